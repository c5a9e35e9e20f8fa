// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/register_index.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

/// Counting sort: for each of `owners` the starts of its items, and where each item goes.
std::vector<std::size_t> startsOf(const std::vector<int> &ownerOfItem, std::size_t owners)
{
    std::vector<std::size_t> starts(owners + 1, 0);
    for (const int owner : ownerOfItem) {
        if (owner >= 0) {
            ++starts[static_cast<std::size_t>(owner) + 1];
        }
    }
    for (std::size_t i = 1; i < starts.size(); ++i) {
        starts[i] += starts[i - 1];
    }
    return starts;
}

} // namespace

RegisterIndex::RegisterIndex(const domain::Registers &known)
    : m_known(known)
{
    QHash<qint64, int> byRow;
    byRow.reserve(static_cast<qsizetype>(known.residents.size()));
    m_byPersonalId.reserve(static_cast<qsizetype>(known.residents.size()));
    for (int i = 0; i < static_cast<int>(known.residents.size()); ++i) {
        byRow.insert(resident(i).id.value, i);
        m_byPersonalId.insert(resident(i).personalId.toULongLong(), i);
    }
    arrangeSpells(byRow);
    arrangeSteps(byRow);
}

void RegisterIndex::arrangeSpells(const QHash<qint64, int> &byRow)
{
    std::vector<int> owner;
    owner.reserve(m_known.spells.size());
    for (const domain::Spell &spell : m_known.spells) {
        owner.push_back(byRow.value(spell.resident.value, -1));
    }
    m_spellStarts = startsOf(owner, m_known.residents.size());
    m_spells.resize(m_spellStarts.back());
    std::vector<std::size_t> next(m_spellStarts.begin(), m_spellStarts.end());
    for (std::size_t i = 0; i < owner.size(); ++i) {
        if (owner[i] >= 0) {
            m_spells[next[static_cast<std::size_t>(owner[i])]++] = m_known.spells[i];
        }
    }
    for (std::size_t i = 0; i + 1 < m_spellStarts.size(); ++i) {
        const std::span mine(m_spells.data() + m_spellStarts[i], m_spellStarts[i + 1] - m_spellStarts[i]);
        std::ranges::sort(mine, {}, &domain::Spell::from);
    }
}

void RegisterIndex::arrangeSteps(const QHash<qint64, int> &byRow)
{
    std::vector<int> owner;
    owner.reserve(m_known.events.size());
    for (const domain::Event &event : m_known.events) {
        const bool wanted = domain::isResidentStep(event.kind) && !event.resident.isNull();
        owner.push_back(wanted ? byRow.value(event.resident.value, -1) : -1);
    }
    m_stepStarts = startsOf(owner, m_known.residents.size());
    m_steps.resize(m_stepStarts.back());
    std::vector<std::size_t> next(m_stepStarts.begin(), m_stepStarts.end());
    for (std::size_t i = 0; i < owner.size(); ++i) {
        if (owner[i] >= 0) {
            m_steps[next[static_cast<std::size_t>(owner[i])]++] = &m_known.events[i];
        }
    }
}

int RegisterIndex::residentWith(const QString &personalId) const
{
    return m_byPersonalId.value(personalId.toULongLong(), -1);
}

std::span<const domain::Spell> RegisterIndex::spellsOf(int i) const
{
    const auto at = static_cast<std::size_t>(i);
    return {m_spells.data() + m_spellStarts[at], m_spellStarts[at + 1] - m_spellStarts[at]};
}

std::span<const domain::Event *const> RegisterIndex::stepsOf(int i) const
{
    const auto at = static_cast<std::size_t>(i);
    return {m_steps.data() + m_stepStarts[at], m_stepStarts[at + 1] - m_stepStarts[at]};
}

std::optional<std::size_t> spellOn(std::span<const domain::Spell> spells, Day day)
{
    for (std::size_t i = 0; i < spells.size(); ++i) {
        if (spells[i].from <= day && day < spells[i].until) {
            return i;
        }
    }
    return std::nullopt;
}

std::size_t comparedSpell(std::span<const domain::Spell> spells, Day day)
{
    return spellOn(spells, day).value_or(spells.size() - 1);
}

} // namespace caodiem::ingest
