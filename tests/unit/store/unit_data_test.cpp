// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_sample.h"

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::codeOf;
using sample::must;
using sample::stamp;

class UnitDataTest : public sample::StoreTest {
protected:
    std::unique_ptr<Store> m_store = make();
};

TEST_F(UnitDataTest, TheUnitIsChangedAndTheOldOneKeptInTheAudit)
{
    domain::Unit unit = sample::unit();
    unit.kind = domain::UnitKind::SpecialZone;
    unit.signer = u"Trung tá Mẫu"_s;
    must(m_store->setUnit(unit, stamp(5'000)));
    EXPECT_EQ(must(m_store->unit()), unit);
    const auto audit = must(m_store->audit(5'000));
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].subject, u"unit:1"_s);
    EXPECT_TRUE(audit[0].before.contains(u"\"xa\""_s));
    EXPECT_TRUE(audit[0].after.contains(u"dac-khu"_s));
}

TEST_F(UnitDataTest, SettingsAreReplacedAndAudited)
{
    EXPECT_FALSE(must(m_store->setting(u"campaign"_s)));
    must(m_store->setSetting(u"campaign"_s, u"a-2026"_s, stamp(5'000)));
    must(m_store->setSetting(u"campaign"_s, u"b-2026"_s, stamp(5'001)));
    EXPECT_EQ(must(m_store->setting(u"campaign"_s)), u"b-2026"_s);
    const auto audit = must(m_store->audit(5'001));
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_TRUE(audit[0].before.contains(u"a-2026"_s));
}

TEST_F(UnitDataTest, CampaignsAreKeptByteForByte)
{
    const QByteArray text = QByteArrayLiteral("{\"key\": \"x\", \"title\": \"Đợt mẫu\"}\n");
    must(m_store->putCampaign({u"x"_s, text}, stamp()));
    must(m_store->putCampaign({u"a"_s, "{}"}, stamp()));
    const auto campaigns = must(m_store->campaigns());
    ASSERT_EQ(campaigns.size(), 2U);
    EXPECT_EQ(campaigns[0].key, u"a"_s);
    EXPECT_EQ(campaigns[1].definition, text);
    must(m_store->putCampaign({u"x"_s, "{ }"}, stamp()));
    EXPECT_EQ(must(m_store->campaigns())[1].definition, QByteArray("{ }"));
}

TEST_F(UnitDataTest, ANoteLeavesAnAuditRowAndNothingElse)
{
    const auto hash = must(m_store->verify()).contentHash;
    must(m_store->note(u"list.export"_s, u"indicator:x"_s, u"{\"rows\":3}"_s, stamp(6'000)));
    ASSERT_EQ(must(m_store->audit(6'000)).size(), 1U);
    EXPECT_EQ(must(m_store->verify()).contentHash, hash);
}

} // namespace caodiem::store
