// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in another process: the same rows, the same errors, and one error when that process dies.
#include "ingest/apart_table.h"
#include "ingest/table_stream.h"
#include "unit/ingest/list_dump.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

const QString kReader = QStringLiteral(APP_READER);

std::string listVia(const QString &path, const QString &program)
{
    ReadOptions options;
    options.readerProgram = program;
    const auto list = readResidentList(path, options);
    return list ? dump(list.value()) : describe(list.error()).toStdString();
}

TEST(ApartTable, GivesWhatReadingHereGives)
{
    for (const QString &name : {u"tieu-de.xlsx"_s, u"tieu-de.ods"_s, u"tcvn3.xlsx"_s, u"vni.csv"_s, u"so-va-chu.ods"_s,
             u"nhieu-trang.xlsx"_s, u"nhieu-trang.csv"_s, u"ngay-thang.xlsx"_s}) {
        const QString path = QStringLiteral(APP_SOURCE_DIR "/tests/data/lists/") + name;
        const std::string here = listVia(path, {});
        EXPECT_FALSE(here.empty());
        EXPECT_EQ(listVia(path, kReader), here) << name.toStdString();
    }
}

TEST(ApartTable, HandsOverTheErrorsOfTheReader)
{
    const Scratch scratch;
    const QString pdf = scratch.write(u"a.xlsx"_s, "%PDF-1.7 and so on");
    EXPECT_EQ(listVia(pdf, kReader), listVia(pdf, {}));
    const QString cut = scratch.write(u"b.xlsx"_s, "PK\x03\x04 and no more");
    EXPECT_EQ(listVia(cut, kReader), listVia(cut, {}));
}

TEST(ApartTable, SaysWhenTheReaderDiesOrIsNoReader)
{
    const Scratch scratch;
    const QString file = scratch.write(u"list.csv"_s, "CCCD,Họ tên\n1,2\n");
    for (const QString &program : {u"/bin/false"_s, u"/bin/echo"_s, u"/nowhere/at/all"_s}) {
        const auto table = openTable(file, {}, program);
        ASSERT_FALSE(table) << program.toStdString();
        EXPECT_TRUE(table.error().code == Errc::Io || table.error().context == u"reader:list.csv"_s);
    }
}

TEST(ApartTable, GoesOnAfterAVisitThatStoppedEarly)
{
    const auto table = openTable(QStringLiteral(APP_SOURCE_DIR "/tests/data/lists/nhieu-trang.xlsx"), {}, kReader);
    ASSERT_TRUE(table);
    ASSERT_EQ(table.value()->sheets().size(), 3);
    int rows = 0;
    ASSERT_TRUE(table.value()->visitRows(1, [&rows](const TableRow &) { return ++rows, Visit::Stop; }));
    EXPECT_EQ(rows, 1);
    ASSERT_TRUE(table.value()->visitRows(2, [&rows](const TableRow &) { return ++rows, Visit::Continue; }));
    EXPECT_EQ(rows, 5);
}

TEST(TableStream, TakesNothingThatCannotBe)
{
    TableRow row;
    row.number = 3;
    row.hidden = true;
    row.cells = {{CellKind::Text, u"Ánh"_s, 0, kNever, FontHint::Vni}, {}, {CellKind::Number, {}, 1.5, kNever},
        {CellKind::Date, {}, 2, 2461187}, {CellKind::Error, u"#N/A"_s, 0, kNever}, {CellKind::Bool, {}, 1, kNever}};
    QByteArray whole;
    putRow(whole, row);
    const QByteArray payload = whole.mid(kRecordHead);
    RecordReader reader({});
    TableRow again;
    ASSERT_TRUE(reader.row(payload.constData(), payload.size(), again));
    EXPECT_EQ(again.number, 3);
    EXPECT_TRUE(again.hidden);
    ASSERT_EQ(again.cells.size(), row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        EXPECT_EQ(again.cells[i].kind, row.cells[i].kind);
        EXPECT_EQ(again.cells[i].shown(), row.cells[i].shown());
        EXPECT_EQ(again.cells[i].font, row.cells[i].font);
    }
    for (qsizetype size = 0; size < payload.size(); ++size) {
        EXPECT_FALSE(reader.row(payload.constData(), size, again)) << size;
    }
    for (qsizetype at = 0; at < payload.size(); ++at) { // no byte may lead outside the payload
        for (const int flip : {1, 0x80, 0xFF}) {
            QByteArray bent = payload;
            bent[at] = static_cast<char>(bent[at] ^ flip);
            static_cast<void>(reader.row(bent.constData(), bent.size(), again));
        }
    }
}

} // namespace
} // namespace caodiem::ingest::test
