// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activation_wait.h"
#include "unit/engine/people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::engine {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;
using test::Person;

constexpr const char *kAsOf = "2026-05-23";

ResidentView viewOf(const std::vector<Person> &people, const char *asOf = kAsOf)
{
    std::vector<NameRecord> names;
    for (const Person &person : people) {
        NameRecord record;
        record.id = person.record().id;
        record.fullName = u"Người %1"_s.arg(person.record().id.value);
        record.birth = {person.record().birth.day, domain::DatePrecision::Day};
        names.push_back(record);
    }
    return {std::make_shared<const ResidentIndex>(names, std::vector<domain::Household>()),
        std::make_shared<const Snapshot>(test::snapshot(people)), test::day(asOf)};
}

std::vector<qint64> idsOf(const ResidentView &view, const ActivationList &list)
{
    std::vector<qint64> ids;
    for (const ActivationWait &wait : list.people) {
        ids.push_back(view.index().id(wait.row).value);
    }
    return ids;
}

Person person(qint64 id)
{
    return Person(id).born("2015-01-02").lives(1);
}

TEST(ActivationWait, TheSeventhDayIsStillInTime)
{
    const ResidentView view = viewOf({person(1).step(EventKind::EidApproved, "2026-05-16"),
        person(2).step(EventKind::EidApproved, "2026-05-15"), person(3).step(EventKind::EidApproved, "2026-05-23")});
    const ActivationList list = waitingForActivation(view, {});
    EXPECT_EQ(idsOf(view, list), (std::vector<qint64> {2, 1, 3})) << "the longest wait first";
    EXPECT_EQ(list.overdue, 1) << "seven days are not more than seven days";
    EXPECT_TRUE(isOverdue(list.people[0], view.asOf()));
    EXPECT_FALSE(isOverdue(list.people[1], view.asOf()));
}

TEST(ActivationWait, TheClockStandsOnTheAsOfDate)
{
    const std::vector<Person> people = {
        person(1).step(EventKind::EidApproved, "2026-05-16"), person(2).intake("2026-05-20").activated("2026-05-22")};
    EXPECT_EQ(waitingForActivation(viewOf(people, "2026-05-23"), {}).overdue, 0);
    EXPECT_EQ(waitingForActivation(viewOf(people, "2026-05-24"), {}).overdue, 1);
    EXPECT_TRUE(waitingForActivation(viewOf(people, "2026-05-15"), {}).people.empty()) << "not approved by then";
    const ResidentView before = viewOf(people, "2026-05-21");
    EXPECT_EQ(idsOf(before, waitingForActivation(before, {})), (std::vector<qint64> {1, 2}))
        << "activated only on the 22nd";
    EXPECT_EQ(waitingForActivation(viewOf(people, "2026-05-22"), {}).people.size(), 1U);
}

TEST(ActivationWait, CountsFromTheIntakeWhereNoApprovalIsRecorded)
{
    const ResidentView view = viewOf({person(1).intake("2026-05-01"),
        person(2).intake("2026-05-01").step(EventKind::EidApproved, "2026-05-20"), person(3).card("2026-01-01")});
    const ActivationList list = waitingForActivation(view, {});
    ASSERT_EQ(idsOf(view, list), (std::vector<qint64> {1, 2}));
    EXPECT_FALSE(list.people[0].approved);
    EXPECT_EQ(list.people[0].since, test::day("2026-05-01"));
    EXPECT_TRUE(list.people[1].approved);
    EXPECT_EQ(list.people[1].since, test::day("2026-05-20"));
    EXPECT_EQ(list.overdue, 1);
    EXPECT_EQ(list.overdueTakenIn, 1);
}

TEST(ActivationWait, OnlyThoseWhoAreHereAndFitTheFilter)
{
    const ResidentView view = viewOf({person(1).intake("2026-05-01").left("2026-05-10"),
        person(2).intake("2026-05-01").died("2026-05-20"), Person(3).born("2000-01-01").lives(1).intake("2026-05-01"),
        Person(4).born("2015-01-01").lives(2).intake("2026-05-01"), person(5).intake("2026-05-01")});
    ResidentFilter filter;
    EXPECT_EQ(idsOf(view, waitingForActivation(view, filter)), (std::vector<qint64> {3, 4, 5}));
    filter.village = VillageId {1};
    EXPECT_EQ(idsOf(view, waitingForActivation(view, filter)), (std::vector<qint64> {3, 5}));
    filter.age = domain::AgeRange {6, 14};
    EXPECT_EQ(idsOf(view, waitingForActivation(view, filter)), (std::vector<qint64> {5}));
    filter.village.reset();
    filter.text = u"nguoi 4"_s;
    EXPECT_EQ(idsOf(view, waitingForActivation(view, filter)), (std::vector<qint64> {4}));
}

} // namespace
} // namespace caodiem::engine
