// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <algorithm>

namespace caodiem::test {

using domain::Indicator;
using engine::Grouping;
using engine::Reason;

/// What must hold on a day for somebody to be there, one by one.
struct Oracle::Conditions {
    bool alive = true;
    bool here = true;
    bool age = true;
    bool steps = true;
    bool eligible = true;
    [[nodiscard]] bool all() const { return alive && here && age && steps && eligible; }
};

Oracle::Conditions Oracle::conditions(
    const Indicator &indicator, qint64 id, QDate day, const engine::CellChoice &cell, bool numerator) const
{
    Conditions c;
    const bool byBand = cell.grouping == Grouping::Band;
    if (indicator.subject == domain::Subject::Organisation) {
        c.here
            = organisationInScope(indicator, id, day, false) && groupKey(indicator, id, day, cell.grouping) == cell.key;
    } else {
        const auto resident = std::find_if(m_registers.residents.begin(), m_registers.residents.end(),
            [id](const domain::Resident &r) { return r.id.value == id; });
        c.alive = resident->diedOn == kNever || QDate::fromJulianDay(resident->diedOn) > day;
        c.here = spellOn(id, day) != nullptr && residentInScope(indicator, id, day)
            && (byBand || groupKey(indicator, id, day, cell.grouping) == cell.key);
        c.age = ageFits(indicator, id, day) && (!byBand || bandKey(indicator, id, day) == cell.key)
            && (!cell.band || bandKey(indicator, id, day) == *cell.band);
        c.eligible = !indicator.population.excludeIneligible || reach(id, day) != domain::Reach::Ineligible;
    }
    c.steps = stepsFit(indicator, id, day) && (!numerator || hasSteps(indicator, id, day));
    return c;
}

std::vector<Oracle::Move> Oracle::moves(
    const Indicator &indicator, QDate from, QDate to, const engine::CellChoice &cell) const
{
    std::vector<Move> out;
    const bool placed = cell.grouping == Grouping::None || cell.grouping == Grouping::Village
        || cell.grouping == Grouping::AreaOfficer;
    if (indicator.subject == domain::Subject::Organisation && (!placed || cell.band)) {
        return out; // organisations are grouped by village and officer only
    }
    for (const qint64 id : ids(indicator)) {
        for (const bool numerator : {false, true}) {
            const auto isIn = [&](QDate day) { return conditions(indicator, id, day, cell, numerator).all(); };
            const bool before = isIn(from);
            const bool after = isIn(to);
            if (before == after) {
                continue;
            }
            QDate day = to;
            while (isIn(day) == after) { // back to the day before coming, or to the last day of being there
                day = day.addDays(-1);
            }
            const Conditions c = conditions(indicator, id, after ? day : day.addDays(1), cell, numerator);
            Reason reason = Reason::Eligibility;
            if (!c.alive) {
                reason = Reason::Died;
            } else if (!c.here) {
                reason = after ? Reason::Arrived : Reason::Left;
            } else if (!c.age) {
                reason = after ? Reason::AgedIn : Reason::AgedOut;
            } else if (!c.steps) {
                reason = Reason::NewlyDone;
            }
            out.push_back({id, {numerator, after, reason}});
        }
    }
    return out;
}

engine::Reachability Oracle::reachability(const Indicator &indicator, QDate asOf, const engine::CellChoice &cell) const
{
    engine::Reachability out;
    const auto remaining = behind(indicator, asOf, cell, engine::What::Remaining);
    const auto achieved = behind(indicator, asOf, cell, engine::What::Achieved);
    const bool stock = indicator.kind == domain::IndicatorKind::Stock;
    out.denominator = static_cast<qint64>(remaining.size() + achieved.size());
    out.numerator = static_cast<qint64>(stock ? remaining.size() : achieved.size());
    qint64 reachable = 0;
    for (const qint64 id : remaining) {
        const domain::Reach state
            = indicator.subject == domain::Subject::Resident ? reach(id, asOf) : domain::Reach::Unknown;
        ++out.remaining.at(static_cast<std::size_t>(state));
        reachable += state == domain::Reach::Present || state == domain::Reach::Unknown ? 1 : 0;
    }
    out.ceiling = stock ? out.numerator - reachable : out.numerator + reachable;
    if (out.denominator > 0) {
        out.ceilingPercent = (out.ceiling * 20000 + out.denominator) / (2 * out.denominator);
    }
    return out;
}

engine::Projection Oracle::projection(
    const Indicator &indicator, QDate asOf, QDate lastDay, const engine::CellChoice &cell) const
{
    engine::Projection out;
    for (const qint64 id : ids(indicator)) {
        Conditions now = conditions(indicator, id, asOf, cell, false);
        Conditions then = now;
        if (indicator.subject == domain::Subject::Resident) {
            then.age = conditions(indicator, id, lastDay, cell, false).age;
        }
        out.today += now.all() ? 1 : 0;
        out.agingIn += then.all() && !now.all() ? 1 : 0;
        out.agingOut += now.all() && !then.all() ? 1 : 0;
        out.projected += then.all() ? 1 : 0;
    }
    return out;
}

} // namespace caodiem::test
