// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every schedule, for hundreds of random communes.
#include "engine/schedule.h"
#include "support/random_source.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace caodiem::test {
namespace {

using namespace caodiem::engine;

const Day kFirst = dayFromCivil({2026, 6, 1});

/// `windows`: some people cannot come on all days.
ScheduleRequest randomRequest(RandomSource &random, bool windows)
{
    ScheduleRequest out;
    const int days = random.between(1, 12);
    for (int i = random.between(1, 20); i > 0; --i) {
        const int start = random.of({450, 810, 1170});
        const int capacity = random.between(0, 40);
        out.sessions.push_back(
            {kFirst + random.between(0, days), start, start + random.between(0, 240), capacity, random.between(0, 6)});
    }
    out.calendar.daysOff = {kFirst + random.between(0, days)};
    qint64 id = 0;
    for (int group = random.between(0, 12); group > 0; --group) {
        out.groups.emplace_back();
        for (int i = random.between(0, 35); i > 0; --i) {
            SchedulePerson person {
                ResidentId {++id}, HouseholdId {random.chance(40) ? random.between(1, 60) : 0}, kDayMin, kNever};
            if (windows && random.chance(20)) {
                person.earliest = kFirst + random.between(0, days);
            }
            if (windows && random.chance(20)) {
                person.latest = kFirst + random.between(0, days);
            }
            out.groups.back().people.push_back(person);
        }
    }
    return out;
}

std::map<qint64, SchedulePerson> byId(const ScheduleRequest &request)
{
    std::map<qint64, SchedulePerson> out;
    for (const ScheduleGroup &group : request.groups) {
        for (const SchedulePerson &person : group.people) {
            out.emplace(person.id.value, person);
        }
    }
    return out;
}

/// Appointments within capacity, hours, days and calendar; households together; each person once.
void expectSound(const ScheduleRequest &request, const Schedule &schedule, bool together = true)
{
    const auto people = byId(request);
    std::set<qint64> seen;
    std::map<std::size_t, int> load;
    std::map<std::pair<std::size_t, int>, int> hours;
    std::map<qint64, std::set<std::size_t>> sessionsOfHousehold;
    for (const Appointment &one : schedule.appointments) {
        ASSERT_TRUE(seen.insert(one.person.value).second);
        const SchedulePerson &person = people.at(one.person.value);
        const ScheduleSession &session = request.sessions.at(one.session);
        ASSERT_EQ(one.day, session.day);
        ASSERT_TRUE(request.calendar.isWorked(one.day));
        ASSERT_TRUE(person.earliest <= one.day && one.day <= person.latest);
        ASSERT_TRUE(session.startMinute <= one.minute && one.minute < session.endMinute);
        ++load[one.session];
        ++hours[{one.session, (one.minute - session.startMinute) / 60}];
        if (!person.household.isNull()) {
            sessionsOfHousehold[person.household.value].insert(one.session);
        }
    }
    for (const auto &[session, count] : load) {
        ASSERT_LE(count, request.sessions[session].capacity - request.sessions[session].keptForWalkIns);
    }
    for (const auto &[at, count] : hours) {
        const ScheduleSession &session = request.sessions[at.first];
        const double length = session.endMinute - session.startMinute;
        const double minutes = std::min(60.0, length - 60.0 * at.second);
        ASSERT_LE(count, std::ceil(session.places() * minutes / length - 1e-9));
    }
    for (const NotPlaced &one : schedule.notPlaced) {
        ASSERT_TRUE(seen.insert(one.person.value).second);
        const SchedulePerson &person = people.at(one.person.value);
        ASSERT_TRUE(!together || person.household.isNull() || !sessionsOfHousehold.contains(person.household.value));
    }
    for (const auto &[household, sessions] : sessionsOfHousehold) {
        ASSERT_TRUE(!together || sessions.size() == 1) << household;
    }
}

TEST(ScheduleProperties, SoundAndComplete)
{
    RandomSource random(1);
    for (int i = 0; i < 1500; ++i) {
        const ScheduleRequest request = randomRequest(random, i % 2 == 0);
        const Schedule schedule = scheduled(request);
        expectSound(request, schedule);
        EXPECT_EQ(schedule.appointments.size() + schedule.notPlaced.size(), byId(request).size());
        EXPECT_EQ(scheduled(request), schedule);
        if (HasFatalFailure()) {
            FAIL() << "round " << i;
        }
    }
}

TEST(ScheduleProperties, NobodyIsLeftOutWhoWouldFitAlone)
{
    RandomSource random(2);
    int alone = 0;
    for (int i = 0; i < 500; ++i) {
        const ScheduleRequest request = randomRequest(random, true);
        const Schedule schedule = scheduled(request);
        std::vector<int> load(request.sessions.size(), 0);
        for (const Appointment &one : schedule.appointments) {
            ++load[one.session];
        }
        const auto people = byId(request);
        for (const NotPlaced &one : schedule.notPlaced) {
            const SchedulePerson &person = people.at(one.person.value);
            alone += person.household.isNull() ? 1 : 0;
            for (std::size_t at = 0; person.household.isNull() && at < load.size(); ++at) {
                const ScheduleSession &session = request.sessions[at];
                const bool open = session.endMinute > session.startMinute && request.calendar.isWorked(session.day)
                    && person.earliest <= session.day && session.day <= person.latest;
                EXPECT_FALSE(open && load[at] < session.places());
            }
        }
    }
    EXPECT_GT(alone, 100);
}

TEST(ScheduleProperties, SessionsAreFilledAlike)
{
    RandomSource random(3);
    int rounds = 0;
    for (int i = 0; i < 500; ++i) {
        const ScheduleRequest request = randomRequest(random, false);
        const Schedule schedule = scheduled(request);
        if (!schedule.notPlaced.empty() || schedule.appointments.empty()) {
            continue;
        }
        ++rounds;
        std::map<qint64, int> households;
        int largest = 1;
        for (const auto &[id, person] : byId(request)) {
            largest = person.household.isNull() ? largest : std::max(largest, ++households[person.household.value]);
        }
        double places = 0;
        std::map<std::size_t, int> load;
        for (std::size_t at = 0; at < request.sessions.size(); ++at) {
            const ScheduleSession &session = request.sessions[at];
            const bool used = session.places() > 0 && session.endMinute > session.startMinute
                && request.calendar.isWorked(session.day);
            places += used ? session.places() : 0;
            if (used) {
                load[at] = 0;
            }
        }
        for (const Appointment &one : schedule.appointments) {
            ++load[one.session];
        }
        const auto all = static_cast<double>(schedule.appointments.size());
        for (const auto &[at, count] : load) {
            EXPECT_LE(std::abs(count - all * request.sessions[at].places() / places), 3.0 * largest + 1) << i;
        }
    }
    EXPECT_GT(rounds, 50);
}

/// Whoever is called had, with the household, no room left in the old session or in an hour of it.
void expectNobodyLostInVain(const ScheduleRequest &request, const Schedule &before, const Schedule &after)
{
    const auto people = byId(request);
    std::map<std::size_t, int> load;
    std::map<std::pair<std::size_t, int>, int> hours;
    const auto hourOf = [&request](const Appointment &one) {
        return std::pair(one.session, (one.minute - request.sessions[one.session].startMinute) / 60);
    };
    for (const Appointment &one : after.appointments) {
        ++load[one.session];
        ++hours[hourOf(one)];
    }
    for (const NotPlaced &lost : after.notPlaced) {
        const HouseholdId household = people.at(lost.person.value).household;
        auto fullerLoad = load;
        auto fullerHours = hours;
        const ScheduleSession *session = nullptr;
        for (const Appointment &one : before.appointments) {
            const HouseholdId other = people.at(one.person.value).household;
            if (one.person == lost.person || (!household.isNull() && other == household)) {
                ++fullerLoad[one.session];
                ++fullerHours[hourOf(one)];
                session = &request.sessions[one.session];
            }
        }
        ASSERT_NE(session, nullptr);
        const auto at = static_cast<std::size_t>(session - request.sessions.data());
        bool tooFull = fullerLoad[at] > session->places();
        for (const auto &[hour, count] : fullerHours) {
            tooFull = tooFull || (hour.first == at && count > hourLimit(*session, hour.second));
        }
        EXPECT_TRUE(tooFull);
        EXPECT_EQ(lost.why == NotPlacedWhy::SessionGone, session->places() <= 0);
    }
}

TEST(ScheduleProperties, AfterAChangeWhoFitsIsKept)
{
    RandomSource random(4);
    std::size_t kept = 0;
    std::size_t called = 0;
    for (int i = 0; i < 1000; ++i) {
        ScheduleRequest request = randomRequest(random, i % 2 == 0);
        const Schedule before = scheduled(request);
        for (ScheduleSession &session : request.sessions) {
            session.capacity = random.chance(50) ? session.capacity : random.between(0, session.capacity);
        }
        const Schedule after = rescheduled(request, before.appointments);
        expectSound(request, after);
        EXPECT_EQ(after.appointments.size() + after.notPlaced.size(), before.appointments.size());
        for (const Appointment &one : after.appointments) {
            EXPECT_NE(std::ranges::find(before.appointments, one), before.appointments.end()) << "moved";
        }
        Schedule proposed = after;
        proposed.notPlaced.clear();
        for (const NotPlaced &one : after.notPlaced) {
            if (one.proposal) {
                proposed.appointments.push_back(*one.proposal);
            } else {
                proposed.notPlaced.push_back(one);
            }
        }
        expectSound(request, proposed);
        expectNobodyLostInVain(request, before, after);
        if (HasFatalFailure()) {
            FAIL() << "round " << i;
        }
        kept += after.appointments.size();
        called += after.notPlaced.size();
    }
    EXPECT_GT(kept, 1000U);
    EXPECT_GT(called, 100U);
}

/// 5,000 children in 150 classes over 30 days, three sessions a day; a third have a sibling in another class.
ScheduleRequest fiveThousand()
{
    RandomSource random(5);
    ScheduleRequest out;
    for (int day = 0; day < 30; ++day) {
        for (const int start : {450, 810, 1170}) {
            out.sessions.push_back({kFirst + day, start, start + (start == 450 ? 240 : 210), 70, 8});
        }
    }
    out.groups.resize(150);
    for (int id = 1; id <= 5000; ++id) {
        const auto at = static_cast<std::size_t>((id - 1) * 150 / 5000);
        const qint64 household = random.chance(50) ? random.between(1, 1200) : 10'000 + id;
        out.groups[at].people.push_back({ResidentId {id}, HouseholdId {household}, kDayMin,
            random.chance(5) ? kFirst + random.between(5, 29) : kNever});
    }
    return out;
}

TEST(ScheduleProperties, FiveThousandChildrenOverThirtyDays)
{
    const ScheduleRequest request = fiveThousand();
    const Schedule schedule = scheduled(request);
    expectSound(request, schedule);
    EXPECT_EQ(schedule.appointments.size(), 5000U);
    EXPECT_TRUE(schedule.notPlaced.empty());

    ScheduleRequest smaller = request;
    for (ScheduleSession &session : smaller.sessions) {
        session.capacity = session.day % 3 == 0 ? 30 : 70;
    }
    const Schedule after = rescheduled(smaller, schedule.appointments);
    expectSound(smaller, after);
    EXPECT_EQ(after.appointments.size() + after.notPlaced.size(), 5000U);
    EXPECT_FALSE(after.notPlaced.empty());
}

TEST(ScheduleProperties, TooManyForTheSessionsAreListed)
{
    ScheduleRequest request = fiveThousand();
    request.sessions.resize(60);
    const Schedule schedule = scheduled(request);
    expectSound(request, schedule);
    EXPECT_EQ(schedule.appointments.size(), 60U * 62U);
    EXPECT_EQ(schedule.notPlaced.size(), 5000U - 60U * 62U);
}

/// Whoever is booked already, with those who take the places left, stays within session and hours.
TEST(ScheduleProperties, FreePlacesKeepHoursWithinTheirShare)
{
    RandomSource random(6);
    for (int i = 0; i < 2000; ++i) {
        const int length = random.between(20, 300);
        const ScheduleSession session {kFirst, 450, 450 + length, random.between(1, 80), random.between(0, 5)};
        std::vector<int> taken;
        for (int n = random.between(0, std::max(0, session.places() + 3)); n > 0; --n) {
            taken.push_back(session.startMinute + random.between(0, length - 1));
        }
        const std::vector<int> free = freeMinutes(session, taken);
        const int left = std::max(0, session.places() - static_cast<int>(taken.size()));
        ASSERT_EQ(static_cast<int>(free.size()), left) << i;
        EXPECT_TRUE(std::ranges::is_sorted(free));
        std::map<int, int> before;
        std::map<int, int> after;
        for (const int minute : taken) {
            ++before[(minute - session.startMinute) / 60];
            ++after[(minute - session.startMinute) / 60];
        }
        for (const int minute : free) {
            ASSERT_TRUE(session.startMinute <= minute && minute < session.endMinute);
            ++after[(minute - session.startMinute) / 60];
        }
        for (const auto &[hour, count] : after) {
            EXPECT_LE(count, std::max(before[hour], hourLimit(session, hour))) << i;
        }
    }
}

} // namespace
} // namespace caodiem::test
