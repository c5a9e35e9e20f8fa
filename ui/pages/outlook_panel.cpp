// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook_panel.h"

#include "base/number_format.h"
#include "ui/charts/reach_bars.h"
#include "ui/models/outlook_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

OutlookPanel::OutlookPanel(QWidget *parent)
    : QWidget(parent)
    , m_ceiling(new QLabel(this))
    , m_bars(new ReachBars(this))
    , m_age(new QLabel(this))
    , m_coming(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(6);
    m_ceiling->setObjectName(u"ceilingSentence"_s);
    m_ceiling->setWordWrap(true);
    m_age->setObjectName(u"deadlineAge"_s);
    m_age->setWordWrap(true);
    m_coming->setObjectName(u"comingOfAge"_s);
    column->addWidget(m_ceiling);
    column->addWidget(m_bars, 1);
    column->addWidget(m_age);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_coming);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_bars, &ReachBars::reachActivated, this, &OutlookPanel::reachActivated);
    connect(m_coming, &QPushButton::clicked, this, &OutlookPanel::comingOfAgeWanted);
}

void OutlookPanel::setBasis(const engine::ForecastBasis &basis)
{
    m_basis = basis;
    const QString ceiling = ceilingSentence(basis);
    const QString age = deadlineAgeSentence(basis);
    const qint64 coming = basis.deadlineAge.agingIn + basis.deadlineAge.agingOut;
    m_ceiling->setText(ceiling);
    // A target that is out of reach is said beside the chart, whichever view is open here.
    m_ceiling->setVisible(!ceiling.isEmpty() && !basis.targetOutOfReach());
    m_bars->setReachability(basis.reach);
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    m_coming->setText(tr("Coming of age soon (%1)").arg(fmt_vi::num(coming)));
    m_coming->setVisible(coming > 0 && !age.isEmpty());
}

} // namespace caodiem::ui
