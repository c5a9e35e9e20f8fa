// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using domain::EventKind;
using engine::Lamp;
using engine::Standing;

constexpr const char *kAsOf = "2026-05-23"; // a Saturday

/// `total` people of whom one each was taken in on the days of `intakes`.
std::vector<Person> people(qint64 total, const std::vector<const char *> &intakes)
{
    std::vector<Person> out;
    for (qint64 i = 0; i < total; ++i) {
        Person person = Person(i + 1).born("1980-01-01").lives(1);
        if (i < static_cast<qint64>(intakes.size())) {
            person.intake(intakes[static_cast<std::size_t>(i)]);
        }
        out.push_back(person);
    }
    return out;
}

domain::Campaign until(const char *deadline, bool inclusive = true, qint64 hundredths = 10000)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().targets = {{hundredths, day(deadline), inclusive}};
    return plan;
}

TEST(Percent, HasTwoDecimalsHalfUp)
{
    EXPECT_EQ(standing(people(3, {"2026-01-01"}), campaign(), kAsOf).percent, 3333);
    EXPECT_EQ(standing(people(3, {"2026-01-01", "2026-01-01"}), campaign(), kAsOf).percent, 6667);
    EXPECT_EQ(standing(people(800, {"2026-01-01"}), campaign(), kAsOf).percent, 13); // 0,125
}

TEST(Percent, OfNobodyIsNothing)
{
    const Standing s = standing({}, campaign(), kAsOf);
    EXPECT_FALSE(s.percent);
    EXPECT_EQ(s.lamp, Lamp::NoPopulation);
    EXPECT_EQ(s.requiredPerDay, 0);
    EXPECT_FALSE(s.finishOn);
}

TEST(Target, IsRoundedUpToAWholePerson)
{
    EXPECT_EQ(standing(people(41, {}), until("2026-06-30", true, 9500), kAsOf).remainingToTarget, 39);
}

TEST(Target, ReachedLeavesNothingToDoThoughPeopleRemain)
{
    const Standing s
        = standing(people(4, {"2026-05-20", "2026-05-21", "2026-05-22"}), until("2026-06-30", true, 5000), kAsOf);
    EXPECT_EQ(s.remaining, 1);
    EXPECT_EQ(s.remainingToTarget, 0);
    EXPECT_EQ(s.requiredPerDay, 0);
    EXPECT_FALSE(s.finishOn);
    EXPECT_EQ(s.lamp, Lamp::Done);
}

TEST(Target, BeforeADateEndsTheDayBefore)
{
    const auto daysLeft = [](const domain::Campaign &plan) {
        return engine::progress(snapshot({}), plan, day(kAsOf)).indicators.front().workingDaysLeft;
    };
    EXPECT_EQ(daysLeft(until("2026-05-31", true)), 8);
    EXPECT_EQ(daysLeft(until("2026-05-31", false)), 7);
}

TEST(Target, TheCurrentOneIsTheFirstThatIsStillAhead)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().targets
        = {{5000, day("2026-05-20"), true}, {8000, day("2026-05-23"), true}, {10000, day("2026-06-30"), true}};
    const auto current = [&plan](const char *asOf) {
        return engine::progress(snapshot({}), plan, day(asOf)).indicators.front().target.value().hundredths;
    };
    EXPECT_EQ(current("2026-05-20"), 5000);
    EXPECT_EQ(current("2026-05-21"), 8000);
    EXPECT_EQ(current("2026-05-23"), 8000);
    EXPECT_EQ(current("2026-05-24"), 10000);
    EXPECT_EQ(current("2026-07-24"), 10000);
}

TEST(Required, IsRoundedUpOverTheDaysFromTomorrowToTheLast)
{
    // 24 … 30 May are 7 days.
    EXPECT_EQ(standing(people(15, {}), until("2026-05-30"), kAsOf).requiredPerDay, 3);
    EXPECT_EQ(standing(people(14, {}), until("2026-05-30"), kAsOf).requiredPerDay, 2);
}

TEST(Required, IsNothingWhenNoDayIsLeft)
{
    const Standing s = standing(people(5, {}), until("2026-05-23"), kAsOf);
    EXPECT_FALSE(s.requiredPerDay);
    EXPECT_EQ(s.lamp, Lamp::Late);
    EXPECT_FALSE(standing(people(5, {}), until("2026-05-01"), kAsOf).requiredPerDay);
}

TEST(Required, TodayIsWhatWasRequiredAsOfYesterday)
{
    // Yesterday 10 remained for 8 days; today two were done and 7 days are left.
    const Standing s = standing(people(10, {"2026-05-23", "2026-05-23"}), until("2026-05-30"), kAsOf);
    EXPECT_EQ(s.requiredToday, 2);
    EXPECT_EQ(s.requiredPerDay, 2);
    const Standing lastDay = standing(people(5, {}), until("2026-05-23"), kAsOf);
    EXPECT_EQ(lastDay.requiredToday, 5);
}

TEST(Required, TodayAsksForTheTargetCurrentYesterday)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().targets = {{5000, day("2026-05-22"), true}, {10000, day("2026-06-02"), true}};
    const Standing s = standing(people(10, {}), plan, kAsOf);
    EXPECT_FALSE(s.requiredToday); // yesterday was the last day of the first target
    EXPECT_EQ(s.requiredPerDay, 1);
}

TEST(Pace, CountsLastStepsOfSevenDays)
{
    const Standing s = standing(
        people(20, {"2026-05-16", "2026-05-17", "2026-05-23", "2026-05-20", "2026-05-20"}), campaign(), kAsOf);
    EXPECT_EQ(s.doneInWeek, 4);
    EXPECT_EQ(s.paceTenths, 6); // 4 / 7 = 0,571
}

TEST(Pace, RoundsHalvesUp)
{
    // 7 in four weeks are 0,25 a day.
    std::vector<const char *> intakes(7, "2026-05-20");
    EXPECT_EQ(standing(people(20, intakes), campaign(), kAsOf).pace28Tenths, 3);
    EXPECT_EQ(standing(people(20, intakes), campaign(), kAsOf).paceTenths, 10);
}

TEST(Pace, FourWeeksReachBackTwentySevenDays)
{
    const Standing s = standing(people(20, {"2026-04-25", "2026-04-26"}), campaign(), kAsOf);
    EXPECT_EQ(s.pace28Tenths, 0); // 1 / 28
    const Standing more = standing(people(20, {"2026-04-25", "2026-04-26", "2026-04-26"}), campaign(), kAsOf);
    EXPECT_EQ(more.pace28Tenths, 1); // 2 / 28
}

TEST(Pace, IsOverTheWorkedDaysOfTheWindow)
{
    domain::Campaign plan = campaign();
    plan.calendar.weekdays = std::bitset<7>(0x1F); // Monday to Friday: 18 … 22 May
    plan.calendar.daysOff = {day("2026-05-22")};
    EXPECT_EQ(standing(people(20, {"2026-05-20", "2026-05-20"}), plan, kAsOf).paceTenths, 5);
}

TEST(Pace, WithoutAWorkedDayIsZeroAndGivesNoForecast)
{
    domain::Campaign plan = campaign();
    for (Day d = day("2026-05-17"); d <= day(kAsOf); ++d) {
        plan.calendar.daysOff.push_back(d);
    }
    const Standing s = standing(people(20, {"2026-05-18", "2026-05-20", "2026-05-21"}), plan, kAsOf);
    EXPECT_EQ(s.doneInWeek, 3);
    EXPECT_EQ(s.paceTenths, 0);
    EXPECT_FALSE(s.finishOn);
    EXPECT_EQ(s.lamp, Lamp::Late);
}

TEST(Forecast, UsesTheExactPaceNotTheRoundedOne)
{
    // 3 in a week: 20 remaining need ceil(20 × 7 / 3) = 47 days; with 0,4 a day it would be 50.
    const Standing s = standing(people(23, {"2026-05-18", "2026-05-20", "2026-05-21"}), until("2026-12-31"), kAsOf);
    EXPECT_EQ(s.paceTenths, 4);
    EXPECT_EQ(s.finishOn, day(kAsOf) + 47);
}

TEST(Forecast, CountsWorkedDaysOnly)
{
    domain::Campaign plan = until("2026-12-31");
    plan.calendar.weekdays = std::bitset<7>(0x1F);
    // 5 in the five worked days of the week, 6 remaining: six worked days after Saturday 23 May end on Monday 1 June.
    const Standing s
        = standing(people(11, {"2026-05-18", "2026-05-19", "2026-05-20", "2026-05-21", "2026-05-22"}), plan, kAsOf);
    EXPECT_EQ(s.finishOn, day("2026-06-01"));
}

std::vector<Person> tenInThreeDays() // one a day for three days; 14 remain: 14 × 7 / 3 → 33 days, 25 June
{
    return people(17, {"2026-05-21", "2026-05-22", "2026-05-23"});
}

TEST(Lamp, IsOnTrackWhenMoreThanThreeDaysEarly)
{
    const Standing s = standing(tenInThreeDays(), until("2026-06-29"), kAsOf);
    EXPECT_EQ(s.finishOn, day("2026-06-25"));
    EXPECT_EQ(s.daysEarly, 4);
    EXPECT_EQ(s.lamp, Lamp::OnTrack);
}

TEST(Lamp, IsAtRiskFromThreeDaysEarlyToTheLastDay)
{
    EXPECT_EQ(standing(tenInThreeDays(), until("2026-06-28"), kAsOf).lamp, Lamp::AtRisk);
    EXPECT_EQ(standing(tenInThreeDays(), until("2026-06-25"), kAsOf).lamp, Lamp::AtRisk);
}

TEST(Lamp, IsLateWhenTheForecastIsAfterTheLastDay)
{
    const Standing s = standing(tenInThreeDays(), until("2026-06-25", false), kAsOf);
    EXPECT_EQ(s.daysEarly, -1);
    EXPECT_EQ(s.lamp, Lamp::Late);
}

TEST(Lamp, NeedsThreeDifferentDaysOfWork)
{
    EXPECT_EQ(
        standing(people(17, {"2026-05-21", "2026-05-22", "2026-05-22"}), campaign(), kAsOf).lamp, Lamp::NotEnoughData);
    EXPECT_EQ(
        standing(people(17, {"2026-04-25", "2026-05-22", "2026-05-23"}), campaign(), kAsOf).lamp, Lamp::NotEnoughData);
    EXPECT_NE(
        standing(people(17, {"2026-04-26", "2026-05-22", "2026-05-23"}), campaign(), kAsOf).lamp, Lamp::NotEnoughData);
}

TEST(Lamp, IsLateAtPaceZero)
{
    const Standing s = standing(people(17, {"2026-05-01", "2026-05-02", "2026-05-03"}), campaign(), kAsOf);
    EXPECT_EQ(s.paceTenths, 0);
    EXPECT_FALSE(s.finishOn);
    EXPECT_EQ(s.lamp, Lamp::Late);
}

TEST(Lamp, NoDayLeftOutranksTooFewData)
{
    EXPECT_EQ(standing(people(17, {}), until("2026-05-20"), kAsOf).lamp, Lamp::Late);
}

TEST(Lamp, WithoutATargetSaysSo)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().targets.clear();
    const Standing s = standing(people(5, {}), plan, kAsOf);
    EXPECT_EQ(s.lamp, Lamp::NoTarget);
    EXPECT_EQ(s.remainingToTarget, 0);
    EXPECT_FALSE(s.requiredPerDay);
    EXPECT_FALSE(s.requiredToday);
    EXPECT_FALSE(s.finishOn);
}

TEST(Forecast, BeyondFourHundredYearsIsNone)
{
    // One in the week, 21 000 remaining: 147 000 days.
    std::vector<const char *> intakes {"2026-05-22"};
    const Standing s = standing(people(21001, intakes), until("2026-12-31"), kAsOf);
    EXPECT_EQ(s.paceTenths, 1);
    EXPECT_FALSE(s.finishOn);
}

/// A heap of those with a card and without intake.
domain::Campaign heap()
{
    domain::Campaign plan = until("2026-06-30");
    domain::Indicator &indicator = plan.indicators.front();
    indicator.kind = domain::IndicatorKind::Stock;
    indicator.achieved.clear();
    indicator.with = {EventKind::CardIssued};
    indicator.without = {EventKind::EidIntake};
    indicator.targets.front().hundredths = 0;
    return plan;
}

std::vector<Person> carded(qint64 total, const std::vector<const char *> &intakes)
{
    std::vector<Person> out = people(total, intakes);
    for (Person &person : out) {
        person.card("2020-01-01");
    }
    return out;
}

TEST(Heap, PaceIsItsFallInSevenDays)
{
    const Standing s = standing(carded(20, {"2026-05-16", "2026-05-17", "2026-05-20", "2026-05-23"}), heap(), kAsOf);
    EXPECT_EQ(s.numerator, 16);
    EXPECT_EQ(s.doneInWeek, 3); // that of 16 May was off the heap on D−7 already
    EXPECT_EQ(s.paceTenths, 4);
    EXPECT_EQ(s.finishOn, day(kAsOf) + 38); // 16 × 7 / 3 = 37,3
    EXPECT_EQ(s.requiredPerDay, 1);
    EXPECT_EQ(s.lamp, Lamp::AtRisk); // 30 June
}

TEST(Heap, RisingHasNoPaceAndNoForecast)
{
    std::vector<Person> all = carded(5, {"2026-05-20"});
    for (qint64 id = 10; id < 13; ++id) {
        all.push_back(Person(id).born("1980-01-01").lives(1).card("2026-05-22"));
    }
    const Standing s = standing(all, heap(), kAsOf);
    EXPECT_EQ(s.doneInWeek, -2);
    EXPECT_EQ(s.paceTenths, 0);
    EXPECT_FALSE(s.finishOn);
}

TEST(Heap, LampCountsDaysOnWhichItFell)
{
    EXPECT_EQ(standing(carded(9, {"2026-05-20", "2026-05-21"}), heap(), kAsOf).lamp, Lamp::NotEnoughData);
    EXPECT_NE(standing(carded(9, {"2026-04-26", "2026-05-20", "2026-05-21"}), heap(), kAsOf).lamp, Lamp::NotEnoughData);
    EXPECT_EQ(standing(carded(9, {"2026-04-25", "2026-05-20", "2026-05-21"}), heap(), kAsOf).lamp, Lamp::NotEnoughData);
}

TEST(Heap, WorkedOffIsDone)
{
    const Standing s = standing(carded(2, {"2026-05-20", "2026-05-21"}), heap(), kAsOf);
    EXPECT_EQ(s.remaining, 0);
    EXPECT_EQ(s.percent, 0);
    EXPECT_EQ(s.lamp, Lamp::Done);
}

} // namespace
} // namespace caodiem::test
