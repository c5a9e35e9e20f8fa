// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include <gtest/gtest.h>

namespace caodiem::domain {
namespace {

Day at(int year, int month, int day)
{
    return dayFromCivil({year, month, day});
}

TEST(Age, IsCompletedYears)
{
    EXPECT_EQ(ageOn(at(2012, 5, 23), at(2026, 5, 22)), 13);
    EXPECT_EQ(ageOn(at(2012, 5, 23), at(2026, 5, 23)), 14);
    EXPECT_EQ(ageOn(at(2012, 5, 23), at(2012, 5, 23)), 0);
    EXPECT_EQ(ageOn(at(2012, 5, 23), at(2012, 5, 22)), -1);
}

TEST(Age, OfALeapDayChangesOnTheFirstOfMarch)
{
    EXPECT_EQ(ageOn(at(2012, 2, 29), at(2026, 2, 28)), 13);
    EXPECT_EQ(ageOn(at(2012, 2, 29), at(2026, 3, 1)), 14);
    EXPECT_EQ(ageOn(at(2012, 2, 29), at(2028, 2, 28)), 15);
    EXPECT_EQ(ageOn(at(2012, 2, 29), at(2028, 2, 29)), 16);
}

TEST(Birthday, IsTheFirstDayOfThatAge)
{
    for (Day birth = at(2011, 12, 20); birth <= at(2013, 1, 10); ++birth) {
        for (const int years : {0, 1, 4, 6, 14, 16, 88}) {
            const Day day = birthday(birth, years);
            ASSERT_EQ(ageOn(birth, day), years);
            ASSERT_EQ(ageOn(birth, day - 1), years - 1);
        }
    }
}

TEST(Birthday, OfALeapDayIn2100IsTheFirstOfMarch)
{
    EXPECT_EQ(birthday(at(2096, 2, 29), 4), at(2100, 3, 1));
}

} // namespace
} // namespace caodiem::domain
