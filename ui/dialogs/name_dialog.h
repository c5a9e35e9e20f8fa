// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace caodiem::ui {

/// Asks for a name and nothing else.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names that would be replaced; the dialog says so.
    NameDialog(const QString &title, const QString &label, int longest, QStringList taken, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name); ///< not empty; the dialog is closed then

private:
    void look();
    void save();

    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace caodiem::ui
