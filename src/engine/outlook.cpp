// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outlook.h"

#include "domain/ratio.h"
#include "engine/cell.h"

namespace caodiem::engine {
namespace {

void addRemaining(Reachability &to, bool inNumerator, bool stock, domain::Reach reach)
{
    ++to.denominator;
    to.numerator += inNumerator ? 1 : 0;
    if (inNumerator == stock) {
        ++to.remaining.at(static_cast<std::size_t>(reach));
    }
}

void countResidents(Reachability &to, const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &choice)
{
    AgeEdges edges;
    const ResidentCell cell(snapshot, campaign, indicator, choice, edges);
    const ResidentMembership membership(snapshot, indicator, edges);
    const bool stock = indicator.kind == domain::IndicatorKind::Stock;
    std::vector<Day> birthdays(edges.count());
    for (std::size_t row = 0; cell.exists() && row < snapshot.spellCount(); ++row) {
        edges.birthdays(snapshot.birth[row], birthdays.data());
        membership.eachRun(row, birthdays.data(), [&](Run denominator, Run numerator) {
            if (denominator.covers(asOf) && cell.holds(asOf, row, birthdays.data())) {
                addRemaining(to, numerator.covers(asOf), stock, reachOn(membership.contacts(row), asOf));
            }
        });
    }
}

void countOrganisations(Reachability &to, const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &choice)
{
    const OrganisationCell cell(snapshot, campaign, choice);
    const OrganisationMembership membership(snapshot, indicator);
    const bool stock = indicator.kind == domain::IndicatorKind::Stock;
    for (std::size_t row = 0; cell.exists() && row < snapshot.organisationCount(); ++row) {
        if (membership.denominator(row).covers(asOf) && cell.holds(row)) {
            addRemaining(to, membership.numeratorRule(row).covers(asOf), stock, domain::Reach::Unknown);
        }
    }
}

/// visit(row, on, in) for everybody whose age alone decides between today's and the projected denominator;
/// answers today's.
template <typename Visit>
qint64 walkAges(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
    Day asOf, Day lastDay, const CellChoice &choice, Visit visit)
{
    AgeEdges edges;
    const ResidentCell cell(snapshot, campaign, indicator, choice, edges);
    const ResidentMembership membership(snapshot, indicator, edges);
    std::vector<Day> birthdays(edges.count());
    qint64 today = 0;
    for (std::size_t row = 0; cell.exists() && row < snapshot.spellCount(); ++row) {
        if (!membership.spellDays(row).covers(asOf) || !membership.stepDays(row).covers(asOf)
            || !membership.eligibleOn(row, asOf) || !cell.holdsPlace(row)) {
            continue;
        }
        edges.birthdays(snapshot.birth[row], birthdays.data());
        Run now; // the parts in which age and band fit on D and on the last day
        Run then;
        cell.eachPart(row, birthdays.data(), membership.ageDays(birthdays.data()), [&](Run part) {
            now = part.covers(asOf) ? part : now;
            then = part.covers(lastDay) ? part : then;
        });
        today += now.isEmpty() ? 0 : 1;
        if (now.isEmpty() != then.isEmpty()) {
            visit(row, now.isEmpty() ? then.from : now.until, now.isEmpty());
        }
    }
    return today;
}

} // namespace

Reachability reachability(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell)
{
    Reachability out;
    if (indicator.subject == domain::Subject::Organisation) {
        countOrganisations(out, snapshot, campaign, indicator, asOf, cell);
    } else {
        countResidents(out, snapshot, campaign, indicator, asOf, cell);
    }
    const qint64 reachable = out.remaining.at(static_cast<std::size_t>(domain::Reach::Present))
        + out.remaining.at(static_cast<std::size_t>(domain::Reach::Unknown));
    out.ceiling
        = indicator.kind == domain::IndicatorKind::Stock ? out.numerator - reachable : out.numerator + reachable;
    out.ceilingPercent = domain::percentHundredths(out.ceiling, out.denominator);
    return out;
}

Projection projection(const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator,
    Day asOf, Day lastDay, const CellChoice &cell)
{
    Projection out;
    if (indicator.subject == domain::Subject::Organisation) {
        out.today = reachability(snapshot, campaign, indicator, asOf, cell).denominator;
    } else {
        out.today = walkAges(snapshot, campaign, indicator, asOf, lastDay, cell,
            [&out](std::size_t, Day, bool in) { ++(in ? out.agingIn : out.agingOut); });
    }
    out.projected = out.today + out.agingIn - out.agingOut;
    return out;
}

std::vector<ComingOfAge> comingOfAge(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, Day lastDay, const CellChoice &cell)
{
    std::vector<ComingOfAge> people;
    static_cast<void>(
        walkAges(snapshot, campaign, indicator, asOf, lastDay, cell, [&](std::size_t row, Day on, bool in) {
            people.push_back({{snapshot.residentId[row]}, on, in});
        }));
    std::ranges::stable_sort(people, {}, &ComingOfAge::on);
    return people;
}

} // namespace caodiem::engine
