// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spell_edit.h"

namespace caodiem::service {
namespace {

void takePlace(domain::Spell &spell, const domain::Spell &from)
{
    spell.village = from.village;
    spell.residence = from.residence;
    spell.school = from.school;
    spell.schoolClass = from.schoolClass;
}

domain::Spell spellFrom(const domain::Spell &place, Day from, Day until)
{
    domain::Spell spell;
    takePlace(spell, place);
    spell.resident = place.resident;
    spell.from = from;
    spell.until = until;
    return spell;
}

} // namespace

bool samePlace(const domain::Spell &a, const domain::Spell &b)
{
    return a.village == b.village && a.residence == b.residence && a.school == b.school
        && a.schoolClass == b.schoolClass;
}

const domain::Spell *spellAt(const std::vector<domain::Spell> &spells, Day day)
{
    const domain::Spell *found = nullptr;
    for (const domain::Spell &spell : spells) {
        if (found == nullptr || spell.from <= day) {
            found = &spell;
        }
    }
    return found;
}

SpellOutcome move(std::vector<domain::Spell> &spells, const domain::Spell &to, Day day)
{
    if (spells.empty()) {
        spells.push_back(spellFrom(to, day, kNever));
        return SpellOutcome::Changed;
    }
    domain::Spell &last = spells.back();
    if (last.from > day) {
        return SpellOutcome::LaterSpell;
    }
    if (last.until <= day) { // had left
        spells.push_back(spellFrom(to, day, kNever));
        return SpellOutcome::Changed;
    }
    if (samePlace(last, to)) {
        return SpellOutcome::Same;
    }
    if (last.from == day) {
        takePlace(last, to);
        return SpellOutcome::Changed;
    }
    const Day until = last.until;
    last.until = day;
    spells.push_back(spellFrom(to, day, until));
    return SpellOutcome::Changed;
}

SpellOutcome correct(std::vector<domain::Spell> &spells, const domain::Spell &to, Day day)
{
    const domain::Spell *held = spellAt(spells, day);
    if (held == nullptr) {
        spells.push_back(spellFrom(to, kDayMin, kNever));
        return SpellOutcome::Changed;
    }
    domain::Spell &spell = spells[static_cast<std::size_t>(held - spells.data())];
    if (samePlace(spell, to)) {
        return SpellOutcome::Same;
    }
    takePlace(spell, to);
    return SpellOutcome::Changed;
}

SpellOutcome leave(std::vector<domain::Spell> &spells, Day day)
{
    if (spells.empty()) {
        return SpellOutcome::NotHere;
    }
    domain::Spell &last = spells.back();
    if (last.until == day) {
        return SpellOutcome::Same;
    }
    if (last.from >= day) {
        return spells.size() > 1 ? SpellOutcome::LaterSpell : SpellOutcome::NotHere;
    }
    last.until = day;
    return SpellOutcome::Changed;
}

} // namespace caodiem::service
