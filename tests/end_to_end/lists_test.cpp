// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in and out, and what they do to the figures.
#include "end_to_end/cli_process.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

const QString kHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Ngày cấp căn cước\n"_s;

Cli &smallOffice(Cli &cli)
{
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử Nghiệm"_s});
    (void)cli.json({u"campaign"_s, u"use"_s, u"truong-luu-2026"_s});
    return cli;
}

TEST(Export, ImportedAgainChangesNothing)
{
    const Cli cli;
    (void)cli.json(
        {u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"3000"_s, u"--until"_s, u"2026-06-10"_s});
    const QString before = cli.json({u"verify"_s}).value(u"content_hash"_s).toString();
    for (const QString &what : {u"residents"_s, u"organisations"_s}) {
        for (const QString &suffix : {u".xlsx"_s, u".csv"_s}) {
            const QString file = cli.path(what + suffix);
            (void)cli.json({u"export"_s, what, u"--out"_s, file});
            const QJsonObject again = cli.json({u"import"_s, what, file});
            EXPECT_EQ(again.value(u"added"_s).toInteger(), 0) << file.toStdString();
            EXPECT_EQ(again.value(u"changed"_s).toInteger(), 0) << file.toStdString();
            EXPECT_TRUE(again.value(u"rejected"_s).toArray().isEmpty()) << file.toStdString();
            EXPECT_TRUE(again.value(u"questions"_s).toArray().isEmpty()) << file.toStdString();
            EXPECT_GT(again.value(u"unchanged"_s).toInteger(), 0) << file.toStdString();
            EXPECT_TRUE(again.value(u"batch"_s).isNull()) << "nothing to write, no batch";
        }
    }
    EXPECT_EQ(cli.json({u"verify"_s}).value(u"content_hash"_s).toString(), before);
}

TEST(Import, WritesTheAcceptedRowsNamesTheRejectedOnesAndAsksTheDoubtfulOnes)
{
    Cli cli;
    smallOffice(cli);
    cli.write(u"a.csv"_s,
        (kHeader
            + u"042315000011,Trần Thị Một,05/06/2015,Nữ,Thôn 1,x\n"
              u"042215000012,Lê Văn Hai,31/02/2015,Nam,Thôn 1,\n"
              u"0422150000,Lê Văn Ba,01/02/2015,Nam,Thôn 1,\n"
              u"042215000014,,01/02/2015,Nam,Thôn 1,\n"
              u",Không Có Số,01/02/2015,Nam,Thôn 1,\n"
              u"042215000015,Lê Văn Năm,2015,Nam,Thôn 2,20/05/2026\n"_s)
            .toUtf8());
    const QJsonObject dry = cli.json({u"import"_s, u"residents"_s, cli.path(u"a.csv"_s), u"--dry-run"_s});
    EXPECT_TRUE(dry.value(u"batch"_s).isNull());
    const QJsonObject done
        = cli.json({u"import"_s, u"residents"_s, cli.path(u"a.csv"_s), u"--list-date"_s, u"2026-05-26"_s});
    EXPECT_EQ(done.value(u"rows"_s).toInteger(), 6);
    EXPECT_EQ(done.value(u"added"_s).toInteger(), 2);
    EXPECT_EQ(done.value(u"rejected"_s).toArray().size(), 3);
    EXPECT_EQ(done.value(u"questions"_s).toArray().size(), 2); // the row without an ID, and 31/02 as 03/03
    const QJsonObject rejected = done.value(u"rejected"_s).toArray().first().toObject();
    EXPECT_EQ(rejected.value(u"row"_s).toInt(), 3);
    EXPECT_EQ(rejected.value(u"column"_s).toString(), u"Ngày sinh"_s);
    EXPECT_EQ(rejected.value(u"value"_s).toString(), u"31/02/2015"_s);
    EXPECT_FALSE(rejected.value(u"reason"_s).toString().isEmpty());
    const QJsonObject again
        = cli.json({u"import"_s, u"residents"_s, cli.path(u"a.csv"_s), u"--list-date"_s, u"2026-05-26"_s});
    EXPECT_EQ(again.value(u"added"_s).toInteger(), 0);
    EXPECT_EQ(again.value(u"changed"_s).toInteger(), 0);
    EXPECT_EQ(again.value(u"unchanged"_s).toInteger(), 2);
}

/// A list of the same commune some weeks later changes hundreds of people and brings new ones; taken back, the store
/// says what it said before.
TEST(ImportUndo, RestoresTheContentAndTheFigures)
{
    const Cli later;
    (void)later.json(
        {u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"3000"_s, u"--until"_s, u"2026-07-10"_s});
    const QString list = later.path(u"later.xlsx"_s);
    (void)later.json({u"export"_s, u"residents"_s, u"--out"_s, list});
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"2500"_s});
    const QString before = cli.json({u"verify"_s}).value(u"content_hash"_s).toString();
    const QJsonObject figures = cli.json({u"progress"_s, u"--by"_s, u"village"_s});
    const QJsonObject done = cli.json({u"import"_s, u"residents"_s, list, u"--list-date"_s, u"2026-05-23"_s});
    ASSERT_GT(done.value(u"added"_s).toInteger() + done.value(u"changed"_s).toInteger(), 100);
    EXPECT_NE(cli.json({u"verify"_s}).value(u"content_hash"_s).toString(), before);
    const QString batch = QString::number(done.value(u"batch"_s).toInteger());
    const QJsonObject undone = cli.json({u"import"_s, u"undo"_s, batch});
    EXPECT_TRUE(undone.value(u"kept"_s).toArray().isEmpty());
    EXPECT_GT(undone.value(u"removed"_s).toInteger(), 100);
    const QJsonObject checked = cli.json({u"verify"_s});
    EXPECT_EQ(checked.value(u"content_hash"_s).toString(), before);
    EXPECT_EQ(cli.json({u"progress"_s, u"--by"_s, u"village"_s}), figures);
    const QJsonArray batches = cli.json({u"import"_s, u"list"_s}).value(u"batches"_s).toArray();
    ASSERT_EQ(batches.size(), 3); // the demo, the list, the undo
    EXPECT_FALSE(batches[1].toObject().value(u"can_undo"_s).toBool());
    const QJsonObject again = cli.json({u"import"_s, u"residents"_s, list, u"--list-date"_s, u"2026-05-23"_s});
    EXPECT_EQ(again.value(u"added"_s), done.value(u"added"_s));
    EXPECT_EQ(again.value(u"changed"_s), done.value(u"changed"_s));
}

TEST(ImportUndo, SaysInOneSentenceWhatCannotBeTakenBack)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"truong-luu"_s, u"--residents"_s, u"200"_s});
    EXPECT_EQ(cli.run({u"import"_s, u"undo"_s, u"1"_s}).code, 1);
    EXPECT_EQ(cli.run({u"import"_s, u"undo"_s, u"77"_s}).code, 1);
    EXPECT_EQ(cli.run({u"import"_s, u"undo"_s, u"abc"_s}).code, 2);
    EXPECT_EQ(cli.run({u"import"_s, u"undo"_s}).code, 2);
}

TEST(Import, MovingOneBirthdayMovesTheFigure)
{
    Cli cli;
    smallOffice(cli);
    const auto listWithBirth = [&](const QString &birth) {
        cli.write(u"b.csv"_s, (kHeader + u"042212000011,Trần Văn Một,%1,Nam,Thôn 1,\n"_s.arg(birth)).toUtf8());
        (void)cli.json({u"import"_s, u"residents"_s, cli.path(u"b.csv"_s), u"--list-date"_s, u"2026-05-28"_s});
        const QJsonObject progress = cli.json({u"progress"_s, u"--as-of"_s, u"2026-05-28"_s});
        return indicatorOf(progress, u"eid_intake_6_14"_s).value(u"denominator"_s).toInteger();
    };
    EXPECT_EQ(listWithBirth(u"29/05/2012"_s), 1) << "13 until the day before the 14th birthday";
    EXPECT_EQ(listWithBirth(u"28/05/2012"_s), 0) << "14 on the birthday itself";
}

TEST(Record, OneStepMovesTheFigureByOneAndUndoMovesItBack)
{
    Cli cli;
    smallOffice(cli);
    cli.write(u"c.csv"_s, (kHeader + u"042215000011,Trần Thị Một,05/06/2015,Nam,Thôn 1,\n"_s).toUtf8());
    (void)cli.json({u"import"_s, u"residents"_s, cli.path(u"c.csv"_s)});
    const auto numerator = [&] {
        const QJsonObject progress = cli.json({u"progress"_s, u"--as-of"_s, u"2026-05-28"_s});
        return indicatorOf(progress, u"eid_intake_6_14"_s).value(u"numerator"_s).toInteger();
    };
    EXPECT_EQ(numerator(), 0);
    const QJsonObject recorded
        = cli.json({u"record"_s, u"042215000011"_s, u"eid_intake"_s, u"--on"_s, u"2026-05-28"_s});
    const qint64 event = recorded.value(u"event"_s).toInteger();
    EXPECT_GT(event, 0);
    EXPECT_EQ(numerator(), 1);
    (void)cli.json({u"record"_s, u"undo"_s, QString::number(event)});
    EXPECT_EQ(numerator(), 0);
    EXPECT_EQ(cli.run({u"record"_s, u"undo"_s, QString::number(event)}).code, 1) << "taken back before";
    EXPECT_EQ(cli.run({u"record"_s, u"042215000099"_s, u"eid_intake"_s}).code, 1) << "nobody of this number";
    EXPECT_EQ(cli.run({u"record"_s, u"042215000011"_s, u"eid_intake"_s, u"--on"_s, u"2999-01-01"_s}).code, 1);
}

TEST(List, HoldsThePeopleBehindTheFigureWithTheirIdsCut)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"truong-luu"_s, u"--residents"_s, u"2000"_s});
    const QJsonObject progress = cli.json({u"progress"_s, u"--by"_s, u"village"_s});
    const QJsonObject indicator = indicatorOf(progress, u"eid_intake_6_14"_s);
    const QJsonObject village = indicator.value(u"groups"_s).toArray().first().toObject();
    const QString name = village.value(u"name"_s).toString();
    for (const QString &what : {u"remaining"_s, u"achieved"_s}) {
        const QJsonObject list
            = cli.json({u"list"_s, u"--indicator"_s, u"eid_intake_6_14"_s, u"--village"_s, name, u"--what"_s, what});
        const qint64 expected = what == u"remaining" ? village.value(u"remaining"_s).toInteger()
                                                     : village.value(u"numerator"_s).toInteger();
        const QJsonArray people = list.value(u"people"_s).toArray();
        EXPECT_EQ(people.size(), expected);
        EXPECT_GT(expected, 0) << what.toStdString();
        for (const QJsonValue person : people) {
            EXPECT_EQ(person.toObject().value(u"village"_s).toString(), name);
            EXPECT_EQ(person.toObject().value(u"personal_id"_s).toString().size(), 3);
        }
    }
    const QJsonObject full = cli.json({u"list"_s, u"--indicator"_s, u"eid_intake_6_14"_s, u"--full-id"_s});
    EXPECT_EQ(full.value(u"people"_s).toArray().first().toObject().value(u"personal_id"_s).toString().size(), 12);
}

} // namespace
} // namespace caodiem::tests
