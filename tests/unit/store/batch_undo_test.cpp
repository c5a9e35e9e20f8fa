// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

#include <algorithm>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::newcomer;
using sample::stamp;

class BatchUndoTest : public sample::ChangeTest {
protected:
    static QStringList whys(const UndoneBatch &undone)
    {
        QStringList all;
        for (const KeptRow &row : undone.kept) {
            all << row.table + u':' + QString::number(row.row) + u' ' + row.why;
        }
        all.sort();
        return all;
    }
};

TEST_F(BatchUndoTest, WhatABatchBroughtInGoesOutAndNothingIsLost)
{
    auto store = makeFilled(4);
    const QString before = hashOf(*store);
    const BatchId batch = must(store->apply(newcomer(), sample::source(), stamp()));
    EXPECT_NE(hashOf(*store), before);
    const UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_EQ(whys(undone), QStringList());
    EXPECT_EQ(undone.removed, 7);
    EXPECT_EQ(undone.entries, 1);
    EXPECT_EQ(hashOf(*store), before);
    const auto all = must(store->batches());
    EXPECT_EQ(all.front().id, undone.undo);
    EXPECT_EQ(all.front().undoes, batch);
    EXPECT_EQ(all[1].undoneBy, undone.undo);
    store.reset();
    const auto connection
        = must(Connection::open(databaseIn(path()), Connection::Access::ReadOnly, sample::kNewestVersion));
    EXPECT_EQ(must(number(*connection, u"SELECT count(*) FROM event_archive"_s)), 1);
    EXPECT_EQ(must(number(*connection,
                  u"SELECT count(*) FROM batch_change WHERE action = 'delete' AND before LIKE '%Người Mới%'"_s)),
        1);
}

TEST_F(BatchUndoTest, TheSameBatchCanGoInAgain)
{
    const auto store = makeFilled(4);
    const BatchId first = must(store->apply(newcomer(), sample::source(), stamp()));
    const QString with = hashOf(*store);
    must(store->undo(first, stamp()));
    const BatchId second = must(store->apply(newcomer(), sample::source(), stamp()));
    EXPECT_EQ(hashOf(*store), with);
    must(store->undo(second, stamp()));
}

TEST_F(BatchUndoTest, WhatWasReplacedComesBack)
{
    const auto store = makeFilled(4);
    const QString before = hashOf(*store);
    domain::ResidentChange change = changeOf(*store, 1);
    change.after.phone = u"0911111111"_s;
    change.after.address = u"Số 5"_s;
    change.after.diedOn = day(2026, 5, 2);
    change.after.household = {};
    const BatchId batch = apply(*store, change);
    EXPECT_EQ(must(store->undo(batch, stamp())).restored, 1);
    EXPECT_EQ(hashOf(*store), before);
}

TEST_F(BatchUndoTest, AMoveIsTakenBackWithBothItsSpells)
{
    const auto store = makeFilled(4);
    const QString before = hashOf(*store);
    const BatchId batch = apply(*store, moveOf(*store, 2, day(2026, 5, 1)));
    EXPECT_EQ(must(store->person({2})).spells.size(), 2U);
    must(store->undo(batch, stamp()));
    EXPECT_EQ(must(store->person({2})).spells.size(), 1U);
    EXPECT_EQ(hashOf(*store), before);
}

TEST_F(BatchUndoTest, SpellsThatWerePutTogetherComeBackAsTheyWere)
{
    const auto store = makeFilled(4);
    static_cast<void>(apply(*store, moveOf(*store, 2, day(2026, 4, 1))));
    const QString before = hashOf(*store);
    domain::ResidentChange change = changeOf(*store, 2);
    change.registerChanged = false;
    change.spells = must(store->person({2})).spells;
    change.spells.pop_back();
    change.spells.back().until = kNever;
    const BatchId batch = apply(*store, change);
    must(store->undo(batch, stamp()));
    EXPECT_EQ(hashOf(*store), before);
}

TEST_F(BatchUndoTest, AnEntryThatABetterDateReplacedHoldsAgain)
{
    const auto store = makeFilled(4);
    const EventId old = must(store->record(sample::eventOf({1}, EventKind::EidIntake, day(2026, 5, 9)), stamp()));
    const QString before = hashOf(*store);
    domain::ResidentChange change = changeOf(*store, 1);
    change.registerChanged = false;
    change.voided = {old};
    change.events = {sample::eventOf({}, EventKind::EidIntake, day(2026, 5, 1))};
    const BatchId batch = apply(*store, change);
    EXPECT_EQ(must(store->undo(batch, stamp())).entries, 2);
    EXPECT_EQ(hashOf(*store), before);
    EXPECT_FALSE(must(store->isVoided(old)));
}

TEST_F(BatchUndoTest, AFieldThatWasChangedSinceStaysAndTheOthersGoBack)
{
    const auto store = makeFilled(4);
    domain::ResidentChange first = changeOf(*store, 1);
    const QString address = first.after.address;
    first.after.phone = u"0911111111"_s;
    first.after.address = u"Số 5"_s;
    const BatchId batch = apply(*store, first);
    domain::ResidentChange second = changeOf(*store, 1);
    second.after.phone = u"0922222222"_s;
    static_cast<void>(apply(*store, second));
    const UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_EQ(whys(undone), QStringList {u"resident:1 changed-since"_s});
    EXPECT_EQ(must(store->residents({{1}}))[0].phone, u"0922222222"_s);
    EXPECT_EQ(must(store->residents({{1}}))[0].address, address);
}

TEST_F(BatchUndoTest, SomebodyOfWhomSomethingWasEnteredSinceStays)
{
    const auto store = makeFilled(4);
    const BatchId batch = must(store->apply(newcomer(), sample::source(), stamp()));
    const ResidentId person = *must(store->residentByPersonalId(sample::personalId(900'000)));
    must(store->record(sample::eventOf(person, EventKind::EidIntake, day(2026, 5, 9)), stamp()));
    const UndoneBatch undone = must(store->undo(batch, stamp()));
    const auto found = must(store->person(person));
    EXPECT_EQ(found.spells.size(), 1U);
    ASSERT_EQ(found.events.size(), 1U); // the batch's own step is taken back, the later one holds
    EXPECT_EQ(found.events[0].kind, EventKind::EidIntake);
    EXPECT_TRUE(whys(undone).contains(u"resident:%1 entries-since"_s.arg(person.value)));
    static_cast<void>(hashOf(*store));
}

TEST_F(BatchUndoTest, SomebodyWhoMovedSinceStaysWhereTheyAre)
{
    const auto store = makeFilled(4);
    const BatchId newcomers = must(store->apply(newcomer(), sample::source(), stamp()));
    const ResidentId person = *must(store->residentByPersonalId(sample::personalId(900'000)));
    const BatchId move = apply(*store, moveOf(*store, 2, day(2026, 4, 1)));
    domain::ResidentChange onwards = changeOf(*store, person.value);
    onwards.registerChanged = false;
    onwards.spells = must(store->person(person)).spells;
    onwards.spells.back().village = {1};
    static_cast<void>(apply(*store, onwards));
    static_cast<void>(apply(*store, moveOf(*store, 2, day(2026, 5, 1))));
    EXPECT_TRUE(whys(must(store->undo(newcomers, stamp()))).contains(u"resident:%1 moved-since"_s.arg(person.value)));
    EXPECT_EQ(must(store->person(person)).spells.size(), 1U);
    EXPECT_EQ(whys(must(store->undo(move, stamp()))), QStringList {u"resident:2 moved-since"_s});
    EXPECT_EQ(must(store->person({2})).spells.size(), 3U);
    static_cast<void>(hashOf(*store));
}

TEST_F(BatchUndoTest, OnlyWhatCanBeTakenBackOnceIsTakenBackOnce)
{
    const auto store = makeFilled(4);
    const BatchId batch = must(store->apply(newcomer(), sample::source(), stamp()));
    const UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_EQ(codeOf(store->undo(batch, stamp())), Errc::Conflict);
    EXPECT_EQ(codeOf(store->undo(undone.undo, stamp())), Errc::Conflict);
    EXPECT_EQ(codeOf(store->undo({1}, stamp())), Errc::Conflict); // the demo itself
    EXPECT_EQ(codeOf(store->undo({99}, stamp())), Errc::NotFound);
}

} // namespace caodiem::store
