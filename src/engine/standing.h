// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tally.h"

namespace caodiem::engine {

/// What is the same for every group of one indicator on one day: its target, and the working days around the day.
struct Yardstick {
    Day asOf = kNever;
    domain::IndicatorKind kind = domain::IndicatorKind::Flow;
    const domain::WorkCalendar *calendar = nullptr;
    std::optional<domain::Target> target; ///< current on D
    std::optional<domain::Target> targetYesterday; ///< current on D−1
    qint64 daysLeft = 0; ///< working days D+1 … last day
    qint64 daysLeftYesterday = 0; ///< working days D … last day of the target current on D−1
    qint64 daysInWeek = 0; ///< working days D−6 … D
    qint64 daysInFourWeeks = 0; ///< working days D−27 … D
};
[[nodiscard]] Yardstick yardstick(const domain::Campaign &campaign, const domain::Indicator &indicator, Day asOf);

/// All that is said of one cell: docs/methods.md#required-per-day, #pace, #forecast, #lamp.
[[nodiscard]] Standing standingOf(const Cell &cell, const Yardstick &yardstick);

} // namespace caodiem::engine
