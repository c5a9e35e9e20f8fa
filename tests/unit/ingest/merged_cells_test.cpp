// SPDX-License-Identifier: GPL-3.0-or-later
// Cells merged downwards: the value stands beside every row, whatever program wrote the file and whoever reads it.
#include "ingest/lists.h"
#include "ingest/merged_cells.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

const QStringList kBookHeader {
    u"STT"_s, u"Chủ hộ"_s, u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s, u"Thôn"_s, u"Địa chỉ"_s};

/// Two households of Thôn 2, one of a village that is written out; the total stands inside the merged village.
std::vector<QStringList> householdRows()
{
    return {texts(kBookHeader),
        texts({u"1"_s, u"Lê An"_s, u"Lê An"_s, u"070087000011"_s, u"01/02/1987"_s, u"Thôn 2"_s, u"Xóm Đình"_s}),
        texts({{}, {}, u"Lê Bình"_s, u"070215000012"_s, u"03/04/2015"_s, {}, {}}),
        texts({u"2"_s, u"Vũ Cúc"_s, u"Vũ Cúc"_s, u"070190000013"_s, u"05/06/1990"_s, {}, u"Xóm Chùa"_s}),
        texts({{}, {}, u"Cộng: 3 người"_s, {}, {}, {}, {}}),
        texts({u"3"_s, u"Hồ Dung"_s, u"Hồ Dung"_s, u"070191000014"_s, u"07/08/1991"_s, u"Thôn 3"_s, {}})};
}

QString writeMerged(const Scratch &scratch, const QString &merges)
{
    WorkbookShape shape;
    shape.sheets = {{u"Danh sách"_s, QString(sheetData(householdRows()) + merges)}};
    return writeZip(scratch.path(u"ho.xlsx"_s), workbookEntries(shape));
}

/// Head, name, village and address of every row.
std::string households(const QString &path, const QString &reader = {})
{
    ReadOptions options;
    options.readerProgram = reader;
    const auto list = readResidentList(path, options);
    if (!list) {
        return describe(list.error()).toStdString();
    }
    QString text;
    for (const ResidentRow &row : list.value().rows) {
        text += QStringList {row.householdHead, row.fullName, row.village, row.address}.join(u'|') + u'\n';
    }
    return text.toStdString();
}

const std::string kSpread = "Lê An|Lê An|Thôn 2|Xóm Đình\nLê An|Lê Bình|Thôn 2|Xóm Đình\n"
                            "Vũ Cúc|Vũ Cúc|Thôn 2|Xóm Chùa\nHồ Dung|Hồ Dung|Thôn 3|\n";
const QString kMerges = u"<mergeCells count=\"4\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/>"
                        "<mergeCell ref=\"F2:F5\"/><mergeCell ref=\"G2:G3\"/></mergeCells>"_s;

TEST(MergedCells, OfAnXlsxSheetStandBesideEveryRow)
{
    const Scratch scratch;
    const QString path = writeMerged(scratch, kMerges);
    EXPECT_EQ(households(path), kSpread);
    EXPECT_EQ(households(path, QStringLiteral(APP_READER)), kSpread) << "read by the other process";
    EXPECT_EQ(households(writeMerged(scratch, {})),
        "Lê An|Lê An|Thôn 2|Xóm Đình\n|Lê Bình||\nVũ Cúc|Vũ Cúc||Xóm Chùa\nHồ Dung|Hồ Dung|Thôn 3|\n")
        << "an empty cell that is not merged says nothing";
}

TEST(MergedCells, NeverMakeTwoPeopleOfOneNumberOrName)
{
    const Scratch scratch;
    const QString path
        = writeMerged(scratch, u"<mergeCells><mergeCell ref=\"C2:C6\"/><mergeCell ref=\"D2:D6\"/></mergeCells>"_s);
    EXPECT_EQ(households(path),
        "Lê An|Lê An|Thôn 2|Xóm Đình\n|Lê Bình||\nVũ Cúc|Vũ Cúc||Xóm Chùa\nHồ Dung|Hồ Dung|Thôn 3|\n");
}

TEST(MergedCells, WhoseUppermostOneIsEmptySayNothing)
{
    const Scratch scratch;
    EXPECT_EQ(households(writeMerged(
                  scratch, u"<mergeCells><mergeCell ref=\"F2:F3\"/><mergeCell ref=\"F4:F6\"/></mergeCells>"_s)),
        "Lê An|Lê An|Thôn 2|Xóm Đình\n|Lê Bình|Thôn 2|\nVũ Cúc|Vũ Cúc||Xóm Chùa\nHồ Dung|Hồ Dung|Thôn 3|\n");
}

TEST(MergedCells, OfAnOdsSheetStandBesideEveryRow)
{
    const auto cell = [](const QString &text, int span = 1) {
        if (span < 0) {
            return u"<table:covered-table-cell/>"_s;
        }
        const QString spans = span > 1
            ? u" table:number-rows-spanned=\"%1\" table:number-columns-spanned=\"1\""_s.arg(span)
            : QString();
        return text.isEmpty()
            ? u"<table:table-cell/>"_s
            : u"<table:table-cell office:value-type=\"string\"%1><text:p>%2</text:p></table:table-cell>"_s.arg(
                spans, text);
    };
    const auto row = [](const QStringList &cells) {
        return QString(u"<table:table-row>"_s + cells.join(QString()) + u"</table:table-row>"_s);
    };
    QStringList header;
    for (const QString &text : kBookHeader) {
        header << cell(text);
    }
    const QString content
        = u"<office:document-content><office:body><office:spreadsheet><table:table table:name=\"S\">"_s + row(header)
        + row({cell(u"1"_s, 2), cell(u"Lê An"_s, 2), cell(u"Lê An"_s), cell(u"070087000011"_s), cell(u"01/02/1987"_s),
            cell(u"Thôn 2"_s, 3), cell(u"Xóm Đình"_s, 2)})
        + row({cell({}, -1), cell({}, -1), cell(u"Lê Bình"_s), cell(u"070215000012"_s), cell(u"03/04/2015"_s),
            cell({}, -1), cell({}, -1)})
        + row({cell(u"2"_s), cell(u"Vũ Cúc"_s), cell(u"Vũ Cúc"_s), cell(u"070190000013"_s), cell(u"05/06/1990"_s),
            cell({}, -1), cell(u"Xóm Chùa"_s)})
        + row({cell(u"3"_s), cell(u"Hồ Dung"_s), cell(u"Hồ Dung"_s), cell(u"070191000014"_s), cell(u"07/08/1991"_s),
            cell(u"Thôn 3"_s), cell({})})
        + u"</table:table></office:spreadsheet></office:body></office:document-content>"_s;
    const Scratch scratch;
    const QString path = writeZip(scratch.path(u"ho.ods"_s),
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content.toUtf8()}});
    EXPECT_EQ(households(path), kSpread);
}

TEST(MergedCells, AreReadFromRangesThatGoDown)
{
    const TableLimits limits;
    const auto range = mergedDownFrom("AB12:AD20", limits);
    ASSERT_TRUE(range.has_value());
    EXPECT_EQ(range->column, 27);
    EXPECT_EQ(range->first, 12);
    EXPECT_EQ(range->last, 20);
    for (const char *other : {"A1:C1", "A1", "", ":", "A1:", "A5:A2", "1A:2A", "A0:A3", "A1:A99999999999",
             "ZZZZZZ1:ZZZZZZ2", "A1:A2000000", "a1:a2"}) {
        EXPECT_FALSE(mergedDownFrom(other, limits).has_value()) << other;
    }
}

} // namespace
} // namespace caodiem::ingest::test
