// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/daybook.h"
#include "engine/figures.h"
#include "engine/membership.h"

namespace caodiem::engine {
namespace {

/// Counts per day by the difference method: +1 where a run starts, −1 where it ends, prefix sums at the end.
class DayCounts {
public:
    DayCounts(Day from, Day to)
        : m_frame {from, to + 1}
        , m_numerator(static_cast<std::size_t>(to - from) + 2)
        , m_denominator(m_numerator.size())
    { }

    void add(Run denominator, Run numerator)
    {
        add(m_denominator, denominator);
        add(m_numerator, numerator);
    }
    [[nodiscard]] std::vector<SeriesPoint> points() const
    {
        std::vector<SeriesPoint> points;
        points.reserve(m_numerator.size() - 1);
        SeriesPoint sum;
        for (std::size_t i = 0; i + 1 < m_numerator.size(); ++i) {
            sum.on = m_frame.from + static_cast<Day>(i);
            sum.numerator += m_numerator[i];
            sum.denominator += m_denominator[i];
            points.push_back(sum);
        }
        return points;
    }

private:
    void add(std::vector<qint32> &changes, Run run) const
    {
        const Run inFrame = run.within(m_frame);
        if (!inFrame.isEmpty()) {
            ++changes[static_cast<std::size_t>(inFrame.from - m_frame.from)];
            --changes[static_cast<std::size_t>(inFrame.until - m_frame.from)];
        }
    }

    Run m_frame;
    std::vector<qint32> m_numerator;
    std::vector<qint32> m_denominator;
};

void addResidents(const Snapshot &snapshot, const domain::Indicator &indicator, DayCounts &counts)
{
    AgeEdges edges;
    const ResidentMembership membership(snapshot, indicator, edges);
    std::vector<Day> birthdays(edges.count());
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        edges.birthdays(snapshot.birth[row], birthdays.data());
        membership.eachRun(
            row, birthdays.data(), [&counts](Run denominator, Run numerator) { counts.add(denominator, numerator); });
    }
}

void addOrganisations(const Snapshot &snapshot, const domain::Indicator &indicator, DayCounts &counts)
{
    const OrganisationMembership membership(snapshot, indicator);
    for (std::size_t row = 0; row < snapshot.organisationCount(); ++row) {
        const Run denominator = membership.denominator(row);
        counts.add(denominator, denominator.within(membership.numeratorRule(row)));
    }
}

} // namespace

std::vector<SeriesPoint> series(
    const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator, Day from, Day to)
{
    if (to < from) {
        return {};
    }
    const Daybook *book = snapshot.daybook(campaign);
    if (book != nullptr && from >= book->frame().from && to < book->frame().until) {
        if (const auto place = book->placeOf(indicator)) {
            return book->series(*place, from, to);
        }
    }
    DayCounts counts(from, to);
    if (indicator.subject == domain::Subject::Organisation) {
        addOrganisations(snapshot, indicator, counts);
    } else {
        addResidents(snapshot, indicator, counts);
    }
    return counts.points();
}

} // namespace caodiem::engine
