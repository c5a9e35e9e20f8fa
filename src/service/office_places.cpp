// SPDX-License-Identifier: GPL-3.0-or-later
// Villages and schools: looking after the lists, renaming, merging.
#include "base/number_format.h"
#include "base/text.h"
#include "ingest/place_changes.h"
#include "service/office.h"
#include "service/places.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

using domain::BatchChanges;
using PlaceCounts = std::unordered_map<qint64, qint64>;

template <typename Places, typename IdType>
QString placeName(const Places &places, IdType id)
{
    const auto found = std::ranges::find_if(places, [id](const auto &place) { return place.id == id; });
    return found == places.end() ? QString() : found->name;
}

template <typename Notes>
void sortByName(Notes &notes)
{
    std::ranges::stable_sort(
        notes, [](const auto &a, const auto &b) { return collationKey(a.name) < collationKey(b.name); });
}

struct PlaceCounting {
    PlaceCounts residents;
    PlaceCounts pupils;
    PlaceCounts organisations;
};

Result<PlaceCounting> countPlaces(store::Store &store, Day today)
{
    PlaceCounting counts;
    auto persons = store.scanPersons([&](const store::PersonColumns &person) {
        for (const domain::Spell &spell : person.spells) {
            if (spell.from <= today && today < spell.until && person.diedOn > today && person.birth.day <= today) {
                ++counts.residents[spell.village.value];
                ++counts.pupils[spell.school.value];
            }
        }
    });
    if (!persons) {
        return persons.error();
    }
    auto organisations = store.scanOrganisations([&](const store::OrganisationColumns &one) {
        if (one.closedOn > today) {
            ++counts.organisations[one.village.value];
        }
    });
    if (!organisations) {
        return organisations.error();
    }
    return counts;
}

/// Works out a change, and says what it is.
struct PlaceProposal {
    const domain::Registers *known;

    Result<BatchChanges> operator()(const RenameVillage &change) const
    {
        return ingest::renameVillage(*known, change.village, change.name);
    }
    Result<BatchChanges> operator()(const EditVillage &change) const
    {
        return ingest::editVillage(
            *known, change.village, {change.name, change.kind, change.headName, change.phone, change.officer});
    }
    Result<BatchChanges> operator()(const MergeVillages &change) const
    {
        return ingest::mergeVillages(*known, change.from, change.into, change.on, change.organisations);
    }
    Result<BatchChanges> operator()(const RenameSchool &change) const
    {
        return ingest::renameSchool(*known, change.school, change.name);
    }
    Result<BatchChanges> operator()(const MergeSchools &change) const
    {
        return ingest::mergeSchools(*known, change.from, change.into, change.on);
    }
};

struct PlaceTitle {
    const domain::Registers *known;

    [[nodiscard]] static QString renaming(const QString &before, const QString &after)
    {
        return QCoreApplication::translate("caodiem::service", "Rename %1 to %2").arg(before, cleanText(after));
    }
    [[nodiscard]] static QString merging(const QString &from, const QString &into, Day on)
    {
        return QCoreApplication::translate("caodiem::service", "Merge %1 into %2 from %3")
            .arg(from, into, fmt_vi::date(on));
    }
    QString operator()(const RenameVillage &change) const
    {
        return renaming(placeName(known->villages, change.village), change.name);
    }
    QString operator()(const EditVillage &change) const
    {
        const QString before = placeName(known->villages, change.village);
        if (!change.name.isEmpty() && cleanText(change.name) != before) {
            return renaming(before, change.name);
        }
        return QCoreApplication::translate("caodiem::service", "Contacts of %1").arg(before);
    }
    QString operator()(const MergeVillages &change) const
    {
        return merging(placeName(known->villages, change.from), placeName(known->villages, change.into), change.on);
    }
    QString operator()(const RenameSchool &change) const
    {
        return renaming(placeName(known->schools, change.school), change.name);
    }
    QString operator()(const MergeSchools &change) const
    {
        return merging(placeName(known->schools, change.from), placeName(known->schools, change.into), change.on);
    }
};

/// Nothing but rows as they are already.
bool changesNothing(const BatchChanges &changes, const domain::Registers &known)
{
    const auto asKnown = [](const auto &changed, const auto &rows) {
        return std::ranges::all_of(
            changed, [&rows](const auto &row) { return std::ranges::find(rows, row) != rows.end(); });
    };
    return changes.officers.empty() && changes.residents.empty() && changes.organisations.empty()
        && asKnown(changes.villages, known.villages) && asKnown(changes.schools, known.schools);
}

VillageNote noteOf(const domain::Village &village, const domain::Registers &directory, const PlaceCounting &counts)
{
    const auto count = [](const PlaceCounts &of, qint64 id) { return of.contains(id) ? of.at(id) : 0; };
    return {village.id, village.name, village.kind, village.oldNames, village.headName, village.phone,
        placeName(directory.officers, village.officer), placeName(directory.villages, village.mergedInto),
        village.mergedOn, count(counts.residents, village.id.value), count(counts.organisations, village.id.value)};
}

} // namespace

Result<Places> Office::places()
{
    const auto directory = m_store->directory();
    if (!directory) {
        return directory.error();
    }
    const auto counts = countPlaces(*m_store, m_image->today);
    if (!counts) {
        return counts.error();
    }
    const domain::Registers &names = directory.value();
    Places places;
    places.today = m_image->today;
    for (const domain::Village &village : names.villages) {
        places.villages.push_back(noteOf(village, names, counts.value()));
    }
    for (const domain::School &school : names.schools) {
        SchoolNote note {school.id, school.name, school.oldNames, placeName(names.schools, school.mergedInto),
            school.mergedOn, 0, 0};
        note.classes = std::ranges::count(names.classes, school.id, &domain::SchoolClass::school);
        const auto pupils = counts.value().pupils.find(school.id.value);
        note.pupils = pupils == counts.value().pupils.end() ? 0 : pupils->second;
        places.schools.push_back(std::move(note));
    }
    for (const domain::Officer &officer : names.officers) {
        places.officers << officer.name;
    }
    places.officers.sort();
    sortByName(places.villages);
    sortByName(places.schools);
    return places;
}

Result<PlaceSummary> Office::changePlace(const PlaceChange &change)
{
    const auto known = m_store->registers();
    if (!known) {
        return known.error();
    }
    const auto changes = std::visit(PlaceProposal {&known.value()}, change);
    if (!changes) {
        return changes.error();
    }
    PlaceSummary summary;
    summary.title = std::visit(PlaceTitle {&known.value()}, change);
    summary.residents = std::ssize(changes.value().residents);
    summary.organisations = std::ssize(changes.value().organisations);
    if (changesNothing(changes.value(), known.value())) {
        return summary;
    }
    domain::BatchSource source;
    source.kind = domain::BatchKind::Villages;
    source.byHand = true;
    source.fileName = summary.title;
    source.changed = 1 + summary.residents + summary.organisations;
    source.rows = source.changed;
    const auto batch = m_store->apply(changes.value(), source, stamp());
    if (!batch) {
        return batch.error();
    }
    summary.batch = batch.value();
    if (m_image->snapshot) {
        if (auto done = reloadSnapshot(JobContext::silent()); !done) {
            dropSnapshot(done.error());
        }
    }
    return summary;
}

} // namespace caodiem::service
