// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QPushButton;
class QVBoxLayout;

/// The last row of a dialog, alike in all of them. `column` is the layout that the row is added to.
namespace caodiem::ui {

/// What the dialog does, in the leading colour, the default and named "accept"; and Cancel. Answers the former.
QPushButton *addAcceptRow(QDialog *dialog, QVBoxLayout *column, const QString &accept);

/// Cancel and, at the right, the dialog's own button: its default, in the leading colour. Its owner connects it.
void addOwnRow(QDialog *dialog, QVBoxLayout *column, QPushButton *own);

/// Close alone.
void addCloseRow(QDialog *dialog, QVBoxLayout *column);

} // namespace caodiem::ui
