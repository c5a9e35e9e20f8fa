// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <numeric>

/// What was done on each of the last days: the counts that a forecast is made of (docs/methods.md#daily-work).
namespace caodiem::engine {

inline constexpr int kWorkDays = 56; ///< eight weeks: the longest window looked at
inline constexpr int kLeastWorkDays = 28; ///< rule 13's longer window, also right after a campaign's start

/// Daily counts that end on one as-of date D.
struct DailyWork {
    Day to = kNever; ///< D, the last day counted
    /// The last one is D's. Flow: people in the numerator on D whose last achieved step is on that day. Stock: the fall
    /// of the heap against the day before, negative where it rose.
    std::vector<qint64> counts;

    /// The first day counted; kNever when nothing is.
    [[nodiscard]] Day from() const { return counts.empty() ? kNever : to - static_cast<Day>(counts.size()) + 1; }
    /// What the last `days` days brought together: rule 13's 7- and 28-day sums. Days before from() count 0.
    [[nodiscard]] qint64 inLast(std::size_t days) const
    {
        const auto first = counts.end() - static_cast<std::ptrdiff_t>(std::min(days, counts.size()));
        return std::accumulate(first, counts.end(), qint64 {0});
    }
    /// On how many of the last `days` days something was done (stock: the heap fell): rule 14's lamp asks for 28.
    [[nodiscard]] int daysWithWork(std::size_t days) const
    {
        const auto first = counts.end() - static_cast<std::ptrdiff_t>(std::min(days, counts.size()));
        return static_cast<int>(std::count_if(first, counts.end(), [](qint64 count) { return count > 0; }));
    }
    friend bool operator==(const DailyWork &, const DailyWork &) = default;
};

/// The counts of `cell` for the 56 days that end on `asOf`, without the days before the campaign's start; 28 days at
/// least. A cell that does not exist has counts of 0.
[[nodiscard]] DailyWork dailyWork(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell = {});

} // namespace caodiem::engine
