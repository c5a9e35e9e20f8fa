// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed by hand is a batch: marked as such, found by person, and taken back in any order.
#include "support/store_sample.h"

#include <algorithm>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::day;
using sample::must;
using sample::stamp;

class HandEditTest : public sample::ChangeTest {
protected:
    [[nodiscard]] static domain::BatchSource byHand()
    {
        domain::BatchSource source;
        source.kind = domain::BatchKind::Residents;
        source.changed = 1;
        source.byHand = true;
        return source;
    }
    [[nodiscard]] static BatchId edit(Store &store, const domain::ResidentChange &change)
    {
        return apply(store, change, byHand());
    }
    [[nodiscard]] static BatchId rename(Store &store, qint64 id, const QString &name)
    {
        domain::ResidentChange change = changeOf(store, id);
        change.after.fullName = name;
        return edit(store, change);
    }
    [[nodiscard]] static BatchId move(Store &store, qint64 id, Day on) { return edit(store, moveOf(store, id, on)); }
    [[nodiscard]] static BatchId add(Store &store)
    {
        domain::ResidentChange change;
        change.after.id = {-1};
        change.after.personalId = sample::personalId(900'000);
        change.after.fullName = u"Người Mới"_s;
        change.after.birth = {day(2015, 1, 1), domain::DatePrecision::Day};
        change.spells = {{}};
        change.spells.back().village = {1};
        return edit(store, change);
    }
    static std::size_t keptBy(Store &store, BatchId batch) { return must(store.undo(batch, stamp())).kept.size(); }
};

TEST_F(HandEditTest, AnEditIsMarkedAndAuditedAsOne)
{
    const auto store = makeFilled(4);
    const BatchId batch = rename(*store, 1, u"Tên Mới"_s);
    const auto batches = must(store->batches());
    EXPECT_EQ(batches.front().id, batch);
    EXPECT_TRUE(batches.front().source.byHand);
    EXPECT_FALSE(batches.back().source.byHand);
    EXPECT_EQ(must(store->audit(0)).back().action, u"batch.edit"_s);
    static_cast<void>(hashOf(*store));
    EXPECT_EQ(keptBy(*store, batch), 0U);
    EXPECT_TRUE(must(store->batches()).front().source.byHand); // its undo stays out of the lists as well
}

TEST_F(HandEditTest, EditsOfOnePersonAreTakenBackOneAfterTheOther)
{
    const auto store = makeFilled(4);
    QStringList hashes {hashOf(*store)};
    std::vector<BatchId> batches;
    const auto done = [&](BatchId batch) {
        batches.push_back(batch);
        hashes << hashOf(*store);
    };
    done(rename(*store, 1, u"Tên Hai"_s));
    done(move(*store, 1, day(2026, 3, 1)));
    done(rename(*store, 1, u"Tên Ba"_s));
    done(move(*store, 1, day(2026, 4, 1)));
    done(move(*store, 1, day(2026, 5, 1)));
    while (!batches.empty()) {
        hashes.removeLast();
        EXPECT_EQ(keptBy(*store, batches.back()), 0U) << batches.size();
        EXPECT_EQ(hashOf(*store), hashes.back()) << batches.size();
        batches.pop_back();
    }
}

TEST_F(HandEditTest, SomebodyAddedAndEditedGoesOutWhenBothAreTakenBack)
{
    const auto store = makeFilled(4);
    const QString before = hashOf(*store);
    const BatchId added = add(*store);
    const BatchId renamed = rename(*store, 5, u"Tên Sau"_s);
    const BatchId moved = move(*store, 5, day(2026, 4, 1));
    domain::ResidentChange entry = changeOf(*store, 5);
    entry.registerChanged = false;
    entry.events = {sample::eventOf({}, EventKind::Absent, day(2026, 5, 1))};
    const BatchId contacted = edit(*store, entry);
    for (const BatchId batch : {renamed, contacted, moved}) { // not even in the order in which they were made
        EXPECT_EQ(keptBy(*store, batch), 0U);
    }
    EXPECT_EQ(keptBy(*store, added), 0U);
    EXPECT_EQ(hashOf(*store), before);
}

TEST_F(HandEditTest, AMoveThatALaterMoveBuildsOnStaysUntilThatIsTakenBack)
{
    const auto store = makeFilled(4);
    const QString before = hashOf(*store);
    const BatchId first = move(*store, 1, day(2026, 3, 1));
    const BatchId second = move(*store, 1, day(2026, 4, 1));
    const QString both = hashOf(*store);
    const UndoneBatch refused = must(store->undo(first, stamp()));
    ASSERT_EQ(refused.kept.size(), 1U);
    EXPECT_EQ(refused.kept.front().why, u"moved-since"_s);
    EXPECT_EQ(hashOf(*store), both);
    EXPECT_EQ(keptBy(*store, second), 0U);
    EXPECT_NE(hashOf(*store), before); // the first was asked for when it could not go
}

TEST_F(HandEditTest, TheSubjectsOfABatchAreAllWhomItTouched)
{
    const auto store = makeFilled(6);
    domain::BatchChanges changes;
    changes.residents = {changeOf(*store, 1), changeOf(*store, 2), changeOf(*store, 3)};
    changes.residents[0].after.phone = u"0912345678"_s;
    changes.residents[1].registerChanged = false;
    changes.residents[1].events = {sample::eventOf({}, EventKind::Absent, day(2026, 5, 1))};
    changes.residents[2].registerChanged = false;
    changes.residents[2].spells = must(store->person({3})).spells;
    changes.residents[2].spells.back().until = day(2026, 5, 1);
    domain::OrganisationChange organisation;
    organisation.after = must(store->organisations({{1}}))[0];
    organisation.after.phone = u"0912345678"_s;
    changes.organisations = {organisation};
    const BatchId batch = must(store->apply(changes, byHand(), stamp()));
    const BatchSubjects subjects = must(store->subjectsOf(batch));
    EXPECT_EQ(subjects.residents, (std::vector<ResidentId> {{1}, {2}, {3}}));
    EXPECT_EQ(subjects.organisations, std::vector<OrganisationId> {{1}});
    EXPECT_FALSE(subjects.broughtIn);
    EXPECT_FALSE(subjects.directory);
    EXPECT_TRUE(must(store->subjectsOf(add(*store))).broughtIn);
    EXPECT_EQ(sample::codeOf(store->subjectsOf({99})), Errc::NotFound);
}

TEST_F(HandEditTest, NamesNumbersAndEntriesAreReadPersonByPerson)
{
    const auto store = makeFilled(4);
    domain::ResidentChange change = changeOf(*store, 2);
    const QString former = change.after.personalId;
    change.after.personalId = sample::personalId(77);
    change.after.guardianName = u"Mẹ"_s;
    static_cast<void>(edit(*store, change));
    const auto formerIds = must(store->formerIds());
    ASSERT_EQ(formerIds.size(), 1U);
    EXPECT_EQ(formerIds.front().resident, ResidentId {2});
    EXPECT_EQ(formerIds.front().personalId, former);
    std::vector<NameColumns> names;
    must(store->scanNames([&names](const NameColumns &name) { names.push_back(name); }));
    ASSERT_EQ(names.size(), 4U);
    EXPECT_EQ(names[1].personalId, sample::personalId(77));
    EXPECT_TRUE(names[1].hasGuardian);
    EXPECT_FALSE(names[0].hasGuardian);
    const auto events = must(store->eventsOf(ResidentId {2}));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_GT(events[0].id, events[1].id); // of one day the later recorded first
    must(store->voidEvent(events[0].id, {}, stamp()));
    EXPECT_EQ(must(store->eventsOf(ResidentId {2})).size(), 1U);
    EXPECT_EQ(must(store->spellsOf({{1}, {4}})).size(), 2U);
    EXPECT_EQ(must(store->households()).size(), 2U);
    EXPECT_EQ(must(store->allOrganisations()).size(), 1U);
}

} // namespace caodiem::store
