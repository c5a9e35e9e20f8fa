// SPDX-License-Identifier: GPL-3.0-or-later
// Organisations and villages against the registers.
#include "unit/ingest/office_desk.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::OrganisationKind;

const QString kOrganisationHeader
    = u"Mã số thuế,Tên tổ chức,Loại hình,Ngày thành lập,Thôn/Khu phố,Điện thoại,Ngày xác thực định danh\n"_s;

class OrganisationPlan : public ::testing::Test {
protected:
    OfficeDesk desk;
};

TEST_F(OrganisationPlan, AddsAndFindsAgainByTaxCode)
{
    const QString rows
        = kOrganisationHeader + u"0100233488,Công ty Một,Doanh nghiệp,01/02/2026,Thôn 1,02713888999,20/05/2026\n"_s;
    const ImportPlan plan = desk.organisations(rows);
    EXPECT_EQ(counts(plan), "a1 c0 u0 r0 q0");
    EXPECT_TRUE(plan.remarks.empty());
    desk.take(plan);
    EXPECT_EQ(counts(desk.organisations(rows)), "a0 c0 u1 r0 q0");
    EXPECT_TRUE(desk.organisations(rows).changes.isEmpty());
    const ImportPlan renamed = desk.organisations(kOrganisationHeader + u"0100 233 488,Công ty Hai,,,,,\n"_s);
    EXPECT_EQ(counts(renamed), "a0 c1 u0 r0 q0");
    EXPECT_EQ(renamed.changes.organisations.front().after.name, u"Công ty Hai"_s);
    EXPECT_EQ(renamed.changes.organisations.front().after.phone, u"02713888999"_s);
}

TEST_F(OrganisationPlan, FindsThoseWithoutATaxCodeByNameAndVillage)
{
    const QString rows = kOrganisationHeader + u",Trường Mầm non Hoa Mai,Đơn vị sự nghiệp,,Thôn 1,,\n"_s;
    desk.take(desk.organisations(rows));
    EXPECT_EQ(counts(desk.organisations(rows)), "a0 c0 u1 r0 q0");
    EXPECT_EQ(
        counts(desk.organisations(kOrganisationHeader + u",TRƯỜNG MẦM NON HOA MAI,,,Thôn 1,,\n"_s)), "a0 c0 u1 r0 q0");
    EXPECT_EQ(
        counts(desk.organisations(kOrganisationHeader + u",Trường Mầm non Hoa Mai,Đơn vị sự nghiệp,,Thôn 2,,\n"_s)),
        "a1 c0 u0 r0 q0");
    const ImportPlan coded
        = desk.organisations(kOrganisationHeader + u"0100233488,Trường Mầm non Hoa Mai,,,Thôn 1,,\n"_s);
    EXPECT_EQ(counts(coded), "a0 c1 u0 r0 q0");
    EXPECT_EQ(count(coded, RemarkCode::TaxCodeFilled), 1);
}

TEST_F(OrganisationPlan, AsksWhenSeveralOfOneNameCouldBeMeantButKnowsTwoEqualRowsAgain)
{
    const QString two = kOrganisationHeader + u",Tổ hợp tác,Khác,,Thôn 1,0271,\n"_s;
    desk.take(desk.organisations(two));
    domain::Organisation twin = desk.known.organisations.front();
    twin.id = OrganisationId {50};
    twin.phone = u"0272"_s;
    desk.known.organisations.push_back(twin);
    const ImportPlan both = desk.organisations(two + u",Tổ hợp tác,Khác,,Thôn 1,0272,\n"_s);
    EXPECT_EQ(counts(both), "a0 c0 u2 r0 q0");
    const ImportPlan third = desk.organisations(kOrganisationHeader + u",Tổ hợp tác,Khác,,Thôn 1,0273,\n"_s);
    EXPECT_EQ(counts(third), "a0 c0 u0 r0 q1");
    EXPECT_TRUE(has(third, Gravity::Question, RemarkCode::OrganisationAmbiguous, 2, u"Tên tổ chức"_s, u"Tổ hợp tác"_s));
}

TEST_F(OrganisationPlan, KnowsTheKindsAndAssumesOneWithACountedWarning)
{
    const QString rows = kOrganisationHeader
        + u"0100233488,A,doanh nghiệp,,,,\n,B,HỢP TÁC XÃ,,,,\n,C,Cơ quan,,,,\n,D,Đơn vị sự nghiệp,,,,\n"
          ",E,Hộ kinh doanh,,,,\n,F,Khác,,,,\n042087123456,G,,,,,\n,HTX Hoa,,,,,\n,I,lạ,,,,\n"_s;
    const ImportPlan plan = desk.organisations(rows);
    const std::vector<OrganisationKind> expected {OrganisationKind::Enterprise, OrganisationKind::Cooperative,
        OrganisationKind::Agency, OrganisationKind::PublicUnit, OrganisationKind::HouseholdBusiness,
        OrganisationKind::Other, OrganisationKind::HouseholdBusiness, OrganisationKind::Cooperative,
        OrganisationKind::Enterprise};
    ASSERT_EQ(plan.changes.organisations.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(plan.changes.organisations[i].after.kind, expected[i]) << i;
    }
    EXPECT_EQ(count(plan, RemarkCode::KindAssumed), 1);
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::KindUnreadable, 10, u"Loại hình"_s, u"lạ"_s));
}

TEST_F(OrganisationPlan, WarnsOfAWrongCheckDigitAndRejectsAMissingNameOrAnImpossibleDate)
{
    const ImportPlan plan = desk.organisations(kOrganisationHeader
        + u"0100233480,A,Khác,,,,\n0100112437,,Khác,,Thôn 1,,\n0100047516,C,Khác,31/02/2026,,,\n"_s);
    EXPECT_EQ(counts(plan), "a1 c0 u0 r2 q0");
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::TaxCodeCheckDigit, 2, u"Mã số thuế"_s, u"0100233480"_s));
    EXPECT_TRUE(has(plan, Gravity::Rejection, RemarkCode::OrganisationNameMissing, 3, u"Tên tổ chức"_s, {}));
    EXPECT_TRUE(has(plan, Gravity::Rejection, RemarkCode::DateImpossible, 4, u"Ngày thành lập"_s, u"31/02/2026"_s));
}

TEST_F(OrganisationPlan, TreatsItsStepsAsThoseOfResidents)
{
    const auto with = [this](const QString &step, Day listDate = kNever) {
        return desk.organisations(kOrganisationHeader + u"0100233488,A,Khác,,,,%1\n"_s.arg(step), listDate);
    };
    EXPECT_EQ(count(with(u"x"_s), RemarkCode::TickWithoutListDate), 1);
    desk.take(with(u"x"_s, day("2026-05-26")));
    EXPECT_EQ(counts(with(u"x"_s, day("2026-05-26"))), "a0 c0 u1 r0 q0");
    const ImportPlan exact = with(u"20/05/2026"_s);
    EXPECT_EQ(counts(exact), "a0 c1 u0 r0 q0");
    EXPECT_EQ(exact.changes.organisations.front().voided.size(), 1U);
    EXPECT_FALSE(exact.changes.organisations.front().registerChanged);
}

TEST_F(OrganisationPlan, TakesARepeatedRowAsUnchangedAndAContradictingOneAsAQuestion)
{
    const QString row = u"0100233488,A,Khác,,,0271,\n"_s;
    EXPECT_EQ(counts(desk.organisations(kOrganisationHeader + row + row)), "a1 c0 u1 r0 q0");
    EXPECT_EQ(
        counts(desk.organisations(kOrganisationHeader + row + u"0100233488,A,Khác,,,0272,\n"_s)), "a1 c0 u0 r0 q1");
}

const QString kVillageHeader = u"Thôn/Khu phố,Loại,Tên cũ,Trưởng thôn,Điện thoại,Cảnh sát khu vực\n"_s;

class VillagePlan : public ::testing::Test {
protected:
    OfficeDesk desk;
};

TEST_F(VillagePlan, AddsVillagesWithTheirOfficersAndFindsThemAgain)
{
    const QString rows = kVillageHeader
        + u"Thôn Một,Thôn,Ấp A; Ấp B,Lê Văn Trưởng,0912,Đại úy Trần C\nKhu phố Hai,,,,,Đại úy Trần C\n"_s;
    desk.take(desk.villages(rows));
    ASSERT_EQ(desk.known.villages.size(), 2U);
    EXPECT_EQ(desk.known.officers.size(), 1U);
    EXPECT_EQ(desk.known.villages[0].oldNames, QStringList({u"Ấp A"_s, u"Ấp B"_s}));
    EXPECT_EQ(desk.known.villages[0].kind, u"thôn"_s);
    EXPECT_EQ(desk.known.villages[1].kind, u"khu phố"_s);
    EXPECT_EQ(desk.known.villages[1].officer, desk.known.officers.front().id);
    const ImportPlan again = desk.villages(rows);
    EXPECT_EQ(counts(again), "a0 c0 u2 r0 q0");
    EXPECT_TRUE(again.changes.isEmpty());
}

TEST_F(VillagePlan, ChangesWhatDiffersAndKeepsWhatIsLeftEmpty)
{
    desk.take(desk.villages(kVillageHeader + u"Thôn Một,Thôn,,Lê A,0912,Trần C\n"_s));
    const ImportPlan plan = desk.villages(kVillageHeader + u"thôn một,,,Lê B,,Trần D\n"_s);
    EXPECT_EQ(counts(plan), "a0 c1 u0 r0 q0");
    desk.take(plan);
    EXPECT_EQ(desk.known.villages.front().name, u"Thôn Một"_s);
    EXPECT_EQ(desk.known.villages.front().headName, u"Lê B"_s);
    EXPECT_EQ(desk.known.villages.front().phone, u"0912"_s);
    EXPECT_EQ(desk.known.officers.size(), 2U);
}

TEST_F(VillagePlan, RenamesAVillageKnownUnderTheOldNameAndAsksAboutAMerger)
{
    desk.take(desk.villages(kVillageHeader + u"Thôn Một,,,,,\nThôn Hai,,,,,\nThôn Ba,,,,,\n"_s));
    const ImportPlan plan
        = desk.villages(kVillageHeader + u"Khu phố 1,,Thôn Một,,,\nKhu phố 2,,Thôn Hai; Thôn Ba,,,\n"_s);
    EXPECT_EQ(counts(plan), "a0 c1 u0 r0 q1");
    EXPECT_EQ(count(plan, RemarkCode::OldVillagesMerged), 1);
    desk.take(plan);
    EXPECT_EQ(desk.known.villages.front().name, u"Khu phố 1"_s);
    EXPECT_EQ(desk.known.villages.front().oldNames, QStringList({u"Thôn Một"_s}));
    EXPECT_EQ(desk.known.villages.size(), 3U);
}

TEST_F(VillagePlan, AsksAboutAVillageThatStandsTwiceWithOtherData)
{
    const ImportPlan plan
        = desk.villages(kVillageHeader + u"Thôn Một,,,Lê A,,\nThôn Một,,,Lê A,,\nThôn Một,,,Lê B,,\n"_s);
    EXPECT_EQ(counts(plan), "a1 c0 u1 r0 q1");
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::VillageTwice, 4, u"Thôn/Khu phố"_s, u"Thôn Một"_s));
}

} // namespace
} // namespace caodiem::ingest::test
