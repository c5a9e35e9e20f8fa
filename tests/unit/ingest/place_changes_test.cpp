// SPDX-License-Identifier: GPL-3.0-or-later
// Villages and schools renamed and merged, and what lists say of them before and after.
#include "ingest/place_changes.h"
#include "unit/ingest/office_desk.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::BatchChanges;
using domain::Spell;

const QString kPlaceHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Trường,Lớp\n"_s;

class PlaceChanges : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.take(desk.residents(kPlaceHeader
            + u"042215000011,Lê Văn Một,05/06/2015,Nam,Thôn A,Trường X,5A\n"
              "042215000012,Lê Văn Hai,05/06/2015,Nam,Thôn B,Trường Y,5A\n"
              "042215000013,Lê Văn Ba,05/06/2015,Nam,Thôn A,Trường X,5B\n"_s));
    }
    VillageId village(const QString &name) const
    {
        const auto found = std::ranges::find(desk.known.villages, name, &domain::Village::name);
        return found == desk.known.villages.end() ? VillageId() : found->id;
    }
    SchoolId school(const QString &name) const
    {
        const auto found = std::ranges::find(desk.known.schools, name, &domain::School::name);
        return found == desk.known.schools.end() ? SchoolId() : found->id;
    }
    void take(const Result<BatchChanges> &changes)
    {
        ASSERT_TRUE(changes) << describe(changes.error()).toStdString();
        accept(desk.known, changes.value());
    }
    static QString failure(const Result<BatchChanges> &changes)
    {
        return changes ? u"none"_s : changes.error().context;
    }
    QString row(const QString &village, const QString &school = {}) const
    {
        return QString(kPlaceHeader + u"042215000011,Lê Văn Một,05/06/2015,Nam,"_s + village + u','
            + (school.isEmpty() ? u","_s : QString(school + u",5A")) + u'\n');
    }
    OfficeDesk desk;
};

TEST_F(PlaceChanges, AnOldNameIsStillKnownToLists)
{
    take(renameVillage(desk.known, village(u"Thôn A"_s), u" Khu phố  Mới "_s));
    EXPECT_FALSE(village(u"Khu phố Mới"_s).isNull());
    EXPECT_TRUE(village(u"Thôn A"_s).isNull());
    const auto renamed = std::ranges::find(desk.known.villages, u"Khu phố Mới"_s, &domain::Village::name);
    EXPECT_EQ(renamed->oldNames, QStringList {u"Thôn A"_s});
    EXPECT_EQ(renamed->kind, u"khu phố"_s);
    const ImportPlan plan = desk.residents(row(u"Thôn A"_s));
    EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0");
    EXPECT_EQ(count(plan, RemarkCode::VillageMatched), 1);
    EXPECT_EQ(counts(desk.residents(row(u"Khu phố Mới"_s))), "a0 c0 u1 r0 q0");
    take(renameVillage(desk.known, village(u"Khu phố Mới"_s), u"Thôn A"_s)); // and back
    EXPECT_EQ(std::ranges::find(desk.known.villages, u"Thôn A"_s, &domain::Village::name)->oldNames,
        QStringList {u"Khu phố Mới"_s});
}

TEST_F(PlaceChanges, ANameThatIsTakenOrEmptyIsRefused)
{
    EXPECT_EQ(failure(renameVillage(desk.known, village(u"Thôn A"_s), u"THÔN B"_s)), u"place-name:Thôn B"_s);
    EXPECT_EQ(failure(renameVillage(desk.known, village(u"Thôn A"_s), u"  "_s)), u"place-name"_s);
    EXPECT_EQ(failure(renameVillage(desk.known, {99}, u"Thôn C"_s)), u"village:"_s);
    EXPECT_EQ(failure(renameSchool(desk.known, school(u"Trường X"_s), u"Trường Y"_s)), u"place-name:Trường Y"_s);
}

TEST_F(PlaceChanges, OnlyAnotherSpellingIsNoOldName)
{
    take(renameVillage(desk.known, village(u"Thôn A"_s), u"THÔN A"_s));
    EXPECT_TRUE(std::ranges::find(desk.known.villages, u"THÔN A"_s, &domain::Village::name)->oldNames.isEmpty());
}

TEST_F(PlaceChanges, ContactsAreSetAndAnOfficerWhoIsNotKnownIsAdded)
{
    take(editVillage(
        desk.known, village(u"Thôn A"_s), {{}, u"thôn"_s, u"Trưởng Một"_s, u"0912345678"_s, u"Cán bộ Lan"_s}));
    const auto a = std::ranges::find(desk.known.villages, u"Thôn A"_s, &domain::Village::name);
    EXPECT_EQ(a->headName, u"Trưởng Một"_s);
    ASSERT_EQ(desk.known.officers.size(), 1U);
    EXPECT_EQ(a->officer, desk.known.officers.front().id);
    take(editVillage(desk.known, village(u"Thôn B"_s), {{}, u"thôn"_s, {}, {}, u"CÁN BỘ LAN"_s}));
    EXPECT_EQ(desk.known.officers.size(), 1U);
    take(editVillage(desk.known, village(u"Thôn A"_s), {}));
    EXPECT_TRUE(std::ranges::find(desk.known.villages, u"Thôn A"_s, &domain::Village::name)->officer.isNull());
}

TEST_F(PlaceChanges, AMergerCutsSpellsOnTheDayAndLeavesThePast)
{
    const VillageId a = village(u"Thôn A"_s);
    const VillageId b = village(u"Thôn B"_s);
    take(mergeVillages(desk.known, a, b, day("2026-07-01"), false));
    const std::vector<Spell> spells = desk.spells(u"042215000011"_s);
    ASSERT_EQ(spells.size(), 2U);
    EXPECT_EQ(spells[0].village, a);
    EXPECT_EQ(spells[0].from, kDayMin);
    EXPECT_EQ(spells[0].until, day("2026-07-01"));
    EXPECT_EQ(spells[1].village, b);
    EXPECT_EQ(spells[1].from, day("2026-07-01"));
    EXPECT_EQ(spells[1].until, kNever);
    EXPECT_EQ(spells[1].school, spells[0].school);
    EXPECT_EQ(desk.spells(u"042215000012"_s).size(), 1U);
}

TEST_F(PlaceChanges, SpellsThatEndedOrBeginLaterAreNotCut)
{
    const VillageId a = village(u"Thôn A"_s);
    const VillageId b = village(u"Thôn B"_s);
    for (Spell &spell : desk.known.spells) {
        if (spell.village != a) {
            continue;
        }
        if (spell.resident == desk.resident(u"042215000011"_s).id) {
            spell.until = day("2026-07-01"); // gone on the very day
        } else {
            spell.from = day("2026-07-01"); // arrives on the very day
        }
    }
    take(mergeVillages(desk.known, a, b, day("2026-07-01"), false));
    ASSERT_EQ(desk.spells(u"042215000011"_s).size(), 1U);
    EXPECT_EQ(desk.spells(u"042215000011"_s)[0].village, a);
    ASSERT_EQ(desk.spells(u"042215000013"_s).size(), 1U);
    EXPECT_EQ(desk.spells(u"042215000013"_s)[0].village, b);
}

TEST_F(PlaceChanges, ListsNamingTheMergedOneMeanTheOtherFromThatDayOn)
{
    take(mergeVillages(desk.known, village(u"Thôn A"_s), village(u"Thôn B"_s), day("2026-06-01"), false));
    const ImportPlan after = desk.residents(row(u"Thôn A"_s), day("2026-06-01"));
    EXPECT_EQ(counts(after), "a0 c0 u1 r0 q0");
    EXPECT_EQ(count(after, RemarkCode::VillageMatched), 1);
    EXPECT_EQ(counts(desk.residents(row(u"Thôn B"_s), day("2026-06-01"))), "a0 c0 u1 r0 q0");
    const ImportPlan before = desk.residents(row(u"Thôn A"_s), day("2026-05-31"));
    EXPECT_EQ(counts(before), "a0 c0 u1 r0 q0");
    EXPECT_EQ(count(before, RemarkCode::VillageMatched), 0);
    // Somebody new by an old list's word lives in what it became.
    const ImportPlan fresh
        = desk.residents(kPlaceHeader + u"042215000099,Lê Văn Mới,05/06/2015,Nam,A,,\n"_s, day("2026-06-05"));
    EXPECT_EQ(counts(fresh), "a1 c0 u0 r0 q0");
    EXPECT_EQ(fresh.changes.residents.front().spells.front().village, village(u"Thôn B"_s));
    EXPECT_TRUE(fresh.changes.villages.empty());
}

TEST_F(PlaceChanges, MergersFollowEachOther)
{
    desk.take(desk.residents(kPlaceHeader + u"042215000014,Lê Văn Tư,05/06/2015,Nam,Thôn C,,\n"_s));
    take(mergeVillages(desk.known, village(u"Thôn A"_s), village(u"Thôn B"_s), day("2026-05-01"), false));
    take(mergeVillages(desk.known, village(u"Thôn B"_s), village(u"Thôn C"_s), day("2026-06-01"), false));
    EXPECT_EQ(desk.spells(u"042215000011"_s).size(), 3U);
    EXPECT_EQ(counts(desk.residents(row(u"Thôn A"_s), day("2026-06-05"))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(counts(desk.residents(row(u"Thôn A"_s), day("2026-05-05"))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(failure(mergeVillages(desk.known, village(u"Thôn A"_s), village(u"Thôn C"_s), day("2026-06-02"), false)),
        u"place-merged:Thôn A"_s);
    EXPECT_EQ(failure(mergeVillages(desk.known, village(u"Thôn C"_s), village(u"Thôn A"_s), day("2026-06-02"), false)),
        u"place-merged:Thôn A"_s);
    EXPECT_EQ(failure(mergeVillages(desk.known, village(u"Thôn C"_s), village(u"Thôn C"_s), day("2026-06-02"), false)),
        u"place-same"_s);
    EXPECT_EQ(failure(mergeVillages(desk.known, {98}, village(u"Thôn C"_s), day("2026-06-02"), false)), u"village:"_s);
}

TEST_F(PlaceChanges, AVillageListNamingAMergedOneChangesNothing)
{
    take(mergeVillages(desk.known, village(u"Thôn A"_s), village(u"Thôn B"_s), day("2026-06-01"), false));
    const ImportPlan plan = desk.villages(u"Thôn/Khu phố,Trưởng thôn\nThôn A,Người Cũ\nThôn B,Người Mới\n"_s);
    EXPECT_EQ(counts(plan), "a0 c1 u1 r0 q0");
    ASSERT_EQ(plan.changes.villages.size(), 1U);
    EXPECT_EQ(plan.changes.villages.front().name, u"Thôn B"_s);
}

TEST_F(PlaceChanges, OrganisationsStayUnlessAskedAndNewListsNameTheNewVillage)
{
    const QString header = u"Mã số thuế,Tên tổ chức,Loại hình,Thôn/Khu phố\n"_s;
    desk.take(desk.organisations(header + u"0100233488,Công ty Một,Doanh nghiệp,Thôn A\n"_s));
    const auto merge = [this](bool organisations) {
        return mergeVillages(desk.known, village(u"Thôn A"_s), village(u"Thôn B"_s), day("2026-06-01"), organisations);
    };
    EXPECT_TRUE(merge(false).value().organisations.empty());
    EXPECT_EQ(merge(true).value().organisations.front().after.village, village(u"Thôn B"_s));
    take(merge(false));
    const ImportPlan plan
        = desk.organisations(header + u"0100233488,Công ty Một,Doanh nghiệp,Thôn A\n"_s, day("2026-06-02"));
    EXPECT_EQ(counts(plan), "a0 c1 u0 r0 q0");
    EXPECT_EQ(plan.changes.organisations.front().after.village, village(u"Thôn B"_s));
}

TEST_F(PlaceChanges, SchoolsMergeWithTheirClasses)
{
    const SchoolId x = school(u"Trường X"_s);
    const SchoolId y = school(u"Trường Y"_s);
    const std::size_t classes = desk.known.classes.size();
    take(mergeSchools(desk.known, x, y, day("2026-06-01")));
    EXPECT_EQ(desk.known.classes.size(), classes + 1); // 5A is there, 5B is new
    const auto className
        = [this](ClassId id) { return std::ranges::find(desk.known.classes, id, &domain::SchoolClass::id)->name; };
    const std::vector<Spell> first = desk.spells(u"042215000011"_s);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].school, x);
    EXPECT_EQ(first[1].school, y);
    EXPECT_EQ(first[1].schoolClass, desk.spells(u"042215000012"_s)[0].schoolClass);
    const std::vector<Spell> third = desk.spells(u"042215000013"_s);
    EXPECT_EQ(className(third[1].schoolClass), u"5B"_s);
    EXPECT_NE(third[1].schoolClass, third[0].schoolClass);
    EXPECT_EQ(counts(desk.residents(row(u"Thôn A"_s, u"Trường X"_s), day("2026-06-05"))), "a0 c0 u1 r0 q0");
    EXPECT_EQ(counts(desk.residents(row(u"Thôn A"_s, u"Trường X"_s), day("2026-05-05"))), "a0 c0 u1 r0 q0");
}

TEST_F(PlaceChanges, ARenamedSchoolIsStillKnown)
{
    take(renameSchool(desk.known, school(u"Trường X"_s), u"Trường Mới"_s));
    const ImportPlan plan = desk.residents(row(u"Thôn A"_s, u"Trường X"_s));
    EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(plan.changes.schools.empty());
}

} // namespace
} // namespace caodiem::ingest::test
