// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/person_draft.h"

#include "ingest/field_merge.h"

#include <algorithm>

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

PersonDraft PersonDraft::arriving(ResidentId id, const ResidentRow &row, domain::Spell stay)
{
    PersonDraft person;
    person.isNew = true;
    person.touched = true;
    person.change.after.id = id;
    person.change.after.personalId = row.personalId;
    takeFields(person.change.after, row);
    stay.resident = id;
    person.spells.push_back(stay);
    person.spellsChanged = true;
    person.change.events.reserve(static_cast<std::size_t>(
        std::ranges::count_if(row.steps, [](const StepMark &mark) { return mark.kind != StepMark::None; })));
    return person;
}

void PersonDraft::revive()
{
    if (spells.back().until == change.after.diedOn) {
        spells.back().until = kNever;
        spellsChanged = true;
    }
    change.after.diedOn = kNever;
    change.registerChanged = true;
    touched = true;
}

Day lastSignOfLife(const ResidentRow &row)
{
    Day last = row.arrivedOn == kNever ? kDayMin : row.arrivedOn;
    for (const StepMark &mark : row.steps) {
        last = mark.kind == StepMark::On ? std::max(last, mark.day) : last;
    }
    return last == kDayMin ? kNever : last;
}

} // namespace caodiem::ingest
