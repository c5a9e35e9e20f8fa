// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/campaign.h"

#include <vector>

namespace caodiem::engine {

/// The ages at which anything in a campaign can change (edges of indicators and bands), and one person's birthdays at
/// them: each person's birthdays are computed once for all indicators (docs/methods.md#age).
class AgeEdges {
public:
    /// Registers `age` and answers its place; the same age keeps its place.
    [[nodiscard]] int placeOf(int age);
    [[nodiscard]] std::size_t count() const { return m_ages.size(); }
    /// days[place] = first day at that age; kNever for an unknown birth date. Pre: days has room for count() days.
    void birthdays(Day birth, Day *days) const;

private:
    std::vector<int> m_ages;
};

/// An age range as places in AgeEdges.
struct EdgePair {
    int from = -1; ///< -1 = from birth on
    int below = -1; ///< -1 = for ever
};
[[nodiscard]] EdgePair edgesOf(const domain::AgeRange &age, AgeEdges &edges);

/// The birth days that give an age in `age` on the one day `on`: [first, last]. Empty ranges have last < first.
struct BirthRange {
    Day first = kDayMin;
    Day last = kNever;
    [[nodiscard]] bool holds(Day birth) const { return birth >= first && birth <= last; }
};
[[nodiscard]] BirthRange birthsAged(const domain::AgeRange &age, Day on);

} // namespace caodiem::engine
