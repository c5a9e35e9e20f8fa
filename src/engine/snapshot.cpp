// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshot.h"

#include <algorithm>

namespace caodiem::engine {
namespace {

template <typename Items>
std::unordered_map<qint64, qint32> rowsOf(const Items &items)
{
    std::unordered_map<qint64, qint32> rows;
    rows.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        rows.emplace(items[i].id.value, static_cast<qint32>(i));
    }
    return rows;
}

qint32 lookUp(const std::unordered_map<qint64, qint32> &rows, qint64 id)
{
    const auto found = rows.find(id);
    return found == rows.end() ? -1 : found->second;
}

} // namespace

Snapshot::Snapshot(Directory directory)
    : m_directory(std::move(directory))
    , m_villageRow(rowsOf(m_directory.villages))
    , m_schoolRow(rowsOf(m_directory.schools))
    , m_classRow(rowsOf(m_directory.classes))
{ }

void Snapshot::reserve(std::size_t spells, std::size_t organisations)
{
    residentId.reserve(spells);
    for (auto *column : {&birth, &from, &until, &diedOn}) {
        column->reserve(spells);
    }
    for (auto *column : {&village, &school, &schoolClass}) {
        column->reserve(spells);
    }
    residence.reserve(spells);
    for (auto &column : step) {
        column.reserve(spells);
    }
    contactFrom.reserve(spells);
    contactCount.reserve(spells);
    organisationId.reserve(organisations);
    organisationKind.reserve(organisations);
    establishedOn.reserve(organisations);
    closedOn.reserve(organisations);
    organisationVillage.reserve(organisations);
    for (auto &column : organisationStep) {
        column.reserve(organisations);
    }
}

void Snapshot::resizeSpells(std::size_t rows)
{
    residentId.resize(rows);
    for (auto *column : {&birth, &from, &until, &diedOn}) {
        column->resize(rows);
    }
    for (auto *column : {&village, &school, &schoolClass}) {
        column->resize(rows);
    }
    residence.resize(rows);
    for (auto &column : step) {
        column.resize(rows);
    }
    contactFrom.resize(rows);
    contactCount.resize(rows);
}

void Snapshot::resizeOrganisations(std::size_t rows)
{
    organisationId.resize(rows);
    organisationKind.resize(rows);
    establishedOn.resize(rows);
    closedOn.resize(rows);
    organisationVillage.resize(rows);
    for (auto &column : organisationStep) {
        column.resize(rows);
    }
}

void Snapshot::put(std::size_t row, const PersonRecord &person, const domain::Spell &spell)
{
    residentId[row] = person.id.value;
    birth[row] = person.birth.day;
    from[row] = spell.from;
    until[row] = spell.until;
    diedOn[row] = person.diedOn;
    village[row] = lookUp(m_villageRow, spell.village.value);
    school[row] = lookUp(m_schoolRow, spell.school.value);
    schoolClass[row] = lookUp(m_classRow, spell.schoolClass.value);
    residence[row] = spell.residence;
    for (std::size_t i = 0; i < step.size(); ++i) {
        step.at(i)[row] = person.steps.at(i);
    }
}

void Snapshot::add(const PersonRecord &person)
{
    const auto contactsAt = static_cast<quint32>(contacts.size());
    contacts.insert(contacts.end(), person.contacts.begin(), person.contacts.end());
    std::size_t row = spellCount();
    resizeSpells(row + person.spells.size());
    for (const domain::Spell &spell : person.spells) {
        put(row, person, spell);
        contactFrom[row] = contactsAt;
        contactCount[row] = static_cast<quint32>(person.contacts.size());
        ++row;
    }
}

std::size_t Snapshot::firstRowOf(ResidentId id) const
{
    return static_cast<std::size_t>(std::ranges::find(residentId, id.value) - residentId.begin());
}

void Snapshot::replace(const PersonRecord &person)
{
    const std::size_t first = firstRowOf(person.id);
    std::size_t last = first;
    while (last < spellCount() && residentId[last] == person.id.value) {
        ++last;
    }
    if (last - first != person.spells.size()) {
        for (std::size_t row = first; row < last; ++row) {
            residentId[row] = 0;
            from[row] = kNever;
            until[row] = kDayMin;
        }
        add(person);
        return;
    }
    if (first == last) {
        return;
    }
    if (person.contacts.size() > contactCount[first]) {
        contactFrom[first] = static_cast<quint32>(contacts.size());
        contacts.insert(contacts.end(), person.contacts.begin(), person.contacts.end());
    } else {
        std::ranges::copy(person.contacts, contacts.begin() + contactFrom[first]);
    }
    for (std::size_t row = first; row < last; ++row) {
        put(row, person, person.spells[row - first]);
        contactFrom[row] = contactFrom[first];
        contactCount[row] = static_cast<quint32>(person.contacts.size());
    }
}

void Snapshot::put(std::size_t row, const OrganisationRecord &organisation)
{
    organisationId[row] = organisation.id.value;
    organisationKind[row] = organisation.kind;
    establishedOn[row] = organisation.establishedOn;
    closedOn[row] = organisation.closedOn;
    organisationVillage[row] = lookUp(m_villageRow, organisation.village.value);
    for (std::size_t i = 0; i < organisationStep.size(); ++i) {
        organisationStep.at(i)[row] = organisation.steps.at(i);
    }
}

void Snapshot::add(const OrganisationRecord &organisation)
{
    const std::size_t row = organisationCount();
    resizeOrganisations(row + 1);
    put(row, organisation);
}

void Snapshot::replace(const OrganisationRecord &organisation)
{
    const auto found = std::ranges::find(organisationId, organisation.id.value);
    if (found == organisationId.end()) {
        add(organisation);
    } else {
        put(static_cast<std::size_t>(found - organisationId.begin()), organisation);
    }
}

} // namespace caodiem::engine
