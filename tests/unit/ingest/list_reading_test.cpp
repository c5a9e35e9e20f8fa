// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the list in a file, and what each row says by itself.
#include "ingest/lists.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::Sex;

ResidentList readCsv(const QString &csv)
{
    const Scratch scratch;
    auto list = readResidentList(scratch.write(u"list.csv"_s, csv.toUtf8()));
    EXPECT_TRUE(list) << (list ? std::string() : describe(list.error()).toStdString());
    return list ? std::move(list).value() : ResidentList();
}

const QString kShortHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố\n"_s;

bool remarked(
    const ResidentList &list, Gravity gravity, RemarkCode code, int row, const QString &column, const QString &value)
{
    return std::ranges::any_of(list.remarks, [&](const Remark &r) {
        return r.gravity == gravity && r.code == code && r.row == row && r.column == column && r.value == value;
    });
}

TEST(ListHeader, IsFoundUnderATitleBlockThatGivesTheListsDate)
{
    const Scratch scratch;
    const QString file = writeXlsx(scratch, u"list.xlsx"_s,
        {texts({{}, u"CÔNG AN XÃ PHÚ RIỀNG"_s}), texts({{}, u"DANH SÁCH CÔNG DÂN"_s}),
            texts({{}, u"(Tính đến ngày 26/05/2026)"_s}), {},
            texts({u"STT"_s, u"SỐ ĐDCN"_s, u"Họ và Tên"_s, u"Năm sinh"_s, u"GT"_s, u"Tổ dân phố"_s}),
            texts({u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s, u"(5)"_s, u"(6)"_s}),
            {numberCell(u"1"_s), inlineText(u"042212001234"_s), inlineText(u"Lê Văn A"_s), numberCell(u"2012"_s),
                inlineText(u"nam"_s), inlineText(u"Khu phố 1"_s)}});
    const auto list = readResidentList(file);
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().origin.headerRow, 5);
    EXPECT_EQ(list.value().origin.ownDate, day("2026-05-26"));
    EXPECT_EQ(list.value().origin.sheet, u"Danh sách"_s);
    EXPECT_EQ(list.value().origin.fileName, u"list.xlsx"_s);
    EXPECT_EQ(list.value().origin.fileSha256.size(), 64);
    EXPECT_TRUE(list.value().remarks.empty());
    ASSERT_EQ(list.value().rows.size(), 1U);
    const ResidentRow &row = list.value().rows.front();
    EXPECT_EQ(row.number, 7);
    EXPECT_EQ(row.birth, (domain::BirthDate {day("2012-01-01"), domain::DatePrecision::Year}));
    EXPECT_EQ(row.sex, Sex::Male);
    EXPECT_EQ(row.village, u"Khu phố 1"_s);
}

TEST(ListHeader, IsUnderstoodInTheWordsPeopleUse)
{
    for (const QString &id : {u"CCCD"_s, u"Số CCCD"_s, u"SO DDCN"_s, u"Mã định danh"_s, u"Số căn cước"_s,
             u"Số CCCD/ĐDCN"_s, u"Số định danh (12 số)"_s, u"số  Định-danh cá nhân*"_s}) {
        for (const QString &village : {u"Thôn"_s, u"Khu phố"_s, u"Ấp"_s, u"Địa bàn"_s, u"THÔN / KHU PHỐ"_s}) {
            const ResidentList list = readCsv(id + u",Họ tên,Ngày tháng năm sinh,Giới tính,"_s + village
                + u"\n042212001234,Lê A,2012,Nam,Thôn 1\n"_s);
            ASSERT_EQ(list.rows.size(), 1U) << id.toStdString();
            EXPECT_EQ(list.rows.front().personalId, u"042212001234"_s) << id.toStdString();
            EXPECT_EQ(list.rows.front().village, u"Thôn 1"_s) << village.toStdString();
        }
    }
}

TEST(ListHeader, OfStepsMeansTheStepItNames)
{
    const ResidentList list = readCsv(
        u"CCCD,Họ tên,Đã làm căn cước,Đã cấp CCCD,Thu nhận định danh điện tử,Phê duyệt ĐDĐT mức 2,Kích hoạt VNeID\n"
        "042212001234,Lê A,01/01/2026,02/01/2026,03/01/2026,04/01/2026,05/01/2026\n"_s);
    ASSERT_EQ(list.rows.size(), 1U);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(list.rows.front().steps.at(i).day, day("2026-01-01") + static_cast<Day>(i)) << i;
    }
}

TEST(ListHeader, OfTwoRowsIsReadAsOne)
{
    const Scratch scratch;
    const QString file = writeXlsx(scratch, u"two.xlsx"_s,
        {texts({u"CCCD"_s, u"Họ tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Thôn"_s, u"Ngày thu nhận"_s}),
            texts({{}, {}, {}, {}, {}, u"Căn cước"_s, u"ĐDĐT"_s}),
            texts({u"042212001234"_s, u"Lê A"_s, u"2012"_s, u"Nam"_s, u"Thôn 1"_s, u"01/01/2026"_s, u"02/01/2026"_s})});
    const auto list = readResidentList(file);
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 1U);
    EXPECT_EQ(list.value().rows.front().steps.at(0).day, day("2026-01-01"));
    EXPECT_EQ(list.value().rows.front().steps.at(2).day, day("2026-01-02"));
}

TEST(ListHeader, ThatIsNotThereIsAnErrorThatNamesTheColumns)
{
    const Scratch scratch;
    const auto list = readResidentList(scratch.write(u"x.csv"_s, "Họ tên,Địa chỉ\nLê A,Số 1\n"));
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, Errc::BadInput);
    EXPECT_EQ(list.error().context, u"columns:Số định danh cá nhân"_s);
}

TEST(ListHeader, WarnsOfColumnsThatAreMissingTwiceOrNotUnderstood)
{
    const ResidentList list = readCsv(u"STT,CCCD,Họ tên,SĐT,Di động,Dân tộc,Ghi chú\n1,042212001234,Lê A,,,Kinh,\n"_s);
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::ColumnTwice, 1, u"Di động"_s, {}));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::ColumnIgnored, 1, u"Dân tộc"_s, {}));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::ColumnMissing, 1, u"Ngày sinh"_s, {}));
    EXPECT_EQ(list.remarks.size(), 5U);
}

TEST(ListSheet, IsTheFirstThatHasTheColumnsUnlessOneIsNamed)
{
    const Scratch scratch;
    const QStringList header {u"CCCD"_s, u"Họ tên"_s};
    const QString file = writeZip(scratch.path(u"s.xlsx"_s),
        workbookEntries({false, {},
            {{u"Bìa"_s, sheetData({texts({u"Báo cáo"_s})})},
                {u"Tháng 5"_s, sheetData({texts(header), texts({u"042212001234"_s, u"Lê A"_s})})},
                {u"Tháng 6"_s, sheetData({texts(header), texts({u"042212001235"_s, u"Lê B"_s})})}}}));
    EXPECT_EQ(readResidentList(file).value().rows.front().fullName, u"Lê A"_s);
    ReadOptions options;
    options.sheet = u"tháng 6"_s;
    EXPECT_EQ(readResidentList(file, options).value().rows.front().fullName, u"Lê B"_s);
    options.sheet = u"Tháng 7"_s;
    const auto missing = readResidentList(file, options);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().context, u"sheet:Tháng 7"_s);
    options.sheet = u"Bìa"_s;
    EXPECT_FALSE(readResidentList(file, options));
}

TEST(ListRows, SkipBlanksTotalsHeadingsAndSignatures)
{
    const ResidentList list = readCsv(kShortHeader
        + u",,,,\n,I. THÔN 1,,,\n042212001234,Tống Công Minh,2012,Nam,Thôn 1\n"
          "Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố\n"
          "042312001235,Lê B,2012,Nữ,Thôn 1\nTổng cộng,2,,,\n,,,,\n,Người lập biểu,,,\n"_s);
    ASSERT_EQ(list.rows.size(), 2U);
    EXPECT_EQ(list.rows[0].number, 4);
    EXPECT_EQ(list.rows[0].fullName, u"Tống Công Minh"_s);
    EXPECT_EQ(list.rows[1].number, 6);
}

TEST(ListRows, AreStoppedOnRequest)
{
    const Scratch scratch;
    QString csv = kShortHeader;
    for (int i = 0; i < 2500; ++i) {
        csv += u"0422120%1,Lê A,2012,Nam,Thôn 1\n"_s.arg(i, 5, 10, QChar(u'0'));
    }
    ReadOptions options;
    int asked = 0;
    options.keepGoing = [&asked](int) { return ++asked < 2; };
    const auto list = readResidentList(scratch.write(u"long.csv"_s, csv.toUtf8()), options);
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, Errc::Cancelled);
    EXPECT_EQ(asked, 2);
}

TEST(ResidentRows, AreRejectedForFourReasonsOnlyAndSayWhere)
{
    const ResidentList list = readCsv(kShortHeader
        + u"04221200123,Lê A,2012,Nam,Thôn 1\n4.22E+10,Lê B,2012,Nam,Thôn 1\n042212001234,,2012,Nam,Thôn 1\n"
          "042212001235,Lê D,31/02/2012,Nam,Thôn 1\n221234567,Lê E,1970,Nam,Thôn 1\n"_s);
    EXPECT_TRUE(remarked(
        list, Gravity::Rejection, RemarkCode::IdNotTwelveDigits, 2, u"Số định danh cá nhân"_s, u"04221200123"_s));
    EXPECT_TRUE(remarked(
        list, Gravity::Rejection, RemarkCode::NumberAsExponentText, 3, u"Số định danh cá nhân"_s, u"4.22E+10"_s));
    EXPECT_TRUE(remarked(list, Gravity::Rejection, RemarkCode::NameMissing, 4, u"Họ và tên"_s, {}));
    EXPECT_TRUE(remarked(list, Gravity::Rejection, RemarkCode::DateImpossible, 5, u"Ngày sinh"_s, u"31/02/2012"_s));
    EXPECT_TRUE(remarked(
        list, Gravity::Rejection, RemarkCode::IdNotTwelveDigits, 6, u"Số định danh cá nhân"_s, u"221234567"_s));
    ASSERT_EQ(list.rows.size(), 5U);
    for (const ResidentRow &row : list.rows) {
        EXPECT_EQ(row.verdict, Outcome::Rejected) << row.number;
    }
}

TEST(ResidentRows, WithoutAnIdAreAQuestion)
{
    const ResidentList list = readCsv(kShortHeader + u",Lê A,2012,Nam,Thôn 1\n"_s);
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows.front().verdict, Outcome::Question);
    EXPECT_TRUE(remarked(list, Gravity::Question, RemarkCode::IdMissing, 2, u"Số định danh cá nhân"_s, {}));
}

TEST(ResidentRows, WarnOfEverythingElseAndAreTaken)
{
    const ResidentList list = readCsv(
        u"CCCD,Họ tên,Ngày sinh,Giới tính,Loại cư trú,Thôn,Số định danh người giám hộ,Ngày cấp CCCD,Ngày đến\n"
        "042212001234,Lê A,12/12,?,lưu trú,Thôn 1,123,hẹn,hôm qua\n"
        "042312001234,Lê B,2012,Nam,Thường trú,Thôn 1,,,\n"
        "000212001234,Lê C,2012,Nam,TẠM TRÚ,Thôn 1,,,\n"_s);
    ASSERT_EQ(list.rows.size(), 3U);
    for (const ResidentRow &row : list.rows) {
        EXPECT_FALSE(row.verdict.has_value()) << row.number;
    }
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::DateUnreadable, 2, u"Ngày sinh"_s, u"12/12"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::SexUnreadable, 2, u"Giới tính"_s, u"?"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::ResidenceUnreadable, 2, u"Loại cư trú"_s, u"lưu trú"_s));
    EXPECT_TRUE(
        remarked(list, Gravity::Warning, RemarkCode::GuardianIdIgnored, 2, u"Số định danh người giám hộ"_s, u"123"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::StepUnreadable, 2, u"Ngày cấp CCCD"_s, u"hẹn"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::DateUnreadable, 2, u"Ngày đến"_s, u"hôm qua"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::IdDisagrees, 3, u"CCCD"_s, u"042312001234"_s));
    EXPECT_TRUE(remarked(list, Gravity::Warning, RemarkCode::IdPrefixUnknown, 4, u"CCCD"_s, u"000212001234"_s));
    EXPECT_EQ(list.remarks.size(), 8U);
}

TEST(ResidentRows, TakeALostZeroBackOnlyWhenBirthAndSexSpeakForIt)
{
    const Scratch scratch;
    const auto row = [](const QString &id, const QString &birth, const QString &sex) {
        return QStringList {
            numberCell(id), inlineText(u"Lê A"_s), inlineText(birth), inlineText(sex), inlineText(u"Thôn 1"_s)};
    };
    const QString file = writeXlsx(scratch, u"n.xlsx"_s,
        {texts({u"CCCD"_s, u"Họ tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Thôn"_s}),
            row(u"42212001234"_s, u"05/06/2012"_s, u"Nam"_s), row(u"42212001235"_s, u"05/06/2012"_s, u"Nữ"_s),
            row(u"42212001236"_s, {}, u"Nam"_s), row(u"4.2212001237E+10"_s, u"05/06/2012"_s, u"Nam"_s)});
    const auto list = readResidentList(file);
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 4U);
    EXPECT_EQ(list.value().rows[0].personalId, u"042212001234"_s);
    EXPECT_TRUE(remarked(list.value(), Gravity::Warning, RemarkCode::IdRepaired, 2, u"CCCD"_s, u"42212001234"_s));
    EXPECT_EQ(list.value().rows[1].verdict, Outcome::Question);
    EXPECT_TRUE(remarked(list.value(), Gravity::Question, RemarkCode::IdZeroUncertain, 3, u"CCCD"_s, u"42212001235"_s));
    EXPECT_EQ(list.value().rows[2].verdict, Outcome::Question);
    EXPECT_EQ(list.value().rows[3].personalId, u"042212001237"_s) << "the stored value of a number is read";
}

TEST(ResidentRows, TreatFormulaErrorsAsEmptyAndSaySo)
{
    const Scratch scratch;
    const QString file = writeXlsx(scratch, u"e.xlsx"_s,
        {texts({u"CCCD"_s, u"Họ tên"_s, u"Thôn"_s}),
            {inlineText(u"042212001234"_s), inlineText(u"Lê A"_s), errorCell(u"#REF!"_s)}});
    const auto list = readResidentList(file);
    ASSERT_TRUE(list);
    EXPECT_TRUE(remarked(list.value(), Gravity::Warning, RemarkCode::CellInError, 2, u"Thôn"_s, u"#REF!"_s));
    EXPECT_TRUE(list.value().rows.front().village.isEmpty());
}

TEST(ResidentRows, KnowTheWordsForSexAndResidence)
{
    const ResidentList list
        = readCsv(u"CCCD,Họ tên,Giới tính,Loại cư trú\n042212001234,A B,NỮ,tạm trú\n"
                  "042212001235,A C,M,Thường trú\n042212001236,A D,f,KT3\n042212001237,A E,nam,\n"_s);
    ASSERT_EQ(list.rows.size(), 4U);
    EXPECT_EQ(list.rows[0].sex, Sex::Female);
    EXPECT_EQ(list.rows[0].residence, domain::Residence::Temporary);
    EXPECT_EQ(list.rows[1].sex, Sex::Male);
    EXPECT_EQ(list.rows[1].residence, domain::Residence::Permanent);
    EXPECT_EQ(list.rows[2].sex, Sex::Female);
    EXPECT_EQ(list.rows[2].residence, domain::Residence::Temporary);
    EXPECT_EQ(list.rows[3].sex, Sex::Male);
    EXPECT_FALSE(list.rows[3].residence.has_value());
}

} // namespace
} // namespace caodiem::ingest::test
