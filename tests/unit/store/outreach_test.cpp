// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_sample.h"

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using domain::CallResult;
using domain::EventKind;
using domain::OutreachKind;
using sample::codeOf;
using sample::must;
using sample::stamp;

class OutreachStore : public sample::StoreTest {
protected:
    const Day today = sample::day(2026, 5, 20);
    std::unique_ptr<store::Store> store = makeFilled(6);

    [[nodiscard]] domain::OutreachEntry entry(OutreachKind kind, Day on, VillageId village = {}) const
    {
        return {{}, on, kind, village, 2, u"đã phát"_s, 0, {}};
    }
    [[nodiscard]] domain::Call callTo(qint64 resident, CallResult result) const
    {
        domain::Call call;
        call.resident = {resident};
        call.on = today;
        call.result = result;
        return call;
    }
    [[nodiscard]] QString hash() const
    {
        const store::Verification found = must(store->verify());
        EXPECT_TRUE(found.findings.isEmpty()) << found.findings.join(u' ').toStdString();
        return found.contentHash;
    }
    [[nodiscard]] QStringList auditedSince(qint64 id) const
    {
        QStringList out;
        for (const store::AuditRow &row : must(store->audit(0))) {
            if (row.id > id) {
                out << row.action;
            }
        }
        return out;
    }
};

TEST_F(OutreachStore, AnEntryIsKeptChangedAndDeletedWithItsAudit)
{
    const QString before = hash();
    const qint64 head = must(store->auditHead());
    auto first = must(store->putOutreach({entry(OutreachKind::Loudspeaker, today, {1})}, stamp(7'000))).front();
    EXPECT_FALSE(first.id.isNull());
    EXPECT_EQ(first.recordedBy, u"tester"_s);
    EXPECT_EQ(first.recordedAtMs, 7'000);
    EXPECT_EQ(must(store->outreach(today, today)), std::vector {first});
    EXPECT_NE(hash(), before) << "the log belongs to the content";
    first.times = 3;
    first.result = u"ba lượt"_s;
    const auto changed = must(store->putOutreach({first}, stamp(8'000))).front();
    EXPECT_EQ(changed.id, first.id);
    EXPECT_EQ(must(store->outreach(today - 1, today + 1)), std::vector {changed});
    EXPECT_TRUE(must(store->outreach(today + 1, today + 2)).empty());
    ASSERT_TRUE(store->removeOutreach(first.id, stamp(9'000)));
    EXPECT_TRUE(must(store->outreach(today, today)).empty());
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(auditedSince(head), (QStringList {u"outreach.new"_s, u"outreach.change"_s, u"outreach.remove"_s}));
    EXPECT_FALSE(store->removeOutreach(first.id, stamp()));
}

TEST_F(OutreachStore, AllEntriesOrNone)
{
    auto bad = entry(OutreachKind::Post, today);
    bad.times = 0;
    EXPECT_EQ(codeOf(store->putOutreach({entry(OutreachKind::Post, today), bad}, stamp())), Errc::BadInput);
    EXPECT_TRUE(must(store->outreach(today, today)).empty());
    bad.times = 1;
    bad.id = {99};
    EXPECT_EQ(codeOf(store->putOutreach({bad}, stamp())), Errc::NotFound);
}

TEST_F(OutreachStore, TheHashOfTheLogDoesNotDependOnTheOrder)
{
    auto other = makeFilled(6, u"khac.caodiem"_s);
    const auto a = entry(OutreachKind::Visit, today, {2});
    const auto b = entry(OutreachKind::Post, today - 3);
    must(store->putOutreach({a, b}, stamp()));
    must(other->putOutreach({b, a}, stamp(5'000)));
    EXPECT_EQ(hash(), must(other->verify()).contentHash);
}

TEST_F(OutreachStore, ACallAndItsStepAreOneAndAreTakenBackTogether)
{
    const QString before = hash();
    const qint64 head = must(store->auditHead());
    domain::Event step = sample::eventOf({1}, EventKind::EidActivated, today);
    const domain::Call call = must(store->recordCall(callTo(1, CallResult::Done), step, stamp()));
    EXPECT_FALSE(call.event.isNull());
    EXPECT_EQ(must(store->calls(today)), std::vector {call});
    EXPECT_TRUE(must(store->calls(today - 1)).empty()) << "as of the day before nobody had called";
    EXPECT_EQ(must(store->person({1})).events.size(), 1U);
    EXPECT_TRUE(must(store->deskEvents(today)).empty()) << "a call is no work of the desk";
    EXPECT_NE(hash(), before);
    EXPECT_EQ(auditedSince(head), (QStringList {u"event.record"_s, u"call.record"_s}));
    ASSERT_TRUE(store->undoCall(call.id, stamp()));
    EXPECT_TRUE(must(store->calls(today)).empty());
    EXPECT_TRUE(must(store->person({1})).events.empty());
    EXPECT_EQ(hash(), before);
    EXPECT_FALSE(store->undoCall(call.id, stamp()));
}

TEST_F(OutreachStore, AStepOfTheOtherSubjectLeavesNoHalfACall)
{
    const QString before = hash();
    domain::Event step = sample::eventOf({1}, EventKind::OrgVerified, today);
    EXPECT_EQ(codeOf(store->recordCall(callTo(1, CallResult::Done), step, stamp())), Errc::BadInput);
    EXPECT_TRUE(must(store->calls(today)).empty());
    domain::Call nobody;
    nobody.on = today;
    EXPECT_EQ(codeOf(store->recordCall(nobody, std::nullopt, stamp())), Errc::BadInput);
    EXPECT_EQ(hash(), before);
}

TEST_F(OutreachStore, WhatIsSpokenOfStaysWhenItsBatchIsTakenBack)
{
    domain::BatchChanges changes;
    domain::ResidentChange person;
    person.after.id = {-1};
    person.after.personalId = sample::personalId(900);
    person.after.fullName = u"Người Mới"_s;
    person.after.birth = {sample::day(2012, 3, 4), domain::DatePrecision::Day};
    domain::Spell spell;
    spell.village = {1};
    person.spells = {spell};
    changes.residents.push_back(person);
    const BatchId batch = must(store->apply(changes, sample::source(), stamp()));
    const auto id = must(store->residentByPersonalId(sample::personalId(900)));
    ASSERT_TRUE(id);
    must(store->recordCall(callTo(id->value, CallResult::NotReached), std::nullopt, stamp()));
    const store::UndoneBatch undone = must(store->undo(batch, stamp()));
    EXPECT_TRUE(must(store->residentByPersonalId(sample::personalId(900)))) << "the call needs the person";
    EXPECT_FALSE(undone.kept.empty());
    EXPECT_FALSE(hash().isEmpty());
}

} // namespace
} // namespace caodiem
