// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ranking_card.h"

#include "base/number_format.h"
#include "ui/models/card_figures.h"
#include "ui/models/ranking_model.h"
#include "ui/widgets/ranking_table.h"
#include "ui/widgets/segment_bar.h"

#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using engine::Grouping;

constexpr std::array kGroupings {
    Grouping::Village, Grouping::School, Grouping::Class, Grouping::AreaOfficer, Grouping::Band};

report::ListCell numberCell(std::optional<qint64> value)
{
    return value ? report::ListCell(*value) : report::ListCell(std::monostate());
}

std::vector<report::ListCell> sheetRow(const RankingRow &row, RankOrder order)
{
    const engine::Standing &standing = row.standing;
    std::vector<report::ListCell> cells {
        row.rank > 0 ? report::ListCell(qint64 {row.rank}) : report::ListCell(std::monostate()), row.name,
        standing.denominator};
    for (const RatioCell &ratio : row.ratios) {
        cells.emplace_back(fmt_vi::pctSign(ratio.percent));
    }
    cells.emplace_back(standing.remaining);
    if (order == RankOrder::Gain) {
        cells.emplace_back(fmt_vi::points(row.gainPoints));
    } else {
        cells.emplace_back(standing.doneInWeek);
    }
    cells.emplace_back(fmt_vi::tenths(standing.paceTenths));
    cells.push_back(numberCell(standing.requiredPerDay));
    cells.emplace_back(report::DayCell {standing.finishOn.value_or(kNever)});
    cells.push_back(numberCell(standing.daysEarly));
    return cells;
}

} // namespace

RankingCard::RankingCard(QWidget *parent)
    : CardFrame(parent)
    , m_table(new RankingTable(this))
    , m_ranking(std::make_shared<const Ranking>())
{
    QStringList titles;
    for (const Grouping grouping : kGroupings) {
        titles << groupingNoun(grouping, {});
    }
    m_groupings = new SegmentBar(titles, this);
    m_groupings->setObjectName(u"groupings"_s);
    m_orders = new QComboBox(this);
    m_orders->setObjectName(u"rankOrders"_s);
    m_orders->setAccessibleName(tr("Order of the ranking"));
    m_orders->setToolTip(tr("Order of the ranking"));
    m_orders->addItems({tr("Lateness"), tr("Ratio, best first"), tr("Remaining, fewest first"),
        tr("Gain of the week, best first")}); // as in RankOrder
    addToHead(m_orders);
    addToHead(m_groupings);
    connect(m_orders, &QComboBox::activated, this,
        [this](int index) { Q_EMIT orderChosen(static_cast<RankOrder>(index)); });
    body()->addWidget(m_table, 1);
    connect(m_groupings, &SegmentBar::chosen, this,
        [this](int index) { Q_EMIT groupingChosen(kGroupings.at(static_cast<std::size_t>(index))); });
    connect(m_table, &RankingTable::groupActivated, this, &RankingCard::groupActivated);
    connect(m_table, &RankingTable::totalActivated, this, &RankingCard::totalActivated);
}

void RankingCard::setFigures(const OverviewFigures &figures)
{
    const engine::Directory &directory = figures.image->snapshot->directory();
    const QString noun = groupingNoun(figures.choice.grouping, directory);
    m_ranking = std::make_shared<const Ranking>(rankingOf(*figures.campaign, figures.progress, directory,
        figures.indicator->key, &figures.weekBefore, figures.choice.order));
    m_orders->setCurrentIndex(static_cast<int>(figures.choice.order));
    m_groupings->setTitle(0, groupingNoun(Grouping::Village, directory));
    for (std::size_t i = 0; i < kGroupings.size(); ++i) {
        if (kGroupings.at(i) == figures.choice.grouping) {
            m_groupings->setCurrent(static_cast<int>(i));
        }
    }
    const QString what = titleParts(figures.indicator->title).what;
    QString caption;
    if (!m_ranking->rows.empty()) {
        caption = tr("%1 of %2 will be late · darker = further from the target")
                      .arg(fmt_vi::num(m_ranking->late), fmt_vi::num(std::ssize(m_ranking->rows)));
    }
    setTitle(tr("Ranking: %1, %2").arg(noun.toLower(), what), caption);
    m_table->setEmptyText(figures.indicator->subject == domain::Subject::Organisation
            ? tr("Organisations are grouped by village and area officer only.")
            : tr("No groups of this kind yet."));
    m_table->setRanking(m_ranking, noun);
    m_sheetTitle = figures.indicator->title;
    m_sheetNote = tr("%1 · data as of %2").arg(figures.campaign->title, fmt_vi::date(figures.choice.asOf));
}

report::ListTable RankingCard::sheet() const
{
    const RankingModel &model = *m_table->model();
    report::ListTable table;
    table.sheet = tr("Ranking");
    table.title = {m_sheetTitle, m_sheetNote};
    for (int section = 0; section < model.section(RankingModel::Column::Lamp); ++section) {
        QString title = model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool name = model.columnKind(section) == RankingModel::Column::Name;
        table.columns.push_back({title.replace(u'\n', u' '), name ? 28.0 : 14.0, report::ListKind::Number, {}});
    }
    table.columns.back().header = tr("Days early (− late)");
    std::vector<std::vector<report::ListCell>> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.push_back(sheetRow(model.rowAt(row), m_ranking->order));
    }
    rows.push_back(sheetRow(m_ranking->total, RankOrder::Lateness));
    report::setRows(table, std::move(rows));
    return table;
}

} // namespace caodiem::ui
