// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::domain {
namespace {

TEST(Target, KeepsTheWordingOfTheDirective)
{
    const Day quoted = dayFromCivil({2026, 6, 30});
    const Target before {10000, quoted, false};
    EXPECT_EQ(before.wording(), u"trước ngày 30/6/2026"_s);
    EXPECT_EQ(before.lastDay(), quoted - 1);
    const Target byTheEnd {10000, dayFromCivil({2026, 5, 31}), true};
    EXPECT_EQ(byTheEnd.wording(), u"đến hết ngày 31/5/2026"_s);
    EXPECT_EQ(byTheEnd.lastDay(), dayFromCivil({2026, 5, 31}));
}

TEST(Target, TheCurrentOneIsTheFirstWhoseLastDayIsNotPast)
{
    Indicator indicator;
    const Day day = dayFromCivil({2026, 5, 20});
    EXPECT_FALSE(indicator.targetOn(day));
    indicator.targets = {{1, day, false}, {2, day, true}, {3, day + 10, true}};
    EXPECT_EQ(indicator.targetOn(day - 1)->hundredths, 1);
    EXPECT_EQ(indicator.targetOn(day)->hundredths, 2);
    EXPECT_EQ(indicator.targetOn(day + 1)->hundredths, 3);
    EXPECT_EQ(indicator.targetOn(day + 11)->hundredths, 3);
}

TEST(Campaign, FindsAnIndicatorByItsKey)
{
    Campaign campaign;
    campaign.indicators.resize(2);
    campaign.indicators[1].key = u"card"_s;
    EXPECT_EQ(campaign.indicator(u"card"), &campaign.indicators[1]);
    EXPECT_EQ(campaign.indicator(u"none"), nullptr);
}

} // namespace
} // namespace caodiem::domain
