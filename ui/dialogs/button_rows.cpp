// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/button_rows.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

QPushButton *addAcceptRow(QDialog *dialog, QVBoxLayout *column, const QString &accept)
{
    auto *box = new QDialogButtonBox(dialog);
    auto *button = new QPushButton(accept, dialog);
    button->setProperty("primary", true); // before the box lays it out: its colours are settled then
    button->setObjectName(u"accept"_s);
    button->setDefault(true);
    box->addButton(button, QDialogButtonBox::AcceptRole);
    box->addButton(QCoreApplication::translate("caodiem::ui", "Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(box);
    return button;
}

void addOwnRow(QDialog *dialog, QVBoxLayout *column, QPushButton *own)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(QCoreApplication::translate("caodiem::ui", "Cancel"), dialog);
    own->setProperty("primary", true);
    own->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(own);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
}

void addCloseRow(QDialog *dialog, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new QPushButton(QCoreApplication::translate("caodiem::ui", "Close"), dialog);
    row->addWidget(close);
    column->addLayout(row);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace caodiem::ui
