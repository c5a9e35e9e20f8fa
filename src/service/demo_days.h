// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

#include <vector>

namespace caodiem::service {

inline constexpr Day kRecentDays = 90;

/// How many steps fall on which of the last days; days are handed out one by one.
class DaySlots {
public:
    DaySlots(Day first, std::vector<qint64> counts)
        : m_first(first)
        , m_left(std::move(counts))
    { }

    /// A day at or after `wish` that still has room, else one from `from` on, else `wish` itself (one more there).
    Day takeNear(Day from, Day wish);
    /// All that are left, shuffled.
    std::vector<Day> takeAll(Random &random);

private:
    std::vector<qint64>::iterator at(Day day);
    Day m_first;
    std::vector<qint64> m_left;
};

/// `recent` steps over the 90 days up to `ownDay`, `lastWeek` of them in the last seven; fewer at weekends, more from
/// `startsOn` on and towards the end.
[[nodiscard]] DaySlots recentDays(qint64 recent, qint64 lastWeek, Day ownDay, Day startsOn, Random &random);

/// Days before which a card, an e-ID intake cannot have been: the law's first days, birthdays, the card itself. The
/// first days of the law belong to the invented past only; nothing is counted with them.
[[nodiscard]] Day earliestCard(const DemoPerson &person);
[[nodiscard]] Day earliestIntake(const DemoPerson &person);

} // namespace caodiem::service
