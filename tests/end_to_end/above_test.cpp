// SPDX-License-Identifier: GPL-3.0-or-later
// reconcile, villages and schools, as scripts use them.
#include "end_to_end/cli_process.h"
#include "end_to_end/document_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

const QString kRegister = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Ngày kích hoạt ĐDĐT\n"_s;

/// Four people: An (activated on 20 May), Bình (activated on 21 May), Cúc and Dũng (not).
void office(const Cli &cli)
{
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử Nghiệm"_s});
    cli.write(u"so.csv"_s,
        (kRegister
            + u"042210000011,Nguyễn Văn An,05/06/2010,Nam,Thôn 1,20/05/2026\n"
              "042210000012,Trần Văn Bình,06/06/2010,Nam,Thôn 1,21/05/2026\n"
              "042310000013,Lê Thị Cúc,07/06/2010,Nữ,Thôn 2,\n"
              "042210000014,Phạm Văn Dũng,08/06/2010,Nam,Thôn 2,\n"_s)
            .toUtf8());
    (void)cli.json({u"import"_s, u"residents"_s, cli.path(u"so.csv"_s), u"--list-date"_s, u"2026-06-01"_s});
    cli.write(u"tren.csv"_s,
        u"DANH SÁCH TÀI KHOẢN ĐÃ KÍCH HOẠT (tính đến ngày 01/06/2026),,,\n"
        "Số định danh cá nhân,Họ và tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"
        "042210000011,NGUYỄN VĂN AN,05/06/2010,20/05/2026\n"
        "042310000013,Lê Thị Cúc,07/06/2010,25/05/2026\n"
        "042210000099,Người Xa Lạ,01/01/2010,25/05/2026\n"
        "04221,Không Số,01/01/2010,25/05/2026\n"_s.toUtf8());
}

QJsonObject differenceOf(const QJsonObject &answer, const QString &kind)
{
    for (const QJsonValue &value : answer.value(u"differences"_s).toArray()) {
        if (value.toObject().value(u"kind"_s).toString() == kind) {
            return value.toObject();
        }
    }
    return {};
}

TEST(Reconcile, SaysWhoIsOnlyHereOnlyThereAndOtherwise)
{
    const Cli cli;
    office(cli);
    const QStringList command {u"reconcile"_s, cli.path(u"tren.csv"_s), u"--step"_s, u"eid_activated"_s};
    const QJsonObject answer = cli.json(command);
    EXPECT_EQ(answer.value(u"list_date"_s).toString(), u"2026-06-01"_s);
    EXPECT_EQ(answer.value(u"rows"_s).toInt(), 4);
    EXPECT_EQ(answer.value(u"agreeing"_s).toInt(), 1);
    EXPECT_EQ(answer.value(u"left_out"_s).toArray().size(), 1);
    const QJsonObject onlyHere = differenceOf(answer, u"only_here"_s);
    EXPECT_EQ(onlyHere.value(u"here"_s).toObject().value(u"full_name"_s).toString(), u"Trần Văn Bình"_s);
    EXPECT_TRUE(onlyHere.value(u"there"_s).isNull());
    EXPECT_EQ(onlyHere.value(u"corrector"_s).toString(), u"above"_s);
    const QString shown = onlyHere.value(u"here"_s).toObject().value(u"personal_id"_s).toString();
    EXPECT_TRUE(shown.endsWith(u"012"_s) && !shown.contains(u"0422"_s));
    const QJsonObject other = differenceOf(answer, u"other_status"_s);
    EXPECT_EQ(other.value(u"there"_s).toObject().value(u"on"_s).toString(), u"2026-05-25"_s);
    EXPECT_EQ(other.value(u"corrector"_s).toString(), u"here"_s);
    EXPECT_FALSE(differenceOf(answer, u"only_there"_s).isEmpty());
    EXPECT_EQ(cli.json(command + QStringList {u"--full-id"_s}).value(u"differences"_s).toArray().size(), 3);
    EXPECT_EQ(cli.json({u"verify"_s}).value(u"ok"_s).toBool(), true);
}

TEST(Reconcile, WhatWasAgreedStaysAgreedAndCanBeWithdrawn)
{
    const Cli cli;
    office(cli);
    const QStringList command {u"reconcile"_s, cli.path(u"tren.csv"_s), u"--step"_s, u"eid_activated"_s};
    const QString key = differenceOf(cli.json(command), u"only_there"_s).value(u"key"_s).toString();
    const auto open = [](const QJsonObject &answer) {
        return answer.value(u"counts"_s).toObject().value(u"only_there"_s).toObject().value(u"open"_s).toInt();
    };
    EXPECT_EQ(open(cli.json(command + QStringList {u"--agree"_s, key.left(10), u"--reason"_s, u"Ở xã khác"_s})), 0);
    EXPECT_EQ(open(cli.json(command)), 0);
    EXPECT_EQ(
        differenceOf(cli.json(command), u"only_there"_s).value(u"agreed"_s).toObject().value(u"reason"_s).toString(),
        u"Ở xã khác"_s);
    EXPECT_EQ(open(cli.json(command + QStringList {u"--withdraw"_s, key})), 1);
    EXPECT_EQ(cli.run(command + QStringList {u"--agree"_s, key}).code, 2) << "an agreement needs its reason";
    EXPECT_EQ(cli.run(command + QStringList {u"--withdraw"_s, key}).code, 1);
    EXPECT_EQ(cli.run(command + QStringList {u"--agree"_s, u"ffff0000"_s, u"--reason"_s, u"x"_s}).code, 1);
}

TEST(Reconcile, SigningOffWritesTheRecordAndTheCorrections)
{
    const Cli cli;
    office(cli);
    const QJsonObject answer = cli.json({u"reconcile"_s, cli.path(u"tren.csv"_s), u"--step"_s, u"eid_activated"_s,
        u"--record"_s, cli.path(u"bb.docx"_s), u"--corrections"_s, cli.path(u"sua.xlsx"_s)});
    EXPECT_EQ(answer.value(u"signed"_s).toInt(), 1);
    const QString record = textOf(cli.path(u"bb.docx"_s));
    EXPECT_TRUE(record.contains(u"BIÊN BẢN"_s));
    EXPECT_TRUE(record.contains(u"Trần Văn Bình"_s));
    EXPECT_FALSE(record.contains(u"042210000012"_s));
    const QJsonArray kept = cli.json({u"reconcile"_s, u"--signed"_s}).value(u"reconciliations"_s).toArray();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().toObject().value(u"only_here"_s).toInt(), 1);
    EXPECT_EQ(kept.first().toObject().value(u"file"_s).toString(), u"tren.csv"_s);
}

TEST(Reconcile, OfThoseRemainingAndWhatCannotBeAnswered)
{
    const Cli cli;
    office(cli);
    cli.write(u"con-lai.csv"_s,
        u"Số định danh cá nhân,Họ và tên,Ngày sinh\n042310000013,Lê Thị Cúc,07/06/2010\n"
        "042210000012,Trần Văn Bình,06/06/2010\n"_s.toUtf8());
    const QStringList command {
        u"reconcile"_s, cli.path(u"con-lai.csv"_s), u"--step"_s, u"eid_activated"_s, u"--remaining"_s};
    EXPECT_EQ(cli.run(command).code, 1) << "the list says no date, and none was given";
    const QJsonObject answer = cli.json(command + QStringList {u"--date"_s, u"2026-06-01"_s});
    EXPECT_EQ(answer.value(u"agreeing"_s).toInt(), 1);
    EXPECT_EQ(differenceOf(answer, u"other_status"_s).value(u"here"_s).toObject().value(u"done"_s).toBool(), true);
    EXPECT_EQ(differenceOf(answer, u"only_here"_s).value(u"here"_s).toObject().value(u"full_name"_s).toString(),
        u"Phạm Văn Dũng"_s);
    EXPECT_EQ(cli.run({u"reconcile"_s, cli.path(u"con-lai.csv"_s)}).code, 2);
    EXPECT_EQ(cli.run({u"reconcile"_s, cli.path(u"con-lai.csv"_s), u"--step"_s, u"org_verified"_s}).code, 2);
    EXPECT_EQ(cli.run({u"reconcile"_s, cli.path(u"khong-co.csv"_s), u"--step"_s, u"eid_activated"_s}).code, 1);
}

TEST(Reconcile, TheListsWordIsPreviewedTakenOverAndTakenBack)
{
    const Cli cli;
    office(cli);
    const QStringList command {u"reconcile"_s, cli.path(u"tren.csv"_s), u"--step"_s, u"eid_activated"_s};
    const auto hash = [&cli] { return cli.json({u"verify"_s}).value(u"content_hash"_s).toString(); };
    const QString before = hash();
    const QStringList all = command + QStringList {u"--take-over"_s, u"all"_s};
    const QJsonObject preview = cli.json(all + QStringList {u"--dry-run"_s}).value(u"take_over"_s).toObject();
    EXPECT_TRUE(preview.value(u"batch"_s).isNull());
    const QJsonArray lines = preview.value(u"lines"_s).toArray();
    ASSERT_EQ(lines.size(), 2) << "Cúc and the stranger; of Bình the list says nothing";
    EXPECT_EQ(lines[0].toObject().value(u"verdict"_s).toString(), u"writes"_s);
    EXPECT_TRUE(lines[0].toObject().value(u"before"_s).isNull());
    EXPECT_EQ(lines[0].toObject().value(u"after"_s).toObject().value(u"on"_s).toString(), u"2026-05-25"_s);
    EXPECT_FALSE(lines[0].toObject().value(u"personal_id"_s).toString().contains(u"0423"_s));
    EXPECT_EQ(lines[1].toObject().value(u"verdict"_s).toString(), u"stays"_s);
    EXPECT_EQ(hash(), before);

    const QJsonObject answer = cli.json(all);
    const int batch = answer.value(u"take_over"_s).toObject().value(u"batch"_s).toInt();
    EXPECT_GT(batch, 0);
    EXPECT_TRUE(differenceOf(answer, u"other_status"_s).isEmpty()) << "the answer is the comparison afterwards";
    EXPECT_EQ(answer.value(u"agreeing"_s).toInt(), 2);
    EXPECT_NE(hash(), before);
    EXPECT_TRUE(cli.json(all).value(u"take_over"_s).toObject().value(u"batch"_s).isNull()) << "nothing is left";
    (void)cli.json({u"import"_s, u"undo"_s, QString::number(batch)});
    EXPECT_EQ(hash(), before);
}

TEST(Reconcile, AHandEnteredDayNeedsToBeOverruledByKey)
{
    const Cli cli;
    office(cli);
    (void)cli.json({u"record"_s, u"042310000013"_s, u"eid_activated"_s, u"--on"_s, u"2026-05-24"_s});
    const QStringList command {u"reconcile"_s, cli.path(u"tren.csv"_s), u"--step"_s, u"eid_activated"_s};
    const QString key = differenceOf(cli.json(command), u"other_status"_s).value(u"key"_s).toString();
    const QJsonObject refused
        = cli.json(command + QStringList {u"--take-over"_s, key.left(10)}).value(u"take_over"_s).toObject();
    EXPECT_TRUE(refused.value(u"batch"_s).isNull());
    EXPECT_EQ(refused.value(u"lines"_s).toArray().first().toObject().value(u"verdict"_s).toString(), u"contradicts"_s);
    const QJsonObject answer = cli.json(command + QStringList {u"--overrule"_s, key.left(10)});
    EXPECT_GT(answer.value(u"take_over"_s).toObject().value(u"batch"_s).toInt(), 0);
    EXPECT_TRUE(differenceOf(answer, u"other_status"_s).isEmpty());
    EXPECT_EQ(cli.run(command + QStringList {u"--dry-run"_s}).code, 2) << "of what?";
    EXPECT_EQ(cli.run(command + QStringList {u"--take-over"_s, u"ffff0000"_s}).code, 1);
}

TEST(Places, AreListedRenamedMergedAndTakenBackAsOne)
{
    const Cli cli;
    office(cli);
    const QString before = cli.json({u"verify"_s}).value(u"content_hash"_s).toString();
    const auto village = [&cli](const QString &name) {
        for (const QJsonValue &value : cli.json({u"villages"_s, u"list"_s}).value(u"villages"_s).toArray()) {
            if (value.toObject().value(u"name"_s).toString() == name) {
                return value.toObject();
            }
        }
        return QJsonObject();
    };
    EXPECT_EQ(village(u"Thôn 1"_s).value(u"residents"_s).toInt(), 2);
    const QJsonObject merged
        = cli.json({u"villages"_s, u"merge"_s, u"Thôn 2"_s, u"Thôn 1"_s, u"--from"_s, u"2026-06-01"_s});
    EXPECT_EQ(merged.value(u"residents"_s).toInt(), 2);
    EXPECT_EQ(village(u"Thôn 1"_s).value(u"residents"_s).toInt(), 4);
    EXPECT_EQ(village(u"Thôn 2"_s).value(u"merged_into"_s).toString(), u"Thôn 1"_s);
    EXPECT_EQ(village(u"Thôn 2"_s).value(u"merged_on"_s).toString(), u"2026-06-01"_s);
    // The same list again, of a day after the merger: still nothing new.
    const QJsonObject again
        = cli.json({u"import"_s, u"residents"_s, cli.path(u"so.csv"_s), u"--list-date"_s, u"2026-06-02"_s});
    EXPECT_EQ(again.value(u"changed"_s).toInt(), 0);
    EXPECT_EQ(again.value(u"added"_s).toInt(), 0);
    (void)cli.json({u"import"_s, u"undo"_s, QString::number(merged.value(u"batch"_s).toInt())});
    EXPECT_EQ(cli.json({u"verify"_s}).value(u"content_hash"_s).toString(), before);

    (void)cli.json({u"villages"_s, u"rename"_s, u"Thôn 2"_s, u"Khu phố Hai"_s});
    EXPECT_EQ(village(u"Khu phố Hai"_s).value(u"old_names"_s).toArray().first().toString(), u"Thôn 2"_s);
    (void)cli.json({u"villages"_s, u"edit"_s, u"Thôn 2"_s, u"--head"_s, u"Bà Trưởng"_s}); // by its old name
    EXPECT_EQ(village(u"Khu phố Hai"_s).value(u"head"_s).toString(), u"Bà Trưởng"_s);
    EXPECT_EQ(cli.run({u"villages"_s, u"rename"_s, u"Thôn 1"_s, u"khu phố hai"_s}).code, 1);
    EXPECT_EQ(cli.run({u"villages"_s, u"merge"_s, u"Thôn 1"_s, u"Thôn 77"_s, u"--from"_s, u"2026-06-01"_s}).code, 1);
    EXPECT_EQ(cli.run({u"villages"_s, u"merge"_s, u"Thôn 1"_s, u"Khu phố Hai"_s}).code, 2);
    EXPECT_EQ(cli.run({u"schools"_s, u"edit"_s, u"x"_s}).code, 2);
    EXPECT_TRUE(cli.json({u"schools"_s}).value(u"schools"_s).toArray().isEmpty());
    EXPECT_EQ(cli.run({u"villages"_s}).code, 0);
}

} // namespace
} // namespace caodiem::tests
