// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/household_book.h"

#include "base/text.h"
#include "ingest/name_index.h"

namespace caodiem::ingest {
namespace {

bool sameHead(const QString &a, const QString &b)
{
    return a == b || sameName(a, b);
}

} // namespace

HouseholdBook::HouseholdBook(
    const domain::Registers &known, const RegisterIndex &index, Day on, domain::BatchChanges &changes)
    : m_known(known)
    , m_index(index)
    , m_on(on)
    , m_changes(changes)
{
    for (std::size_t i = 0; i < known.households.size(); ++i) {
        const domain::Household &one = known.households[i];
        m_knownById.insert(one.id.value, i);
        if (!one.code.isEmpty()) {
            m_byCode.insert(one.code, one.id);
        }
    }
}

const domain::Household *HouseholdBook::household(HouseholdId id) const
{
    if (const auto it = m_proposed.constFind(id.value); it != m_proposed.cend()) {
        return &m_changes.households[*it];
    }
    const auto it = m_knownById.constFind(id.value);
    return it == m_knownById.cend() ? nullptr : &m_known.households[*it];
}

QString HouseholdBook::wordOf(HouseholdId id, bool code) const
{
    const domain::Household *one = household(id);
    return one == nullptr ? QString() : code ? one->code : one->headName;
}

HouseholdId HouseholdBook::propose(const QString &code, const QString &head)
{
    const HouseholdId id {--m_lastNew};
    m_proposed.insert(id.value, m_changes.households.size());
    m_changes.households.push_back({id, code, head});
    return id;
}

HouseholdBook::Answer HouseholdBook::find(
    const QString &code, const QString &head, HouseholdId current, VillageId village)
{
    if (!code.isEmpty()) {
        return byCode(code, head);
    }
    return head.isEmpty() ? Answer() : byHead(head, current, village);
}

HouseholdBook::Answer HouseholdBook::byCode(const QString &code, const QString &head)
{
    const auto known = m_byCode.constFind(code);
    if (known == m_byCode.cend()) {
        const HouseholdId id = propose(code, head);
        m_byCode.insert(code, id);
        if (!head.isEmpty()) {
            m_headSeen.insert(id.value);
        }
        return {id, false, false};
    }
    const HouseholdId id = *known;
    if (head.isEmpty()) {
        return {id, false, false};
    }
    const bool seen = m_headSeen.contains(id.value);
    m_headSeen.insert(id.value);
    const domain::Household &before = *household(id);
    if (sameHead(before.headName, head)) {
        return {id, false, false};
    }
    if (seen) { // the first row of the file decides, so that the same file again changes nothing
        return {id, false, true};
    }
    if (const auto proposed = m_proposed.constFind(id.value); proposed != m_proposed.cend()) {
        m_changes.households[*proposed].headName = head;
    } else {
        const domain::Household after {id, before.code, head};
        m_proposed.insert(id.value, m_changes.households.size());
        m_changes.households.push_back(after);
    }
    return {id, true, false};
}

HouseholdBook::Answer HouseholdBook::byHead(const QString &head, HouseholdId current, VillageId village)
{
    if (const domain::Household *own = household(current); own != nullptr && sameHead(own->headName, head)) {
        return {current, false, false};
    }
    if (!m_headsIndexed) {
        indexHeads();
    }
    const std::pair key(nameKey(head), village.value);
    if (const auto it = m_byHead.constFind(key); it != m_byHead.cend()) {
        return {*it, false, false};
    }
    const HouseholdId id = propose({}, head);
    m_byHead.insert(key, id);
    return {id, false, false};
}

void HouseholdBook::indexHeads()
{
    m_headsIndexed = true;
    for (int i = 0; i < static_cast<int>(m_known.residents.size()); ++i) {
        const HouseholdId id = m_index.resident(i).household;
        const auto spells = m_index.spellsOf(i);
        const auto place = m_knownById.constFind(id.value);
        if (id.isNull() || spells.empty() || place == m_knownById.cend()) {
            continue;
        }
        const domain::Household &one = m_known.households[*place];
        if (!one.code.isEmpty() || one.headName.isEmpty()) {
            continue;
        }
        const std::pair key(nameKey(one.headName), spells[comparedSpell(spells, m_on)].village.value);
        if (!m_byHead.contains(key)) {
            m_byHead.insert(key, id);
        }
    }
}

} // namespace caodiem::ingest
