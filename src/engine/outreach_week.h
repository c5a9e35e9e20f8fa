// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach.h"
#include "domain/records.h"

#include <array>
#include <vector>

/// One week of the outreach log against what the directive asks for (docs/methods.md#outreach).
namespace caodiem::engine {

inline constexpr std::size_t kWeekDays = 7;

/// Monday of the week that holds the day. Julian day 0 was a Monday. Pre: day ≥ 0.
[[nodiscard]] constexpr Day mondayOf(Day day)
{
    return day - day % static_cast<Day>(kWeekDays);
}

enum class QuotaState : quint8 {
    NoQuota,
    Met, ///< a daily one: on every day so far
    Open, ///< can still be met
    Missed
};

struct OutreachCell {
    std::array<int, kWeekDays> byDay {}; ///< Monday first
    int total = 0;
    int daysMet = 0; ///< of a daily quota: days up to the as-of date on which it was met
    int daysDue = 0; ///< likewise: days up to the as-of date
    QuotaState state = QuotaState::NoQuota;
    friend bool operator==(const OutreachCell &, const OutreachCell &) = default;
};

struct OutreachRow {
    VillageId village; ///< null = the whole office
    QString name; ///< empty for the whole office
    std::array<OutreachCell, domain::kOutreachKinds> cells {};
};

struct OutreachWeek {
    Day monday = kNever;
    std::vector<OutreachRow> rows; ///< the whole office, then villages in the order given
    [[nodiscard]] Day sunday() const { return monday + static_cast<Day>(kWeekDays) - 1; }
};

/// The week that holds `day`, as it stood on `asOf`: later entries do not count. What was done for the whole area
/// reached every village, and counts once for the office; a village that was merged counts for the one it became part
/// of. Of two quotas for one kind the daily one is shown.
[[nodiscard]] OutreachWeek outreachWeek(const std::vector<domain::OutreachEntry> &entries,
    const std::vector<domain::Village> &villages, const std::vector<domain::OutreachQuota> &quotas, Day day, Day asOf);

} // namespace caodiem::engine
