// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::stamp;

class EventLogTest : public sample::StoreTest {
protected:
    std::unique_ptr<Store> m_store = makeFilled(3);
};

TEST_F(EventLogTest, AnIntakeIsKeptWithItsTwoDatesAndItsAuditRow)
{
    domain::Event event = sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 20));
    event.place = u"Điểm lưu động"_s;
    event.note = u"ghi chú"_s;
    const EventId id = must(m_store->record(event, stamp(7'000)));
    const domain::Event kept = must(m_store->event(id));
    EXPECT_EQ(kept.on, day(2026, 5, 20));
    EXPECT_EQ(kept.recordedAtMs, 7'000);
    EXPECT_EQ(kept.recordedBy, u"tester"_s);
    EXPECT_EQ(kept.place, event.place);
    EXPECT_TRUE(kept.batch.isNull());
    const auto audit = must(m_store->audit(7'000));
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].action, u"event.record"_s);
    EXPECT_EQ(audit[0].subject, u"event:%1"_s.arg(id.value));
    const auto after = QJsonDocument::fromJson(audit[0].after.toUtf8()).object();
    EXPECT_EQ(after.value(u"kind"_s).toString(), u"card_intake"_s);
    EXPECT_EQ(after.value(u"resident_id"_s).toInt(), 1);
}

TEST_F(EventLogTest, WhatCannotBeIsRefusedAndLeavesNoTrace)
{
    const auto before = must(m_store->audit(0)).size();
    const auto refuse = [&](const domain::Event &event) { return codeOf(m_store->record(event, stamp())); };
    EXPECT_EQ(refuse(sample::eventOf({1}, EventKind::OrgVerified, day(2026, 5, 1))), Errc::BadInput);
    EXPECT_EQ(refuse(sample::eventOf({1}, EventKind::CardIntake, kNever)), Errc::BadInput);
    EXPECT_EQ(refuse(sample::eventOf({}, EventKind::CardIntake, day(2026, 5, 1))), Errc::BadInput);
    EXPECT_EQ(refuse(sample::eventOf({99}, EventKind::CardIntake, day(2026, 5, 1))), Errc::NotFound);
    domain::Event both = sample::eventOf({1}, EventKind::Present, day(2026, 5, 1));
    both.organisation = {1};
    EXPECT_EQ(refuse(both), Errc::BadInput);
    EXPECT_EQ(must(m_store->audit(0)).size(), before);
}

TEST_F(EventLogTest, TakingBackHidesTheEntryKeepsItAndWorksOnce)
{
    const EventId id = must(m_store->record(sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 20)), stamp()));
    EXPECT_EQ(must(m_store->person({1})).events.size(), 1U);
    must(m_store->voidEvent(id, u"nhầm người"_s, stamp(9'000)));
    EXPECT_TRUE(must(m_store->person({1})).events.empty());
    EXPECT_TRUE(must(m_store->isVoided(id)));
    EXPECT_EQ(must(m_store->event(id)).kind, EventKind::CardIntake);
    const auto audit = must(m_store->audit(9'000));
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].action, u"event.void"_s);
    EXPECT_TRUE(audit[0].before.contains(u"card_intake"_s));
    EXPECT_EQ(codeOf(m_store->voidEvent(id, {}, stamp())), Errc::Conflict);
    EXPECT_EQ(codeOf(m_store->voidEvent({99'999}, {}, stamp())), Errc::NotFound);
    EXPECT_TRUE(must(m_store->verify()).findings.isEmpty());
}

TEST_F(EventLogTest, LogAndAuditCanOnlyGrow)
{
    must(m_store->record(sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 20)), stamp()));
    m_store.reset();
    const auto connection
        = must(Connection::open(databaseIn(path()), Connection::Access::ReadWrite, sample::kNewestVersion));
    for (const QString &sql :
        {u"UPDATE event SET on_date = '2026-01-01'"_s, u"DELETE FROM event"_s, u"UPDATE audit SET recorded_by = 'x'"_s,
            u"DELETE FROM audit"_s, u"INSERT OR REPLACE INTO event SELECT * FROM event"_s}) {
        EXPECT_EQ(codeOf(run(*connection, sql)), Errc::Conflict) << sql.toStdString();
    }
}

TEST_F(EventLogTest, OrganisationsHaveTheirOwnSteps)
{
    domain::Event event;
    event.organisation = {1};
    event.kind = EventKind::OrgVerified;
    event.on = day(2026, 3, 1);
    must(m_store->record(event, stamp()));
    const auto shop = must(m_store->organisationColumns({1}));
    ASSERT_EQ(shop.events.size(), 1U);
    EXPECT_EQ(shop.events[0].kind, EventKind::OrgVerified);
    EXPECT_EQ(shop.establishedOn, day(2020, 2, 29));
    EXPECT_EQ(codeOf(m_store->organisationColumns({2})), Errc::NotFound);
}

} // namespace caodiem::store
