// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_reader.h"
#include "unit/ingest/sheet_maker.h"

#include <QProcess>
#include <QStringEncoder>

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

/// Rows as "number|cell|cell"; every cell as a person reads it.
QStringList read(const QString &path, int sheet = 0)
{
    auto table = openTable(path);
    if (!table) {
        return {describe(table.error())};
    }
    QStringList rows;
    const Status done = table.value()->visitRows(sheet, [&rows](const TableRow &row) {
        QStringList cells {QString::number(row.number)};
        for (const Cell &cell : row.cells) {
            cells.append(cell.shown());
        }
        while (cells.last().isEmpty()) {
            cells.removeLast();
        }
        rows.append(cells.join(u'|'));
        return Visit::Continue;
    });
    if (!done) {
        rows.append(describe(done.error()));
    }
    return rows;
}

TEST(Xlsx, KnowsTextNumbersDatesLogicalValuesAndErrors)
{
    const Scratch scratch;
    const QString file = writeXlsx(scratch, u"a.xlsx"_s,
        {{inlineText(u"Trần <Một> & Hai"_s), numberCell(u"42212001234"_s), dateCell(46168), boolCell(true),
            errorCell(u"#N/A"_s), numberCell(u"1.5"_s)}});
    EXPECT_EQ(read(file), QStringList({u"1|Trần <Một> & Hai|42212001234|26/05/2026|TRUE|#N/A|1.5"_s}));
}

TEST(Xlsx, TakesSharedStringsWithRichTextAndLeavesPhoneticTextOut)
{
    const Scratch scratch;
    auto entries = workbookEntries({false, {},
        {{u"S"_s,
            u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c "
            "r=\"C1\" t=\"s\"><v>1</v></c></row></sheetData>"_s}}});
    for (auto &[name, content] : entries) {
        if (name == u"xl/sharedStrings.xml"_s) {
            content = QByteArray("<sst><si><r><t>Họ và </t></r><r><t>tên</t></r><rPh><t>no</t></rPh></si>"
                                 "<si><t>a_x000D_b</t></si></sst>");
        }
    }
    EXPECT_EQ(read(writeZip(scratch.path(u"s.xlsx"_s), entries)), QStringList({u"1|Họ và tên||a\rb"_s}));
}

TEST(Xlsx, ReadsCachedFormulaResultsAndLeavesMergesAlone)
{
    const Scratch scratch;
    const QString body = u"<sheetData><row r=\"2\"><c r=\"B2\"><f>A1+1</f><v>7</v></c>"
                         "<c r=\"C2\" t=\"str\"><f>\"x\"</f><v>đã cấp</v></c></row></sheetData>"
                         "<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>"_s;
    EXPECT_EQ(read(writeZip(scratch.path(u"f.xlsx"_s), workbookEntries({false, {}, {{u"S"_s, body}}}))),
        QStringList({u"2||7|đã cấp"_s}));
}

TEST(Xlsx, GivesItsSheetsInOrderAndReadsTheOneAskedFor)
{
    const Scratch scratch;
    const QString file = writeZip(scratch.path(u"two.xlsx"_s),
        workbookEntries(
            {false, {}, {{u"Bìa"_s, sheetData({texts({u"x"_s})})}, {u"Sổ & bộ"_s, sheetData({texts({u"y"_s})})}}}));
    auto table = openTable(file);
    ASSERT_TRUE(table);
    EXPECT_EQ(table.value()->sheets(), QStringList({u"Bìa"_s, u"Sổ & bộ"_s}));
    EXPECT_EQ(read(file, 1), QStringList({u"1|y"_s}));
}

TEST(Xlsx, IsKnownByItsContentAndNotByItsName)
{
    const Scratch scratch;
    const QString file = writeXlsx(scratch, u"list.csv"_s, {texts({u"a"_s, u"b"_s})});
    EXPECT_EQ(read(file), QStringList({u"1|a|b"_s}));
}

TEST(Xlsx, OfAnotherProgramIsRead)
{
    const Scratch scratch;
    const QString path = scratch.path(u"writer.xlsx"_s);
    ASSERT_EQ(QProcess::execute(QStringLiteral(APP_OTHER_WRITER), {path}), 0);
    EXPECT_EQ(read(path), QStringList({u"1|Phú Thịnh"_s, u"2|29/02/2012|12"_s}));
}

TEST(Xlsx, ShowsThePhantomLeapDayAsTextBecauseThereIsNoSuchDay)
{
    const Scratch scratch;
    EXPECT_EQ(read(writeXlsx(scratch, u"p.xlsx"_s, {{dateCell(59), dateCell(60), dateCell(61)}})),
        QStringList({u"1|28/02/1900|29/02/1900|01/03/1900"_s}));
}

TEST(Xlsx, CountsDaysFrom1904WhereTheWorkbookSaysSo)
{
    const Scratch scratch;
    const auto entries = workbookEntries({true, {}, {{u"S"_s, sheetData({{dateCell(0), dateCell(44706)}})}}});
    EXPECT_EQ(read(writeZip(scratch.path(u"m.xlsx"_s), entries)), QStringList({u"1|01/01/1904|26/05/2026"_s}));
}

TEST(Xlsx, StopsWhenTheVisitorHasSeenEnough)
{
    const Scratch scratch;
    auto table = openTable(writeXlsx(scratch, u"a.xlsx"_s, {texts({u"1"_s}), texts({u"2"_s}), texts({u"3"_s})}));
    ASSERT_TRUE(table);
    int seen = 0;
    ASSERT_TRUE(
        table.value()->visitRows(0, [&seen](const TableRow &) { return ++seen == 2 ? Visit::Stop : Visit::Continue; }));
    EXPECT_EQ(seen, 2);
}

TEST(Csv, TakesCommaSemicolonAndTab)
{
    const Scratch scratch;
    for (const QString &separator : {u","_s, u";"_s, u"\t"_s}) {
        const QString text = u"Họ tên"_s + separator + u"Thôn\r\nLê A"_s + separator + u"Thôn 1\r\n"_s;
        EXPECT_EQ(
            read(scratch.write(u"a.txt"_s, text.toUtf8())), QStringList({u"1|Họ tên|Thôn"_s, u"2|Lê A|Thôn 1"_s}));
    }
}

TEST(Csv, TakesUtf8WithAndWithoutMarkAndUtf16EitherWay)
{
    const Scratch scratch;
    const QString text = u"Họ tên,Thôn\nLê Ánh,Phú Thịnh\n"_s;
    const QStringList expected {u"1|Họ tên|Thôn"_s, u"2|Lê Ánh|Phú Thịnh"_s};
    EXPECT_EQ(read(scratch.write(u"a.csv"_s, text.toUtf8())), expected);
    EXPECT_EQ(read(scratch.write(u"b.csv"_s, "\xEF\xBB\xBF" + text.toUtf8())), expected);
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(read(scratch.write(u"c.csv"_s, little(text))), expected);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(read(scratch.write(u"d.csv"_s, big(text))), expected);
    QStringEncoder unmarked(QStringConverter::Utf16LE);
    EXPECT_EQ(read(scratch.write(u"e.csv"_s, unmarked(text))), expected);
}

TEST(Csv, KeepsQuotesAndLineBreaksInQuotesAndCountsRowsAsASpreadsheetDoes)
{
    const Scratch scratch;
    EXPECT_EQ(read(scratch.write(u"q.csv"_s, "a,b\n\"Thôn \"\"Mới\"\"\",\"dòng 1\ndòng 2\"\n\nlast,\"x,y\"")),
        QStringList({u"1|a|b"_s, u"2|Thôn \"Mới\"|dòng 1\ndòng 2"_s, u"4|last|x,y"_s}));
}

TEST(Csv, TakesOneGuardingApostropheOffAndLeavesAnyOther)
{
    const Scratch scratch;
    EXPECT_EQ(
        read(scratch.write(u"g.csv"_s, "'=1+1,''@x,H'Ben,'quoted\n")), QStringList({u"1|=1+1|'@x|H'Ben|'quoted"_s}));
}

} // namespace
} // namespace caodiem::ingest::test
