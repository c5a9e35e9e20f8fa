// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/grouping.h"

/// One cell of an answer (a group, a band, both, or the whole) bound to a snapshot: who stands in it and when.
namespace caodiem::engine {

class ResidentCell {
public:
    ResidentCell(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
        const CellChoice &choice, AgeEdges &edges);

    /// False when a key is of no group, or two bands exclude each other: nobody stands there.
    [[nodiscard]] bool exists() const { return m_exists; }
    /// The village, when the cell is one; only its rows need to be looked at.
    [[nodiscard]] std::optional<std::size_t> village() const { return m_village; }
    /// The band, when the cell has one.
    [[nodiscard]] std::optional<std::size_t> band() const { return m_band; }
    /// Village, school, class or officer of the spell fit.
    [[nodiscard]] bool holdsPlace(std::size_t row) const { return !m_place || m_places.of(row) == m_place; }
    [[nodiscard]] bool holdsAge(Day day, std::size_t row, const Day *birthdays) const
    {
        return !m_band || bandOn(day, row, birthdays) == m_band;
    }
    [[nodiscard]] bool holds(Day day, std::size_t row, const Day *birthdays) const
    {
        return holdsPlace(row) && holdsAge(day, row, birthdays);
    }
    /// visit(part) for the parts of `run` in the cell, by day.
    template <typename Visit>
    void eachPart(std::size_t row, const Day *birthdays, Run run, Visit visit) const
    {
        if (!holdsPlace(row)) {
            return;
        }
        if (!m_band) {
            visit(run);
            return;
        }
        m_bands.eachRun((*m_birth)[row], birthdays, run, [&](std::size_t band, Run part) {
            if (band == m_band) {
                visit(part);
            }
        });
    }

private:
    [[nodiscard]] std::size_t bandOn(Day day, std::size_t row, const Day *birthdays) const;

    const std::vector<Day> *m_birth;
    bool m_exists = true;
    ColumnGroups m_places;
    std::optional<std::size_t> m_place; ///< nothing = everywhere
    std::optional<std::size_t> m_village;
    BandGroups m_bands;
    std::optional<std::size_t> m_band; ///< nothing = all ages
};

class OrganisationCell {
public:
    OrganisationCell(const Snapshot &snapshot, const domain::Campaign &campaign, const CellChoice &choice);
    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] bool holds(std::size_t row) const { return !m_group || m_groups.of(row) == m_group; }

private:
    bool m_exists = true;
    ColumnGroups m_groups;
    std::optional<std::size_t> m_group; ///< nothing = everywhere
};

} // namespace caodiem::engine
