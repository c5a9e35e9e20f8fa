// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/serial_day.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>
#include <limits>

namespace caodiem::ingest::test {
namespace {

TEST(SerialDay, IsTheSameDayInBothSystemsForEveryDayOfSixScoreYears)
{
    const Day first = day("1900-03-01");
    const Day last = day("2030-12-31");
    const Day start1904 = day("1904-01-01");
    for (Day d = first; d <= last; ++d) {
        ASSERT_EQ(dayFromSerial(d - first + 61, DateSystem::From1900), d) << isoFromDay(d).toStdString();
        if (d >= start1904) {
            ASSERT_EQ(dayFromSerial(d - start1904, DateSystem::From1904), d) << isoFromDay(d).toStdString();
        }
    }
}

TEST(SerialDay, OfSixtyDoesNotExistAndTheDaysBeforeAreOneOff)
{
    EXPECT_EQ(dayFromSerial(1, DateSystem::From1900), day("1900-01-01"));
    EXPECT_EQ(dayFromSerial(59, DateSystem::From1900), day("1900-02-28"));
    EXPECT_EQ(dayFromSerial(60, DateSystem::From1900), kNever);
    EXPECT_TRUE(isPhantomLeapDay(60.5, DateSystem::From1900));
    EXPECT_FALSE(isPhantomLeapDay(60, DateSystem::From1904));
    EXPECT_EQ(dayFromSerial(61, DateSystem::From1900), day("1900-03-01"));
}

TEST(SerialDay, DropsTheTimeOfDayAndRefusesWhatIsNoDay)
{
    EXPECT_EQ(dayFromSerial(46168.999, DateSystem::From1900), day("2026-05-26"));
    EXPECT_EQ(dayFromSerial(2958465, DateSystem::From1900), day("9999-12-31"));
    for (const double bad : {0.0, 0.5, -1.0, 2958466.0, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_EQ(dayFromSerial(bad, DateSystem::From1900), kNever) << bad;
    }
}

TEST(DateFormat, IsOneThatShowsDaysMonthsOrYears)
{
    for (const QStringView code : {u"dd/mm/yyyy", u"[$-1042A]d/m/yy;@", u"yyyy\\-mm\\-dd", u"\"ngày\" d", u"mmm"}) {
        EXPECT_TRUE(isDateFormat(code)) << code.toUtf8().toStdString();
    }
    for (const QStringView code :
        {u"General", u"0.00", u"#,##0 \"đồng\"", u"[Red]0", u"hh:mm:ss", u"@", u"0;\"day\"", u"Standard"}) {
        EXPECT_FALSE(isDateFormat(code)) << code.toUtf8().toStdString();
    }
    EXPECT_TRUE(isDateFormat(14));
    EXPECT_FALSE(isDateFormat(20));
    EXPECT_FALSE(isDateFormat(0));
}

} // namespace
} // namespace caodiem::ingest::test
