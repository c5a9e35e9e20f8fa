// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row is about: names written short or without marks, households numbered anew, guardians and representatives
// who follow others.
#include "ingest/name_writing.h"
#include "unit/ingest/office_desk.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

class HouseholdNumber : public ::testing::Test {
protected:
    OfficeDesk desk;

    /// Rows of "number,name,household,head", all born on one day in one village.
    static QString list(const QStringList &rows)
    {
        QString text = u"Số định danh cá nhân,Họ và tên,Số hộ,Chủ hộ,Ngày sinh,Thôn/Khu phố\n"_s;
        for (const QString &row : rows) {
            text += row + u",01/01/1980,Thôn 1\n"_s;
        }
        return text;
    }
    /// "number head" of the household of somebody.
    [[nodiscard]] std::string home(const QString &personalId) const
    {
        for (const domain::Household &one : desk.known.households) {
            if (one.id == desk.resident(personalId).household) {
                return QString(one.code + u' ' + one.headName).toStdString();
            }
        }
        return {};
    }
    static inline const QString kHung = u"070080000011,Nguyễn Văn Hùng"_s;
    static inline const QString kLan = u"070180000022,Trần Thị Lan"_s;
    static inline const QString kNga = u"070180000033,Bùi Thị Nga"_s;
    static inline const QString kSon = u"070080000044,Đỗ Văn Sơn"_s;

    void SetUp() override
    {
        desk.take(desk.residents(list({kHung + u",1,Nguyễn Văn Hùng"_s, kLan + u",1,Nguyễn Văn Hùng"_s,
            kNga + u",2,Bùi Thị Nga"_s, kSon + u",3,Đỗ Văn Sơn"_s})));
        ASSERT_EQ(desk.known.households.size(), 3U);
    }
};

TEST_F(HouseholdNumber, OfOtherPeopleIsAnotherHousehold)
{
    const QString renumbered = list({kNga + u",1,Bùi Thị Nga"_s, kSon + u",2,Đỗ Văn Sơn"_s});
    const ImportPlan plan = desk.residents(renumbered);
    EXPECT_EQ(count(plan, RemarkCode::HouseholdsRenumbered), 1);
    desk.take(plan);
    EXPECT_EQ(home(u"070080000011"_s), "1 Nguyễn Văn Hùng");
    EXPECT_EQ(home(u"070180000022"_s), "1 Nguyễn Văn Hùng");
    EXPECT_EQ(home(u"070180000033"_s), "1 (Bùi Thị Nga) Bùi Thị Nga");
    EXPECT_EQ(home(u"070080000044"_s), "2 (Đỗ Văn Sơn) Đỗ Văn Sơn");
    const ImportPlan again = desk.residents(renumbered);
    EXPECT_EQ(counts(again), "a0 c0 u2 r0 q0");
    EXPECT_TRUE(again.changes.isEmpty());
    desk.take(desk.residents(list({u"070280000055,Bùi Thị Na,1,Bùi Thị Nga"_s})));
    EXPECT_EQ(home(u"070280000055"_s), "1 (Bùi Thị Nga) Bùi Thị Nga") << "by its head";
}

TEST_F(HouseholdNumber, IsGivenAnewToEverybodyOfTheListAlike)
{
    desk.take(desk.residents(list({kNga + u",1,Bùi Thị Nga"_s, kSon + u",2,Đỗ Văn Sơn"_s,
        kHung + u",3,Nguyễn Văn Hùng"_s, kLan + u",3,Nguyễn Văn Hùng"_s})));
    EXPECT_EQ(home(u"070080000011"_s), "3 (Nguyễn Văn Hùng) Nguyễn Văn Hùng");
    EXPECT_EQ(home(u"070180000022"_s), "3 (Nguyễn Văn Hùng) Nguyễn Văn Hùng");
    EXPECT_EQ(home(u"070180000033"_s), "1 (Bùi Thị Nga) Bùi Thị Nga");
}

TEST_F(HouseholdNumber, ChangesItsHeadToAMemberOrWithOne)
{
    desk.take(desk.residents(list({u"070280000055,Nguyễn Thị Bé,1,Trần Thị Lan"_s}))); // a child; Lan is a member
    EXPECT_EQ(home(u"070080000011"_s), "1 Trần Thị Lan");
    EXPECT_EQ(home(u"070280000055"_s), "1 Trần Thị Lan");
    desk.take(desk.residents(list({kHung + u",1,Lê Văn Tám"_s})));
    EXPECT_EQ(home(u"070180000022"_s), "1 Lê Văn Tám") << "a row of a member says so";
}

TEST_F(HouseholdNumber, FollowsANewHeadWhomAMemberComesBehind)
{
    const QString behind = list({u"070080000066,Lê Văn Tám,1,Lê Văn Tám"_s, kLan + u",1,Lê Văn Tám"_s});
    const ImportPlan plan = desk.residents(behind);
    EXPECT_EQ(count(plan, RemarkCode::HouseholdsRenumbered), 0);
    desk.take(plan);
    EXPECT_EQ(desk.known.households.size(), 3U);
    EXPECT_EQ(home(u"070080000066"_s), "1 Lê Văn Tám");
    EXPECT_EQ(home(u"070180000022"_s), "1 Lê Văn Tám");
    EXPECT_TRUE(desk.residents(behind).changes.isEmpty());
}

TEST_F(HouseholdNumber, KeepsItsPeopleWhenTheHeadIsSpelledOtherwise)
{
    desk.take(desk.residents(list({u"070280000055,Nguyễn Thị Bé,1,Nguyễn Văn Hưng"_s})));
    EXPECT_EQ(home(u"070280000055"_s), "1 Nguyễn Văn Hưng") << "a slip is corrected";
    desk.take(desk.residents(list({u"070280000077,Nguyễn Thị Tí,1,Ng. V. Hung"_s})));
    EXPECT_EQ(home(u"070280000077"_s), "1 Nguyễn Văn Hưng") << "a short writing says nothing new";
}

TEST(FormerPerson, TakesTheNumberAlongWhenTheNameIsAnothers)
{
    OfficeDesk desk;
    const auto list = [](const QString &guardian) {
        return u"Số định danh cá nhân,Họ và tên,Ngày sinh,Thôn/Khu phố,Người giám hộ,Số định danh người giám hộ\n"
               "070214000014,Nguyễn Minh Khôi,20/10/2014,Thôn 1,%1\n"_s.arg(guardian);
    };
    desk.take(desk.residents(list(u"Trần Thị Lan,070180000022"_s)));
    EXPECT_TRUE(desk.residents(list(u"TRAN THI LAN,"_s)).changes.isEmpty()) << "she herself";
    const ImportPlan plan = desk.residents(list(u"Nguyễn Văn Hùng,"_s));
    EXPECT_EQ(count(plan, RemarkCode::GuardianIdDropped), 1);
    EXPECT_EQ(plan.fields.size(), 2U);
    desk.take(plan);
    EXPECT_EQ(desk.resident(u"070214000014"_s).guardianName, u"Nguyễn Văn Hùng"_s);
    EXPECT_EQ(desk.resident(u"070214000014"_s).guardianPersonalId, QString());
    EXPECT_TRUE(desk.residents(list(u"Nguyễn Văn Hùng,"_s)).changes.isEmpty());
}

TEST(FormerPerson, EnteredByHandStaysWithTheNumberAndAsksOnce)
{
    OfficeDesk desk;
    const QString head = u"Số định danh cá nhân,Họ và tên,Thôn/Khu phố,Người giám hộ,Số định danh người giám hộ\n"_s;
    desk.take(desk.residents(head + u"070214000014,Nguyễn Minh Khôi,Thôn 1,Trần Thị Lan,070180000022\n"_s));
    ResidentRow row;
    row.number = 2;
    row.personalId = u"070214000014"_s;
    row.fullName = u"Nguyễn Minh Khôi"_s;
    row.guardianName = u"Nguyễn Văn Hùng"_s;
    ResidentList list;
    list.rows = {row};
    HandValues byHand;
    byHand.insert(desk.known.residents.front().id.value,
        1U << static_cast<unsigned>(domain::at(domain::ResidentColumn::GuardianPersonalId)));
    PlanOptions options {kNever, desk.today};
    options.byHand = &byHand;
    const ImportPlan asked = planResidents(list, desk.known, options);
    EXPECT_TRUE(asked.changes.isEmpty());
    ASSERT_EQ(asked.asked.size(), 1U);
    EXPECT_EQ(asked.asked.front().code, RemarkCode::HandValueDiffers);
    EXPECT_EQ(asked.asked.front().value, u"Nguyễn Văn Hùng"_s);
    RowDecisions decisions;
    decisions[2].takeList = {domain::at(domain::ResidentColumn::GuardianName)};
    options.decisions = &decisions;
    const ImportPlan taken = planResidents(list, desk.known, options);
    EXPECT_TRUE(taken.asked.empty());
    ASSERT_EQ(taken.changes.residents.size(), 1U);
    EXPECT_EQ(taken.changes.residents.front().after.guardianName, u"Nguyễn Văn Hùng"_s);
    EXPECT_EQ(taken.changes.residents.front().after.guardianPersonalId, QString());
}

TEST(FormerPerson, OfAnOrganisationTakesTheNumberAlong)
{
    OfficeDesk desk;
    const auto list = [](const QString &who) {
        return QString(
            u"Mã số thuế,Tên tổ chức,Người đại diện,Số định danh người đại diện\n0100233488,Công ty Một,"_s + who);
    };
    desk.take(desk.organisations(list(u"Nguyễn Văn Hùng,070080000011"_s)));
    const ImportPlan plan = desk.organisations(list(u"Trần Thị Lan,"_s));
    EXPECT_EQ(count(plan, RemarkCode::RepresentativeIdDropped), 1);
    desk.take(plan);
    EXPECT_EQ(desk.known.organisations.front().representative, u"Trần Thị Lan"_s);
    EXPECT_EQ(desk.known.organisations.front().representativePersonalId, QString());
    desk.take(desk.organisations(list(u"Trần Thị Lan,070180000022"_s)));
    EXPECT_EQ(desk.known.organisations.front().representativePersonalId, u"070180000022"_s);
    EXPECT_TRUE(desk.organisations(list(u"Trần Thị Lan,"_s)).changes.isEmpty());
}

TEST(NameWriting, IsPoorerWhereWordsAreShortOrMarksAreMissing)
{
    const auto both = [](const QString &poor, const QString &rich) {
        EXPECT_EQ(writingOf(poor, rich), Writing::Poorer) << poor.toStdString();
        EXPECT_EQ(writingOf(rich, poor), Writing::Richer) << rich.toStdString();
    };
    both(u"Ng Văn Hùng"_s, u"Nguyễn Văn Hùng"_s);
    both(u"Ng. Văn Hùng"_s, u"NGUYỄN VĂN HÙNG"_s);
    both(u"Đỗ Sơn"_s, u"Đỗ Văn Sơn"_s);
    both(u"B.T. Nga"_s, u"Bùi Thị Nga"_s);
    both(u"NG.G. Huy"_s, u"Nguyễn Gia Huy"_s);
    both(u"Trần T. Lan"_s, u"Trần Thị Lan"_s);
    both(u"Phạm Thanh Trúc"_s, u"Phạm Thị Thanh Trúc"_s);
    both(u"PHẠM THỊ THANH TRUC"_s, u"Phạm Thị Thanh Trúc"_s);
    both(u"Y BHĂM AYUN"_s, u"Y Bhăm Ayŭn"_s);
    both(u"Do Van Son"_s, u"Đỗ Văn Sơn"_s);
    both(u"Nguyễn Văn H."_s, u"Nguyễn Văn Hùng"_s);
    both(u"TRAN THI L."_s, u"Trần Thị Lan"_s);
}

TEST(NameWriting, IsTheSameOrAnotherElsewhere)
{
    EXPECT_EQ(writingOf(u"Nguyễn Thị Hoà"_s, u"NGUYỄN THỊ HÒA"_s), Writing::Same);
    EXPECT_EQ(writingOf(u"H’Hen Niê"_s, u"H' Hen Niê"_s), Writing::Same);
    for (const auto &[a, b] : std::vector<std::pair<QString, QString>> {{u"Hà Văn Lân"_s, u"Hà Văn Lâm"_s},
             {u"Nguyễn Văn An"_s, u"Nguyễn Văn Anh"_s}, {u"Lê Thị Hường"_s, u"Lê Thị Hướng"_s},
             {u"Nguyễn Gia Bảo"_s, u"Nguyễn Gia Huy"_s}, {u"Lan"_s, u"Trần Thị Lan"_s},
             {u"Trần Văn Lan"_s, u"Trần Thị Lan"_s}}) {
        EXPECT_EQ(writingOf(a, b), Writing::Other) << a.toStdString();
        EXPECT_EQ(writingOf(b, a), Writing::Other) << b.toStdString();
    }
    EXPECT_EQ(writingOf(u"TRAN THI LAN"_s, u"Trần T. Lan"_s), Writing::Poorer) << "poorer in its marks";
}

TEST(NameWriting, OfAListNeverTakesWordsOrMarksFromAKnownName)
{
    OfficeDesk desk;
    const auto list = [](const QString &name) {
        return u"Số định danh cá nhân,Họ và tên,Ngày sinh,Thôn/Khu phố\n070078001001,%1,12/03/1978,Thôn 1\n"_s.arg(
            name);
    };
    desk.take(desk.residents(list(u"Ng Văn Hùng"_s)));
    const ImportPlan richer = desk.residents(list(u"Nguyễn Văn Hùng"_s));
    EXPECT_EQ(count(richer, RemarkCode::NamesKept) + count(richer, RemarkCode::NameRespelled), 0);
    desk.take(richer);
    EXPECT_EQ(desk.known.residents.front().fullName, u"Nguyễn Văn Hùng"_s);
    for (const QString &name : {u"Ng Văn Hùng"_s, u"Ng. Hùng"_s, u"N.V. Hùng"_s, u"NGUYỄN VĂN HUNG"_s}) {
        const ImportPlan plan = desk.residents(list(name));
        EXPECT_EQ(counts(plan), "a0 c0 u1 r0 q0") << name.toStdString();
        EXPECT_EQ(count(plan, RemarkCode::NamesKept), 1) << name.toStdString();
        EXPECT_EQ(count(plan, RemarkCode::NameDiffers), 0) << name.toStdString();
    }
    EXPECT_EQ(count(desk.residents(list(u"NGUYỄN VĂN HÙNG"_s)), RemarkCode::NamesKept), 0);
    const ImportPlan respelled = desk.residents(list(u"NGUYỄN VĂN HƯNG"_s));
    EXPECT_EQ(counts(respelled), "a0 c1 u0 r0 q0");
    EXPECT_EQ(count(respelled, RemarkCode::NameRespelled), 1);
}

class LikelySamePerson : public ::testing::Test {
protected:
    OfficeDesk desk;
    static inline const QString kHead = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố\n"_s;

    static QString row(const QString &id, const QString &name, const QString &birth, const QString &sex = u"Nữ"_s)
    {
        return QStringList {id, name, birth, sex, u"Thôn 1\n"_s}.join(u',');
    }
    void SetUp() override
    {
        desk.take(desk.residents(kHead + row(u"070078001001"_s, u"Nguyễn Văn Hùng"_s, u"12/03/1978"_s, u"Nam"_s)
            + row(u"070181001003"_s, u"Phạm Thị Thanh Trúc"_s, u"06/09/1981"_s)
            + row(u"070199001005"_s, u"Bùi Thị Nga"_s, u"07/10/1999"_s)
            + row(u"070202001007"_s, u"Lê Văn An"_s, u"08/08/2002"_s, u"Nam"_s)));
    }
    /// The question about one new row; NameMissing when it asks nothing.
    [[nodiscard]] RemarkCode asked(const QString &one) const
    {
        const ImportPlan plan = desk.residents(kHead + one);
        return plan.asked.empty() ? RemarkCode::NameMissing : plan.asked.front().code;
    }
};

TEST_F(LikelySamePerson, IsAskedForUnderAShortNameToo)
{
    const QString nam = u"Nam"_s;
    EXPECT_EQ(asked(row(u"070078001010"_s, u"Ng. Văn Hùng"_s, u"12/03/1978"_s, nam)), RemarkCode::OneDigitApart);
    EXPECT_EQ(asked(row(u"070078001010"_s, u"N.V. Hùng"_s, u"1978"_s, nam)), RemarkCode::OneDigitApart);
    EXPECT_EQ(asked(row(u"070078001010"_s, u"Nguyễn Hùng"_s, u"03/1978"_s, nam)), RemarkCode::OneDigitApart);
    EXPECT_EQ(asked(row(u"070181009999"_s, u"Phạm Thanh Trúc"_s, u"06/09/1981"_s)), RemarkCode::SameNameAndBirth);
    EXPECT_EQ(asked(row(u"070181009999"_s, u"PHAM THI THANH TRUC"_s, u"06/09/1981"_s)), RemarkCode::SameNameAndBirth);
}

TEST_F(LikelySamePerson, IsAskedForWithDayAndMonthChangedAbout)
{
    EXPECT_EQ(asked(row(u"070199001050"_s, u"Bùi Thị Nga"_s, u"10/07/1999"_s)), RemarkCode::OneDigitApart);
    EXPECT_EQ(asked(row(u"070199005555"_s, u"Bùi Thị Nga"_s, u"10/07/1999"_s)), RemarkCode::NameMissing)
        << "another number and another day";
}

TEST_F(LikelySamePerson, IsNeitherSiblingNorTwinNorNamesake)
{
    const QString nam = u"Nam"_s;
    EXPECT_EQ(asked(row(u"070202001020"_s, u"Lê Văn Bình"_s, u"08/08/2002"_s, nam)), RemarkCode::NameMissing);
    EXPECT_EQ(asked(row(u"070202009123"_s, u"Lê Văn Ân"_s, u"08/08/2002"_s, nam)), RemarkCode::NameMissing);
    EXPECT_EQ(asked(row(u"070078001010"_s, u"Ng. Văn Hùng"_s, u"13/03/1978"_s, nam)), RemarkCode::NameMissing);
    EXPECT_EQ(asked(row(u"070180001003"_s, u"Phạm Thanh Trúc"_s, u"06/09/1980"_s)), RemarkCode::NameMissing);
    const ImportPlan both = desk.residents(kHead + row(u"070078001010"_s, u"Ng. Văn Hùng"_s, u"12/03/1978"_s, nam)
        + row(u"070078001001"_s, u"Nguyễn Văn Hùng"_s, u"12/03/1978"_s, nam));
    EXPECT_EQ(counts(both), "a1 c0 u1 r0 q0") << "both stand in the list";
}

class OrganisationIdentity : public ::testing::Test {
protected:
    OfficeDesk desk;
    static inline const QString kHead = u"Mã số thuế,Tên tổ chức,Loại hình,Thôn\n"_s;

    void SetUp() override
    {
        desk.take(desk.organisations(kHead
            + u"0100233488,Công ty TNHH Cao su Phú Riềng,Doanh nghiệp,Thôn 1\n"
              "0100112437,HTX Nông nghiệp Phú Riềng,Hợp tác xã,Thôn 2\n"
              ",Trường Tiểu học Phú Riềng,Đơn vị sự nghiệp,Thôn 1\n"_s));
        ASSERT_EQ(desk.known.organisations.size(), 3U);
    }
};

TEST_F(OrganisationIdentity, OfATaxCodeUnderAnotherNameIsTold)
{
    const ImportPlan other
        = desk.organisations(kHead + u"0100112437,Công ty Xây dựng Hòa Phát,Doanh nghiệp,Thôn 1\n"_s);
    EXPECT_TRUE(has(other, Gravity::Warning, RemarkCode::OrganisationNameDiffers, 2, u"Tên tổ chức"_s,
        u"Công ty Xây dựng Hòa Phát"_s));
    const ImportPlan renamed = desk.organisations(kHead + u"0100112437,HTX Dịch vụ Nông nghiệp Phú Riềng,,\n"_s);
    EXPECT_EQ(counts(renamed), "a0 c1 u0 r0 q0");
    EXPECT_EQ(count(renamed, RemarkCode::OrganisationNameDiffers), 0);
}

TEST_F(OrganisationIdentity, IsKnownWhenAbbreviatedOrWithANote)
{
    for (const QString &row : {u",Cty TNHH Cao su Phú Riềng,,Thôn 1"_s, u",Trường TH Phú Riềng,,Thôn 1"_s,
             u",TH Phú Riềng,,Thôn 1"_s, u",Hợp tác xã Nông nghiệp Phú Riềng,,Thôn 2"_s}) {
        EXPECT_EQ(counts(desk.organisations(kHead + row)).substr(0, 2), "a0") << row.toStdString();
    }
    EXPECT_TRUE(desk.organisations(kHead + u",Cty TNHH Cao su Phú Riềng,,Thôn 1"_s).changes.isEmpty());
    const ImportPlan resting
        = desk.organisations(kHead + u"0100233488,Công ty TNHH Cao su Phú Riềng (tạm ngừng hoạt động),,Thôn 1"_s);
    EXPECT_TRUE(resting.changes.isEmpty());
    EXPECT_EQ(count(resting, RemarkCode::OrganisationNameNote), 1);
    EXPECT_EQ(
        count(desk.organisations(kHead + u",Công ty Một (Việt Nam),,Thôn 1"_s), RemarkCode::OrganisationNameNote), 0);
    const ImportPlan zero = desk.organisations(kHead + u"100233488,Công ty TNHH Cao su Phú Riềng,,Thôn 1"_s);
    EXPECT_TRUE(zero.changes.isEmpty());
    EXPECT_EQ(count(zero, RemarkCode::TaxCodeRepaired), 1);
}

TEST_F(OrganisationIdentity, KnowsKindsByTheirAbbreviations)
{
    using domain::OrganisationKind;
    const auto kind = [this](const QString &name, const QString &word) {
        const ImportPlan plan = desk.organisations(kHead + u",%1,%2,Thôn 3"_s.arg(name, word));
        return plan.changes.organisations.front().after.kind;
    };
    for (const QString &word : {u"HKD cá thể"_s, u"Hộ KD"_s, u"Hộ kinh doanh cá thể"_s, u"HKD"_s, u"Hộ KD cá thể"_s}) {
        EXPECT_EQ(kind(u"Tạp hóa Ba"_s, word), OrganisationKind::HouseholdBusiness) << word.toStdString();
        EXPECT_EQ(kind(word + u" Tám"_s, {}), OrganisationKind::HouseholdBusiness) << word.toStdString();
    }
    EXPECT_EQ(kind(u"HTX Hoa"_s, u"HTX"_s), OrganisationKind::Cooperative);
    EXPECT_EQ(kind(u"Hoa"_s, u"Cty CP"_s), OrganisationKind::Enterprise);
    EXPECT_EQ(kind(u"Hoa"_s, u"CN Cty"_s), OrganisationKind::Enterprise);
    EXPECT_EQ(kind(u"Trường MN Hoa Mai"_s, {}), OrganisationKind::PublicUnit);
    EXPECT_EQ(kind(u"Trạm y tế xã"_s, {}), OrganisationKind::PublicUnit);
    EXPECT_EQ(kind(u"UBND xã"_s, {}), OrganisationKind::Agency);
    EXPECT_EQ(kind(u"Hoa"_s, u"Trường"_s), OrganisationKind::PublicUnit);
}

TEST(RowThatContradictsItself, IsWarnedOf)
{
    OfficeDesk desk;
    const QString pupils = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Thôn,Trường,Lớp,Số định danh người giám hộ\n"_s;
    for (const QString &word : {u"Nghỉ học"_s, u"Ra trường"_s, u"Thôi học"_s, u"Đã tốt nghiệp"_s, u"CHUYỂN TRƯỜNG"_s}) {
        const ImportPlan plan
            = desk.residents(pupils + u"070214000014,Nguyễn Minh Khôi,20/10/2014,Thôn 1,TH Một,%1,\n"_s.arg(word));
        EXPECT_TRUE(plan.changes.classes.empty()) << word.toStdString();
        EXPECT_EQ(count(plan, RemarkCode::ClassLeft), 1) << word.toStdString();
    }
    const ImportPlan own
        = desk.residents(pupils + u"070214000014,Nguyễn Minh Khôi,20/10/2014,Thôn 1,TH Một,5A,070214000014\n"_s);
    EXPECT_EQ(count(own, RemarkCode::OwnGuardian), 1);
    EXPECT_EQ(count(own, RemarkCode::ClassLeft), 0);
    const ImportPlan founded = desk.organisations(u"Mã số thuế,Tên tổ chức,Ngày thành lập,Ngày giải thể\n"
                                                  "0100233488,Công ty Một,01/02/2026,01/02/2025\n"
                                                  "0100112437,Công ty Hai,01/06/2026,\n"_s,
        day("2026-05-20"));
    EXPECT_EQ(count(founded, RemarkCode::ClosedBeforeFounded), 1);
    EXPECT_EQ(count(founded, RemarkCode::FoundedInFuture), 1);
}

} // namespace
} // namespace caodiem::ingest::test
