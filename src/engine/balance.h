// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

/// Why a figure moved between two as-of dates (rule 18; docs/methods.md#balance).
namespace caodiem::engine {

/// In the order in which one of several on the same day is chosen. Eligibility: became ineligible, or is no longer
/// (only where the indicator leaves the ineligible out).
enum class Reason : quint8 { Died, Left, Arrived, AgedOut, AgedIn, NewlyDone, Eligibility };
inline constexpr std::size_t kReasons = 7;

struct SideBalance {
    qint64 opening = 0;
    qint64 closing = 0;
    std::array<qint64, kReasons> in {}; ///< by Reason: not there at the opening, there at the closing
    std::array<qint64, kReasons> out {}; ///< by Reason: there at the opening, not at the closing
    /// opening + in − out − closing: 0.
    [[nodiscard]] qint64 residual() const;
    friend bool operator==(const SideBalance &, const SideBalance &) = default;
};

struct Balance {
    SideBalance denominator;
    SideBalance numerator;
};

/// Between the figures as of `from` and as of `to`, each person (organisation) with one reason. Pre: from ≤ to.
[[nodiscard]] Balance balance(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell = {});

/// One slice of a balance.
struct Slice {
    bool numerator = false; ///< else the denominator
    bool in = true; ///< else out
    Reason reason = Reason::NewlyDone;
    friend bool operator==(const Slice &, const Slice &) = default;
};
/// The people of a slice, in the order of the snapshot. Pre: a resident indicator.
[[nodiscard]] std::vector<ResidentId> residentsOfSlice(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell, const Slice &slice);
/// Pre: an organisation indicator.
[[nodiscard]] std::vector<OrganisationId> organisationsOfSlice(const Snapshot &snapshot,
    const domain::Campaign &campaign, const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell,
    const Slice &slice);

} // namespace caodiem::engine
