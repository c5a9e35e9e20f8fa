// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every forecast, whatever the counts.
#include "engine/forecast.h"
#include "engine/random_numbers.h"
#include "engine/run_quantiles.h"
#include "support/random_source.h"
#include "support/work_courses.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using engine::Forecast;
using engine::ForecastBasis;
using engine::ForecastState;
using engine::WhatIf;

constexpr int kFewRuns = 300;

/// Any campaign: levels, gaps, stocks that rise and fall, calendars with days off.
ForecastBasis randomBasis(RandomSource &random)
{
    ForecastBasis basis;
    basis.asOf = kCourseStart + random.between(0, 400);
    basis.kind = random.chance(30) ? domain::IndicatorKind::Stock : domain::IndicatorKind::Flow;
    basis.calendar.weekdays = static_cast<unsigned long long>(random.of({0x7F, 0x7F, 0x3F, 0x1F, 0x15}));
    for (Day off = basis.asOf + 3; off < basis.asOf + 60; off += random.between(5, 30)) {
        basis.calendar.daysOff.push_back(off);
    }
    const bool stock = basis.kind == domain::IndicatorKind::Stock;
    const int level = random.of({1, 3, 20, 400});
    basis.work.to = basis.asOf;
    for (int i = random.between(28, 56); i > 0; --i) {
        const int least = stock ? -level / 2 : 0;
        basis.work.counts.push_back(random.chance(15) ? 0 : random.between(least, 2 * level));
    }
    basis.campaignStart = basis.work.from();
    const qint64 remaining = random.between(1, level * 80);
    basis.denominator = remaining + random.between(0, 5000);
    basis.numerator = stock ? remaining : basis.denominator - remaining;
    basis.target = domain::Target {stock ? 0 : 10000, basis.asOf + random.between(1, 90), true};
    basis.targetCount = stock ? 0 : basis.denominator;
    basis.remainingToTarget = remaining;
    basis.reach.ceiling = stock ? 0 : basis.denominator;
    return basis;
}

Day orNever(const std::optional<Day> &day)
{
    return day.value_or(kNever);
}

/// Never later, and never less probably on time.
void expectNoWorse(const Forecast &better, const Forecast &worse)
{
    EXPECT_LE(orNever(better.finishEarly), orNever(worse.finishEarly));
    EXPECT_LE(orNever(better.finishMiddle), orNever(worse.finishMiddle));
    EXPECT_LE(orNever(better.finishLate), orNever(worse.finishLate));
    EXPECT_GE(better.onTimeRuns.value_or(0), worse.onTimeRuns.value_or(0));
}

template <typename Check>
void onRandomForecasts(Check check)
{
    int forecasts = 0;
    for (quint64 seed = 1; seed <= 150; ++seed) {
        RandomSource random(seed);
        const ForecastBasis basis = randomBasis(random);
        const Forecast told = engine::forecast(basis, {}, seed, kFewRuns);
        if (told.state == ForecastState::Forecast) {
            SCOPED_TRACE(seed);
            ++forecasts;
            check(basis, told, seed);
        }
    }
    EXPECT_GT(forecasts, 100);
}

TEST(Forecasts, QuantilesAreInOrderAndTheFanHasEveryDay)
{
    int daysOff = 0;
    onRandomForecasts([&daysOff](const ForecastBasis &basis, const Forecast &told, quint64) {
        EXPECT_LE(orNever(told.finishEarly), orNever(told.finishMiddle));
        EXPECT_LE(orNever(told.finishMiddle), orNever(told.finishLate));
        EXPECT_GT(orNever(told.finishEarly), basis.asOf);
        ASSERT_FALSE(told.fan.empty());
        Day day = basis.asOf;
        for (const engine::FanDay &fan : told.fan) {
            EXPECT_EQ(fan.on, day);
            EXPECT_LE(fan.low, fan.middle);
            EXPECT_LE(fan.middle, fan.high);
            EXPECT_GE(fan.low, 0);
            EXPECT_LE(fan.high, basis.denominator);
            if (!basis.calendar.isWorked(day) && day > basis.asOf) {
                const engine::FanDay &before = told.fan[static_cast<std::size_t>(day - basis.asOf - 1)];
                EXPECT_EQ(fan.middle, before.middle) << "nothing is done on a day off";
                ++daysOff;
            }
            ++day;
        }
        EXPECT_GE(told.fan.back().on, basis.target->lastDay());
        EXPECT_EQ(told.fan.front().low, basis.numerator);
        EXPECT_EQ(told.fan.front().high, basis.numerator);
    });
    EXPECT_GT(daysOff, 100);
}

TEST(Forecasts, OnTimeRunsAreThoseFinishedByTheLastDay)
{
    onRandomForecasts([](const ForecastBasis &basis, const Forecast &told, quint64) {
        ASSERT_TRUE(told.onTimeRuns);
        const Day last = basis.target->lastDay();
        EXPECT_EQ(*told.onTimeRuns * 10 >= told.runs * 9, orNever(told.finishLate) <= last);
        EXPECT_EQ(*told.onTimeRuns * 2 >= told.runs, orNever(told.finishMiddle) <= last);
        EXPECT_EQ(*told.onTimeRuns * 10 >= told.runs, orNever(told.finishEarly) <= last);
        EXPECT_EQ(*told.onTimePercent == 100, *told.onTimeRuns == told.runs);
        EXPECT_EQ(*told.onTimePercent == 0, *told.onTimeRuns == 0);
    });
}

TEST(Forecasts, TheSameSeedGivesTheSameAnswerAndAnotherOneAnother)
{
    int different = 0;
    onRandomForecasts([&different](const ForecastBasis &basis, const Forecast &told, quint64 seed) {
        EXPECT_EQ(engine::forecast(basis, {}, seed, kFewRuns), told);
        different += engine::forecast(basis, {}, seed + 1, kFewRuns) == told ? 0 : 1;
    });
    EXPECT_GT(different, 50);
}

TEST(Forecasts, ALaterDeadlineIsNeverLessProbable)
{
    onRandomForecasts([](ForecastBasis basis, const Forecast &told, quint64 seed) {
        for (const int later : {1, 7, 30}) {
            ForecastBasis moved = basis;
            moved.target->quoted += later;
            const Forecast then = engine::forecast(moved, {}, seed, kFewRuns);
            EXPECT_GE(then.onTimeRuns.value_or(0), told.onTimeRuns.value_or(0));
            EXPECT_EQ(then.finishLate, told.finishLate) << "the deadline does not change what is done";
        }
    });
}

TEST(Forecasts, LessToDoIsNeverLater)
{
    onRandomForecasts([](ForecastBasis basis, const Forecast &told, quint64 seed) {
        basis.remainingToTarget = std::max<qint64>(1, basis.remainingToTarget * 3 / 4);
        expectNoWorse(engine::forecast(basis, {}, seed, kFewRuns), told);
    });
}

TEST(WhatIfs, MorePeopleOrMachinesAreNeverLaterAndLostSessionsNeverEarlier)
{
    onRandomForecasts([](const ForecastBasis &basis, const Forecast &told, quint64 seed) {
        const auto with = [&](const WhatIf &whatIf) { return engine::forecast(basis, whatIf, seed, kFewRuns); };
        expectNoWorse(with({.extraPerDay = 1}), told);
        expectNoWorse(with({.extraPerDay = 20}), with({.extraPerDay = 1}));
        expectNoWorse(with({.machines = 2, .machinesAdded = 1}), told);
        expectNoWorse(told, with({.machines = 2, .machinesAdded = -1}));
        expectNoWorse(told, with({.sessionsLost = 2}));
        expectNoWorse(with({.sessionsLost = 2}), with({.sessionsLost = 7}));
        expectNoWorse(with({.sessionsLost = 2, .sessionsPerDay = 3}), with({.sessionsLost = 2, .sessionsPerDay = 2}));
        EXPECT_EQ(with({.machines = 5}), told) << "saying how many machines there are changes nothing";
    });
}

TEST(RunQuantiles, AreThoseOfTheSortedRuns)
{
    RandomSource random(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<qint64> values(static_cast<std::size_t>(random.between(1, 400)));
        const int spread = random.of({0, 5, 1000, 5'000'000});
        for (qint64 &value : values) {
            value = random.between(-spread, spread);
        }
        engine::QuantileFinder finder(values.size());
        const engine::RunQuantiles got = finder.of(values);
        std::ranges::sort(values);
        const auto ranked = [&values](std::size_t percent) { return values[(values.size() * percent + 99) / 100 - 1]; };
        EXPECT_EQ(got.low, ranked(10));
        EXPECT_EQ(got.middle, ranked(50));
        EXPECT_EQ(got.high, ranked(90));
    }
}

} // namespace
} // namespace caodiem::test
