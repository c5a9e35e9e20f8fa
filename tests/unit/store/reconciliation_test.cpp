// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

namespace caodiem::store {
namespace {

using namespace Qt::StringLiterals;
using sample::day;
using sample::must;
using sample::stamp;

class ReconciliationTest : public sample::StoreTest {
protected:
    static AgreedDifference difference(const QString &digest)
    {
        return {0, digest, u"only_here"_s, domain::EventKind::EidApproved, u"Lý do"_s, day(2026, 5, 2), 0, {}};
    }
};

TEST_F(ReconciliationTest, AnAgreementHoldsUntilItIsWithdrawnAndCanBeMadeAgain)
{
    const auto store = makeFilled(2);
    EXPECT_TRUE(must(store->agreedDifferences()).empty());
    must(store->agreeDifference(difference(u"aa"_s), stamp(5'000)));
    const auto one = must(store->agreedDifferences());
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].digest, u"aa"_s);
    EXPECT_EQ(one[0].step, domain::EventKind::EidApproved);
    EXPECT_EQ(one[0].on, day(2026, 5, 2));
    EXPECT_EQ(one[0].atMs, 5'000);
    EXPECT_EQ(one[0].by, u"tester"_s);
    EXPECT_EQ(store->agreeDifference(difference(u"aa"_s), stamp()).error().code, Errc::Conflict);
    EXPECT_EQ(store->withdrawAgreement(u"bb"_s, stamp()).error().code, Errc::NotFound);
    must(store->withdrawAgreement(u"aa"_s, stamp()));
    EXPECT_TRUE(must(store->agreedDifferences()).empty());
    EXPECT_EQ(store->withdrawAgreement(u"aa"_s, stamp()).error().code, Errc::NotFound);
    must(store->agreeDifference(difference(u"aa"_s), stamp()));
    EXPECT_EQ(must(store->agreedDifferences()).size(), 1U);
    EXPECT_TRUE(must(store->verify()).findings.isEmpty());
}

TEST_F(ReconciliationTest, WhatWasSignedOffIsKeptAsItWasAndTheLatestStandsFirst)
{
    auto store = makeFilled(2);
    Reconciliation one {0, u"a.xlsx"_s, QString(64, u'f'), day(2026, 5, 1), domain::EventKind::CardIssued, true,
        u"card_6"_s, 100, 1, 2, 80, {3, 4, 5, 6}, 7, day(2026, 5, 3), 0, {}};
    EXPECT_EQ(must(store->keepReconciliation(one, stamp())), 1);
    one.fileName = u"b.xlsx"_s;
    EXPECT_EQ(must(store->keepReconciliation(one, stamp())), 2);
    const auto kept = must(store->reconciliations());
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].fileName, u"b.xlsx"_s);
    EXPECT_EQ(kept[1].differences, (std::array<qint64, 4> {3, 4, 5, 6}));
    EXPECT_EQ(kept[1].population, u"card_6"_s);
    EXPECT_TRUE(kept[1].remaining);
    EXPECT_EQ(kept[1].agreed, 7);
    EXPECT_EQ(kept[1].on, day(2026, 5, 3));
    store.reset();
    const auto connection
        = must(Connection::open(databaseIn(path()), Connection::Access::ReadWrite, sample::kNewestVersion));
    EXPECT_FALSE(run(*connection, u"UPDATE reconciliation SET agreed = 0"_s));
    EXPECT_FALSE(run(*connection, u"DELETE FROM reconciliation"_s));
}

/// The hash of a store that knows nothing of mergers and old names of schools is what it always was.
TEST_F(ReconciliationTest, MergersAndOldNamesAreContentAndAreTakenBack)
{
    const auto store = makeFilled(3);
    const QString before = must(store->verify()).contentHash;
    domain::BatchChanges changes;
    changes.villages = must(store->directory()).villages;
    changes.villages[1].mergedInto = changes.villages[0].id;
    changes.villages[1].mergedOn = day(2026, 6, 1);
    changes.schools = must(store->directory()).schools;
    changes.schools[0].oldNames = {u"Trường Cũ"_s};
    const BatchId batch = must(store->apply(changes, sample::source(domain::BatchKind::Villages), stamp()));
    const auto names = must(store->directory());
    EXPECT_EQ(names.villages[1].mergedInto, names.villages[0].id);
    EXPECT_EQ(names.villages[1].mergedOn, day(2026, 6, 1));
    EXPECT_EQ(names.schools[0].oldNames, QStringList {u"Trường Cũ"_s});
    EXPECT_NE(must(store->verify()).contentHash, before);
    must(store->undo(batch, stamp()));
    EXPECT_EQ(must(store->verify()).contentHash, before);
}

TEST_F(ReconciliationTest, NothingIsMergedIntoARowThatIsNotThere)
{
    const auto store = makeFilled(1);
    domain::BatchChanges changes;
    changes.villages = must(store->directory()).villages;
    changes.villages[0].mergedInto = {77};
    EXPECT_FALSE(store->apply(changes, sample::source(domain::BatchKind::Villages), stamp()));
}

} // namespace
} // namespace caodiem::store
