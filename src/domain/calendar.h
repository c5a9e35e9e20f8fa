// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <bitset>
#include <vector>

namespace caodiem::domain {

/// Which days a campaign works.
struct WorkCalendar {
    std::bitset<7> weekdays {0x7F}; ///< bit 0 = Monday
    std::vector<Day> daysOff; ///< sorted, unique

    [[nodiscard]] bool isWorked(Day day) const;
    /// Working days in [from, to]; 0 when to < from.
    [[nodiscard]] qint64 workingDays(Day from, Day to) const;
    /// The n-th working day after `day`; n = 0 gives `day` itself. Nothing when no weekday is worked or it lies
    /// more than 400 years ahead.
    [[nodiscard]] std::optional<Day> workingDayAfter(Day day, qint64 n) const;
    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;
};

} // namespace caodiem::domain
