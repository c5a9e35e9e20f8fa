// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ladder_card.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/charts/reach_bars.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/card_figures.h"
#include "ui/pages/outlook_panel.h"
#include "ui/widgets/segment_bar.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

LadderCard::LadderCard(QWidget *parent)
    : CardFrame(parent)
    , m_views(new SegmentBar({tr("Age"), tr("Contact")}, this))
    , m_chart(new LadderChart(this))
    , m_outlook(new OutlookPanel(this))
    , m_none(new QLabel(tr("Organisations have no age."), this))
    , m_stack(new QStackedLayout)
{
    m_views->setObjectName(u"outlookViews"_s);
    addToHead(m_views);
    addTableButton();
    m_none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_outlook);
    connect(m_views, &SegmentBar::chosen, this, &LadderCard::showView);
    body()->addLayout(m_stack, 1);
    connect(m_chart, &LadderChart::segmentActivated, this, &LadderCard::segmentActivated);
    connect(this, &CardFrame::tableWanted, this, &LadderCard::showTable);
}

void LadderCard::setFigures(const OverviewFigures &figures)
{
    m_chart->setBands(figures.ladder);
    m_people = figures.indicator->subject == domain::Subject::Resident;
    m_outlook->setBasis(figures.basis);
    showView(m_views->current());
}

void LadderCard::showView(int view)
{
    m_views->setCurrent(view);
    if (view == 1) {
        m_stack->setCurrentWidget(m_outlook);
        setTitle(tr("Remaining"), tr("by contact"));
        return;
    }
    m_stack->setCurrentIndex(m_people ? 0 : 1);
    setTitle(tr("By age"), m_people ? tr("100% = people of the band") : QString());
}

void LadderCard::showTable()
{
    std::vector<QStringList> rows;
    if (m_views->current() == 1) {
        for (const ReachBars::Line &line : m_outlook->bars()->lines()) {
            rows.push_back({service::reachName(line.reach), fmt_vi::num(line.people)});
        }
        auto *dialog
            = new TableDialog(tr("Remaining by contact"), {tr("Contact"), tr("Remaining")}, std::move(rows), this);
        dialog->open();
        return;
    }
    for (const engine::LadderBand &band : m_chart->bands()) {
        rows.push_back({band.title, fmt_vi::num(band.people), fmt_vi::num(band.activated), fmt_vi::num(band.takenIn),
            fmt_vi::num(band.carded), fmt_vi::num(band.nothing)});
    }
    auto *dialog = new TableDialog(tr("By age band"),
        {tr("Age band"), tr("People"), ladderPartName(LadderPart::Activated), ladderPartName(LadderPart::TakenIn),
            ladderPartName(LadderPart::Carded), ladderPartName(LadderPart::Nothing)},
        std::move(rows), this);
    dialog->open();
}

domain::Indicator indicatorOfPart(const domain::Indicator &scope, const QString &partName, LadderPart part)
{
    using domain::EventKind;
    domain::Indicator out;
    out.key = scope.key;
    out.title = partName;
    out.kind = domain::IndicatorKind::Stock; // "with these steps and without those" is what a heap says
    out.population = scope.population;
    out.population.required.clear();
    out.population.lacks.clear();
    out.population.excludeIneligible = false;
    switch (part) {
    case LadderPart::Activated:
        out.with = {EventKind::EidActivated};
        break;
    case LadderPart::TakenIn:
        out.with = {EventKind::EidIntake};
        out.without = {EventKind::EidActivated};
        break;
    case LadderPart::Carded:
        out.with = {EventKind::CardIssued};
        out.without = {EventKind::EidIntake, EventKind::EidActivated};
        break;
    case LadderPart::Nothing:
        out.without = {EventKind::CardIssued, EventKind::EidIntake, EventKind::EidActivated};
        break;
    }
    return out;
}

} // namespace caodiem::ui
