// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

#include <QWidget>

namespace caodiem::ui {

/// People by day up to the deadline, with the number that each day needs as a dashed line. Bars start at 0.
class DeadlineChart : public QWidget {
    Q_OBJECT
public:
    explicit DeadlineChart(QWidget *parent = nullptr);
    void setDays(const std::vector<service::DayLoad> &days, std::optional<qint64> needPerDay, Day today);
    [[nodiscard]] QSize sizeHint() const override { return {600, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<service::DayLoad> m_days;
    std::optional<qint64> m_need;
    Day m_today = kNever;
};

/// People in each half hour of a session, with its places as a dashed line; what is beyond them is hatched.
class HalfHourBars : public QWidget {
    Q_OBJECT
public:
    explicit HalfHourBars(QWidget *parent = nullptr);
    void setSlot(const service::SlotView *slot); ///< null = none
    [[nodiscard]] QSize sizeHint() const override { return {240, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_counts;
    int m_most = 0; ///< places of half an hour
    int m_start = 0;
};

} // namespace caodiem::ui
