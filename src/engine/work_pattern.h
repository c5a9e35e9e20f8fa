// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/daily_work.h"

/// What the daily counts say of the work to come: its level, its weekdays, its ups and downs
/// (docs/methods.md#resampling). Numbers are in 1024ths.
namespace caodiem::engine {

inline constexpr qint64 kOne = 1024; ///< 1 in 1024ths

struct WorkPattern {
    qint64 level = 0; ///< people on an average working day now, in 1024ths; 0 = no forecast can be made
    std::array<qint64, 7> weekday {}; ///< by weekday (0 = Monday): factor, 1024 on an average one
    /// A day's count over what level and weekday let expect, one entry a day looked at; average 1024. May be negative
    /// for a stock.
    std::vector<qint64> scatter;
    /// The level of one week over that of another, each change both ways round. Never empty, all positive.
    std::vector<qint64> change;
    /// The same of the last weeks alone, in the direction they went: what may go on. Never empty, all positive.
    std::vector<qint64> drift;
};

/// Pre: the calendar works on some weekday. `campaignStart`: earlier days are left out where two weeks remain;
/// kNever = not known, nothing is left out.
[[nodiscard]] WorkPattern workPattern(const DailyWork &work, const domain::WorkCalendar &calendar, Day campaignStart);

} // namespace caodiem::engine
