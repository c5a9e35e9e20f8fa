// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mergers.h"

#include "base/text.h"

#include <algorithm>

namespace caodiem::ingest {

Mergers::Mergers(const domain::Registers &known)
{
    for (const domain::Village &village : known.villages) {
        if (!village.mergedInto.isNull()) {
            m_mergers.push_back({village.mergedOn, village.id, village.mergedInto, {}, {}, {}});
        }
    }
    for (const domain::School &school : known.schools) {
        if (school.mergedInto.isNull()) {
            continue;
        }
        Merger merger {school.mergedOn, {}, {}, school.id, school.mergedInto, {}};
        for (const domain::SchoolClass &old : known.classes) {
            const auto joined = std::ranges::find_if(known.classes, [&](const domain::SchoolClass &one) {
                return old.school == school.id && one.school == school.mergedInto
                    && foldedKey(one.name) == foldedKey(old.name);
            });
            if (joined != known.classes.end()) {
                merger.classes.emplace(old.id, joined->id);
            }
        }
        m_mergers.push_back(std::move(merger));
    }
    std::ranges::stable_sort(m_mergers, {}, &Merger::on);
}

void Mergers::follow(std::vector<domain::Spell> &spells) const
{
    for (const Merger &merger : m_mergers) {
        apply(merger, spells);
    }
}

void Mergers::apply(const Merger &merger, std::vector<domain::Spell> &spells)
{
    std::vector<domain::Spell> after;
    for (const domain::Spell &spell : spells) {
        const bool there = merger.village.isNull() ? spell.school == merger.school : spell.village == merger.village;
        if (!there || spell.until <= merger.on) {
            after.push_back(spell);
            continue;
        }
        domain::Spell later = spell;
        if (spell.from < merger.on) {
            after.push_back(spell);
            after.back().until = merger.on;
            later.id = {};
            later.from = merger.on;
        }
        if (merger.village.isNull()) {
            const auto joined = merger.classes.find(spell.schoolClass);
            later.school = merger.intoSchool;
            later.schoolClass = joined == merger.classes.end() ? ClassId {} : joined->second;
        } else {
            later.village = merger.intoVillage;
        }
        after.push_back(later);
    }
    spells = std::move(after);
}

} // namespace caodiem::ingest
