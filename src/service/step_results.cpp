// SPDX-License-Identifier: GPL-3.0-or-later
// Results that arrive by list: the same step and day for many people, written as one batch by hand.
#include "base/number_format.h"
#include "service/office.h"
#include "service/outreach.h"
#include "service/step_doubts.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

/// The spell that holds on the day; null when there is none.
const domain::Spell *holdingOn(const std::vector<domain::Spell> &spells, Day on)
{
    const auto found = std::ranges::find_if(
        spells, [on](const domain::Spell &spell) { return spell.from <= on && on < spell.until; });
    return found == spells.end() ? nullptr : &*found;
}

/// Why it is not written; empty = it is. `replaced`: an entry "on this day or before" that the exact day makes better.
QString obstacle(const domain::Resident &person, const std::vector<domain::Spell> &spells, const StepResults &results,
    const domain::Event *known, std::optional<EventId> &replaced)
{
    if (person.diedOn <= results.on || results.on < person.birth.day) {
        return QCoreApplication::translate("caodiem::service", "had died or was not yet born on that day");
    }
    if (holdingOn(spells, results.on) == nullptr) {
        return QCoreApplication::translate("caodiem::service", "was not here on that day");
    }
    if (known != nullptr && known->latest && results.on <= known->on) {
        replaced = known->id;
        return {};
    }
    return known == nullptr
        ? QString()
        : QCoreApplication::translate("caodiem::service", "is recorded already, on %1").arg(fmt_vi::date(known->on));
}

struct StepPlan {
    StepPreview preview;
    domain::BatchChanges changes;
};

Status checkDay(const StepResults &results, Day today)
{
    const bool future = results.on > today;
    if (future || results.on == kDayMin || !domain::isResidentStep(results.step)) {
        return Error {Errc::BadInput,
            QString(QStringLiteral("edit:")
                + QCoreApplication::translate(
                    "caodiem::service", "The day lies after today or is missing. Nothing was recorded.")),
            {}};
    }
    return Done {};
}

Result<StepPlan> planSteps(store::Store &store, const StepResults &results, Day today)
{
    if (auto fit = checkDay(results, today); !fit) {
        return fit.error();
    }
    const auto people = store.residents(results.people);
    const auto spells = store.spellsOf(results.people);
    const auto directory = store.directory();
    if (!people || !spells || !directory) {
        return !people ? people.error() : !spells ? spells.error() : directory.error();
    }
    std::unordered_map<qint64, std::vector<domain::Spell>> placesOf;
    for (const domain::Spell &spell : spells.value()) {
        placesOf[spell.resident.value].push_back(spell);
    }
    StepPlan plan;
    for (const domain::Resident &person : people.value()) {
        const auto events = store.eventsOf(person.id);
        if (!events) {
            return events.error();
        }
        StepLine line {person.id, person.fullName, person.personalId, person.birth, {}, false, {}};
        const std::vector<domain::Spell> &places = placesOf[person.id.value];
        if (const domain::Spell *place = holdingOn(places, today)) {
            const auto village = std::ranges::find(directory.value().villages, place->village, &domain::Village::id);
            line.village = village == directory.value().villages.end() ? QString() : village->name;
        }
        std::optional<EventId> replaced;
        const QString why = obstacle(person, places, results, entryOf(events.value(), results.step), replaced);
        line.writes = why.isEmpty();
        if (line.writes) {
            line.notes = stepDoubts(results.step, results.on, events.value());
            plan.preview.doubtful += line.notes.isEmpty() ? 0 : 1;
            ++plan.preview.writing;
            domain::ResidentChange change;
            change.after = person;
            change.registerChanged = false;
            domain::Entry entry;
            entry.kind = results.step;
            entry.on = results.on;
            entry.source = domain::EventSource::List;
            change.events.push_back(std::move(entry));
            if (replaced) {
                change.voided.push_back(*replaced);
            }
            plan.changes.residents.push_back(std::move(change));
        } else {
            line.notes << why;
        }
        plan.preview.lines.push_back(std::move(line));
    }
    return plan;
}

} // namespace

Result<ResidentId> Outreach::residentOf(const QString &personalId)
{
    const auto id = m_office.m_store->residentByPersonalId(personalId);
    return id ? Result<ResidentId>(id.value().value_or(ResidentId {})) : Result<ResidentId>(id.error());
}

Result<StepPreview> Outreach::preview(const StepResults &results)
{
    auto plan = planSteps(*m_office.m_store, results, m_office.m_image->today);
    if (!plan) {
        return plan.error();
    }
    return std::move(plan.value().preview);
}

Result<EditDone> Outreach::apply(const StepResults &results)
{
    const auto plan = planSteps(*m_office.m_store, results, m_office.m_image->today);
    if (!plan) {
        return plan.error();
    }
    EditDone done;
    done.sentence = QCoreApplication::translate("caodiem::service", "Nothing was changed.");
    const qint64 writing = plan.value().preview.writing;
    if (writing == 0) {
        return done;
    }
    domain::BatchSource source;
    source.rows = static_cast<qint64>(results.people.size());
    source.changed = writing;
    source.unchanged = source.rows - writing;
    source.listDate = results.on;
    auto written = m_office.write(plan.value().changes, source);
    if (written) {
        written.value().sentence = QCoreApplication::translate("caodiem::service", "Recorded “%1” on %2 for %3 people.")
                                       .arg(eventName(results.step), fmt_vi::date(results.on), fmt_vi::num(writing));
        written.value().resident = {};
    }
    return written;
}

} // namespace caodiem::service
