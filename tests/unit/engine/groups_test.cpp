// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using engine::Grouping;

/// "V1 2/3, V2 0/0": key, numerator and denominator of each group.
std::string groupsOf(
    const std::vector<Person> &people, const domain::Campaign &plan, const char *asOf, Grouping grouping)
{
    std::string out;
    const auto answer = engine::progress(snapshot(people), plan, day(asOf), grouping).indicators.front();
    for (const auto &group : answer.groups) {
        out += (out.empty() ? "" : ", ") + group.key.toStdString() + " " + std::to_string(group.standing.numerator)
            + "/" + std::to_string(group.standing.denominator);
    }
    return out;
}

TEST(Groups, EveryVillageAppearsAlsoWithoutPeople)
{
    EXPECT_EQ(groupsOf({}, campaign(), "2026-05-23", Grouping::Village), "V1 0/0, V2 0/0, V3 0/0");
}

TEST(Groups, ThoseWithoutOneComeLastAndOnlyWhenThereAreAny)
{
    const std::vector people {
        Person(1).born("1980-01-01").lives(2).intake("2026-05-01"), Person(2).born("1980-01-01").lives(0)};
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-23", Grouping::Village), "V1 0/0, V2 1/1, V3 0/0,  0/1");
}

TEST(Groups, ThePersonStandsInTheVillageOfThatDay)
{
    const std::vector people {Person(1).born("1980-01-01").lives(1).lives(2, "2026-05-10")};
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-09", Grouping::Village), "V1 0/1, V2 0/0, V3 0/0");
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-10", Grouping::Village), "V1 0/0, V2 0/1, V3 0/0");
}

TEST(Groups, TheOfficerIsThatOfTheVillage)
{
    const std::vector people {Person(1).born("1980-01-01").lives(2), Person(2).born("1980-01-01").lives(3),
        Person(3).born("1980-01-01").lives(0)};
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-23", Grouping::AreaOfficer), "O1 0/0, O2 0/1,  0/2");
}

TEST(Groups, TheSameClassNameInTwoSchoolsIsTwoClasses)
{
    const std::vector people {Person(1).born("2016-01-01").lives(1).pupil(1, 1),
        Person(2).born("2016-01-01").lives(1).pupil(2, 2), Person(3).born("2016-01-01").lives(1).pupil(2, 2)};
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-23", Grouping::Class), "S1/5A 0/1, S2/5A 0/2");
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-23", Grouping::School), "S1 0/1, S2 0/2");
}

TEST(Groups, BandsAreHalfOpenAndFollowTheDay)
{
    const std::vector people {Person(1).born("2012-05-23").lives(1), Person(2).born("2020-05-23").lives(1)};
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-22", Grouping::Band), "u6 0/1, 6_14 0/1, 14 0/0");
    EXPECT_EQ(groupsOf(people, campaign(), "2026-05-23", Grouping::Band), "u6 0/0, 6_14 0/1, 14 0/1");
}

TEST(Groups, AFrozenAgeFixesTheBandToo)
{
    domain::Campaign plan = campaign();
    plan.indicators.front().population.ageOn = day("2026-05-22");
    const std::vector people {Person(1).born("2012-05-23").lives(1), Person(2).born("2026-05-23").lives(1)};
    EXPECT_EQ(groupsOf(people, plan, "2026-06-30", Grouping::Band), "u6 0/0, 6_14 0/1, 14 0/0,  0/1");
}

TEST(Groups, AnAgeInNoBandFormsTheLastGroup)
{
    domain::Campaign plan = campaign();
    plan.bands.erase(plan.bands.begin() + 1);
    const std::vector people {Person(1).born("2016-05-23").lives(1), Person(2).born("2022-05-23").lives(1)};
    EXPECT_EQ(groupsOf(people, plan, "2026-05-23", Grouping::Band), "u6 0/1, 14 0/0,  0/1");
}

TEST(Groups, AddUpToTheWhole)
{
    std::vector<Person> people;
    for (qint64 i = 0; i < 40; ++i) {
        Person person = Person(i + 1).born("2010-01-01").lives(i % 4);
        if (i % 3 == 0) {
            person.intake("2026-05-20");
        }
        people.push_back(person);
    }
    for (const Grouping grouping :
        {Grouping::Village, Grouping::Band, Grouping::School, Grouping::Class, Grouping::AreaOfficer}) {
        const auto answer
            = engine::progress(snapshot(people), campaign(), day("2026-05-23"), grouping).indicators.front();
        qint64 numerator = 0;
        qint64 denominator = 0;
        qint64 done = 0;
        for (const auto &group : answer.groups) {
            numerator += group.standing.numerator;
            denominator += group.standing.denominator;
            done += group.standing.doneInWeek;
        }
        EXPECT_EQ(numerator, answer.total.numerator);
        EXPECT_EQ(denominator, answer.total.denominator);
        EXPECT_EQ(done, answer.total.doneInWeek);
        EXPECT_EQ(denominator, 40);
    }
}

TEST(Groups, WithoutGroupingThereAreNone)
{
    EXPECT_EQ(groupsOf({Person(1).born("1980-01-01").lives(1)}, campaign(), "2026-05-23", Grouping::None), "");
}

TEST(Groups, ANameIsShownBesideTheKey)
{
    const auto groups
        = engine::progress(snapshot({}), campaign(), day("2026-05-23"), Grouping::Class).indicators.front().groups;
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].key, QStringLiteral("S1/5A"));
    EXPECT_EQ(groups[0].name, QStringLiteral("5A · S1"));
}

} // namespace
} // namespace caodiem::test
