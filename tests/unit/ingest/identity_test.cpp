// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row is about: names written short or without marks, households numbered anew, guardians and representatives
// who follow others.
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

} // namespace
} // namespace caodiem::ingest::test
