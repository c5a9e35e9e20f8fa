// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cell.h"

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

} // namespace

ResidentCell::ResidentCell(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, const CellChoice &choice, AgeEdges &edges)
    : m_birth(&snapshot.birth)
{
    const auto numberOf = [&](Grouping grouping, const QString &key) {
        const auto number = groupNamed(groupLabels(snapshot.directory(), campaign, grouping), key);
        m_exists = m_exists && number.has_value();
        return number;
    };
    const bool byBand = choice.grouping == Grouping::Band;
    if (choice.grouping != Grouping::None && !byBand) {
        m_places = residentGroups(snapshot, choice.grouping);
        m_place = numberOf(choice.grouping, choice.key);
        m_village = choice.grouping == Grouping::Village ? m_place : std::nullopt;
    }
    if (byBand || choice.band) {
        m_bands = BandGroups(campaign, indicator.population.ageOn, edges);
        m_band = numberOf(Grouping::Band, byBand ? choice.key : *choice.band);
        m_exists = m_exists && (!byBand || !choice.band || *choice.band == choice.key);
    }
}

std::size_t ResidentCell::bandOn(Day day, std::size_t row, const Day *birthdays) const
{
    std::size_t found = 0;
    m_bands.eachRun((*m_birth)[row], birthdays, {day, day + 1}, [&found](std::size_t band, Run) { found = band; });
    return found;
}

OrganisationCell::OrganisationCell(const Snapshot &snapshot, const domain::Campaign &campaign, const CellChoice &choice)
{
    if (choice.grouping != Grouping::None) {
        m_groups = organisationGroups(snapshot, choice.grouping);
        m_group = groupNamed(groupLabels(snapshot.directory(), campaign, choice.grouping), choice.key);
        m_exists = m_group && appliesToOrganisations(choice.grouping);
    }
    m_exists = m_exists && !choice.band;
}

} // namespace caodiem::engine
