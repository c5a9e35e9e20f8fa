// SPDX-License-Identifier: GPL-3.0-or-later
// What a list from above says of its step, taken over into the register: the oracle is counting.md rule 5. All people
// are invented.
#include "service/take_over.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << describe(result.error()).toStdString();
        throw std::runtime_error("no value");
    }
    return std::move(result).value();
}

Day on(int month, int dayOfMonth)
{
    return dayFromCivil({2026, month, dayOfMonth});
}

const QString kRegister = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Chủ hộ,"
                          "Điện thoại,Ngày kích hoạt ĐDĐT,Ngày đi\n"
                          "042210000011,Đỗ Văn An,05/03/2010,Nam,Thường trú,Thôn 1,Đỗ Văn Hộ,0912345678,,\n"
                          "042210000012,Trần Văn Bình,06/06/2010,Nam,Thường trú,Thôn 1,,,,\n"
                          "042310000013,Lê Thị Cúc,07/06/2010,Nữ,Thường trú,Thôn 1,,,,\n"
                          "042210000014,Phạm Văn Dũng,08/06/2010,Nam,Thường trú,Thôn 1,,,10/05/2026,\n"
                          "042310000015,Hồ Thị Én,09/06/2010,Nữ,Thường trú,Thôn 1,,,≤ 10/05/2026,\n"
                          "042210000016,Vũ Văn Phong,10/06/2010,Nam,Thường trú,Thôn 2,,,,\n"
                          "042310000017,Mai Thị Giang,11/06/2010,Nữ,Thường trú,Thôn 2,,,,\n"
                          "042210000018,Bùi Văn Hải,12/06/2010,Nam,Thường trú,Thôn 2,,,,\n"
                          "042210000019,Cao Văn Kha,13/06/2010,Nam,Thường trú,Thôn 2,,,,20/05/2026\n"
                          "042310000020,Ngô Thị Lan,14/06/2010,Nữ,Thường trú,Thôn 2,,,,\n"_s;
const QString kHead = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"_s;
const QString kList = u"042210000011,Đỗ Văn An,05/03/2010,25/05/2026\n"
                      "042210000012,Trần Văn Bình,06/06/2010,x\n"
                      "042310000013,Lê Thị Cúc,07/06/2010,≤ 20/05/2026\n"
                      "042210000014,Phạm Văn Dũng,08/06/2010,12/05/2026\n"
                      "042310000015,Hồ Thị Én,09/06/2010,15/05/2026\n"
                      "042210000016,Vũ Văn Phong,10/06/2010,12/05/2026\n"
                      "042310000017,Mai Thị Giang,11/06/2010,x\n"
                      "042210000018,Bùi Văn Hải,12/06/2010,Chưa\n"
                      "042210000019,Cao Văn Kha,13/06/2010,12/05/2026\n"
                      "042310000020,Ngô Thị Thu Lan,14/06/2010,12/05/2026\n"
                      "042210000999,Lý Văn Lạ,15/06/2010,12/05/2026\n"_s;

class TakeOverTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        domain::Unit unit;
        unit.name = u"Công an xã Mẫu"_s;
        m_office = valueOf(Office::create(m_dir.filePath(u"mau.caodiem"_s), unit, u"tester"_s));
        m_office->renewDay(on(6, 15));
        ImportRequest request;
        request.file = write(u"so.csv"_s, kRegister);
        (void)valueOf(m_office->importList(request));
        record(u"042210000016"_s, on(5, 10)); // by hand, another day than the list's
        record(u"042310000017"_s, on(6, 5)); // by hand, after the list's date
        record(u"042210000018"_s, on(5, 10)); // by hand, and not done by the list
    }
    QString write(const QString &name, const QString &text)
    {
        QFile file(m_dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    void record(const QString &id, Day day)
    {
        RecordRequest entry;
        entry.subject = id;
        entry.kind = domain::EventKind::EidActivated;
        entry.on = day;
        (void)valueOf(m_office->record(entry));
    }
    UpperReport compare(const QString &rows = kList, bool remaining = false)
    {
        UpperRequest request;
        request.file = write(u"tren.csv"_s, kHead + rows);
        request.step = domain::EventKind::EidActivated;
        request.remaining = remaining;
        request.on = on(6, 1);
        return valueOf(m_office->compareUpper(request));
    }
    static QStringList allKeys(const UpperReport &report)
    {
        QStringList keys;
        for (const UpperLine &line : report.lines) {
            keys << line.key;
        }
        return keys;
    }
    static TakeOverLine lineOf(const TakeOverPreview &preview, const QString &id)
    {
        const auto found = std::ranges::find(preview.lines, id, &TakeOverLine::personalId);
        if (found == preview.lines.end()) {
            ADD_FAILURE() << "nobody ends in " << id.right(3).toStdString();
            return {};
        }
        return *found;
    }
    static QString keyOf(const TakeOverPreview &preview, const QString &id) { return lineOf(preview, id).key; }
    /// The person's fields as an export writes them.
    QStringList exported(const QString &id)
    {
        const QString path = m_dir.filePath(u"xuat-%1.csv"_s.arg(++m_files));
        (void)valueOf(m_office->exportRegister(Register::Residents, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        m_titles = lines.value(0).trimmed().split(u',');
        const auto found = std::ranges::find_if(lines, [&id](const QString &line) { return line.contains(id); });
        return found == lines.end() ? QStringList() : found->trimmed().split(u',');
    }
    QString activated(const QString &id)
    {
        const QStringList fields = exported(id);
        return fields.value(m_titles.indexOf(u"Ngày kích hoạt ĐDĐT"_s));
    }
    QString hash() { return valueOf(m_office->verify()).contentHash; }

    QTemporaryDir m_dir; // outlives the office
    std::unique_ptr<Office> m_office;
    QStringList m_titles;
    int m_files = 0;
};

TEST_F(TakeOverTest, ThePreviewSaysWhoWhatAndWhyNotAndWritesNothing)
{
    const QString before = hash();
    const UpperReport report = compare();
    const TakeOverPreview preview = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    EXPECT_EQ(hash(), before);
    ASSERT_EQ(preview.lines.size(), report.lines.size());
    EXPECT_EQ(preview.count(TakeVerdict::Writes), 5);
    EXPECT_EQ(preview.count(TakeVerdict::Contradicts), 2);
    EXPECT_EQ(preview.count(TakeVerdict::Stays), 4);

    const TakeOverLine exact = lineOf(preview, u"042210000011"_s);
    EXPECT_EQ(exact.verdict, TakeVerdict::Writes);
    EXPECT_EQ(exact.before, kNever);
    EXPECT_EQ(exact.after, on(5, 25));
    EXPECT_FALSE(exact.afterLatest);
    const TakeOverLine tick = lineOf(preview, u"042210000012"_s);
    EXPECT_EQ(tick.after, on(6, 1)) << "a tick counts from the list's date";
    EXPECT_TRUE(tick.afterLatest);
    const TakeOverLine latest = lineOf(preview, u"042310000013"_s);
    EXPECT_EQ(latest.after, on(5, 20));
    EXPECT_TRUE(latest.afterLatest);
    const TakeOverLine other = lineOf(preview, u"042210000014"_s);
    EXPECT_EQ(other.verdict, TakeVerdict::Writes) << "a date from a list yields";
    EXPECT_EQ(other.before, on(5, 10));
    EXPECT_EQ(other.after, on(5, 12));
    const TakeOverLine hand = lineOf(preview, u"042210000016"_s);
    EXPECT_EQ(hand.verdict, TakeVerdict::Contradicts) << "a date by hand is defended";
    EXPECT_EQ(hand.before, on(5, 10));
    EXPECT_EQ(hand.after, on(5, 12));
    const TakeOverLine later = lineOf(preview, u"042310000017"_s);
    EXPECT_EQ(later.verdict, TakeVerdict::Contradicts);
    EXPECT_EQ(later.before, on(6, 5)) << "what the register has, the days after the list's too";
    for (const QString &id : {u"042210000018"_s, u"042210000019"_s, u"042310000020"_s, u"042210000999"_s}) {
        EXPECT_EQ(lineOf(preview, id).verdict, TakeVerdict::Stays) << id.right(3).toStdString();
        EXPECT_EQ(lineOf(preview, id).after, kNever);
        EXPECT_FALSE(lineOf(preview, id).why.isEmpty());
    }
    EXPECT_TRUE(lineOf(preview, u"042210000999"_s).who.isNull());
}

TEST_F(TakeOverTest, IsOneBatchOfTheFileAndOnlyTheStepChanges)
{
    const QString before = hash();
    const QStringList wholeRow = exported(u"042210000011"_s);
    const UpperReport report = compare();
    const TakeOverPreview preview = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    const TakenOver taken = valueOf(m_office->takeOver(report, preview, {}));
    ASSERT_FALSE(taken.instead.has_value());
    ASSERT_TRUE(taken.done.batch.has_value());

    EXPECT_EQ(activated(u"042210000011"_s), u"25/05/2026"_s);
    EXPECT_EQ(activated(u"042210000012"_s), u"≤ 01/06/2026"_s);
    EXPECT_EQ(activated(u"042310000013"_s), u"≤ 20/05/2026"_s);
    EXPECT_EQ(activated(u"042210000014"_s), u"12/05/2026"_s);
    EXPECT_EQ(activated(u"042310000015"_s), u"15/05/2026"_s);
    EXPECT_EQ(activated(u"042210000016"_s), u"10/05/2026"_s) << "nobody ticked it";
    EXPECT_EQ(activated(u"042310000017"_s), u"05/06/2026"_s);
    EXPECT_EQ(activated(u"042210000018"_s), u"10/05/2026"_s);
    EXPECT_EQ(activated(u"042210000019"_s), QString()) << "does not live here any more";
    EXPECT_EQ(activated(u"042310000020"_s), QString()) << "perhaps somebody else";
    QStringList row = exported(u"042210000011"_s);
    row[m_titles.indexOf(u"Ngày kích hoạt ĐDĐT"_s)].clear();
    EXPECT_EQ(row, wholeRow) << "household, phone and all else stay";

    const BatchNote batch = valueOf(m_office->batches()).front();
    EXPECT_EQ(batch.id, *taken.done.batch);
    EXPECT_EQ(batch.file, u"tren.csv"_s);
    EXPECT_EQ(batch.rows, 11);
    EXPECT_EQ(batch.added, 0);
    EXPECT_EQ(batch.changed, 5);
    EXPECT_TRUE(batch.canUndo);
    EXPECT_TRUE(valueOf(m_office->verify()).findings.isEmpty());

    const UpperReport again = compare();
    EXPECT_EQ(again.agreeing, 5) << "what was taken over is no difference any more";
    EXPECT_EQ(again.lines.size(), report.lines.size() - 5);
    const TakeOverPreview rest = valueOf(m_office->previewTakeOver(again, allKeys(again)));
    EXPECT_EQ(rest.count(TakeVerdict::Writes), 0);
    EXPECT_FALSE(valueOf(m_office->takeOver(again, rest, {})).done.batch.has_value());

    EXPECT_TRUE(valueOf(m_office->undoImport(*taken.done.batch)).kept.empty());
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(activated(u"042210000014"_s), u"10/05/2026"_s);
}

TEST_F(TakeOverTest, WhatContradictsTheHandIsOnlyWrittenWhereItWasTicked)
{
    const QString before = hash();
    const UpperReport report = compare();
    const TakeOverPreview all = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    const QString hand = keyOf(all, u"042210000016"_s);
    const TakeOverPreview one = valueOf(m_office->previewTakeOver(report, {hand}));
    EXPECT_FALSE(valueOf(m_office->takeOver(report, one, {})).done.batch.has_value());
    EXPECT_EQ(hash(), before);
    // A tick makes no exception for whoever cannot be taken over.
    const TakenOver taken = valueOf(m_office->takeOver(report, all,
        {hand, keyOf(all, u"042210000018"_s), keyOf(all, u"042310000020"_s), keyOf(all, u"042210000999"_s)}));
    EXPECT_EQ(activated(u"042210000016"_s), u"12/05/2026"_s);
    EXPECT_EQ(activated(u"042310000017"_s), u"05/06/2026"_s) << "the other one was not ticked";
    EXPECT_EQ(activated(u"042210000018"_s), u"10/05/2026"_s);
    EXPECT_EQ(valueOf(m_office->batches()).front().changed, 6);
    (void)valueOf(m_office->undoImport(*taken.done.batch));
    EXPECT_EQ(hash(), before);
}

TEST_F(TakeOverTest, OnlyTheChosenRowsAreWritten)
{
    const UpperReport report = compare();
    const TakeOverPreview all = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    const QString one = keyOf(all, u"042210000012"_s);
    const TakeOverPreview chosen = valueOf(m_office->previewTakeOver(report, {one, one}));
    ASSERT_EQ(chosen.lines.size(), 1U);
    ASSERT_TRUE(valueOf(m_office->takeOver(report, chosen, {})).done.batch.has_value());
    EXPECT_EQ(activated(u"042210000012"_s), u"≤ 01/06/2026"_s);
    EXPECT_EQ(activated(u"042210000011"_s), QString());
    EXPECT_EQ(m_office->previewTakeOver(report, {u"0"_s}).error().code, Errc::NotFound);
}

TEST_F(TakeOverTest, WhatWasEnteredSinceIsNotOverwrittenUnseen)
{
    const UpperReport report = compare();
    const TakeOverPreview preview = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    record(u"042210000011"_s, on(5, 24)); // meanwhile, at the desk
    const QString before = hash();
    const TakenOver taken = valueOf(m_office->takeOver(report, preview, {}));
    ASSERT_TRUE(taken.instead.has_value());
    EXPECT_FALSE(taken.done.batch.has_value());
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(lineOf(*taken.instead, u"042210000011"_s).verdict, TakeVerdict::Contradicts);
    ASSERT_TRUE(valueOf(m_office->takeOver(report, *taken.instead, {})).done.batch.has_value());
    EXPECT_EQ(activated(u"042210000011"_s), u"24/05/2026"_s);
}

TEST_F(TakeOverTest, BeingInAListOfThoseDoneIsWorthItsDateAndAListOfThoseRemainingSaysNobodyIsDone)
{
    const UpperReport done = compare(u"042210000011,Đỗ Văn An,05/03/2010,\n042210000012,Trần Văn Bình,06/06/2010,\n"_s);
    const TakeOverPreview preview = valueOf(m_office->previewTakeOver(done, allKeys(done)));
    EXPECT_EQ(preview.count(TakeVerdict::Writes), 2);
    EXPECT_EQ(lineOf(preview, u"042210000011"_s).after, on(6, 1));
    EXPECT_TRUE(lineOf(preview, u"042210000011"_s).afterLatest);
    const UpperReport remaining = compare(u"042210000014,Phạm Văn Dũng,08/06/2010,\n"_s, true);
    EXPECT_GT(remaining.lines.size(), 2U) << "and those whom it should name";
    const TakeOverPreview nobody = valueOf(m_office->previewTakeOver(remaining, allKeys(remaining)));
    EXPECT_EQ(nobody.count(TakeVerdict::Stays), std::ssize(nobody.lines));
}

TEST_F(TakeOverTest, ADayBeforeTheIntakeIsRemarkedAndWrittenAllTheSame)
{
    RecordRequest entry;
    entry.subject = u"042210000011"_s;
    entry.kind = domain::EventKind::EidIntake;
    entry.on = on(5, 28);
    (void)valueOf(m_office->record(entry));
    const UpperReport report = compare();
    const TakeOverPreview preview = valueOf(m_office->previewTakeOver(report, allKeys(report)));
    const TakeOverLine line = lineOf(preview, u"042210000011"_s);
    EXPECT_EQ(line.verdict, TakeVerdict::Writes);
    ASSERT_EQ(line.doubts.size(), 1);
    EXPECT_TRUE(line.doubts.front().contains(u"28/05/2026"_s));
}

} // namespace
} // namespace caodiem::service
