// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "base/number_format.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/ladder_card.h"
#include "ui/pages/outlook_panel.h"
#include "ui/pages/overview_header.h"
#include "ui/pages/ranking_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_row.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSideBySide = 960; // narrower pages put the two charts under each other
constexpr int kRoomForWords = 1060; // narrower: the header's buttons are icons with tooltips
constexpr int kPageMargin = 14;
constexpr int kBurnUpHeight = 290; // head, three lines of text, chart, what-if

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_header(new OverviewHeader(m_body))
    , m_cards(new KpiRow(m_body))
    , m_burnUp(new BurnUpCard(m_body))
    , m_ladder(new LadderCard(m_body))
    , m_ranking(new RankingCard(m_body))
    , m_empty(new EmptyState(u"people"_s, this))
{
    build();
    connectParts();
}

void OverviewPage::build()
{
    m_body->setObjectName(u"pageBody"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(kPageMargin, 6, kPageMargin, 10);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_cards);
    m_middle->setSpacing(10);
    m_middle->addWidget(m_burnUp, 17);
    m_middle->addWidget(m_ladder, 9);
    column->addLayout(m_middle, 10);
    column->addWidget(m_ranking, 9);
    m_burnUp->setMinimumHeight(kBurnUpHeight);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(u"overviewEmpty"_s);
    QPushButton *import = m_empty->addAction(tr("Import an Excel list…"));
    connect(import, &QPushButton::clicked, this, &OverviewPage::importWanted);
}

void OverviewPage::connectParts()
{
    connect(m_header, &OverviewHeader::indicatorChosen, this, &OverviewPage::chooseIndicator);
    connect(m_header, &OverviewHeader::recalculationWanted, this, &OverviewPage::recalculate);
    connect(m_header, &OverviewHeader::pictureWanted, this, &OverviewPage::pictureWanted);
    connect(m_header, &OverviewHeader::sheetWanted, this, &OverviewPage::sheetWanted);
    connect(m_header, &OverviewHeader::notesWanted, this, &OverviewPage::showNotes);
    connect(m_cards, &KpiRow::chosen, this, &OverviewPage::chooseIndicator);
    connect(m_cards, &KpiRow::peopleWanted, this,
        [this](const QString &key, engine::What what) { ask(key, {}, what, m_figures->choice.asOf); });
    connect(m_burnUp, &BurnUpCard::dayActivated, this, [this](Day day) {
        const bool heap = m_figures->indicator->kind == domain::IndicatorKind::Stock;
        ask(m_figures->indicator->key, {}, heap ? engine::What::Remaining : engine::What::Achieved, day);
    });
    connect(m_burnUp, &BurnUpCard::balanceWanted, this, &OverviewPage::balanceWanted);
    connect(m_ladder, &LadderCard::segmentActivated, this, &OverviewPage::askSegment);
    connect(m_ladder->outlook(), &OutlookPanel::reachActivated, this, [this](domain::Reach reach) {
        service::PeopleQuery query = plainQuery();
        query.reach = reach;
        Q_EMIT peopleWanted(query);
    });
    connect(m_ladder->outlook(), &OutlookPanel::comingOfAgeWanted, this, [this] {
        service::PeopleQuery query = plainQuery();
        query.ageBy = m_figures->basis.target->lastDay();
        Q_EMIT peopleWanted(query);
    });
    connect(m_ranking, &RankingCard::groupingChosen, this, &OverviewPage::chooseGrouping);
    connect(m_ranking, &RankingCard::orderChosen, this, &OverviewPage::chooseOrder);
    connect(m_ranking, &RankingCard::groupActivated, this, [this](const QString &key) {
        ask(m_figures->indicator->key, {m_figures->choice.grouping, key, {}}, engine::What::Remaining,
            m_figures->choice.asOf);
    });
    connect(m_ranking, &RankingCard::totalActivated, this,
        [this] { ask(m_figures->indicator->key, {}, engine::What::Remaining, m_figures->choice.asOf); });
}

void OverviewPage::setImage(const std::shared_ptr<const service::OfficeImage> &image)
{
    if (m_image && image && m_image->folder != image->folder) {
        m_choice = {};
    }
    m_image = image;
    recalculate();
}

void OverviewPage::setCampaign(const QString &key)
{
    m_choice.campaign = key;
    m_choice.indicator.clear();
    recalculate();
}

void OverviewPage::setAsOf(Day asOf)
{
    m_choice.asOf = asOf;
    recalculate();
}

void OverviewPage::chooseIndicator(const QString &key)
{
    m_choice.indicator = key;
    recalculate();
}

void OverviewPage::chooseGrouping(engine::Grouping grouping)
{
    m_choice.grouping = grouping;
    recalculate();
}

void OverviewPage::chooseOrder(RankOrder order)
{
    m_choice.order = order;
    recalculate();
}

void OverviewPage::recalculate()
{
    if (!m_image) {
        return;
    }
    m_figures = overviewFigures(m_image, m_choice);
    const bool nobody = m_image->snapshot == nullptr
        || (m_image->snapshot->spellCount() == 0 && m_image->snapshot->organisationCount() == 0);
    if (!m_figures || nobody) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    show(*m_figures);
}

void OverviewPage::show(const OverviewFigures &figures)
{
    m_header->setFigures(figures);
    std::vector<CardFigures> cards;
    for (std::size_t i = 0; i < figures.campaign->indicators.size(); ++i) {
        const domain::Indicator &indicator = figures.campaign->indicators[i];
        if (indicator.headline) {
            cards.push_back(cardFigures(indicator, figures.progress.indicators[i], figures.choice.asOf));
        }
    }
    m_cards->setCards(cards, figures.indicator->key);
    m_cards->setVisible(!cards.empty());
    m_burnUp->setFigures(figures);
    m_ladder->setFigures(figures);
    m_ranking->setFigures(figures);
    const engine::Snapshot &snapshot = *figures.image->snapshot;
    Q_EMIT calculated(
        tr("Recalculated %1 indicators from %2 residents and %3 organisations")
            .arg(fmt_vi::num(std::ssize(figures.campaign->indicators)), fmt_vi::num(residentCount(snapshot)),
                fmt_vi::num(static_cast<qint64>(snapshot.organisationCount()))));
}

void OverviewPage::showEmpty()
{
    if (!m_figures) {
        m_empty->say(tr("No indicator yet"), tr("This store has no campaign with indicators that can be counted."));
    } else {
        m_empty->say(tr("No residents yet"),
            tr("Import the Excel list of the commune. Without a list no progress can be counted."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void OverviewPage::showNotes()
{
    auto *dialog = new NotesDialog(m_figures->campaign->title, m_figures->campaign->notes, this);
    dialog->open();
}

service::PeopleQuery OverviewPage::plainQuery() const
{
    service::PeopleQuery query;
    query.campaign = m_figures->campaign->key;
    query.indicator = m_figures->indicator->key;
    query.asOf = m_figures->choice.asOf;
    return query;
}

void OverviewPage::ask(const QString &indicator, const engine::CellChoice &cell, engine::What what, Day asOf)
{
    service::PeopleQuery query;
    query.campaign = m_figures->campaign->key;
    query.indicator = indicator;
    query.asOf = asOf;
    query.cell = cell;
    query.what = what;
    Q_EMIT peopleWanted(query);
}

void OverviewPage::askSegment(const QString &band, LadderPart part)
{
    service::PeopleQuery query;
    query.campaign = m_figures->campaign->key;
    query.indicator = m_figures->indicator->key;
    query.asOf = m_figures->choice.asOf;
    query.cell = {engine::Grouping::Band, band, {}};
    query.instead = indicatorOfPart(*m_figures->indicator, ladderPartName(part), part);
    Q_EMIT peopleWanted(query);
}

QPixmap OverviewPage::picture()
{
    return m_body->grab();
}

report::ListTable OverviewPage::rankingSheet() const
{
    return m_ranking->sheet();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setNarrow(width() < kRoomForWords);
    m_middle->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace caodiem::ui
