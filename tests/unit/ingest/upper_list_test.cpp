// SPDX-License-Identifier: GPL-3.0-or-later
// A list from above beside the register; the expectations are written from docs/methods.md#list-from-above.
#include "ingest/upper_list.h"
#include "unit/ingest/sheet_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

class UpperListTest : public ::testing::Test {
protected:
    UpperListTest()
    {
        known.villages = {{{1}, u"Thôn Một"_s, {}, {}, {}, {}, {}}, {{2}, u"Thôn Hai"_s, {}, {}, {}, {}, {}}};
        choice.step = EventKind::EidActivated;
        choice.on = day("2026-06-01");
    }

    /// Lives in Thôn Một since ever; answers the number.
    qint64 lives(const QString &id, const QString &name, const char *birth, const char *doneOn = nullptr)
    {
        const qint64 number = std::ssize(known.residents) + 1;
        domain::Resident resident;
        resident.id = {number};
        resident.personalId = id;
        resident.fullName = name;
        resident.birth = {day(birth), domain::DatePrecision::Day};
        known.residents.push_back(resident);
        known.spells.push_back({{number}, {number}, kDayMin, kNever, {1}, domain::Residence::Permanent, {}, {}});
        if (doneOn != nullptr) {
            done(number, doneOn);
        }
        return number;
    }
    void done(qint64 resident, const char *on, bool latest = false)
    {
        domain::Event event;
        event.id = {std::ssize(known.events) + 1};
        event.resident = {resident};
        event.kind = choice.step;
        event.on = day(on);
        event.latest = latest;
        known.events.push_back(event);
    }
    UpperRow &listed(const QString &id, const QString &name, const char *birth, StepMark step = {})
    {
        UpperRow row;
        row.number = static_cast<int>(list.rows.size()) + 2;
        row.personalId = id;
        row.fullName = name;
        row.birth = birth == nullptr ? domain::BirthDate() : domain::BirthDate {day(birth), domain::DatePrecision::Day};
        row.step = std::move(step);
        list.rows.push_back(std::move(row));
        return list.rows.back();
    }
    static StepMark on(const char *iso) { return {StepMark::On, day(iso), {}}; }

    UpperComparison compare() { return compareWithUpper(list, known, choice); }
    /// The only difference; its kind.
    Difference only()
    {
        last = compare();
        EXPECT_EQ(last.differences.size(), 1U);
        return last.differences.empty() ? Difference::OnlyHere : last.differences.front().kind;
    }

    domain::Registers known;
    UpperList list;
    UpperChoice choice;
    UpperComparison last;
};

TEST_F(UpperListTest, BothEmptyAgree)
{
    const UpperComparison compared = compare();
    EXPECT_EQ(compared.rows, 0);
    EXPECT_TRUE(compared.differences.empty());
}

TEST_F(UpperListTest, OneDoneHereAndListedAgrees)
{
    lives(u"001210000001"_s, u"Nguyễn Văn Hòa"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"NGUYỄN VĂN HOÀ"_s, "2010-05-06", on("2026-05-20"));
    const UpperComparison compared = compare();
    EXPECT_EQ(compared.agreeing, 1);
    EXPECT_TRUE(compared.differences.empty());
}

TEST_F(UpperListTest, OneDoneHereAndNotListedIsOnlyHere)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    lives(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07"); // not done: not expected in the list
    EXPECT_EQ(only(), Difference::OnlyHere);
    EXPECT_EQ(last.differences.front().here->personalId, u"001210000001"_s);
    EXPECT_EQ(last.differences.front().here->village, u"Thôn Một"_s);
    EXPECT_FALSE(last.differences.front().there);
}

TEST_F(UpperListTest, OneDoneAfterTheListsDateIsNotExpected)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-06-02");
    EXPECT_TRUE(compare().differences.empty());
}

TEST_F(UpperListTest, OneNobodyHereKnowsIsOnlyThere)
{
    listed(u"001210000009"_s, u"Lê Thị Lạ"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OnlyThere);
    EXPECT_FALSE(last.differences.front().here);
    EXPECT_EQ(last.differences.front().there->row, 2);
}

TEST_F(UpperListTest, OneWhoLeftBeforeTheDateIsOnlyThereAndSaysSinceWhen)
{
    const qint64 id = lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-01");
    known.spells[static_cast<std::size_t>(id - 1)].until = day("2026-05-10");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OnlyThere);
    EXPECT_FALSE(last.differences.front().here->lives);
    EXPECT_EQ(last.differences.front().here->goneOn, day("2026-05-10"));
    choice.on = day("2026-05-09"); // the last day here
    EXPECT_EQ(compare().agreeing, 1);
}

TEST_F(UpperListTest, TheDeadAndTheUnbornDoNotLiveHere)
{
    const qint64 id = lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-01");
    known.residents[static_cast<std::size_t>(id - 1)].diedOn = day("2026-06-01");
    EXPECT_TRUE(compare().differences.empty());
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OnlyThere);
    EXPECT_EQ(last.differences.front().here->goneOn, day("2026-06-01"));
}

TEST_F(UpperListTest, TheStepOnOneSideAloneIsAnotherStatus)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OtherStatus);
    EXPECT_FALSE(last.differences.front().here->done);
    EXPECT_TRUE(last.differences.front().there->done);
}

TEST_F(UpperListTest, TheStepOnAnotherDayIsAnotherStatusUnlessADayIsOnlyTheLatest)
{
    const qint64 id = lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", on("2026-05-21"));
    EXPECT_EQ(only(), Difference::OtherStatus);
    known.events.clear();
    done(id, "2026-05-22", true); // on 22 May or before
    EXPECT_EQ(compare().agreeing, 1);
    known.events.clear();
    done(id, "2026-05-20", true);
    EXPECT_EQ(only(), Difference::OtherStatus);
    list.rows.front().step = {StepMark::Latest, day("2026-05-25"), {}};
    known.events.clear();
    done(id, "2026-05-20");
    EXPECT_EQ(compare().agreeing, 1);
    list.rows.front().step = {StepMark::Tick, kNever, {}};
    EXPECT_EQ(compare().agreeing, 1);
}

TEST_F(UpperListTest, TheEarliestEntryHolds)
{
    const qint64 id = lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    done(id, "2026-05-25");
    done(id, "2026-05-28", true);
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", on("2026-05-20"));
    EXPECT_EQ(compare().agreeing, 1);
}

TEST_F(UpperListTest, AColumnWithEntriesSaysWhoIsDone)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    lives(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", on("2026-05-20"));
    listed(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07"); // left blank: not done by the list
    EXPECT_EQ(only(), Difference::OtherStatus);
    EXPECT_EQ(last.differences.front().here->personalId, u"001210000002"_s);
    EXPECT_EQ(last.agreeing, 1);
    list.rows.back().step = on("2026-06-02"); // after the list's own date: not done by then
    EXPECT_EQ(only(), Difference::OtherStatus);
}

TEST_F(UpperListTest, OfThoseRemaining)
{
    choice.remaining = true;
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20"); // done: not expected, and not listed
    lives(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07"); // listed: agrees
    lives(u"001210000003"_s, u"Nguyễn Văn Cường"_s, "2010-05-08", "2026-05-20"); // listed though done
    lives(u"001210000004"_s, u"Nguyễn Văn Dũng"_s, "2010-05-09"); // not listed though not done
    listed(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07");
    listed(u"001210000003"_s, u"Nguyễn Văn Cường"_s, "2010-05-08");
    const UpperComparison compared = compare();
    EXPECT_EQ(compared.agreeing, 1);
    ASSERT_EQ(compared.differences.size(), 2U);
    EXPECT_EQ(compared.differences[0].kind, Difference::OnlyHere);
    EXPECT_EQ(compared.differences[0].here->personalId, u"001210000004"_s);
    EXPECT_EQ(compared.differences[1].kind, Difference::OtherStatus);
    EXPECT_TRUE(compared.differences[1].here->done);
    EXPECT_FALSE(compared.differences[1].there->done);
}

TEST_F(UpperListTest, OnlyThePopulationCanBeMissing)
{
    const qint64 first = lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    lives(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07", "2026-05-20");
    choice.population = std::unordered_set<qint64> {first};
    EXPECT_EQ(only(), Difference::OnlyHere);
    EXPECT_EQ(last.differences.front().here->personalId, u"001210000001"_s);
    choice.population = std::unordered_set<qint64>();
    listed(u"001210000002"_s, u"Nguyễn Văn Bình"_s, "2010-05-07"); // outside it, and still compared when listed
    EXPECT_EQ(compare().agreeing, 1);
}

TEST_F(UpperListTest, OneIdWithAnotherNameOrBirthIsAnotherIdentity)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn Ân"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OtherIdentity);
    list.rows.front().fullName = u"NGUYEN VAN AN"_s; // typed without any marks
    EXPECT_EQ(compare().agreeing, 1);
    list.rows.front().birth.day = day("2010-06-05");
    EXPECT_EQ(only(), Difference::OtherIdentity);
    list.rows.front().birth = {day("2010-01-01"), domain::DatePrecision::Year};
    EXPECT_EQ(compare().agreeing, 1);
    list.rows.front().birth = {};
    EXPECT_EQ(compare().agreeing, 1);
}

TEST_F(UpperListTest, OneDigitApartWithNameAndBirthIsThatPerson)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000901"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    EXPECT_EQ(only(), Difference::OtherIdentity);
    EXPECT_TRUE(last.differences.front().here && last.differences.front().there);
    list.rows.front().personalId = u"001210000911"_s; // two digits apart
    EXPECT_EQ(compare().differences.size(), 2U);
    list.rows.front().personalId = u"901210000001"_s; // the first digit
    EXPECT_EQ(only(), Difference::OtherIdentity);
    list.rows.front().birth = {}; // a name alone proves nothing
    EXPECT_EQ(compare().differences.size(), 2U);
}

TEST_F(UpperListTest, TwinsStayTwo)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    lives(u"001210000002"_s, u"Nguyễn Văn Anh"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed(u"001210000003"_s, u"Nguyễn Văn Anh"_s, "2010-05-06"); // one digit from both, and only one has the name
    EXPECT_EQ(only(), Difference::OtherIdentity);
    EXPECT_EQ(last.differences.front().here->personalId, u"001210000002"_s);
}

TEST_F(UpperListTest, OneOfOursIsNeverTakenForTwoOfTheirs)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000002"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed(u"001210000003"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    const UpperComparison compared = compare();
    ASSERT_EQ(compared.differences.size(), 2U);
    EXPECT_EQ(compared.differences[0].kind, Difference::OnlyThere);
    EXPECT_EQ(compared.differences[0].there->row, 3);
    EXPECT_EQ(compared.differences[1].kind, Difference::OtherIdentity);
    EXPECT_EQ(compared.differences[1].there->row, 2);
}

TEST_F(UpperListTest, RepeatedAndUnreadableRowsAreCounted)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed({}, u"Không Số"_s, "2010-05-06").readable = false;
    const UpperComparison compared = compare();
    EXPECT_EQ(compared.rows, 3);
    EXPECT_EQ(compared.agreeing, 1);
    EXPECT_EQ(compared.repeated, 1);
    EXPECT_EQ(compared.leftOut, 1);
}

TEST_F(UpperListTest, OfTwoPeopleUnderOneIdTheRegistersOneStandsForItWhereverItsRowIs)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    lives(u"001210000002"_s, u"Trần Văn Bình"_s, "2011-01-01", "2026-05-20");
    listed(u"001210000001"_s, u"Trần Văn Bình"_s, "2011-01-01"); // his number mistyped into An's
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    listed(u"001210000001"_s, u"TRẦN VĂN BÌNH"_s, "2011-01-01"); // said twice
    EXPECT_EQ(only(), Difference::OtherIdentity);
    EXPECT_EQ(last.agreeing, 1);
    EXPECT_EQ(last.repeated, 1);
    EXPECT_EQ(last.differences.front().here->personalId, u"001210000002"_s);
    EXPECT_EQ(last.differences.front().there->row, 2);
}

TEST_F(UpperListTest, AKeyLastsAsLongAsBothSidesSayTheSame)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", "2026-05-20");
    listed(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06", on("2026-05-21"));
    EXPECT_EQ(only(), Difference::OtherStatus);
    const QString key = last.differences.front().key;
    EXPECT_EQ(key.size(), 32);
    choice.on = day("2026-06-08"); // next week's list, another row, another village
    list.rows.front().number = 40;
    list.rows.front().village = u"Thôn Hai"_s;
    (void)only();
    EXPECT_EQ(last.differences.front().key, key);
    list.rows.front().step = on("2026-05-22");
    (void)only();
    EXPECT_NE(last.differences.front().key, key);
    list.rows.front().step = on("2026-05-21");
    known.events.front().on = day("2026-05-19");
    (void)only();
    EXPECT_NE(last.differences.front().key, key);
    known.events.front().on = day("2026-05-20");
    choice.step = EventKind::EidApproved; // another list
    known.events.front().kind = EventKind::EidApproved;
    (void)only();
    EXPECT_NE(last.differences.front().key, key);
}

/// Whatever the lists are: every row and everybody of ours is accounted for once, and the order does not matter.
TEST_F(UpperListTest, EverybodyIsInExactlyOnePlace)
{
    std::mt19937 random {4711};
    const auto pick = [&random](unsigned below) { return static_cast<unsigned>(random() % below); };
    std::size_t named = 0;
    for (int round = 0; round < 60; ++round) {
        known.residents.clear();
        known.spells.clear();
        known.events.clear();
        list.rows.clear();
        choice.remaining = pick(2) == 0;
        std::set<QString> ids;
        for (unsigned i = 0, count = pick(40); i < count; ++i) {
            ids.insert(u"0012100000%1"_s.arg(pick(60), 2, 10, QChar(u'0')));
        }
        for (const QString &id : ids) {
            const QString name = u"Người %1"_s.arg(QChar(static_cast<char16_t>(u'A' + pick(3))));
            const qint64 number = lives(id, name, "2010-05-06", pick(2) == 0 ? "2026-05-20" : nullptr);
            if (pick(6) == 0) {
                known.spells[static_cast<std::size_t>(number - 1)].until = day("2026-05-25");
            }
        }
        for (unsigned i = 0, count = pick(40); i < count; ++i) {
            listed(u"0012100000%1"_s.arg(pick(60), 2, 10, QChar(u'0')),
                u"Người %1"_s.arg(QChar(static_cast<char16_t>(u'A' + pick(3)))), "2010-05-06")
                .readable
                = pick(9) != 0;
        }
        const UpperComparison compared = compare();
        qint64 theirs = 0;
        std::set<qint64> ours;
        for (const UpperDifference &one : compared.differences) {
            theirs += one.there ? 1 : 0;
            if (one.here) {
                EXPECT_TRUE(ours.insert(one.here->resident.value).second) << "named twice";
            }
        }
        EXPECT_EQ(compared.rows, compared.agreeing + compared.repeated + compared.leftOut + theirs);
        qint64 expected = 0; // living here, the step as the list speaks of
        for (const domain::Resident &resident : known.residents) {
            const auto index = static_cast<std::size_t>(resident.id.value - 1);
            const bool here = known.spells[index].until == kNever;
            const bool isDone = std::ranges::any_of(
                known.events, [&resident](const domain::Event &event) { return event.resident == resident.id; });
            expected += here && isDone != choice.remaining ? 1 : 0;
        }
        EXPECT_LE(std::ranges::count(compared.differences, Difference::OnlyHere, &UpperDifference::kind), expected);
        std::ranges::shuffle(known.events, random);
        std::ranges::shuffle(known.spells, random);
        const UpperComparison again = compare();
        ASSERT_EQ(again.differences.size(), compared.differences.size());
        for (std::size_t i = 0; i < again.differences.size(); ++i) {
            EXPECT_EQ(again.differences[i].key, compared.differences[i].key);
        }
        named += ours.size();
    }
    EXPECT_GT(named, 60U);
}

TEST_F(UpperListTest, IsReadLikeAnyOtherList)
{
    const Scratch scratch;
    const QString file = scratch.write(u"tren.csv"_s,
        u"CÔNG AN TỈNH,,,\nDANH SÁCH TÀI KHOẢN ĐÃ KÍCH HOẠT (tính đến ngày 01/06/2026),,,\n"
        "STT,Số CCCD,Họ tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"
        "1,001210000001,Nguyễn Văn An,06/05/2010,20/05/2026\n"
        "2,,Lê Không Số,06/05/2010,21/05/2026\n"
        "Tổng cộng: 2 người,,,,\n"_s.toUtf8());
    const auto read = readUpperList(file, {}, EventKind::EidActivated);
    ASSERT_TRUE(read) << describe(read.error()).toStdString();
    ASSERT_EQ(read.value().rows.size(), 2U);
    EXPECT_EQ(read.value().origin.ownDate, day("2026-06-01"));
    EXPECT_EQ(read.value().rows[0].step, on("2026-05-20"));
    EXPECT_TRUE(read.value().rows[0].readable);
    EXPECT_FALSE(read.value().rows[1].readable);
}

UpperList readLines(const QString &header, const QStringList &lines)
{
    const Scratch scratch;
    const QString file = scratch.write(u"tren.csv"_s, QString(header + u'\n' + lines.join(u'\n') + u'\n').toUtf8());
    auto read = readUpperList(file, {}, EventKind::EidActivated);
    EXPECT_TRUE(read) << describe(read.error()).toStdString();
    return read ? std::move(read).value() : UpperList();
}

bool remarks(const UpperList &list, RemarkCode code)
{
    return std::ranges::find(list.remarks, code, &Remark::code) != list.remarks.end();
}

TEST_F(UpperListTest, AColumnOfStatusWordsSaysWhoIsDone)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    lives(u"001210000002"_s, u"Lê Văn Bình"_s, "2010-05-07");
    lives(u"001210000003"_s, u"Trần Văn Cường"_s, "2010-05-08", "2026-05-01");
    list = readLines(u"STT,Số ĐDCN,Họ tên,Ngày sinh,Trạng thái"_s,
        {u"1,001210000001,Nguyễn Văn An,06/05/2010,Đã kích hoạt"_s,
            u"2,001210000002,Lê Văn Bình,07/05/2010,Chưa kích hoạt"_s,
            u"3,001210000003,Trần Văn Cường,08/05/2010,Đã khóa"_s});
    EXPECT_TRUE(remarks(list, RemarkCode::ColumnOfStatus));
    EXPECT_FALSE(remarks(list, RemarkCode::ColumnIgnored));
    EXPECT_EQ(only(), Difference::OtherStatus) << "An is done there alone; Bình nowhere";
    EXPECT_EQ(last.differences[0].there->personalId, u"001210000001"_s);
    EXPECT_EQ(last.agreeing, 1);
    EXPECT_EQ(last.leftOut, 1) << "locked: neither done nor not done, and nobody whom the list lacks";
}

TEST_F(UpperListTest, WordsAboutAnotherStepSayNothingOfThisOne)
{
    list = readLines(u"STT,Số ĐDCN,Họ tên,Ngày sinh,Tình trạng thẻ"_s,
        {u"1,001210000001,Nguyễn Văn An,06/05/2010,Đã cấp thẻ"_s,
            u"2,001210000002,Lê Văn Bình,07/05/2010,Đã cấp thẻ"_s});
    EXPECT_FALSE(remarks(list, RemarkCode::ColumnOfStatus));
    EXPECT_TRUE(remarks(list, RemarkCode::ColumnIgnored));
}

TEST_F(UpperListTest, TwoColumnsOfStatusWordsAreNotGuessedBetween)
{
    list = readLines(u"STT,Số ĐDCN,Họ tên,Trạng thái,Kết quả"_s,
        {u"1,001210000001,Nguyễn Văn An,Đã kích hoạt,Chưa kích hoạt"_s,
            u"2,001210000002,Lê Văn Bình,Đã kích hoạt,Đã kích hoạt"_s});
    EXPECT_FALSE(remarks(list, RemarkCode::ColumnOfStatus));
}

TEST_F(UpperListTest, AColumnThatSaysNotYetEverywhereMakesNobodyDone)
{
    lives(u"001210000001"_s, u"Nguyễn Văn An"_s, "2010-05-06");
    list = readLines(
        u"STT,Số ĐDCN,Họ tên,Ngày sinh,Ngày kích hoạt ĐDĐT"_s, {u"1,001210000001,Nguyễn Văn An,06/05/2010,Chưa"_s});
    last = compare();
    EXPECT_EQ(last.agreeing, 1);
    EXPECT_TRUE(last.differences.empty());
}

TEST_F(UpperListTest, ADayWithItsTimeIsThatDay)
{
    list = readLines(u"STT,Số ĐDCN,Họ tên,Ngày sinh,Ngày kích hoạt ĐDĐT"_s,
        {u"1,001210000001,Nguyễn Văn An,06/05/2010,2026-05-21T07:15:00"_s,
            u"2,001210000002,Lê Văn Bình,07/05/2010,2026-05-22T08:00:00.000+07:00"_s});
    ASSERT_EQ(list.rows.size(), 2U);
    EXPECT_EQ(list.rows[0].step, on("2026-05-21"));
    EXPECT_EQ(list.rows[1].step, on("2026-05-22"));
}

} // namespace
} // namespace caodiem::ingest::test
