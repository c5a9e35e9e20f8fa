// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as offices draw them: what belongs to the header and what to the people below it, columns divided in two or
// three, columns that are somebody else's, sheets beside the one that is read.
#include "unit/ingest/list_dump.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

using SheetRows = std::vector<QStringList>;

/// Rows of texts; a cell of digits up to four is a number, as a spreadsheet stores it.
SheetRows asTypedCells(const SheetRows &rows)
{
    SheetRows out;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            bool isNumber = false;
            static_cast<void>(cell.toInt(&isNumber));
            cells.append(isNumber && cell.size() <= 4 ? numberCell(cell) : inlineText(cell));
        }
        out.push_back(cells);
    }
    return out;
}

std::string readDivided(const SheetRows &rows, const ReadOptions &options = {})
{
    const Scratch scratch;
    const auto list = readResidentList(writeXlsx(scratch, u"list.xlsx"_s, asTypedCells(rows)), options);
    return list ? dump(list.value()) : describe(list.error()).toStdString();
}

ReadOptions dividedMapping(const char *json)
{
    ReadOptions options;
    options.mapping = mappingFromJson(json, ListKind::Residents, {}).value();
    return options;
}

const QStringList kSixColumns {u"STT"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Số CCCD"_s, u"Thôn"_s};
const QStringList kPersonAn {u"1"_s, u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s};
const QStringList kPersonBich {u"2"_s, u"Lê Bích"_s, u"03/04/2016"_s, u"Nữ"_s, u"070316000012"_s, u"Thôn 3"_s};
constexpr const char *kReadAn = "070215000011|Lê An|01/02/2015|Nam|Thôn 3|";
constexpr const char *kReadBich = "070316000012|Lê Bích|03/04/2016|Nữ|Thôn 3|";

std::string rowAt(int row, const char *rest, const char *more = "")
{
    return std::to_string(row) + ' ' + rest + more + '\n';
}

// Where the header ends ----------------------------------------------------------------------------------------------

TEST(HeaderEnd, ThePeopleBelowItAreNoSecondLineOfIt)
{
    const SheetRows rows {kSixColumns + QStringList {u"Quan hệ với chủ hộ"_s}, kPersonAn + QStringList {u"Chủ hộ"_s},
        kPersonBich + QStringList {u"Vợ"_s}};
    const std::string expected = rowAt(2, kReadAn) + rowAt(3, kReadBich);
    EXPECT_EQ(readDivided(rows), expected + "W1 ColumnIgnored [Quan hệ với chủ hộ]\n");
    EXPECT_EQ(readDivided(rows, dividedMapping(R"({"list": "residents", "columns": {"Quan hệ với chủ hộ": null}})")),
        expected);
}

TEST(HeaderEnd, AWordOfAHeaderInALaterRowMakesNoHeaderOfTheRowsAboveIt)
{
    EXPECT_EQ(readDivided({kSixColumns + QStringList {u"Tình trạng"_s}, kPersonAn + QStringList {u"Chưa"_s},
                  kPersonBich + QStringList {u"Đã kích hoạt"_s}}),
        rowAt(2, kReadAn) + rowAt(3, kReadBich) + "W1 ColumnIgnored [Tình trạng]\n");
}

TEST(HeaderEnd, VillagesWithoutANumberInTheirRowsAreNoHeaderEither)
{
    const Scratch scratch;
    const auto list = readVillageList(writeXlsx(scratch, u"v.xlsx"_s,
        {texts({u"Tên thôn"_s, u"Chức danh"_s, u"Họ và tên"_s}), texts({u"Thôn 1"_s, u"Trưởng thôn"_s, u"Trần A"_s}),
            texts({u"Thôn 2"_s, u"Trưởng thôn"_s, u"Trần B"_s})}));
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 2U);
    EXPECT_EQ(list.value().rows[0].name, u"Thôn 1"_s);
}

TEST(HeaderEnd, OrganisationsAreNoHeader)
{
    const Scratch scratch;
    const auto list = readOrganisationList(writeXlsx(scratch, u"o.xlsx"_s,
        {texts({u"Mã số thuế"_s, u"Tên doanh nghiệp"_s, u"Thôn"_s, u"Trạng thái"_s}),
            texts({u"0100233488"_s, u"Công ty A"_s, u"Thôn 1"_s, u"Đã xác thực"_s}),
            texts({u"0100112437"_s, u"Công ty B"_s, u"Thôn 1"_s, u"Chưa"_s})}));
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().rows.size(), 2U);
}

TEST(HeaderEnd, HintsBelowAHeaderBelongToIt)
{
    EXPECT_EQ(
        readDivided({kSixColumns,
            {{}, u"(chữ in hoa)"_s, u"(ngày/tháng/năm)"_s, u"(Nam/Nữ)"_s, u"(12 số)"_s, u"(thôn, ấp)"_s}, kPersonAn}),
        rowAt(3, kReadAn));
}

// A title above the header -------------------------------------------------------------------------------------------

TEST(HeaderTitle, DoesNotTakeThePlaceOfTheRunningNumbers)
{
    const Scratch scratch;
    const auto list = readResidentList(writeXlsx(scratch, u"t.xlsx"_s,
        {texts({u"Trường:"_s, u"TH Phú Riềng"_s, {}, u"Lớp:"_s, u"5A"_s}), texts(kSixColumns), texts(kPersonAn),
            texts(kPersonBich)}));
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 2U);
    EXPECT_TRUE(list.value().rows[0].school.isEmpty());
    EXPECT_TRUE(list.value().rows[0].schoolClass.isEmpty());
}

TEST(HeaderTitle, LeavesTheListsOwnColumnsAlone)
{
    EXPECT_EQ(readDivided({{u"Địa bàn"_s, u"Thôn 3"_s, {}, {}, {}, {}, u"SĐT"_s, u"hỏi văn thư"_s},
                  kSixColumns + QStringList {u"Ghi chú"_s, u"Ký nhận"_s}, kPersonAn, kPersonBich}),
        rowAt(3, kReadAn) + rowAt(4, kReadBich) + "W2 ColumnIgnored [Ký nhận]\n");
}

// Steps in two columns -----------------------------------------------------------------------------------------------

TEST(DividedStep, IsDoneUnderDoneAndNotUnderNotDone)
{
    EXPECT_EQ(readDivided({{u"Tính đến ngày 20/05/2026"_s}, kSixColumns + QStringList {u"Kích hoạt"_s},
                  {{}, {}, {}, {}, {}, {}, u"Chưa"_s, u"Đã"_s}, kPersonAn + QStringList {u"x"_s},
                  kPersonBich + QStringList {{}, u"x"_s}}),
        rowAt(4, kReadAn) + rowAt(5, kReadBich, "|ka tick") + "W3 ColumnIgnored [Kích hoạt Chưa]\n");
}

TEST(DividedStep, OfLevelsIsTheSecond)
{
    EXPECT_EQ(
        readDivided({kSixColumns + QStringList {u"Kích hoạt VNeID"_s}, {{}, {}, {}, {}, {}, {}, u"Mức 1"_s, u"Mức 2"_s},
            kPersonAn + QStringList {u"x"_s}, kPersonBich + QStringList {{}, u"x"_s}}),
        rowAt(3, kReadAn) + rowAt(4, kReadBich, "|ka tick") + "W2 ColumnIgnored [Kích hoạt VNeID Mức 1]\n");
}

// Names --------------------------------------------------------------------------------------------------------------

TEST(DividedName, IsPutTogether)
{
    const QStringList rest {u"Ngày sinh"_s, u"Giới tính"_s, u"Số CCCD"_s, u"Thôn"_s};
    const QStringList an {u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s};
    const std::string expected = "070215000011|Nguyễn Văn An|01/02/2015|Nam|Thôn 3|\n";
    EXPECT_EQ(readDivided({QStringList {u"STT"_s, u"Họ và tên đệm"_s, u"Tên"_s} + rest,
                  QStringList {u"1"_s, u"Nguyễn Văn"_s, u"An"_s} + an}),
        "2 " + expected);
    EXPECT_EQ(readDivided({QStringList {u"STT"_s, u"Họ và tên"_s, {}} + rest,
                  QStringList {u"1"_s, u"Nguyễn Văn"_s, u"An"_s} + an}),
        "2 " + expected)
        << "merged over two columns";
    EXPECT_EQ(readDivided({QStringList {u"STT"_s, u"Họ và tên"_s, {}} + rest, {{}, u"Họ đệm"_s, u"Tên"_s},
                  QStringList {u"1"_s, u"Nguyễn Văn"_s, u"An"_s} + an}),
        "3 " + expected);
    EXPECT_EQ(readDivided({QStringList {u"STT"_s, u"Họ và tên"_s, u"Tên"_s} + rest,
                  QStringList {u"1"_s, u"Nguyễn Văn An"_s, u"An"_s} + an}),
        "2 " + expected)
        << "the given name once more, to sort by";
}

TEST(DividedName, IsNotMadeOfAMarkBesideIt)
{
    EXPECT_EQ(readDivided({{u"Họ và tên"_s, {}, u"Ngày sinh"_s, u"Giới tính"_s, u"Số CCCD"_s, u"Thôn"_s},
                  {u"Lê An"_s, u"x"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s}}),
        rowAt(2, kReadAn) + "W1 ColumnNameless [] x (B)\n");
}

TEST(OtherPeople, TheParentsNameAndNumberAreNotThePupils)
{
    EXPECT_EQ(readDivided({{u"Họ và tên học sinh"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Mã định danh"_s, u"Thôn"_s,
                               u"Họ và tên"_s, u"Số CCCD"_s, u"SĐT"_s},
                  {u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s, u"Lê Cường"_s,
                      u"070080000013"_s, u"0912345678"_s},
                  {u"Lê Bo"_s, u"01/02/2015"_s, u"Nam"_s, {}, u"Thôn 3"_s, u"Lê Cường"_s, u"070080000013"_s, {}}}),
        "2 070215000011|Lê An|01/02/2015|Nam|Thôn 3|0912345678\n"
        "3 |Lê Bo|01/02/2015|Nam|Thôn 3| ?\n"
        "W1 ColumnTwice [Họ và tên]\n"
        "W1 ColumnTwice [Số CCCD]\n"
        "W1 PupilsWithoutSchool [Lớp]\n"
        "Q3 IdMissing [Mã định danh]\n");
}

TEST(OtherPeople, ATitleSaysWhoseColumnsStandBelowIt)
{
    for (const bool parentsFirst : {false, true}) {
        const QStringList child {u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Số CCCD"_s};
        const QStringList parents {u"Họ và tên"_s, u"Số CCCD"_s, u"SĐT"_s};
        const QStringList an {u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s};
        const QStringList cuong {u"Lê Cường"_s, u"070080000013"_s, u"0912345678"_s};
        const QStringList overChild {u"Thông tin trẻ"_s, {}, {}, {}};
        const QStringList overParents {u"Thông tin cha mẹ"_s, {}, {}};
        const Scratch scratch;
        const auto list = readResidentList(writeXlsx(scratch, u"p.xlsx"_s,
            {texts((parentsFirst ? overParents + overChild : overChild + overParents) + QStringList {u"Thôn"_s}),
                texts(parentsFirst ? parents + child : child + parents),
                texts((parentsFirst ? cuong + an : an + cuong) + QStringList {u"Thôn 3"_s})}));
        ASSERT_TRUE(list) << parentsFirst;
        ASSERT_EQ(list.value().rows.size(), 1U) << parentsFirst;
        const ResidentRow &row = list.value().rows.front();
        EXPECT_EQ(row.fullName, u"Lê An"_s) << parentsFirst;
        EXPECT_EQ(row.personalId, u"070215000011"_s) << parentsFirst;
        EXPECT_EQ(row.guardianName, u"Lê Cường"_s) << parentsFirst;
        EXPECT_EQ(row.guardianPersonalId, u"070080000013"_s) << parentsFirst;
        EXPECT_EQ(row.phone, u"0912345678"_s) << parentsFirst;
        EXPECT_EQ(row.village, u"Thôn 3"_s) << parentsFirst;
        EXPECT_TRUE(list.value().remarks.empty()) << dump(list.value());
    }
}

TEST(ColumnWithoutHeader, IsNamedWhenItHoldsSomething)
{
    EXPECT_EQ(
        readDivided({kSixColumns + QStringList {{}, u"SĐT"_s}, kPersonAn + QStringList {u"x"_s, u"0912345678"_s}}),
        "2 070215000011|Lê An|01/02/2015|Nam|Thôn 3|0912345678\nW1 ColumnNameless [] x (G)\n");
    QStringList noNumber = kSixColumns;
    noNumber[0].clear();
    EXPECT_EQ(readDivided({noNumber, kPersonAn}), rowAt(2, kReadAn)) << "running numbers need no header";
}

// Ticks and parts ----------------------------------------------------------------------------------------------------

TEST(DividedColumn, OfMenAndWomenGivesTheSex)
{
    EXPECT_EQ(readDivided({{u"STT"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, {}, u"Số CCCD"_s, u"Thôn"_s},
                  {{}, {}, {}, u"Nam"_s, u"Nữ"_s},
                  {u"1"_s, u"Lê An"_s, u"01/02/2015"_s, u"x"_s, {}, u"070215000011"_s, u"Thôn 3"_s},
                  {u"2"_s, u"Lê Bích"_s, u"03/04/2016"_s, {}, u"x"_s, u"070316000012"_s, u"Thôn 3"_s}}),
        rowAt(3, kReadAn) + rowAt(4, kReadBich));
    EXPECT_EQ(readDivided({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Nam"_s, u"Nữ"_s, u"Số CCCD"_s, u"Thôn"_s},
                  {u"Lê An"_s, u"01/02/2015"_s, u"x"_s, {}, u"070215000011"_s, u"Thôn 3"_s},
                  {u"Lê Bích"_s, u"03/04/2016"_s, {}, u"x"_s, u"070316000012"_s, u"Thôn 3"_s}}),
        rowAt(2, kReadAn) + rowAt(3, kReadBich));
}

TEST(DividedColumn, OfBirthsGivesBirthAndSex)
{
    EXPECT_EQ(
        readDivided({{u"STT"_s, u"Họ và tên"_s, u"Năm sinh"_s, {}, u"Số CCCD"_s, u"Thôn"_s},
            {{}, {}, u"Nam"_s, u"Nữ"_s}, {u"1"_s, u"Lê An"_s, u"01/02/2015"_s, {}, u"070215000011"_s, u"Thôn 3"_s},
            {u"2"_s, u"Lê Bích"_s, {}, u"2016"_s, u"070316000012"_s, u"Thôn 3"_s}}),
        rowAt(3, kReadAn) + rowAt(4, "070316000012|Lê Bích|2016|Nữ|Thôn 3|"));
}

TEST(DividedColumn, OfDayMonthAndYearIsOneDate)
{
    const QStringList an {u"1"_s, u"Lê An"_s, u"1"_s, u"2"_s, u"2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s};
    const QStringList bich {u"2"_s, u"Lê Bích"_s, {}, {}, u"2016"_s, u"Nữ"_s, u"070316000012"_s, u"Thôn 3"_s};
    const QStringList wrong {u"3"_s, u"Lê Ca"_s, u"31"_s, u"2"_s, u"2015"_s, u"Nam"_s, u"070215000013"_s, u"Thôn 3"_s};
    const auto expected = [](int row) {
        return rowAt(row, kReadAn) + rowAt(row + 1, "070316000012|Lê Bích|2016|Nữ|Thôn 3|")
            + rowAt(row + 2, "070215000013|Lê Ca||Nam|Thôn 3| !");
    };
    EXPECT_EQ(readDivided({{u"STT"_s, u"Họ và tên"_s, u"Ngày tháng năm sinh"_s, {}, {}, u"Giới tính"_s, u"Số CCCD"_s,
                               u"Thôn"_s},
                  {{}, {}, u"Ngày"_s, u"Tháng"_s, u"Năm"_s}, an, bich, wrong}),
        expected(3)
            + "R5 DateImpossible [Ngày tháng năm sinh Ngày] 31/02/2015\n"
              "Q5 DateRepair [Ngày tháng năm sinh Ngày] 31/02/2015 (03/03/2015)\n");
    EXPECT_EQ(readDivided({{u"STT"_s, u"Họ và tên"_s, u"Ngày"_s, u"Tháng"_s, u"Năm sinh"_s, u"Giới tính"_s,
                               u"Số CCCD"_s, u"Thôn"_s},
                  an, bich, wrong}),
        expected(2)
            + "R4 DateImpossible [Ngày] 31/02/2015\n"
              "Q4 DateRepair [Ngày] 31/02/2015 (03/03/2015)\n");
}

TEST(DividedColumn, OfResidenceIsTheOneTicked)
{
    const Scratch scratch;
    const auto residence = [&scratch](const SheetRows &rows) {
        const auto list = readResidentList(writeXlsx(scratch, u"r.xlsx"_s, rows));
        QString out;
        for (const ResidentRow &row : list.value().rows) {
            out += !row.residence ? u'?' : *row.residence == domain::Residence::Permanent ? u'P' : u'T';
        }
        return QString(out + QString::number(list.value().remarks.size()));
    };
    EXPECT_EQ(residence({texts(kSixColumns + QStringList {u"Thường trú"_s, u"Tạm trú"_s}),
                  texts(kPersonAn + QStringList {u"x"_s}), texts(kPersonBich + QStringList {{}, u"x"_s})}),
        u"PT0"_s);
    EXPECT_EQ(residence({texts(kSixColumns + QStringList {u"Thường trú"_s, u"Tạm trú"_s}),
                  texts(kPersonAn + QStringList {u"Số 1, Thôn 3"_s, u"Số 2"_s})}),
        u"?2"_s)
        << "addresses";
    EXPECT_EQ(residence({texts({u"DANH SÁCH CÔNG DÂN TẠM TRÚ"_s}), texts(kSixColumns), texts(kPersonAn)}), u"T1"_s);
    EXPECT_EQ(residence({texts({u"DANH SÁCH CÔNG DÂN THƯỜNG TRÚ, TẠM TRÚ"_s}), texts(kSixColumns), texts(kPersonAn)}),
        u"?0"_s);
}

TEST(SecondNumber, IsReadWhereTheFirstIsEmpty)
{
    EXPECT_EQ(readDivided({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Số định danh"_s, u"Số CCCD"_s, u"Thôn"_s},
                  {u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, {}, u"070215000011"_s, u"Thôn 3"_s},
                  {u"Lê Bích"_s, u"03/04/2016"_s, u"Nữ"_s, u"070316000012"_s, u"079099999999"_s, u"Thôn 3"_s}}),
        rowAt(2, kReadAn) + rowAt(3, kReadBich) + "W1 ColumnFills [Số CCCD] (Số định danh)\n");
}

TEST(SecondNumber, OfSomebodyElseIsNotTaken)
{
    EXPECT_EQ(readDivided({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Số định danh"_s, u"Thôn"_s,
                               u"Họ tên cha"_s, u"Số CCCD"_s},
                  {u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, {}, u"Thôn 3"_s, u"Lê Cường"_s, u"070080000013"_s}}),
        "2 |Lê An|01/02/2015|Nam|Thôn 3| ?\n"
        "W1 ColumnIgnored [Họ tên cha]\n"
        "W1 ColumnTwice [Số CCCD]\n"
        "Q2 IdMissing [Số định danh]\n");
}

// Rows that are nobody's
// ---------------------------------------------------------------------------------------------

TEST(FootOfAList, IsCountedAndAsksNothing)
{
    EXPECT_EQ(readDivided({kSixColumns, kPersonAn, {u"I"_s, u"Thôn 3"_s}, {{}, u"Cộng thôn 3"_s, u"1"_s},
                  {{}, {}, {}, {}, u"Phú Riềng, ngày 20 tháng 5 năm 2026"_s},
                  {u"NGƯỜI LẬP"_s, {}, {}, u"KT. TRƯỞNG CÔNG AN XÃ"_s}, {{}, {}, {}, u"PHÓ TRƯỞNG CÔNG AN XÃ"_s},
                  {u"Nguyễn A"_s, {}, {}, u"Trung tá Trần B"_s}, {u"Tổng cộng toàn xã"_s, {}, {}, {}, u"1"_s}}),
        rowAt(2, kReadAn) + "W6 NotesLeftOut [] (4, 6, 7, 8, 9)\n");
}

TEST(FootOfAList, IsNobodyWhoOnlyLacksANumber)
{
    EXPECT_EQ(readDivided({kSixColumns, kPersonAn, {u"2"_s, u"Lê Bo"_s, {}, {}, {}, u"Thôn 3"_s},
                  {u"3"_s, u"Cao Thị Ký"_s, u"1950"_s, u"Nữ"_s, u"chưa có"_s, u"Thôn 3"_s}}),
        rowAt(2, kReadAn) + rowAt(3, "|Lê Bo|||Thôn 3| ?") + rowAt(4, "|Cao Thị Ký|1950|Nữ|Thôn 3| ?")
            + "Q3 IdMissing [Số CCCD]\nQ4 IdMissing [Số CCCD] chưa có\n");
}

// Words --------------------------------------------------------------------------------------------------------------

TEST(HeaderWord, OfOfficesIsKnown)
{
    EXPECT_EQ(
        readDivided({{u"Họ tên HS"_s, u"NS"_s, u"Giới tính"_s, u"Số ĐDCN/CMND/CCCD"_s, u"Tổ, thôn"_s,
                         u"SĐT phụ huynh"_s, u"Đã KH"_s},
            {u"Lê An"_s, u"01/02/2015"_s, u"Nam"_s, u"070215000011"_s, u"Thôn 3"_s, u"0912345678"_s, u"05/05/2026"_s}}),
        "2 070215000011|Lê An|01/02/2015|Nam|Thôn 3|0912345678|ka 05/05/2026\n");
}

TEST(HeaderWord, ThatIsNotKnownIsShownWithTheOthers)
{
    const Scratch scratch;
    const auto list = readResidentList(
        writeXlsx(scratch, u"x.xlsx"_s, {texts({u"Họ và tên"_s, u"Mã CD"_s, u"Thôn"_s}), texts({u"A"_s, u"B"_s})}));
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().context, u"columns:Số định danh cá nhân"_s);
    EXPECT_EQ(list.error().detail, u"seen:Họ và tên | Mã CD | Thôn"_s);
}

TEST(HeaderWord, OfAMappingThatIsNotInTheFileIsSaid)
{
    EXPECT_EQ(readDivided({kSixColumns, kPersonAn},
                  dividedMapping(R"({"list": "residents", "columns": {"Kích hoatt": null}})")),
        rowAt(2, kReadAn) + "W1 MappingUnused [Kích hoatt]\n");
}

// Villages -----------------------------------------------------------------------------------------------------------

TEST(VillageOfAList, StandsInItsTitleOrItsHeadings)
{
    ReadOptions options;
    options.villages = QStringList {u"Thôn 1"_s, u"Thôn 3"_s, u"Thôn 13"_s};
    const QStringList header = kSixColumns.mid(0, 5);
    EXPECT_EQ(readDivided({{u"DANH SÁCH CÔNG DÂN THÔN 3"_s}, header, kPersonAn.mid(0, 5)}, options),
        rowAt(3, kReadAn) + "W2 VillageFromTitle [] Thôn 3 (Thôn 3)\n");
    EXPECT_EQ(
        readDivided({header, {u"THÔN 3"_s}, kPersonAn.mid(0, 5), {u"II. THÔN 1"_s}, kPersonBich.mid(0, 5)}, options),
        rowAt(3, kReadAn) + rowAt(5, "070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|") + "W1 ColumnMissing [Thôn/Khu phố]\n"
            + "W2 VillageFromTitle [] Thôn 3 (Thôn 3)\nW4 VillageFromTitle [] Thôn 1 (Thôn 1)\n");
    EXPECT_EQ(readDivided({{u"DANH SÁCH THÔN 1, THÔN 3"_s}, header, kPersonAn.mid(0, 5)}, options),
        rowAt(3, "070215000011|Lê An|01/02/2015|Nam||") + "W2 ColumnMissing [Thôn/Khu phố]\n")
        << "one of two is no answer";
    EXPECT_EQ(readDivided({{u"DANH SÁCH CÔNG DÂN THÔN 3"_s}, header, kPersonAn.mid(0, 5)}),
        rowAt(3, "070215000011|Lê An|01/02/2015|Nam||") + "W2 ColumnMissing [Thôn/Khu phố]\n")
        << "of villages that nobody knows nothing is taken";
}

TEST(VillageOfAList, ChangesWithTheListsBelowOneAnother)
{
    ReadOptions options;
    options.villages = QStringList {u"Thôn 1"_s, u"Thôn 3"_s};
    const QStringList header = kSixColumns.mid(0, 5);
    EXPECT_EQ(readDivided({{u"DANH SÁCH THÔN 3"_s}, header, kPersonAn.mid(0, 5), {u"DANH SÁCH THÔN 1"_s}, header,
                              kPersonBich.mid(0, 5)},
                  options),
        rowAt(3, kReadAn) + rowAt(6, "070316000012|Lê Bích|03/04/2016|Nữ|Thôn 1|")
            + "W2 VillageFromTitle [] Thôn 3 (Thôn 3)\nW4 VillageFromTitle [] Thôn 1 (Thôn 1)\n");
}

TEST(VillageOfAList, IsTheSheetsName)
{
    const Scratch scratch;
    const QString file = writeZip(scratch.path(u"s.xlsx"_s),
        workbookEntries(
            {false, {}, {{u"Thôn 3"_s, sheetData({texts(kSixColumns.mid(0, 5)), texts(kPersonAn.mid(0, 5))})}}}));
    ReadOptions options;
    options.villages = QStringList {u"Thôn 3"_s};
    EXPECT_EQ(
        dump(readResidentList(file, options).value()), rowAt(2, kReadAn) + "W1 VillageFromTitle [] Thôn 3 (Thôn 3)\n");
}

// Sheets -------------------------------------------------------------------------------------------------------------

QString withHiddenSheet(
    const Scratch &scratch, const std::vector<std::pair<QString, QString>> &sheets, const QString &hidden)
{
    std::vector<ZipEntry> entries = workbookEntries({false, {}, sheets});
    for (ZipEntry &entry : entries) {
        if (entry.first == u"xl/workbook.xml"_s) {
            const QByteArray name = QString(u"name=\""_s + hidden + u"\""_s).toUtf8();
            entry.second.replace(name, QByteArray(name + " state=\"hidden\""));
        }
    }
    return writeZip(scratch.path(u"h.xlsx"_s), entries);
}

TEST(HiddenSheet, IsReadOnlyWhenNoVisibleOneHasTheList)
{
    const Scratch scratch;
    const QString old = sheetData({texts(kSixColumns), texts(kPersonBich)});
    const QString list = sheetData({texts(kSixColumns), texts(kPersonAn)});
    const std::string expected = rowAt(2, kReadAn) + "W1 HiddenSheetNotRead [] Cũ (Cũ)\n";
    ReadOptions apart;
    apart.readerProgram = QStringLiteral(APP_READER);
    const QString two = withHiddenSheet(scratch, {{u"Cũ"_s, old}, {u"DS"_s, list}}, u"Cũ"_s);
    EXPECT_EQ(dump(readResidentList(two).value()), expected);
    EXPECT_EQ(dump(readResidentList(two, apart).value()), expected) << "by another process";
    const QString one
        = withHiddenSheet(scratch, {{u"Cũ"_s, old}, {u"Bìa"_s, sheetData({texts({u"Báo cáo"_s})})}}, u"Cũ"_s);
    EXPECT_EQ(dump(readResidentList(one).value()), rowAt(2, kReadBich) + "W1 SheetHidden [] Cũ (Cũ)\n");
}

QString hiddenTable(const QString &style, const QString &name, const SheetRows &rows)
{
    QString out = u"<table:table table:name=\"%1\" table:style-name=\"%2\">"_s.arg(name, style);
    for (const QStringList &row : rows) {
        out += u"<table:table-row>"_s;
        for (const QString &cell : row) {
            out += u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>"_s.arg(cell);
        }
        out += u"</table:table-row>"_s;
    }
    return out + u"</table:table>"_s;
}

TEST(HiddenSheet, OfAnOpenDocumentIsToldByItsStyle)
{
    const Scratch scratch;
    const QString content
        = u"<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
          "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\">"
          "<style:table-properties table:display=\"true\"/></style:style>"
          "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
          "</style:style></office:automatic-styles><office:body><office:spreadsheet>"_s
        + hiddenTable(u"ta2"_s, u"Cũ"_s, {kSixColumns, kPersonBich})
        + hiddenTable(u"ta1"_s, u"DS"_s, {kSixColumns, kPersonAn})
        + u"</office:spreadsheet></office:body></office:document-content>"_s;
    const QString file = writeZip(scratch.path(u"h.ods"_s),
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content.toUtf8()}});
    EXPECT_EQ(dump(readResidentList(file).value()), rowAt(2, kReadAn) + "W1 HiddenSheetNotRead [] Cũ (Cũ)\n");
}

TEST(OtherSheets, AreNamedOrCounted)
{
    const Scratch scratch;
    const QString list = sheetData({texts(kSixColumns), texts(kPersonAn)});
    const QString file = writeZip(scratch.path(u"c.xlsx"_s),
        workbookEntries({false, {}, {{u"Trang 1"_s, list}, {u"Trang 2"_s, sheetData({texts(kPersonBich)})}}}));
    EXPECT_EQ(dump(readResidentList(file).value()), rowAt(2, kReadAn) + "W1 SheetWithoutHeader [] Trang 2 (Trang 2)\n");
    std::vector<std::pair<QString, QString>> sheets;
    for (int i = 1; i <= 45; ++i) {
        sheets.emplace_back(u"Lớp %1"_s.arg(i), i == 1 ? list : sheetData({texts({u"Bìa"_s})}));
    }
    const QString many = writeZip(scratch.path(u"m.xlsx"_s), workbookEntries({false, {}, sheets}));
    EXPECT_EQ(
        dump(readResidentList(many).value()), rowAt(2, kReadAn) + "W1 SheetsNotLookedInto [] Lớp 41 (5, Lớp 41)\n");
}

} // namespace
} // namespace caodiem::ingest::test
