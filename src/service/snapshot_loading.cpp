// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshot_loading.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr int kReportEvery = 8192;

} // namespace

engine::PersonRecord personRecord(const store::PersonColumns &person)
{
    engine::PersonRecord out;
    out.id = person.id;
    out.birth = person.birth;
    out.diedOn = person.diedOn;
    out.spells = person.spells;
    for (const store::EventColumns &event : person.events) {
        if (domain::isResidentStep(event.kind)) {
            Day &step = out.steps.at(domain::residentStepIndex(event.kind));
            step = std::min(step, event.on);
            if (out.contacts.empty()) {
                continue; // a step only answers an outcome that stands before it (rule 6)
            }
        }
        out.contacts.push_back({event.on, domain::reachAfter(event.kind)});
    }
    return out;
}

engine::OrganisationRecord organisationRecord(const store::OrganisationColumns &organisation)
{
    engine::OrganisationRecord out;
    out.id = organisation.id;
    out.kind = organisation.kind;
    out.establishedOn = organisation.establishedOn;
    out.closedOn = organisation.closedOn;
    out.village = organisation.village;
    for (const store::EventColumns &event : organisation.events) {
        if (domain::isOrganisationStep(event.kind)) {
            Day &step = out.steps.at(domain::organisationStepIndex(event.kind));
            step = std::min(step, event.on);
        }
    }
    return out;
}

Result<engine::Snapshot> loadSnapshot(store::Store &store, const JobContext &job)
{
    auto directory = store.directory();
    if (!directory) {
        return directory.error();
    }
    domain::Registers &names = directory.value();
    engine::Snapshot snapshot(engine::Directory {
        std::move(names.officers), std::move(names.villages), std::move(names.schools), std::move(names.classes)});
    int seen = 0;
    auto persons = store.scanPersons([&](const store::PersonColumns &person) {
        snapshot.add(personRecord(person));
        if (++seen % kReportEvery == 0) {
            job.progress(
                seen, 0, QCoreApplication::translate("caodiem::service", "Reading %n residents", nullptr, seen));
        }
    });
    if (!persons) {
        return persons.error();
    }
    auto organisations = store.scanOrganisations(
        [&](const store::OrganisationColumns &organisation) { snapshot.add(organisationRecord(organisation)); });
    if (!organisations) {
        return organisations.error();
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("store"), {}};
    }
    return snapshot;
}

} // namespace caodiem::service
