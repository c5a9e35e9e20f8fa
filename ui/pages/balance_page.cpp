// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/balance_page.h"

#include "base/number_format.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/models/balance_model.h"
#include "ui/models/card_figures.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/segment_bar.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr Day kWeekBack = 7;
constexpr Day kFourWeeksBack = 28;
constexpr int kBalanceRow = 25;
constexpr int kBalanceHeader = 28;
constexpr int kBalanceCharts = 290; // head, sentence and charts at their smallest
constexpr int kLeastTable = 130;
constexpr int kBalanceTable = 36 + kBalanceHeader + 10 * kBalanceRow + 6; // the check at its end is always in sight
constexpr int kNumberColumn = 170;

QDateEdit *periodField(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setMinimumWidth(118);
    return field;
}

} // namespace

BalancePage::BalancePage(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("&Back"), this))
    , m_title(new ElidedLabel({}, this))
    , m_from(periodField(u"balanceFrom"_s, tr("Opening"), this))
    , m_to(periodField(u"balanceTo"_s, tr("Closing"), this))
    , m_periods(new SegmentBar({tr("7 days"), tr("28 days"), tr("Since the start")}, this))
    , m_sentence(new QLabel(this))
    , m_doneCard(new CardFrame(this))
    , m_allCard(new CardFrame(this))
    , m_tableCard(new CardFrame(this))
    , m_done(new WaterfallChart(m_doneCard))
    , m_all(new WaterfallChart(m_allCard))
    , m_model(new BalanceModel(this))
    , m_table(new QTableView(m_tableCard))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &BalancePage::backWanted);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) { setPeriod(toDay(day), toDay(m_to->date())); });
    connect(m_to, &QDateEdit::dateChanged, this, [this](QDate day) { setPeriod(toDay(m_from->date()), toDay(day)); });
    connect(m_periods, &SegmentBar::chosen, this, &BalancePage::choosePeriod);
    connect(m_done, &WaterfallChart::sliceActivated, this, &BalancePage::ask);
    connect(m_all, &WaterfallChart::sliceActivated, this, &BalancePage::ask);
    dress();
}

void BalancePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    m_sentence->setObjectName(u"balanceSentence"_s);
    m_sentence->setFont(fontOf(14, true));
    column->addWidget(m_sentence);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(10);
    m_done->setObjectName(u"balanceDone"_s);
    m_all->setObjectName(u"balanceAll"_s);
    for (const auto &[card, chart] : {std::pair(m_doneCard, m_done), std::pair(m_allCard, m_all)}) {
        card->body()->addWidget(chart, 1);
        card->body()->setContentsMargins(4, 4, 4, 4);
        charts->addWidget(card, 1);
    }
    column->addLayout(charts, 10);
    buildTable();
    column->addWidget(m_tableCard);
}

QWidget *BalancePage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    auto *question = new QLabel(tr("Why did the ratio change?"), head);
    question->setFont(fontOf(19, true));
    m_title->setProperty("role", u"caption"_s);
    m_periods->setObjectName(u"balancePeriods"_s);
    auto *fromLabel = new QLabel(tr("&From"), head);
    auto *toLabel = new QLabel(tr("t&o"), head);
    fromLabel->setBuddy(m_from);
    toLabel->setBuddy(m_to);
    row->addWidget(m_back);
    row->addWidget(question);
    row->addWidget(m_title, 1);
    row->addWidget(m_periods);
    row->addWidget(fromLabel);
    row->addWidget(m_from);
    row->addWidget(toLabel);
    row->addWidget(m_to);
    return head;
}

void BalancePage::buildTable()
{
    m_table->setObjectName(u"balanceTable"_s);
    m_table->setAccessibleName(tr("What came in and went out"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(kBalanceHeader);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kBalanceRow);
    m_tableCard->setTitle(tr("What came in and went out"), tr("a number opens its people"));
    m_tableCard->body()->setContentsMargins(1, 0, 1, 1);
    m_tableCard->body()->addWidget(m_table, 1);
    connect(new RowKeys(m_table), &RowKeys::rowActivated, this, [this] {
        if (const auto slice = m_model->sliceAt(m_table->currentIndex())) {
            ask(*slice);
        }
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto slice = m_model->sliceAt(index)) {
            ask(*slice);
        }
    });
}

void BalancePage::show(
    std::shared_ptr<const service::OfficeImage> image, const QString &campaign, const QString &indicator, Day to)
{
    const Day length = m_figures ? m_figures->to - m_figures->from : kWeekBack;
    m_image = std::move(image);
    m_campaign = campaign;
    m_indicator = indicator;
    m_figures.reset();
    setPeriod(to - length, to);
}

void BalancePage::setImage(std::shared_ptr<const service::OfficeImage> image)
{
    m_image = std::move(image);
    recalculate();
}

void BalancePage::setPeriod(Day from, Day to)
{
    if (!m_image) {
        return;
    }
    const Day last = std::min(to, m_image->today);
    const Day first = std::min(from, last); // the later of the two moves the other along
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setMaximumDate(toDate(m_image->today));
    m_to->setMaximumDate(toDate(m_image->today));
    m_from->setDate(toDate(first));
    m_to->setDate(toDate(last));
    recalculate();
}

void BalancePage::choosePeriod(int which)
{
    const Day to = toDay(m_to->date());
    const domain::Campaign *campaign = m_image ? m_image->campaign(m_campaign) : nullptr;
    if (campaign == nullptr) {
        return;
    }
    // "Since the start" opens with the figure on the eve of the campaign.
    setPeriod(which == 0 ? to - kWeekBack
            : which == 1 ? to - kFourWeeksBack
                         : std::min(campaign->startsOn - 1, to),
        to);
}

void BalancePage::recalculate()
{
    auto figures = balanceFigures(m_image, m_campaign, m_indicator, toDay(m_from->date()), toDay(m_to->date()));
    if (!figures) {
        return;
    }
    m_figures = std::move(figures);
    const TitleParts parts = titleParts(m_figures->indicator->title);
    m_title->setFullText(m_figures->indicator->title);
    m_sentence->setText(m_figures->sentence);
    m_doneCard->setTitle(tr("Done (numerator)"), parts.what);
    m_allCard->setTitle(tr("Total (denominator)"), parts.population);
    m_done->setSpec(
        waterfallOf(m_figures->balance.numerator, true, m_figures->from, m_figures->to), tr("Done (numerator)"));
    m_all->setSpec(
        waterfallOf(m_figures->balance.denominator, false, m_figures->from, m_figures->to), tr("Total (denominator)"));
    m_model->setFigures(*m_figures);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(BalanceModel::NameColumn, QHeaderView::Stretch);
    for (int column = 1; column < BalanceModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, kNumberColumn);
    }
    const domain::Campaign *campaign = m_figures->campaign;
    const Day length = m_figures->to - m_figures->from;
    m_periods->setCurrent(length == kWeekBack           ? 0
            : length == kFourWeeksBack                  ? 1
            : m_figures->from == campaign->startsOn - 1 ? 2
                                                        : -1);
}

void BalancePage::ask(const engine::Slice &slice)
{
    service::PeopleQuery query;
    query.campaign = m_campaign;
    query.indicator = m_indicator;
    query.asOf = m_figures->to;
    query.slice = service::SliceChoice {m_figures->from, slice};
    Q_EMIT peopleWanted(query);
}

void BalancePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tableCard->setFixedHeight(std::clamp(height() - kBalanceCharts, kLeastTable, kBalanceTable));
}

void BalancePage::dress()
{
    m_back->setIcon(icon(u"back"_s));
}

void BalancePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
