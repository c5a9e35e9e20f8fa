// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast.h"
#include "engine/random_numbers.h"
#include "engine/work_pattern.h"
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using engine::DailyWork;
using engine::Forecast;
using engine::ForecastBasis;
using engine::ForecastState;
using engine::WhatIf;

const Day kMonday = day("2026-06-01");

/// `perDay` people on each of the last 56 days, nothing on Sundays when `sundays` is false.
ForecastBasis steady(qint64 perDay, qint64 remaining, const char *lastDay)
{
    ForecastBasis basis;
    basis.asOf = kMonday;
    basis.work = {kMonday, std::vector<qint64>(engine::kWorkDays, perDay)};
    basis.campaignStart = basis.work.from();
    basis.target = domain::Target {10000, day(lastDay), true};
    basis.denominator = remaining + 1000;
    basis.numerator = 1000;
    basis.targetCount = basis.denominator;
    basis.remainingToTarget = remaining;
    basis.reach.ceiling = basis.denominator;
    return basis;
}

TEST(WorkPatterns, OfAnEvenCampaignHaveItsLevelAndNoScatter)
{
    const auto pattern = engine::workPattern(steady(10, 1, "2026-06-30").work, {}, kMonday - 55);
    EXPECT_NEAR(static_cast<double>(pattern.level), 10 * 1024, 60);
    ASSERT_EQ(std::size(pattern.weekday), 7U);
    ASSERT_FALSE(std::empty(pattern.scatter));
    for (const qint64 weekday : pattern.weekday) {
        EXPECT_EQ(weekday, 1024);
    }
    for (const qint64 entry : pattern.scatter) {
        EXPECT_EQ(entry, 1024);
    }
}

TEST(WorkPatterns, KnowTheirSundays)
{
    DailyWork work {kMonday, {}};
    for (Day day = kMonday - 55; day <= kMonday; ++day) {
        work.counts.push_back(day % 7 == 6 ? 5 : 20); // Julian day 0 is a Monday
    }
    const auto pattern = engine::workPattern(work, {}, kMonday - 55);
    EXPECT_LT(pattern.weekday.at(6), 512) << "a quarter of the others, a little shrunk towards them";
    EXPECT_GT(pattern.weekday.at(6), 256);
    EXPECT_GT(pattern.weekday.at(0), 1024);
}

TEST(WorkPatterns, PutWorkOfADayOffOnTheNextWorkingDay)
{
    domain::WorkCalendar calendar;
    calendar.weekdays = 0x1F; // Monday to Friday
    DailyWork work {kMonday, {}};
    for (Day day = kMonday - 55; day <= kMonday; ++day) {
        work.counts.push_back(day % 7 == 5 ? 10 : 0); // Saturdays alone
    }
    const auto pattern = engine::workPattern(work, calendar, kMonday - 55);
    EXPECT_GT(pattern.weekday.at(0), 2 * 1024) << "all of it on Mondays";
    EXPECT_LT(pattern.weekday.at(2), 512);
}

TEST(WorkPatterns, BeforeTheCampaignCountForNothingOnceItIsTwoWeeksOld)
{
    DailyWork work {kMonday, std::vector<qint64>(56, 100)};
    std::fill(work.counts.end() - 20, work.counts.end(), 10);
    const auto pattern = engine::workPattern(work, {}, kMonday - 19);
    EXPECT_NEAR(static_cast<double>(pattern.level), 10 * 1024, 60);
}

TEST(Forecasts, SayWhyThereIsNone)
{
    ForecastBasis basis = steady(10, 100, "2026-06-30");
    basis.denominator = 0;
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::NoPopulation);
    basis = steady(10, 100, "2026-06-30");
    basis.target.reset();
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::NoTarget);
    EXPECT_EQ(engine::forecast(steady(10, 0, "2026-06-30")).state, ForecastState::Reached);
    basis = steady(0, 100, "2026-06-30");
    basis.work.counts.back() = 50;
    basis.work.counts.front() = 50; // older than 28 days
    basis.work.counts[50] = 50;
    const Forecast few = engine::forecast(basis);
    EXPECT_EQ(few.state, ForecastState::NotEnoughDays);
    EXPECT_FALSE(few.finishMiddle || few.onTimeRuns || few.onTimePercent);
    EXPECT_TRUE(few.fan.empty());
    basis.work.counts[45] = 1;
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::Forecast) << "a third day is enough";
    basis = steady(-3, 100, "2026-06-30");
    basis.kind = domain::IndicatorKind::Stock;
    basis.work.counts[55] = basis.work.counts[54] = basis.work.counts[53] = 1;
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::NoPace) << "a heap that rises";
    basis = steady(10, 100, "2026-06-30");
    basis.calendar.weekdays = 0;
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::NoWorkingDays);
}

TEST(Forecasts, OfAnEvenCampaignLieAroundItsPace)
{
    const Forecast told = engine::forecast(steady(10, 100, "2026-06-30"));
    ASSERT_EQ(told.state, ForecastState::Forecast);
    EXPECT_NEAR(*told.finishMiddle, kMonday + 10, 1);
    EXPECT_GE(*told.finishEarly, kMonday + 6);
    EXPECT_LE(*told.finishLate, kMonday + 16);
    EXPECT_GE(*told.onTimePercent, 95) << "29 days for ten days' work";
    EXPECT_LE(*engine::forecast(steady(10, 1000, "2026-06-30")).onTimePercent, 5) << "a hundred days' work";
}

TEST(Forecasts, ADeadlineThatIsOverIsMetByNobody)
{
    const Forecast told = engine::forecast(steady(10, 100, "2026-05-20"));
    EXPECT_EQ(told.onTimeRuns, 0);
    EXPECT_EQ(told.onTimePercent, 0);
    EXPECT_TRUE(told.finishMiddle);
    EXPECT_EQ(told.fan.back().on, *told.finishLate) << "the fan goes on to the likely finish";
}

TEST(Forecasts, BeyondAYearThereIsNoDay)
{
    const Forecast told = engine::forecast(steady(10, 1'000'000, "2026-06-30"));
    EXPECT_FALSE(told.finishEarly || told.finishMiddle || told.finishLate);
    EXPECT_EQ(told.onTimeRuns, 0);
    EXPECT_EQ(told.fan.back().on, kMonday + engine::kFanHorizon);
    EXPECT_FALSE(engine::forecast(steady(10, 1'000'000, "2030-06-30")).onTimeRuns) << "not looked at so far ahead";
}

TEST(Forecasts, DaysOffBringNothing)
{
    ForecastBasis basis = steady(10, 30, "2026-06-30");
    for (Day off = kMonday + 1; off <= kMonday + 9; ++off) {
        basis.calendar.daysOff.push_back(off);
    }
    const Forecast told = engine::forecast(basis);
    EXPECT_EQ(told.fan.at(9).high, 1000) << "Tet";
    EXPECT_GE(*told.finishEarly, kMonday + 11);
}

TEST(Forecasts, AHeapFallsToNothing)
{
    ForecastBasis basis = steady(10, 100, "2026-06-30");
    basis.kind = domain::IndicatorKind::Stock;
    basis.numerator = basis.remainingToTarget = 100;
    basis.targetCount = 0;
    const Forecast told = engine::forecast(basis);
    EXPECT_NEAR(*told.finishMiddle, kMonday + 10, 1);
    EXPECT_EQ(told.fan.back().high, 0);
    EXPECT_LT(told.fan.at(5).middle, 60);
    EXPECT_LE(told.fan.at(5).low, told.fan.at(5).high);
}

TEST(WhatIfs, OneMachineMoreOnThreeIsAThirdMoreWork)
{
    const ForecastBasis basis = steady(30, 1200, "2026-07-31");
    const Day asItStands = *engine::forecast(basis).finishMiddle; // about 40 days
    const Day oneMore = *engine::forecast(basis, {.machines = 3, .machinesAdded = 1}).finishMiddle; // about 30
    EXPECT_NEAR(asItStands - kMonday, 40, 3);
    EXPECT_NEAR(oneMore - kMonday, 30, 3);
}

TEST(WhatIfs, TwentyADayMoreComeOnTop)
{
    const Day then = *engine::forecast(steady(30, 1200, "2026-07-31"), {.extraPerDay = 20}).finishMiddle;
    EXPECT_NEAR(then - kMonday, 24, 2); // 1200 / 50
}

TEST(WhatIfs, LostSessionsTakeTheNextDaysWork)
{
    const ForecastBasis basis = steady(30, 300, "2026-07-31");
    const Forecast told = engine::forecast(basis, {.sessionsLost = 5, .sessionsPerDay = 2});
    EXPECT_EQ(told.fan.at(1).high, 1000);
    EXPECT_EQ(told.fan.at(2).high, 1000) << "two days without work";
    EXPECT_NEAR(static_cast<double>(told.fan.at(3).middle), 1015, 5) << "and half a day's";
    EXPECT_NEAR(*told.finishMiddle - *engine::forecast(basis).finishMiddle, 2.5, 1);
}

TEST(WhatIfs, RefuseWhatCannotBe)
{
    EXPECT_TRUE(WhatIf {}.isPossible());
    EXPECT_TRUE(WhatIf {}.isAsItStands());
    EXPECT_FALSE((WhatIf {.extraPerDay = -1}).isPossible());
    EXPECT_FALSE((WhatIf {.sessionsLost = -1}).isPossible());
    EXPECT_FALSE((WhatIf {.sessionsPerDay = 0}).isPossible());
    EXPECT_FALSE((WhatIf {.machines = 0}).isPossible());
    EXPECT_FALSE((WhatIf {.machines = 2, .machinesAdded = -2}).isPossible());
    EXPECT_TRUE((WhatIf {.machines = 2, .machinesAdded = -1}).isPossible());
}

TEST(Ceiling, OutOfReachIsSaidWeeksAhead)
{
    // 100 people, 90 done, target 95 %; of the 10 remaining 4 are abroad, 3 refused: 93 at the most.
    std::vector<Person> people;
    for (int i = 1; i <= 100; ++i) {
        Person person = Person(i).born("1980-01-01").lives(1);
        if (i <= 90) {
            person.intake(isoFromDay(day("2026-05-01") + i % 20).toLatin1().constData());
        } else if (i <= 94) {
            person.contact("2026-05-02", domain::Reach::Abroad);
        } else if (i <= 97) {
            person.contact("2026-05-02", domain::Reach::Refused);
        }
        people.push_back(person);
    }
    domain::Campaign plan = campaign();
    plan.indicators.front().targets = {{9500, day("2026-06-30"), true}};
    const auto basis = engine::forecastBasis(snapshot(people), plan, plan.indicators.front(), day("2026-05-23"));
    EXPECT_TRUE(basis.targetOutOfReach());
    EXPECT_EQ(basis.shortOfTarget(), 2);
    EXPECT_EQ(basis.reach.ceilingPercent, 9300);
    EXPECT_EQ(basis.targetCount, 95);
    EXPECT_EQ(basis.remainingToTarget, 5);
    EXPECT_EQ(engine::forecast(basis).state, ForecastState::Forecast) << "the finish is still told";
}

TEST(RandomNumbers, AreTheSameEverywhere)
{
    engine::RandomNumbers numbers(1234567); // the algorithm's widely printed check values
    EXPECT_EQ(numbers.next(), 6457827717110365317ULL);
    EXPECT_EQ(numbers.next(), 3203168211198807973ULL);
    EXPECT_EQ(numbers.next(), 9817491932198370423ULL);
}

} // namespace
} // namespace caodiem::test
