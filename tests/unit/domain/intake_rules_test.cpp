// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intake_rules.h"

#include <gtest/gtest.h>

namespace caodiem::domain {
namespace {

using enum EventKind;

Day day(const char *iso)
{
    return *dayFromIso(QString::fromLatin1(iso));
}

const Day kToday = day("2026-04-14");

IntakePerson born(const char *iso, std::initializer_list<EventKind> done = {})
{
    IntakePerson person;
    person.birth = day(iso);
    for (const EventKind step : done) {
        person.steps.at(residentStepIndex(step)) = kToday - 3;
    }
    return person;
}

std::vector<EventKind> kindsOf(DeskResult result, const IntakePerson &person, bool guardian = true, bool machine = true)
{
    return answerOf(result, needsOn(person, kToday), guardian, machine).kinds;
}

DeskObstacle obstacleOf(DeskResult result, const IntakePerson &person, bool guardian = true, bool machine = true)
{
    return answerOf(result, needsOn(person, kToday), guardian, machine).obstacle;
}

using Kinds = std::vector<EventKind>;

TEST(IntakeRules, TheRouteChangesOnTheSixthAndTheFourteenthBirthday)
{
    EXPECT_EQ(needsOn(born("2020-04-15"), kToday).route, IntakeRoute::ByParentOnline);
    EXPECT_EQ(needsOn(born("2020-04-14"), kToday).route, IntakeRoute::WithGuardian);
    EXPECT_EQ(needsOn(born("2012-04-15"), kToday).route, IntakeRoute::WithGuardian);
    EXPECT_EQ(needsOn(born("2012-04-14"), kToday).route, IntakeRoute::InPerson);
}

TEST(IntakeRules, WhatIsDoneTomorrowIsStillLacking)
{
    IntakePerson person = born("1990-01-01");
    person.steps.at(residentStepIndex(CardIssued)) = kToday + 1;
    EXPECT_TRUE(needsOn(person, kToday).card);
    person.steps.at(residentStepIndex(CardIssued)) = kToday;
    EXPECT_FALSE(needsOn(person, kToday).card);
}

TEST(IntakeRules, AGrownUpWithNothingHandsBothFilesInTogether)
{
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("1990-01-01")), (Kinds {CardIntake, EidIntake}));
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("1990-01-01", {CardIssued})), (Kinds {EidIntake}));
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("1990-01-01", {EidIntake})), (Kinds {CardIntake}));
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("1990-01-01", {CardIntake})), (Kinds {EidIntake}));
}

TEST(IntakeRules, AChildsEidWaitsForTheCard)
{
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("2017-02-21")), (Kinds {CardIntake}));
    EXPECT_EQ(obstacleOf(DeskResult::TakenIn, born("2017-02-21", {CardIntake})), DeskObstacle::CardFirst);
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("2017-02-21", {CardIssued})), (Kinds {EidIntake}));
    EXPECT_EQ(obstacleOf(DeskResult::Activated, born("2017-02-21")), DeskObstacle::CardFirst);
    EXPECT_EQ(kindsOf(DeskResult::Activated, born("2017-02-21", {CardIssued})), (Kinds {EidIntake, EidActivated}));
}

TEST(IntakeRules, WithoutARepresentativeNoChildIsTakenIn)
{
    const IntakePerson child = born("2017-02-21", {CardIssued});
    EXPECT_EQ(obstacleOf(DeskResult::TakenIn, child, false), DeskObstacle::GuardianUnknown);
    EXPECT_EQ(obstacleOf(DeskResult::Activated, child, false), DeskObstacle::GuardianUnknown);
    EXPECT_EQ(kindsOf(DeskResult::ComeBack, child, false), (Kinds {Rescheduled}));
    EXPECT_EQ(obstacleOf(DeskResult::TakenIn, born("1990-01-01"), false), DeskObstacle::None);
}

TEST(IntakeRules, UnderSixThereIsNoEidOfLevelTwo)
{
    const IntakePerson toddler = born("2022-01-01", {CardIssued});
    EXPECT_TRUE(needsOn(toddler, kToday).nothing());
    EXPECT_EQ(kindsOf(DeskResult::TakenIn, born("2022-01-01")), (Kinds {CardIntake}));
    EXPECT_EQ(obstacleOf(DeskResult::Activated, born("2022-01-01")), DeskObstacle::UnderSix);
}

TEST(IntakeRules, WhereThereIsNoMachineWhoLacksACardIsReferred)
{
    const IntakePerson child = born("2017-02-21");
    EXPECT_EQ(obstacleOf(DeskResult::TakenIn, child, true, false), DeskObstacle::NoMachine);
    EXPECT_EQ(suggested(needsOn(child, kToday), true, false), DeskResult::Referred);
    const IntakePerson carded = born("2017-02-21", {CardIssued});
    EXPECT_EQ(suggested(needsOn(carded, kToday), true, false), DeskResult::TakenIn);
}

TEST(IntakeRules, WhoWasTakenInIsActivated)
{
    const IntakePerson person = born("1990-01-01", {CardIssued, EidIntake, EidApproved});
    EXPECT_EQ(kindsOf(DeskResult::Activated, person), (Kinds {EidActivated}));
    EXPECT_EQ(obstacleOf(DeskResult::TakenIn, person), DeskObstacle::NothingLacks);
    EXPECT_EQ(suggested(needsOn(person, kToday), true, true), DeskResult::Activated);
    const IntakePerson done = born("1990-01-01", {CardIssued, EidIntake, EidActivated});
    EXPECT_TRUE(needsOn(done, kToday).nothing());
    EXPECT_EQ(suggested(needsOn(done, kToday), true, true), std::nullopt);
    EXPECT_EQ(obstacleOf(DeskResult::Activated, done), DeskObstacle::NothingLacks);
}

TEST(IntakeRules, AResultThatIsNoStepCanAlwaysBeRecorded)
{
    for (const DeskResult result :
        {DeskResult::Ineligible, DeskResult::ComeBack, DeskResult::Referred, DeskResult::Refused, DeskResult::Absent}) {
        EXPECT_EQ(kindsOf(result, born("2017-02-21"), false, false).size(), 1U);
    }
}

} // namespace
} // namespace caodiem::domain
