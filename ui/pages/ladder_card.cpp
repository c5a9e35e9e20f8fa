// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ladder_card.h"

#include "base/number_format.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/card_figures.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

LadderCard::LadderCard(QWidget *parent)
    : CardFrame(parent)
    , m_chart(new LadderChart(this))
    , m_none(new QLabel(tr("Organisations have no age."), this))
    , m_stack(new QStackedLayout)
{
    setTitle(tr("By age"), tr("100% = people of the band"));
    addTableButton();
    m_none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_none);
    body()->addLayout(m_stack, 1);
    connect(m_chart, &LadderChart::segmentActivated, this, &LadderCard::segmentActivated);
    connect(this, &CardFrame::tableWanted, this, &LadderCard::showTable);
}

void LadderCard::setFigures(const OverviewFigures &figures)
{
    m_chart->setBands(figures.ladder);
    const bool people = figures.indicator->subject == domain::Subject::Resident;
    m_stack->setCurrentIndex(people ? 0 : 1);
    setTitle(tr("By age"), people ? tr("100% = people of the band") : QString());
}

void LadderCard::showTable()
{
    std::vector<QStringList> rows;
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
