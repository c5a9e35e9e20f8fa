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

/// Whether the age of a birth day fits indicator and cell on one day.
class AgeOnDay {
public:
    AgeOnDay(const ResidentMembership &membership, const domain::Campaign &campaign, const domain::Indicator &indicator,
        const ResidentCell &cell, Day day)
        : m_births(membership.birthsOn(day))
        , m_bands(campaign, indicator, day)
        , m_band(cell.band())
    { }
    [[nodiscard]] bool fits(Day birth) const
    {
        return m_births.holds(birth) && (!m_band || m_bands.of(birth) == *m_band);
    }

private:
    BirthRange m_births;
    DayBands m_bands;
    std::optional<std::size_t> m_band;
};

void countResidents(Reachability &to, const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &choice)
{
    AgeEdges edges;
    const ResidentCell cell(snapshot, campaign, indicator, choice, edges);
    const ResidentMembership membership(snapshot, indicator, edges);
    const bool stock = indicator.kind == domain::IndicatorKind::Stock;
    const AgeOnDay age(membership, campaign, indicator, cell, asOf);
    for (std::size_t row = 0; cell.exists() && row < snapshot.spellCount(); ++row) {
        if (membership.holdsButForAge(row, asOf) && age.fits(snapshot.birth[row]) && cell.holdsPlace(row)) {
            addRemaining(
                to, membership.numeratorRule(row).covers(asOf), stock, reachOn(membership.contacts(row), asOf));
        }
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
    const AgeOnDay ageNow(membership, campaign, indicator, cell, asOf);
    const AgeOnDay ageThen(membership, campaign, indicator, cell, lastDay);
    std::vector<Day> birthdays(edges.count());
    qint64 today = 0;
    for (std::size_t row = 0; cell.exists() && row < snapshot.spellCount(); ++row) {
        if (!membership.holdsButForAge(row, asOf) || !cell.holdsPlace(row)) {
            continue;
        }
        const bool fitsNow = ageNow.fits(snapshot.birth[row]);
        today += fitsNow ? 1 : 0;
        if (fitsNow == ageThen.fits(snapshot.birth[row])) {
            continue;
        }
        edges.birthdays(snapshot.birth[row], birthdays.data());
        Run now; // the parts in which age and band fit on D and on the last day
        Run then;
        cell.eachPart(row, birthdays.data(), membership.ageDays(birthdays.data()), [&](Run part) {
            now = part.covers(asOf) ? part : now;
            then = part.covers(lastDay) ? part : then;
        });
        visit(row, fitsNow ? now.until : then.from, !fitsNow);
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
