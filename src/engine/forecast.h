// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/daily_work.h"
#include "engine/outlook.h"

/// When it will be finished, with a range and the probability of meeting the deadline, by resampling the campaign's own
/// daily counts (docs/methods.md#resampling), and what a change would do to it (#what-if). Whole numbers only: the same
/// on every machine.
namespace caodiem::engine {

/// Everything a forecast starts from: one pass over the people. What follows from it costs no pass any more, so a
/// what-if can move with a slider.
struct ForecastBasis {
    Day asOf = kNever;
    domain::IndicatorKind kind = domain::IndicatorKind::Flow;
    domain::WorkCalendar calendar;
    std::optional<domain::Target> target; ///< the current one (rule 11)
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<qint64> targetCount; ///< whole people (stock: 0); nothing without a target
    qint64 remainingToTarget = 0; ///< rule 11; 0 without a target
    DailyWork work;
    Day campaignStart = kNever; ///< days before it tell little of the pace
    Reachability reach; ///< rule 6: who can still be reached, and the ceiling
    Projection deadlineAge; ///< rule 16; both sides today's when the last day is over or there is no target

    /// Even when everybody present or unknown is done, the target is not reached. False without a target.
    [[nodiscard]] bool targetOutOfReach() const;
    /// People by which the ceiling misses the target; 0 when it does not.
    [[nodiscard]] qint64 shortOfTarget() const;
};
[[nodiscard]] ForecastBasis forecastBasis(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell = {});

/// What would be done otherwise from tomorrow on. As it stands, nothing.
struct WhatIf {
    qint64 extraPerDay = 0; ///< people more on each working day, ≥ 0
    qint64 sessionsLost = 0; ///< ≥ 0; each takes 1/sessionsPerDay of a working day's work, from the next working day on
    qint64 sessionsPerDay = 2; ///< ≥ 1
    qint64 machines = 1; ///< now, ≥ 1
    qint64 machinesAdded = 0; ///< > −machines; work grows by (machines + machinesAdded) / machines
    [[nodiscard]] bool isAsItStands() const;
    /// False for values outside the ranges above.
    [[nodiscard]] bool isPossible() const;
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// Why there is no forecast, or that there is one; the first that holds, in rule 14's order.
enum class ForecastState : quint8 {
    NoPopulation, ///< nobody in the denominator
    NoTarget,
    Reached, ///< the target is reached
    NotEnoughDays, ///< fewer than 3 different days in D−27 … D with something newly done
    NoPace, ///< over the days looked at nothing was done on balance (a heap that rose)
    NoWorkingDays, ///< the campaign works on no weekday
    Forecast
};

/// The numerator at the end of a day: 10 %, 50 % and 90 % of the runs are at or below it.
struct FanDay {
    Day on = kNever;
    qint64 low = 0;
    qint64 middle = 0;
    qint64 high = 0;
    friend bool operator==(const FanDay &, const FanDay &) = default;
};

inline constexpr quint64 kForecastSeed = 2026; ///< the one that window, report and command line use
inline constexpr int kForecastRuns = 2000;
inline constexpr int kForecastHorizon = 366; ///< calendar days ahead; what lies beyond is "not within a year"
inline constexpr int kFanHorizon = 120; ///< longest fan where the deadline is nearer

struct Forecast {
    ForecastState state = ForecastState::NoPopulation;
    // The days by which 10, 50 and 90 of 100 runs have reached the target; nothing beyond the horizon, and where there
    // is no forecast.
    std::optional<Day> finishEarly;
    std::optional<Day> finishMiddle;
    std::optional<Day> finishLate;
    qint64 runs = 0; ///< 0 where there is no forecast
    /// Runs that reach the target by the last day allowed; nothing where there is no forecast, or the last day lies
    /// beyond the horizon.
    std::optional<qint64> onTimeRuns;
    /// onTimeRuns of runs, in hundredths from 0 to 100, half up; 100 only when all runs, 0 only when none is on time.
    std::optional<qint64> onTimePercent;
    /// From D (all three the numerator) to the later of deadline and finishLate, at most 120 days after D unless the
    /// deadline is later; ends at the horizon. Empty where there is no forecast.
    std::vector<FanDay> fan;
    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// Deterministic: same basis, what-if, seed and runs, same answer. Pre: whatIf.isPossible(), runs > 0.
[[nodiscard]] Forecast forecast(
    const ForecastBasis &basis, const WhatIf &whatIf = {}, quint64 seed = kForecastSeed, int runs = kForecastRuns);

} // namespace caodiem::engine
