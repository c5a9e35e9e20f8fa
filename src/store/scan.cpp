// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scan.h"

#include "store/owned_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr QStringView kPerson = u"SELECT id, born_on, born_precision, died_on FROM resident ";
constexpr QStringView kSpell
    = u"SELECT resident_id, id, from_on, until_on, village_id, residence, school_id, class_id FROM spell ";
constexpr QStringView kResidentEvent = u"SELECT resident_id, kind, on_date FROM event "
                                       "WHERE NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ";
constexpr QStringView kOrganisation = u"SELECT id, kind, established_on, closed_on, village_id FROM organisation ";
constexpr QStringView kOrganisationEvent = u"SELECT organisation_id, kind, on_date FROM event "
                                           "WHERE NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ";

PersonColumns personFrom(const Row &row)
{
    PersonColumns person;
    person.id = row.id<ResidentId>(0);
    person.birth = {row.day(1, kNever), row.word<domain::DatePrecision>(2)};
    person.diedOn = row.day(3, kNever);
    return person;
}

OrganisationColumns organisationFrom(const Row &row)
{
    OrganisationColumns organisation;
    organisation.id = row.id<OrganisationId>(0);
    organisation.kind = row.word<domain::OrganisationKind>(1);
    organisation.establishedOn = row.day(2, kDayMin);
    organisation.closedOn = row.day(3, kNever);
    organisation.village = row.id<VillageId>(4);
    return organisation;
}

domain::Spell spellFrom(const Row &row)
{
    return {row.id<SpellId>(1), row.id<ResidentId>(0), row.day(2, kDayMin), row.day(3, kNever), row.id<VillageId>(4),
        row.word<domain::Residence>(5), row.id<SchoolId>(6), row.id<ClassId>(7)};
}

EventColumns eventFrom(const Row &row)
{
    return {row.word<domain::EventKind>(1), row.day(2, kNever)};
}

/// Rows come in order of recording (the index gives that for nothing); a handful is sorted faster here.
void sortByDay(std::vector<EventColumns> &events)
{
    std::stable_sort(
        events.begin(), events.end(), [](const EventColumns &a, const EventColumns &b) { return a.on < b.on; });
}

void sortByDay(std::vector<domain::Spell> &spells)
{
    std::stable_sort(
        spells.begin(), spells.end(), [](const domain::Spell &a, const domain::Spell &b) { return a.from < b.from; });
}

} // namespace

Status scanPersons(Connection &connection, const std::function<void(const PersonColumns &)> &visit)
{
    auto spells = OwnedRows::open(connection, kSpell + u"ORDER BY resident_id"_s);
    if (!spells) {
        return spells.error();
    }
    auto events
        = OwnedRows::open(connection, kResidentEvent + u"AND resident_id IS NOT NULL ORDER BY resident_id, id"_s);
    if (!events) {
        return events.error();
    }
    PersonColumns person;
    const auto complete = [&](const Row &row) -> Status {
        const qint64 id = row.integer(0);
        person = personFrom(row);
        const auto taken = inOrder(
            [&] { return spells.value().take(id, [&](const Row &r) { person.spells.push_back(spellFrom(r)); }); },
            [&] { return events.value().take(id, [&](const Row &r) { person.events.push_back(eventFrom(r)); }); });
        if (taken) {
            sortByDay(person.spells);
            sortByDay(person.events);
            visit(person);
        }
        return taken;
    };
    return inOrder([&] { return eachWhile(connection, kPerson + u"ORDER BY id"_s, {}, complete); },
        [&] { return spells.value().finish(); }, [&] { return events.value().finish(); });
}

Status scanOrganisations(Connection &connection, const std::function<void(const OrganisationColumns &)> &visit)
{
    auto events = OwnedRows::open(
        connection, kOrganisationEvent + u"AND organisation_id IS NOT NULL ORDER BY organisation_id, id"_s);
    if (!events) {
        return events.error();
    }
    const auto complete = [&](const Row &row) -> Status {
        OrganisationColumns organisation = organisationFrom(row);
        const auto taken = events.value().take(
            organisation.id.value, [&](const Row &r) { organisation.events.push_back(eventFrom(r)); });
        if (taken) {
            sortByDay(organisation.events);
            visit(organisation);
        }
        return taken;
    };
    return inOrder([&] { return eachWhile(connection, kOrganisation + u"ORDER BY id"_s, {}, complete); },
        [&] { return events.value().finish(); });
}

Result<PersonColumns> readPerson(Connection &connection, ResidentId id)
{
    std::optional<PersonColumns> person;
    const auto done = inOrder(
        [&] {
            return each(
                connection, kPerson + u"WHERE id = ?"_s, {id.value}, [&](const Row &row) { person = personFrom(row); });
        },
        [&]() -> Status {
            if (!person) {
                return Error {Errc::NotFound, u"resident:%1"_s.arg(id.value), {}};
            }
            return Done {};
        },
        [&] {
            return each(connection, kSpell + u"WHERE resident_id = ?"_s, {id.value},
                [&](const Row &row) { person->spells.push_back(spellFrom(row)); });
        },
        [&] {
            return each(connection, kResidentEvent + u"AND resident_id = ? ORDER BY id"_s, {id.value},
                [&](const Row &row) { person->events.push_back(eventFrom(row)); });
        });
    if (!done) {
        return done.error();
    }
    sortByDay(person->spells);
    sortByDay(person->events);
    return std::move(*person);
}

Result<OrganisationColumns> readOrganisation(Connection &connection, OrganisationId id)
{
    std::optional<OrganisationColumns> organisation;
    const auto found = each(connection, kOrganisation + u"WHERE id = ?"_s, {id.value},
        [&](const Row &row) { organisation = organisationFrom(row); });
    if (!found) {
        return found.error();
    }
    if (!organisation) {
        return Error {Errc::NotFound, u"organisation:%1"_s.arg(id.value), {}};
    }
    const auto done = each(connection, kOrganisationEvent + u"AND organisation_id = ? ORDER BY id"_s, {id.value},
        [&](const Row &row) { organisation->events.push_back(eventFrom(row)); });
    if (!done) {
        return done.error();
    }
    sortByDay(organisation->events);
    return std::move(*organisation);
}

} // namespace caodiem::store
