// SPDX-License-Identifier: GPL-3.0-or-later
// A list against the registers: counting.md rules 3 to 5, one rule a test.
#include "unit/ingest/office_desk.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;
using domain::EventSource;

const QString kId = u"042212001234"_s;
const QString kHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố"_s;
const QString kPerson = u"042212001234,Lê Văn A,05/06/2012,Nam,Thường trú,Thôn 1"_s;

/// A list of one person with more columns.
QString list(const QString &columns = {}, const QString &cells = {}, const QString &person = kPerson)
{
    return kHeader + columns + u'\n' + person + cells + u'\n';
}

OfficeDesk deskWithOnePerson(const QString &columns = {}, const QString &cells = {}, Day listDate = kNever)
{
    OfficeDesk desk;
    desk.take(desk.residents(list(columns, cells), listDate));
    return desk;
}

class ResidentPlan : public ::testing::Test {
protected:
    OfficeDesk desk;

    void know(const QString &columns = {}, const QString &cells = {}, Day listDate = kNever)
    {
        desk.take(desk.residents(list(columns, cells), listDate));
        ASSERT_EQ(desk.known.residents.size(), 1U);
    }
    /// Today's state of the step "Ngày cấp căn cước".
    [[nodiscard]] QStringList issued() const { return desk.steps(kId, EventKind::CardIssued); }
    void enterByHand(Day on)
    {
        domain::Event event;
        event.id = EventId {1000};
        event.resident = desk.resident(kId).id;
        event.kind = EventKind::CardIssued;
        event.on = on;
        event.source = EventSource::Desk;
        event.place = u"Bệnh viện"_s;
        desk.known.events.push_back(event);
    }
};

TEST_F(ResidentPlan, AddsWhoIsNotKnownWithVillageHouseholdSchoolAndClass)
{
    const ImportPlan plan = desk.residents(list(
        u",Địa chỉ,Số hộ,Chủ hộ,Trường,Lớp,Điện thoại,Người giám hộ,Số định danh người giám hộ,Ngày đến,Ngày cấp căn cước"_s,
        u",Số 5,H01,Lê Văn B,Tiểu học Một,5A,0912345678,Lê Văn B,042087123456,01/02/2026,20/05/2026"_s));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_TRUE(plan.remarks.empty());
    desk.take(plan);
    const domain::Resident &one = desk.resident(kId);
    EXPECT_EQ(one.birth, (domain::BirthDate {day("2012-06-05"), domain::DatePrecision::Day}));
    EXPECT_EQ(one.sex, domain::Sex::Male);
    EXPECT_EQ(one.phone, u"0912345678"_s);
    EXPECT_EQ(one.guardianPersonalId, u"042087123456"_s);
    ASSERT_EQ(desk.known.households.size(), 1U);
    EXPECT_EQ(desk.known.households.front().headName, u"Lê Văn B"_s);
    ASSERT_EQ(desk.spells(kId).size(), 1U);
    const domain::Spell spell = desk.spells(kId).front();
    EXPECT_EQ(spell.from, day("2026-02-01"));
    EXPECT_EQ(spell.until, kNever);
    EXPECT_EQ(desk.villageName(spell.village), u"Thôn 1"_s);
    EXPECT_EQ(desk.known.villages.front().kind, u"thôn"_s);
    EXPECT_EQ(spell.school, desk.known.schools.front().id);
    EXPECT_EQ(spell.schoolClass, desk.known.classes.front().id);
    EXPECT_EQ(issued(), QStringList({u"20/05/2026"_s}));
    EXPECT_EQ(desk.known.events.front().source, EventSource::List);
}

/// domain.md §2: a number of 9 digits is an old one and never the key.
TEST_F(ResidentPlan, KeepsTheNumberOfAFormerIdentityCardBesideTheKey)
{
    const ImportPlan plan = desk.residents(list(u",Số CMND"_s, u",012 345 678"_s));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_TRUE(plan.remarks.empty());
    desk.take(plan);
    EXPECT_EQ(desk.resident(kId).oldId, u"012345678"_s);
    EXPECT_EQ(counts(desk.residents(list(u",CMND cũ"_s, u","_s))), "a0 c0 u1 r0 q0"); // empty says nothing
    const ImportPlan other = desk.residents(list(u",Chứng minh nhân dân"_s, u",987654321"_s));
    EXPECT_EQ(counts(other), "a0 c1 u0 r0 q0");
    ASSERT_EQ(other.fields.size(), 1U);
    EXPECT_EQ(other.fields.front().before, u"012345678"_s);
    EXPECT_EQ(other.fields.front().after, u"987654321"_s);
    const ImportPlan wrong = desk.residents(list(u",Số CMND"_s, u",1234567890"_s));
    EXPECT_EQ(counts(wrong), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(has(wrong, Gravity::Warning, RemarkCode::OldIdIgnored, 2, u"Số CMND"_s, u"1234567890"_s));
}

TEST_F(ResidentPlan, OfTwoRowsThatNameOtherFormerNumbersTheSecondIsAsked)
{
    const QString twice = list(u",Số CMND"_s, u",012345678"_s) + kPerson + u",012345679\n"_s;
    const ImportPlan plan = desk.residents(twice);
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q1");
    EXPECT_EQ(count(plan, RemarkCode::IdTwice), 1);
}

/// Another name alone is told and taken; with another birth or sex the row is about somebody else and waits.
TEST_F(ResidentPlan, WhoMayStandInARowThatWaitsIsNotAbsent)
{
    const QString lan = u"042188000011,Trần Thị Lan,01/02/1988,Nữ,Thường trú,Thôn 1"_s;
    const QString minh = u"042090000012,Võ Văn Minh,03/04/1990,Nam,Thường trú,Thôn 1"_s;
    const QString dung = u"042191000013,Hồ Thị Dung,05/06/1991,Nữ,Thường trú,Thôn 1"_s;
    desk.take(desk.residents(QStringList {kHeader, kPerson, lan, minh, dung}.join(u'\n') + u'\n'));
    ASSERT_EQ(desk.known.residents.size(), 4U);
    const ImportPlan plan
        = desk.residents(QStringList {kHeader, kPerson,
                             u",Trần Thị Lan,01/02/1988,Nữ,Thường trú,Thôn 1"_s, // asked: whose row is it?
                             u"0420900,Võ Văn Minh,03/04/1990,Nam,Thường trú,Thôn 1"_s} // left out: half a number
                             .join(u'\n')
            + u'\n');
    EXPECT_EQ(plan.absent.ids, std::vector<qint64> {desk.resident(u"042191000013"_s).id.value});
}

TEST_F(ResidentPlan, TellsAnotherNameAndAsksAboutAnotherPerson)
{
    know();
    const QString renamed = u"042212001234,Trần Thị Bình,05/06/2012,Nam,Thường trú,Thôn 1"_s;
    const ImportPlan told = desk.residents(list({}, {}, renamed));
    EXPECT_EQ(counts(told), "a0 c1 u0 r0 q0");
    EXPECT_TRUE(has(told, Gravity::Warning, RemarkCode::NameDiffers, 2, u"Họ và tên"_s, u"Trần Thị Bình"_s));
    const QString another = u"042212001234,Trần Thị Bình,06/07/2012,Nam,Thường trú,Thôn 2"_s;
    const ImportPlan asked = desk.residents(list({}, {}, another));
    EXPECT_EQ(counts(asked), "a0 c0 u0 r0 q1");
    EXPECT_TRUE(asked.changes.residents.empty());
    ASSERT_EQ(asked.asked.size(), 1U);
    EXPECT_EQ(asked.asked.front().code, RemarkCode::IdentityDiffers);
    EXPECT_EQ(asked.asked.front().args, QStringList({u"Lê Văn A"_s, u"05/06/2012"_s}));
}

TEST_F(ResidentPlan, TheYearAloneIsNoOtherBirthAndASpellingNoOtherName)
{
    know();
    for (const QString &name : {u"Le Van A"_s, u"LÊ VĂN A"_s, u"Lê A"_s, u"Lê Văn An"_s, u"Lê Văm A"_s}) {
        const ImportPlan plan = desk.residents(list({}, {}, u"042212001234,%1,2012,Nam,Thường trú,Thôn 1"_s.arg(name)));
        EXPECT_EQ(count(plan, RemarkCode::NameDiffers), 0) << name.toStdString();
        EXPECT_TRUE(plan.asked.empty()) << name.toStdString();
    }
}

/// One column sorted, the others not: every number then names its neighbour.
TEST_F(ResidentPlan, ManyOtherNamesAreAListThatHasSlipped)
{
    const QStringList names {u"Lê Văn An"_s, u"Trần Thị Bình"_s, u"Phạm Quốc Cường"_s, u"Đỗ Minh Dũng"_s,
        u"Vũ Thu Hà"_s, u"Hoàng Gia Khánh"_s};
    const auto rows = [&names](int shift) {
        QString text = kHeader + u'\n';
        for (int i = 0; i < static_cast<int>(names.size()); ++i) {
            text += u"04221200123%1,%2,05/06/2012,Nam,Thường trú,Thôn 1\n"_s.arg(i).arg(
                names[(i + shift) % names.size()]);
        }
        return text;
    };
    desk.take(desk.residents(rows(0)));
    ASSERT_EQ(desk.known.residents.size(), 6U);
    EXPECT_EQ(count(desk.residents(rows(0)), RemarkCode::NamesSlipped), 0);
    const ImportPlan plan = desk.residents(rows(1));
    EXPECT_EQ(count(plan, RemarkCode::NameDiffers), 6);
    EXPECT_EQ(count(plan, RemarkCode::NamesSlipped), 1);
}

/// Who is entered from a list of before the merger goes over with everybody else on its day.
TEST_F(ResidentPlan, AListOfBeforeAMergerEndsInTheVillageThatItBecame)
{
    desk.take(desk.residents(kHeader + u"\n042212001230,Vũ Thu Hà,05/06/2012,Nữ,Thường trú,Thôn 1\n"
        + u"042212001231,Lê Văn An,05/06/2012,Nam,Thường trú,Thôn 2\n"));
    ASSERT_EQ(desk.known.villages.size(), 2U);
    domain::Village &gone = desk.known.villages[0];
    gone.mergedInto = desk.known.villages[1].id;
    gone.mergedOn = day("2026-06-01");
    desk.today = day("2026-06-10");
    const ImportPlan plan = desk.residents(list(), day("2026-05-20"));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    desk.take(plan);
    const auto spells = desk.spells(kId);
    ASSERT_EQ(spells.size(), 2U);
    EXPECT_EQ(desk.villageName(spells[0].village), u"Thôn 1"_s);
    EXPECT_EQ(spells[0].until, day("2026-06-01"));
    EXPECT_EQ(desk.villageName(spells[1].village), u"Thôn 2"_s);
    EXPECT_EQ(spells[1].from, day("2026-06-01"));
    EXPECT_EQ(spells[1].until, kNever);
    EXPECT_EQ(counts(desk.residents(list(), day("2026-05-20"))), "a0 c0 u1 r0 q0");
}

TEST_F(ResidentPlan, SameListAgainChangesNothing)
{
    const QString csv
        = list(u",Số hộ,Chủ hộ,Trường,Lớp,Ngày cấp căn cước,Ngày đến"_s, u",H01,Lê B,Tiểu học Một,5A,x,01/02/2026"_s);
    desk.take(desk.residents(csv, day("2026-05-26")));
    const ImportPlan again = desk.residents(csv, day("2026-05-26"));
    EXPECT_EQ(counts(again), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_TRUE(again.remarks.empty());
}

TEST_F(ResidentPlan, RejectsANewResidentWithoutAVillageButNotAKnownOne)
{
    const QString nowhere = u"042212001234,Lê Văn A,05/06/2012,Nam,Thường trú,"_s;
    const ImportPlan fresh = desk.residents(list({}, {}, nowhere));
    EXPECT_EQ(counts(fresh), "a0 c0 u0 r1 q0");
    EXPECT_TRUE(has(fresh, Gravity::Rejection, RemarkCode::VillageMissing, 2, u"Thôn/Khu phố"_s, {}));
    EXPECT_TRUE(fresh.changes.isEmpty());
    know();
    EXPECT_EQ(counts(desk.residents(list({}, {}, nowhere))), "a0 c0 u1 r0 q0");
}

TEST_F(ResidentPlan, TakesAMissingResidenceAsPermanentForNewOnesWithOneCountedWarning)
{
    const QString csv = u"CCCD,Họ tên,Ngày sinh,Giới tính,Thôn\n042212001234,Lê A,2012,Nam,Thôn 1\n"
                        "042212001235,Lê B,2012,Nam,Thôn 1\n"_s;
    const ImportPlan plan = desk.residents(csv);
    ASSERT_EQ(count(plan, RemarkCode::ResidenceAssumed), 1);
    EXPECT_EQ(plan.remarks.size(), 1U);
    EXPECT_EQ(plan.remarks.front().args, QStringList({u"2"_s}));
    EXPECT_EQ(plan.remarks.front().row, 2);
    desk.take(plan);
    desk.known.spells.front().residence = domain::Residence::Temporary;
    EXPECT_EQ(counts(desk.residents(csv)), "a0 c0 u2 r0 q0");
    EXPECT_TRUE(desk.residents(csv).remarks.empty());
}

TEST_F(ResidentPlan, TakesTheBirthYearFromTheIdWhenNoneIsGivenAndKeepsItAsAYear)
{
    const ImportPlan plan = desk.residents(list({}, {}, u"042212001234,Lê Văn A,,Nam,Thường trú,Thôn 1"_s));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_EQ(count(plan, RemarkCode::BirthFromId), 1);
    EXPECT_EQ(plan.changes.residents.front().after.birth,
        (domain::BirthDate {day("2012-01-01"), domain::DatePrecision::Year}));
}

TEST_F(ResidentPlan, NeverOverwritesWithAnEmptyCellAndTakesOtherDifferencesAsChanges)
{
    know(u",Địa chỉ,Điện thoại"_s, u",Số 5,0911"_s);
    const ImportPlan empty = desk.residents(list(u",Địa chỉ,Điện thoại"_s, u",,"_s, u"042212001234,Lê Văn A,,,,"_s));
    EXPECT_EQ(counts(empty), "a0 c0 u1 r0 q0");
    const ImportPlan other
        = desk.residents(list(u",Địa chỉ,Điện thoại"_s, u",Số 6,0922"_s, u"042212001234,Lê Văn Anh,06/06/2012,Nữ,,"_s));
    EXPECT_EQ(counts(other), "a0 c1 u0 r0 q0");
    desk.take(other);
    EXPECT_EQ(desk.resident(kId).fullName, u"Lê Văn Anh"_s);
    EXPECT_EQ(desk.resident(kId).birth.day, day("2012-06-06"));
    EXPECT_EQ(desk.resident(kId).sex, domain::Sex::Female);
    EXPECT_EQ(desk.resident(kId).address, u"Số 6"_s);
    EXPECT_EQ(desk.resident(kId).phone, u"0922"_s);
    EXPECT_EQ(desk.spells(kId).size(), 1U);
}

TEST_F(ResidentPlan, KeepsAFinerBirthDateAndANameThatIsOnlyInCapitals)
{
    know();
    EXPECT_EQ(counts(desk.residents(list({}, {}, u"042212001234,LÊ VĂN A,2012,,,"_s))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(counts(desk.residents(list({}, {}, u"042212001234,Lê Văn A,2011,,,"_s))), "a0 c1 u0 r0 q0");
}

// Steps (rule 5)
// --------------------------------------------------------------------------------------------------------

TEST_F(ResidentPlan, CountsATickFromTheListsDateAndMarksItAsLatest)
{
    know(u",Ngày cấp căn cước"_s, u",x"_s, day("2026-05-26"));
    EXPECT_EQ(issued(), QStringList({u"≤ 26/05/2026"_s}));
}

TEST_F(ResidentPlan, TakesTheFilesOwnDateUnlessAnotherIsGiven)
{
    const QString csv = u"Tính đến ngày 20/05/2026,,,,,,\n"_s + list(u",Ngày cấp căn cước"_s, u",x"_s);
    EXPECT_EQ(desk.residents(csv).source.listDate, day("2026-05-20"));
    EXPECT_EQ(desk.residents(csv).changes.residents.front().events.front().on, day("2026-05-20"));
    EXPECT_EQ(desk.residents(csv, day("2026-05-26")).changes.residents.front().events.front().on, day("2026-05-26"));
}

TEST_F(ResidentPlan, AsksAboutATickWithoutAnyListDateAndTakesTheRowWithoutTheStep)
{
    const ImportPlan plan = desk.residents(list(u",Ngày cấp căn cước"_s, u",Đã cấp"_s));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::TickWithoutListDate, 2, u"Ngày cấp căn cước"_s, u"Đã cấp"_s));
    EXPECT_TRUE(plan.changes.residents.front().events.empty());
}

TEST_F(ResidentPlan, ChangesNothingForATickOfAStepDoneByTheListsDate)
{
    know(u",Ngày cấp căn cước"_s, u",20/05/2026"_s);
    const QString tick = list(u",Ngày cấp căn cước"_s, u",x"_s);
    EXPECT_EQ(counts(desk.residents(tick, day("2026-05-26"))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(counts(desk.residents(tick)), "a0 c0 u1 r0 q0")
        << "done by today, so a list without a date says nothing new";
    const ImportPlan earlier = desk.residents(tick, day("2026-05-19"));
    EXPECT_EQ(counts(earlier), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(has(earlier, Gravity::Question, RemarkCode::StepRecordedLater, 2, u"Ngày cấp căn cước"_s, u"x"_s));
}

TEST_F(ResidentPlan, ReplacesALatestDateByAnExactOneOnOrBeforeIt)
{
    for (const QString &exact : {u"26/05/2026"_s, u"01/05/2026"_s}) {
        desk = deskWithOnePerson(u",Ngày cấp căn cước"_s, u",x"_s, day("2026-05-26"));
        const ImportPlan plan = desk.residents(list(u",Ngày cấp căn cước"_s, u","_s + exact));
        EXPECT_EQ(counts(plan), "a0 c1 u0 r0 q0");
        EXPECT_EQ(plan.changes.residents.front().voided.size(), 1U);
        EXPECT_FALSE(plan.changes.residents.front().registerChanged);
        desk.take(plan);
        EXPECT_EQ(issued(), QStringList({exact}));
    }
}

TEST_F(ResidentPlan, ReplacesAnotherDateThatCameFromAListAndAsksAboutOneEnteredByHand)
{
    know(u",Ngày cấp căn cước"_s, u",20/05/2026"_s);
    const QString other = list(u",Ngày cấp căn cước"_s, u",22/05/2026"_s);
    const ImportPlan fromList = desk.residents(other);
    EXPECT_EQ(counts(fromList), "a0 c1 u0 r0 q0");
    desk.known.events.clear();
    enterByHand(day("2026-05-20"));
    const ImportPlan byHand = desk.residents(other);
    EXPECT_EQ(counts(byHand), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(
        has(byHand, Gravity::Question, RemarkCode::StepDateDiffers, 2, u"Ngày cấp căn cước"_s, u"22/05/2026"_s));
    EXPECT_TRUE(byHand.changes.isEmpty());
    desk.take(fromList);
}

TEST_F(ResidentPlan, KeepsThePlaceOfAStepWhoseDateIsSharpened)
{
    know();
    enterByHand(day("2026-05-20"));
    desk.known.events.front().latest = true;
    const ImportPlan plan = desk.residents(list(u",Ngày cấp căn cước"_s, u",18/05/2026"_s));
    ASSERT_EQ(plan.changes.residents.size(), 1U);
    EXPECT_EQ(plan.changes.residents.front().events.front().place, u"Bệnh viện"_s);
    EXPECT_EQ(plan.changes.residents.front().voided, std::vector<EventId>({EventId {1000}}));
}

TEST_F(ResidentPlan, TightensABoundByAnEarlierBoundAndIgnoresALaterOne)
{
    know(u",Ngày cấp căn cước"_s, u",≤ 26/05/2026"_s);
    EXPECT_EQ(counts(desk.residents(list(u",Ngày cấp căn cước"_s, u",≤ 26/05/2026"_s))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(counts(desk.residents(list(u",Ngày cấp căn cước"_s, u",≤ 30/05/2026"_s))), "a0 c0 u1 r0 q0");
    desk.take(desk.residents(list(u",Ngày cấp căn cước"_s, u",x"_s), day("2026-05-01")));
    EXPECT_EQ(issued(), QStringList({u"≤ 01/05/2026"_s}));
}

TEST_F(ResidentPlan, WarnsOfAStepAfterTodayOrBeforeTheBirth)
{
    const ImportPlan plan
        = desk.residents(list(u",Ngày cấp căn cước,Ngày kích hoạt ĐDĐT"_s, u",11/06/2026,01/01/2011"_s));
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::StepInFuture, 2, u"Ngày cấp căn cước"_s, u"11/06/2026"_s));
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::StepBeforeSteps, 2, u"Ngày kích hoạt ĐDĐT"_s, u"01/01/2011"_s));
    EXPECT_EQ(plan.changes.residents.front().events.size(), 1U) << "nobody had an account in 2011";
}

TEST_F(ResidentPlan, RejectsTheRowOverAnImpossibleStepDate)
{
    const ImportPlan plan = desk.residents(list(u",Ngày cấp căn cước"_s, u",31/04/2026"_s));
    EXPECT_EQ(counts(plan), "a0 c0 u0 r1 q0");
    EXPECT_TRUE(has(plan, Gravity::Rejection, RemarkCode::DateImpossible, 2, u"Ngày cấp căn cước"_s, u"31/04/2026"_s));
}

// Spells (rule 4)
// -------------------------------------------------------------------------------------------------------

TEST_F(ResidentPlan, MovesToAnotherVillageOnTheListsDateOrToday)
{
    const QString moved = list({}, {}, u"042212001234,Lê Văn A,05/06/2012,Nam,Thường trú,Thôn 2"_s);
    for (const Day listDate : {day("2026-05-26"), kNever}) {
        desk = deskWithOnePerson();
        const ImportPlan plan = desk.residents(moved, listDate);
        EXPECT_EQ(counts(plan), "a0 c1 u0 r0 q0");
        EXPECT_EQ(count(plan, RemarkCode::VillageNew), 1) << "the register had villages, so a new one may be a slip";
        desk.take(plan);
        const auto spells = desk.spells(kId);
        ASSERT_EQ(spells.size(), 2U);
        const Day on = listDate == kNever ? desk.today : listDate;
        EXPECT_EQ(spells[0].until, on);
        EXPECT_EQ(spells[1].from, on);
        EXPECT_EQ(spells[1].until, kNever);
        EXPECT_EQ(desk.villageName(spells[0].village), u"Thôn 1"_s);
        EXPECT_EQ(desk.villageName(spells[1].village), u"Thôn 2"_s);
        EXPECT_EQ(counts(desk.residents(moved, listDate)), "a0 c0 u1 r0 q0") << "the same list again";
    }
}

TEST_F(ResidentPlan, TakesAnotherResidenceOrClassAsAMoveAndAFirstSchoolAsACorrection)
{
    know();
    desk.take(desk.residents(list(u",Trường,Lớp"_s, u",Tiểu học Một,5A"_s), day("2026-05-26")));
    ASSERT_EQ(desk.spells(kId).size(), 1U) << "a value where there was none";
    EXPECT_FALSE(desk.spells(kId).front().schoolClass.isNull());
    desk.take(desk.residents(list(u",Trường,Lớp"_s, u",Tiểu học Một,6A"_s), day("2026-05-27")));
    ASSERT_EQ(desk.spells(kId).size(), 2U);
    desk.take(
        desk.residents(list({}, {}, u"042212001234,Lê Văn A,05/06/2012,Nam,Tạm trú,Thôn 1"_s), day("2026-05-28")));
    const auto spells = desk.spells(kId);
    ASSERT_EQ(spells.size(), 3U);
    EXPECT_EQ(spells[2].residence, domain::Residence::Temporary);
    EXPECT_EQ(spells[2].schoolClass, spells[1].schoolClass) << "what the list leaves empty moves along";
}

TEST_F(ResidentPlan, DropsTheClassWhenTheSchoolChangesWithoutOne)
{
    know(u",Trường,Lớp"_s, u",Tiểu học Một,5A"_s);
    desk.take(desk.residents(list(u",Trường,Lớp"_s, u",Trung học Hai,"_s), day("2026-05-27")));
    const auto spells = desk.spells(kId);
    ASSERT_EQ(spells.size(), 2U);
    EXPECT_TRUE(spells[1].schoolClass.isNull());
    EXPECT_NE(spells[1].school, spells[0].school);
}

TEST_F(ResidentPlan, AsksWhenTheRegisterHasALaterSpell)
{
    know();
    desk.take(desk.residents(list({}, {}, u"042212001234,Lê Văn A,,,,Thôn 2"_s), day("2026-05-26")));
    const ImportPlan older = desk.residents(list({}, {}, u"042212001234,Lê Văn A,,,,Thôn 3"_s), day("2026-05-20"));
    EXPECT_EQ(counts(older), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(has(older, Gravity::Question, RemarkCode::LaterSpell, 2, u"Thôn/Khu phố"_s, u"Thôn 3"_s));
    EXPECT_TRUE(older.changes.isEmpty()) << "not even the village";
    EXPECT_EQ(counts(desk.residents(list(), day("2026-05-20"))), "a0 c0 u1 r0 q0") << "the spell of that day agrees";
}

TEST_F(ResidentPlan, ClosesTheOpenSpellOnDepartureAndAsksAboutAnotherDate)
{
    know();
    desk.take(desk.residents(list(u",Ngày đi"_s, u",01/06/2026"_s)));
    ASSERT_EQ(desk.spells(kId).size(), 1U);
    EXPECT_EQ(desk.spells(kId).front().until, day("2026-06-01"));
    EXPECT_EQ(counts(desk.residents(list(u",Ngày đi"_s, u",01/06/2026"_s))), "a0 c0 u1 r0 q0");
    const ImportPlan other = desk.residents(list(u",Ngày đi"_s, u",02/06/2026"_s));
    EXPECT_EQ(counts(other), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(has(other, Gravity::Question, RemarkCode::DepartureDiffers, 2, u"Ngày đi"_s, u"02/06/2026"_s));
    const ImportPlan elsewhere = desk.residents(list({}, {}, u"042212001234,Lê Văn A,,,,Thôn 2"_s));
    EXPECT_TRUE(has(elsewhere, Gravity::Question, RemarkCode::GoneDiffers, 2, u"Thôn/Khu phố"_s, u"Thôn 2"_s));
}

TEST_F(ResidentPlan, SetsTheArrivalOnlyWhereItIsEmpty)
{
    know();
    desk.take(desk.residents(list(u",Ngày đến"_s, u",01/02/2020"_s)));
    EXPECT_EQ(desk.spells(kId).front().from, day("2020-02-01"));
    EXPECT_EQ(counts(desk.residents(list(u",Ngày đến"_s, u",01/02/2020"_s))), "a0 c0 u1 r0 q0");
    const ImportPlan other = desk.residents(list(u",Ngày đến"_s, u",02/02/2020"_s));
    EXPECT_EQ(counts(other), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(has(other, Gravity::Question, RemarkCode::ArrivalDiffers, 2, u"Ngày đến"_s, u"02/02/2020"_s));
}

TEST_F(ResidentPlan, AsksAboutADepartureThatIsNotAfterTheArrival)
{
    const ImportPlan fresh = desk.residents(list(u",Ngày đến,Ngày đi"_s, u",01/06/2026,01/06/2026"_s));
    EXPECT_EQ(counts(fresh), "a0 c0 u0 r0 q1");
    EXPECT_TRUE(has(fresh, Gravity::Question, RemarkCode::DepartureNotAfterArrival, 2, u"Ngày đi"_s, u"01/06/2026"_s));
    know(u",Ngày đến"_s, u",01/06/2026"_s);
    const ImportPlan known = desk.residents(list(u",Ngày đi"_s, u",01/05/2026"_s));
    EXPECT_TRUE(has(known, Gravity::Question, RemarkCode::DepartureNotAfterArrival, 2, u"Ngày đi"_s, u"01/05/2026"_s));
    EXPECT_TRUE(known.changes.isEmpty());
}

TEST_F(ResidentPlan, RecordsADeathAndLeavesTheSpellsToTheCount)
{
    know();
    desk.take(desk.residents(list(u",Ngày chết"_s, u",03/06/2026"_s)));
    EXPECT_EQ(desk.resident(kId).diedOn, day("2026-06-03"));
    EXPECT_EQ(desk.spells(kId).front().until, kNever);
}

// Names of places and households
// ----------------------------------------------------------------------------------------

TEST_F(ResidentPlan, RecognisesAVillageHoweverItIsSpelled)
{
    know();
    desk.known.villages.front().name = u"Thôn Phú Hòa"_s;
    desk.known.villages.front().oldNames = {u"Ấp Cũ"_s};
    for (const QString &name : {u"Thôn Phú Hoà"_s, u"THÔN PHÚ HÒA"_s, u"thon phu hoa"_s, u"Thôn  Phú Hòa"_s}) {
        const ImportPlan plan = desk.residents(list({}, {}, u"042212001234,Lê Văn A,,,,"_s + name));
        EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0") << name.toStdString();
        EXPECT_TRUE(plan.remarks.empty()) << name.toStdString();
    }
    for (const QString &name : {u"Ấp Cũ"_s, u"Phú Hòa"_s}) {
        const ImportPlan plan = desk.residents(list({}, {}, u"042212001234,Lê Văn A,,,,"_s + name));
        EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0") << name.toStdString();
        EXPECT_EQ(count(plan, RemarkCode::VillageMatched), 1) << name.toStdString();
    }
}

TEST_F(ResidentPlan, KeepsVillagesApartThatDifferOnlyInAToneMark)
{
    const QString csv = kHeader
        + u"\n042212001234,Lê A,2012,Nam,Thường trú,Thôn Hà\n042212001235,Lê B,2012,Nam,Thường trú,Thôn Hạ\n"_s;
    desk.take(desk.residents(csv));
    ASSERT_EQ(desk.known.villages.size(), 2U);
    EXPECT_EQ(counts(desk.residents(csv)), "a0 c0 u2 r0 q0");
    const ImportPlan unmarked = desk.residents(list({}, {}, u"042212001234,Lê A,,,,Thon Ha"_s));
    EXPECT_TRUE(unmarked.changes.isEmpty()) << "without marks it could be either, so it is where the person lives";
    const ImportPlan unknown = desk.residents(list({}, {}, u"042212001236,Lê C,,,,Thon Ha"_s));
    EXPECT_EQ(counts(unknown), "a0 c0 u0 r1 q0");
    EXPECT_EQ(count(unknown, RemarkCode::VillageSeveral), 1);
}

TEST_F(ResidentPlan, FindsHouseholdsByNumberOrByHeadAndVillage)
{
    const QString rows = kHeader
        + u",Số hộ,Chủ hộ\n042212001234,Lê A,2012,Nam,Thường trú,Thôn 1,H1,Lê Cha\n"
          "042212001235,Lê B,2012,Nam,Thường trú,Thôn 1,H1,Lê Cha\n"
          "042212001236,Lê C,2012,Nam,Thường trú,Thôn 1,,Trần Mẹ\n042212001237,Lê D,2012,Nam,Thường trú,Thôn 1,,trần "
          "mẹ\n"
          "042212001238,Lê E,2012,Nam,Thường trú,Thôn 2,,Trần Mẹ\n"_s;
    desk.take(desk.residents(rows));
    EXPECT_EQ(desk.known.households.size(), 3U);
    EXPECT_EQ(desk.resident(u"042212001234"_s).household, desk.resident(u"042212001235"_s).household);
    EXPECT_EQ(desk.resident(u"042212001236"_s).household, desk.resident(u"042212001237"_s).household);
    EXPECT_NE(desk.resident(u"042212001236"_s).household, desk.resident(u"042212001238"_s).household);
    EXPECT_EQ(counts(desk.residents(rows)), "a0 c0 u5 r0 q0");
    const ImportPlan newcomer
        = desk.residents(kHeader + u",Số hộ,Chủ hộ\n042212001239,Lê G,2012,Nam,Thường trú,Thôn 2,,Trần Mẹ\n"_s);
    EXPECT_TRUE(newcomer.changes.households.empty());
    EXPECT_EQ(newcomer.changes.residents.front().after.household, desk.resident(u"042212001238"_s).household);
}

TEST_F(ResidentPlan, LetsTheFirstRowOfAFileNameAHouseholdsHead)
{
    const QString rows = kHeader
        + u",Số hộ,Chủ hộ\n042212001234,Lê A,2012,Nam,Thường trú,Thôn 1,H1,Lê Cha\n"
          "042212001235,Lê B,2012,Nam,Thường trú,Thôn 1,H1,Lê Mẹ\n"_s;
    const ImportPlan plan = desk.residents(rows);
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::HouseholdHeadTwice, 3, u"Chủ hộ"_s, u"Lê Mẹ"_s));
    desk.take(plan);
    EXPECT_EQ(counts(desk.residents(rows)), "a0 c0 u2 r0 q0");
    desk.take(desk.residents(kHeader + u",Số hộ,Chủ hộ\n042212001234,Lê A,2012,Nam,Thường trú,Thôn 1,H1,Lê Mẹ\n"_s));
    EXPECT_EQ(desk.known.households.front().headName, u"Lê Mẹ"_s);
}

TEST_F(ResidentPlan, WarnsOfAClassWithoutASchool)
{
    const ImportPlan plan = desk.residents(list(u",Lớp"_s, u",5A"_s));
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::ClassWithoutSchool, 2, u"Lớp"_s, u"5A"_s));
    EXPECT_TRUE(plan.changes.classes.empty());
}

// The same ID twice
// -----------------------------------------------------------------------------------------------------

TEST_F(ResidentPlan, TakesARepeatedRowAsUnchangedAndAContradictingOneAsAQuestion)
{
    const ImportPlan same = desk.residents(list({}, u"\n"_s + kPerson));
    EXPECT_EQ(counts(same), "a1 c0 u1 r0 q0");
    const ImportPlan other = desk.residents(list({}, u"\n042212001234,Lê Văn A,05/06/2012,Nam,Thường trú,Thôn 2"_s));
    EXPECT_EQ(counts(other), "a1 c0 u0 r0 q1");
    EXPECT_TRUE(has(other, Gravity::Question, RemarkCode::IdTwice, 3, u"Số định danh cá nhân"_s, kId));
    EXPECT_EQ(other.changes.residents.size(), 1U);
    EXPECT_EQ(other.changes.villages.size(), 1U) << "the doubtful row proposes nothing";
}

TEST_F(ResidentPlan, JoinsRowsOfOnePersonThatCompleteEachOther)
{
    const QString rows = kHeader + u",Điện thoại,Ngày cấp căn cước\n"_s + kPerson
        + u",,\n042212001234,Lê Văn A,,,,,0912,20/05/2026\n"_s;
    const ImportPlan plan = desk.residents(rows);
    EXPECT_EQ(counts(plan), "a1 c1 u0 r0 q0");
    ASSERT_EQ(plan.changes.residents.size(), 1U);
    desk.take(plan);
    EXPECT_EQ(desk.resident(kId).phone, u"0912"_s);
    EXPECT_EQ(issued(), QStringList({u"20/05/2026"_s}));
    EXPECT_EQ(counts(desk.residents(rows)), "a0 c0 u2 r0 q0");
}

TEST_F(ResidentPlan, GivesOneOutcomeARowInTheFilesOrder)
{
    const ImportPlan plan = desk.residents(list({}, u"\n,Lê B,2012,Nam,,Thôn 1\n123,Lê C,2012,Nam,,Thôn 1"_s));
    ASSERT_EQ(plan.outcomes.size(), 3U);
    EXPECT_EQ(plan.outcomes[0].outcome, Outcome::Added);
    EXPECT_EQ(plan.outcomes[1].outcome, Outcome::Question);
    EXPECT_EQ(plan.outcomes[2].outcome, Outcome::Rejected);
    EXPECT_EQ(plan.outcomes[2].row, 4);
    EXPECT_TRUE(std::ranges::is_sorted(plan.remarks, {}, &Remark::row));
}

} // namespace
} // namespace caodiem::ingest::test
