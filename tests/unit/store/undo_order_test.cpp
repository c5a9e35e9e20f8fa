// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back in any order: what came later decides what can go back, and one row that cannot never stops the others.
#include "support/store_sample.h"

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::day;
using sample::must;
using sample::stamp;

class UndoOrderTest : public sample::ChangeTest {
protected:
    /// A better date: the live entry of this kind is taken back, another one stands in its place.
    [[nodiscard]] static BatchId redate(Store &store, qint64 id, Day on)
    {
        domain::ResidentChange change = changeOf(store, id);
        change.registerChanged = false;
        for (const domain::Event &event : must(store.eventsOf(ResidentId {id}))) {
            change.voided.push_back(event.id);
        }
        change.events = {sample::eventOf({}, EventKind::EidIntake, on)};
        return apply(store, change);
    }
    [[nodiscard]] static std::vector<Day> daysOf(Store &store, qint64 id)
    {
        std::vector<Day> days;
        for (const EventColumns &event : must(store.person({id})).events) {
            days.push_back(event.on);
        }
        std::ranges::sort(days);
        return days;
    }
    [[nodiscard]] static domain::BatchChanges family(const QString &code, qint64 number)
    {
        domain::BatchChanges changes;
        changes.households = {{{-1}, code, u"Chủ hộ Mới"_s}};
        domain::ResidentChange change;
        change.after.id = {-1};
        change.after.personalId = sample::personalId(number);
        change.after.fullName = u"Người Mới"_s;
        change.after.birth = {day(2015, 1, 1), domain::DatePrecision::Day};
        change.after.household = {-1};
        change.spells = {{{}, {}, kDayMin, kNever, {1}, domain::Residence::Permanent, {}, {}}};
        changes.residents = {change};
        return changes;
    }
};

TEST_F(UndoOrderTest, AnEntryReplacedTwiceIsAliveOnceInWhateverOrderTheTwoAreTakenBack)
{
    for (const bool laterFirst : {true, false}) {
        const auto store = makeFilled(4, laterFirst ? u"a.caodiem"_s : u"b.caodiem"_s);
        static_cast<void>(redate(*store, 1, day(2026, 5, 10)));
        const QString original = hashOf(*store);
        const BatchId better = redate(*store, 1, day(2026, 5, 20));
        const BatchId best = redate(*store, 1, day(2026, 5, 25));
        must(store->undo(laterFirst ? best : better, stamp()));
        EXPECT_EQ(daysOf(*store, 1), std::vector<Day> {laterFirst ? day(2026, 5, 20) : day(2026, 5, 25)});
        must(store->undo(laterFirst ? better : best, stamp()));
        EXPECT_EQ(daysOf(*store, 1), std::vector<Day> {day(2026, 5, 10)});
        EXPECT_EQ(hashOf(*store), original);
    }
}

TEST_F(UndoOrderTest, WhatWasTakenBackByHandSinceStaysTakenBack)
{
    const auto store = makeFilled(4);
    static_cast<void>(redate(*store, 1, day(2026, 5, 10)));
    const BatchId better = redate(*store, 1, day(2026, 5, 20));
    must(store->voidEvent(must(store->eventsOf(ResidentId {1})).front().id, u"nhầm"_s, stamp()));
    const UndoneBatch undone = must(store->undo(better, stamp()));
    EXPECT_TRUE(daysOf(*store, 1).empty());
    ASSERT_EQ(undone.kept.size(), 1U);
    EXPECT_EQ(undone.kept.front().why, u"changed-since"_s);
}

TEST_F(UndoOrderTest, AFamilyThatStoodInTheQueueGoesOutWithItsList)
{
    const auto store = makeFilled(4);
    const QString before = hashOf(*store);
    const BatchId batch = must(store->apply(family(u"H-9"_s, 900'000), sample::source(), stamp()));
    const ResidentId who = *must(store->residentByPersonalId(sample::personalId(900'000)));
    domain::Ticket ticket;
    ticket.on = day(2026, 5, 9);
    ticket.household = must(store->residents({who}))[0].household;
    must(store->putTicket(ticket, stamp()));
    const UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_EQ(hashOf(*store), before);
    EXPECT_TRUE(must(store->tickets(ticket.on)).empty());
}

TEST_F(UndoOrderTest, ARowThatCannotGoBackStaysAndTheOthersGoBack)
{
    const auto store = makeFilled(4);
    // 1 gets another number and 2 another address by hand; then a list brings somebody with 1's old number.
    domain::BatchChanges edit;
    edit.residents = {changeOf(*store, 1), changeOf(*store, 2)};
    const QString oldNumber = edit.residents[0].after.personalId;
    const QString oldAddress = edit.residents[1].after.address;
    edit.residents[0].after.personalId = sample::personalId(800'000);
    edit.residents[1].after.address = u"Số 9"_s;
    const BatchId batch = must(store->apply(edit, sample::source(), stamp()));
    domain::BatchChanges list = family(u"H-9"_s, 1);
    list.residents[0].after.personalId = oldNumber;
    must(store->apply(list, sample::source(), stamp()));

    const UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_EQ(must(store->residents({{2}}))[0].address, oldAddress);
    EXPECT_EQ(must(store->residents({{1}}))[0].personalId, sample::personalId(800'000));
    ASSERT_EQ(undone.kept.size(), 1U);
    EXPECT_EQ(undone.kept.front().row, 1);
    EXPECT_EQ(undone.restored, 1);
    static_cast<void>(hashOf(*store));
}

TEST_F(UndoOrderTest, AHouseholdThatHasGoneIsNotPutBackIntoAnEntry)
{
    const auto store = makeFilled(4);
    const BatchId list = must(store->apply(family(u"H-9"_s, 900'000), sample::source(), stamp()));
    const ResidentId who = *must(store->residentByPersonalId(sample::personalId(900'000)));
    domain::ResidentChange moved = changeOf(*store, who.value);
    moved.after.household = {1};
    moved.after.phone = u"0911111111"_s;
    const BatchId edit = apply(*store, moved);
    must(store->undo(list, stamp())); // the person was changed since and stays, the household goes
    must(store->undo(edit, stamp()));
    EXPECT_EQ(must(store->residents({who}))[0].household, (HouseholdId {1}));
    static_cast<void>(hashOf(*store));
}

} // namespace caodiem::store
