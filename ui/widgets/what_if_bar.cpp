// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/what_if_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kMostExtra = 99999;
constexpr int kMostSessions = 99;
constexpr int kMostMachines = 99;

WhatIfBar::WhatIfBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 2);
    row->setSpacing(5);
    m_extra = addField(tr("Mo&re each day"), u"whatIfExtra"_s, tr("People more on each working day"), kMostExtra);
    m_lost = addField(tr("Sessions &lost"), u"whatIfLost"_s,
        tr("Half days on which nobody can be taken in (rain, power cut, no vehicle)"), kMostSessions);
    m_machines = addField(tr("Machines now"), u"whatIfMachines"_s, tr("Machines that are at work now"), kMostMachines);
    m_machines->setMinimum(1);
    m_added = addField(tr("Machines &added"), u"whatIfAdded"_s,
        tr("Work grows as the machines do: one more beside two is half as much again"), kMostMachines);
    m_reset = new QPushButton(tr("As it is"), this);
    m_reset->setObjectName(u"whatIfReset"_s);
    m_reset->setProperty("flat", true);
    m_reset->setEnabled(false);
    row->addWidget(m_reset);
    row->addStretch(1);
    for (QSpinBox *field : {m_extra, m_lost, m_machines, m_added}) {
        connect(field, &QSpinBox::valueChanged, this, &WhatIfBar::tell);
    }
    connect(m_reset, &QPushButton::clicked, this, &WhatIfBar::reset);
}

QSpinBox *WhatIfBar::addField(const QString &title, const QString &name, const QString &hint, int most)
{
    auto *label = new QLabel(title, this);
    auto *field = new QSpinBox(this);
    field->setObjectName(name);
    field->setRange(0, most);
    field->setToolTip(hint);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setAccessibleDescription(hint);
    field->setAlignment(Qt::AlignRight);
    label->setBuddy(field);
    label->setToolTip(hint);
    label->setProperty("role", u"caption"_s);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

engine::WhatIf WhatIfBar::whatIf() const
{
    engine::WhatIf out;
    out.extraPerDay = m_extra->value();
    out.sessionsLost = m_lost->value();
    out.machines = m_machines->value();
    out.machinesAdded = m_added->value();
    return out;
}

void WhatIfBar::tell()
{
    m_reset->setEnabled(!whatIf().isAsItStands());
    Q_EMIT changed();
}

void WhatIfBar::reset()
{
    for (QSpinBox *field : {m_extra, m_lost, m_added}) {
        const QSignalBlocker quiet(field);
        field->setValue(0);
    }
    tell();
}

} // namespace caodiem::ui
