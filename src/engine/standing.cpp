// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/standing.h"

#include "domain/ratio.h"

#include <bit>

namespace caodiem::engine {
namespace {

constexpr int kDaysForForecast = 3; ///< fewer days with something achieved say nothing about a pace
constexpr qint64 kNarrowMargin = 3; ///< calendar days early that still count as at risk

bool isStock(const Yardstick &y)
{
    return y.kind == domain::IndicatorKind::Stock;
}

qint64 remainingToTarget(
    const Yardstick &y, const std::optional<domain::Target> &target, qint64 numerator, qint64 denominator)
{
    if (!target) {
        return 0;
    }
    if (isStock(y)) {
        return numerator;
    }
    return std::max<qint64>(0, domain::targetCount(denominator, target->hundredths) - numerator);
}

std::optional<qint64> requiredPerDay(const std::optional<domain::Target> &target, qint64 remaining, qint64 daysLeft)
{
    if (!target) {
        return std::nullopt;
    }
    if (remaining == 0) {
        return 0;
    }
    return daysLeft == 0 ? std::nullopt : std::optional(domain::ceilDiv(remaining, daysLeft));
}

/// What was worked off in a window, and on how many days of the last four weeks.
struct Work {
    qint64 inWeek = 0;
    qint64 inFourWeeks = 0;
    int days = 0;
};

Work workOf(const Cell &cell, const Yardstick &y)
{
    if (!isStock(y)) {
        return {cell.doneInWeek, cell.doneInFourWeeks, std::popcount(cell.achievedDays)};
    }
    Work work;
    for (std::size_t i = 1; i <= kFourWeeks; ++i) {
        const qint64 fall = -cell.heapChange.at(i);
        work.inFourWeeks += fall;
        work.inWeek += i > kFourWeeks - kWeek ? fall : 0;
        work.days += fall > 0 ? 1 : 0;
    }
    return work;
}

qint64 paceTenths(qint64 done, qint64 days)
{
    return done <= 0 || days == 0 ? 0 : domain::roundHalfUp(done * 10, days);
}

std::optional<Day> finishOn(const Yardstick &y, qint64 remaining, qint64 inWeek)
{
    if (remaining == 0 || inWeek <= 0 || y.daysInWeek == 0) {
        return std::nullopt;
    }
    return y.calendar->workingDayAfter(y.asOf, domain::ceilDiv(remaining * y.daysInWeek, inWeek));
}

Lamp lampOf(const Standing &s, const Yardstick &y, int daysWithWork)
{
    if (s.denominator == 0) {
        return Lamp::NoPopulation;
    }
    if (!y.target) {
        return Lamp::NoTarget;
    }
    if (s.remainingToTarget == 0) {
        return Lamp::Done;
    }
    if (y.daysLeft == 0) {
        return Lamp::Late;
    }
    if (daysWithWork < kDaysForForecast) {
        return Lamp::NotEnoughData;
    }
    if (!s.daysEarly || *s.daysEarly < 0) {
        return Lamp::Late;
    }
    return *s.daysEarly <= kNarrowMargin ? Lamp::AtRisk : Lamp::OnTrack;
}

} // namespace

Yardstick yardstick(const domain::Campaign &campaign, const domain::Indicator &indicator, Day asOf)
{
    const domain::WorkCalendar &calendar = campaign.calendar;
    Yardstick y;
    y.asOf = asOf;
    y.kind = indicator.kind;
    y.calendar = &calendar;
    y.target = indicator.targetOn(asOf);
    y.targetYesterday = indicator.targetOn(asOf - 1);
    y.daysLeft = y.target ? calendar.workingDays(asOf + 1, y.target->lastDay()) : 0;
    y.daysLeftYesterday = y.targetYesterday ? calendar.workingDays(asOf, y.targetYesterday->lastDay()) : 0;
    y.daysInWeek = calendar.workingDays(asOf - kWeek + 1, asOf);
    y.daysInFourWeeks = calendar.workingDays(asOf - kFourWeeks + 1, asOf);
    return y;
}

Standing standingOf(const Cell &cell, const Yardstick &y)
{
    Standing s;
    s.numerator = cell.numerator;
    s.denominator = cell.denominator;
    s.remaining = isStock(y) ? cell.numerator : cell.denominator - cell.numerator;
    s.percent = domain::percentHundredths(s.numerator, s.denominator);
    s.remainingToTarget = remainingToTarget(y, y.target, s.numerator, s.denominator);
    s.requiredPerDay = requiredPerDay(y.target, s.remainingToTarget, y.daysLeft);
    const qint64 leftYesterday
        = remainingToTarget(y, y.targetYesterday, cell.numeratorYesterday, cell.denominatorYesterday);
    s.requiredToday = requiredPerDay(y.targetYesterday, leftYesterday, y.daysLeftYesterday);
    const Work work = workOf(cell, y);
    s.doneInWeek = work.inWeek;
    s.paceTenths = paceTenths(work.inWeek, y.daysInWeek);
    s.pace28Tenths = paceTenths(work.inFourWeeks, y.daysInFourWeeks);
    s.finishOn = finishOn(y, s.remainingToTarget, work.inWeek);
    if (s.finishOn && y.target) {
        s.daysEarly = static_cast<qint64>(y.target->lastDay()) - *s.finishOn;
    }
    s.lamp = lampOf(s, y, work.days);
    return s;
}

} // namespace caodiem::engine
