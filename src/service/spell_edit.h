// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <vector>

/// Moves and corrections of where somebody lives (counting.md rule 4), on one person's spells. Spells are by day and
/// disjoint, and stay so. New spells have a null id.
namespace caodiem::service {

enum class SpellOutcome : quint8 {
    Changed,
    Same, ///< nothing to change
    LaterSpell, ///< something is recorded after the day
    NotHere ///< nobody lived here on the day, or the day lies before the first spell
};

/// The village, residence, school and class of a spell.
[[nodiscard]] bool samePlace(const domain::Spell &a, const domain::Spell &b);

/// The spell that holds on `day`, else the last one begun by then, else the first; null when there is none.
[[nodiscard]] const domain::Spell *spellAt(const std::vector<domain::Spell> &spells, Day day);

/// From `day` on the person has the place of `to`. Somebody who left before comes back.
[[nodiscard]] SpellOutcome move(std::vector<domain::Spell> &spells, const domain::Spell &to, Day day);
/// The spell of `day` had the place of `to` all along.
[[nodiscard]] SpellOutcome correct(std::vector<domain::Spell> &spells, const domain::Spell &to, Day day);
/// The last spell ends: `day` is the first day away. kNever: it is open again.
[[nodiscard]] SpellOutcome leave(std::vector<domain::Spell> &spells, Day day);

} // namespace caodiem::service
