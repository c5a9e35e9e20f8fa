// SPDX-License-Identifier: GPL-3.0-or-later
// A set of files made to harm, to mislead or simply broken: each ends in one clear sentence or in harmless rows, the
// same in this process and in the reading one.
#include "ingest/table_reader.h"
#include "service/office.h"
#include "unit/ingest/sheet_maker.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <iterator>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

/// What must become of a file: rows that are read, or an error of this kind.
struct Fate {
    int rows = -1;
    Errc code = Errc::Corrupt;
};
Fate readAs(int rows)
{
    return {rows, Errc::Corrupt};
}
const Fate kDamaged {-1, Errc::Corrupt};
const Fate kTooLarge {-1, Errc::BadInput};
const Fate kNotOurs {-1, Errc::Unsupported};

struct Hostile {
    const char *name;
    Fate fate;
    std::function<QString(const Scratch &)> make;
};
void PrintTo(const Hostile &one, std::ostream *out)
{
    *out << one.name;
}

QString plainRows()
{
    return sheetData({texts({u"CCCD"_s, u"Họ tên"_s}), texts({u"042303000001"_s, u"Võ Lan"_s})});
}

/// A sound workbook, with the sheet's body and any parts exchanged or added.
QString xlsx(const Scratch &scratch, const QString &body, const std::vector<ZipEntry> &parts = {})
{
    auto entries = workbookEntries({false, {u"chung"_s}, {{u"S"_s, body}}});
    for (const auto &[name, bytes] : parts) {
        const auto known = std::ranges::find(entries, name, &ZipEntry::first);
        if (known == entries.end()) {
            entries.emplace_back(name, bytes);
        } else {
            known->second = bytes;
        }
    }
    return writeZip(scratch.path(u"x.xlsx"_s), entries);
}

QString xlsxWithout(const Scratch &scratch, const QString &part)
{
    auto entries = workbookEntries(
        {false, {u"chung"_s}, {{u"S"_s, u"<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"_s}}});
    std::erase_if(entries, [&part](const ZipEntry &one) { return one.first == part; });
    return writeZip(scratch.path(u"x.xlsx"_s), entries);
}

const QString kSheetPart = u"xl/worksheets/sheet1.xml"_s;

QString ods(const Scratch &scratch, const QString &content, const std::vector<ZipEntry> &parts = {},
    const QByteArray &kind = "application/vnd.oasis.opendocument.spreadsheet")
{
    std::vector<ZipEntry> entries {{u"mimetype"_s, kind}, {u"content.xml"_s, content.toUtf8()}};
    entries.insert(entries.end(), parts.begin(), parts.end());
    return writeZip(scratch.path(u"x.ods"_s), entries);
}

QString odsSheet(const QString &rows)
{
    return u"<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><o:body><o:spreadsheet><t:table t:name=\"S\">"_s
        + rows + u"</t:table></o:spreadsheet></o:body></o:document-content>"_s;
}

const QString kOdsCell = u"<t:table-cell o:value-type=\"string\"><x:p>a</x:p></t:table-cell>"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The bytes of a sound workbook after `bend`.
QString bent(const Scratch &scratch, const std::function<void(QByteArray &)> &bend)
{
    QByteArray bytes = bytesOf(xlsx(scratch, plainRows()));
    bend(bytes);
    return scratch.write(u"x.xlsx"_s, bytes);
}

const QByteArray kEntityBomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                               "<!ENTITY c \"&b;&b;&b;&b;\">]><worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c>"
                               "</row></sheetData></worksheet>";
const QByteArray kOutside = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                            "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";

std::vector<Hostile> brokenContainers()
{
    return {
        {"EmptyFile", kTooLarge, [](const Scratch &s) { return s.write(u"x.xlsx"_s, {}); }},
        {"OneByte", readAs(1), [](const Scratch &s) { return s.write(u"x.xlsx"_s, "P"); }},
        {"OnlyTheMagic", kDamaged, [](const Scratch &s) { return s.write(u"x.xlsx"_s, "PK\x03\x04"); }},
        {"MagicAndZeros", kDamaged,
            [](const Scratch &s) { return s.write(u"x.xlsx"_s, "PK\x03\x04" + QByteArray(5000, '\0')); }},
        {"EmptyZip", kDamaged,
            [](const Scratch &s) { return s.write(u"x.xlsx"_s, "PK\x05\x06" + QByteArray(18, '\0')); }},
        {"CutInTheMiddle", kDamaged,
            [](const Scratch &s) { return bent(s, [](QByteArray &b) { b.truncate(b.size() / 2); }); }},
        {"CutByOneByte", readAs(2), [](const Scratch &s) { return bent(s, [](QByteArray &b) { b.chop(1); }); }},
        {"WithoutItsDirectory", kDamaged,
            [](const Scratch &s) { return bent(s, [](QByteArray &b) { b.truncate(b.indexOf("PK\x01\x02")); }); }},
        {"DirectoryFarAway", kDamaged,
            [](const Scratch &s) {
                return bent(s, [](QByteArray &b) { b[b.lastIndexOf("PK\x05\x06") + 18] = '\x7F'; });
            }},
        {"PartsNamedTwice", kDamaged,
            [](const Scratch &s) {
                return writeZip(s.path(u"x.xlsx"_s), {{u"a"_s, "1"}, {u"A"_s, "2"}});
            }},
        {"TooManyParts", kTooLarge,
            [](const Scratch &s) {
                std::vector<ZipEntry> many;
                for (int i = 0; i < 1100; ++i) {
                    many.emplace_back(u"p%1"_s.arg(i), "x");
                }
                return xlsx(s, plainRows(), many);
            }},
        {"ZipBomb", kTooLarge,
            [](const Scratch &s) { return xlsx(s, u"<sheetData>"_s + QString(30'000'000, u' ') + u"</sheetData>"_s); }},
        {"BombOfOneCell", kTooLarge,
            [](const Scratch &s) { return xlsx(s, sheetData({{inlineText(QString(9'000'000, u'a'))}})); }},
        {"BombOfSharedStrings", kTooLarge,
            [](const Scratch &s) {
                return xlsx(s, plainRows(),
                    {{u"xl/sharedStrings.xml"_s,
                        "<sst>" + QByteArray("<si><t/></si>").repeated(2'000'000) + "</sst>"}});
            }},
        {"DeclaredLargerThanAllowed", kTooLarge,
            [](const Scratch &s) {
                return bent(s, [](QByteArray &b) { // the size in the directory, behind "PK\1\2"
                    b.replace(b.indexOf("PK\x01\x02") + 24, 4, QByteArray("\xFF\xFF\xFF\x7F", 4));
                });
            }},
        {"EncryptedParts", kNotOurs,
            [](const Scratch &s) { return bent(s, [](QByteArray &b) { b[b.indexOf("PK\x01\x02") + 8] = '\x01'; }); }},
        {"PathsThatClimb", readAs(2),
            [](const Scratch &s) {
                return xlsx(s, plainRows(), {{u"../../../tmp/evil.txt"_s, "x"}});
            }},
    };
}

std::vector<Hostile> otherFormats()
{
    const auto file = [](const char *name, const QByteArray &bytes) {
        return [name, bytes](const Scratch &s) { return s.write(QString::fromLatin1(name), bytes); };
    };
    return {
        {"PdfAsXlsx", kNotOurs, file("x.xlsx", "%PDF-1.7\n")},
        {"HtmlAsXls", kNotOurs, file("x.xls", "<html><table><tr><td>1</td></tr></table></html>")},
        {"XmlAsXls", kNotOurs, file("x.xls", "<?xml version=\"1.0\"?><Workbook/>")},
        {"RtfAsXlsx", kNotOurs, file("x.xlsx", "{\\rtf1 danh sách}")},
        {"PngAsCsv", kNotOurs, file("x.csv", QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\rIHDR", 16))},
        {"ProgramAsCsv", kNotOurs,
            file("x.csv",
                QByteArray("\x7F"
                           "ELF\x02\x01\x01\x00\x00\x00",
                    10))},
        {"GzipAsCsv", kNotOurs, file("x.csv", QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00", 8))},
        {"OleWithoutWorkbook", kNotOurs,
            file("x.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(4096, 'x'))},
        {"OleLocked", kNotOurs,
            file("x.xlsx",
                QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(512, '\0')
                    + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32))},
        {"WordAsXlsx", kNotOurs,
            [](const Scratch &s) {
                return writeZip(s.path(u"x.xlsx"_s), {{u"word/document.xml"_s, "<x/>"}});
            }},
        {"OpenDocumentText", kNotOurs,
            [](const Scratch &s) { return ods(s, u"<x/>"_s, {}, "application/vnd.oasis.opendocument.text"); }},
        {"BinaryWorkbook", kNotOurs,
            [](const Scratch &s) {
                return writeZip(s.path(u"x.xlsb"_s), {{u"xl/workbook.bin"_s, "\x83\x01"}});
            }},
        {"WorkbookWithoutSheets", kNotOurs,
            [](const Scratch &s) {
                return xlsx(s, plainRows(), {{u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>"}});
            }},
        {"XlsxUnderCsvName", readAs(2),
            [](const Scratch &s) { return s.write(u"x.csv"_s, bytesOf(xlsx(s, plainRows()))); }},
        {"CsvUnderXlsxName", readAs(2), file("x.xlsx", "CCCD,Ho ten\n042303000001,Lan\n")},
    };
}

std::vector<Hostile> badXlsx()
{
    const auto body
        = [](const char *xml) { return [xml](const Scratch &s) { return xlsx(s, QString::fromLatin1(xml)); }; };
    const auto sheet = [](const QByteArray &xml) {
        return [xml](const Scratch &s) { return xlsx(s, {}, {{kSheetPart, xml}}); };
    };
    return {
        {"EntityBomb", kDamaged, sheet(kEntityBomb)},
        {"EntityFromOutside", kDamaged, sheet(kOutside)},
        {"DoctypeInStrings", kDamaged,
            [](const Scratch &s) {
                return xlsx(s, plainRows(), {{u"xl/sharedStrings.xml"_s, "<!DOCTYPE x><sst/>"}});
            }},
        {"DoctypeInStyles", kDamaged,
            [](const Scratch &s) {
                return xlsx(s, plainRows(), {{u"xl/styles.xml"_s, "<!DOCTYPE x><styleSheet/>"}});
            }},
        {"UnclosedTag", kDamaged, body("<sheetData><row><c>")},
        {"CrossedTags", kDamaged, body("<sheetData><row></sheetData></row>")},
        {"RowInsideACell", kDamaged, body("<sheetData><row><c r=\"A1\"><row/><v>1</v></c></row></sheetData>")},
        {"CellInsideACell", kDamaged, body("<sheetData><row><c r=\"A1\"><c/><v>1</v></c></row></sheetData>")},
        {"NotUtf8", kDamaged,
            sheet("<worksheet><sheetData><row><c t=\"str\"><v>\xFF\xFE</v></c></row></sheetData></worksheet>")},
        {"ForbiddenCharacter", kDamaged,
            sheet("<worksheet><sheetData><row><c t=\"str\"><v>&#0;</v></c></row></sheetData></worksheet>")},
        {"NoXmlAtAll", kDamaged, sheet("chào")},
        {"EmptySheetPart", kDamaged, sheet("")},
        {"NestedTooDeep", kTooLarge,
            [](const Scratch &s) {
                return xlsx(s, QString(u"<a>"_s).repeated(5000) + QString(u"</a>"_s).repeated(5000));
            }},
        {"TagWithoutEnd", kTooLarge,
            [](const Scratch &s) {
                QByteArray tag = "<worksheet><a ";
                for (qint64 i = 0; i < 200'000; ++i) { // of changing text, for a ratio that is no bomb's
                    tag += "b" + QByteArray::number(i * 7919) + "='" + QByteArray::number(i * 104729) + "' ";
                }
                return xlsx(s, {}, {{kSheetPart, tag}});
            }},
        {"DimensionLie", readAs(1),
            body("<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c t=\"str\"><v>a</v></c></row></sheetData>")},
        {"RowBeyondTheLast", kTooLarge,
            body("<sheetData><row r=\"2000000000\"><c t=\"str\"><v>a</v></c></row></sheetData>")},
        {"RowNumberNegative", kDamaged, body("<sheetData><row r=\"-5\"><c t=\"str\"><v>a</v></c></row></sheetData>")},
        {"RowsBackwards", kDamaged,
            body("<sheetData><row r=\"9\"/><row r=\"3\"><c t=\"str\"><v>a</v></c></row></sheetData>")},
        {"RowNumberTooLong", kDamaged, body("<sheetData><row r=\"99999999999999999999\"/></sheetData>")},
        {"ColumnBeyondTheLast", kDamaged,
            body("<sheetData><row><c r=\"ZZZZ1\" t=\"str\"><v>a</v></c></row></sheetData>")},
        {"ColumnFarRight", kTooLarge, body("<sheetData><row><c r=\"XFD1\" t=\"str\"><v>a</v></c></row></sheetData>")},
        {"ReferenceWithoutColumn", kDamaged,
            body("<sheetData><row><c r=\"7\" t=\"str\"><v>a</v></c></row></sheetData>")},
        {"StringIndexOutside", kDamaged, body("<sheetData><row><c t=\"s\"><v>77</v></c></row></sheetData>")},
        {"StringIndexNegative", kDamaged, body("<sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData>")},
        {"StyleThatIsNoNumber", kDamaged, body("<sheetData><row><c s=\"x\"><v>1</v></c></row></sheetData>")},
        {"StyleOutside", readAs(1), body("<sheetData><row><c s=\"4000000000\"><v>1</v></c></row></sheetData>")},
        {"NumbersThatAreNone", readAs(1),
            body("<sheetData><row><c><v>1e999</v></c><c><v>NaN</v></c><c><v>-0</v></c></row></sheetData>")},
        {"DateBeyondTime", readAs(1),
            body("<sheetData><row><c s=\"1\"><v>1e300</v></c><c s=\"1\"><v>-1</v></c></row></sheetData>")},
        {"CellTooLong", kTooLarge,
            [](const Scratch &s) { return xlsx(s, sheetData({{inlineText(QString(40'000, u'ă'))}})); }},
        {"FormulaPayload", readAs(1),
            body("<sheetData><row><c t=\"str\"><f>cmd|'/c calc'!A1</f><v>=cmd|'/c calc'!A1</v></c></row></sheetData>")},
        {"ExternalLink", readAs(2),
            [](const Scratch &s) {
                return xlsx(s, plainRows(),
                    {{u"xl/externalLinks/externalLink1.xml"_s, "<externalLink/>"},
                        {u"xl/_rels/evil.rels"_s,
                            "<Relationships><Relationship TargetMode=\"External\" "
                            "Target=\"http://example.invalid\"/></Relationships>"}});
            }},
        {"Macros", readAs(2),
            [](const Scratch &s) {
                return xlsx(s, plainRows(), {{u"xl/vbaProject.bin"_s, "Sub Auto_Open"}});
            }},
        {"SheetPartMissing", kDamaged, [](const Scratch &s) { return xlsxWithout(s, kSheetPart); }},
        {"StringsMissing", kDamaged, [](const Scratch &s) { return xlsxWithout(s, u"xl/sharedStrings.xml"_s); }},
        {"RelationsMissing", kNotOurs,
            [](const Scratch &s) { return xlsxWithout(s, u"xl/_rels/workbook.xml.rels"_s); }},
    };
}

std::vector<Hostile> badOdsAndCsv()
{
    const auto rows = [](const QString &xml) { return [xml](const Scratch &s) { return ods(s, odsSheet(xml)); }; };
    const auto csv
        = [](const QByteArray &bytes) { return [bytes](const Scratch &s) { return s.write(u"x.csv"_s, bytes); }; };
    return {
        {"OdsEntityBomb", kDamaged,
            [](const Scratch &s) { return ods(s, u"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"_s); }},
        {"OdsWithoutTables", kNotOurs, [](const Scratch &s) { return ods(s, u"<x/>"_s); }},
        {"OdsCut", kDamaged, [](const Scratch &s) { return ods(s, odsSheet(u"<t:table-row>"_s)); }},
        {"OdsEncrypted", kNotOurs,
            [](const Scratch &s) {
                return ods(s, odsSheet({}),
                    {{u"META-INF/manifest.xml"_s, "<m><file-entry><encryption-data/></file-entry></m>"}});
            }},
        {"OdsRowsRepeatedForEver", kTooLarge,
            rows(u"<t:table-row t:number-rows-repeated=\"2000000000\">"_s + kOdsCell + u"</t:table-row>"_s)},
        {"OdsRepeatedBeyondNumbers", kDamaged,
            rows(u"<t:table-row t:number-rows-repeated=\"99999999999999999999\">"_s + kOdsCell + u"</t:table-row>"_s)},
        {"OdsRepeatedNegative", kDamaged,
            rows(u"<t:table-row t:number-rows-repeated=\"-3\">"_s + kOdsCell + u"</t:table-row>"_s)},
        {"OdsCellsRepeatedForEver", kTooLarge,
            rows(
                u"<t:table-row><t:table-cell t:number-columns-repeated=\"999999999\" o:value-type=\"string\"><x:p>a</x:p></t:table-cell></t:table-row>"_s)},
        {"OdsSquareOfRepeats", kTooLarge,
            rows(
                u"<t:table-row t:number-rows-repeated=\"1000000\"><t:table-cell t:number-columns-repeated=\"1000\" o:value-type=\"string\"><x:p>a</x:p></t:table-cell></t:table-row>"_s)},
        {"OdsSpacesForEver", kTooLarge,
            rows(
                u"<t:table-row><t:table-cell o:value-type=\"string\"><x:p>a<x:s x:c=\"2000000000\"/><x:s x:c=\"2000000000\"/></x:p></t:table-cell></t:table-row>"_s)},
        {"OdsTableInACell", readAs(1),
            rows(u"<t:table-row><t:table-cell o:value-type=\"string\"><x:p>a</x:p><t:table><t:table-row>"_s + kOdsCell
                + u"</t:table-row></t:table></t:table-cell></t:table-row>"_s)},
        {"OdsScripts", readAs(1),
            rows(u"<t:table-row>"_s + kOdsCell
                + u"</t:table-row><o:scripts><o:event-listener href=\"http://example.invalid\"/></o:scripts>"_s)},
        {"CsvQuoteNeverClosed", kDamaged, csv("a,\"b\nc,d\n")},
        {"CsvWithZeros", kNotOurs, csv(QByteArray("a,b\0c\n1,2\n", 10))},
        {"CsvOfControls", readAs(1), csv("a,\x01\x02\n")},
        {"CsvTooManyColumns", kTooLarge, csv(QByteArray(",").repeated(5000) + "x\n")},
        {"CsvCellTooLong", kTooLarge, csv(QByteArray(40'000, 'a') + ",b\n")},
        {"CsvOfSeparatorsAlone", readAs(0), csv(QByteArray(",").repeated(900) + "\n")},
        {"CsvHalfUtf16", readAs(1),
            csv(QByteArray("\xFF\xFE"
                           "a\0,\0\0\xD8",
                8))},
        {"CsvFormulaPayload", readAs(2), csv("=1+1,+cmd|' /C calc'!A0\n@SUM(A1),-2\n")},
    };
}

std::vector<Hostile> all()
{
    std::vector<Hostile> set = brokenContainers();
    for (auto more : {otherFormats(), badXlsx(), badOdsAndCsv()}) {
        std::ranges::move(more, std::back_inserter(set));
    }
    return set;
}

struct Outcomes {
    std::optional<Error> error;
    int rows = 0;
};

Outcomes readWhole(const QString &path, const QString &program)
{
    Outcomes out;
    const auto table = openTable(path, {}, program);
    if (!table) {
        out.error = table.error();
        return out;
    }
    for (int sheet = 0; sheet < table.value()->sheets().size() && !out.error; ++sheet) {
        const Status read
            = table.value()->visitRows(sheet, [&out](const TableRow &) { return ++out.rows, Visit::Continue; });
        if (!read) {
            out.error = read.error();
        }
    }
    return out;
}

class HostileSet : public testing::TestWithParam<Hostile> { };

TEST_P(HostileSet, EndsInOneSentenceOrInHarmlessRows)
{
    const Scratch scratch;
    const QString path = GetParam().make(scratch);
    const Fate &fate = GetParam().fate;
    for (const QString &program : {QString(), QStringLiteral(APP_READER)}) {
        const Outcomes out = readWhole(path, program);
        if (fate.rows >= 0) {
            EXPECT_FALSE(out.error) << describe(*out.error).toStdString();
            EXPECT_EQ(out.rows, fate.rows);
            continue;
        }
        ASSERT_TRUE(out.error) << out.rows;
        EXPECT_EQ(out.error->code, fate.code) << describe(*out.error).toStdString();
        EXPECT_TRUE(out.error->context.endsWith(QFileInfo(path).fileName())) << out.error->context.toStdString();
        const QString sentence = service::sentenceFor(*out.error);
        EXPECT_GT(sentence.size(), 20);
        EXPECT_LT(sentence.size(), 260);
        EXPECT_TRUE(sentence.contains(QFileInfo(path).fileName())) << sentence.toStdString();
    }
}

TEST(HostileSetItself, HoldsSixtyFilesAndMore)
{
    EXPECT_GE(all().size(), 60U);
}

INSTANTIATE_TEST_SUITE_P(Files, HostileSet, testing::ValuesIn(all()),
    [](const testing::TestParamInfo<Hostile> &one) { return std::string(one.param.name); });

} // namespace
} // namespace caodiem::ingest::test
