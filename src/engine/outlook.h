// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

/// What can still be reached, and who comes of age before the deadline (rules 6 and 16; docs/methods.md#ceiling,
/// #deadline-age).
namespace caodiem::engine {

inline constexpr std::size_t kReaches = 7; ///< domain::Reach

/// The people still to do, by whether they can be reached.
struct Reachability {
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::array<qint64, kReaches> remaining {}; ///< by domain::Reach; together the remaining people
    /// The numerator when everybody present or unknown is done: flow the highest, stock the lowest it can become.
    qint64 ceiling = 0;
    std::optional<qint64> ceilingPercent; ///< hundredths; nothing when nobody is in the denominator
    friend bool operator==(const Reachability &, const Reachability &) = default;
};
/// Organisations have no contacts: all of theirs that remain are unknown.
[[nodiscard]] Reachability reachability(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell = {});

/// The denominator with ages as on `lastDay` and everything else as on the as-of date.
struct Projection {
    qint64 today = 0; ///< the denominator as of D
    qint64 agingIn = 0; ///< not in it, but in with the age on the last day
    qint64 agingOut = 0; ///< in it, but out with the age on the last day
    qint64 projected = 0; ///< today + agingIn − agingOut
    friend bool operator==(const Projection &, const Projection &) = default;
};
/// A fixed age (`age_on`) and organisations project to today's denominator. Pre: lastDay ≥ asOf.
[[nodiscard]] Projection projection(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, Day lastDay, const CellChoice &cell = {});

/// Somebody who comes into the denominator (or leaves it) by a birthday in D+1 … last day.
struct ComingOfAge {
    ResidentId id;
    Day on = kNever; ///< the first day at that age
    bool in = true; ///< else out
    friend bool operator==(const ComingOfAge &, const ComingOfAge &) = default;
};
/// The people behind agingIn and agingOut, by day, on one day in the order of the snapshot. Pre: a resident indicator.
[[nodiscard]] std::vector<ComingOfAge> comingOfAge(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, Day lastDay, const CellChoice &cell = {});

} // namespace caodiem::engine
