// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using namespace caodiem::engine;

const Day kMonday = dayFromCivil({2026, 6, 1});

SchedulePerson person(qint64 id, qint64 household = 0, Day earliest = kDayMin, Day latest = kNever)
{
    return {ResidentId {id}, HouseholdId {household}, earliest, latest};
}

ScheduleGroup people(qint64 from, qint64 to)
{
    ScheduleGroup group;
    for (qint64 id = from; id <= to; ++id) {
        group.people.push_back(person(id));
    }
    return group;
}

/// 07:30 to 11:30.
ScheduleSession morning(Day day, int capacity, int walkIns = 0)
{
    return {day, 450, 690, capacity, walkIns};
}

std::vector<NotPlacedWhy> whys(const Schedule &schedule)
{
    std::vector<NotPlacedWhy> out;
    for (const NotPlaced &one : schedule.notPlaced) {
        out.push_back(one.why);
    }
    return out;
}

TEST(ScheduleTest, PeopleComeEvenlyOverTheSession)
{
    const Schedule schedule = scheduled({{morning(kMonday, 8)}, {people(1, 4)}, {}});
    ASSERT_EQ(schedule.appointments.size(), 4U);
    EXPECT_TRUE(schedule.notPlaced.empty());
    for (int i = 0; i < 4; ++i) {
        const Appointment &one = schedule.appointments[static_cast<std::size_t>(i)];
        EXPECT_EQ(one.person.value, i + 1);
        EXPECT_EQ(one.minute, 450 + 60 * i); // every second of eight places, which are half an hour apart
    }
}

TEST(ScheduleTest, PlacesForWalkInsAreNotGivenAway)
{
    const Schedule schedule = scheduled({{morning(kMonday, 5, 2)}, {people(1, 5)}, {}});
    EXPECT_EQ(schedule.appointments.size(), 3U);
    EXPECT_EQ(whys(schedule), (std::vector {NotPlacedWhy::NoRoom, NotPlacedWhy::NoRoom}));
}

TEST(ScheduleTest, SessionsAreFilledInProportionAndClassesInTurn)
{
    const Schedule schedule
        = scheduled({{morning(kMonday + 1, 20), morning(kMonday, 10)}, {people(1, 6), people(7, 15)}, {}});
    ASSERT_EQ(schedule.appointments.size(), 15U);
    for (const Appointment &one : schedule.appointments) {
        EXPECT_EQ(one.session, one.person.value <= 5 ? 1U : 0U); // a third of them on Monday
    }
}

TEST(ScheduleTest, SiblingsOfTwoClassesComeTogether)
{
    ScheduleRequest request {{morning(kMonday, 10), morning(kMonday + 1, 10)}, {people(1, 6), people(7, 12)}, {}};
    request.groups[0].people[0].household = HouseholdId {9};
    request.groups[1].people[5].household = HouseholdId {9};
    const Schedule schedule = scheduled(request);
    EXPECT_EQ(schedule.appointments[0].person.value, 1);
    EXPECT_EQ(schedule.appointments[1].person.value, 12);
    EXPECT_EQ(schedule.appointments[0].session, schedule.appointments[1].session);
}

TEST(ScheduleTest, DaysOffAreKeptFree)
{
    ScheduleRequest request {
        {morning(kMonday, 10), morning(kMonday + 1, 10), morning(kMonday + 5, 10)}, {people(1, 4)}, {}};
    request.calendar.weekdays.reset(5); // Saturday
    request.calendar.daysOff = {kMonday};
    const Schedule schedule = scheduled(request);
    ASSERT_EQ(schedule.appointments.size(), 4U);
    for (const Appointment &one : schedule.appointments) {
        EXPECT_EQ(one.day, kMonday + 1);
    }
}

TEST(ScheduleTest, EverybodyComesWithinHisDays)
{
    ScheduleRequest request {
        {morning(kMonday, 1), morning(kMonday + 1, 1), morning(kMonday + 2, 1)}, {ScheduleGroup {}}, {}};
    request.groups[0].people = {person(1), person(2, 0, kMonday + 2), person(3, 0, kDayMin, kMonday)};
    const Schedule schedule = scheduled(request);
    ASSERT_EQ(schedule.appointments.size(), 3U);
    EXPECT_EQ(schedule.appointments[0].person.value, 3);
    EXPECT_EQ(schedule.appointments[1].person.value, 1);
    EXPECT_EQ(schedule.appointments[2].person.value, 2);
}

TEST(ScheduleTest, RoomIsMadeForAWholeHousehold)
{
    ScheduleRequest request {{morning(kMonday, 3), morning(kMonday + 1, 3)}, {ScheduleGroup {}}, {}};
    request.groups[0].people = {person(1, 1), person(2, 1), person(3, 2), person(4, 2), person(5, 2), person(6)};
    const Schedule schedule = scheduled(request);
    EXPECT_EQ(schedule.appointments.size(), 6U);
}

TEST(ScheduleTest, SaysWhatCannotBePlaced)
{
    ScheduleRequest request {{morning(kMonday, 2), {kMonday, 700, 700, 50, 0}}, {ScheduleGroup {}}, {}};
    request.groups[0].people = {person(1, 1), person(2, 1), person(3, 1), person(4, 0, kMonday + 1),
        person(5, 2, kMonday), person(6, 2, kDayMin, kMonday - 1), person(7), person(8), person(9)};
    const Schedule schedule = scheduled(request);
    EXPECT_EQ(schedule.appointments.size(), 2U);
    EXPECT_EQ(whys(schedule),
        (std::vector {NotPlacedWhy::HouseholdTooLarge, NotPlacedWhy::HouseholdTooLarge, NotPlacedWhy::HouseholdTooLarge,
            NotPlacedWhy::NoSessionOnTheseDays, NotPlacedWhy::HouseholdDaysDiffer, NotPlacedWhy::HouseholdDaysDiffer,
            NotPlacedWhy::NoRoom}));
}

TEST(ScheduleTest, NothingToDo)
{
    EXPECT_EQ(scheduled({}), Schedule {});
    EXPECT_EQ(whys(scheduled({{}, {people(1, 2)}, {}})),
        (std::vector {NotPlacedWhy::NoSessionOnTheseDays, NotPlacedWhy::NoSessionOnTheseDays}));
    EXPECT_EQ(rescheduled({}, {}), Schedule {});
}

TEST(RescheduleTest, WithoutAChangeEverybodyIsKept)
{
    const ScheduleRequest request {{morning(kMonday, 10, 2), morning(kMonday + 1, 10, 2)}, {people(1, 14)}, {}};
    const Schedule before = scheduled(request);
    EXPECT_EQ(rescheduled(request, before.appointments), before);
}

TEST(RescheduleTest, WhoFitsIsKeptTheRestAreCalled)
{
    ScheduleRequest request {{morning(kMonday, 8), morning(kMonday + 1, 8)}, {people(1, 12)}, {}};
    const Schedule before = scheduled(request); // six each
    request.sessions[0].capacity = 4; // one an hour
    const Schedule after = rescheduled(request, before.appointments);
    EXPECT_EQ(after.appointments.size(), 10U);
    ASSERT_EQ(after.notPlaced.size(), 2U);
    for (const NotPlaced &one : after.notPlaced) {
        EXPECT_EQ(one.why, NotPlacedWhy::HourFull);
        ASSERT_TRUE(one.proposal);
        EXPECT_EQ(one.proposal->session, 1U);
    }
    for (const Appointment &kept : after.appointments) {
        EXPECT_NE(std::ranges::find(before.appointments, kept), before.appointments.end());
    }
}

TEST(RescheduleTest, ASessionThatIsGoneIsCalledAsAWhole)
{
    ScheduleRequest request {{morning(kMonday, 4), morning(kMonday + 1, 4)}, {people(1, 6)}, {}};
    const Schedule before = scheduled(request);
    request.calendar.daysOff = {kMonday};
    const Schedule after = rescheduled(request, before.appointments);
    EXPECT_EQ(after.appointments.size(), 3U);
    EXPECT_EQ(whys(after), std::vector(3, NotPlacedWhy::SessionGone));
    EXPECT_TRUE(after.notPlaced[0].proposal);
    EXPECT_FALSE(after.notPlaced[2].proposal); // only one place was left
}

} // namespace
} // namespace caodiem::test
