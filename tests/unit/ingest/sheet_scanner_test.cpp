// SPDX-License-Identifier: GPL-3.0-or-later
// The scanner of worksheets against the parser: whatever it reads itself, it reads as the parser would; whatever it
// does not know, it leaves to the parser.
#include "fuzz/sheet_ways.h"
#include "unit/ingest/sheet_maker.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using fuzz::bothWays;
using fuzz::SheetWays;
using fuzz::smallBook;

const QByteArray kHead = R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="m"><cols/><sheetData>)";
const QByteArray kTail = R"(</sheetData><mergeCells count="0"/></worksheet>)";

QByteArray sheetOf(const QByteArray &rows)
{
    return kHead + rows + kTail;
}

/// Everything that the scanner reads itself.
const QByteArray kKnown
    = R"(<row r="1" ht="32.0" x14ac:dyDescent='0.2' hidden="1"><c r="A1" s="1" t="inlineStr"><is>)"
      R"(<t xml:space="preserve"> Nguyễn Văn Đức &amp; &#272;&#x1ECF; &lt;&gt;&quot;&apos; ]] </t></is></c>)"
      R"(<c r="B1" t="s"><v>2</v></c><c r="C1" s="1"><v>46000.5</v></c><c r="E1" t="b"><v>1</v></c></row>)"
      "\n <row>\n<c><v> 7 </v></c><c t='e'><v>#N/A</v></c><c t=\"d\"><v>2015-01-31T00:00:00</v></c>\t<c/></row>"
      R"(<row r="9"/><row r="10" spans="1:2"><c r="A10"><f t="shared" si="0">A1&amp;"x]]"</f><v>𝄞5</v></c>)"
      R"(<c r="B10" t="str"><f/><v></v></c><c r="C10"><f>1/0</f></c><c r="D10" t="inlineStr"><is/></c><c r="E10"><v/></c>)"
      R"(<c r="F10" t="inlineStr"><is><t/><t>a</t><t>b_x000D_c</t></is></c></row>)";

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(SheetScanner, ReadsWhatItKnowsWithoutTheParserAndAsTheParser)
{
    const SheetWays ways = bothWays(sheetOf(kKnown), 1 << 20, smallBook());
    EXPECT_EQ(ways.scanner.scanned, 4);
    EXPECT_EQ(ways.parser.scanned, 0);
    EXPECT_TRUE(ways.agree());
    EXPECT_TRUE(ways.parser.end.isEmpty()) << ways.parser.end.toStdString();
    EXPECT_GT(ways.parser.rows.size(), 200);
}

TEST(SheetScanner, IsTheSameHoweverThePartIsCutIntoPieces)
{
    const QByteArray xml = sheetOf(kKnown);
    const QByteArray whole = bothWays(xml, xml.size(), smallBook()).parser.rows;
    for (qsizetype size = 1; size < xml.size(); size += size < 40 ? 1 : 17) {
        const SheetWays ways = bothWays(xml, size, smallBook());
        EXPECT_TRUE(ways.agree()) << size;
        EXPECT_EQ(ways.scanner.rows, whole) << size;
        EXPECT_EQ(ways.scanner.scanned, 4) << size;
    }
}

/// What stands in place of the second row; none of it may be read otherwise than by the parser.
struct Odd {
    const char *name;
    QByteArray row;
    bool readsOn = false; ///< the parser takes it too
};

std::vector<Odd> oddRows()
{
    const auto cell = [](const QByteArray &inside) { return QByteArray("<row><c>" + inside + "</c></row>"); };
    const auto value = [&cell](const QByteArray &text) { return cell("<v>" + text + "</v>"); };
    return {{"CDATA", value("<![CDATA[1]]>"), true}, {"comment", value("1<!-- <row> -->2"), true},
        {"instruction", cell("<?x y?><v>1</v>"), true}, {"end of CDATA in a text", value("1]]>2")},
        {"carriage return", cell("<is><t>a\r\nb</t></is>"), true}, {"control letter", value("a\x01")},
        {"latin letter", value("\xE1")}, {"overlong", value("\xC0\xAF")}, {"overlong of three", value("\xE0\x80\xAF")},
        {"surrogate", value("\xED\xA0\x80")}, {"U+FFFE", value("\xEF\xBF\xBE")},
        {"U+FFFD", value("\xEF\xBF\xBD"), true}, {"beyond Unicode", value("\xF4\x90\x80\x80")},
        {"half a letter", value("\xE1\xBB")}, {"unknown entity", value("&nbsp;")},
        {"entity without end", value("&amp")}, {"code 0", value("&#0;")}, {"code of a surrogate", value("&#xD800;")},
        {"code too large", value("&#x110000;")}, {"code with a large X", value("&#X41;")},
        {"long code", value("&#0000000000000065;"), true}, {"attribute twice", "<row r=\"2\" r=\"3\"/>"},
        {"attribute without quotes", "<row r=2/>"}, {"attributes without space", "<row r=\"2\"ht=\"1\"/>"},
        {"less-than in an attribute", "<row r=\"<\"/>"},
        {"entity in an attribute", "<row><c t=\"&#115;\"><v>0</v></c></row>", true},
        {"prefixed attribute", "<row a:r=\"7\" r=\"5\"><c><v>1</v></c></row>", true},
        {"prefixed tag", "<x:row><x:c><x:v>1</x:v></x:c></x:row>", true},
        {"runs", cell("<is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is>"), true},
        {"phonetics", cell("<is><t>a</t><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh></is>"), true},
        {"extension", cell("<v>1</v><extLst><ext uri=\"u\"/></extLst>"), true},
        {"text of no part", "<row>x<c>y<v>1</v>z</c></row>", true},
        {"space in an end tag", cell("<v>1</v ></c ><c>"), true}, {"row in a row", "<row><row/></row>", true},
        {"row in a cell", "<row><c><row/></c></row>"}, {"cell in a cell", "<row><c><c/></c></row>"},
        {"tags crossed", "<row><c><v>1</c></v></row>"}, {"number of a row before", "<row r=\"1\"/>"},
        {"row number in words", "<row r=\"two\"/>"}, {"reference in words", "<row><c r=\"11\"/></row>"},
        {"shared string of none", "<row><c t=\"s\"><v>3</v></c></row>"}, {"row without end", "<row><c><v>1</v></c>"},
        {"document type", "<!DOCTYPE x><row/>"}, {"another word", "<rowx/><cell/>", true},
        {"second sheetData", "</sheetData><sheetData><row/>", true}};
}

TEST(SheetScanner, LeavesToTheParserWhatItDoesNotKnow)
{
    for (const Odd &odd : oddRows()) {
        const QByteArray xml
            = sheetOf("<row r=\"1\"><c><v>1</v></c></row>" + odd.row + "<row r=\"90\"><c><v>9</v></c></row>");
        for (const qsizetype size : {qsizetype {1}, qsizetype {7}, xml.size()}) {
            const SheetWays ways = bothWays(xml, size, smallBook());
            EXPECT_EQ(ways.parser.end, ways.scanner.end) << odd.name;
            EXPECT_EQ(ways.parser.rows, ways.scanner.rows) << odd.name;
            EXPECT_EQ(ways.parser.end.isEmpty(), odd.readsOn) << odd.name << ": " << ways.parser.end.toStdString();
        }
    }
}

TEST(SheetScanner, DoesNotBeginWhereItsMarkMeansSomethingElse)
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    const std::vector<QByteArray> parts {"<w><!-- <sheetData>" + row + "</sheetData> --><sheetData/></w>",
        "<w><![CDATA[<sheetData>" + row + "</sheetData>]]></w>", "<w><sheetData a='1'>" + row + "</sheetData></w>",
        "<x:w xmlns:x='m'><x:sheetData>" + row + "</x:sheetData></x:w>",
        "<?xml version='1.0' encoding='windows-1252'?><w><sheetData>" + row + "</sheetData></w>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><w><sheetData><row><c "
        "t='str'><v>\xE1</v></c></row></sheetData></w>",
        "<w><row r='5'><c><sheetData>" + row + "</sheetData></c></row></w>",
        "<w><row r='5'><sheetData>" + row + "</sheetData></row></w>",
        "<!DOCTYPE w><w><sheetData>" + row + "</sheetData></w>"};
    for (const QByteArray &xml : parts) {
        const SheetWays ways = bothWays(xml, xml.size(), smallBook());
        EXPECT_TRUE(ways.agree()) << xml.toStdString();
        EXPECT_EQ(ways.scanner.scanned, 0) << xml.toStdString();
    }
}

/// Each byte of a sheet replaced by what could break it.
TEST(SheetScanner, AgreesWithTheParserOnEveryWrongByte)
{
    const QByteArray xml = sheetOf(kKnown);
    const QByteArray wrong("<>&;\"'/] =x\r\x01\x80\xED\xF4:", 17);
    int malformed = 0;
    for (qsizetype at = kHead.size() - 3; at < xml.size() - kTail.size() + 3; ++at) {
        for (const char byte : wrong) {
            QByteArray broken = xml;
            broken[at] = byte;
            const SheetWays ways = bothWays(broken, 1 << 20, smallBook());
            ASSERT_TRUE(ways.agree()) << "at " << at << ": " << broken.mid(at - 20, 40).toStdString() << "\nparser "
                                      << ways.parser.end.toStdString() << "\nscanner "
                                      << ways.scanner.end.toStdString();
            malformed += ways.parser.end.isEmpty() ? 0 : 1;
        }
        const QByteArray cut = xml.left(at);
        ASSERT_TRUE(bothWays(cut, 97, smallBook()).agree()) << at;
    }
    EXPECT_GT(malformed, 1000);
}

TEST(SheetScanner, ReadsEveryListOfOtherProgramsAsTheParser)
{
    const QDir folder(QStringLiteral(APP_SOURCE_DIR "/tests/data/lists"));
    int files = 0;
    for (const QString &name : folder.entryList({u"*.xlsx"_s})) {
        auto parts = ZipParts::open(folder.filePath(name), {});
        ASSERT_TRUE(parts) << name.toStdString();
        const auto book = readWorkbook(*parts.value(), {});
        ASSERT_TRUE(book) << name.toStdString();
        for (const SheetPart &sheet : book.value().sheets) {
            QByteArray xml;
            const Status read = parts.value()->read(sheet.part, [&xml](const char *bytes, qsizetype size) {
                xml.append(bytes, size);
                return true;
            });
            ASSERT_TRUE(read);
            const SheetWays ways = bothWays(xml, 4096, book.value());
            EXPECT_TRUE(ways.agree()) << name.toStdString() << ' ' << sheet.name.toStdString();
            EXPECT_TRUE(ways.parser.end.isEmpty());
            EXPECT_EQ(ways.scanner.scanned, xml.count("<row ") + xml.count("<row>")) << name.toStdString();
        }
        ++files;
    }
    EXPECT_GE(files, 7);
}

/// The seeds of the fuzzer, as they are and cut.
TEST(SheetScanner, ReadsEverySeedAsTheParser)
{
    const QDir folder(QStringLiteral(APP_SOURCE_DIR "/tests/fuzz/seeds/xlsx"));
    const QStringList names = folder.entryList(QDir::Files);
    ASSERT_GT(names.size(), 2);
    for (const QString &name : names) {
        const QByteArray xml = fileOf(folder.filePath(name));
        ASSERT_FALSE(xml.isEmpty()) << name.toStdString();
        for (qsizetype size = 0; size <= xml.size(); ++size) {
            EXPECT_TRUE(bothWays(xml.left(size), 1000, smallBook()).agree()) << name.toStdString() << ' ' << size;
        }
    }
}

} // namespace
} // namespace caodiem::ingest::test
