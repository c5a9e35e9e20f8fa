// SPDX-License-Identifier: GPL-3.0-or-later
// Names of villages that fit several, organisations known by name only, and what columns say that are not read: none of
// it may move or double anybody, the second time a list is read as little as the first.
#include "ingest/village_names.h"
#include "unit/ingest/office_desk.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

const QString kListHeader = u"STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Thôn"_s;

QString numberOfMan(int n)
{
    return u"07009000%1"_s.arg(n, 4, 10, QChar(u'0'));
}

/// Men of the villages, one each.
QString men(const QStringList &villages)
{
    QString csv = kListHeader + u'\n';
    for (int n = 0; n < villages.size(); ++n) {
        csv += u"%1,Vi Văn %2,1990,Nam,%3,\"%4\"\n"_s.arg(n + 1)
                   .arg(QChar(static_cast<char16_t>(u'A' + n)))
                   .arg(numberOfMan(n), villages[n]);
    }
    return csv;
}

class KeptPlaces : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.take(desk.villages(u"Tên thôn\nThôn 1\nThôn 2\nThôn 3\nKhu phố Tân Lập\n"_s));
        ASSERT_EQ(desk.known.villages.size(), 4U);
    }
    QString villageOf(int n) const { return desk.villageName(desk.spells(numberOfMan(n)).back().village); }

    OfficeDesk desk;
};

TEST_F(KeptPlaces, ReadAgainMeanTheSameThoughTheListAddedAlikeOnes)
{
    const QString unknown = u"Tân Lập"_s;
    for (const QStringList &villages : {QStringList {unknown, u"Ấp Tân Lập"_s}, QStringList {u"3"_s, u"Ấp 3"_s},
             QStringList {u"Ấp 3"_s, u"3"_s, u"T3"_s}, QStringList {u"Ấp Tân Lập"_s, unknown, u"TÂN LẬP"_s}}) {
        OfficeDesk other = {};
        other.known = desk.known;
        const QString csv = men(villages);
        other.take(other.residents(csv, day("2026-05-01")));
        EXPECT_EQ(other.known.villages.size(), 5U);
        const ImportPlan again = other.residents(csv, day("2026-05-01"));
        EXPECT_TRUE(again.changes.isEmpty()) << villages.join(u'|').toStdString();
        EXPECT_EQ(again.source.unchanged, villages.size());
        const ImportPlan later = other.residents(csv, day("2026-05-20"));
        EXPECT_TRUE(later.changes.isEmpty()) << villages.join(u'|').toStdString();
    }
}

TEST_F(KeptPlaces, ThatFitSeveralAreLeftOutOrRejectSomebodyNew)
{
    desk.take(desk.residents(men({u"Thôn 1"_s, u"Ấp Tân Lập"_s, u"Ấp 3"_s})));
    const ImportPlan plan = desk.residents(men({u"Tân Lập"_s, u"Tân Lập"_s, u"3"_s, u"3"_s}));
    EXPECT_EQ(counts(plan), "a0 c0 u3 r1 q0");
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageSeveral, 2, u"Thôn"_s, u"Tân Lập"_s));
    EXPECT_TRUE(has(plan, Gravity::Rejection, RemarkCode::VillageSeveral, 5, u"Thôn"_s, u"3"_s));
    EXPECT_EQ(count(plan, RemarkCode::VillageSeveral), 2);
    EXPECT_TRUE(plan.changes.isEmpty());
    const auto remark = std::ranges::find(plan.remarks, RemarkCode::VillageSeveral, &Remark::code);
    EXPECT_EQ(remark->args, QStringList {u"Khu phố Tân Lập, Ấp Tân Lập"_s});
}

TEST_F(KeptPlaces, AreFoundInEverySpelling)
{
    const QStringList tanLap {u"KP Tân Lập"_s, u"KP. Tân Lập"_s, u"khu phố tân lập."_s, u"K.P Tân Lập"_s,
        u"Khu phố: Tân Lập"_s, u"kp tan lap"_s};
    const QStringList first {
        u"Thôn 1 - xã Phú Riềng"_s, u"Thôn 1, xã Phú Riềng"_s, u"Thôn 1/Tổ 3"_s, u"Tổ 3/Thôn 1"_s, u"T.1"_s};
    const ImportPlan plan = desk.residents(men(tanLap + first));
    EXPECT_TRUE(plan.changes.villages.empty());
    desk.take(plan);
    for (int n = 0; n < tanLap.size() + first.size(); ++n) {
        EXPECT_EQ(villageOf(n), n < tanLap.size() ? u"Khu phố Tân Lập"_s : u"Thôn 1"_s) << n;
    }
    EXPECT_EQ(counts(desk.residents(men({u"Thôn 1, 2"_s, u"Thôn 1/Thôn 2"_s}))), "a0 c0 u2 r0 q0");
    OfficeDesk other;
    other.known.villages = desk.known.villages;
    EXPECT_EQ(counts(other.residents(men({u"Thôn 1, 2"_s, u"Thôn 1/Thôn 2"_s}))), "a0 c0 u0 r2 q0") << "two villages";
}

TEST_F(KeptPlaces, StayApartWhereOnlyAMarkTellsThem)
{
    const ImportPlan plan = desk.residents(men({u"Thôn Phú Hà"_s, u"Thôn Phú Hạ"_s, u"T. Phú Hà"_s}));
    EXPECT_EQ(plan.changes.villages.size(), 2U);
    EXPECT_EQ(namedVillage(u"TDP. Số Hai"_s).kind, u"to dan pho"_s);
    EXPECT_EQ(namedVillage(u"Bàn Cờ"_s).kind, QString()) << "no bản";
    EXPECT_EQ(namedVillage(u"T 3"_s).kind, QString()) << "of any kind";
}

TEST_F(KeptPlaces, InAListOfVillagesAreFoundAndWarnedOfToo)
{
    const ImportPlan plan
        = desk.villages(u"Tên thôn,Trưởng thôn\nKP. Tân Lập,Hồ Thị Tư\nTân Lập,Hồ Thị Năm\nẤp 9,Lê A\nẤp 9,Lê B\n"_s);
    EXPECT_EQ(counts(plan), "a2 c1 u0 r0 q1");
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageMatched, 2, u"Tên thôn"_s, u"KP. Tân Lập"_s));
    EXPECT_TRUE(has(plan, Gravity::Warning, RemarkCode::VillageNear, 3, u"Tên thôn"_s, u"Tân Lập"_s));
    EXPECT_TRUE(has(plan, Gravity::Question, RemarkCode::VillageTwice, 5, u"Tên thôn"_s, u"Ấp 9"_s));
}

const QString kNamedHeader = u"Tên tổ chức,MST,Thôn,Loại hình,Người đại diện\n"_s;

TEST_F(KeptPlaces, OrganisationsWithACodeAreKnownByNameAndVillage)
{
    desk.take(desk.organisations(
        kNamedHeader + u"Công ty Một,0100233488,Thôn 1,Doanh nghiệp,Lê A\nTrường Hoa,,Thôn 3,Đơn vị sự nghiệp,\n"_s));
    EXPECT_EQ(counts(desk.organisations(kNamedHeader + u"CÔNG TY MỘT,,Thôn 1,,\nTRƯỜNG HOA,,Thôn 3,,\n"_s)),
        "a0 c0 u2 r0 q0");
    const ImportPlan doubtful = desk.organisations(
        kNamedHeader + u"Công ty Một,,Thôn 1,Hợp tác xã,\nCông ty Một,,Thôn 1,,Trần B\nTrường Hoa,,,,\n"_s);
    EXPECT_EQ(counts(doubtful), "a0 c0 u0 r0 q3");
    EXPECT_EQ(count(doubtful, RemarkCode::OrganisationAmbiguous), 3);
    for (const AskedQuestion &asked : doubtful.asked) {
        EXPECT_EQ(asked.candidates.size(), 1U);
    }
    EXPECT_EQ(counts(desk.organisations(
                  kNamedHeader + u"Công ty Một,0100112437,Thôn 1,,\nCông ty Một,,Thôn 2,,\nTrường Mai,,,,\n"_s)),
        "a3 c0 u0 r0 q0")
        << "another code, another village, another name";
}

TEST_F(KeptPlaces, OrganisationsOfAVillageThatCouldBeTwoAreNotDoubled)
{
    const QString csv = kNamedHeader + u"Trường Hoa,,Tân Lập,,\nTrường Mai,,Ấp Tân Lập,,\n"_s;
    desk.take(desk.organisations(csv));
    ASSERT_EQ(desk.known.organisations.size(), 2U);
    EXPECT_EQ(counts(desk.organisations(csv)), "a0 c0 u2 r0 q0");
}

TEST_F(KeptPlaces, UnreadColumnsAreSearchedForLeavingDeathAndClosing)
{
    const ImportPlan plan = desk.residents(kListHeader
        + u",Diễn biến,Kết quả\n1,Lê A,1990,Nam,070090000001,Thôn 1,Đã chết,\n"
          "2,Lê B,1990,Nam,070090000002,Thôn 1,Đã chuyển đi,đang mất thẻ\n"_s);
    const auto remark = std::ranges::find(plan.remarks, RemarkCode::NotesUnread, &Remark::code);
    ASSERT_NE(remark, plan.remarks.end());
    EXPECT_EQ(remark->column, u"Diễn biến"_s);
    EXPECT_EQ(remark->args, (QStringList {u"2"_s, u"2, 3"_s}));
    EXPECT_EQ(count(plan, RemarkCode::NotesUnread), 1);
    const ImportPlan closed = desk.organisations(
        u"Tên tổ chức,MST,Thôn,Tình trạng\nCông ty A,0100233488,Thôn 1,Đã giải thể ngày 01/03/2026\n"
        "Công ty B,0100112437,Thôn 1,Đang hoạt động\nCông ty C,0100047516,Thôn 1,Tạm ngừng\n"_s);
    const auto closing = std::ranges::find(closed.remarks, RemarkCode::NotesUnread, &Remark::code);
    ASSERT_NE(closing, closed.remarks.end());
    EXPECT_EQ(closing->args, (QStringList {u"2"_s, u"2, 4"_s}));
}

TEST_F(KeptPlaces, TheDayOfAFormerIdentityCardIsNotTheCards)
{
    const ImportPlan plan = desk.residents(
        kListHeader + u",Số CMND,Ngày cấp\n1,Lê A,1980,Nam,070080000001,Thôn 1,285123456,05/06/2018\n"_s);
    EXPECT_EQ(count(plan, RemarkCode::OldCardDate), 1);
    desk.take(plan);
    EXPECT_TRUE(desk.steps(u"070080000001"_s, EventKind::CardIssued).isEmpty());
    const ImportPlan both = desk.residents(u"STT,Họ và tên,Ngày sinh,Giới tính,Thôn,Số CMND,Ngày cấp,Số CCCD,Ngày cấp\n"
                                           "1,Lê B,1980,Nam,Thôn 1,285123457,05/06/1998,070080000002,01/02/2022\n"
                                           "2,Lê C,1980,Nam,Thôn 1,285123458,05/06/1998,070080000003,01/02/2012\n"_s);
    EXPECT_TRUE(has(both, Gravity::Warning, RemarkCode::CardBeforeCards, 3, u"Ngày cấp"_s, u"01/02/2012"_s));
    desk.take(both);
    EXPECT_EQ(desk.steps(u"070080000002"_s, EventKind::CardIssued), QStringList {u"01/02/2022"_s});
    EXPECT_TRUE(desk.steps(u"070080000003"_s, EventKind::CardIssued).isEmpty());
}

TEST_F(KeptPlaces, AnAccountOfLevelOneIsNoneOfLevelTwo)
{
    const ImportPlan plan = desk.residents(kListHeader
        + u",Mức độ,Ngày phê duyệt,Ngày kích hoạt\n1,Lê A,1980,Nam,070080000001,Thôn 1,1,,12/05/2026\n"
          "2,Lê B,1980,Nam,070080000002,Thôn 1,2,10/05/2026,12/05/2026\n"
          "3,Lê C,1980,Nam,070080000003,Thôn 1,Mức 1,10/05/2026,\n"_s);
    EXPECT_EQ(count(plan, RemarkCode::EidLevelOne), 2);
    EXPECT_EQ(count(plan, RemarkCode::ColumnIgnored), 0);
    desk.take(plan);
    EXPECT_TRUE(desk.steps(u"070080000001"_s, EventKind::EidActivated).isEmpty());
    EXPECT_EQ(desk.steps(u"070080000002"_s, EventKind::EidActivated).size(), 1);
    EXPECT_TRUE(desk.steps(u"070080000003"_s, EventKind::EidApproved).isEmpty());
}

TEST_F(KeptPlaces, PupilsWithoutAColumnForTheirSchoolAreRemarked)
{
    const QString row = u"1,Lê A,2015,Nam,070215000001,Thôn 1"_s;
    const QString pupils = QString(kListHeader).replace(u"Họ và tên"_s, u"Họ và tên học sinh"_s);
    EXPECT_EQ(count(desk.residents(pupils + u'\n' + row + u'\n'), RemarkCode::PupilsWithoutSchool), 1);
    EXPECT_EQ(count(desk.residents(kListHeader + u'\n' + row + u'\n'), RemarkCode::PupilsWithoutSchool), 0);
    const ImportPlan plan = desk.residents(pupils + u",Trường,Lớp\n"_s + row + u",TH Phú Riềng,Lớp 5C\n"_s);
    EXPECT_EQ(count(plan, RemarkCode::PupilsWithoutSchool), 0);
    ASSERT_EQ(plan.changes.classes.size(), 1U);
    EXPECT_EQ(plan.changes.classes.front().name, u"5C"_s);
}

} // namespace
} // namespace caodiem::ingest::test
