// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "support/store_sample.h"

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::day;
using sample::must;
using sample::stamp;

class ColumnCacheTest : public sample::StoreTest {
protected:
    static constexpr QByteArrayView kBytes = "columns as of now, of any length and with \0 in them";
};

TEST_F(ColumnCacheTest, KeptColumnsComeBackAlsoAfterReopening)
{
    auto store = makeFilled(20);
    EXPECT_EQ(must(store->columns()), std::nullopt);
    must(store->keepColumns(kBytes.toByteArray()));
    EXPECT_EQ(must(store->columns()), kBytes.toByteArray());
    store.reset();
    EXPECT_EQ(must(must(Store::open(path()))->columns()), kBytes.toByteArray());
}

TEST_F(ColumnCacheTest, AnythingWrittenSinceMakesThemWorthless)
{
    const auto store = makeFilled(20);
    const auto isWorthlessAfter = [&](const auto &write) {
        must(store->keepColumns(kBytes.toByteArray()));
        write();
        return must(store->columns()) == std::nullopt;
    };
    EventId event;
    EXPECT_TRUE(isWorthlessAfter([&] {
        event = must(store->record(sample::eventOf({1}, domain::EventKind::EidIntake, day(2026, 5, 1)), stamp()));
    }));
    EXPECT_TRUE(isWorthlessAfter([&] { must(store->voidEvent(event, u"test"_s, stamp())); }));
    EXPECT_TRUE(isWorthlessAfter([&] { must(store->setSetting(u"a"_s, u"b"_s, stamp())); }));
    must(store->keepColumns(kBytes.toByteArray()));
    EXPECT_EQ(must(store->columns()), kBytes.toByteArray()); // reading alone harms nothing
    EXPECT_TRUE(must(store->columns()).has_value());
}

TEST_F(ColumnCacheTest, DamagedBytesAreNotHandedOut)
{
    auto store = makeFilled(20);
    must(store->keepColumns(kBytes.toByteArray()));
    store.reset();
    {
        const auto connection = must(Connection::open(QFileInfo(path()).absoluteFilePath() + u"/caodiem.db"_s,
            Connection::Access::ReadWrite, sample::kNewestVersion));
        must(run(*connection, u"UPDATE column_cache SET bytes = zeroblob(30)"_s));
    }
    EXPECT_EQ(must(must(Store::open(path()))->columns()), std::nullopt);
}

TEST_F(ColumnCacheTest, TheyAreNoPartOfTheContent)
{
    const auto store = makeFilled(20);
    const QString before = must(store->verify()).contentHash;
    must(store->keepColumns(kBytes.toByteArray()));
    const Verification after = must(store->verify());
    EXPECT_EQ(after.contentHash, before);
    EXPECT_TRUE(after.findings.isEmpty());
}

} // namespace caodiem::store
