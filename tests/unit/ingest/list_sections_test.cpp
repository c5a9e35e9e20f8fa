// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in parts, and rows that look like a note but are somebody: headings that say a residence, a village, a death;
// people of whom only a number in the list and a name are known; ditto marks; girls' ticks.
#include "ingest/ditto_marks.h"
#include "ingest/row_notes.h"
#include "unit/ingest/list_dump.h"
#include "unit/ingest/office_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

using TextRows = std::vector<QStringList>;

std::string readParts(const TextRows &rows, const QStringList &villages = {})
{
    const Scratch scratch;
    TextRows sheet;
    std::ranges::transform(rows, std::back_inserter(sheet), [](const QStringList &row) { return texts(row); });
    ReadOptions options;
    options.villages = villages;
    const auto list = readResidentList(writeXlsx(scratch, u"parts.xlsx"_s, sheet), options);
    return list ? dump(list.value()) : describe(list.error()).toStdString();
}

/// Residence by row: "4 Thường trú, 6 Tạm trú, 8 -".
std::string residences(const TextRows &rows)
{
    const Scratch scratch;
    TextRows sheet;
    std::ranges::transform(rows, std::back_inserter(sheet), [](const QStringList &row) { return texts(row); });
    const auto list = readResidentList(writeXlsx(scratch, u"residences.xlsx"_s, sheet));
    QStringList out;
    for (const ResidentRow &row : list.value().rows) {
        const QString word = !row.residence                  ? u"-"_s
            : *row.residence == domain::Residence::Temporary ? u"tạm"_s
                                                             : u"thường"_s;
        out.append(QString::number(row.number) + u' ' + word);
    }
    return out.join(u", "_s).toStdString();
}

const QStringList kPartColumns {u"STT"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Số CCCD"_s};
const QStringList kPlaceColumns = kPartColumns + QStringList {u"Thôn"_s};
const QStringList kMemberAn {u"1"_s, u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s};
const QStringList kMemberBich {u"1"_s, u"Lê Bích"_s, u"03/04/2016"_s, u"Nữ"_s, u"070316000012"_s};

// People that look like notes -----------------------------------------------------------------------------------------

TEST(NumberedPerson, IsAskedAboutHoweverLittleIsKnown)
{
    EXPECT_EQ(
        readParts({kPlaceColumns + QStringList {u"Nghề nghiệp"_s}, {u"1"_s, u"Lưu Thị Hoa"_s},
            {u"2"_s, u"Lưu Văn Bình"_s, {}, {}, {}, u"Thôn 1"_s}, {u"3"_s, u"Cộng Thị Lan"_s, {}, {}, {}, u"Thôn 1"_s},
            {u"4"_s, u"Trần Thị Tư"_s, {}, {}, {}, u"Thôn 1"_s, u"Giáo viên"_s}, {{}, u"Thôn 2"_s},
            {u"5"_s, u"Hộ ông Lê Bo"_s}, {u"6"_s, u"Tổng cộng: 4"_s}}),
        "2 |Lưu Thị Hoa|||| ?\n3 |Lưu Văn Bình|||Thôn 1| ?\n4 |Cộng Thị Lan|||Thôn 1| ?\n"
        "5 |Trần Thị Tư|||Thôn 1| ?\nW1 ColumnIgnored [Nghề nghiệp]\nQ2 IdMissing [Số CCCD]\n"
        "Q3 IdMissing [Số CCCD]\nQ4 IdMissing [Số CCCD]\nQ5 IdMissing [Số CCCD]\n");
}

TEST(FootOfAPage, AsksNothingEither)
{
    const QStringList capitals {u"STT"_s, u"HỌ VÀ TÊN"_s, u"NGÀY SINH"_s, u"GIỚI TÍNH"_s, u"SỐ CCCD"_s, u"THÔN"_s};
    EXPECT_EQ(readParts({kPlaceColumns, {{}, u"Mang sang"_s, u"2"_s}, kMemberAn + QStringList {u"Thôn 1"_s},
                  {u"Cộng trang 1"_s, {}, {}, {}, u"1"_s}, {u"Chuyển sang trang 2"_s, {}, u"1"_s}, capitals,
                  kMemberBich + QStringList {u"Thôn 1"_s}}),
        "3 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n7 070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|\n"
        "W4 NotesLeftOut [] (1, 4)\n");
}

TEST(FootOfAPage, IsNobodyWhereTheTitleSaysTheVillage)
{
    EXPECT_EQ(readParts({{u"DANH SÁCH THÔN 1"_s}, kPartColumns, {{}, u"Hộ ông Lê An"_s}, kMemberAn,
                            {{}, u"Trưởng thôn"_s}, {{}, u"Hồ Thị Tư"_s}},
                  {u"Thôn 1"_s}),
        "4 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\nW2 VillageFromTitle [] Thôn 1 (Thôn 1)\n");
}

// Parts ---------------------------------------------------------------------------------------------------------------

TEST(PartOfAList, SaysTheResidence)
{
    EXPECT_EQ(residences({{u"I. CÔNG DÂN THƯỜNG TRÚ"_s}, kPartColumns, kMemberAn, {u"II. CÔNG DÂN TẠM TRÚ"_s},
                  kPartColumns, kMemberBich}),
        "3 thường, 6 tạm");
    EXPECT_EQ(residences({kPartColumns, {u"A"_s, u"Thường trú"_s}, kMemberAn, {u"B"_s, u"Tạm trú"_s},
                  {u"I"_s, u"Thôn 1"_s}, kMemberBich, {u"C"_s, u"Khác"_s}, kMemberAn}),
        "3 thường, 6 tạm, 8 -");
    EXPECT_EQ(
        residences({{u"DANH SÁCH CÔNG DÂN TẠM TRÚ"_s}, kPartColumns, {{}, u"Nơi thường trú: xã khác"_s}, kMemberAn}),
        "4 tạm");
    EXPECT_EQ(residences({kPartColumns, {u"2"_s, u"Nguyễn Thường Trú"_s}, kMemberAn}), "2 -, 3 -");
}

TEST(PartOfAList, OfTheDeadIsSaidAndRecordsNobody)
{
    EXPECT_EQ(readParts({kPlaceColumns, {u"A"_s, u"TẠM TRÚ"_s}, kMemberAn + QStringList {u"Thôn 1"_s},
                  {u"B"_s, u"CÔNG DÂN ĐÃ CHẾT"_s}, kMemberBich + QStringList {u"Thôn 1"_s}, {u"C"_s, u"MỚI ĐẾN"_s},
                  kMemberAn + QStringList {u"Thôn 1"_s}}),
        "3 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n5 070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|\n"
        "7 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n"
        "W2 ResidenceFromHeading [] TẠM TRÚ (Tạm trú)\n"
        "W4 SectionOfGone [] CÔNG DÂN ĐÃ CHẾT (CÔNG DÂN ĐÃ CHẾT, 1, 5)\n");
}

TEST(PartOfAList, OfAnUnknownVillageIsNotOfTheOneBefore)
{
    EXPECT_EQ(readParts({kPartColumns, {u"I"_s, u"Thôn 1: 1 người"_s}, kMemberAn, {u"II"_s, u"Thôn 9"_s}, kMemberBich,
                            {u"III"_s, u"Thôn 01"_s}, kMemberAn},
                  {u"Thôn 1"_s, u"Thôn 2"_s}),
        "3 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n5 070316000012|Lê Bích|03/04/2016|Nữ||\n"
        "7 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n"
        "W1 ColumnMissing [Thôn/Khu phố]\nW2 VillageFromTitle [] Thôn 1 (Thôn 1)\n"
        "W4 VillageHeadingUnknown [] Thôn 9 (Thôn 9, 1, 5)\nW6 VillageFromTitle [] Thôn 1 (Thôn 1)\n");
}

TEST(PartOfAList, IsNobodyWithANumber)
{
    EXPECT_EQ(readParts({{u"Họ và tên"_s, u"Số CCCD"_s}, {u"Lê Văn Mất"_s, u"070215000011"_s},
                            {u"Trần Tân Lập"_s, u"070215000012"_s}},
                  {u"Tân Lập"_s}),
        "2 070215000011|Lê Văn Mất||||\n3 070215000012|Trần Tân Lập||||\nW1 ColumnMissing [Ngày sinh]\n"
        "W1 ColumnMissing [Giới tính]\nW1 ColumnMissing [Thôn/Khu phố]\n");
}

// Organisations -------------------------------------------------------------------------------------------------------

TEST(PartOfOrganisations, IsNoHeaderAndSaysTheirKind)
{
    const OfficeDesk desk;
    const ImportPlan plan
        = desk.organisations(u"STT,Tên cơ sở,MST,Thôn\nA,DOANH NGHIỆP,,\n1,Công ty A,0100233488,Thôn 1\n"
                             "B,HỘ KINH DOANH (1 hộ),,\n1,Quán B,,Thôn 1\n"
                             "C,\"CƠ QUAN, TRƯỜNG HỌC\",,\n1,Trạm C,,Thôn 1\n"_s);
    EXPECT_EQ(counts(plan), "a3 c0 u0 r0 q0");
    ASSERT_EQ(plan.changes.organisations.size(), 3U);
    EXPECT_EQ(plan.changes.organisations[1].after.kind, domain::OrganisationKind::HouseholdBusiness);
    EXPECT_EQ(count(plan, RemarkCode::KindAssumed), 1);
}

TEST(PartOfOrganisations, EndsWithASignatureThoughNothingIsNumbered)
{
    const OfficeDesk desk;
    EXPECT_EQ(counts(desk.organisations(u"Tên đơn vị,Loại hình,Thôn\nTrạm Y tế,Cơ quan,Thôn 1\n"
                                        "Trạm Thú y,Cơ quan,Thôn 1\nNgười lập bảng,,\nTrần Thị Kế,,\n"_s)),
        "a2 c0 u0 r0 q0");
}

// Columns -------------------------------------------------------------------------------------------------------------

TEST(DittoMark, IsTheRowAboveAndNeverKept)
{
    const auto cell = [](const QString &text) { return Cell {CellKind::Text, text}; };
    for (const QString &mark : {u"-nt-"_s, u"nt"_s, u"Như trên"_s, u"\""_s, u"〃"_s, u"''"_s, u"//"_s, u"- nt -"_s}) {
        EXPECT_TRUE(isDittoMark(cell(mark))) << mark.toStdString();
    }
    for (const QString &text : {u"-"_s, u"Thôn 1"_s, u"Nam"_s, u"x"_s, u"5A"_s}) {
        EXPECT_FALSE(isDittoMark(cell(text))) << text.toStdString();
    }
    EXPECT_EQ(readParts({kPlaceColumns, kMemberAn + QStringList {u"nt"_s}, kMemberAn + QStringList {u"Thôn 1"_s},
                  {u"II"_s, u"Tổ 2"_s}, kMemberBich + QStringList {u"-nt-"_s}, kMemberAn + QStringList {u"\""_s}}),
        "2 070215000011|Lê An|01/02/2015|Nam||\n3 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n"
        "5 070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|\n6 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n");
}

TEST(GivenNames, MayAllBeNam)
{
    const QStringList header {u"STT"_s, u"Họ và tên"_s, {}, u"Số CCCD"_s, u"Thôn"_s};
    EXPECT_EQ(readParts({header, {u"1"_s, u"Nguyễn Minh"_s, u"Khôi"_s, u"070215000011"_s, u"Thôn 1"_s},
                  {u"2"_s, u"Đỗ Bảo"_s, u"Nam"_s, u"070215000012"_s, u"Thôn 1"_s},
                  {u"3"_s, u"Lê"_s, u"Nam"_s, u"070215000013"_s, u"Thôn 1"_s}}),
        "2 070215000011|Nguyễn Minh Khôi|||Thôn 1|\n3 070215000012|Đỗ Bảo Nam|||Thôn 1|\n"
        "4 070215000013|Lê Nam|||Thôn 1|\nW1 ColumnMissing [Ngày sinh]\nW1 ColumnMissing [Giới tính]\n");
}

TEST(GirlsColumn, IsTickedForGirlsOnly)
{
    const QStringList header {u"STT"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Nữ"_s, u"Số CCCD"_s, u"Thôn"_s};
    const QStringList girl {u"1"_s, u"Lê Bích"_s, u"03/04/2016"_s, u"x"_s, u"070316000012"_s, u"Thôn 1"_s};
    const QStringList boy {u"2"_s, u"Lê An"_s, u"01/02/2015"_s, {}, u"070215000011"_s, u"Thôn 1"_s};
    EXPECT_EQ(readParts({header, girl, boy}),
        "2 070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|\n3 070215000011|Lê An|01/02/2015|Nam|Thôn 1|\n");
    EXPECT_EQ(readParts({header, boy}),
        "2 070215000011|Lê An|01/02/2015||Thôn 1|\nW1 ColumnIgnored [Nữ]\nW1 ColumnMissing [Giới tính]\n")
        << "nobody ticked: who knows whether it was filled in";
}

} // namespace
} // namespace caodiem::ingest::test
