// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_scope.h"

namespace caodiem::ingest {

void ListScope::note(const StayFacts &facts)
{
    ++m_rows;
    if (!facts.school.isNull()) {
        ++m_rowsWithSchool;
        m_schools.insert(facts.school.value);
    }
    if (!facts.village.isNull()) {
        m_villages.insert(facts.village.value);
    }
    if (facts.residence) {
        m_residence.at(static_cast<std::size_t>(*facts.residence)) = true;
    } else {
        m_residenceSaid = false;
    }
}

bool ListScope::covers(const domain::Spell &spell) const
{
    const bool place = m_rowsWithSchool == m_rows ? m_schools.contains(spell.school.value)
                                                  : m_villages.contains(spell.village.value);
    return place && (!m_residenceSaid || m_residence.at(static_cast<std::size_t>(spell.residence)));
}

Absentees ListScope::absentees(
    const domain::Registers &known, const RegisterIndex &index, const std::vector<bool> &seen, Day on) const
{
    Absentees absent;
    if (m_rows == 0) {
        return absent;
    }
    absent.bySchool = m_rowsWithSchool == m_rows;
    for (std::size_t i = 0; i < known.residents.size(); ++i) {
        if (seen[i] || known.residents[i].diedOn <= on) {
            continue;
        }
        const auto spells = index.spellsOf(static_cast<int>(i));
        const auto holds = spellOn(spells, on);
        if (holds && covers(spells[*holds])) {
            absent.ids.push_back(known.residents[i].id.value);
        }
    }
    return absent;
}

} // namespace caodiem::ingest
