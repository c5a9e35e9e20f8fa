// SPDX-License-Identifier: GPL-3.0-or-later
// The habits of real spreadsheets: each file gives exactly these rows, rejects, questions and warnings. The files of
// tests/data/lists were written by LibreOffice from the hand-made ones in source/ (see the README there).
#include "base/number_format.h"
#include "domain/list_words.h"
#include "ingest/old_xls.h"
#include "unit/ingest/list_dump.h"
#include "unit/ingest/sheet_maker.h"

#include <QProcess>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

struct Habit {
    const char *file;
    const char *expected;
};

void PrintTo(const Habit &habit, std::ostream *out)
{
    *out << habit.file;
}

std::string listText(const QString &path, const QString &sheet = {})
{
    ReadOptions options;
    options.sheet = sheet;
    const auto list = readResidentList(path, options);
    return list ? dump(list.value()) : describe(list.error()).toStdString();
}

class ListHabit : public testing::TestWithParam<Habit> { };

TEST_P(ListHabit, IsReadExactly)
{
    const QString path = QStringLiteral(APP_SOURCE_DIR "/tests/data/lists/") + QString::fromUtf8(GetParam().file);
    if (path.endsWith(u".xls"_s) && officeProgram().isEmpty()) {
        const auto list = readResidentList(path);
        ASSERT_FALSE(list);
        EXPECT_EQ(list.error().detail, u"xls-needs-office"_s);
        return;
    }
    EXPECT_EQ(listText(path), GetParam().expected);
}

// A title block over a header of two merged rows; column numbers; a blank, a heading and a hidden row; ticks; a total
// by formula; a signature.
#define TITLE_ROWS                                                                                                     \
    "8 042212001234|Lê Thị Ánh|29/02/2012|Nam|Thôn 1||tc 01/04/2026|cc 08/04/2026|te 01/04/2026|ka tick\n"        \
    "11 091320004567|Trần Thị Hoà|26/05/2020|Nữ|Thôn 2||te 15/05/2026\n"                                       \
    "12 001087123456|Nguyễn Văn Đức|02/11/1987|Nam|Thôn 2||cc 30/06/2021|ka tick\n"                             \
    "13 042195000011|Phan Thị Uyên|31/01/1995|Nữ|Thôn 2|\n"
const char *const kTitle = TITLE_ROWS;
const char *const kTitleHidden = TITLE_ROWS "W12 HiddenRows [] (1)\n";

// Encodings from before Unicode, told by words, and capitals by fonts.
#define PEOPLE(third)                                                                                                  \
    "3 042212001234|Lê Thị Ánh|12/02/2012|Nam|Thôn Hạ|\n"                                                       \
    "4 091320004567|Trần Thị Bích Hường|26/05/2020|Nữ|Thôn Thượng|\n"                                    \
    "5 001087123456|" third "|02/11/1987|Nam|Thôn Hạ|\n"                                                            \
    "6 042195000011|Phan Thuỳ Uyển|31/01/1995|Nữ|Thôn Thượng|\n"
#define TCVN3_REMARKS                                                                                                  \
    "W2 LegacyText [Họ và tên] TrÇn ThÞ BÝch H\u00ADêng (TCVN3, Trần Thị Bích Hường)\n"                \
    "W2 LegacyText [Giới tính] N÷ (TCVN3, Nữ)\n"                                                                 \
    "W2 LegacyText [Thôn] Th«n Th\u00ADîng (TCVN3, Thôn Thượng)\n"
const char *const kTcvn3WithFonts = PEOPLE("NGUYỄN VĂN ĐỨC") TCVN3_REMARKS;
const char *const kTcvn3InCsv = PEOPLE("nguyễn văn đức") TCVN3_REMARKS;
const char *const kVniList
    = PEOPLE("Nguyễn Văn Đức") "W2 LegacyText [Họ và tên] Traàn Thò Bích Höôøng (VNI, Trần Thị Bích Hường)\n"
                               "W2 LegacyText [Giới tính] Nöõ (VNI, Nữ)\n"
                               "W2 LegacyText [Thôn] Thoân Thöôïng (VNI, Thôn Thượng)\n";

// IDs, years, telephones and dates as numbers; numbers as texts; an exponent; no ID at all.
const char *const kNumbers = //
    "2 042212001234|Lê Văn Bảo|2012|Nam|Thôn 1|0912345678|cc 05/06/2026\n"
    "3 |Lê Văn Bảo|2011|Nam|Thôn 1| ?\n"
    "4 |Lê Văn Cảnh|2012|Nam|Thôn 1|0912 345 678 !\n"
    "5 042212001235|Lê Văn Dũng|04/03/2012|Nam|Thôn 1|12345|cc 01/06/2026\n"
    "6 142212001236|Lê Văn Giang|04/03/2012|Nam|Thôn 1|+84912345678/0987654321|cc 31/05/2026\n"
    "7 |Lê Văn Hà|1950|Nam|Thôn 1| ?\n"
    "8 042212001237|Lê Văn Khánh|2012|Nam|Thôn 1|\n"
    "W2 IdRepaired [Số CCCD] 42212001234 (042212001234)\n"
    "Q3 IdZeroUncertain [Số CCCD] 42212001234 (042212001234)\n"
    "R4 ExponentText [Số CCCD] 4.22E+10\n"
    "W5 PhoneForm [SĐT] 12345\n"
    "Q7 IdMissing [Số CCCD]\n"
    "W8 IdRepaired [Số CCCD] 42212001237 (042212001237)\n";
// A csv cannot say that 40972 is a date, and a text that lost its zero and contradicts the birth is no question.
const char *const kNumbersInCsv = //
    "2 042212001234|Lê Văn Bảo|2012|Nam|Thôn 1|0912345678|cc 05/06/2026\n"
    "3 |Lê Văn Bảo|2011|Nam|Thôn 1| !\n"
    "4 |Lê Văn Cảnh|2012|Nam|Thôn 1|0912 345 678 !\n"
    "5 042212001235|Lê Văn Dũng|04/03/2012|Nam|Thôn 1|12345|cc 01/06/2026\n"
    "6 142212001236|Lê Văn Giang||Nam|Thôn 1|+84912345678/0987654321\n"
    "7 |Lê Văn Hà|1950|Nam|Thôn 1| ?\n"
    "8 042212001237|Lê Văn Khánh|2012|Nam|Thôn 1|\n"
    "W2 IdRepaired [Số CCCD] 42212001234 (042212001234)\n"
    "R3 IdNotTwelveDigits [Số CCCD] 42212001234\n"
    "R4 ExponentText [Số CCCD] 4.22E+10\n"
    "W5 PhoneForm [SĐT] 12345\n"
    "W6 DateUnreadable [Năm sinh] 40972\n"
    "W6 StepUnreadable [Ngày cấp CCCD] 46173\n"
    "Q7 IdMissing [Số CCCD]\n"
    "W8 IdRepaired [Số CCCD] 42212001237 (042212001237)\n";

const char *const kSheets = //
    "3 042303000001|Võ Thị Lan|01/02/2003|Nữ|Thôn 1|\n"
    "4 042065000002|Võ Văn Long|03/04/1965|Nam|Thôn 1|\n"
    "W2 SheetNotRead [] Thôn 2 (Thôn 2)\n";

// Partial, impossible and oddly written dates; steps out of order; a formula that failed.
#define DATES(last)                                                                                                    \
    "2 042150000001|Hồ Thị Mai|1950|Nữ|Thôn 1||te 20/05/2026|pe 18/05/2026\n"                                   \
    "3 042050000002|Hồ Văn Nam|05/1950|Nam|Thôn 1||te ≤ 20/05/2026\n"                                            \
    "4 042215000003|Hồ Văn Oai||Nam|Thôn 1| !\n"                                                                   \
    "5 042216000004|Hồ Văn Phú||Nam|Thôn 1| !\n"                                                                  \
    "6 042216000005|Hồ Văn Quý|07/04/2016|Nam|Thôn 1|\n"                                                          \
    "7 042216000006|Hồ Văn Sang|07/04/2016|Nam|Thôn 1|\n"                                                          \
    "8 042216000007|Hồ Văn Tâm|07/04/2016|Nam|Thôn 1||te 26/05/2026\n"                                            \
    "9 042216000008|Hồ Văn Út||Nam|Thôn 1| !\n"                                                                   \
    "10 042216000009|Hồ Văn Vinh||Nam|Thôn 1| !\n"                                                                 \
    "11 042216000010|Hồ Văn Xuân|2016|Nam|Thôn 1||te tick\n"                                                      \
    "12 042216000011|Hồ Văn Ý|07/04/2016|Nam|Thôn 1|\n"                                                           \
    "W2 StepsOutOfOrder [Ngày phê duyệt ĐDĐT] 18/05/2026 (Ngày thu nhận ĐDĐT, 20/05/2026)\n"                \
    "R4 DateImpossible [Ngày sinh] 30/02/2015\n"                                                                      \
    "Q4 DateRepair [Ngày sinh] 30/02/2015 (02/03/2015)\n"                                                             \
    "R5 DateImpossible [Ngày sinh] 31/04/2016\n"                                                                      \
    "Q5 DateRepair [Ngày sinh] 31/04/2016 (01/05/2016)\n"                                                             \
    "R9 DateImpossible [Ngày sinh] 45/13/2016\n"                                                                      \
    "R10 DateImpossible [Ngày sinh] 12/25/2016\n"                                                                     \
    "Q10 DateRepair [Ngày sinh] 12/25/2016 (25/12/2016)\n"                                                            \
    "W11 StepUnreadable [Ngày phê duyệt ĐDĐT] =A1\n"                                                             \
    "W12 " last " [Ngày thu nhận ĐDĐT] #N/A\n"
const char *const kDates = DATES("CellInError");
const char *const kDatesInCsv = DATES("StepUnreadable");

INSTANTIATE_TEST_SUITE_P(WrittenByLibreOffice, ListHabit,
    testing::Values(Habit {"tieu-de.xlsx", kTitleHidden}, Habit {"tieu-de.ods", kTitleHidden},
        Habit {"tieu-de.xls", kTitleHidden}, Habit {"tieu-de.csv", kTitle}, Habit {"tcvn3.xlsx", kTcvn3WithFonts},
        Habit {"tcvn3.ods", kTcvn3WithFonts}, Habit {"tcvn3.xls", kTcvn3WithFonts}, Habit {"tcvn3.csv", kTcvn3InCsv},
        Habit {"vni.xlsx", kVniList}, Habit {"vni.ods", kVniList}, Habit {"vni.xls", kVniList},
        Habit {"vni.csv", kVniList}, Habit {"so-va-chu.xlsx", kNumbers}, Habit {"so-va-chu.ods", kNumbers},
        Habit {"so-va-chu.xls", kNumbers}, Habit {"so-va-chu.csv", kNumbersInCsv}, Habit {"nhieu-trang.xlsx", kSheets},
        Habit {"nhieu-trang.ods", kSheets}, Habit {"nhieu-trang.xls", kSheets},
        Habit {"nhieu-trang.csv", "[0] columns:Số định danh cá nhân, Họ và tên: seen:Điền theo mẫu, không sửa tiêu đề"},
        Habit {"ngay-thang.xlsx", kDates}, Habit {"ngay-thang.ods", kDates}, Habit {"ngay-thang.xls", kDates},
        Habit {"ngay-thang.csv", kDatesInCsv}),
    [](const testing::TestParamInfo<Habit> &one) {
        std::string name = one.param.file;
        std::ranges::replace_if(
            name, [](char c) { return c == '-' || c == '.'; }, '_');
        return name;
    });

// Hand-made files ---------------------------------------------------------------------------------------------------

const QStringList kHabitHeader {u"Số định danh cá nhân"_s, u"Họ và tên"_s, u"Ngày sinh"_s, u"Giới tính"_s,
    u"Thôn/Khu phố"_s, u"Ngày kích hoạt ĐDĐT"_s};
const QStringList kLan {u"042303000001"_s, u"Võ Thị Lan"_s, u"01/02/2003"_s, u"Nữ"_s, u"Thôn 1"_s, u"02/06/2026"_s};
constexpr const char *kLanRow = "042303000001|Võ Thị Lan|01/02/2003|Nữ|Thôn 1||ka 02/06/2026\n";

std::string lanAt(int row)
{
    return std::to_string(row) + ' ' + kLanRow;
}

QString csvOf(const std::vector<QStringList> &rows, QChar separator)
{
    QString out;
    for (const QStringList &row : rows) {
        out += row.join(separator) + u"\r\n"_s;
    }
    return out;
}

QString odsOf(const Scratch &scratch, const QString &name, const QString &table)
{
    return writeZip(scratch.path(name),
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
            {u"content.xml"_s,
                (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" "
                 "xmlns:table=\"t\" xmlns:text=\"x\" xmlns:calcext=\"c\"><office:body><office:spreadsheet>"_s
                    + table + u"</office:spreadsheet></office:body></office:document-content>"_s)
                    .toUtf8()}});
}

QString odsRow(const QStringList &cells, const QString &attributes = {})
{
    QString row = u"<table:table-row "_s + attributes + u'>';
    for (const QString &cell : cells) {
        row += u"<table:table-cell office:value-type=\"string\"><text:p>"_s + cell.toHtmlEscaped()
            + u"</text:p></table:table-cell>"_s;
    }
    return row + u"</table:table-row>"_s;
}

TEST(CsvHabit, SeparatorsMarksAndEncodingsOfTheSameListGiveTheSameRows)
{
    const Scratch scratch;
    const QString comma = csvOf({kHabitHeader, kLan}, u',');
    QByteArray utf16 = QByteArray("\xFF\xFE", 2);
    for (const QChar c : comma) {
        utf16 += static_cast<char>(c.unicode() & 0xFFU);
        utf16 += static_cast<char>(c.unicode() >> 8U);
    }
    const std::vector<std::pair<QString, QByteArray>> files {{u"comma.csv"_s, comma.toUtf8()},
        {u"mark.csv"_s, "\xEF\xBB\xBF" + comma.toUtf8()},
        {u"semicolon.csv"_s, csvOf({kHabitHeader, kLan}, u';').toUtf8()},
        {u"tab.tsv"_s, csvOf({kHabitHeader, kLan}, u'\t').toUtf8()}, {u"utf16.txt"_s, utf16},
        {u"decomposed.csv"_s, comma.normalized(QString::NormalizationForm_D).toUtf8()}};
    for (const auto &[name, content] : files) {
        EXPECT_EQ(listText(scratch.write(name, content)), lanAt(2)) << name.toStdString();
    }
}

TEST(CsvHabit, Utf8ThatWasReadAsWindowsTextIsPutRight)
{
    const Scratch scratch;
    const QByteArray once = csvOf({kHabitHeader, kLan}, u',').toUtf8();
    const QString twice = fromWindowsBytes(once);
    EXPECT_EQ(listText(scratch.write(u"twice.csv"_s, twice.toUtf8())),
        lanAt(2) + "W1 LegacyText [Họ và tên] VÃµ Thá»‹ Lan (UTF-8/CP1252, Võ Thị Lan)\n"
            + "W1 LegacyText [Giới tính] Ná»¯ (UTF-8/CP1252, Nữ)\n"
            + "W1 LegacyText [Thôn/Khu phố] ThÃ´n 1 (UTF-8/CP1252, Thôn 1)\n");
}

TEST(CsvHabit, WindowsVietnameseIsTold)
{
    // cp1258 writes tones behind their letters: ị is i + 0xF2, ế is ê + 0xEC.
    const Scratch scratch;
    const QByteArray bytes
        = "CCCD,H\x6F\xF2 t\xEAn,Sinh ng\xE0y,Gi\xF5\xECi t\xEDnh,Th\xF4n\r\n"
          "042303000001,V\x6F\xDE Thi\xF2 Y\xEA\xECn,01/02/2003,N\xFD\xDE,Th\xF4n Th\xFD\xF5\xF2ng\r\n";
    EXPECT_EQ(listText(scratch.write(u"w.csv"_s, bytes)),
        "2 042303000001|Võ Thị Yến|01/02/2003|Nữ|Thôn Thượng|\n"
        "W1 LegacyText [Họ tên] VoÞ Thiò Yêìn (CP1258, Võ Thị Yến)\n"
        "W1 LegacyText [Giới tính] NýÞ (CP1258, Nữ)\n"
        "W1 LegacyText [Thôn] Thôn Thýõòng (CP1258, Thôn Thượng)\n");
}

TEST(XlsxHabit, DatesWithTheMonthFirstAreToldByTheColumn)
{
    const Scratch scratch;
    const auto row = [](const QString &id, const QString &birth) {
        return texts({id, u"Võ Lan"_s, birth, u"Nữ"_s, u"Thôn 1"_s});
    };
    EXPECT_EQ(listText(writeXlsx(scratch, u"us.xlsx"_s,
                  {texts(kHabitHeader.mid(0, 5)), row(u"042303000001"_s, u"02/26/2003"_s),
                      row(u"042303000002"_s, u"3/4/2003"_s), row(u"042303000003"_s, u"12/31/2003"_s)})),
        "2 042303000001|Võ Lan|26/02/2003|Nữ|Thôn 1|\n"
        "3 042303000002|Võ Lan|04/03/2003|Nữ|Thôn 1|\n"
        "4 042303000003|Võ Lan|31/12/2003|Nữ|Thôn 1|\n"
        "W2 MonthFirst [Ngày sinh] 02/26/2003 (26/02/2003)\n");
}

TEST(XlsxHabit, OneColumnWithTheMonthFirstSpeaksForTheFile)
{
    const Scratch scratch;
    const QStringList header = kHabitHeader.mid(0, 5) + QStringList {u"Ngày kích hoạt ĐDĐT"_s};
    const auto read = [&](const std::vector<std::pair<QString, QString>> &dates) {
        std::vector<QStringList> rows {texts(header)};
        int n = 1;
        for (const auto &[birth, activated] : dates) {
            rows.push_back(texts({u"04230300000%1"_s.arg(n++), u"Võ Lan"_s, birth, u"Nữ"_s, u"Thôn 1"_s, activated}));
        }
        QStringList found;
        const auto list = readResidentList(writeXlsx(scratch, u"us.xlsx"_s, rows));
        EXPECT_TRUE(list);
        for (const ResidentRow &row : list.value().rows) {
            found << domain::listBirth(row.birth) + u' ' + fmt_vi::date(row.steps.back().day);
        }
        return found;
    };
    // Every activation could be read either way; the birthdays cannot.
    EXPECT_EQ(read({{u"02/26/2003"_s, u"05/03/2026"_s}, {u"12/31/2003"_s, u"05/04/2026"_s}}),
        QStringList({u"26/02/2003 03/05/2026"_s, u"31/12/2003 04/05/2026"_s}));
    // A single one, where no other date has a day after the 12th.
    EXPECT_EQ(read({{u"02/26/2003"_s, u"05/03/2026"_s}, {u"12/11/2003"_s, u"05/04/2026"_s}}),
        QStringList({u"26/02/2003 03/05/2026"_s, u"11/12/2003 04/05/2026"_s}));
    // One column each way: nobody can say for the rest, so each speaks for itself.
    EXPECT_EQ(read({{u"02/26/2003"_s, u"25/03/2026"_s}, {u"12/31/2003"_s, u"05/04/2026"_s}}),
        QStringList({u"26/02/2003 25/03/2026"_s, u"31/12/2003 05/04/2026"_s}));
}

TEST(XlsxHabit, FormulasCountByTheirValuesAndWithoutOneAreSaid)
{
    const Scratch scratch;
    QStringList row = texts(kLan);
    row[1] = u"t=\"str\"><f>UPPER(\"x\")</f><v>Võ Thị Lan</v>"_s;
    row[5] = u"><f>TODAY()</f>"_s;
    EXPECT_EQ(listText(writeXlsx(scratch, u"f.xlsx"_s, {texts(kHabitHeader), row})),
        "2 042303000001|Võ Thị Lan|01/02/2003|Nữ|Thôn 1|\n"
        "W2 FormulaWithoutValue [Ngày kích hoạt ĐDĐT] =?\n");
}

TEST(XlsxHabit, AHeaderOfThreeRowsIsReadAsOne)
{
    const Scratch scratch;
    EXPECT_EQ(listText(writeXlsx(scratch, u"three.xlsx"_s,
                  {texts({u"Thông tin công dân"_s, {}, {}, {}, {}, u"Định danh điện tử"_s}),
                      texts({u"Số ĐDCN"_s, u"Họ và tên"_s, u"Sinh ngày"_s, u"Giới tính"_s, u"Thôn"_s, {}}),
                      texts({{}, {}, {}, {}, {}, u"Kích hoạt"_s}), texts(kLan)})),
        lanAt(4));
}

TEST(XlsxHabit, ACellPastedFromAnOldListIsPutRightByItself)
{
    const Scratch scratch;
    QStringList old = kLan;
    old[1] = u"NguyÔn V¨n §øc"_s;
    old[0] = u"042203000009"_s;
    old[3] = u"Nam"_s;
    EXPECT_EQ(listText(writeXlsx(
                  scratch, u"mixed.xlsx"_s, {texts(kHabitHeader), texts(kLan), texts(kLan), texts(kLan), texts(old)})),
        lanAt(2) + lanAt(3) + lanAt(4)
            + "5 042203000009|Nguyễn Văn Đức|01/02/2003|Nam|Thôn 1||ka 02/06/2026\n"
              "W1 LegacyCells [] (1)\n");
}

TEST(XlsxHabit, NamesOfMinoritiesAreLeftAlone)
{
    const Scratch scratch;
    QStringList one = kLan;
    one[1] = u"Y Ñoh Niê"_s;
    QStringList two = kLan;
    two[1] = u"H'Bĭ Byă"_s;
    two[0] = u"042303000002"_s;
    EXPECT_EQ(listText(writeXlsx(scratch, u"m.xlsx"_s, {texts(kHabitHeader), texts(one), texts(two)})),
        "2 042303000001|Y Ñoh Niê|01/02/2003|Nữ|Thôn 1||ka 02/06/2026\n"
        "3 042303000002|H'Bĭ Byă|01/02/2003|Nữ|Thôn 1||ka 02/06/2026\n");
}

TEST(OdsHabit, RepeatedHiddenAndCoveredCellsAndCommentsAreUnderstood)
{
    const Scratch scratch;
    QStringList lanWithout = kLan;
    lanWithout.removeLast();
    const QString tick = u"<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
                         "<office:annotation><text:p>hỏi lại</text:p></office:annotation><text:p>ĐÚNG</text:p>"
                         "</table:table-cell>"_s;
    QString ticked = odsRow(lanWithout, u"table:visibility=\"filter\""_s);
    ticked.insert(ticked.size() - u"</table:table-row>"_s.size(), tick);
    const QString file = odsOf(scratch, u"a.ods"_s,
        u"<table:table table:name=\"DS\">"_s + odsRow({u"Danh sách"_s})
            + u"<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row>"_s
            + odsRow(kHabitHeader) + odsRow(kLan) + ticked
            + u"<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
              "</table:table>"_s);
    EXPECT_EQ(
        listText(file), lanAt(6) + "7 042303000001|Võ Thị Lan|01/02/2003|Nữ|Thôn 1||ka tick\nW7 HiddenRows [] (1)\n");
}

TEST(OdsHabit, ValuesCountAndNotWhatFormulasSay)
{
    const Scratch scratch;
    QString row = odsRow(kLan.mid(0, 2));
    row.insert(row.size() - u"</table:table-row>"_s.size(),
        u"<table:table-cell table:formula=\"of:=TODAY()\" office:value-type=\"date\" office:date-value=\"2003-02-01\">"
        "<text:p>01/02/03</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><text:p>N<text:span>ữ</text:span></text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><text:p>Thôn<text:s text:c=\"2\"/>1</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
        "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"_s);
    EXPECT_EQ(listText(odsOf(scratch, u"f.ods"_s,
                  u"<table:table table:name=\"A\">"_s + odsRow(kHabitHeader) + row + u"</table:table>"_s)),
        "2 042303000001|Võ Thị Lan|01/02/2003|Nữ|Thôn 1|\n"
        "W2 CellInError [Ngày kích hoạt ĐDĐT] #DIV/0!\n");
}

// Another program's writer -------------------------------------------------------------------------------------------

struct Written {
    const char *shape;
    const char *expected;
};
void PrintTo(const Written &one, std::ostream *out)
{
    *out << one.shape;
}

class LibxlsxwriterHabit : public testing::TestWithParam<Written> { };

TEST_P(LibxlsxwriterHabit, IsReadExactly)
{
    const Scratch scratch;
    const QString path = scratch.path(u"other.xlsx"_s);
    ASSERT_EQ(QProcess::execute(QStringLiteral(APP_OTHER_WRITER), {path, QString::fromLatin1(GetParam().shape)}), 0);
    EXPECT_EQ(listText(path), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(WrittenByLibxlsxwriter, LibxlsxwriterHabit,
    testing::Values(Written {"plain", "2 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||ka 26/05/2026\n"},
        Written {"title", "5 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||ka 26/05/2026\n"},
        Written {"merged", "4 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||cc 26/05/2026|ka tick\n"},
        Written {"numbers",
            "2 042212001234|Lê Văn An|2012|Nam|Thôn 1|0912345678\n"
            "W2 IdRepaired [CCCD] 42212001234 (042212001234)\n"},
        Written {"formulas", "2 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||ka 26/05/2026\n"},
        Written {"hidden",
            "3 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||ka 26/05/2026\n"
            "W3 HiddenRows [] (1)\n"},
        Written {"sheets",
            "2 042212001234|Lê Văn An|29/02/2012|Nam|Thôn 1||ka 26/05/2026\n"
            "W1 SheetNotRead [] Thôn 2 (Thôn 2)\n"},
        Written {"fonts",
            "2 042212001234|LÊ VĂN ÁNH|29/02/2012|Nam|Thôn Hạ||ka 26/05/2026\n"
            "W1 LegacyText [Họ và tên] Lª V¨n ¸nh (TCVN3, LÊ VĂN ÁNH)\n"
            "W1 LegacyText [Thôn] Th«n H¹ (TCVN3, Thôn Hạ)\n"}),
    [](const testing::TestParamInfo<Written> &one) { return std::string(one.param.shape); });

} // namespace
} // namespace caodiem::ingest::test
