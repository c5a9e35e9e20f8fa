// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures.h"
#include "engine/grouping.h"

namespace caodiem::engine {
namespace {

/// The same people without any condition on steps or contacts.
domain::Indicator scopeOf(const domain::Indicator &indicator)
{
    domain::Indicator scope;
    scope.population = indicator.population;
    scope.population.required.clear();
    scope.population.lacks.clear();
    scope.population.excludeIneligible = false;
    return scope;
}

void climb(LadderBand &band, const Snapshot &snapshot, std::size_t row, Day asOf)
{
    const auto done = [&](domain::EventKind step) { return snapshot.step.at(residentStepIndex(step))[row] <= asOf; };
    ++band.people;
    if (done(domain::EventKind::EidActivated)) {
        ++band.activated;
    } else if (done(domain::EventKind::EidIntake)) {
        ++band.takenIn;
    } else if (done(domain::EventKind::CardIssued)) {
        ++band.carded;
    } else {
        ++band.nothing;
    }
}

} // namespace

std::vector<LadderBand> ladder(
    const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator, Day asOf)
{
    const domain::Indicator scope = scopeOf(indicator);
    AgeEdges edges;
    const ResidentMembership membership(snapshot, scope, edges);
    const BirthRange births = membership.birthsOn(asOf);
    const DayBands bands(campaign, scope, asOf);
    std::vector<LadderBand> rungs;
    rungs.reserve(campaign.bands.size() + 1);
    for (const domain::Band &band : campaign.bands) {
        rungs.push_back({band.key, band.title});
    }
    rungs.emplace_back();
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        if (membership.spellDays(row).covers(asOf) && births.holds(snapshot.birth[row])) {
            climb(rungs[bands.of(snapshot.birth[row])], snapshot, row, asOf);
        }
    }
    if (rungs.back().people == 0) {
        rungs.pop_back();
    }
    return rungs;
}

} // namespace caodiem::engine
