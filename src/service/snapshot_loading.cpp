// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshot_loading.h"

#include "base/log.h"
#include "engine/column_bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr int kReportEvery = 8192;
constexpr std::size_t kWorthKeeping = 2000; ///< spells; fewer are read as fast one by one
constexpr Day kSeriesBack = 90; ///< a series reaches so far back (cli.md, `series`)
constexpr Day kMargin = 42; ///< four weeks of pace, and two of leafing through the days

/// The columns that the store kept, if they are right.
Result<std::optional<engine::Snapshot>> keptSnapshot(store::Store &store, const engine::Directory &directory)
{
    const auto bytes = store.columns();
    if (!bytes) {
        return bytes.error();
    }
    if (!bytes.value()) {
        return std::optional<engine::Snapshot>();
    }
    auto snapshot = engine::snapshotFrom(*bytes.value(), directory);
    if (!snapshot) {
        return std::optional<engine::Snapshot>(); // of another version
    }
    return std::optional(std::move(snapshot).value());
}

Result<engine::Snapshot> readSnapshot(store::Store &store, engine::Directory directory, const JobContext &job)
{
    engine::Snapshot snapshot(std::move(directory));
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
    return snapshot;
}

} // namespace

DayFrame daybookFrame(const domain::Campaign &campaign, Day today)
{
    Day last = today;
    for (const domain::Indicator &indicator : campaign.indicators) {
        for (const domain::Target &target : indicator.targets) {
            last = std::max(last, target.lastDay());
        }
    }
    return {std::min(campaign.startsOn, today - kSeriesBack) - kMargin, last + kMargin};
}

void keepColumns(store::Store &store, const engine::Snapshot &snapshot)
{
    if (snapshot.spellCount() < kWorthKeeping) {
        return;
    }
    if (auto done = store.keepColumns(engine::bytesOf(snapshot)); !done) {
        log::failure(done.error());
    }
}

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
    engine::Directory places {
        std::move(names.officers), std::move(names.villages), std::move(names.schools), std::move(names.classes)};
    auto kept = keptSnapshot(store, places);
    if (!kept) {
        return kept.error();
    }
    if (kept.value()) {
        return std::move(*kept.value());
    }
    auto snapshot = readSnapshot(store, std::move(places), job);
    if (snapshot && job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("store"), {}};
    }
    if (snapshot) {
        keepColumns(store, snapshot.value());
    }
    return snapshot;
}

} // namespace caodiem::service
