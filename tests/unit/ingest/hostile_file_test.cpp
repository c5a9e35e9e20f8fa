// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm or are broken: each ends in an error that says which, within the limits.
#include "ingest/table_reader.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

/// The error that opening the file and reading all its sheets ends in; code Cancelled when there is none.
Error errorOf(const QString &path, const TableLimits &limits = {})
{
    auto table = openTable(path, limits);
    if (!table) {
        return table.error();
    }
    for (int sheet = 0; sheet < table.value()->sheets().size(); ++sheet) {
        if (const Status read = table.value()->visitRows(sheet, [](const TableRow &) { return Visit::Continue; });
            !read) {
            return read.error();
        }
    }
    return {Errc::Cancelled, u"no error"_s, {}};
}

QString xlsxWithSheet(const Scratch &scratch, const QString &body)
{
    return writeZip(scratch.path(u"h.xlsx"_s), workbookEntries({false, {}, {{u"S"_s, body}}}));
}

QString xlsxWithPart(const Scratch &scratch, const QString &part, const QByteArray &content)
{
    auto entries = workbookEntries({false, {}, {{u"S"_s, sheetData({texts({u"a"_s})})}}});
    for (auto &[name, bytes] : entries) {
        bytes = name == part ? content : bytes;
    }
    return writeZip(scratch.path(u"h.xlsx"_s), entries);
}

TEST(HostileFile, OfNoBytesIsCalledEmpty)
{
    const Scratch scratch;
    const Error error = errorOf(scratch.write(u"nothing.xlsx"_s, {}));
    EXPECT_EQ(error.code, Errc::BadInput);
    EXPECT_EQ(error.context, u"empty:nothing.xlsx"_s);
}

TEST(HostileFile, ThatIsNotThereIsNotFound)
{
    const Scratch scratch;
    EXPECT_EQ(errorOf(scratch.path(u"gone.xlsx"_s)).code, Errc::NotFound);
}

TEST(HostileFile, WithAPasswordOrOfOldExcelIsUnsupported)
{
    const Scratch scratch;
    const Error error = errorOf(
        scratch.write(u"old.xlsx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, 'x')));
    EXPECT_EQ(error.code, Errc::Unsupported);
    EXPECT_EQ(error.detail, u"password-or-xls"_s);
}

TEST(HostileFile, OfAnotherKindUnderTheNameOfASpreadsheetIsUnsupported)
{
    const Scratch scratch;
    EXPECT_EQ(errorOf(scratch.write(u"a.xlsx"_s, "%PDF-1.7 and so on")).code, Errc::Unsupported);
    EXPECT_EQ(errorOf(scratch.write(u"b.csv"_s, QByteArray("\x89PNG\r\n\x1A\n\xFF\x00\x00\x01", 12))).code,
        Errc::Unsupported);
    const Error ods = errorOf(writeZip(scratch.path(u"d.xlsx"_s),
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<x/>"}}));
    EXPECT_EQ(ods.code, Errc::Unsupported);
    EXPECT_EQ(errorOf(writeZip(scratch.path(u"e.xlsx"_s), {{u"word/document.xml"_s, "<x/>"}})).detail,
        u"not-a-spreadsheet"_s);
}

TEST(HostileFile, CutAnywhereIsDamaged)
{
    const Scratch scratch;
    std::vector<QStringList> rows(400, texts({u"042212001234"_s, u"Nguyễn Thị Ánh"_s}));
    QFile whole(writeXlsx(scratch, u"whole.xlsx"_s, rows));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype size = 3; size < bytes.size(); size += 97) {
        EXPECT_EQ(errorOf(scratch.write(u"cut.xlsx"_s, bytes.left(size))).code, Errc::Corrupt) << size;
    }
}

TEST(HostileFile, WithAnyByteFlippedInsideAPartIsNeverReadAsIfItWereSound)
{
    const Scratch scratch;
    QFile whole(writeXlsx(scratch, u"whole.xlsx"_s, {texts({u"042212001234"_s, u"Nguyễn Thị Ánh"_s})}));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const qsizetype sheet = bytes.indexOf("xl/worksheets/sheet1.xml") + 24;
    for (qsizetype at = sheet; at < sheet + 40; ++at) { // inside the first part's compressed bytes
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        EXPECT_NE(errorOf(scratch.write(u"flip.xlsx"_s, flipped)).code, Errc::Cancelled) << at;
    }
}

TEST(HostileFile, ThatUnpacksBeyondTheBudgetIsStopped)
{
    const Scratch scratch;
    const QString row = u"<row><c t=\"inlineStr\"><is><t>%1</t></is></c></row>"_s.arg(QString(30000, u'a'));
    const QString bomb = xlsxWithSheet(scratch, u"<sheetData>"_s + row.repeated(400) + u"</sheetData>"_s);
    TableLimits limits;
    limits.unpackedBytes = 4 * 1024 * 1024;
    EXPECT_EQ(errorOf(bomb, limits).context, u"limit:h.xlsx"_s);
    const Error ratio = errorOf(bomb); // 12 MB out of a few kB, though within the budget
    EXPECT_EQ(ratio.context, u"limit:h.xlsx"_s);
    EXPECT_EQ(ratio.detail, u"unpacked size"_s);
}

TEST(HostileFile, WithTooManyEntriesOrTwoOfOneNameIsRefused)
{
    const Scratch scratch;
    TableLimits limits;
    limits.entries = 5;
    EXPECT_EQ(errorOf(writeXlsx(scratch, u"many.xlsx"_s, {texts({u"a"_s})}), limits).detail, u"entries"_s);
    auto entries = workbookEntries({false, {}, {{u"S"_s, sheetData({texts({u"a"_s})})}}});
    entries.emplace_back(u"XL/workbook.xml"_s, "<workbook/>");
    EXPECT_EQ(errorOf(writeZip(scratch.path(u"twice.xlsx"_s), entries)).code, Errc::Corrupt);
}

TEST(HostileFile, WithADocumentTypeIsRefusedWhateverItDeclares)
{
    const Scratch scratch;
    const QByteArray laughs
        = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
          "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>";
    const QByteArray external
        = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>";
    EXPECT_EQ(
        errorOf(xlsxWithPart(scratch, u"xl/worksheets/sheet1.xml"_s, laughs)).detail, u"xml: document type refused"_s);
    EXPECT_EQ(
        errorOf(xlsxWithPart(scratch, u"xl/sharedStrings.xml"_s, external)).detail, u"xml: document type refused"_s);
    EXPECT_EQ(errorOf(xlsxWithPart(scratch, u"xl/workbook.xml"_s, external)).code, Errc::Corrupt);
}

TEST(HostileFile, WithUndeclaredEntitiesOrBrokenXmlIsDamaged)
{
    const Scratch scratch;
    EXPECT_EQ(errorOf(xlsxWithPart(scratch, u"xl/worksheets/sheet1.xml"_s,
                          "<worksheet><sheetData>&bomb;</sheetData></worksheet>"))
                  .code,
        Errc::Corrupt);
    EXPECT_EQ(errorOf(xlsxWithPart(scratch, u"xl/styles.xml"_s, "<styleSheet><cellXfs>")).code, Errc::Corrupt);
}

TEST(HostileFile, ThatLiesAboutItsSizeIsReadByWhatIsThere)
{
    const Scratch scratch;
    const QString body = u"<dimension ref=\"A1:XFD1048576\"/>"_s + sheetData({texts({u"a"_s})});
    EXPECT_EQ(errorOf(xlsxWithSheet(scratch, body)).context, u"no error"_s);
}

TEST(HostileFile, WithReferencesOutsideASheetIsDamaged)
{
    const Scratch scratch;
    const auto sheet = [&scratch](const QString &rows) {
        return errorOf(xlsxWithSheet(scratch, u"<sheetData>"_s + rows + u"</sheetData>"_s));
    };
    EXPECT_EQ(sheet(u"<row r=\"99999999999\"/>"_s).code, Errc::Corrupt);
    EXPECT_EQ(sheet(u"<row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row>"_s).context, u"limit:h.xlsx"_s);
    EXPECT_EQ(sheet(u"<row r=\"2\"/><row r=\"1\"/>"_s).code, Errc::Corrupt);
    EXPECT_EQ(sheet(u"<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"_s).code, Errc::Corrupt);
    EXPECT_EQ(sheet(u"<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"_s).detail, u"columns"_s);
    EXPECT_EQ(sheet(u"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"_s).detail, u"sheet: shared string index"_s);
    EXPECT_EQ(sheet(u"<row><c r=\"A1\"><row/><v>7</v></c></row>"_s).detail, u"sheet: row inside a cell"_s);
    EXPECT_EQ(sheet(u"<row><c r=\"A1\"><c/><v>7</v></c></row>"_s).detail, u"sheet: cell inside a cell"_s);
    EXPECT_EQ(sheet(u"<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>7</v></c></row>"_s).detail, u"sheet: cell style"_s);
}

TEST(HostileFile, WithHugeCellsDeepTagsOrEndlessTokensIsStopped)
{
    const Scratch scratch;
    const QString cell = u"<sheetData><row><c t=\"str\"><v>%1</v></c></row></sheetData>"_s;
    EXPECT_EQ(errorOf(xlsxWithSheet(scratch, cell.arg(QString(40000, u'b')))).detail, u"cell length"_s);
    EXPECT_EQ(errorOf(xlsxWithSheet(scratch, u"<d>"_s.repeated(100) + u"</d>"_s.repeated(100))).detail, u"xml depth"_s);
    TableLimits limits;
    limits.tokenBytes = 100'000;
    const QString attribute = u"<sheetData a=\"%1\"/>"_s.arg(QString(400'000, u'c'));
    EXPECT_EQ(errorOf(xlsxWithSheet(scratch, attribute), limits).detail, u"xml token"_s);
}

TEST(HostileFile, OfTextWithTooManyColumnsOrAnOpenQuoteIsRefused)
{
    const Scratch scratch;
    EXPECT_EQ(errorOf(scratch.write(u"wide.csv"_s, QByteArray("a,").repeated(5000))).context, u"limit:wide.csv"_s);
    EXPECT_EQ(errorOf(scratch.write(u"open.csv"_s, "a,b\nc,\"d\n")).code, Errc::Corrupt);
    EXPECT_EQ(errorOf(scratch.write(u"nul.csv"_s, QByteArray("a,b\0c\nd,e\n", 10))).code, Errc::Unsupported);
    TableLimits limits;
    limits.fileBytes = 10;
    EXPECT_EQ(errorOf(scratch.write(u"big.csv"_s, "a,b,c,d,e,f,g,h\n"), limits).detail, u"file size"_s);
}

} // namespace
} // namespace caodiem::ingest::test
