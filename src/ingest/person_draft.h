// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "ingest/lists.h"
#include "ingest/register_index.h"

#include <vector>

namespace caodiem::ingest {

/// A resident while one row is applied: as known, with what earlier rows of the file changed.
struct PersonDraft {
    domain::ResidentChange change;
    std::vector<domain::Spell> spells;
    bool isNew = false;
    bool spellsChanged = false;
    bool touched = false; ///< this row changed something

    /// `known`: place in the register, −1 = new; `pending`: what earlier rows proposed, null = nothing.
    [[nodiscard]] static PersonDraft of(const RegisterIndex &index, int known, const domain::ResidentChange *pending);
    /// Somebody new with all that the row says but birth and steps. `until` and the rest of the stay: as it is found.
    [[nodiscard]] static PersonDraft arriving(ResidentId id, const ResidentRow &row, domain::Spell stay);
    [[nodiscard]] bool isStaying() const { return spells.back().until == kNever && change.after.diedOn == kNever; }
    /// The death was none; a stay that ended with it goes on.
    void revive();
    /// False when only the household's head is another.
    [[nodiscard]] bool proposes() const
    {
        return change.registerChanged || !change.spells.empty() || !change.events.empty();
    }
};

/// The latest day on which the row has the person arrive or do a step; kNever = none.
[[nodiscard]] Day lastSignOfLife(const ResidentRow &row);

} // namespace caodiem::ingest
