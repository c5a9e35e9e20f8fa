// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/person_draft.h"

namespace caodiem::ingest {

PersonDraft PersonDraft::of(const RegisterIndex &index, int known, const domain::ResidentChange *pending)
{
    PersonDraft person;
    if (pending != nullptr) {
        person.change = *pending;
        person.isNew = known < 0;
        person.spells = person.change.spells;
        person.spellsChanged = !person.spells.empty();
    } else {
        person.change.after = index.resident(known);
        person.change.registerChanged = false;
    }
    if (person.spells.empty()) {
        const auto spells = index.spellsOf(known);
        person.spells.assign(spells.begin(), spells.end());
    }
    if (person.spells.empty()) { // registers without any spell for somebody: as if always been here
        domain::Spell spell;
        spell.resident = person.change.after.id;
        person.spells.push_back(spell);
    }
    return person;
}

} // namespace caodiem::ingest
