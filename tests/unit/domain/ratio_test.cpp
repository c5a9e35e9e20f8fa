// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratio.h"

#include <gtest/gtest.h>

namespace caodiem::domain {
namespace {

TEST(Ratio, CeilDivRoundsUp)
{
    EXPECT_EQ(ceilDiv(0, 7), 0);
    EXPECT_EQ(ceilDiv(1, 7), 1);
    EXPECT_EQ(ceilDiv(7, 7), 1);
    EXPECT_EQ(ceilDiv(8, 7), 2);
}

TEST(Ratio, HalvesGoTowardsPlusInfinity)
{
    EXPECT_EQ(roundHalfUp(1, 2), 1);
    EXPECT_EQ(roundHalfUp(-1, 2), 0);
    EXPECT_EQ(roundHalfUp(3, 2), 2);
    EXPECT_EQ(roundHalfUp(-3, 2), -1);
}

TEST(Ratio, RoundsLikeALoopOverCandidates)
{
    for (qint64 b = 1; b <= 13; ++b) {
        for (qint64 a = -60; a <= 60; ++a) {
            qint64 expected = -100; // the largest whole number q with q − ½ ≤ a/b
            while ((2 * (expected + 1) - 1) * b <= 2 * a) {
                ++expected;
            }
            ASSERT_EQ(roundHalfUp(a, b), expected) << a << '/' << b;
        }
    }
}

TEST(Ratio, PercentsOfTheDirectives)
{
    EXPECT_EQ(percentHundredths(395, 2339), 1689);
    EXPECT_EQ(percentHundredths(2339, 2983), 7841);
    EXPECT_EQ(percentHundredths(32788, 35097), 9342);
    EXPECT_EQ(percentHundredths(101709, 101710), 10000);
    EXPECT_EQ(percentHundredths(1, 800), 13); // 0,125 exactly
    EXPECT_EQ(percentHundredths(3, 2), 15000);
    EXPECT_EQ(percentHundredths(0, 5), 0);
    EXPECT_FALSE(percentHundredths(0, 0));
}

TEST(Ratio, ATargetIsWholePeopleRoundedUp)
{
    EXPECT_EQ(targetCount(41, 9500), 39);
    EXPECT_EQ(targetCount(40, 9500), 38);
    EXPECT_EQ(targetCount(1, 1), 1);
    EXPECT_EQ(targetCount(0, 10000), 0);
    EXPECT_EQ(targetCount(41, 10000), 41);
    EXPECT_EQ(targetCount(436569, 9999), 436526);
}

} // namespace
} // namespace caodiem::domain
