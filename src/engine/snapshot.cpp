// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshot.h"

#include "engine/daybook.h"

#include <algorithm>

namespace caodiem::engine {
namespace {

constexpr qint32 kNoRow = -2; ///< in an index column: the row is new and stands in no village's list

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
    , m_rowsOfVillage(m_directory.villages.size() + 1)
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
        column->resize(rows, kNoRow);
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

std::vector<quint32> &Snapshot::villageRows(qint32 place)
{
    return place < 0 ? m_rowsOfVillage.back() : m_rowsOfVillage[static_cast<std::size_t>(place)];
}

void Snapshot::setVillage(std::size_t row, qint32 place)
{
    const auto number = static_cast<quint32>(row);
    qint32 &held = village[row];
    if (held != kNoRow) {
        std::vector<quint32> &rows = villageRows(held);
        rows.erase(std::ranges::lower_bound(rows, number));
    }
    held = place;
    std::vector<quint32> &rows = villageRows(place);
    rows.insert(rows.empty() || rows.back() < number ? rows.end() : std::ranges::lower_bound(rows, number), number);
}

void Snapshot::put(std::size_t row, const PersonRecord &person, const domain::Spell &spell)
{
    residentId[row] = person.id.value;
    birth[row] = person.birth.day;
    from[row] = spell.from;
    until[row] = spell.until;
    diedOn[row] = person.diedOn;
    setVillage(row, lookUp(m_villageRow, spell.village.value));
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
    const bool follows = m_inOrder == row && (row == 0 || residentId.back() < person.id.value);
    resizeSpells(row + person.spells.size());
    if (follows) {
        m_inOrder = spellCount();
    } else if (!person.spells.empty()) {
        m_outOfOrder[person.id.value] = row;
    }
    for (const domain::Spell &spell : person.spells) {
        put(row, person, spell);
        contactFrom[row] = contactsAt;
        contactCount[row] = static_cast<quint32>(person.contacts.size());
        ++row;
    }
}

void Snapshot::index()
{
    for (std::size_t row = 0; row < spellCount(); ++row) {
        const bool another = row == 0 || residentId[row] != residentId[row - 1];
        if (m_inOrder == row && (row == 0 || residentId[row] >= residentId[row - 1])) {
            m_inOrder = row + 1;
        } else if (another) {
            m_outOfOrder[residentId[row]] = row;
        }
        villageRows(village[row]).push_back(static_cast<quint32>(row));
    }
    for (std::size_t row = 0; row < organisationCount(); ++row) {
        if (m_organisationsInOrder == row && (row == 0 || organisationId[row] > organisationId[row - 1])) {
            m_organisationsInOrder = row + 1;
        } else {
            m_organisationsOutOfOrder[organisationId[row]] = row;
        }
    }
}

std::size_t Snapshot::firstRowOf(ResidentId id) const
{
    if (const auto moved = m_outOfOrder.find(id.value); moved != m_outOfOrder.end()) {
        return moved->second;
    }
    const auto past = residentId.begin() + static_cast<std::ptrdiff_t>(m_inOrder);
    const auto found = std::lower_bound(residentId.begin(), past, id.value);
    return found == past || *found != id.value ? spellCount() : static_cast<std::size_t>(found - residentId.begin());
}

void Snapshot::replace(const PersonRecord &person)
{
    const std::size_t first = firstRowOf(person.id);
    std::size_t past = first;
    while (past < spellCount() && residentId[past] == person.id.value) {
        ++past;
    }
    if (m_shelf.book) {
        m_shelf.book->collectSpells(*this, first, past, -1);
    }
    replaceRows(person, first, past);
    if (m_shelf.book) {
        const std::size_t now = firstRowOf(person.id);
        m_shelf.book->collectSpells(*this, now, std::min(now + person.spells.size(), spellCount()), 1);
        enterInDaybook();
    }
}

void Snapshot::replaceRows(const PersonRecord &person, std::size_t first, std::size_t past)
{
    if (past - first != person.spells.size()) {
        for (std::size_t row = first; row < past; ++row) {
            from[row] = kNever;
            until[row] = kDayMin;
        }
        add(person);
        return;
    }
    if (first == past) {
        return;
    }
    if (person.contacts.size() > contactCount[first]) {
        contactFrom[first] = static_cast<quint32>(contacts.size());
        contacts.insert(contacts.end(), person.contacts.begin(), person.contacts.end());
    } else {
        std::ranges::copy(person.contacts, contacts.begin() + contactFrom[first]);
    }
    for (std::size_t row = first; row < past; ++row) {
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
    if (m_organisationsInOrder == row && (row == 0 || organisationId.back() < organisation.id.value)) {
        m_organisationsInOrder = row + 1;
    } else {
        m_organisationsOutOfOrder[organisation.id.value] = row;
    }
    resizeOrganisations(row + 1);
    put(row, organisation);
}

std::size_t Snapshot::rowOf(OrganisationId id) const
{
    if (const auto moved = m_organisationsOutOfOrder.find(id.value); moved != m_organisationsOutOfOrder.end()) {
        return moved->second;
    }
    const auto past = organisationId.begin() + static_cast<std::ptrdiff_t>(m_organisationsInOrder);
    const auto found = std::lower_bound(organisationId.begin(), past, id.value);
    return found == past || *found != id.value ? organisationCount()
                                               : static_cast<std::size_t>(found - organisationId.begin());
}

void Snapshot::replace(const OrganisationRecord &organisation)
{
    const std::size_t row = rowOf(organisation.id);
    const bool known = row < organisationCount();
    if (m_shelf.book && known) {
        m_shelf.book->collectOrganisation(*this, row, -1);
    }
    if (known) {
        put(row, organisation);
    } else {
        add(organisation);
    }
    if (m_shelf.book) {
        m_shelf.book->collectOrganisation(*this, row, 1);
        enterInDaybook();
    }
}

void Snapshot::enterInDaybook()
{
    if (!m_shelf.book->enterCollected()) {
        keepDaybook(
            domain::Campaign(m_shelf.book->campaign()), m_shelf.book->frame().from, m_shelf.book->frame().until);
    }
}

void Snapshot::keepDaybook(const domain::Campaign &campaign, Day first, Day past)
{
    m_shelf.book = std::make_unique<Daybook>(*this, campaign, Run {first, past});
}

const Daybook *Snapshot::daybook(const domain::Campaign &campaign) const
{
    return m_shelf.book && m_shelf.book->campaign() == campaign ? m_shelf.book.get() : nullptr;
}

DaybookShelf::DaybookShelf() = default;
DaybookShelf::DaybookShelf(const DaybookShelf &other)
    : book(other.book ? std::make_unique<Daybook>(*other.book) : nullptr)
{ }
DaybookShelf::DaybookShelf(DaybookShelf &&) noexcept = default;
DaybookShelf &DaybookShelf::operator=(DaybookShelf &&) noexcept = default;
DaybookShelf::~DaybookShelf() = default;

DaybookShelf &DaybookShelf::operator=(const DaybookShelf &other)
{
    if (this != &other) {
        book = other.book ? std::make_unique<Daybook>(*other.book) : nullptr;
    }
    return *this;
}

} // namespace caodiem::engine
