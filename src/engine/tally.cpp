// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tally.h"

namespace caodiem::engine {
namespace {

/// One day's counting into one cell.
class Counter {
public:
    Counter(Day asOf, bool stock)
        : m_asOf(asOf)
        , m_stock(stock)
    { }

    [[nodiscard]] bool isRemaining(Run numerator) const { return numerator.covers(m_asOf) == m_stock; }

    void count(Cell &cell, Run denominator, Run numerator, Day lastAchieved) const
    {
        cell.denominator += denominator.covers(m_asOf) ? 1 : 0;
        cell.denominatorYesterday += denominator.covers(m_asOf - 1) ? 1 : 0;
        if (numerator.isEmpty()) {
            return;
        }
        cell.numeratorYesterday += numerator.covers(m_asOf - 1) ? 1 : 0;
        if (m_stock) {
            countHeap(cell, numerator);
        }
        if (numerator.covers(m_asOf)) {
            ++cell.numerator;
            countAchieved(cell, lastAchieved);
        }
    }

private:
    void countHeap(Cell &cell, Run numerator) const
    {
        const Day first = m_asOf - kFourWeeks;
        const Run run = numerator.within({first, m_asOf + 1});
        if (!run.isEmpty()) {
            ++cell.heapChange[static_cast<std::size_t>(run.from - first)];
            --cell.heapChange[static_cast<std::size_t>(run.until - first)];
        }
    }
    void countAchieved(Cell &cell, Day lastAchieved) const
    {
        const qint64 ago = static_cast<qint64>(m_asOf) - lastAchieved;
        if (m_stock || ago >= kFourWeeks) {
            return;
        }
        ++cell.doneInFourWeeks;
        cell.doneInWeek += ago < kWeek ? 1 : 0;
        cell.achievedDays |= 1U << static_cast<unsigned>(ago);
    }

    Day m_asOf;
    bool m_stock;
};

struct ResidentLine {
    ResidentMembership membership;
    ResidentGroups groups;
    Counter counter;
    std::vector<Cell> *cells;
    qint64 *ineligible;
};

void countSpell(const ResidentLine &line, std::size_t row, const Day *birthdays, Day asOf)
{
    const Day last = line.membership.lastAchievedOn(row);
    line.membership.eachRun(row, birthdays, [&](Run denominator, Run numerator) {
        if (denominator.from > asOf || denominator.until < asOf - kFourWeeks) {
            return;
        }
        const bool ineligible = denominator.covers(asOf) && line.counter.isRemaining(numerator)
            && reachOn(line.membership.contacts(row), asOf) == domain::Reach::Ineligible;
        *line.ineligible += ineligible ? 1 : 0;
        line.groups.eachRun(row, birthdays, denominator, [&](std::size_t group, Run part) {
            line.counter.count((*line.cells)[group], part, numerator.within(part), last);
        });
    });
}

void countResidents(const Snapshot &snapshot, const std::vector<ResidentLine> &lines, const AgeEdges &edges, Day asOf)
{
    std::vector<Day> birthdays(edges.count());
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        if (snapshot.from[row] > asOf || snapshot.until[row] < asOf - kFourWeeks) {
            continue;
        }
        edges.birthdays(snapshot.birth[row], birthdays.data());
        for (const ResidentLine &line : lines) {
            countSpell(line, row, birthdays.data(), asOf);
        }
    }
}

/// Answers how many are left out for want of a date of establishment.
qint64 countOrganisations(const Snapshot &snapshot, const domain::Indicator &indicator, Day asOf,
    const ColumnGroups &groups, std::vector<Cell> &cells)
{
    const OrganisationMembership membership(snapshot, indicator);
    const Counter counter(asOf, indicator.kind == domain::IndicatorKind::Stock);
    qint64 undated = 0;
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        const Run denominator = membership.denominator(row);
        undated += membership.undatedDays(row).covers(asOf) ? 1 : 0;
        if (!denominator.isEmpty()) {
            counter.count(cells[groups.of(row)], denominator, denominator.within(membership.numeratorRule(row)),
                membership.lastAchievedOn(row));
        }
    }
    return undated;
}

} // namespace

Cell &Cell::operator+=(const Cell &other)
{
    denominator += other.denominator;
    numerator += other.numerator;
    denominatorYesterday += other.denominatorYesterday;
    numeratorYesterday += other.numeratorYesterday;
    doneInWeek += other.doneInWeek;
    doneInFourWeeks += other.doneInFourWeeks;
    achievedDays |= other.achievedDays;
    for (std::size_t i = 0; i < heapChange.size(); ++i) {
        heapChange.at(i) += other.heapChange.at(i);
    }
    return *this;
}

Tally tallyOn(const Snapshot &snapshot, const domain::Campaign &campaign, std::span<const domain::Indicator> indicators,
    Day asOf, Grouping grouping)
{
    Tally tally;
    const std::size_t groups = groupLabels(snapshot.directory(), campaign, grouping).size() + 1;
    tally.cells.assign(indicators.size(), std::vector<Cell>(groups));
    tally.undatedOrganisations.assign(indicators.size(), 0);
    tally.ineligible.assign(indicators.size(), 0);
    AgeEdges edges;
    std::vector<ResidentLine> lines;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const domain::Indicator &indicator = indicators[i];
        if (indicator.subject == domain::Subject::Organisation) {
            tally.undatedOrganisations[i]
                = countOrganisations(snapshot, indicator, asOf, organisationGroups(snapshot, grouping), tally.cells[i]);
        } else {
            lines.push_back({ResidentMembership(snapshot, indicator, edges),
                ResidentGroups(snapshot, campaign, indicator, grouping, edges),
                Counter(asOf, indicator.kind == domain::IndicatorKind::Stock), &tally.cells[i], &tally.ineligible[i]});
        }
    }
    countResidents(snapshot, lines, edges, asOf);
    return tally;
}

} // namespace caodiem::engine
