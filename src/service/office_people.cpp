// SPDX-License-Identifier: GPL-3.0-or-later
// The people and organisations behind a figure, with names.
#include "base/number_format.h"
#include "base/text.h"
#include "domain/age.h"
#include "engine/outlook.h"
#include "service/office.h"
#include "service/wording.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

/// Where a resident's columns stand in the snapshot on one day.
std::unordered_map<qint64, std::size_t> rowsOn(const engine::Snapshot &snapshot, Day on)
{
    std::unordered_map<qint64, std::size_t> rows;
    rows.reserve(snapshot.spellCount());
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        if (snapshot.from[row] <= on && on < snapshot.until[row]) {
            rows.emplace(snapshot.residentId[row], row);
        }
    }
    return rows;
}

domain::Reach reachOn(const engine::Snapshot &snapshot, std::size_t row, Day on)
{
    domain::Reach reach = domain::Reach::Unknown;
    const std::size_t first = snapshot.contactFrom[row];
    for (std::size_t i = first; i < first + snapshot.contactCount[row] && snapshot.contacts[i].on <= on; ++i) {
        reach = snapshot.contacts[i].reach;
    }
    return reach;
}

void fillFromSnapshot(PersonRow &person, const engine::Snapshot &snapshot, std::size_t row, Day on)
{
    for (std::size_t step = 0; step < person.steps.size(); ++step) {
        const Day day = snapshot.step.at(step)[row];
        person.steps.at(step) = day <= on ? day : kNever;
    }
    person.reach = reachOn(snapshot, row, on);
    const engine::Directory &names = snapshot.directory();
    const auto nameAt = [](const auto &list, qint32 index) {
        return index < 0 ? QString() : list[static_cast<std::size_t>(index)].name;
    };
    person.village = nameAt(names.villages, snapshot.village[row]);
    person.school = nameAt(names.schools, snapshot.school[row]);
    person.schoolClass = nameAt(names.classes, snapshot.schoolClass[row]);
}

template <typename Row>
void sortByVillageAndName(std::vector<Row> &rows, QString (*nameKey)(const Row &))
{
    struct Keyed {
        QString village;
        QString name;
        std::size_t row;
    };
    std::vector<Keyed> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        order.push_back({collationKey(rows[i].village), nameKey(rows[i]), i});
    }
    std::ranges::stable_sort(order, [](const Keyed &a, const Keyed &b) {
        return a.village != b.village ? a.village < b.village : a.name < b.name;
    });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &key : order) {
        sorted.push_back(std::move(rows[key.row]));
    }
    rows = std::move(sorted);
}

QString personNameKey(const PersonRow &row)
{
    return nameSortKey(row.fullName);
}
QString organisationNameKey(const OrganisationRow &row)
{
    return collationKey(row.name);
}

/// Who is no longer there on `on` stands with the place that was theirs on `before`.
Result<std::vector<PersonRow>> personRows(store::Store &store, const engine::Snapshot &snapshot,
    const std::vector<ResidentId> &ids, Day on, Day before = kNever)
{
    auto residents = store.residents(ids);
    if (!residents) {
        return residents.error();
    }
    auto households = store.householdNames();
    if (!households) {
        return households.error();
    }
    auto rows = rowsOn(snapshot, on);
    if (before != kNever) {
        rows.merge(rowsOn(snapshot, before));
    }
    std::vector<PersonRow> people;
    people.reserve(residents.value().size());
    for (domain::Resident &resident : residents.value()) {
        PersonRow person;
        person.id = resident.id;
        person.personalId = std::move(resident.personalId);
        person.fullName = std::move(resident.fullName);
        person.birth = resident.birth;
        person.age = domain::ageOn(resident.birth.day, on);
        person.sex = resident.sex;
        person.address = std::move(resident.address);
        person.phone = std::move(resident.phone);
        if (const auto household = households.value().find(resident.household.value);
            household != households.value().end()) {
            person.household = household->second;
        }
        if (const auto row = rows.find(resident.id.value); row != rows.end()) {
            fillFromSnapshot(person, snapshot, row->second, on);
        }
        people.push_back(std::move(person));
    }
    sortByVillageAndName(people, personNameKey);
    return people;
}

Result<std::vector<OrganisationRow>> organisationRows(
    store::Store &store, const engine::Snapshot &snapshot, const std::vector<OrganisationId> &ids, Day on)
{
    auto organisations = store.organisations(ids);
    if (!organisations) {
        return organisations.error();
    }
    std::unordered_map<qint64, std::size_t> rows;
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        rows.emplace(snapshot.organisationId[row], row);
    }
    std::vector<OrganisationRow> out;
    out.reserve(ids.size());
    for (domain::Organisation &organisation : organisations.value()) {
        OrganisationRow line {organisation.id, organisation.taxCode, organisation.name, organisation.establishedOn, {},
            organisation.address, organisation.representative, organisation.phone, {kNever, kNever}};
        if (const auto found = rows.find(organisation.id.value); found != rows.end()) {
            const std::size_t row = found->second;
            for (std::size_t step = 0; step < line.steps.size(); ++step) {
                const Day day = snapshot.organisationStep.at(step)[row];
                line.steps.at(step) = day <= on ? day : kNever;
            }
            const qint32 village = snapshot.organisationVillage[row];
            line.village
                = village < 0 ? QString() : snapshot.directory().villages[static_cast<std::size_t>(village)].name;
        }
        out.push_back(std::move(line));
    }
    sortByVillageAndName(out, organisationNameKey);
    return out;
}

/// The people that a query names, before anything of them is read.
std::vector<ResidentId> residentsAsked(const engine::Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, const PeopleQuery &query, Day on)
{
    if (query.slice) {
        return engine::residentsOfSlice(
            snapshot, campaign, indicator, query.slice->from, on, query.cell, query.slice->slice);
    }
    const engine::What what = query.reach ? engine::What::Remaining : query.what;
    return engine::residentsBehind(snapshot, campaign, indicator, on, query.cell, what);
}

std::vector<OrganisationId> organisationsAsked(const engine::Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, const PeopleQuery &query, Day on)
{
    if (query.slice) {
        return engine::organisationsOfSlice(
            snapshot, campaign, indicator, query.slice->from, on, query.cell, query.slice->slice);
    }
    if (query.reach.value_or(domain::Reach::Unknown) != domain::Reach::Unknown) {
        return {}; // nobody calls on organisations: all of theirs are unknown
    }
    const engine::What what = query.reach ? engine::What::Remaining : query.what;
    return engine::organisationsBehind(snapshot, campaign, indicator, on, query.cell, what);
}

Result<std::vector<PersonRow>> peopleAsked(store::Store &store, const engine::Snapshot &snapshot,
    const domain::Campaign &campaign, const domain::Indicator &indicator, const PeopleQuery &query, Day on)
{
    auto people = personRows(store, snapshot, residentsAsked(snapshot, campaign, indicator, query, on), on,
        query.slice ? query.slice->from : kNever);
    if (people && query.reach) {
        std::vector<PersonRow> kept = std::move(people).value();
        std::erase_if(kept, [&query](const PersonRow &row) { return row.reach != *query.reach; });
        return kept;
    }
    return people;
}

/// What a list of people is asked of.
struct Asked {
    const domain::Campaign *campaign;
    const domain::Indicator *indicator;
    const engine::Snapshot *snapshot;
    Day on;
};

Result<Asked> askedOf(const OfficeImage &image, const PeopleQuery &query)
{
    const domain::Campaign *campaign = image.campaign(query.campaign);
    if (campaign == nullptr) {
        return Error {Errc::NotFound, QString(QStringLiteral("campaign:") + query.campaign), {}};
    }
    const domain::Indicator *indicator = query.instead ? &*query.instead : campaign->indicator(query.indicator);
    if (indicator == nullptr) {
        return Error {Errc::NotFound, QString(QStringLiteral("indicator:") + query.indicator), {}};
    }
    if (!image.snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    return Asked {campaign, indicator, image.snapshot.get(), query.asOf == kNever ? image.today : query.asOf};
}

/// The last day of a look ahead, or what is wrong with it.
Result<Day> lastDayOf(const Asked &asked, Day wanted)
{
    if (asked.indicator->subject != domain::Subject::Resident) {
        return Error {Errc::BadInput, QStringLiteral("residents-only"), {}};
    }
    const auto target = asked.indicator->targetOn(asked.on);
    if (wanted == kNever && !target) {
        return Error {Errc::BadInput, QStringLiteral("no-deadline"), {}};
    }
    const Day last = wanted == kNever ? target->lastDay() : wanted;
    return last < asked.on ? Result<Day>(Error {Errc::BadInput, QStringLiteral("period"), {}}) : Result<Day>(last);
}

} // namespace

Result<PeopleTable> Office::people(const PeopleQuery &query, const JobContext &job)
{
    if (query.ageBy) {
        return comingOfAge(query, *query.ageBy, job);
    }
    const std::shared_ptr<const OfficeImage> image = m_image;
    const auto asked = askedOf(*image, query);
    if (!asked) {
        return asked.error();
    }
    const auto &[campaign, indicator, snapshot, on] = asked.value();
    PeopleTable table;
    table.subject = indicator->subject;
    table.title = peopleTitle(*campaign, *indicator, query, on);
    if (query.slice && query.slice->from > on) {
        return Error {Errc::BadInput, QStringLiteral("period"), {}};
    }
    job.progress(0, 0, table.title);
    if (indicator->subject == domain::Subject::Resident) {
        auto people = peopleAsked(*m_store, *snapshot, *campaign, *indicator, query, on);
        if (!people) {
            return people.error();
        }
        table.people = std::move(people).value();
    } else {
        const auto ids = organisationsAsked(*snapshot, *campaign, *indicator, query, on);
        auto organisations = organisationRows(*m_store, *snapshot, ids, on);
        if (!organisations) {
            return organisations.error();
        }
        table.organisations = std::move(organisations).value();
    }
    return table;
}

Result<PeopleTable> Office::listOf(const std::vector<ResidentId> &ids, Day on, const QString &title)
{
    if (!m_image->snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    auto people = personRows(*m_store, *m_image->snapshot, ids, on);
    if (!people) {
        return people.error();
    }
    PeopleTable table;
    table.title = title;
    table.people = std::move(people).value();
    return table;
}

Result<PeopleTable> Office::listOf(const std::vector<OrganisationId> &ids, Day on, const QString &title)
{
    if (!m_image->snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    auto organisations = organisationRows(*m_store, *m_image->snapshot, ids, on);
    if (!organisations) {
        return organisations.error();
    }
    PeopleTable table;
    table.title = title;
    table.subject = domain::Subject::Organisation;
    table.organisations = std::move(organisations).value();
    return table;
}

Result<PeopleTable> Office::comingOfAge(const PeopleQuery &query, Day lastDay, const JobContext &job)
{
    const std::shared_ptr<const OfficeImage> image = m_image;
    const auto asked = askedOf(*image, query);
    if (!asked) {
        return asked.error();
    }
    const auto &[campaign, indicator, snapshot, on] = asked.value();
    const auto last = lastDayOf(asked.value(), lastDay);
    if (!last) {
        return last.error();
    }
    PeopleTable table;
    table.comingOfAge = true;
    table.title = comingOfAgeTitle(*campaign, *indicator, query, on + 1, last.value());
    job.progress(0, 0, table.title);
    std::unordered_map<qint64, engine::ComingOfAge> coming;
    std::vector<ResidentId> ids;
    for (const engine::ComingOfAge &each :
        engine::comingOfAge(*snapshot, *campaign, *indicator, on, last.value(), query.cell)) {
        coming.emplace(each.id.value, each);
        ids.push_back(each.id);
    }
    auto people = personRows(*m_store, *snapshot, ids, on);
    if (!people) {
        return people.error();
    }
    table.people = std::move(people).value();
    for (PersonRow &person : table.people) {
        const engine::ComingOfAge &each = coming.at(person.id.value);
        person.comesOn = each.on;
        person.comesIn = each.in;
    }
    std::ranges::stable_sort(table.people, {}, &PersonRow::comesOn);
    return table;
}

Result<PeopleTable> Office::namedPeople(Register what, const std::vector<qint64> &ids, const QString &title)
{
    const std::shared_ptr<const OfficeImage> image = m_image;
    if (!image->snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    PeopleTable table;
    table.title = title;
    if (what == Register::Organisations) {
        table.subject = domain::Subject::Organisation;
        std::vector<OrganisationId> wanted;
        std::ranges::transform(ids, std::back_inserter(wanted), [](qint64 id) { return OrganisationId {id}; });
        auto organisations = organisationRows(*m_store, *image->snapshot, wanted, image->today);
        if (!organisations) {
            return organisations.error();
        }
        table.organisations = std::move(organisations).value();
        return table;
    }
    std::vector<ResidentId> wanted;
    std::ranges::transform(ids, std::back_inserter(wanted), [](qint64 id) { return ResidentId {id}; });
    auto people = personRows(*m_store, *image->snapshot, wanted, image->today);
    if (!people) {
        return people.error();
    }
    table.people = std::move(people).value();
    return table;
}

} // namespace caodiem::service
