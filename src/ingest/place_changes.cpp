// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/place_changes.h"

#include "base/text.h"
#include "ingest/name_index.h"
#include "ingest/place_book.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::BatchChanges;
using domain::Spell;

const std::vector<domain::Village> &placesOf(const domain::Registers &known, VillageId)
{
    return known.villages;
}
const std::vector<domain::School> &placesOf(const domain::Registers &known, SchoolId)
{
    return known.schools;
}
QString wordOf(VillageId)
{
    return u"village:"_s;
}
QString wordOf(SchoolId)
{
    return u"school:"_s;
}

/// The row, or why it cannot be changed.
template <typename IdType>
auto placeOf(const domain::Registers &known, IdType id)
    -> Result<typename std::decay_t<decltype(placesOf(known, id))>::value_type>
{
    const auto &places = placesOf(known, id);
    const auto found = std::ranges::find_if(places, [id](const auto &place) { return place.id == id; });
    if (found == places.end()) {
        return Error {Errc::NotFound, wordOf(id), {}};
    }
    if (!found->mergedInto.isNull()) {
        return Error {Errc::Conflict, QString(u"place-merged:"_s + found->name), {}};
    }
    return *found;
}

template <typename Place>
Status rename(const std::vector<Place> &places, Place &place, const QString &given)
{
    const QString name = cleanText(given);
    if (name.isEmpty()) {
        return Error {Errc::BadInput, u"place-name"_s, {}};
    }
    const QString key = nameKey(name);
    for (const Place &other : places) {
        if (other.id != place.id && nameKey(other.name) == key) {
            return Error {Errc::Conflict, QString(u"place-name:"_s + other.name), {}};
        }
    }
    if (name == place.name) {
        return Done {};
    }
    place.oldNames.removeIf([&key](const QString &old) { return nameKey(old) == key; });
    const QString before = nameKey(place.name);
    const bool there
        = std::ranges::any_of(place.oldNames, [&before](const QString &old) { return nameKey(old) == before; });
    if (!there && before != key) { // only spelled otherwise is no other name
        place.oldNames.append(place.name);
    }
    place.name = name;
    return Done {};
}

/// `spells` of one resident in order of days: what lies in the place on `on` or later is changed by `move`, a spell
/// over the day is cut there. Says whether anything changed.
bool moveFrom(std::vector<Spell> &spells, Day on, const std::function<bool(const Spell &)> &isThere,
    const std::function<void(Spell &)> &move)
{
    bool changed = false;
    std::vector<Spell> after;
    for (const Spell &spell : spells) {
        if (!isThere(spell) || spell.until <= on) {
            after.push_back(spell);
            continue;
        }
        changed = true;
        Spell later = spell;
        if (spell.from < on) {
            Spell earlier = spell;
            earlier.until = on;
            after.push_back(earlier);
            later.id = {};
            later.from = on;
        }
        move(later);
        after.push_back(later);
    }
    spells = std::move(after);
    return changed;
}

void moveResidents(BatchChanges &changes, const domain::Registers &known, Day on,
    const std::function<bool(const Spell &)> &isThere, const std::function<void(Spell &)> &move)
{
    std::map<qint64, std::vector<Spell>> byResident; // in order of id, so that the same input gives the same changes
    for (const Spell &spell : known.spells) {
        if (isThere(spell) && spell.until > on) {
            byResident[spell.resident.value];
        }
    }
    for (const Spell &spell : known.spells) {
        if (const auto found = byResident.find(spell.resident.value); found != byResident.end()) {
            found->second.push_back(spell);
        }
    }
    for (const domain::Resident &resident : known.residents) {
        const auto found = byResident.find(resident.id.value);
        if (found == byResident.end()) {
            continue;
        }
        std::ranges::sort(found->second, {}, &Spell::from);
        if (moveFrom(found->second, on, isThere, move)) {
            domain::ResidentChange change;
            change.after = resident;
            change.registerChanged = false;
            change.spells = std::move(found->second);
            changes.residents.push_back(std::move(change));
        }
    }
}

template <typename IdType>
Status checkMerge(IdType from, IdType into, Day on)
{
    if (from == into) {
        return Error {Errc::BadInput, u"place-same"_s, {}};
    }
    if (on == kNever || on == kDayMin) {
        return Error {Errc::BadInput, u"place-day"_s, {}};
    }
    return Done {};
}

/// The classes of two schools that are one class from a day on; new ones are proposed.
std::unordered_map<qint64, ClassId> joinedClasses(
    BatchChanges &changes, const domain::Registers &known, SchoolId from, SchoolId into)
{
    const auto keyOf = [](const QString &name) { return foldedKey(name); };
    std::unordered_map<qint64, ClassId> joined;
    std::map<QString, ClassId> there;
    for (const domain::SchoolClass &one : known.classes) {
        if (one.school == into) {
            there.emplace(keyOf(one.name), one.id);
        }
    }
    for (const domain::SchoolClass &one : known.classes) {
        if (one.school != from) {
            continue;
        }
        auto found = there.find(keyOf(one.name));
        if (found == there.end()) {
            const ClassId fresh {-1 - std::ssize(changes.classes)};
            changes.classes.push_back({fresh, into, one.name});
            found = there.emplace(keyOf(one.name), fresh).first;
        }
        joined.emplace(one.id.value, found->second);
    }
    return joined;
}

/// Classes that nobody goes on in are not proposed.
void dropUnusedClasses(BatchChanges &changes)
{
    std::erase_if(changes.classes, [&changes](const domain::SchoolClass &one) {
        return std::ranges::none_of(changes.residents, [&one](const domain::ResidentChange &change) {
            return std::ranges::any_of(
                change.spells, [&one](const Spell &spell) { return spell.schoolClass == one.id; });
        });
    });
}

} // namespace

Result<BatchChanges> renameVillage(const domain::Registers &known, VillageId village, const QString &name)
{
    auto place = placeOf(known, village);
    if (!place) {
        return place.error();
    }
    if (auto renamed = rename(known.villages, place.value(), name); !renamed) {
        return renamed.error();
    }
    if (const QString kind = villageKindOf(place.value().name); !kind.isEmpty()) {
        place.value().kind = kind;
    }
    BatchChanges changes;
    changes.villages.push_back(place.value());
    return changes;
}

Result<BatchChanges> renameSchool(const domain::Registers &known, SchoolId school, const QString &name)
{
    auto place = placeOf(known, school);
    if (!place) {
        return place.error();
    }
    if (auto renamed = rename(known.schools, place.value(), name); !renamed) {
        return renamed.error();
    }
    BatchChanges changes;
    changes.schools.push_back(place.value());
    return changes;
}

Result<BatchChanges> editVillage(const domain::Registers &known, VillageId village, const VillageContact &contact)
{
    auto place = placeOf(known, village);
    if (!place) {
        return place.error();
    }
    BatchChanges changes;
    domain::Village &after = place.value();
    if (!contact.name.isEmpty()) {
        if (auto renamed = rename(known.villages, after, contact.name); !renamed) {
            return renamed.error();
        }
    }
    after.kind = cleanText(contact.kind);
    after.headName = cleanText(contact.headName);
    after.phone = cleanText(contact.phone);
    after.officer = {};
    if (const QString officer = cleanText(contact.officer); !officer.isEmpty()) {
        NameIndex<OfficerId> officers;
        for (const domain::Officer &one : known.officers) {
            officers.add(one.name, one.id);
        }
        const auto hit = officers.find(officer);
        after.officer = hit ? hit->id : OfficerId {-1};
        if (!hit) {
            changes.officers.push_back({{-1}, officer});
        }
    }
    changes.villages.push_back(after);
    return changes;
}

Result<BatchChanges> mergeVillages(
    const domain::Registers &known, VillageId from, VillageId into, Day on, bool organisations)
{
    auto gone = placeOf(known, from);
    const auto stays = placeOf(known, into);
    const Status possible = checkMerge(from, into, on);
    if (!gone || !stays || !possible) {
        return !gone ? gone.error() : !stays ? stays.error() : possible.error();
    }
    BatchChanges changes;
    gone.value().mergedInto = into;
    gone.value().mergedOn = on;
    changes.villages.push_back(gone.value());
    moveResidents(
        changes, known, on, [from](const Spell &spell) { return spell.village == from; },
        [into](Spell &spell) { spell.village = into; });
    for (const domain::Organisation &one : known.organisations) {
        if (organisations && one.village == from) {
            domain::OrganisationChange change;
            change.after = one;
            change.after.village = into;
            changes.organisations.push_back(std::move(change));
        }
    }
    return changes;
}

Result<BatchChanges> mergeSchools(const domain::Registers &known, SchoolId from, SchoolId into, Day on)
{
    auto gone = placeOf(known, from);
    const auto stays = placeOf(known, into);
    const Status possible = checkMerge(from, into, on);
    if (!gone || !stays || !possible) {
        return !gone ? gone.error() : !stays ? stays.error() : possible.error();
    }
    BatchChanges changes;
    gone.value().mergedInto = into;
    gone.value().mergedOn = on;
    changes.schools.push_back(gone.value());
    const auto classes = joinedClasses(changes, known, from, into);
    moveResidents(
        changes, known, on, [from](const Spell &spell) { return spell.school == from; },
        [into, &classes](Spell &spell) {
            spell.school = into;
            const auto joined = classes.find(spell.schoolClass.value);
            spell.schoolClass = joined == classes.end() ? ClassId() : joined->second;
        });
    dropUnusedClasses(changes);
    return changes;
}

} // namespace caodiem::ingest
