// SPDX-License-Identifier: GPL-3.0-or-later
// The spreadsheets that offices really have, through the real command line and its reading process.
#include "end_to_end/cli_process.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

QString listFile(const QString &name)
{
    return QStringLiteral(APP_SOURCE_DIR "/tests/data/lists/") + name;
}

class OfficeFiles : public testing::Test {
protected:
    OfficeFiles() { EXPECT_EQ(cli.run({u"init"_s, u"--unit"_s, u"Công an xã Phú Riềng"_s}).code, 0); }
    Cli cli;
};

TEST_F(OfficeFiles, OfEveryFormatGiveOneListAndTheSecondTimeNothing)
{
    const QJsonObject first = cli.json({u"import"_s, u"residents"_s, listFile(u"tieu-de.ods"_s)});
    EXPECT_EQ(first.value(u"added"_s).toInt(), 4);
    EXPECT_EQ(first.value(u"rejected"_s).toArray().size(), 0);
    for (const QString &again : {u"tieu-de.xlsx"_s, u"tieu-de.csv"_s, u"tieu-de.ods"_s}) {
        const QJsonObject told = cli.json({u"import"_s, u"residents"_s, listFile(again)});
        EXPECT_EQ(told.value(u"rows"_s).toInt(), 4) << again.toStdString();
        EXPECT_EQ(told.value(u"unchanged"_s).toInt(), 4) << again.toStdString();
        EXPECT_EQ(told.value(u"questions"_s).toArray().size(), 0) << again.toStdString();
    }
}

TEST_F(OfficeFiles, InAnOldEncodingComeInAsUnicodeWithAPreviewOfEachColumn)
{
    const QJsonObject told = cli.json({u"import"_s, u"residents"_s, listFile(u"tcvn3.xlsx"_s)});
    EXPECT_EQ(told.value(u"added"_s).toInt(), 4);
    int previews = 0;
    for (const QJsonValue warning : told.value(u"warnings"_s).toArray()) {
        previews += warning.toObject().value(u"reason"_s).toString().contains(u"Trần Thị Bích Hường"_s) ? 1 : 0;
    }
    EXPECT_EQ(previews, 1);
}

TEST_F(OfficeFiles, WithAnImpossibleDateAreAskedAboutItsRepairAndTheRowStaysOut)
{
    const QJsonObject told
        = cli.json({u"import"_s, u"residents"_s, listFile(u"ngay-thang.xlsx"_s), u"--list-date"_s, u"2026-05-26"_s});
    EXPECT_EQ(told.value(u"rejected"_s).toArray().size(), 4);
    QStringList asked;
    for (const QJsonValue question : told.value(u"questions"_s).toArray()) {
        asked += question.toObject().value(u"reason"_s).toString();
    }
    EXPECT_EQ(asked.filter(u"01/05/2016"_s).size(), 1); // for 31/04/2016
    EXPECT_EQ(asked.filter(u"02/03/2015"_s).size(), 1); // for 30/02/2015
}

TEST_F(OfficeFiles, WithHeadersOfTheirOwnAreExplainedOnceAndThenRemembered)
{
    cli.write(u"own.csv"_s, "Mã công dân,Tên gọi,Năm sinh,Phái,Nơi sống\n042303000001,Võ Thị Lan,2003,Nữ,Thôn 1\n"_ba);
    cli.write(
        u"turned.csv"_s, "Nơi sống,Tên gọi,Mã công dân,Phái,Năm sinh\nThôn 1,Võ Thị Lan,042303000001,Nữ,2003\n"_ba);
    cli.write(u"map.json"_s,
        R"({"list": "residents", "columns": {"Mã công dân": "Số định danh cá nhân", "Tên gọi": "Họ và tên", "Nơi sống": "Thôn/Khu phố"}})"_ba);
    const QStringList import {u"import"_s, u"residents"_s};
    EXPECT_EQ(cli.run(import + QStringList {cli.path(u"own.csv"_s)}).code, 1);
    const QJsonObject tried = cli.json(
        import + QStringList {cli.path(u"own.csv"_s), u"--mapping"_s, cli.path(u"map.json"_s), u"--dry-run"_s});
    EXPECT_EQ(tried.value(u"added"_s).toInt(), 1);
    EXPECT_EQ(cli.run(import + QStringList {cli.path(u"own.csv"_s)}).code, 1); // a trial is not remembered
    const QJsonObject first
        = cli.json(import + QStringList {cli.path(u"own.csv"_s), u"--mapping"_s, cli.path(u"map.json"_s)});
    EXPECT_EQ(first.value(u"added"_s).toInt(), 1);
    for (const QString &again : {u"own.csv"_s, u"turned.csv"_s}) {
        EXPECT_EQ(cli.json(import + QStringList {cli.path(again)}).value(u"unchanged"_s).toInt(), 1);
    }
}

TEST_F(OfficeFiles, AndMappingsThatAreWrongEndInOneSentence)
{
    cli.write(u"own.csv"_s, "CCCD,Họ tên\n1,2\n"_ba);
    for (const QByteArray &wrong : {"{"_ba, R"({"list": "residents", "columns": {"A": "Chiều cao"}})"_ba,
             R"({"list": "villages", "columns": {}})"_ba}) {
        cli.write(u"map.json"_s, wrong);
        const Answer answer
            = cli.run({u"import"_s, u"residents"_s, cli.path(u"own.csv"_s), u"--mapping"_s, cli.path(u"map.json"_s)});
        EXPECT_EQ(answer.code, 1);
        EXPECT_EQ(answer.err.trimmed().count(u'\n'), 0) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"ghép cột"_s)) << answer.err.toStdString();
    }
}

TEST_F(OfficeFiles, ThatAreDamagedSaySoAndNotThatTheStoreIs)
{
    cli.write(u"cut.xlsx"_s, "PK\x03\x04 cut");
    const Answer answer = cli.run({u"import"_s, u"residents"_s, cli.path(u"cut.xlsx"_s)});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"cut.xlsx"_s) && answer.err.contains(u"bị hỏng"_s)) << answer.err.toStdString();
    EXPECT_FALSE(answer.err.contains(u"sao lưu"_s));
}

} // namespace
} // namespace caodiem::tests
