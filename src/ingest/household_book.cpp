// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/household_book.h"

#include "base/number_format.h"
#include "base/text.h"
#include "ingest/identity_check.h"
#include "ingest/name_index.h"
#include "ingest/name_writing.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

/// A shorter writing of the known head's name says no other head.
bool sameHead(const QString &known, const QString &given)
{
    if (known == given || sameName(known, given)) {
        return true;
    }
    return !known.isEmpty() && !given.isEmpty() && writingOf(given, known) == Writing::Poorer;
}

/// "1" of "1 (Thôn 2)"; empty for a number without a village.
QString plainCode(const QString &code)
{
    const qsizetype at = code.endsWith(u')') ? code.indexOf(u" (") : -1;
    return at > 0 ? code.left(at) : QString();
}

constexpr qsizetype kNationwide = 6; ///< longer numbers come from the register of the country, and are unique

} // namespace

HouseholdBook::HouseholdBook(const domain::Registers &known, const RegisterIndex &index, Day on,
    domain::BatchChanges &changes, const PlaceBook &places)
    : m_known(known)
    , m_index(index)
    , m_on(on)
    , m_changes(changes)
    , m_places(places)
{
    for (std::size_t i = 0; i < known.households.size(); ++i) {
        const domain::Household &one = known.households[i];
        m_knownById.insert(one.id.value, i);
        if (!one.code.isEmpty()) {
            m_byCode.insert(one.code, one.id);
            if (const QString plain = plainCode(one.code); !plain.isEmpty()) {
                m_othersByCode[plain].push_back(one.id);
            }
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
        return byCode(code, head, current, village);
    }
    return head.isEmpty() ? Answer() : byHead(head, current, village);
}

HouseholdId HouseholdBook::proposeIn(VillageId village, const QString &code, const QString &head)
{
    const HouseholdId id = propose(code, head);
    m_byCode.insert(code, id);
    livesIn(id, village);
    if (!head.isEmpty()) {
        m_headSeen.insert(id.value);
    }
    return id;
}

void HouseholdBook::livesIn(HouseholdId id, VillageId village)
{
    if (!village.isNull()) {
        m_livesIn.insert({id.value, village.value});
        m_hasVillage.insert(id.value);
    }
}

void HouseholdBook::indexVillages()
{
    m_villagesIndexed = true;
    for (int i = 0; i < static_cast<int>(m_known.residents.size()); ++i) {
        const HouseholdId id = m_index.resident(i).household;
        const auto spells = m_index.spellsOf(i);
        if (!id.isNull() && !spells.empty()) {
            livesIn(id, spells[comparedSpell(spells, m_on)].village);
        }
    }
}

int HouseholdBook::fit(HouseholdId id, const QString &code, const QString &head, VillageId village) const
{
    const domain::Household &one = *household(id);
    const bool headsTold = !head.isEmpty() && !one.headName.isEmpty();
    const bool heads = headsTold && sameHead(one.headName, head);
    if (village.isNull() || !m_hasVillage.contains(id.value) || m_livesIn.contains({id.value, village.value})) {
        return heads ? 4 : 3;
    }
    if (headsTold) {
        return heads ? 2 : 0; // a family may live in two villages
    }
    return code.size() > kNationwide ? 1 : 0;
}

/// The household that a row means, of those with its number; proposed when there is none.
HouseholdId HouseholdBook::withCode(const QString &code, const QString &head, HouseholdId current, VillageId village)
{
    const auto known = m_byCode.constFind(code);
    if (known == m_byCode.cend()) {
        return proposeIn(village, code, head);
    }
    if (!plainCode(code).isEmpty()) {
        return *known; // the village is said in so many words
    }
    if (!m_villagesIndexed) {
        indexVillages();
    }
    const domain::Household *own = household(current);
    const bool ownCode = own != nullptr && (own->code == code || plainCode(own->code) == code);
    if (ownCode && (head.isEmpty() || own->headName.isEmpty() || sameHead(own->headName, head))) {
        livesIn(current, village); // a household that moved takes its number along
        return current;
    }
    HouseholdId best = ownCode ? current : *known;
    int bestFit = fit(best, code, head, village);
    std::vector<HouseholdId> others = m_othersByCode.value(code);
    others.insert(others.begin(), *known);
    for (const HouseholdId other : others) {
        if (const int one = fit(other, code, head, village); one > bestFit) {
            best = other;
            bestFit = one;
        }
    }
    if (bestFit > 0) {
        livesIn(best, village);
        return best;
    }
    const QString apart = QString(code + u" (" + m_places.nameOf(village) + u')');
    if (const auto there = m_byCode.constFind(apart); there != m_byCode.cend()) {
        return *there;
    }
    m_firstApart = m_apart++ == 0 ? apart : m_firstApart;
    const HouseholdId id = proposeIn(village, apart, head);
    m_othersByCode[code].push_back(id);
    return id;
}

bool HouseholdBook::canHead(HouseholdId id, const QString &name)
{
    if (!m_membersIndexed) {
        m_membersIndexed = true;
        for (int i = 0; i < static_cast<int>(m_known.residents.size()); ++i) {
            if (const HouseholdId theirs = m_index.resident(i).household; !theirs.isNull()) {
                m_members.emplace_back(theirs.value, i);
            }
        }
        std::ranges::sort(m_members);
    }
    const auto first = std::ranges::lower_bound(m_members, std::pair<qint64, int>(id.value, 0));
    const auto last = std::ranges::lower_bound(m_members, std::pair<qint64, int>(id.value + 1, 0));
    return first == last || std::any_of(first, last, [&](const std::pair<qint64, int> &one) {
        return mayBeOneName(name, m_index.resident(one.second).fullName);
    });
}

bool HouseholdBook::isTaken(HouseholdId id, const QString &head, HouseholdId current)
{
    const auto known = m_knownById.constFind(id.value);
    if (head.isEmpty() || current == id || known == m_knownById.cend() || m_headSeen.contains(id.value)) {
        return false;
    }
    const QString &before = m_known.households[*known].headName;
    return !before.isEmpty() && !sameHead(before, head) && !mayBeOneName(before, head) && !canHead(id, head);
}

HouseholdId HouseholdBook::unlessTaken(
    HouseholdId id, const QString &code, const QString &head, HouseholdId current, VillageId village)
{
    if (!isTaken(id, head, current)) {
        return id;
    }
    const QString plain = plainCode(code);
    const QString &number = plain.isEmpty() ? code : plain;
    const QString apart = QString(number + u" (" + head + u')');
    if (const auto there = m_byCode.constFind(apart); there != m_byCode.cend()) {
        livesIn(*there, village);
        return *there;
    }
    const HouseholdId own = proposeIn(village, apart, head);
    m_othersByCode[number].push_back(own);
    m_apartFrom[id.value].push_back(own);
    return own;
}

void HouseholdBook::joinApart(HouseholdId id, const QString &head)
{
    const auto apart = m_apartFrom.find(id.value);
    if (apart == m_apartFrom.end() || m_headSeen.contains(id.value)) {
        return;
    }
    const auto same
        = std::ranges::find_if(*apart, [&](HouseholdId one) { return sameHead(household(one)->headName, head); });
    if (same == apart->end()) {
        return;
    }
    const qint64 other = same->value;
    domain::Household &row = m_changes.households[m_proposed.take(other)];
    m_byCode.remove(row.code);
    std::erase(m_othersByCode[plainCode(row.code)], *same);
    apart->erase(same);
    m_joined.insert(other, id);
    row = {id, m_known.households[m_knownById.value(id.value)].code, row.headName};
    m_proposed.insert(id.value, static_cast<std::size_t>(&row - m_changes.households.data()));
    m_headSeen.insert(id.value);
}

void HouseholdBook::finish(PlanLog &log, int headerRow)
{
    if (!m_joined.isEmpty()) {
        for (domain::ResidentChange &one : m_changes.residents) {
            one.after.household = m_joined.value(one.after.household.value, one.after.household);
        }
    }
    qint64 taken = 0;
    HouseholdId first; // of the ids of new ones, which fall
    for (const std::vector<HouseholdId> &others : std::as_const(m_apartFrom)) {
        for (const HouseholdId one : others) {
            first = taken++ == 0 || one.value > first.value ? one : first;
        }
    }
    if (taken > 0) {
        log.remark(Gravity::Warning, RemarkCode::HouseholdsRenumbered, headerRow,
            at(domain::ResidentColumn::HouseholdCode), {}, {fmt_vi::num(taken), wordOf(first, true)});
    }
    if (m_apart > 0) {
        log.remark(Gravity::Warning, RemarkCode::HouseholdsApart, headerRow, at(domain::ResidentColumn::HouseholdCode),
            {}, {fmt_vi::num(m_apart), m_firstApart});
    }
}

HouseholdBook::Answer HouseholdBook::byCode(
    const QString &code, const QString &head, HouseholdId current, VillageId village)
{
    if (const QString own = wordOf(current, true); own == code || plainCode(own) == code) {
        joinApart(current, head);
    }
    const HouseholdId id = unlessTaken(withCode(code, head, current, village), code, head, current, village);
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
