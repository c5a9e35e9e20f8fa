// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using domain::EventKind;
using domain::Reach;

domain::Campaign aged(int from, std::optional<int> below)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.age = domain::AgeRange {from, below};
    return plan;
}

TEST(Age, APersonIsFourteenFromTheBirthdayOn)
{
    const std::vector people {Person(1).born("2012-05-23").lives(1)};
    EXPECT_EQ(counted(people, aged(6, 14), "2026-05-22"), 1);
    EXPECT_EQ(counted(people, aged(14, {}), "2026-05-22"), 0);
    EXPECT_EQ(counted(people, aged(6, 14), "2026-05-23"), 0);
    EXPECT_EQ(counted(people, aged(14, {}), "2026-05-23"), 1);
}

TEST(Age, BornOnLeapDayTurnsOnTheFirstOfMarchInCommonYears)
{
    const std::vector people {Person(1).born("2012-02-29").lives(1)};
    EXPECT_EQ(counted(people, aged(14, {}), "2026-02-28"), 0);
    EXPECT_EQ(counted(people, aged(14, {}), "2026-03-01"), 1);
    const std::vector child {Person(2).born("2020-02-29").lives(1)};
    EXPECT_EQ(counted(child, aged(6, 14), "2026-02-28"), 0);
    EXPECT_EQ(counted(child, aged(6, 14), "2026-03-01"), 1);
}

TEST(Age, BornOnLeapDayTurnsOnLeapDayInLeapYears)
{
    const std::vector people {Person(1).born("2012-02-29").lives(1)};
    EXPECT_EQ(counted(people, aged(16, {}), "2028-02-28"), 0);
    EXPECT_EQ(counted(people, aged(16, {}), "2028-02-29"), 1);
}

TEST(Age, AFrozenAgeIsTakenOnItsDayWhateverTheAsOfDate)
{
    domain::Campaign plan = aged(6, 14);
    plan.indicators.front().population.ageOn = day("2026-05-01");
    const std::vector people {Person(1).born("2012-05-10").lives(1), Person(2).born("2020-05-10").lives(1)};
    EXPECT_EQ(counted(people, plan, "2026-06-30"), 1); // 14 by then, but 13 on 1 May; the other one 5 on 1 May
    EXPECT_EQ(counted(people, plan, "2030-06-30"), 1);
}

TEST(Age, AFrozenAgeOnALeapDayIsTakenOnThatVeryDay)
{
    domain::Campaign plan = aged(14, {});
    plan.indicators.front().population.ageOn = day("2028-02-29");
    EXPECT_EQ(counted({Person(1).born("2014-02-28").lives(1)}, plan, "2028-06-30"), 1);
    EXPECT_EQ(counted({Person(1).born("2014-03-01").lives(1)}, plan, "2028-06-30"), 0);
}

TEST(Age, APartialBirthDateCountsAsTheFirst)
{
    Person yearOnly = Person(1).born("2012-01-01").lives(1);
    EXPECT_EQ(counted({yearOnly}, aged(14, {}), "2025-12-31"), 0);
    EXPECT_EQ(counted({yearOnly}, aged(14, {}), "2026-01-01"), 1);
}

TEST(Age, BirthYearsRestrictToThoseYears)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.bornInYears = {2008, 2011};
    const std::vector people {Person(1).born("2008-01-01").lives(1), Person(2).born("2008-12-31").lives(1),
        Person(3).born("2009-01-01").lives(1), Person(4).born("2011-06-01").lives(1),
        Person(5).born("2010-12-31").lives(1)};
    EXPECT_EQ(counted(people, plan, "2026-05-23"), 3);
}

TEST(Population, TheUnbornAreOutUntilTheirBirthDay)
{
    const std::vector people {Person(1).born("2026-05-23").lives(1)};
    EXPECT_EQ(counted(people, campaign(), "2026-05-22"), 0);
    EXPECT_EQ(counted(people, campaign(), "2026-05-23"), 1);
}

TEST(Population, TheDeadAreOutFromTheDayOfDeath)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1).died("2026-05-23")};
    EXPECT_EQ(counted(people, campaign(), "2026-05-22"), 1);
    EXPECT_EQ(counted(people, campaign(), "2026-05-23"), 0);
}

TEST(Population, ASpellCountsFromItsFirstDayAndNotOnTheDayAfterItsLast)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1, "2026-05-10").left("2026-05-20")};
    EXPECT_EQ(counted(people, campaign(), "2026-05-09"), 0);
    EXPECT_EQ(counted(people, campaign(), "2026-05-10"), 1);
    EXPECT_EQ(counted(people, campaign(), "2026-05-19"), 1);
    EXPECT_EQ(counted(people, campaign(), "2026-05-20"), 0);
}

TEST(Population, WhoMovesWithinTheCommuneIsCountedOnceOnEveryDay)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1).lives(2, "2026-05-10")};
    for (const char *on : {"2026-05-09", "2026-05-10", "2026-05-11"}) {
        EXPECT_EQ(counted(people, campaign(), on), 1);
    }
}

TEST(Population, ResidenceIsThatOfTheDay)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.residence = {domain::Residence::Permanent};
    const std::vector people {Person(1).born("1980-01-01").lives(1).temporary().lives(1, "2026-05-10")};
    EXPECT_EQ(counted(people, plan, "2026-05-09"), 0);
    EXPECT_EQ(counted(people, plan, "2026-05-10"), 1);
    plan.indicators.front().population.residence = {};
    EXPECT_EQ(counted(people, plan, "2026-05-09"), 1);
}

TEST(Population, VillagesAndSchoolsAreMatchedByTheirExactName)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.villages = {QStringLiteral("V1"), QStringLiteral("v2")};
    const std::vector people {Person(1).born("1980-01-01").lives(1), Person(2).born("1980-01-01").lives(2),
        Person(3).born("1980-01-01").lives(0)};
    EXPECT_EQ(counted(people, plan, "2026-05-23"), 1);
    plan.indicators.front().population.villages = {};
    plan.indicators.front().population.schools = {QStringLiteral("S2")};
    const std::vector pupils {Person(1).born("2016-01-01").lives(1).pupil(2, 2),
        Person(2).born("2016-01-01").lives(1).pupil(1, 1), Person(3).born("2016-01-01").lives(1)};
    EXPECT_EQ(counted(pupils, plan, "2026-05-23"), 1);
}

TEST(Population, ANameThatIsNowhereLetsNobodyIn)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.villages = {QStringLiteral("Nowhere")};
    EXPECT_EQ(counted({Person(1).born("1980-01-01").lives(1)}, plan, "2026-05-23"), 0);
}

TEST(Population, RequiresNeedsAllAndLacksNone)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.required = {EventKind::CardIntake, EventKind::CardIssued};
    plan.indicators.front().population.lacks = {EventKind::EidApproved};
    const auto both = [](qint64 id) {
        return Person(id).born("1980-01-01").lives(1).step(EventKind::CardIntake, "2026-05-01").card("2026-05-10");
    };
    const std::vector people {both(1), Person(2).born("1980-01-01").lives(1).card("2026-05-01"),
        both(3).step(EventKind::EidApproved, "2026-05-15")};
    EXPECT_EQ(counted(people, plan, "2026-05-09"), 0);
    EXPECT_EQ(counted(people, plan, "2026-05-10"), 2);
    EXPECT_EQ(counted(people, plan, "2026-05-15"), 1);
}

TEST(Population, IneligibleStayUnlessTheIndicatorLeavesThemOut)
{
    domain::Campaign plan = campaign();
    const std::vector people {Person(1)
                                  .born("1980-01-01")
                                  .lives(1)
                                  .contact("2026-05-10", Reach::Ineligible)
                                  .contact("2026-05-20", Reach::Present)};
    EXPECT_EQ(counted(people, plan, "2026-05-15"), 1);
    EXPECT_EQ(engine::progress(snapshot(people), plan, day("2026-05-15")).indicators.front().ineligible, 1);
    EXPECT_EQ(engine::progress(snapshot(people), plan, day("2026-05-20")).indicators.front().ineligible, 0);
    plan.indicators.front().population.excludeIneligible = true;
    EXPECT_EQ(counted(people, plan, "2026-05-09"), 1);
    EXPECT_EQ(counted(people, plan, "2026-05-10"), 0);
    EXPECT_EQ(counted(people, plan, "2026-05-19"), 0);
    EXPECT_EQ(counted(people, plan, "2026-05-20"), 1);
}

TEST(Population, OnOneDayTheLaterRecordedContactHolds)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.excludeIneligible = true;
    const auto person = [] { return Person(1).born("1980-01-01").lives(1); };
    const std::vector back {person().contact("2026-05-10", Reach::Ineligible).contact("2026-05-10", Reach::Present)};
    EXPECT_EQ(counted(back, plan, "2026-05-10"), 1);
    const std::vector forth {person().contact("2026-05-10", Reach::Present).contact("2026-05-10", Reach::Ineligible)};
    EXPECT_EQ(counted(forth, plan, "2026-05-10"), 0);
}

TEST(Numerator, NeedsAllAchievedSteps)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().achieved = {EventKind::EidIntake, EventKind::EidActivated};
    const std::vector people {Person(1).born("1980-01-01").lives(1).intake("2026-05-01").activated("2026-05-10")};
    EXPECT_EQ(standing(people, plan, "2026-05-09").numerator, 0);
    EXPECT_EQ(standing(people, plan, "2026-05-10").numerator, 1);
}

TEST(Numerator, StepsAreThePersonsAndMoveWithThem)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1).intake("2026-05-01").lives(2, "2026-05-10")};
    EXPECT_EQ(standing(people, campaign(), "2026-05-12").numerator, 1);
}

TEST(Numerator, WhoIsNotInTheDenominatorIsNotInTheNumerator)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1).intake("2026-05-01").died("2026-05-10")};
    EXPECT_EQ(standing(people, campaign(), "2026-05-12").numerator, 0);
}

TEST(Numerator, OfAHeapHasAllOfWithAndNoneOfWithout)
{
    domain::Campaign plan = campaign();
    domain::Indicator &heap = plan.indicators.front();
    heap.kind = domain::IndicatorKind::Stock;
    heap.achieved.clear();
    heap.with = {EventKind::CardIssued};
    heap.without = {EventKind::EidIntake};
    const std::vector people {Person(1).born("2016-01-01").lives(1).card("2026-05-01"),
        Person(2).born("2016-01-01").lives(1).card("2026-05-01").intake("2026-05-10"),
        Person(3).born("2016-01-01").lives(1)};
    const engine::Standing before = standing(people, plan, "2026-05-09");
    EXPECT_EQ(before.numerator, 2);
    EXPECT_EQ(before.remaining, 2);
    EXPECT_EQ(before.remainingToTarget, 2);
    EXPECT_EQ(before.denominator, 3);
    EXPECT_EQ(standing(people, plan, "2026-05-10").numerator, 1);
}

} // namespace
} // namespace caodiem::test
