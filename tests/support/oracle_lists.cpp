// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

namespace caodiem::test {

using domain::EventKind;
using domain::Indicator;
using domain::Subject;
using engine::Grouping;

engine::SeriesPoint Oracle::point(const Indicator &indicator, QDate day) const
{
    engine::SeriesPoint point;
    point.on = static_cast<Day>(day.toJulianDay());
    for (const qint64 id : ids(indicator)) {
        point.denominator += inDenominator(indicator, id, day) ? 1 : 0;
        point.numerator += inNumerator(indicator, id, day) ? 1 : 0;
    }
    return point;
}

qint64 Oracle::ineligible(const Indicator &indicator, QDate asOf) const
{
    qint64 count = 0;
    if (indicator.subject == Subject::Resident) {
        for (const qint64 id : behind(indicator, asOf, {}, engine::What::Remaining)) {
            count += reach(id, asOf) == domain::Reach::Ineligible ? 1 : 0;
        }
    }
    return count;
}

qint64 Oracle::undatedOrganisations(const Indicator &indicator, QDate asOf) const
{
    qint64 count = 0;
    if (indicator.subject == Subject::Organisation) {
        for (const qint64 id : ids(indicator)) {
            count += organisationInScope(indicator, id, asOf, true) && stepsFit(indicator, id, asOf) ? 1 : 0;
        }
    }
    return count;
}

std::set<qint64> Oracle::behind(
    const Indicator &indicator, QDate asOf, const engine::CellChoice &cell, engine::What what) const
{
    std::set<qint64> out;
    for (const qint64 id : ids(indicator)) {
        if (!inDenominator(indicator, id, asOf)) {
            continue;
        }
        const bool remaining = inNumerator(indicator, id, asOf) == (indicator.kind == domain::IndicatorKind::Stock);
        const bool inCell = groupKey(indicator, id, asOf, cell.grouping) == cell.key
            && (!cell.band || bandKey(indicator, id, asOf) == *cell.band);
        if (inCell && remaining == (what == engine::What::Remaining)) {
            out.insert(id);
        }
    }
    return out;
}

std::vector<engine::LadderBand> Oracle::ladder(const Indicator &indicator, QDate asOf) const
{
    std::map<QString, engine::LadderBand> bands;
    for (const qint64 id : ids(indicator)) {
        if (!residentInScope(indicator, id, asOf) || !ageFits(indicator, id, asOf)) {
            continue;
        }
        engine::LadderBand &band = bands[bandKey(indicator, id, asOf)];
        const bool activated = done(indicator, id, EventKind::EidActivated, asOf);
        const bool takenIn = done(indicator, id, EventKind::EidIntake, asOf);
        const bool carded = done(indicator, id, EventKind::CardIssued, asOf);
        ++band.people;
        band.activated += activated ? 1 : 0;
        band.takenIn += !activated && takenIn ? 1 : 0;
        band.carded += !activated && !takenIn && carded ? 1 : 0;
        band.nothing += !activated && !takenIn && !carded ? 1 : 0;
    }
    std::vector<engine::LadderBand> out;
    for (const QString &key : keys(Grouping::Band)) {
        out.push_back(bands[key]);
        out.back().key = key;
    }
    if (bands[QString()].people > 0) {
        out.push_back(bands[QString()]);
    }
    return out;
}

} // namespace caodiem::test
