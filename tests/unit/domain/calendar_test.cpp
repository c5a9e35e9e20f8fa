// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::domain {
namespace {

const Day kSaturday = dayFromCivil({2026, 5, 23});

std::vector<WorkCalendar> calendars()
{
    std::vector<WorkCalendar> out;
    for (const unsigned weekdays : {0x7FU, 0x1FU, 0x3FU, 0x01U, 0x40U, 0x55U}) {
        WorkCalendar plain;
        plain.weekdays = std::bitset<7>(weekdays);
        out.push_back(plain);
        WorkCalendar holidays = plain;
        for (const int offset : {-3, 0, 1, 2, 5, 6, 7, 8, 9, 13, 14, 20, 27, 40}) {
            holidays.daysOff.push_back(kSaturday + offset);
        }
        out.push_back(holidays);
    }
    return out;
}

TEST(Calendar, KnowsTheWeekday)
{
    for (int weekday = 0; weekday < 7; ++weekday) {
        WorkCalendar calendar;
        calendar.weekdays.reset();
        calendar.weekdays.set(static_cast<std::size_t>(weekday));
        for (Day day = kSaturday; day < kSaturday + 7; ++day) {
            EXPECT_EQ(calendar.isWorked(day), toDate(day).dayOfWeek() == weekday + 1);
        }
    }
}

TEST(Calendar, CountsLikeALoopOverTheDays)
{
    for (const WorkCalendar &calendar : calendars()) {
        for (Day from = kSaturday - 10; from < kSaturday + 10; ++from) {
            qint64 expected = 0;
            for (Day to = from; to < from + 60; ++to) {
                expected += calendar.isWorked(to) ? 1 : 0;
                ASSERT_EQ(calendar.workingDays(from, to), expected);
            }
        }
    }
}

TEST(Calendar, ABackwardRangeHasNoDays)
{
    EXPECT_EQ(WorkCalendar().workingDays(kSaturday, kSaturday - 1), 0);
}

TEST(Calendar, FindsTheNthWorkingDayLikeALoopOverTheDays)
{
    for (const WorkCalendar &calendar : calendars()) {
        for (Day start = kSaturday - 8; start < kSaturday + 8; ++start) {
            Day expected = start;
            for (qint64 n = 0; n < 60; ++n) {
                ASSERT_EQ(calendar.workingDayAfter(start, n), expected) << "n " << n;
                do {
                    ++expected;
                } while (!calendar.isWorked(expected));
            }
        }
    }
}

TEST(Calendar, GivesUpWhereNoDayIsWorkedOrItIsTooFar)
{
    WorkCalendar never;
    never.weekdays.reset();
    EXPECT_FALSE(never.workingDayAfter(kSaturday, 1));
    EXPECT_EQ(never.workingDayAfter(kSaturday, 0), kSaturday);
    EXPECT_TRUE(WorkCalendar().workingDayAfter(kSaturday, 400LL * 365));
    EXPECT_FALSE(WorkCalendar().workingDayAfter(kSaturday, 400LL * 366 + 1));
    WorkCalendar mondays;
    mondays.weekdays = std::bitset<7>(1U);
    EXPECT_FALSE(mondays.workingDayAfter(kSaturday, 400LL * 53));
    EXPECT_FALSE(mondays.workingDayAfter(kSaturday, 4'000'000'000'000LL));
}

} // namespace
} // namespace caodiem::domain
