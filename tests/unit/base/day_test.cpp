// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem {
namespace {

TEST(Day, AgreesWithQDateOnEveryDayFrom1600To2200)
{
    const auto first = static_cast<Day>(QDate(1600, 1, 1).toJulianDay());
    const auto last = static_cast<Day>(QDate(2200, 12, 31).toJulianDay());
    for (Day day = first; day <= last; ++day) {
        const QDate date = QDate::fromJulianDay(day);
        const YearMonthDay civil {date.year(), date.month(), date.day()};
        ASSERT_EQ(civilFromDay(day), civil) << day;
        ASSERT_EQ(dayFromCivil(civil), day) << day;
    }
}

TEST(Day, SurvivesTheWayThroughIsoText)
{
    for (Day day = dayFromCivil({1899, 12, 25}); day < dayFromCivil({2101, 1, 5}); day += 13) {
        const QString text = isoFromDay(day);
        ASSERT_EQ(text, toDate(day).toString(Qt::ISODate));
        ASSERT_EQ(dayFromIso(text), day);
    }
}

TEST(Day, RefusesWhatIsNoIsoDate)
{
    for (const QString &text : {u""_s, u"2026-5-23"_s, u"23/05/2026"_s, u"2026-02-29"_s, u"2026-04-31"_s,
             u"2026-13-01"_s, u"2026-00-10"_s, u"2026-01-00"_s, u"0000-01-01"_s, u"2026-01-01 "_s, u"2026-01-0x"_s,
             u"+026-01-01"_s, u"2026/01/01"_s, u"٢٠٢٦-01-01"_s}) {
        EXPECT_FALSE(dayFromIso(text)) << text.toStdString();
    }
}

TEST(Day, LeapDaysExistInLeapYearsOnly)
{
    EXPECT_TRUE(dayFromIso(u"2024-02-29"));
    EXPECT_TRUE(dayFromIso(u"2000-02-29"));
    EXPECT_FALSE(dayFromIso(u"1900-02-29"));
}

TEST(Day, NoDayIsAnEmptyText)
{
    EXPECT_EQ(isoFromDay(kNever), QString());
    EXPECT_EQ(isoFromDay(kDayMin), QString());
    EXPECT_FALSE(toDate(kNever).isValid());
    EXPECT_FALSE(toDate(kDayMin).isValid());
    EXPECT_EQ(toDay(QDate()), kNever);
}

} // namespace
} // namespace caodiem
