// SPDX-License-Identifier: GPL-3.0-or-later
// What everyday lists write besides data: words that are no "done", headings and signatures, goals in the title,
// numbers that start anew in every village, one place spelled in many ways.
#include "domain/personal_id.h"
#include "ingest/cell_text.h"
#include "ingest/date_order.h"
#include "ingest/field_merge.h"
#include "ingest/legacy_text.h"
#include "ingest/person_name.h"
#include "ingest/place_book.h"
#include "ingest/tax_code.h"
#include "ingest/title_date.h"
#include "unit/ingest/office_desk.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

Cell written(const QString &text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? CellKind::Empty : CellKind::Text;
    cell.text = text;
    return cell;
}

std::string meant(const QString &text, EventKind step)
{
    const StepReading reading = readStep(written(text), DateOrder::DayFirst, step);
    switch (reading.state) {
    case Reading::Empty:
        return "not yet";
    case Reading::Read:
        return reading.mark.kind == StepMark::Tick ? "done" : isoFromDay(reading.mark.day).toStdString();
    case Reading::Impossible:
        return "impossible";
    case Reading::Unreadable:
        break;
    }
    return "asks";
}

TEST(EverydayName, HasItsNumberAndNotesBesideIt)
{
    const auto parts = [](const QString &text) {
        const NameReading read = readName(text);
        return QString(read.name + u'|' + read.note).toStdString();
    };
    EXPECT_EQ(parts(u"Lê Văn Tám"_s), "Lê Văn Tám|");
    EXPECT_EQ(parts(u"1. Trần Thị Lan"_s), "Trần Thị Lan|");
    EXPECT_EQ(parts(u"12) Trần Thị Lan"_s), "Trần Thị Lan|");
    EXPECT_EQ(parts(u"Lê Văn Tám (đã chết)"_s), "Lê Văn Tám|đã chết");
    EXPECT_EQ(parts(u"Lê Thị Chín - đã mất 3/2026"_s), "Lê Thị Chín|đã mất 3/2026");
    EXPECT_EQ(parts(u"VŨ HOÀNG ANH*"_s), "VŨ HOÀNG ANH|");
    EXPECT_EQ(parts(u"Y-Bhăm Niê"_s), "Y-Bhăm Niê|");
    EXPECT_EQ(parts(u"H'Nga Êban"_s), "H'Nga Êban|");
    EXPECT_EQ(parts(u"(trống)"_s), "(trống)|") << "nothing would be left";
}

TEST(EverydayName, WithoutMarksSaysLessThanOneWithThem)
{
    QString known = u"Nguyễn Văn Hùng"_s;
    EXPECT_FALSE(takeName(known, u"NGUYEN VAN HUNG"_s));
    EXPECT_FALSE(takeName(known, u"nguyen van hung"_s));
    EXPECT_EQ(known, u"Nguyễn Văn Hùng"_s);
    QString plain = u"Nguyen Van Hung"_s;
    EXPECT_TRUE(takeName(plain, u"Nguyễn Văn Hùng"_s)) << "the other way about something is learnt";
    EXPECT_TRUE(takeName(known, u"Nguyen Van Hung Anh"_s)) << "another name, however it is written";
}

TEST(EverydayStep, ThatSaysSomethingElseIsNotDone)
{
    for (const QString &text : {u"Đã chuyển đi"_s, u"Đã chết"_s, u"Đã từ chối"_s, u"Đã mời 2 lần, không đến"_s,
             u"Đã thu nhận, chưa kích hoạt"_s, u"Đã phê duyệt, chưa kích hoạt"_s, u"Đã khóa"_s, u"Có mặt"_s,
             u"Có giấy hẹn 25/05/2026"_s, u"Đã hẹn 25/5"_s, u"Đã thu nhận"_s, u"Đã kích hoạt mức 1"_s,
             u"Đã kích hoạt nhưng chưa có SIM"_s, u"Đã cấp CCCD"_s, u"Đã hủy"_s}) {
        EXPECT_EQ(meant(text, EventKind::EidActivated), "asks") << text.toStdString();
    }
    EXPECT_EQ(meant(u"Đã giải thể"_s, EventKind::OrgVerified), "asks");
    EXPECT_EQ(meant(u"Đã thu nhận"_s, EventKind::CardIssued), "asks");
    EXPECT_EQ(meant(u"Chưa kích hoạt"_s, EventKind::EidActivated), "not yet");
    EXPECT_EQ(meant(u"Không liên lạc được"_s, EventKind::EidActivated), "not yet");
}

TEST(EverydayStep, ThatSaysThisOneIsDone)
{
    for (const QString &text : {u"Đã"_s, u"Có"_s, u"x"_s, u"X"_s, u"✓"_s, u"Đã kích hoạt"_s, u"Đã KH"_s, u"Đã xong"_s,
             u"ĐÃ KÍCH HOẠT"_s, u"Đã kích hoạt mức 2"_s, u"Đã kích hoạt VNeID"_s, u"Có rồi"_s, u"Đã làm"_s, u"Đã có"_s,
             u"Đã (mức 2)"_s, u"Có tài khoản"_s, u"Rồi"_s, u"Hoàn thành"_s}) {
        EXPECT_EQ(meant(text, EventKind::EidActivated), "done") << text.toStdString();
    }
    EXPECT_EQ(meant(u"Đã thu nhận"_s, EventKind::CardIntake), "done");
    EXPECT_EQ(meant(u"Đã thu nhận hồ sơ"_s, EventKind::EidIntake), "done");
    EXPECT_EQ(meant(u"Đã cấp"_s, EventKind::CardIssued), "done");
    EXPECT_EQ(meant(u"Có CCCD"_s, EventKind::CardIssued), "done");
    EXPECT_EQ(meant(u"Đã nhận thẻ"_s, EventKind::CardIssued), "done");
    EXPECT_EQ(meant(u"Đã duyệt"_s, EventKind::EidApproved), "done");
    EXPECT_EQ(meant(u"Đã đăng ký"_s, EventKind::OrgRegistered), "done");
    EXPECT_EQ(meant(u"Đã xác thực"_s, EventKind::OrgVerified), "done");
    EXPECT_EQ(meant(u"đã cấp ngày 12/5/2026"_s, EventKind::CardIssued), "2026-05-12");
    EXPECT_EQ(meant(u"Đã 12/5/2026"_s, EventKind::CardIssued), "2026-05-12");
}

TEST(EverydayStep, WithTwoDigitsOfItsYearIsOfThisCentury)
{
    EXPECT_EQ(meant(u"20/5/26"_s, EventKind::EidActivated), "2026-05-20");
    EXPECT_EQ(meant(u"20-05-26"_s, EventKind::CardIssued), "2026-05-20");
    EXPECT_EQ(meant(u"31/02/26"_s, EventKind::CardIssued), "impossible");
    EXPECT_EQ(meant(u"20/5"_s, EventKind::CardIssued), "asks");
}

TEST(EverydayNumber, IsReadPastItsSeparatorsAndSaysWhenThereIsNone)
{
    const auto state = [](const QString &text) { return readPersonalId(written(text), true).state; };
    for (const QString &text : {u"-"_s, u"Chưa có"_s, u"x"_s, u"Không"_s, u"chưa"_s, u"..."_s}) {
        EXPECT_EQ(state(text), IdState::Empty) << text.toStdString();
    }
    EXPECT_EQ(state(u"0702150000333"_s), IdState::TooLong);
    EXPECT_EQ(readPersonalId(written(u"070,215,000,030"_s), true).id, u"070215000030"_s);
    EXPECT_EQ(readPersonalId(written(u"=\"070315000030\""_s), false).id, u"070315000030"_s);
    EXPECT_EQ(state(u"07O2150OO023"_s), IdState::NotTwelve);
}

TEST(EverydayTitle, NamesBirthsAndGoalsThatAreNoListDate)
{
    const auto found = [](const QStringList &lines) { return isoFromDay(titleDate(lines)); };
    EXPECT_EQ(found({u"DANH SÁCH TRẺ EM SINH TỪ NGÀY 01/07/2012 ĐẾN NGÀY 30/06/2020"_s}), QString());
    EXPECT_EQ(found({u"(Phấn đấu hoàn thành đến hết ngày 31/12/2026)"_s}), QString());
    EXPECT_EQ(found({u"Hoàn thành trước ngày 30/06/2026"_s}), QString());
    EXPECT_EQ(found({u"Thời hạn: ngày 30/06/2026"_s}), QString());
    EXPECT_EQ(found({u"DANH SÁCH TRẺ SINH ĐẾN NGÀY 30/06/2020"_s, u"Phú Riềng, ngày 26 tháng 5 năm 2026"_s}),
        u"2026-05-26"_s);
    EXPECT_EQ(found({u"DANH SÁCH HỌC SINH ĐẾN NGÀY 26/05/2026"_s}), u"2026-05-26"_s) << "pupils are not births";
    EXPECT_EQ(found({u"Người sinh từ 01/07/2012 (tính đến ngày 26/05/2026)"_s}), u"2026-05-26"_s);
}

class EverydayList : public ::testing::Test {
protected:
    OfficeDesk desk;

    static QString people(const QString &columns, const QStringList &rows, const QString &title = {})
    {
        return title + u"STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Thôn"_s + columns + u'\n' + rows.join(u'\n') + u'\n';
    }
    /// A boy of Thôn 3, or of the village given, with more cells.
    static QString boy(int n, const QString &more = {}, const QString &village = u"Thôn 3"_s)
    {
        return u"%1,Lê An,01/02/2015,Nam,0702150001%2,%3"_s.arg(n).arg(n, 2, 10, QChar(u'0')).arg(village) + more;
    }
    static QString id(int n) { return u"0702150001%1"_s.arg(n, 2, 10, QChar(u'0')); }
    [[nodiscard]] std::set<qint64> villagesOf(int from, int to) const
    {
        std::set<qint64> ids;
        for (int n = from; n <= to; ++n) {
            ids.insert(desk.spells(id(n)).back().village.value);
        }
        return ids;
    }
};

TEST_F(EverydayList, LeavesOutAStepThatSaysSomethingElseAndSaysSo)
{
    const ImportPlan plan = desk.residents(
        people(u",Kích hoạt"_s, {boy(1, u",Đã chuyển đi"_s), boy(2, u",Đã kích hoạt"_s)}), day("2026-05-20"));
    EXPECT_EQ(count(plan, RemarkCode::StepUnreadable), 1);
    desk.take(plan);
    EXPECT_EQ(desk.steps(id(1), EventKind::EidActivated), QStringList());
    EXPECT_EQ(desk.steps(id(2), EventKind::EidActivated), QStringList {u"≤ 20/05/2026"_s});
}

TEST_F(EverydayList, WhoseTitleNamesADayToComeHasNoDate)
{
    const ImportPlan plan = desk.residents(people(u",Kích hoạt"_s, {boy(1, u",x"_s)}, u"Tính đến ngày 31/12/2026\n"_s));
    EXPECT_EQ(count(plan, RemarkCode::TitleDateInFuture), 1);
    EXPECT_EQ(count(plan, RemarkCode::TickWithoutListDate), 1);
    EXPECT_EQ(plan.source.listDate, kNever);
    const ImportPlan today
        = desk.residents(people(u",Kích hoạt"_s, {boy(1, u",x"_s)}, u"Tính đến ngày 10/06/2026\n"_s));
    EXPECT_EQ(today.source.listDate, desk.today);
    EXPECT_EQ(count(today, RemarkCode::TitleDateInFuture), 0);
}

TEST_F(EverydayList, ThatNumbersHouseholdsAnewInEveryVillageKeepsThemApart)
{
    const QString csv = people(u",Hộ số"_s,
        {boy(1, u",1"_s, u"Thôn 1"_s), boy(2, u",2"_s, u"Thôn 1"_s), boy(3, u",1"_s, u"Thôn 2"_s),
            boy(4, u",2"_s, u"Thôn 2"_s), boy(5, u",1"_s, u"Thôn 2"_s)});
    const ImportPlan plan = desk.residents(csv);
    EXPECT_EQ(count(plan, RemarkCode::HouseholdsApart), 1);
    desk.take(plan);
    const auto household = [this](int n) { return desk.resident(id(n)).household; };
    EXPECT_NE(household(1), household(3));
    EXPECT_NE(household(2), household(4));
    EXPECT_EQ(household(3), household(5));
    EXPECT_EQ(desk.known.households.size(), 4U);
    std::set<QString> codes;
    for (const domain::Household &one : desk.known.households) {
        codes.insert(one.code);
    }
    EXPECT_EQ(codes, (std::set<QString> {u"1"_s, u"2"_s, u"1 (Thôn 2)"_s, u"2 (Thôn 2)"_s}));
    const ImportPlan again = desk.residents(csv);
    EXPECT_EQ(counts(again), "a0 c0 u5 r0 q0");
    EXPECT_EQ(count(again, RemarkCode::HouseholdsApart), 0);
    const ImportPlan exported = desk.residents(people(u",Hộ số"_s, {boy(3, u",1 (Thôn 2)"_s, u"Thôn 2"_s)}));
    EXPECT_EQ(counts(exported), "a0 c0 u1 r0 q0");
}

TEST_F(EverydayList, KeepsAFamilyOfTwoVillagesAndANationwideNumberTogether)
{
    desk.take(desk.residents(people(u",Số hộ,Chủ hộ"_s,
        {boy(1, u",7,Lê Cường"_s, u"Thôn 1"_s), boy(2, u",7,LÊ CƯỜNG"_s, u"Thôn 2"_s),
            boy(3, u",070200012345,"_s, u"Thôn 1"_s), boy(4, u",070200012345,"_s, u"Thôn 2"_s),
            boy(5, u",7,Trần Hai"_s, u"Thôn 2"_s)})));
    const auto household = [this](int n) { return desk.resident(id(n)).household; };
    EXPECT_EQ(household(1), household(2));
    EXPECT_EQ(household(3), household(4));
    // Another head in a village where the number has one already contradicts it, as before.
    EXPECT_EQ(household(5), household(2));
}

TEST_F(EverydayList, AHouseholdThatMovesTakesItsNumberAlong)
{
    desk.take(desk.residents(people(u",Hộ số"_s, {boy(1, u",1"_s, u"Thôn 1"_s), boy(2, u",1"_s, u"Thôn 1"_s)})));
    const HouseholdId before = desk.resident(id(1)).household;
    desk.take(desk.residents(
        people(u",Hộ số"_s, {boy(1, u",1"_s, u"Thôn 2"_s), boy(2, u",1"_s, u"Thôn 2"_s)}), day("2026-06-01")));
    EXPECT_EQ(desk.resident(id(1)).household, before);
    EXPECT_EQ(desk.resident(id(2)).household, before);
    EXPECT_EQ(desk.known.households.size(), 1U);
}

TEST_F(EverydayList, SpellsAVillageInManyWays)
{
    QStringList rows;
    const QStringList same {u"Thôn 3"_s, u"THÔN 3"_s, u"Thon 3"_s, u"Thôn 03"_s, u"Thôn Ba"_s, u"Thôn III"_s,
        u"Thôn3"_s, u"Thôn 3."_s, u"Thôn: 3"_s, u"Thôn số 3"_s, u"\"Tổ 2, thôn 3\""_s, u"\"Thôn 3, xã Phú Riềng\""_s};
    for (int n = 0; n < same.size(); ++n) {
        rows.append(boy(n, {}, same[n]));
    }
    const int others = static_cast<int>(same.size());
    rows.append(boy(others, {}, u"Thôn 13"_s));
    rows.append(boy(others + 1, {}, u"Xóm 3"_s));
    rows.append(boy(others + 2, {}, u"Thôn 3A"_s));
    const ImportPlan plan = desk.residents(people({}, rows));
    EXPECT_GE(count(plan, RemarkCode::VillageMatched), 9);
    desk.take(plan);
    EXPECT_EQ(villagesOf(0, others - 1).size(), 1U);
    EXPECT_EQ(villagesOf(0, others + 2).size(), 4U);
    EXPECT_EQ(desk.known.villages.size(), 4U);
    EXPECT_EQ(counts(desk.residents(people({}, rows))), "a0 c0 u15 r0 q0");
    desk.known.villages.erase(std::ranges::find(desk.known.villages, u"Xóm 3"_s, &domain::Village::name));
    EXPECT_TRUE(desk.residents(people({}, {boy(1, {}, u"3"_s), boy(2, {}, u"T3"_s)})).changes.villages.empty())
        << "the only one of this number in the register";
}

TEST_F(EverydayList, HasNoVillageWhereItPutsADash)
{
    const ImportPlan plan
        = desk.residents(people({}, {boy(1, {}, u"x"_s), boy(2, {}, u"-"_s), boy(3, {}, u"Không"_s), boy(4)}));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r3 q0");
    EXPECT_EQ(count(plan, RemarkCode::VillageMissing), 3);
    EXPECT_EQ(plan.changes.villages.size(), 1U);
}

TEST_F(EverydayList, WarnsOfAVillageSpelledNearlyLikeAnother)
{
    const ImportPlan plan = desk.residents(people({},
        {boy(1, {}, u"Thôn Phú Hoà"_s), boy(2, {}, u"Thôn Phú Hòa"_s), boy(3, {}, u"Phú Hòa"_s),
            boy(4, {}, u"Thôn Phú Hạ"_s), boy(5, {}, u"Thôn Phú Hà"_s), boy(6, {}, u"Thôn Tân Lập A"_s),
            boy(7, {}, u"Thôn Tân Lập B"_s), boy(8, {}, u"Thôn 3"_s), boy(9, {}, u"T3"_s), boy(10, {}, u"Ấp 3"_s)}));
    EXPECT_EQ(plan.changes.villages.size(), 9U);
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageNear, 10, u"Thôn"_s, u"T3"_s));
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageNear, 4, u"Thôn"_s, u"Phú Hòa"_s));
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageNear, 6, u"Thôn"_s, u"Thôn Phú Hà"_s));
    EXPECT_EQ(count(plan, RemarkCode::VillageNear), 4) << "Ấp 3 beside T3, too";
}

TEST_F(EverydayList, SpellsASchoolInManyWaysAndMovesNobody)
{
    desk.take(desk.residents(people(u",Trường,Lớp"_s, {boy(1, u",TH Phú Riềng,5A"_s)}), day("2026-05-21")));
    for (const QString &name : {u"Trường TH Phú Riềng"_s, u"Trường Tiểu học Phú Riềng"_s, u"Tiểu học Phú Riềng"_s}) {
        const ImportPlan plan
            = desk.residents(people(u",Trường,Lớp"_s, {boy(1, u","_s + name + u",Lớp 5A"_s)}), day("2026-05-23"));
        EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0") << name.toStdString();
        EXPECT_EQ(count(plan, RemarkCode::SchoolMatched), 1);
        EXPECT_TRUE(plan.changes.schools.empty());
    }
    const ImportPlan other
        = desk.residents(people(u",Trường"_s, {boy(1, u",Trường THCS Phú Riềng"_s)}), day("2026-05-23"));
    EXPECT_EQ(counts(other), "a0 c1 u0 r0 q0");
    EXPECT_EQ(count(other, RemarkCode::SchoolNew), 1);
    EXPECT_EQ(schoolKey(u"THCS Lê Lợi"_s), schoolKey(u"Trường Trung học cơ sở Lê Lợi"_s));
    EXPECT_EQ(schoolKey(u"MN Hoa Mai"_s), schoolKey(u"Trường Mầm non Hoa Mai"_s));
    EXPECT_NE(schoolKey(u"THPT Phú Riềng"_s), schoolKey(u"THCS Phú Riềng"_s));
}

TEST_F(EverydayList, AsksWhenSomebodyLeftOrDiedWithoutADay)
{
    const QString csv = people(u",Ngày đi,Ngày chết"_s,
        {boy(1, u",03/2026,"_s), boy(2, u",x,"_s), boy(3, u",,Đã mất"_s), boy(4, u",,2025"_s),
            boy(5, u",01/04/2026,"_s), boy(6, u",Không,-"_s), boy(7, u",3/4/26,"_s)});
    const ImportPlan plan = desk.residents(csv);
    EXPECT_EQ(counts(plan), "a7 c0 u0 r0 q0");
    EXPECT_EQ(count(plan, RemarkCode::GoneUnclear), 4);
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::GoneUnclear, 2, u"Ngày đi"_s, u"03/2026"_s));
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::GoneUnclear, 4, u"Ngày chết"_s, u"Đã mất"_s));
    desk.take(plan);
    EXPECT_EQ(desk.spells(id(7)).back().until, day("2026-04-03"));
    EXPECT_EQ(desk.spells(id(5)).back().until, day("2026-04-01"));
    const ImportPlan known = desk.residents(people(u",Ngày đi"_s, {boy(5, u",x"_s), boy(2, u",x"_s)}));
    EXPECT_EQ(count(known, RemarkCode::GoneUnclear), 1) << "of the one who is recorded as gone nothing is asked";
    QHash<int, RowDecision> decisions;
    ASSERT_EQ(plan.asked.size(), 4U);
    const AskedQuestion &asked = plan.asked[1];
    EXPECT_EQ(asked.cells.value(at(domain::ResidentColumn::LeftOn)), u"x"_s);
}

TEST_F(EverydayList, CountsWhatItsNotesSayOfLeaving)
{
    const ImportPlan plan = desk.residents(people(u",Ghi chú"_s,
        {boy(1, u",Đã chuyển đi 3/2026"_s), boy(2, u",Mất"_s), boy(3, u",mất thẻ CCCD"_s), boy(4, u",Mát tay"_s),
            boy(5, u",chuyển đến 2025"_s), boy(6)}));
    const auto remark = std::ranges::find(plan.remarks, RemarkCode::NotesUnread, &Remark::code);
    ASSERT_NE(remark, plan.remarks.end());
    EXPECT_EQ(remark->args, (QStringList {u"2"_s, u"2, 3"_s}));
    EXPECT_EQ(count(plan, RemarkCode::NotesUnread), 1);
}

TEST_F(EverydayList, TakesTheCenturyOfABirthFromTheNumber)
{
    const ImportPlan plan = desk.residents(people({},
        {u"1,Lê An,1/2/15,Nam,070215000101,Thôn 3"_s, u"2,Lê Bá,1/2/15,Nam,070015000102,Thôn 3"_s,
            u"3,Lê Cả,1/2/15,Nam,,Thôn 3"_s}));
    desk.take(plan);
    EXPECT_EQ(desk.resident(u"070215000101"_s).birth.day, day("2015-02-01"));
    EXPECT_EQ(desk.resident(u"070015000102"_s).birth.day, day("1915-02-01"));
    EXPECT_EQ(count(plan, RemarkCode::DateUnreadable), 1) << "without a number nobody knows the century";
}

TEST_F(EverydayList, RepeatsOnePersonInAnotherSpelling)
{
    const QString tail = u",01/02/2015,Nữ,070315000011,Thôn 3"_s;
    const ImportPlan plan = desk.residents(people({},
        {u"1,Nguyễn Thị Hoà"_s + tail, u"2,Nguyễn Thị Hòa"_s + tail, u"3,NGUYỄN THỊ HÒA"_s + tail,
            u"4,Nguyễn Thị Hoa"_s + tail}));
    EXPECT_EQ(counts(plan), "a1 c0 u2 r0 q1");
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::IdTwice, 5, u"Số CCCD"_s, u"070315000011"_s));
}

TEST_F(EverydayList, OfOrganisationsEndsWithSignaturesThatAreNone)
{
    const ImportPlan plan = desk.organisations(u"STT,Tên doanh nghiệp,Mã số thuế,Địa chỉ,Thôn,Giám đốc\n"
                                               "I,Thôn 1,,,,\n1,Công ty A,0100233488,Tổ 1,Thôn 1,Lê An\n"
                                               "II,Thôn 2 (1 doanh nghiệp),,,,\n2,HTX B,,,Thôn 2,Lê Bo\n"
                                               ",Tổng cộng: 02,,,,\n,Trong đó: 01 HTX,,,,\n"
                                               ",,,,\"Phú Riềng, ngày 20/5/2026\",\n"
                                               ",NGƯỜI LẬP BIỂU,,,TRƯỞNG CÔNG AN XÃ,\n"
                                               ",\"(Ký, ghi rõ họ tên)\",,,\"(Ký, đóng dấu)\",\n"
                                               ",Nguyễn Thị Lập,,,Trần Văn Trưởng,\nNơi nhận:,,,,,\n- PC06;,,,,,\n"_s);
    EXPECT_EQ(counts(plan), "a2 c0 u0 r0 q0");
    EXPECT_EQ(plan.changes.villages.size(), 2U);
}

TEST_F(EverydayList, OfOrganisationsAsksAboutARowThatIsNotNumbered)
{
    const QString csv = u"STT,Tên tổ chức,Mã số thuế,Thôn\n1,Công ty A,0100233488,Thôn 1\n2,Trạm Y tế,,Thôn 1\n"
                        ",Trường Công an,,Thôn 1\n,Công ty C,0100112437,Thôn 1\n"_s;
    const ImportPlan plan = desk.organisations(csv);
    EXPECT_EQ(counts(plan), "a4 c0 u0 r0 q0") << "between the numbered rows, with more than a name";
    const ImportPlan below = desk.organisations(csv + u",Trạm Khuyến nông,,Thôn 1\n"_s);
    EXPECT_EQ(counts(below), "a4 c0 u0 r0 q1");
    ASSERT_EQ(count(below, RemarkCode::RowDoubtful), 1);
    EXPECT_EQ(below.asked.front().args, QStringList {u"Trạm Khuyến nông"_s});
    const ImportPlan unnumbered = desk.organisations(u"Tên tổ chức,Thôn,Người đại diện\n"
                                                     "Trạm Y tế,Thôn 1,Chủ tịch Lê An\nTrường Công an,Thôn 1,\n"_s);
    EXPECT_EQ(counts(unnumbered), "a2 c0 u0 r0 q0");
}

TEST_F(EverydayList, OfOrganisationsRejectsAMissingNameInItsOwnWords)
{
    const ImportPlan plan = desk.organisations(u"STT,Tên tổ chức,Mã số thuế,Thôn\n1,,0100233488,Thôn 1\n"_s);
    EXPECT_EQ(count(plan, RemarkCode::OrganisationNameMissing), 1);
}

TEST_F(EverydayList, OfVillagesEndsWithSignaturesThatAreNone)
{
    const ImportPlan plan = desk.villages(u"STT,Tên thôn,Trưởng thôn,SĐT\n1,Thôn 1,Trần A,0912345678\n"
                                          "2,Thôn 2,Trần B,\n,Tổng cộng: 2 thôn,,\n"
                                          ",Người lập,Trưởng Công an xã,\n,Nguyễn A,Trần B,\nNơi nhận:,,,\n"_s);
    EXPECT_EQ(counts(plan), "a2 c0 u0 r0 q0");
    const ImportPlan asked
        = desk.villages(u"STT,Tên thôn,Trưởng thôn\n1,Thôn 1,Trần A\n2,Thôn 2,Trần B\n,Nguyễn A,Trần B\n"_s);
    EXPECT_EQ(counts(asked), "a2 c0 u0 r0 q1");
    const ImportPlan bare = desk.villages(u"Tên thôn,Trưởng thôn\nThôn 1,\nPhú Hòa,\n"_s);
    EXPECT_EQ(counts(bare), "a2 c0 u0 r0 q0");
}

TEST_F(EverydayList, OfVillagesKnowsANumberInAnotherSpelling)
{
    desk.take(desk.villages(u"Tên thôn,Trưởng thôn\nThôn 3,Trần A\n"_s));
    const ImportPlan plan = desk.villages(u"Tên thôn,Trưởng thôn\nThôn 03,Trần A\nThôn 4,\n"_s);
    EXPECT_EQ(counts(plan), "a1 c0 u1 r0 q0");
}

TEST(EverydayTaxCode, OfABranchLosesItsZeroAndIsNoPerson)
{
    Cell number;
    number.kind = CellKind::Number;
    number.number = 314409058002.0;
    ASSERT_FALSE(domain::hasKnownPrefix(u"314409058002"));
    EXPECT_EQ(readTaxCode(number).state, TaxCodeState::Repaired);
    EXPECT_EQ(readTaxCode(number).code, u"0314409058-002"_s);
    EXPECT_EQ(readTaxCode(written(u"999409058002"_s)).state, TaxCodeState::OtherForm);
    EXPECT_EQ(readTaxCode(written(u"070080000013"_s)).state, TaxCodeState::Good);
}

TEST_F(EverydayList, OfOrganisationsKnowsHouseholdBusinesses)
{
    const ImportPlan plan
        = desk.organisations(u"Mã số thuế,Tên doanh nghiệp,Thôn,Loại hình\n,Hộ Nguyễn B,Thôn 1,Hộ cá thể\n"_s);
    ASSERT_EQ(plan.changes.organisations.size(), 1U);
    EXPECT_EQ(plan.changes.organisations.front().after.kind, domain::OrganisationKind::HouseholdBusiness);
    EXPECT_EQ(count(plan, RemarkCode::KindUnreadable), 0);
}

QStringList personCells(const QString &name, const QString &number, const QString &birth, const QString &schoolClass)
{
    return {inlineText(name), inlineText(number), birth, inlineText(u"Nam"_s), inlineText(u"Thôn 3"_s),
        inlineText(u"TH Phú Riềng"_s), schoolClass};
}

TEST(EverydayWorkbook, MadeADateOfAClass)
{
    const Scratch scratch;
    const QString path = writeXlsx(scratch, u"lop.xlsx"_s,
        {texts({u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Thôn"_s, u"Trường"_s, u"Lớp"_s}),
            personCells(u"Lê An"_s, u"070215000100"_s, inlineText(u"01/02/2015"_s), dateCell(46027))});
    const auto list = readResidentList(path);
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().rows.front().schoolClass, u"5/1"_s);
    EXPECT_TRUE(std::ranges::any_of(
        list.value().remarks, [](const Remark &one) { return one.code == RemarkCode::ClassFromDate; }));
}

TEST(EverydayWorkbook, OfAComputerSetToTheMonthFirstIsToldByItsTraces)
{
    const Scratch scratch;
    const auto list = [&scratch](const QStringList &births) {
        std::vector<QStringList> rows {
            texts({u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s, u"Giới tính"_s, u"Thôn"_s, u"Trường"_s, u"Lớp"_s})};
        int n = 100;
        for (const QString &birth : births) {
            rows.push_back(personCells(u"Lê An"_s, u"070215000%1"_s.arg(n++), birth, {}));
        }
        return readResidentList(writeXlsx(scratch, u"ngay.xlsx"_s, rows));
    };
    const auto warned = [](const auto &read) {
        return std::ranges::count(read.value().remarks, RemarkCode::DatesMixed, &Remark::code);
    };
    const QStringList traces {dateCell(42036), inlineText(u"13/05/2015"_s), inlineText(u"25/12/2015"_s),
        dateCell(42191), dateCell(42349)}; // 01/02, 06/07 and 11/12/2015
    EXPECT_EQ(warned(list(traces)), 1);
    EXPECT_EQ(warned(list(traces + QStringList {dateCell(42022)})), 0) << "18/01/2015 as a date cell";
    EXPECT_EQ(warned(list(traces + QStringList {inlineText(u"05/06/2015"_s)})), 0) << "an early day as text";
}

TEST(EverydayLegacyText, KeepsShortNamesAndAHeaderInUnicode)
{
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"L\u00AA H\u00B5"_s), u"Lê Hà"_s);
    EXPECT_EQ(fromLegacy(TextCode::Tcvn3, u"NGUY\u00D4N"_s), u"NGUYỄN"_s);
    const Scratch scratch;
    const QByteArray csv = QString(u"STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Thôn\n"
                                   "1,NguyÔn V¨n An,01/02/2015,Nam,070215000100,Th«n Th\u00ADîng\n"
                                   "2,L\u00AA H\u00B5,01/02/2015,Nam,070215000101,Th«n Th\u00ADîng\n"
                                   "3,TrÇn ThÞ B×nh,01/02/2015,Nam,070215000102,Th«n Th\u00ADîng\n"_s)
                               .toUtf8();
    const auto list = readResidentList(scratch.write(u"tcvn3.csv"_s, csv));
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().rows[1].fullName, u"Lê Hà"_s);
    EXPECT_EQ(list.value().rows[1].village, u"Thôn Thượng"_s);
    EXPECT_EQ(list.value().origin.headers[static_cast<std::size_t>(at(domain::ResidentColumn::Village))], u"Thôn"_s);
}

} // namespace
} // namespace caodiem::ingest::test
