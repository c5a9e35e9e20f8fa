// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cell.h"
#include "engine/figures.h"

namespace caodiem::engine {
namespace {

bool isAsked(const domain::Indicator &indicator, bool inNumerator, What what)
{
    const bool remaining = inNumerator == (indicator.kind == domain::IndicatorKind::Stock);
    return remaining == (what == What::Remaining);
}

} // namespace

std::vector<ResidentId> residentsBehind(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what, std::size_t most)
{
    AgeEdges edges;
    const ResidentCell place(snapshot, campaign, indicator, cell, edges);
    const ResidentMembership membership(snapshot, indicator, edges);
    if (!place.exists()) {
        return {};
    }
    std::vector<Day> birthdays(edges.count());
    std::vector<ResidentId> people;
    const auto look = [&](std::size_t row) {
        // Cheapest first: birthdays cost more than all the rest.
        const bool maybe = membership.spellDays(row).covers(asOf) && membership.stepDays(row).covers(asOf)
            && isAsked(indicator, membership.numeratorRule(row).covers(asOf), what) && place.holdsPlace(row)
            && membership.eligibleOn(row, asOf);
        if (!maybe) {
            return;
        }
        edges.birthdays(snapshot.birth[row], birthdays.data());
        if (membership.ageDays(birthdays.data()).covers(asOf) && place.holdsAge(asOf, row, birthdays.data())) {
            people.push_back({snapshot.residentId[row]});
        }
    };
    if (const auto village = place.village()) {
        const std::vector<quint32> &rows = snapshot.rowsOfVillage(*village);
        for (std::size_t i = 0; i < rows.size() && people.size() < most; ++i) {
            look(rows[i]);
        }
        return people;
    }
    for (std::size_t row = 0; row < snapshot.spellCount() && people.size() < most; ++row) {
        look(row);
    }
    return people;
}

std::vector<OrganisationId> organisationsBehind(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what)
{
    const OrganisationCell place(snapshot, campaign, cell);
    if (!place.exists()) {
        return {};
    }
    const OrganisationMembership membership(snapshot, indicator);
    std::vector<OrganisationId> found;
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        const Run denominator = membership.denominator(row);
        const bool inNumerator = denominator.within(membership.numeratorRule(row)).covers(asOf);
        if (denominator.covers(asOf) && place.holds(row) && isAsked(indicator, inNumerator, what)) {
            found.push_back({snapshot.organisationId[row]});
        }
    }
    return found;
}

} // namespace caodiem::engine
