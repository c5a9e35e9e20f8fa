// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshot_of.h"

#include <algorithm>
#include <unordered_map>

namespace caodiem::test {
namespace {

void takeEvent(engine::PersonRecord &person, const domain::Event &event)
{
    if (domain::isResidentStep(event.kind)) {
        Day &step = person.steps.at(domain::residentStepIndex(event.kind));
        step = std::min(step, event.on);
    }
    person.contacts.push_back({event.on, domain::reachAfter(event.kind)});
}

std::vector<domain::Event> inOrder(std::vector<domain::Event> events)
{
    std::ranges::sort(events,
        [](const domain::Event &a, const domain::Event &b) { return a.on != b.on ? a.on < b.on : a.id < b.id; });
    return events;
}

engine::PersonRecord blankRecord(const domain::Resident &resident)
{
    engine::PersonRecord person;
    person.id = resident.id;
    person.birth = resident.birth;
    person.diedOn = resident.diedOn;
    return person;
}

} // namespace

engine::PersonRecord personRecordOf(const domain::Registers &registers, const domain::Resident &resident)
{
    engine::PersonRecord person = blankRecord(resident);
    for (const domain::Spell &spell : registers.spells) {
        if (spell.resident == resident.id) {
            person.spells.push_back(spell);
        }
    }
    std::ranges::sort(person.spells, {}, &domain::Spell::from);
    for (const domain::Event &event : inOrder(registers.events)) {
        if (event.resident == resident.id) {
            takeEvent(person, event);
        }
    }
    return person;
}

engine::Snapshot snapshotOf(const domain::Registers &registers)
{
    engine::Snapshot snapshot({registers.officers, registers.villages, registers.schools, registers.classes});
    snapshot.reserve(registers.spells.size(), registers.organisations.size());
    std::unordered_map<qint64, engine::PersonRecord> people;
    std::unordered_map<qint64, engine::OrganisationRecord> organisations;
    for (const domain::Resident &resident : registers.residents) {
        people.emplace(resident.id.value, blankRecord(resident));
    }
    for (const domain::Spell &spell : registers.spells) {
        people.at(spell.resident.value).spells.push_back(spell);
    }
    for (const domain::Organisation &o : registers.organisations) {
        organisations.emplace(
            o.id.value, engine::OrganisationRecord {o.id, o.kind, o.establishedOn, o.closedOn, o.village});
    }
    for (const domain::Event &event : inOrder(registers.events)) {
        if (!event.resident.isNull()) {
            takeEvent(people.at(event.resident.value), event);
        } else if (domain::isOrganisationStep(event.kind)) {
            Day &step = organisations.at(event.organisation.value).steps.at(domain::organisationStepIndex(event.kind));
            step = std::min(step, event.on);
        }
    }
    for (const domain::Resident &resident : registers.residents) {
        engine::PersonRecord &person = people.at(resident.id.value);
        std::ranges::sort(person.spells, {}, &domain::Spell::from);
        snapshot.add(person);
    }
    for (const domain::Organisation &organisation : registers.organisations) {
        snapshot.add(organisations.at(organisation.id.value));
    }
    return snapshot;
}

} // namespace caodiem::test
