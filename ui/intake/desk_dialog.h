// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace caodiem::ui {

/// What the desk of this office can do: cards or none, and where to refer.
class DeskDialog : public QDialog {
    Q_OBJECT
public:
    DeskDialog(bool cardMachine, const QStringList &offices, QWidget *parent = nullptr);
    [[nodiscard]] bool cardMachine() const;
    [[nodiscard]] QStringList offices() const; ///< one a line, empty lines left out

private:
    QCheckBox *m_machine;
    QPlainTextEdit *m_offices;
};

} // namespace caodiem::ui
