// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schedule_store.h"
#include "support/store_sample.h"

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using namespace sample;
using domain::AppointmentState;
using domain::BookedAppointment;
using domain::BookingChanges;
using domain::DeskSession;
using store::ScheduleStore;

const Day kMonday = dayFromCivil({2026, 6, 1});

class ScheduleStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        store = makeFilled(20);
        BookingChanges changes;
        for (const domain::SessionTemplate &one : domain::defaultTemplates()) {
            changes.addedSessions.push_back({{}, kMonday, one.frame, false});
            changes.addedSessions.push_back({{}, kMonday + 1, one.frame, false});
        }
        made = must(schedule().book(u"sessions"_s, changes, stamp()));
        sessions = must(schedule().sessions(kMonday, kMonday + 1));
        ASSERT_EQ(sessions.size(), 6U);
    }
    ScheduleStore schedule() { return ScheduleStore(*store); }
    [[nodiscard]] BookedAppointment one(qint64 resident, std::size_t session, int minute = 450) const
    {
        BookedAppointment out;
        out.session = sessions[session].id;
        out.minute = minute;
        out.resident = {resident};
        return out;
    }
    BookingId book(std::vector<BookedAppointment> people)
    {
        BookingChanges changes;
        changes.made = std::move(people);
        return must(schedule().book(u"book"_s, changes, stamp()));
    }
    QString hash() { return must(store->verify()).contentHash; }
    void expectSound()
    {
        EXPECT_TRUE(must(store->verify()).findings.isEmpty())
            << must(store->verify()).findings.join(u' ').toStdString();
    }

    std::unique_ptr<store::Store> store;
    std::vector<DeskSession> sessions;
    BookingId made;
};

TEST_F(ScheduleStoreTest, AStoreWithoutSessionsHasTheHashItHadBefore)
{
    const QString with = hash();
    must(schedule().undo(made, stamp()));
    EXPECT_TRUE(must(schedule().sessions(kMonday, kMonday + 1)).empty());
    EXPECT_NE(hash(), with);
    EXPECT_EQ(hash(), must(makeFilled(20, u"hai.caodiem"_s)->verify()).contentHash);
}

TEST_F(ScheduleStoreTest, SessionsOfOneDayAreOneOfEachPart)
{
    EXPECT_EQ(sessions.front().frame.startMinute, 450);
    BookingChanges again;
    again.addedSessions.push_back({{}, kMonday, domain::defaultTemplates().front().frame, false});
    const auto refused = schedule().book(u"sessions"_s, again, stamp());
    EXPECT_EQ(codeOf(refused), Errc::Conflict);
    EXPECT_EQ(must(schedule().bookings(10)).size(), 1U); // nothing half-written
}

TEST_F(ScheduleStoreTest, APersonHasOneAppointmentThatStands)
{
    book({one(1, 0)});
    BookingChanges second;
    second.made = {one(2, 0), one(1, 1)};
    const auto refused = schedule().book(u"book"_s, second, stamp());
    EXPECT_EQ(codeOf(refused), Errc::Conflict);
    EXPECT_EQ(refused.error().context, u"appointment:booked"_s);
    EXPECT_EQ(must(schedule().booked()).size(), 1U);
}

TEST_F(ScheduleStoreTest, AMoveEndsOneMakesAnotherAndGoesBackAsOne)
{
    book({one(1, 0), one(2, 0)});
    const QString before = hash();
    const auto standing = must(schedule().booked());
    BookingChanges move;
    move.moved = {standing[0].id, standing[1].id};
    move.made = {one(1, 3, 800), one(2, 3, 810)};
    const BookingId moved = must(schedule().book(u"move"_s, move, stamp()));
    EXPECT_EQ(must(schedule().booked()).front().session, sessions[3].id);
    EXPECT_EQ(codeOf(schedule().book(u"move"_s, move, stamp())), Errc::Conflict);
    expectSound();
    const auto undone = must(schedule().undo(moved, stamp()));
    EXPECT_EQ(undone.removed, 2);
    EXPECT_EQ(undone.restored, 2);
    EXPECT_EQ(undone.kept, 0);
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(codeOf(schedule().undo(moved, stamp())), Errc::Conflict);
    EXPECT_EQ(codeOf(schedule().undo(BookingId {999}, stamp())), Errc::NotFound);
}

TEST_F(ScheduleStoreTest, AMoveWhoseFamilyHasComeLeavesNoSecondAppointmentBehind)
{
    book({one(2, 3, 800)}); // Tuesday afternoon, residents 2, 4, 6 … are of household 1
    BookingChanges move;
    move.moved = {must(schedule().booked()).front().id};
    move.made = {one(2, 0)};
    const BookingId moved = must(schedule().book(u"move"_s, move, stamp()));
    domain::Ticket ticket; // came without the expected ticket of the morning
    ticket.on = kMonday;
    ticket.household = {1};
    ticket.state = domain::TicketState::Serving;
    ticket.arrivedAtMs = 5000;
    must(store->putTicket(ticket, stamp()));
    EXPECT_TRUE(must(schedule().booked()).empty()) << "whoever is here has come";
    EXPECT_EQ(must(schedule().undo(moved, stamp())).restored, 0);
    EXPECT_TRUE(must(schedule().booked()).empty());
    expectSound();
}

TEST_F(ScheduleStoreTest, WhatCameOrWasBookedAgainSinceStays)
{
    const BookingId first = book({one(1, 0), one(2, 0)});
    const auto standing = must(schedule().booked());
    BookingChanges cancel;
    cancel.cancelled = {standing[0].id};
    const BookingId cancelled = must(schedule().book(u"cancel"_s, cancel, stamp()));
    book({one(1, 4)});
    EXPECT_EQ(must(schedule().undo(cancelled, stamp())).kept, 1); // booked again since
    domain::Ticket ticket;
    ticket.on = kMonday;
    ticket.household = {1};
    ticket.bookedMinute = 450;
    ticket.state = domain::TicketState::Serving;
    ticket.arrivedAtMs = 5000;
    must(store->putTicket(ticket, stamp())); // residents 2, 4, 6 … are of household 1
    const auto shown = must(schedule().appointments(kMonday, kMonday));
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown.front().state, AppointmentState::Came);
    EXPECT_EQ(must(schedule().undo(first, stamp())).kept, 2);
    expectSound();
}

TEST_F(ScheduleStoreTest, TheDayOpensWithThoseExpectedAndThoseMissed)
{
    book({one(1, 0, 500), one(3, 0, 480), one(2, 3, 460)});
    must(schedule().openDay(kMonday, stamp()));
    auto tickets = must(store->tickets(kMonday));
    ASSERT_EQ(tickets.size(), 1U); // 1 and 3 are of one household
    EXPECT_EQ(tickets.front().state, domain::TicketState::Expected);
    EXPECT_EQ(tickets.front().bookedMinute, 480);
    const qint64 head = must(store->auditHead());
    must(schedule().openDay(kMonday, stamp()));
    EXPECT_EQ(must(store->auditHead()), head); // nothing to do
    must(schedule().openDay(kMonday + 1, stamp()));
    EXPECT_EQ(must(schedule().missed()), (std::vector {ResidentId {1}, ResidentId {3}}));
    EXPECT_EQ(must(store->tickets(kMonday + 1)).size(), 1U);
    expectSound();
}

TEST_F(ScheduleStoreTest, ASessionGoesBackToWhatItWas)
{
    DeskSession smaller = sessions[2];
    smaller.frame.capacity = 10;
    smaller.closed = true;
    BookingChanges changes;
    changes.changedSession = smaller;
    const BookingId id = must(schedule().book(u"session"_s, changes, stamp()));
    EXPECT_EQ(must(schedule().session(smaller.id)), smaller);
    must(schedule().undo(id, stamp()));
    EXPECT_EQ(must(schedule().session(smaller.id)), sessions[2]);
}

TEST_F(ScheduleStoreTest, StaffAndUsualHoursAreEntries)
{
    must(schedule().putStaff({0, false, u"Cán bộ Một"_s, true}, stamp()));
    must(schedule().putStaff({0, true, u"Bàn 1"_s, true}, stamp()));
    EXPECT_EQ(codeOf(schedule().putStaff({0, true, u"Bàn 1"_s, true}, stamp())), Errc::Conflict);
    auto staff = must(schedule().staff());
    ASSERT_EQ(staff.size(), 2U);
    EXPECT_FALSE(staff.front().desk);
    staff.front().active = false;
    must(schedule().putStaff(staff.front(), stamp()));
    EXPECT_FALSE(must(schedule().staff()).front().active);
    EXPECT_TRUE(must(schedule().templates()).empty());
    must(schedule().setTemplates(domain::defaultTemplates(), stamp()));
    EXPECT_EQ(must(schedule().templates()), domain::defaultTemplates());
}

TEST_F(ScheduleStoreTest, ABackupCarriesTheSchedule)
{
    book({one(1, 0), one(2, 1, 815)});
    const QString before = hash();
    const QString file = m_dir.filePath(u"a.backup"_s);
    must(store->backup(file));
    must(store::Store::restore(file, path(u"zwei.caodiem"_s)));
    const auto other = must(store::Store::open(path(u"zwei.caodiem"_s)));
    EXPECT_EQ(must(other->verify()).contentHash, before);
    EXPECT_EQ(must(ScheduleStore(*other).booked()).size(), 2U);
}

TEST_F(ScheduleStoreTest, AnAppointmentGoesOutWithItsPersonAndTheirList)
{
    domain::BatchChanges list;
    domain::ResidentChange change;
    change.after = commune(1).residents.front();
    change.after.id = {-1};
    change.after.personalId = personalId(77);
    list.residents = {change};
    const BatchId batch = must(store->apply(list, source(), stamp()));
    const auto who = must(store->residentByPersonalId(personalId(77)));
    ASSERT_TRUE(who);
    book({one(who->value, 0)});
    const auto undone = must(store->undo(batch, stamp()));
    EXPECT_TRUE(undone.kept.empty());
    EXPECT_TRUE(must(schedule().booked()).empty());
    EXPECT_FALSE(must(store->residentByPersonalId(personalId(77))));
    expectSound();
}

} // namespace
} // namespace caodiem
