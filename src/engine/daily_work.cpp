// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/daily_work.h"

#include "engine/cell.h"

namespace caodiem::engine {
namespace {

/// Adds one run of days in the numerator at a time.
class WorkCounter {
public:
    WorkCounter(Day from, Day asOf, bool stock)
        : m_from(from)
        , m_asOf(asOf)
        , m_stock(stock)
        , m_counts(static_cast<std::size_t>(asOf - from) + 2)
    { }

    /// False: whatever the runs of somebody whose last step was on that day, nothing is counted.
    [[nodiscard]] bool mayCount(Day lastAchieved) const
    {
        return m_stock ? lastAchieved != kNever : lastAchieved >= m_from && lastAchieved <= m_asOf;
    }
    /// `numerator`: a run in the cell.
    void add(Run numerator, Day lastAchieved)
    {
        if (m_stock) {
            addHeap(numerator);
        } else if (numerator.covers(m_asOf) && lastAchieved >= m_from) {
            ++m_counts[static_cast<std::size_t>(lastAchieved - m_from)];
        }
    }
    [[nodiscard]] DailyWork work() const { return {m_asOf, {m_counts.begin(), m_counts.end() - 1}}; }

private:
    /// A run that starts on a day raises the heap against the day before, one that ends lowers it.
    void addHeap(Run run)
    {
        const Run frame {m_from, m_asOf + 1};
        if (run.isEmpty()) {
            return;
        }
        if (frame.covers(run.from)) {
            --m_counts[static_cast<std::size_t>(run.from - m_from)];
        }
        if (frame.covers(run.until)) {
            ++m_counts[static_cast<std::size_t>(run.until - m_from)];
        }
    }

    Day m_from;
    Day m_asOf;
    bool m_stock;
    std::vector<qint64> m_counts; ///< one place more than days, so that no run ends outside
};

void countResidentWork(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
    const CellChoice &choice, WorkCounter &counter)
{
    AgeEdges edges;
    const ResidentCell cell(snapshot, campaign, indicator, choice, edges);
    const ResidentMembership membership(snapshot, indicator, edges);
    std::vector<Day> birthdays(edges.count());
    for (std::size_t row = 0; cell.exists() && row < snapshot.spellCount(); ++row) {
        const Day last = membership.lastAchievedOn(row);
        if (!counter.mayCount(last)) {
            continue;
        }
        edges.birthdays(snapshot.birth[row], birthdays.data());
        membership.eachRun(row, birthdays.data(), [&](Run, Run numerator) {
            if (!numerator.isEmpty()) {
                cell.eachPart(row, birthdays.data(), numerator, [&](Run part) { counter.add(part, last); });
            }
        });
    }
}

void countOrganisationWork(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, const CellChoice &choice, WorkCounter &counter)
{
    const OrganisationCell cell(snapshot, campaign, choice);
    const OrganisationMembership membership(snapshot, indicator);
    for (std::size_t row = 0; cell.exists() && row < snapshot.organisationCount(); ++row) {
        if (cell.holds(row)) {
            counter.add(
                membership.denominator(row).within(membership.numeratorRule(row)), membership.lastAchievedOn(row));
        }
    }
}

} // namespace

DailyWork dailyWork(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
    Day asOf, const CellChoice &cell)
{
    const Day from = std::max(asOf - kWorkDays + 1, std::min(campaign.startsOn, asOf - kLeastWorkDays + 1));
    WorkCounter counter(from, asOf, indicator.kind == domain::IndicatorKind::Stock);
    if (indicator.subject == domain::Subject::Organisation) {
        countOrganisationWork(snapshot, campaign, indicator, cell, counter);
    } else {
        countResidentWork(snapshot, campaign, indicator, cell, counter);
    }
    return counter.work();
}

} // namespace caodiem::engine
