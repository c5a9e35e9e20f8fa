// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/age_edges.h"
#include "engine/snapshot.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

/// Who is in a denominator and a numerator, and when: the one predicate behind every figure, series, group and list
/// (docs/methods.md#membership). Between two breakpoints of a person nothing changes, so membership is runs of days.
namespace caodiem::engine {

/// Days [from, until).
struct Run {
    Day from = kNever;
    Day until = kDayMin;
    [[nodiscard]] bool isEmpty() const { return from >= until; }
    [[nodiscard]] bool covers(Day day) const { return from <= day && day < until; }
    [[nodiscard]] Run within(Run other) const { return {std::max(from, other.from), std::min(until, other.until)}; }
    friend bool operator==(const Run &, const Run &) = default;
};

/// Step columns that a condition reads; a handful at most.
class StepColumns {
public:
    /// A column that is there already changes nothing, so there are never more than there are steps.
    void add(const Day *column)
    {
        const auto end = m_columns.begin() + m_count;
        if (std::find(m_columns.begin(), end, column) == end) {
            m_columns.at(m_count++) = column;
        }
    }
    /// The day on which the last of them is done; kDayMin for none at all, kNever when one is never done.
    [[nodiscard]] Day allDoneOn(std::size_t row) const
    {
        Day day = kDayMin;
        for (std::size_t i = 0; i < m_count; ++i) {
            day = std::max(day, m_columns[i][row]);
        }
        return day;
    }
    /// The day on which the first of them is done; kNever for none.
    [[nodiscard]] Day firstDoneOn(std::size_t row) const
    {
        Day day = kNever;
        for (std::size_t i = 0; i < m_count; ++i) {
            day = std::min(day, m_columns[i][row]);
        }
        return day;
    }

private:
    std::array<const Day *, domain::kResidentSteps> m_columns {};
    std::size_t m_count = 0;
};

/// What an indicator says of steps, bound to the columns of its subject.
struct StepRules {
    StepColumns required;
    StepColumns lacks;
    StepColumns reached; ///< flow: achieved; stock: with
    StepColumns notReached; ///< stock: without
    [[nodiscard]] Run denominator(std::size_t row) const { return {required.allDoneOn(row), lacks.firstDoneOn(row)}; }
    [[nodiscard]] Run numerator(std::size_t row) const { return {reached.allDoneOn(row), notReached.firstDoneOn(row)}; }
};

/// The class that the contacts give on `day`: the latest on or before it, on one day the later recorded (rule 6).
[[nodiscard]] domain::Reach reachOn(std::span<const Contact> contacts, Day day);

/// visit(run) for each stretch of `all` on which the class is not ineligible.
template <typename Visit>
void eachEligibleRun(std::span<const Contact> contacts, Run all, Visit visit)
{
    Day start = all.from;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        if (contacts[i].reach != domain::Reach::Ineligible) {
            continue;
        }
        const Run before = Run {start, all.until}.within({kDayMin, contacts[i].on});
        if (!before.isEmpty()) {
            visit(before);
        }
        start = std::max(start, i + 1 < contacts.size() ? contacts[i + 1].on : kNever);
    }
    if (start < all.until) {
        visit(Run {start, all.until});
    }
}

/// One resident indicator bound to a snapshot. Rows are spells. Valid as long as the snapshot is unchanged.
class ResidentMembership {
public:
    ResidentMembership(const Snapshot &snapshot, const domain::Indicator &indicator, AgeEdges &edges);

    // The conditions one by one: a reason for coming in or going out is the condition that turned.
    /// Days on which this spell lies in the scope: born, alive, here, of the right residence, village and school.
    [[nodiscard]] Run spellDays(std::size_t row) const
    {
        if (!inStaticScope(row)) {
            return {};
        }
        return {std::max(m_snapshot->from[row], m_snapshot->birth[row]),
            std::min(m_snapshot->until[row], m_snapshot->diedOn[row])};
    }
    /// Days on which the age fits; all days where none is asked for, or where it is fixed. `birthdays`: AgeEdges.
    [[nodiscard]] Run ageDays(const Day *birthdays) const
    {
        return {m_age.from < 0 ? kDayMin : birthdays[m_age.from], m_age.below < 0 ? kNever : birthdays[m_age.below]};
    }
    /// The birth days of those whose age fits on `day`: for one day, asking for these costs a fifth of ageDays().
    [[nodiscard]] BirthRange birthsOn(Day day) const { return m_ages ? birthsAged(*m_ages, day) : BirthRange {}; }
    /// Days on which all of `requires` and none of `lacks` are done.
    [[nodiscard]] Run stepDays(std::size_t row) const { return m_rules.denominator(row); }
    /// In the denominator on `day`, but for the age.
    [[nodiscard]] bool holdsButForAge(std::size_t row, Day day) const
    {
        return spellDays(row).covers(day) && stepDays(row).covers(day) && eligibleOn(row, day);
    }
    [[nodiscard]] bool eligibleOn(std::size_t row, Day day) const
    {
        return !m_excludeIneligible || reachOn(contacts(row), day) != domain::Reach::Ineligible;
    }

    /// The spell's days in the denominator, before the ineligible are cut out.
    [[nodiscard]] Run denominator(std::size_t row, const Day *birthdays) const
    {
        const Run spell = spellDays(row);
        return spell.isEmpty() ? spell : spell.within(stepDays(row)).within(ageDays(birthdays));
    }
    [[nodiscard]] Run numeratorRule(std::size_t row) const { return m_rules.numerator(row); }
    /// The day of the last of the achieved steps.
    [[nodiscard]] Day lastAchievedOn(std::size_t row) const { return m_rules.reached.allDoneOn(row); }
    [[nodiscard]] std::span<const Contact> contacts(std::size_t row) const
    {
        return {m_snapshot->contacts.data() + m_snapshot->contactFrom[row], m_snapshot->contactCount[row]};
    }

    /// visit(denominator, numerator) for each run of days in the denominator; the numerator is part of it, maybe empty.
    template <typename Visit>
    void eachRun(std::size_t row, const Day *birthdays, Visit visit) const
    {
        const Run all = denominator(row, birthdays);
        if (all.isEmpty()) {
            return;
        }
        const Run rule = numeratorRule(row);
        if (!m_excludeIneligible) {
            visit(all, all.within(rule));
            return;
        }
        eachEligibleRun(contacts(row), all, [&](Run run) { visit(run, run.within(rule)); });
    }

private:
    [[nodiscard]] bool inStaticScope(std::size_t row) const
    {
        if ((m_residences & (1U << static_cast<unsigned>(m_snapshot->residence[row]))) == 0) {
            return false;
        }
        return !m_narrowed || inNarrowScope(row);
    }
    [[nodiscard]] bool inNarrowScope(std::size_t row) const;

    const Snapshot *m_snapshot;
    StepRules m_rules;
    EdgePair m_age;
    std::optional<domain::AgeRange> m_ages; ///< nothing: all ages, or fixed on one day
    unsigned m_residences = 3; ///< bit per domain::Residence
    bool m_excludeIneligible = false;
    bool m_narrowed = false; ///< any of the rarer conditions below
    std::vector<BirthRange> m_births; ///< any of them; empty = all
    BirthRange m_birthsOnAgeOn;
    bool m_restrictsVillages = false;
    bool m_restrictsSchools = false;
    std::vector<bool> m_villages; ///< by place in the directory
    std::vector<bool> m_schools;
};

/// One organisation indicator bound to a snapshot. Rows are organisations; each has one run at most.
class OrganisationMembership {
public:
    OrganisationMembership(const Snapshot &snapshot, const domain::Indicator &indicator);

    /// Days between opening and closing, where kind, village and date of establishment fit.
    [[nodiscard]] Run lifeDays(std::size_t row) const { return isUndated(row) ? Run {} : openDays(row); }
    /// Days on which all of `requires` and none of `lacks` are done.
    [[nodiscard]] Run stepDays(std::size_t row) const { return m_rules.denominator(row); }
    [[nodiscard]] Run denominator(std::size_t row) const { return lifeDays(row).within(stepDays(row)); }
    [[nodiscard]] Run numeratorRule(std::size_t row) const { return m_rules.numerator(row); }
    [[nodiscard]] Day lastAchievedOn(std::size_t row) const { return m_rules.reached.allDoneOn(row); }
    /// The days on which it would count, were its date of establishment known and fitting (rule 19); else empty.
    [[nodiscard]] Run undatedDays(std::size_t row) const
    {
        return isUndated(row) ? openDays(row).within(stepDays(row)) : Run {};
    }

private:
    [[nodiscard]] bool isUndated(std::size_t row) const
    {
        return m_asksForDate && m_snapshot->establishedOn[row] == kDayMin;
    }
    [[nodiscard]] Run openDays(std::size_t row) const;

    const Snapshot *m_snapshot;
    StepRules m_rules;
    std::array<bool, 6> m_kinds {};
    bool m_asksForDate = false;
    Day m_establishedFrom = kDayMin;
    Day m_establishedBefore = kNever;
    bool m_restrictsVillages = false;
    std::vector<bool> m_villages; ///< by place in the directory
};

} // namespace caodiem::engine
