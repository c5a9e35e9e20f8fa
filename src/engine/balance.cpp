// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/balance.h"

#include "engine/cell.h"

#include <numeric>

namespace caodiem::engine {
namespace {

/// Two as-of dates, and how somebody's runs of days stand to them.
struct Interval {
    Day opening = kNever;
    Day closing = kNever;
};

/// Somebody's runs of days on one side, by day; runs that touch are one. Kept between people to save allocations.
class RunList {
public:
    void clear() { m_runs.clear(); }
    void add(Run run)
    {
        if (run.isEmpty()) {
            return;
        }
        if (!m_runs.empty() && run.from <= m_runs.back().until) {
            m_runs.back().until = std::max(m_runs.back().until, run.until);
        } else {
            m_runs.push_back(run);
        }
    }
    [[nodiscard]] bool covers(Day day) const
    {
        return std::ranges::any_of(m_runs, [day](Run run) { return run.covers(day); });
    }
    /// The last day before the stretch that covers `day`.
    [[nodiscard]] Day dayBefore(Day day) const
    {
        return std::ranges::find_if(m_runs, [day](Run run) { return run.covers(day); })->from - 1;
    }
    /// The first day after the last stretch that ended on or before `day`.
    [[nodiscard]] Day dayAfter(Day day) const
    {
        Day after = kDayMin;
        for (const Run run : m_runs) {
            after = run.until <= day ? run.until : after;
        }
        return after;
    }

private:
    std::vector<Run> m_runs;
};

/// Adds one side of one subject to its balance; `failing(day)` names the condition that fails on that day, and
/// `visit(in, reason)` is called for who came or went.
template <typename Failing, typename Visit>
void addSide(SideBalance &side, const RunList &runs, Interval interval, Failing failing, Visit visit)
{
    const bool before = runs.covers(interval.opening);
    const bool after = runs.covers(interval.closing);
    side.opening += before ? 1 : 0;
    side.closing += after ? 1 : 0;
    if (before == after) {
        return;
    }
    const Reason reason = failing(after ? runs.dayBefore(interval.closing) : runs.dayAfter(interval.closing), after);
    ++(after ? side.in : side.out).at(static_cast<std::size_t>(reason));
    visit(after, reason);
}

/// Rows [first, past) of one resident.
struct Rows {
    std::size_t first = 0;
    std::size_t past = 0;
};

/// Walks over all residents of an indicator's cell.
class ResidentWalk {
public:
    ResidentWalk(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
        const CellChoice &cell)
        : m_snapshot(snapshot)
        , m_cell(snapshot, campaign, indicator, cell, m_edges)
        , m_membership(snapshot, indicator, m_edges)
        , m_birthdays(m_edges.count())
    { }

    /// visit(id, slice) for everybody who came or went.
    template <typename Visit>
    Balance run(Interval interval, Visit visit)
    {
        Balance balance;
        if (!m_cell.exists()) {
            return balance;
        }
        for (Rows rows; rows.first < m_snapshot.spellCount(); rows.first = rows.past) {
            rows.past = rows.first + 1;
            while (rows.past < m_snapshot.spellCount()
                && m_snapshot.residentId[rows.past] == m_snapshot.residentId[rows.first]) {
                ++rows.past;
            }
            addPerson(balance, rows, interval, visit);
        }
        return balance;
    }

private:
    template <typename Visit>
    void addPerson(Balance &balance, Rows rows, Interval interval, Visit &visit)
    {
        m_edges.birthdays(m_snapshot.birth[rows.first], m_birthdays.data());
        m_denominator.clear();
        m_numerator.clear();
        for (std::size_t row = rows.first; row < rows.past; ++row) {
            m_membership.eachRun(row, m_birthdays.data(), [this, row](Run denominator, Run numerator) {
                m_cell.eachPart(row, m_birthdays.data(), denominator, [this, numerator](Run part) {
                    m_denominator.add(part);
                    m_numerator.add(part.within(numerator));
                });
            });
        }
        const auto side = [&](SideBalance &to, const RunList &runs, bool numerator) {
            addSide(
                to, runs, interval, [&](Day day, bool in) { return failing(rows, day, in, numerator); },
                [&](bool in, Reason reason) {
                    visit(m_snapshot.residentId[rows.first], Slice {numerator, in, reason});
                });
        };
        side(balance.denominator, m_denominator, false);
        side(balance.numerator, m_numerator, true);
    }

    /// The condition that does not hold on `day`, the first of them in the order of Reason.
    [[nodiscard]] Reason failing(Rows rows, Day day, bool in, bool numerator) const
    {
        const std::size_t any = rows.first; // birth, death, steps and contacts are the person's: the same in all rows
        if (!in && m_snapshot.diedOn[any] <= day) {
            return Reason::Died;
        }
        bool here = false;
        for (std::size_t row = rows.first; row < rows.past; ++row) {
            here = here || (m_membership.spellDays(row).covers(day) && m_cell.holdsPlace(row));
        }
        if (!here) {
            return in ? Reason::Arrived : Reason::Left;
        }
        const Day *birthdays = m_birthdays.data();
        if (!m_membership.ageDays(birthdays).covers(day) || !m_cell.holdsAge(day, any, birthdays)) {
            return in ? Reason::AgedIn : Reason::AgedOut;
        }
        const bool stepsFit
            = m_membership.stepDays(any).covers(day) && (!numerator || m_membership.numeratorRule(any).covers(day));
        return stepsFit ? Reason::Eligibility : Reason::NewlyDone;
    }

    const Snapshot &m_snapshot;
    AgeEdges m_edges;
    ResidentCell m_cell;
    ResidentMembership m_membership;
    std::vector<Day> m_birthdays;
    RunList m_denominator;
    RunList m_numerator;
};

template <typename Visit>
Balance walkOrganisations(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, const CellChoice &choice, Interval interval, Visit visit)
{
    Balance balance;
    const OrganisationCell cell(snapshot, campaign, choice);
    if (!cell.exists()) {
        return balance;
    }
    const OrganisationMembership membership(snapshot, indicator);
    RunList runs;
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        if (!cell.holds(row)) {
            continue;
        }
        const auto failing = [&](Day day, bool in) {
            if (membership.lifeDays(row).covers(day)) {
                return Reason::NewlyDone;
            }
            return in ? Reason::Arrived : Reason::Left;
        };
        const Run denominator = membership.denominator(row);
        for (const bool numerator : {false, true}) {
            runs.clear();
            runs.add(numerator ? denominator.within(membership.numeratorRule(row)) : denominator);
            addSide(numerator ? balance.numerator : balance.denominator, runs, interval, failing,
                [&](bool in, Reason reason) {
                    visit(snapshot.organisationId[row], Slice {numerator, in, reason});
                });
        }
    }
    return balance;
}

} // namespace

qint64 SideBalance::residual() const
{
    return opening + std::accumulate(in.begin(), in.end(), qint64 {0})
        - std::accumulate(out.begin(), out.end(), qint64 {0}) - closing;
}

Balance balance(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
    Day from, Day to, const CellChoice &cell)
{
    const auto ignore = [](qint64, const Slice &) {};
    const Interval interval {from, to};
    const Balance result = indicator.subject == domain::Subject::Organisation
        ? walkOrganisations(snapshot, campaign, indicator, cell, interval, ignore)
        : ResidentWalk(snapshot, campaign, indicator, cell).run(interval, ignore);
    Q_ASSERT(result.denominator.residual() == 0 && result.numerator.residual() == 0);
    return result;
}

std::vector<ResidentId> residentsOfSlice(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell, const Slice &slice)
{
    std::vector<ResidentId> people;
    ResidentWalk walk(snapshot, campaign, indicator, cell);
    static_cast<void>(walk.run({from, to}, [&](qint64 id, const Slice &moved) {
        if (moved == slice) {
            people.push_back({id});
        }
    }));
    return people;
}

std::vector<OrganisationId> organisationsOfSlice(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell, const Slice &slice)
{
    std::vector<OrganisationId> found;
    static_cast<void>(
        walkOrganisations(snapshot, campaign, indicator, cell, {from, to}, [&](qint64 id, const Slice &moved) {
            if (moved == slice) {
                found.push_back({id});
            }
        }));
    return found;
}

} // namespace caodiem::engine
