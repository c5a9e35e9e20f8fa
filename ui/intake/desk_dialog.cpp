// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/desk_dialog.h"

#include "ui/dialogs/button_rows.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace caodiem::ui {

DeskDialog::DeskDialog(bool cardMachine, const QStringList &offices, QWidget *parent)
    : QDialog(parent)
    , m_machine(new QCheckBox(tr("This office has a &card machine"), this))
    , m_offices(new QPlainTextEdit(offices.join(u'\n'), this))
{
    setWindowTitle(tr("Intake desk"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_machine->setChecked(cardMachine);
    column->addWidget(m_machine);
    auto *label = new QLabel(tr("&Offices to refer to, one a line"), this);
    label->setBuddy(m_offices);
    column->addWidget(label);
    m_offices->setTabChangesFocus(true);
    m_offices->setFixedHeight(130);
    column->addWidget(m_offices);
    addAcceptRow(this, column, tr("Save"));
}

bool DeskDialog::cardMachine() const
{
    return m_machine->isChecked();
}

QStringList DeskDialog::offices() const
{
    QStringList out;
    for (const QString &line : m_offices->toPlainText().split(u'\n')) {
        if (const QString office = line.simplified(); !office.isEmpty()) {
            out.append(office);
        }
    }
    return out;
}

} // namespace caodiem::ui
