// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/membership.h"

namespace caodiem::engine {
namespace {

template <typename Columns, typename PlaceOf>
void bind(StepColumns &to, const std::vector<domain::EventKind> &steps, const Columns &columns, PlaceOf placeOf)
{
    for (const domain::EventKind step : steps) {
        to.add(columns.at(placeOf(step)).data());
    }
}

template <typename Columns, typename PlaceOf>
StepRules rulesOf(const domain::Indicator &indicator, const Columns &columns, PlaceOf placeOf)
{
    StepRules rules;
    bind(rules.required, indicator.population.required, columns, placeOf);
    bind(rules.lacks, indicator.population.lacks, columns, placeOf);
    if (indicator.kind == domain::IndicatorKind::Flow) {
        bind(rules.reached, indicator.achieved, columns, placeOf);
    } else {
        bind(rules.reached, indicator.with, columns, placeOf);
        bind(rules.notReached, indicator.without, columns, placeOf);
    }
    return rules;
}

/// Places whose name is among `names`; empty when names do not restrict.
template <typename Items>
std::vector<bool> placesNamed(const Items &items, const QStringList &names)
{
    std::vector<bool> places;
    if (names.isEmpty()) {
        return places;
    }
    places.reserve(items.size());
    for (const auto &item : items) {
        places.push_back(names.contains(item.name));
    }
    return places;
}

bool allows(const std::vector<bool> &places, bool restricted, qint32 place)
{
    return !restricted || (place >= 0 && places[static_cast<std::size_t>(place)]);
}

} // namespace

domain::Reach reachOn(std::span<const Contact> contacts, Day day)
{
    domain::Reach reach = domain::Reach::Unknown;
    for (const Contact &contact : contacts) {
        if (contact.on > day) {
            break;
        }
        reach = contact.reach;
    }
    return reach;
}

ResidentMembership::ResidentMembership(const Snapshot &snapshot, const domain::Indicator &indicator, AgeEdges &edges)
    : m_snapshot(&snapshot)
    , m_rules(rulesOf(indicator, snapshot.step, domain::residentStepIndex))
    , m_excludeIneligible(indicator.population.excludeIneligible)
{
    const domain::Population &population = indicator.population;
    if (!population.residence.empty()) {
        m_residences = 0;
        for (const domain::Residence residence : population.residence) {
            m_residences |= 1U << static_cast<unsigned>(residence);
        }
    }
    if (population.age && population.ageOn) {
        m_birthsOnAgeOn = birthsAged(*population.age, *population.ageOn);
    } else if (population.age) {
        m_age = edgesOf(*population.age, edges);
        m_ages = population.age;
    }
    for (const int year : population.bornInYears) {
        m_births.push_back({dayFromCivil({year, 1, 1}), dayFromCivil({year, 12, 31})});
    }
    m_restrictsVillages = !population.villages.isEmpty();
    m_restrictsSchools = !population.schools.isEmpty();
    m_villages = placesNamed(snapshot.directory().villages, population.villages);
    m_schools = placesNamed(snapshot.directory().schools, population.schools);
    m_narrowed = !m_births.empty() || (population.age && population.ageOn) || m_restrictsVillages || m_restrictsSchools;
}

bool ResidentMembership::inNarrowScope(std::size_t row) const
{
    const Day born = m_snapshot->birth[row];
    if (!m_birthsOnAgeOn.holds(born)) {
        return false;
    }
    if (!m_births.empty() && std::ranges::none_of(m_births, [born](BirthRange range) { return range.holds(born); })) {
        return false;
    }
    return allows(m_villages, m_restrictsVillages, m_snapshot->village[row])
        && allows(m_schools, m_restrictsSchools, m_snapshot->school[row]);
}

OrganisationMembership::OrganisationMembership(const Snapshot &snapshot, const domain::Indicator &indicator)
    : m_snapshot(&snapshot)
    , m_rules(rulesOf(indicator, snapshot.organisationStep, domain::organisationStepIndex))
{
    const domain::Population &population = indicator.population;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const auto named = static_cast<domain::OrganisationKind>(kind);
        m_kinds.at(kind) = population.kinds.empty()
            ? named != domain::OrganisationKind::HouseholdBusiness
            : std::ranges::find(population.kinds, named) != population.kinds.end();
    }
    m_asksForDate = population.establishedBefore || population.establishedFrom;
    m_establishedFrom = population.establishedFrom.value_or(kDayMin);
    m_establishedBefore = population.establishedBefore.value_or(kNever);
    m_restrictsVillages = !population.villages.isEmpty();
    m_villages = placesNamed(snapshot.directory().villages, population.villages);
}

Run OrganisationMembership::openDays(std::size_t row) const
{
    const Day established = m_snapshot->establishedOn[row];
    const bool dated = established != kDayMin;
    if (dated && (established < m_establishedFrom || established >= m_establishedBefore)) {
        return {};
    }
    if (!m_kinds.at(static_cast<std::size_t>(m_snapshot->organisationKind[row]))
        || !allows(m_villages, m_restrictsVillages, m_snapshot->organisationVillage[row])) {
        return {};
    }
    return {established, m_snapshot->closedOn[row]};
}

} // namespace caodiem::engine
