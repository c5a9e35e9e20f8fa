// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include <gtest/gtest.h>

namespace caodiem::report::wording {
namespace {

using namespace Qt::StringLiterals;

TEST(Wording, DatesTakeALeadingZeroAsTheDecreeSays)
{
    EXPECT_EQ(longDate(dayFromCivil({2026, 6, 5})), u"ngày 05 tháng 6 năm 2026"_s);
    EXPECT_EQ(longDate(dayFromCivil({2026, 2, 28})), u"ngày 28 tháng 02 năm 2026"_s);
    EXPECT_EQ(longDate(dayFromCivil({2026, 12, 10})), u"ngày 10 tháng 12 năm 2026"_s);
}

TEST(Wording, TheTitleSaysCampaignOnce)
{
    EXPECT_EQ(reportTitle(u"Cao điểm cấp căn cước"_s), u"Kết quả thực hiện cao điểm cấp căn cước"_s);
    EXPECT_EQ(reportTitle(u"Kích hoạt ĐDĐT mức 2"_s), u"Kết quả thực hiện cao điểm kích hoạt ĐDĐT mức 2"_s);
    EXPECT_EQ(reportTitle(u"ĐDĐT mức 2"_s), u"Kết quả thực hiện cao điểm ĐDĐT mức 2"_s);
}

TEST(Wording, CapitalsKeepVietnameseMarks)
{
    EXPECT_EQ(capitals(u"Công an đặc khu Phú Quốc"_s), u"CÔNG AN ĐẶC KHU PHÚ QUỐC"_s);
}

TEST(Wording, EachKindOfUnitHasItsSymbolAndItsVillages)
{
    EXPECT_EQ(unitSymbol(domain::UnitKind::Commune), u"CAX"_s);
    EXPECT_EQ(unitSymbol(domain::UnitKind::Ward), u"CAP"_s);
    EXPECT_EQ(unitSymbol(domain::UnitKind::SpecialZone), u"CAĐK"_s);
    EXPECT_EQ(villageWord(domain::UnitKind::Commune), u"Thôn"_s);
    EXPECT_EQ(villageWord(domain::UnitKind::Ward), u"Khu phố"_s);
}

} // namespace
} // namespace caodiem::report::wording
