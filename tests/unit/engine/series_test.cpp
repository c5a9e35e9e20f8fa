// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

std::vector<engine::SeriesPoint> points(
    const std::vector<Person> &people, const domain::Campaign &plan, const char *from, const char *to)
{
    return engine::series(snapshot(people), plan, plan.indicators.front(), day(from), day(to));
}

TEST(Series, HasOnePointADayBothEndsIncluded)
{
    const auto got = points({}, campaign(), "2026-05-01", "2026-05-03");
    ASSERT_EQ(got.size(), 3U);
    EXPECT_EQ(got.front().on, day("2026-05-01"));
    EXPECT_EQ(got.back().on, day("2026-05-03"));
}

TEST(Series, OfABackwardRangeIsEmpty)
{
    EXPECT_TRUE(points({}, campaign(), "2026-05-03", "2026-05-01").empty());
}

TEST(Series, MovesWithBirthdaysArrivalsAndDeparturesNotOnlyWithSteps)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.age = domain::AgeRange {6, 14};
    const std::vector people {Person(1).born("2020-05-02").lives(1).intake("2026-05-03"),
        Person(2).born("2016-01-01").lives(1, "2026-05-04"), Person(3).born("2016-01-01").lives(1).left("2026-05-02")};
    const auto got = points(people, plan, "2026-05-01", "2026-05-04");
    const std::vector<engine::SeriesPoint> expected {
        {day("2026-05-01"), 0, 1}, {day("2026-05-02"), 0, 1}, {day("2026-05-03"), 1, 1}, {day("2026-05-04"), 1, 2}};
    EXPECT_EQ(got, expected);
}

TEST(Series, LastPointIsTheFigure)
{
    const std::vector people {Person(1).born("2012-02-29").lives(1).intake("2026-02-01")};
    domain::Campaign plan = campaign();
    plan.indicators.front().population.age = domain::AgeRange {14, std::nullopt};
    const auto got = points(people, plan, "2026-02-27", "2026-03-01");
    EXPECT_EQ(got.back().denominator, standing(people, plan, "2026-03-01").denominator);
    EXPECT_EQ(got[1].denominator, 0);
}

TEST(Ladder, PutsEverybodyOnOneRungAndIgnoresConditionsOnSteps)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.required = {domain::EventKind::EidIntake};
    plan.indicators.front().population.residence = {domain::Residence::Permanent};
    const auto child = [](qint64 id) { return Person(id).born("2016-01-01").lives(1); };
    const std::vector people {child(1), child(2).card("2026-05-01"), child(3).card("2026-05-01").intake("2026-05-02"),
        child(4).activated("2026-05-02"), child(5).temporary(), child(6).card("2026-05-30"),
        Person(7).born("1980-01-01").lives(1)};
    const auto bands = engine::ladder(snapshot(people), plan, plan.indicators.front(), day("2026-05-23"));
    ASSERT_EQ(bands.size(), 3U);
    EXPECT_EQ(bands[0].people, 0);
    EXPECT_EQ(bands[1].people, 5);
    EXPECT_EQ(bands[1].activated, 1);
    EXPECT_EQ(bands[1].takenIn, 1);
    EXPECT_EQ(bands[1].carded, 1);
    EXPECT_EQ(bands[1].nothing, 2);
    EXPECT_EQ(bands[2].nothing, 1);
}

} // namespace
} // namespace caodiem::test
