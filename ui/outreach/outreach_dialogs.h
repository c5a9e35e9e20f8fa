// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach.h"

#include <QDialog>

#include <array>
#include <vector>

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace caodiem::ui {

/// The day for which somebody promised; from today on, tomorrow proposed. Enter takes it.
class PromiseDialog : public QDialog {
    Q_OBJECT
public:
    explicit PromiseDialog(Day today, QWidget *parent = nullptr);
    [[nodiscard]] Day day() const;

private:
    QDateEdit *m_day;
};

/// How often the directive asks for each kind of outreach; 0 = it does not.
class QuotaDialog : public QDialog {
    Q_OBJECT
public:
    explicit QuotaDialog(const std::vector<domain::OutreachQuota> &quotas, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<domain::OutreachQuota> quotas() const;

private:
    std::array<QSpinBox *, domain::kOutreachKinds> m_times {};
    std::array<QComboBox *, domain::kOutreachKinds> m_per {};
};

} // namespace caodiem::ui
