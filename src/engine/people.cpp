// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures.h"
#include "engine/grouping.h"

namespace caodiem::engine {
namespace {

/// The number of the group called `key`: the one after the last for the empty key, nothing for an unknown one.
std::optional<std::size_t> groupNamed(const std::vector<GroupLabel> &labels, const QString &key)
{
    const auto found = std::ranges::find(labels, key, &GroupLabel::key);
    if (found == labels.end() && !key.isEmpty()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - labels.begin());
}

bool isAsked(const domain::Indicator &indicator, bool inNumerator, What what)
{
    const bool remaining = inNumerator == (indicator.kind == domain::IndicatorKind::Stock);
    return remaining == (what == What::Remaining);
}

/// Whether somebody stands in the cell: in the group, and in the band where one is named.
struct ResidentCell {
    ResidentGroups groups;
    std::optional<std::size_t> group;
    ResidentGroups bands;
    std::optional<std::size_t> band; ///< nothing = all bands

    [[nodiscard]] bool holds(Day day, std::size_t row, const Day *birthdays) const
    {
        return groups.on(day, row, birthdays) == group && (!band || bands.on(day, row, birthdays) == band);
    }
};

} // namespace

std::vector<ResidentId> residentsBehind(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what)
{
    const auto groupOf = [&](Grouping grouping, const QString &key) {
        return groupNamed(groupLabels(snapshot.directory(), campaign, grouping), key);
    };
    AgeEdges edges;
    ResidentCell place {ResidentGroups(snapshot, campaign, indicator, cell.grouping, edges),
        cell.grouping == Grouping::None ? std::optional<std::size_t>(0) : groupOf(cell.grouping, cell.key),
        ResidentGroups(snapshot, campaign, indicator, Grouping::Band, edges), std::nullopt};
    if (cell.band) {
        place.band = groupOf(Grouping::Band, *cell.band);
    }
    if (!place.group || (cell.band && !place.band)) {
        return {};
    }
    const ResidentMembership membership(snapshot, indicator, edges);
    std::vector<Day> birthdays(edges.count());
    std::vector<ResidentId> people;
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        edges.birthdays(snapshot.birth[row], birthdays.data());
        membership.eachRun(row, birthdays.data(), [&](Run denominator, Run numerator) {
            if (denominator.covers(asOf) && isAsked(indicator, numerator.covers(asOf), what)
                && place.holds(asOf, row, birthdays.data())) {
                people.push_back({snapshot.residentId[row]});
            }
        });
    }
    return people;
}

std::vector<OrganisationId> organisationsBehind(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what)
{
    const bool whole = cell.grouping == Grouping::None;
    const auto group = whole ? std::optional<std::size_t>(0)
                             : groupNamed(groupLabels(snapshot.directory(), campaign, cell.grouping), cell.key);
    if (!group || cell.band || (!whole && !appliesToOrganisations(cell.grouping))) {
        return {};
    }
    const OrganisationMembership membership(snapshot, indicator);
    const ColumnGroups groups = organisationGroups(snapshot, cell.grouping);
    std::vector<OrganisationId> found;
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        const Run denominator = membership.denominator(row);
        const bool inNumerator = denominator.within(membership.numeratorRule(row)).covers(asOf);
        if (denominator.covers(asOf) && groups.of(row) == group && isAsked(indicator, inNumerator, what)) {
            found.push_back({snapshot.organisationId[row]});
        }
    }
    return found;
}

} // namespace caodiem::engine
