// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/intake_rules.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caodiem::ui {

class LoneDigit;

/// What a result needs besides its key: a reason (3), a day (4), an office (5). Digits choose, Enter records.
class ResultDialog : public QDialog {
    Q_OBJECT
public:
    ResultDialog(domain::DeskResult result, const QString &name, Day today, const QStringList &offices,
        QWidget *parent = nullptr);
    [[nodiscard]] QString note() const; ///< reason, or day and session
    [[nodiscard]] QString place() const; ///< office

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QStringList &choices);
    void refresh();

    domain::DeskResult m_result;
    Day m_today;
    QListWidget *m_choices;
    LoneDigit *m_digits;
    QLineEdit *m_other;
    QDateEdit *m_day;
    QPushButton *m_record;
};

} // namespace caodiem::ui
