// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grouping.h"

#include <QHash>

namespace caodiem::engine {
namespace {

template <typename Items>
std::vector<GroupLabel> namesOf(const Items &items)
{
    std::vector<GroupLabel> labels;
    labels.reserve(items.size());
    for (const auto &item : items) {
        labels.push_back({item.name, item.name});
    }
    return labels;
}

std::vector<GroupLabel> classLabels(const Directory &directory)
{
    QHash<qint64, QString> schools;
    for (const domain::School &school : directory.schools) {
        schools.insert(school.id.value, school.name);
    }
    std::vector<GroupLabel> labels;
    labels.reserve(directory.classes.size());
    for (const domain::SchoolClass &schoolClass : directory.classes) {
        const QString school = schools.value(schoolClass.school.value);
        labels.push_back({school % u'/' % schoolClass.name, schoolClass.name % QStringView(u" · ") % school});
    }
    return labels;
}

} // namespace

std::vector<GroupLabel> groupLabels(const Directory &directory, const domain::Campaign &campaign, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Village:
        return namesOf(directory.villages);
    case Grouping::School:
        return namesOf(directory.schools);
    case Grouping::Class:
        return classLabels(directory);
    case Grouping::AreaOfficer:
        return namesOf(directory.officers);
    case Grouping::Band: {
        std::vector<GroupLabel> labels;
        labels.reserve(campaign.bands.size());
        for (const domain::Band &band : campaign.bands) {
            labels.push_back({band.key, band.title});
        }
        return labels;
    }
    case Grouping::None:
        break;
    }
    return {};
}

bool appliesToOrganisations(Grouping grouping)
{
    return grouping == Grouping::Village || grouping == Grouping::AreaOfficer;
}

ColumnGroups::ColumnGroups(const std::vector<qint32> &column, std::size_t count)
    : m_column(column.data())
    , m_without(count)
{ }

ColumnGroups::ColumnGroups(const std::vector<qint32> &village, const Directory &directory)
    : m_column(village.data())
    , m_without(directory.officers.size())
    , m_groupOfPlace(officersOfVillages(directory))
{ }

std::vector<std::size_t> officersOfVillages(const Directory &directory)
{
    QHash<qint64, std::size_t> officers;
    for (std::size_t i = 0; i < directory.officers.size(); ++i) {
        officers.insert(directory.officers[i].id.value, i);
    }
    std::vector<std::size_t> places;
    places.reserve(directory.villages.size());
    for (const domain::Village &village : directory.villages) {
        places.push_back(officers.value(village.officer.value, directory.officers.size()));
    }
    return places;
}

BandGroups::BandGroups(const domain::Campaign &campaign, std::optional<Day> ageOn, AgeEdges &edges)
    : m_fixed(ageOn.has_value())
{
    for (const domain::Band &band : campaign.bands) {
        if (m_fixed) {
            m_births.push_back(birthsAged(band.age, *ageOn));
        } else {
            m_bands.push_back(edgesOf(band.age, edges));
        }
    }
}

std::size_t BandGroups::fixedGroup(Day birth) const
{
    const auto found = std::ranges::find_if(m_births, [birth](BirthRange range) { return range.holds(birth); });
    return static_cast<std::size_t>(found - m_births.begin());
}

ResidentGroups::ResidentGroups(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Grouping grouping, AgeEdges &edges)
    : m_birth(&snapshot.birth)
    , m_byBand(grouping == Grouping::Band)
    , m_columns(residentGroups(snapshot, grouping))
{
    if (m_byBand) {
        m_bands = BandGroups(campaign, indicator.population.ageOn, edges);
    }
}

ColumnGroups residentGroups(const Snapshot &snapshot, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Village:
        return {snapshot.village, snapshot.directory().villages.size()};
    case Grouping::School:
        return {snapshot.school, snapshot.directory().schools.size()};
    case Grouping::Class:
        return {snapshot.schoolClass, snapshot.directory().classes.size()};
    case Grouping::AreaOfficer:
        return {snapshot.village, snapshot.directory()};
    case Grouping::None:
    case Grouping::Band:
        break;
    }
    return {};
}

ColumnGroups organisationGroups(const Snapshot &snapshot, Grouping grouping)
{
    if (grouping == Grouping::Village) {
        return {snapshot.organisationVillage, snapshot.directory().villages.size()};
    }
    if (grouping == Grouping::AreaOfficer) {
        return {snapshot.organisationVillage, snapshot.directory()};
    }
    return {};
}

} // namespace caodiem::engine
