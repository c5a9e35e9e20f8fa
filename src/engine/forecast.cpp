// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast.h"

#include "domain/ratio.h"
#include "engine/random_numbers.h"
#include "engine/run_quantiles.h"
#include "engine/work_pattern.h"

namespace caodiem::engine {
namespace {

constexpr int kLeastDaysWithWork = 3; ///< rule 14
constexpr int kDaysALevelHolds = 7;
constexpr qint64 kHighestLevel = 16; ///< times today's: beyond that a run is no longer believed

/// What one coming working day does with a run: factors in 1024ths of a person.
struct ComingDay {
    bool worked = false;
    qint64 factor = 0; ///< on work: weekday, machines, sessions lost
    qint64 undoneFactor = 0; ///< on a fall below nothing (a heap that grows): weekday alone
    qint64 extra = 0; ///< people more, in 1024ths
};

/// The coming days one after another: lost sessions come off the first working days.
class ComingDays {
public:
    ComingDays(const ForecastBasis &basis, const WorkPattern &pattern, const WhatIf &whatIf)
        : m_calendar(&basis.calendar)
        , m_pattern(&pattern)
        , m_whatIf(whatIf)
        , m_lost(whatIf.sessionsLost)
    { }
    [[nodiscard]] ComingDay next(Day day)
    {
        ComingDay out;
        out.worked = m_calendar->isWorked(day);
        if (!out.worked) {
            return out;
        }
        const qint64 held = m_whatIf.sessionsPerDay - std::min(m_lost, m_whatIf.sessionsPerDay);
        m_lost -= m_whatIf.sessionsPerDay - held;
        const qint64 weekday = m_pattern->weekday.at(static_cast<std::size_t>(((day % 7) + 7) % 7));
        const qint64 machines = m_whatIf.machines + m_whatIf.machinesAdded;
        out.undoneFactor = weekday;
        out.factor = weekday * machines * held / (m_whatIf.machines * m_whatIf.sessionsPerDay);
        out.extra = m_whatIf.extraPerDay * kOne * held / m_whatIf.sessionsPerDay;
        return out;
    }

private:
    const domain::WorkCalendar *m_calendar;
    const WorkPattern *m_pattern;
    WhatIf m_whatIf;
    qint64 m_lost;
};

/// All runs side by side, one day at a time. A run's random numbers depend on seed, run and day alone, so that runs of
/// two what-ifs can be compared one by one, and a later deadline changes no run.
class Runs {
public:
    Runs(const WorkPattern &pattern, qint64 remaining, quint64 seed, int runs)
        : m_pattern(&pattern)
        , m_remaining(remaining)
        , m_highest(pattern.level * kHighestLevel)
        , m_done(static_cast<std::size_t>(runs))
        , m_level(m_done.size(), pattern.level)
        , m_drift(m_done.size(), kOne)
        , m_seed(m_done.size())
        , m_unreached(m_done.size(), 1)
    {
        RandomNumbers numbers(seed);
        for (quint64 &each : m_seed) {
            each = numbers.next();
        }
    }

    void passDay(const ComingDay &day, int ahead)
    {
        if ((ahead - 1) % kDaysALevelHolds == 0) {
            changeLevels(ahead);
        }
        if (!day.worked) {
            return;
        }
        const qint64 *scatter = m_pattern->scatter.data();
        const std::size_t entries = m_pattern->scatter.size();
        const quint64 step = stepOf(ahead);
        qint64 finished = 0; // local, and so is every address: the loop is the whole cost of a what-if
        const quint64 *seed = m_seed.data();
        const qint64 *level = m_level.data();
        qint64 *done = m_done.data();
        qint64 *unreached = m_unreached.data();
        for (std::size_t i = 0, runs = m_done.size(); i < runs; ++i) {
            const quint64 bits = RandomNumbers::mixed(seed[i] + step);
            const qint64 chance = scatter[placeFrom(bits & 0xFFFFU, entries)];
            const qint64 factor = chance < 0 ? day.undoneFactor : day.factor;
            const qint64 work = ((level[i] * factor) >> 10) * chance; // in 1024ths of 1024ths of a person
            const auto rounding = static_cast<qint64>((bits >> 16U) & 0x3FFU);
            done[i] += ((work >> 10) + day.extra + rounding) >> 10;
            const auto now = static_cast<qint64>(done[i] >= m_remaining) & unreached[i];
            unreached[i] -= now;
            finished += now;
        }
        m_finished += finished;
    }
    [[nodiscard]] qint64 finished() const { return m_finished; }
    [[nodiscard]] const std::vector<qint64> &done() const { return m_done; }

private:
    [[nodiscard]] static quint64 stepOf(int ahead) { return static_cast<quint64>(ahead) * 0x9E3779B97F4A7C15U; }

    /// Nobody knows next week's level: it moves as the campaign's own weeks have moved, the further ahead the less at a
    /// time, for people turn back to what is needed.
    void changeLevels(int ahead)
    {
        const auto &change = m_pattern->change;
        const auto &drift = m_pattern->drift;
        const quint64 step = stepOf(ahead);
        for (std::size_t i = 0; i < m_level.size(); ++i) {
            const quint64 bits = RandomNumbers::mixed(m_seed[i] + step) >> 32U;
            const qint64 drawn = change[placeFrom(bits & 0xFFFFU, change.size())];
            const qint64 by = ahead == 1 ? drawn : (drawn + kOne) / 2;
            if (ahead == 1) {
                m_drift[i] = drift[placeFrom(bits >> 16U, drift.size())];
            }
            m_level[i] = std::min(m_level[i] * by / kOne * m_drift[i] / kOne, m_highest);
            m_drift[i] = (m_drift[i] * 3 + kOne) / 4;
        }
    }

    const WorkPattern *m_pattern;
    qint64 m_remaining;
    qint64 m_highest;
    std::vector<qint64> m_done; ///< people since D
    std::vector<qint64> m_level;
    std::vector<qint64> m_drift; ///< what a week multiplies the level with, all the time
    std::vector<quint64> m_seed;
    std::vector<qint64> m_unreached; ///< 1 until the run has reached the target, then 0
    qint64 m_finished = 0;
};

FanDay fanDayOf(Day day, const ForecastBasis &basis, const RunQuantiles &done)
{
    if (basis.kind == domain::IndicatorKind::Stock) {
        const auto heap = [&](qint64 fall) { return std::clamp<qint64>(basis.numerator - fall, 0, basis.denominator); };
        return {day, heap(done.high), heap(done.middle), heap(done.low)};
    }
    const auto people = [&](qint64 more) { return std::min(basis.numerator + more, basis.denominator); };
    return {day, people(done.low), people(done.middle), people(done.high)};
}

ForecastState stateOf(const ForecastBasis &basis)
{
    if (basis.denominator == 0) {
        return ForecastState::NoPopulation;
    }
    if (!basis.target) {
        return ForecastState::NoTarget;
    }
    if (basis.remainingToTarget == 0) {
        return ForecastState::Reached;
    }
    if (basis.work.daysWithWork(kLeastWorkDays) < kLeastDaysWithWork) {
        return ForecastState::NotEnoughDays;
    }
    return basis.calendar.weekdays.none() ? ForecastState::NoWorkingDays : ForecastState::Forecast;
}

/// Whole percents, but 100 and 0 only where all runs agree.
qint64 chanceOf(qint64 onTime, qint64 runs)
{
    if (onTime == 0 || onTime == runs) {
        return onTime == 0 ? 0 : 100;
    }
    return std::clamp<qint64>(domain::roundHalfUp(onTime * 100, runs), 1, 99);
}

void noteFinish(std::optional<Day> &finish, Day day, qint64 finished, qint64 runs, qint64 percent)
{
    if (!finish && finished * 100 >= runs * percent) {
        finish = day;
    }
}

} // namespace

bool ForecastBasis::targetOutOfReach() const
{
    return shortOfTarget() > 0;
}

qint64 ForecastBasis::shortOfTarget() const
{
    if (!targetCount) {
        return 0;
    }
    const bool stock = kind == domain::IndicatorKind::Stock;
    return std::max<qint64>(0, stock ? reach.ceiling - *targetCount : *targetCount - reach.ceiling);
}

ForecastBasis forecastBasis(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell)
{
    ForecastBasis basis;
    basis.asOf = asOf;
    basis.kind = indicator.kind;
    basis.calendar = campaign.calendar;
    basis.campaignStart = campaign.startsOn;
    basis.target = indicator.targetOn(asOf);
    basis.reach = reachability(snapshot, campaign, indicator, asOf, cell);
    basis.numerator = basis.reach.numerator;
    basis.denominator = basis.reach.denominator;
    basis.work = dailyWork(snapshot, campaign, indicator, asOf, cell);
    basis.deadlineAge = {basis.denominator, 0, 0, basis.denominator};
    if (basis.target) {
        const bool stock = indicator.kind == domain::IndicatorKind::Stock;
        basis.targetCount = stock ? 0 : domain::targetCount(basis.denominator, basis.target->hundredths);
        basis.remainingToTarget = stock ? basis.numerator : std::max<qint64>(0, *basis.targetCount - basis.numerator);
        if (basis.target->lastDay() >= asOf) {
            basis.deadlineAge = projection(snapshot, campaign, indicator, asOf, basis.target->lastDay(), cell);
        }
    }
    return basis;
}

bool WhatIf::isAsItStands() const
{
    return extraPerDay == 0 && sessionsLost == 0 && machinesAdded == 0;
}

bool WhatIf::isPossible() const
{
    constexpr qint64 kMost = 1'000'000; // far beyond any office; keeps products of them within 64 bits
    return extraPerDay >= 0 && extraPerDay <= kMost && sessionsLost >= 0 && sessionsLost <= kMost && sessionsPerDay >= 1
        && sessionsPerDay <= 24 && machines >= 1 && machines <= 1000 && machinesAdded > -machines
        && machinesAdded <= 1000;
}

Forecast forecast(const ForecastBasis &basis, const WhatIf &whatIf, quint64 seed, int runs)
{
    Q_ASSERT(whatIf.isPossible() && runs > 0);
    Forecast out;
    out.state = stateOf(basis);
    if (out.state != ForecastState::Forecast) {
        return out;
    }
    const WorkPattern pattern = workPattern(basis.work, basis.calendar, basis.campaignStart);
    if (pattern.level == 0) {
        out.state = ForecastState::NoPace;
        return out;
    }
    out.runs = runs;
    const Day lastDay = basis.target->lastDay();
    const Day horizon = basis.asOf + kForecastHorizon;
    if (lastDay <= basis.asOf) {
        out.onTimeRuns = 0;
    }
    out.fan.push_back({basis.asOf, basis.numerator, basis.numerator, basis.numerator});
    ComingDays days(basis, pattern, whatIf);
    Runs all(pattern, basis.remainingToTarget, seed, runs);
    QuantileFinder quantiles(static_cast<std::size_t>(runs));
    for (Day day = basis.asOf + 1; day <= horizon && (day <= lastDay || !out.finishLate); ++day) {
        all.passDay(days.next(day), day - basis.asOf);
        noteFinish(out.finishEarly, day, all.finished(), runs, 10);
        noteFinish(out.finishMiddle, day, all.finished(), runs, 50);
        noteFinish(out.finishLate, day, all.finished(), runs, 90);
        if (day == lastDay) {
            out.onTimeRuns = all.finished();
        }
        if (day <= lastDay || day <= basis.asOf + kFanHorizon) {
            out.fan.push_back(fanDayOf(day, basis, quantiles.of(all.done())));
        }
    }
    if (out.onTimeRuns) {
        out.onTimePercent = chanceOf(*out.onTimeRuns, out.runs);
    }
    return out;
}

} // namespace caodiem::engine
