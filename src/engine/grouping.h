// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "engine/membership.h"

/// Into which group of an answer a row belongs, and on which days (docs/methods.md#groups). Groups are numbered in the
/// order of the answer; the number after the last named one means "without".
namespace caodiem::engine {

struct GroupLabel {
    QString key;
    QString name;
};

/// The named groups in the directory's (the campaign's) order, without the last one. Empty for Grouping::None.
[[nodiscard]] std::vector<GroupLabel> groupLabels(
    const Directory &directory, const domain::Campaign &campaign, Grouping grouping);
/// Organisations have a village, and through it an officer; they belong to no band, school or class.
[[nodiscard]] bool appliesToOrganisations(Grouping grouping);

/// Place of the officer whom the register names today, for each village; the number of officers where there is none.
[[nodiscard]] std::vector<std::size_t> officersOfVillages(const Directory &directory);

/// Groups that hang on an index column: village, school, class, or the village's officer.
class ColumnGroups {
public:
    ColumnGroups() = default; ///< everybody in group 0
    ColumnGroups(const std::vector<qint32> &column, std::size_t count);
    /// Officers: `village` leads to the officer whom the register names today.
    ColumnGroups(const std::vector<qint32> &village, const Directory &directory);
    [[nodiscard]] std::size_t of(std::size_t row) const
    {
        if (m_column == nullptr) {
            return 0;
        }
        const qint32 place = m_column[row];
        if (place < 0) {
            return m_without;
        }
        return m_groupOfPlace.empty() ? static_cast<std::size_t>(place)
                                      : m_groupOfPlace[static_cast<std::size_t>(place)];
    }

private:
    const qint32 *m_column = nullptr;
    std::size_t m_without = 0;
    std::vector<std::size_t> m_groupOfPlace;
};

/// Age bands: on the as-of day, or once and for all where the population fixes the age.
class BandGroups {
public:
    BandGroups() = default;
    BandGroups(const domain::Campaign &campaign, std::optional<Day> ageOn, AgeEdges &edges);

    /// visit(group, part) for the parts of `run` in each band; days in no band go to the group after the last.
    template <typename Visit>
    void eachRun(Day birth, const Day *birthdays, Run run, Visit visit) const
    {
        if (m_fixed) {
            visit(fixedGroup(birth), run);
            return;
        }
        Day done = kDayMin; // bands are in order and do not overlap
        for (std::size_t i = 0; i < m_bands.size(); ++i) {
            const Run band {m_bands[i].from < 0 ? kDayMin : birthdays[m_bands[i].from],
                m_bands[i].below < 0 ? kNever : birthdays[m_bands[i].below]};
            visitPart(m_bands.size(), run.within({done, band.from}), visit);
            visitPart(i, run.within(band), visit);
            done = band.until;
        }
        visitPart(m_bands.size(), run.within({done, kNever}), visit);
    }

private:
    template <typename Visit>
    static void visitPart(std::size_t group, Run part, Visit &visit)
    {
        if (!part.isEmpty()) {
            visit(group, part);
        }
    }
    [[nodiscard]] std::size_t fixedGroup(Day birth) const;

    bool m_fixed = false;
    std::vector<EdgePair> m_bands;
    std::vector<BirthRange> m_births;
};

/// Age bands of one day (or of the day on which the population fixes the age): the band of a birth day.
class DayBands {
public:
    DayBands(const domain::Campaign &campaign, const domain::Indicator &indicator, Day day)
    {
        for (const domain::Band &band : campaign.bands) {
            m_births.push_back(birthsAged(band.age, indicator.population.ageOn.value_or(day)));
        }
    }
    /// The number of bands for those in none.
    [[nodiscard]] std::size_t of(Day birth) const
    {
        const auto found = std::ranges::find_if(m_births, [birth](BirthRange range) { return range.holds(birth); });
        return static_cast<std::size_t>(found - m_births.begin());
    }

private:
    std::vector<BirthRange> m_births;
};

/// Groups of the residents of one indicator.
class ResidentGroups {
public:
    ResidentGroups(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
        Grouping grouping, AgeEdges &edges);

    /// visit(group, part) for each part of `run`; parts are disjoint and together the whole run.
    template <typename Visit>
    void eachRun(std::size_t row, const Day *birthdays, Run run, Visit visit) const
    {
        if (m_byBand) {
            m_bands.eachRun((*m_birth)[row], birthdays, run, visit);
        } else {
            visit(m_columns.of(row), run);
        }
    }
    [[nodiscard]] std::size_t on(Day day, std::size_t row, const Day *birthdays) const
    {
        std::size_t found = 0;
        eachRun(row, birthdays, {day, day + 1}, [&found](std::size_t group, Run) { found = group; });
        return found;
    }

private:
    const std::vector<Day> *m_birth;
    bool m_byBand;
    ColumnGroups m_columns;
    BandGroups m_bands;
};

/// Village, school, class or officer; everybody in one group for the other groupings.
[[nodiscard]] ColumnGroups residentGroups(const Snapshot &snapshot, Grouping grouping);
[[nodiscard]] ColumnGroups organisationGroups(const Snapshot &snapshot, Grouping grouping);

} // namespace caodiem::engine
