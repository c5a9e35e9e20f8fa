// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"

#include <gtest/gtest.h>
#include <limits>

using namespace Qt::StringLiterals;

namespace caodiem {
namespace {

TEST(NumberFormat, GroupsThousandsWithDots)
{
    EXPECT_EQ(fmt_vi::num(0), u"0"_s);
    EXPECT_EQ(fmt_vi::num(999), u"999"_s);
    EXPECT_EQ(fmt_vi::num(1000), u"1.000"_s);
    EXPECT_EQ(fmt_vi::num(93858), u"93.858"_s);
    EXPECT_EQ(fmt_vi::num(1234567), u"1.234.567"_s);
}

TEST(NumberFormat, WritesATrueMinusSign)
{
    EXPECT_EQ(fmt_vi::num(-98), QString(QChar(0x2212)) + u"98"_s);
    EXPECT_EQ(fmt_vi::num(-1234), QString(QChar(0x2212)) + u"1.234"_s);
    EXPECT_EQ(fmt_vi::num(std::numeric_limits<qint64>::min()), QString(QChar(0x2212)) + u"9.223.372.036.854.775.808"_s);
}

TEST(NumberFormat, SignsChanges)
{
    EXPECT_EQ(fmt_vi::signedNum(225), u"+225"_s);
    EXPECT_EQ(fmt_vi::signedNum(0), u"0"_s);
    EXPECT_EQ(fmt_vi::signedNum(-98), QString(QChar(0x2212)) + u"98"_s);
}

TEST(NumberFormat, WritesPercentsWithTwoDecimals)
{
    EXPECT_EQ(fmt_vi::pct(7841), u"78,41"_s);
    EXPECT_EQ(fmt_vi::pct(5), u"0,05"_s);
    EXPECT_EQ(fmt_vi::pct(0), u"0,00"_s);
    EXPECT_EQ(fmt_vi::pct(123456), u"1.234,56"_s);
    EXPECT_EQ(fmt_vi::pctSign(7841), u"78,41%"_s);
    EXPECT_EQ(fmt_vi::pct(std::nullopt), u"—"_s);
    EXPECT_EQ(fmt_vi::pctSign(std::nullopt), u"—"_s);
}

TEST(NumberFormat, WritesPointsWithASign)
{
    EXPECT_EQ(fmt_vi::points(754), u"+7,54"_s);
    EXPECT_EQ(fmt_vi::points(-10), QString(QChar(0x2212)) + u"0,10"_s);
    EXPECT_EQ(fmt_vi::points(0), u"0,00"_s);
    EXPECT_EQ(fmt_vi::points(std::nullopt), u"—"_s);
}

TEST(NumberFormat, WritesTenths)
{
    EXPECT_EQ(fmt_vi::tenths(1860), u"186,0"_s);
    EXPECT_EQ(fmt_vi::tenths(4), u"0,4"_s);
    EXPECT_EQ(fmt_vi::tenths(-25), QString(QChar(0x2212)) + u"2,5"_s);
}

TEST(NumberFormat, WritesDates)
{
    const Day day = dayFromCivil({2026, 5, 3});
    EXPECT_EQ(fmt_vi::date(day), u"03/05/2026"_s);
    EXPECT_EQ(fmt_vi::shortDate(day), u"03/05"_s);
    EXPECT_EQ(fmt_vi::looseDate(day), u"3/5/2026"_s);
    EXPECT_EQ(fmt_vi::date(kNever), QString());
}

TEST(NumberFormat, MasksAllButTheLastThreeDigits)
{
    EXPECT_EQ(fmt_vi::maskedId(u"042212001234"), u"•••••••••234"_s);
    EXPECT_EQ(fmt_vi::maskedId(u"12"), u"12"_s);
}

} // namespace
} // namespace caodiem
