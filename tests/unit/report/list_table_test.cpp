// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_columns.h"
#include "report/list_table.h"
#include "support/zip_reading.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

using namespace Qt::StringLiterals;

ListTable people()
{
    ListTable table;
    table.sheet = u"Cư dân"_s;
    table.title = {u"Còn lại · Thôn 1"_s};
    table.columns = {{u"Số định danh"_s, 16, ListKind::Text, {}}, {u"Tuổi"_s, 6, ListKind::Number, {}},
        {u"Ngày cấp"_s, 12, ListKind::Date, {}}, {u"Ghi chú"_s, 20, ListKind::Text, {}}};
    setRows(table,
        {{u"042212001234"_s, qint64 {13}, DayCell {dayFromCivil({2026, 5, 23})}, u"=HYPERLINK(\"x\")"_s},
            {u"091320004567"_s, qint64 {6}, u"1950"_s, u"Nhà số 5, ngõ \"2\"\nxóm trên"_s},
            {std::monostate {}, std::monostate {}, DayCell {dayFromCivil({1899, 1, 2})}, u" đầu < cuối & "_s}});
    return table;
}

QByteArray written(const ListTable &table, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    EXPECT_TRUE(static_cast<bool>(writeListTable(table, path)));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray sheetOf(const ListTable &table, const QString &part = u"xl/worksheets/sheet1.xml"_s)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    EXPECT_TRUE(static_cast<bool>(writeListTable(table, path)));
    return sample::zipParts(path).value(part);
}

TEST(ListTable, CsvIsUtf8WithMarkCommasAndQuotes)
{
    const QByteArray bytes = written(people(), u"a.csv"_s);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(QString::fromUtf8(bytes.mid(3)),
        u"Số định danh,Tuổi,Ngày cấp,Ghi chú\r\n"
        u"042212001234,13,23/05/2026,\"'=HYPERLINK(\"\"x\"\")\"\r\n"
        u"091320004567,6,1950,\"Nhà số 5, ngõ \"\"2\"\"\nxóm trên\"\r\n"
        u",,02/01/1899,\" đầu < cuối & \"\r\n"_s);
}

TEST(ListTable, CsvPutsAnApostropheOnlyBeforeWhatASpreadsheetWouldRun)
{
    EXPECT_EQ(csvText(u"=1+2"_s), u"'=1+2"_s);
    EXPECT_EQ(csvText(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
    EXPECT_EQ(csvText(u"-cmd|x"_s), u"'-cmd|x"_s);
    EXPECT_EQ(csvText(u"\tx"_s), u"'\tx"_s);
    EXPECT_EQ(csvText(u"+84 912 345 678"_s), u"+84 912 345 678"_s);
    EXPECT_EQ(csvText(u"-5,5"_s), u"-5,5"_s);
    EXPECT_EQ(csvText(u"042212001234"_s), u"042212001234"_s);
    EXPECT_EQ(csvText(u"'quoted"_s), u"'quoted"_s);
    EXPECT_EQ(csvText(u"'=x"_s), u"''=x"_s);
    EXPECT_EQ(csvText(u"'+84 912"_s), u"''+84 912"_s);
    EXPECT_EQ(csvText(QString()), QString());
}

TEST(ListTable, XlsxKeepsTextAsTextNumbersAsNumbersAndDatesAsDates)
{
    const QByteArray sheet = sheetOf(people());
    EXPECT_TRUE(sheet.contains(">042212001234</t>"));
    EXPECT_TRUE(sheet.contains(">=HYPERLINK(&quot;x&quot;)</t>"));
    EXPECT_FALSE(sheet.contains("<f>"));
    EXPECT_TRUE(sheet.contains("<v>13</v>"));
    EXPECT_TRUE(sheet.contains("<v>46165</v>")) << "23 May 2026";
    EXPECT_TRUE(sheet.contains(">02/01/1899</t>")) << "before the spreadsheets' calendar: text";
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A3:D6\"/>"));
    EXPECT_TRUE(sheet.contains("ySplit=\"3\""));
}

TEST(ListTable, TheSameListGivesTheSameBytes)
{
    EXPECT_EQ(written(people(), u"a.xlsx"_s), written(people(), u"b.xlsx"_s));
}

TEST(ListTable, AListWithoutRowsIsStillAForm)
{
    ListTable table = people();
    setRows(table, {});
    EXPECT_TRUE(sheetOf(table).contains("<autoFilter ref=\"A3:D4\"/>"));
}

TEST(ListTable, NothingIsWrittenWhereThereIsNoFolder)
{
    const QTemporaryDir folder;
    const auto done = writeListTable(people(), folder.filePath(u"none/a.xlsx"_s));
    ASSERT_FALSE(static_cast<bool>(done));
    EXPECT_EQ(done.error().code, Errc::Io);
}

TEST(RegisterForm, TheResidentFormHasTheImportsColumnsAndDropDowns)
{
    const QByteArray sheet = sheetOf(registerTemplate(RegisterForm::Residents));
    const QStringList texts = sample::elementTexts(sheet, u"t"_s);
    for (const QStringView header : domain::kResidentColumns) {
        EXPECT_TRUE(texts.contains(header.toString())) << header.toString().toStdString();
    }
    EXPECT_TRUE(sheet.contains(u"<formula1>\"Nam,Nữ\"</formula1>"_s.toUtf8()));
    EXPECT_TRUE(sheet.contains(u"<formula1>\"Thường trú,Tạm trú\"</formula1>"_s.toUtf8()));
}

TEST(RegisterForm, EveryColumnIsExplainedOnTheSecondSheet)
{
    for (const RegisterForm form : {RegisterForm::Residents, RegisterForm::Organisations, RegisterForm::Villages}) {
        const ListTable table = registerTemplate(form);
        ASSERT_FALSE(table.columns.empty());
        ASSERT_EQ(table.guide.size(), table.columns.size() + 2);
        const QByteArray guide = sheetOf(table, u"xl/worksheets/sheet2.xml"_s);
        for (const ListColumn &column : table.columns) {
            EXPECT_TRUE(guide.contains(column.header.toUtf8()));
        }
    }
}

} // namespace
} // namespace caodiem::report
