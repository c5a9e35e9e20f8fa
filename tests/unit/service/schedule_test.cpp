// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and appointments of an office: proposed, accepted, changed, taken back.
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"
#include "service/schedule.h"

#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::DayPart;
using domain::DeskSession;

class ScheduleServiceTest : public testing::Test {
protected:
    void SetUp() override { make(u"truong-luu"_s, 1500); }
    void make(const QString &profile, qint64 residents)
    {
        m_office.reset();
        m_path = m_dir.filePath(profile + u".caodiem"_s);
        ASSERT_TRUE(createDemoStore(m_path, {profile, residents, 1, kNever}, u"test"_s));
        reopen();
    }
    void reopen()
    {
        m_schedule.reset();
        m_office.reset();
        auto office = Office::open(m_path, u"test"_s);
        ASSERT_TRUE(office);
        m_office = std::move(office).value();
        m_schedule = std::make_unique<Schedule>(*m_office);
    }
    [[nodiscard]] Day today() const { return m_office->image()->today; }
    [[nodiscard]] Day monday() const { return today() - today() % 7; }
    ScheduleWeek week(Day day = kNever) const
    {
        auto week = m_schedule->week(day);
        EXPECT_TRUE(week) << describe(week.error()).toStdString();
        return week.value();
    }
    /// Sessions of `days` days from tomorrow on; answers those of the next week.
    void makeSessions(Day days) const { ASSERT_TRUE(m_schedule->addSessions(today(), today() + days)); }
    [[nodiscard]] std::vector<DeskSession> sessions(Day days) const
    {
        std::vector<DeskSession> out;
        for (Day day = today() - today() % 7; day <= today() + days; day += 7) {
            const ScheduleWeek shown = week(day);
            for (const WeekDay &one : shown.days) {
                for (const auto &slot : one.slots) {
                    if (slot && one.on >= today() && one.on <= today() + days) {
                        out.push_back(slot->session);
                    }
                }
            }
        }
        return out;
    }
    [[nodiscard]] QString hash() const { return m_office->verify().value().contentHash; }

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Schedule> m_schedule;
};

/// Every session within its places, every hour within its share, siblings of one plan in one session.
void expectSound(const PlanProposal &plan, const std::map<qint64, qint64> &householdOf)
{
    std::map<qint64, std::vector<PlanLine>> inside;
    std::map<qint64, std::set<qint64>> sessionsOfHousehold;
    std::set<qint64> seen;
    for (const PlanLine &line : plan.lines) {
        ASSERT_TRUE(seen.insert(line.who.value).second);
        inside[line.session.value].push_back(line);
        if (householdOf.contains(line.who.value)) {
            sessionsOfHousehold[householdOf.at(line.who.value)].insert(line.session.value);
        }
    }
    for (const LeftOut &one : plan.leftOut) {
        ASSERT_TRUE(seen.insert(one.who.value).second);
    }
    for (const PlanSession &one : plan.sessions) {
        const auto &lines = inside.at(one.session.id.value);
        EXPECT_EQ(static_cast<int>(lines.size()), one.added);
        EXPECT_LE(one.before + one.added, one.session.places());
        std::map<int, int> hours;
        for (const PlanLine &line : lines) {
            EXPECT_EQ(line.on, one.session.on);
            EXPECT_GE(line.minute, one.session.frame.startMinute);
            EXPECT_LT(line.minute, one.session.frame.endMinute);
            ++hours[(line.minute - one.session.frame.startMinute) / 60];
        }
        const double length = one.session.frame.endMinute - one.session.frame.startMinute;
        for (const auto &[hour, count] : hours) {
            const double minutes = std::min(60.0, length - 60.0 * hour);
            EXPECT_LE(count, std::ceil(one.session.places() * minutes / length - 1e-9)) << hour;
        }
    }
    for (const auto &[household, ids] : sessionsOfHousehold) {
        EXPECT_EQ(ids.size(), 1U) << household;
    }
}

TEST_F(ScheduleServiceTest, AWeekWithoutSessionsTakesTheUsualHours)
{
    const ScheduleWeek before = week();
    EXPECT_EQ(before.places, 0);
    EXPECT_EQ(before.templates, domain::defaultTemplates());
    const auto made = m_schedule->addSessions(monday(), monday() + 6);
    ASSERT_TRUE(made);
    EXPECT_EQ(made.value().people, 21);
    const ScheduleWeek after = week();
    const auto &morning = after.days[0].slots[0];
    ASSERT_TRUE(morning);
    EXPECT_EQ(morning->session.frame.startMinute, 450);
    EXPECT_EQ(morning->session.frame.endMinute, 690);
    EXPECT_EQ(after.days[6].slots[2]->session.frame.endMinute, 22 * 60);
    EXPECT_EQ(m_schedule->addSessions(monday(), monday() + 6).error().context, u"schedule:no-session"_s);
    ASSERT_TRUE(m_schedule->undo(made.value().id));
    EXPECT_EQ(week().places, 0);
}

TEST_F(ScheduleServiceTest, APlanIsProposedAcceptedAndTakenBackAsOne)
{
    makeSessions(6);
    const QString before = hash();
    const ScheduleWeek old = week(today() + 1);
    const auto plan = m_schedule->propose({{}, kNever, today() + 6, {}});
    ASSERT_TRUE(plan);
    ASSERT_GT(plan.value().lines.size(), 20U);
    EXPECT_EQ(hash(), before); // a proposal writes nothing
    expectSound(plan.value(), {});
    EXPECT_EQ(static_cast<int>(plan.value().lines.size() + plan.value().leftOut.size()), old.unplannedPeople);
    const auto done = m_schedule->accept(plan.value());
    ASSERT_TRUE(done);
    EXPECT_NE(hash(), before);
    EXPECT_TRUE(m_office->verify().value().ok);
    reopen();
    EXPECT_EQ(week().bookedAhead, static_cast<int>(plan.value().lines.size()));
    EXPECT_EQ(week().unplannedPeople, static_cast<int>(plan.value().leftOut.size()));
    EXPECT_EQ(m_schedule->accept(plan.value()).error().context, u"schedule:changed"_s);
    ASSERT_TRUE(m_schedule->undo(done.value().id));
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(m_schedule->undo(done.value().id).error().code, Errc::Conflict);
}

TEST_F(ScheduleServiceTest, OneClassIntoOneSessionBringsBrothersAndSisters)
{
    makeSessions(13);
    const ScheduleWeek now = week();
    const auto big = std::ranges::max_element(now.unplanned, {}, &UnplannedGroup::people);
    ASSERT_NE(big, now.unplanned.end());
    const DeskSession target = sessions(8).back();
    const auto plan = m_schedule->propose({{big->group}, target.on, target.on, target.id});
    ASSERT_TRUE(plan);
    ASSERT_FALSE(plan.value().lines.empty());
    for (const PlanLine &line : plan.value().lines) {
        EXPECT_EQ(line.session, target.id);
    }
    EXPECT_GE(static_cast<int>(plan.value().lines.size() + plan.value().leftOut.size()), big->people);
    EXPECT_LE(static_cast<int>(plan.value().lines.size()), target.places());
    ASSERT_TRUE(m_schedule->accept(plan.value()));
    const ScheduleWeek after = week();
    for (const UnplannedGroup &group : after.unplanned) {
        EXPECT_TRUE(group.group != big->group || group.people < big->people);
    }
}

TEST_F(ScheduleServiceTest, ASecondPlanKeepsHoursWithinTheirShare)
{
    makeSessions(3);
    const ScheduleWeek now = week();
    ASSERT_GE(now.unplanned.size(), 3U);
    for (const UnplannedGroup &group : now.unplanned) {
        const auto plan = m_schedule->propose({{group.group}, today() + 1, today() + 3, {}});
        ASSERT_TRUE(plan);
        ASSERT_TRUE(plan.value().lines.empty() || m_schedule->accept(plan.value()));
    }
    int booked = 0;
    for (const Day day : {today() + 1, today() + 2, today() + 3}) {
        const ScheduleWeek shown = week(day);
        for (const auto &slot : shown.days.at(static_cast<std::size_t>(day % 7)).slots) {
            ASSERT_TRUE(slot);
            EXPECT_LE(slot->people, slot->session.places());
            for (std::size_t hour = 0; 2 * hour < slot->halfHours.size(); ++hour) {
                const int second = 2 * hour + 1 < slot->halfHours.size() ? slot->halfHours[2 * hour + 1] : 0;
                const double length = slot->session.frame.endMinute - slot->session.frame.startMinute;
                EXPECT_LE(slot->halfHours[2 * hour] + second, std::ceil(slot->session.places() * 60 / length));
                booked += slot->halfHours[2 * hour] + second;
            }
        }
    }
    EXPECT_GT(booked, 5);
}

TEST_F(ScheduleServiceTest, AShrunkSessionKeepsWhoFitsAndListsTheRest)
{
    makeSessions(13);
    const auto plan = m_schedule->propose({{}, today() + 1, today() + 2, {}});
    ASSERT_TRUE(plan);
    ASSERT_TRUE(m_schedule->accept(plan.value()));
    const SlotView full = *week(today() + 1).slot(plan.value().sessions.front().session.id);
    ASSERT_GT(full.people, 4);
    DeskSession smaller = full.session;
    smaller.frame.capacity = smaller.frame.keptForWalkIns + full.people / 2;
    const auto change = m_schedule->preview(smaller);
    ASSERT_TRUE(change);
    std::size_t called = 0;
    std::vector<std::size_t> agreed;
    ASSERT_FALSE(change.value().calls.empty());
    for (std::size_t i = 0; i < change.value().calls.size(); ++i) {
        const CallLine &line = change.value().calls[i];
        called += line.ids.size();
        EXPECT_FALSE(line.household.isEmpty());
        ASSERT_TRUE(line.proposal);
        EXPECT_NE(line.proposal->id, smaller.id);
        agreed.push_back(i);
    }
    EXPECT_LE(change.value().kept, smaller.places());
    EXPECT_EQ(change.value().kept + static_cast<int>(called), full.people);
    const QString before = hash();
    agreed.pop_back(); // one family could not be reached
    const auto done = m_schedule->apply(change.value(), agreed);
    ASSERT_TRUE(done);
    const SlotView after = *week(today() + 1).slot(smaller.id);
    EXPECT_EQ(after.session.frame.capacity, smaller.frame.capacity);
    EXPECT_EQ(after.people, change.value().kept + static_cast<int>(change.value().calls.back().ids.size()));
    EXPECT_EQ(m_schedule->apply(change.value(), agreed).error().context, u"schedule:changed"_s);
    ASSERT_TRUE(m_schedule->undo(done.value().id));
    EXPECT_EQ(hash(), before);
}

TEST_F(ScheduleServiceTest, AClosedSessionCallsEverybodyAndTakesNobody)
{
    makeSessions(6);
    const auto plan = m_schedule->propose({{}, today() + 1, today() + 1, {}});
    ASSERT_TRUE(plan);
    ASSERT_TRUE(m_schedule->accept(plan.value()));
    DeskSession closed = plan.value().sessions.front().session;
    closed.closed = true;
    const auto change = m_schedule->preview(closed);
    ASSERT_TRUE(change);
    EXPECT_EQ(change.value().kept, 0);
    ASSERT_TRUE(m_schedule->apply(change.value(), {}));
    const SlotView slot = *week(today() + 1).slot(closed.id);
    EXPECT_EQ(slot.over, slot.people);
    const ResidentId who = plan.value().lines.back().who;
    EXPECT_EQ(m_schedule->book(who, closed.id).error().context, u"schedule:closed"_s);
    const ScheduleWeek next = week(today() + 1);
    const SlotView *target = next.emptiest(today() + 1, closed.id);
    ASSERT_NE(target, nullptr);
    const auto moved = m_schedule->moveOverflow(closed.id, target->session.id);
    ASSERT_TRUE(moved);
    EXPECT_EQ(week(today() + 1).slot(closed.id)->people, 0);
}

TEST_F(ScheduleServiceTest, AHouseholdIsBookedMovedAndCancelledByHand)
{
    makeSessions(6);
    const auto plan = m_schedule->propose({{}, today() + 1, today() + 1, {}});
    ASSERT_TRUE(plan);
    const ResidentId who = plan.value().lines.front().who;
    const std::vector<DeskSession> all = sessions(6);
    ASSERT_TRUE(m_schedule->book(who, all[1].id));
    const SlotView first = *week(today()).slot(all[1].id);
    ASSERT_EQ(first.entries.size(), 1U);
    EXPECT_FALSE(first.entries.front().isGroup);
    ASSERT_TRUE(m_schedule->book(who, all[2].id)); // an older appointment is moved
    EXPECT_EQ(week(all[1].on).slot(all[1].id)->people, 0);
    const SlotView second = *week(all[2].on).slot(all[2].id);
    EXPECT_EQ(second.people, first.people);
    const auto cancelled = m_schedule->cancel(second.entries.front().ids);
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(week(all[2].on).slot(all[2].id)->people, 0);
    EXPECT_EQ(m_schedule->cancel(second.entries.front().ids).error().code, Errc::Conflict);
    ASSERT_TRUE(m_schedule->undo(cancelled.value().id));
    EXPECT_EQ(week(all[2].on).slot(all[2].id)->people, first.people);
    EXPECT_EQ(m_schedule->move({}, all[1].id).error().context, u"schedule:nobody"_s);
}

TEST_F(ScheduleServiceTest, SistersAndBrothersWhoAreBookedAlreadyComeAlong)
{
    makeSessions(6);
    const auto plan = m_schedule->propose({{}, kNever, today() + 6, {}});
    ASSERT_TRUE(plan);
    ASSERT_TRUE(m_schedule->accept(plan.value()));
    std::map<qint64, std::vector<PlanLine>> homes;
    for (const PlanLine &line : plan.value().lines) {
        const HouseholdId home = m_office->resident(line.who).value().person.household;
        if (!home.isNull()) {
            homes[home.value].push_back(line);
        }
    }
    const auto family = std::ranges::find_if(homes, [](const auto &home) { return home.second.size() > 1; });
    ASSERT_NE(family, homes.end());
    const std::vector<DeskSession> all = sessions(6);
    const auto other = std::ranges::find_if(
        all, [&](const DeskSession &one) { return one.id != family->second.front().session && one.on > today(); });
    ASSERT_NE(other, all.end());
    const int before = week(other->on).slot(other->id)->people;
    ASSERT_TRUE(m_schedule->book(family->second.front().who, other->id));
    EXPECT_EQ(week(other->on).slot(other->id)->people, before + static_cast<int>(family->second.size()));
}

TEST_F(ScheduleServiceTest, TodaysFamiliesAreExpectedAndWhoComesKeepsTheAppointment)
{
    makeSessions(6);
    const auto plan = m_schedule->propose({{}, today() + 1, today() + 1, {}});
    ASSERT_TRUE(plan);
    const ResidentId who = plan.value().lines.front().who;
    const std::vector<DeskSession> all = sessions(0);
    const auto booked = m_schedule->book(who, all.front().id);
    ASSERT_TRUE(booked);
    ASSERT_TRUE(m_schedule->openDay());
    Desk desk(*m_office);
    const auto queue = desk.queue();
    ASSERT_TRUE(queue);
    ASSERT_EQ(queue.value().size(), 1U);
    EXPECT_EQ(queue.value().front().ticket.state, domain::TicketState::Expected);
    EXPECT_EQ(queue.value().front().ticket.bookedMinute, all.front().frame.startMinute);
    EXPECT_FALSE(queue.value().front().title.isEmpty());
    ASSERT_TRUE(m_schedule->openDay()); // again: nothing new
    EXPECT_EQ(desk.queue().value().size(), 1U);
    const ResidentId walkIn = plan.value().lines.back().who;
    ASSERT_TRUE(desk.enqueue(walkIn, domain::TicketState::Waiting));
    EXPECT_EQ(desk.queue().value().front().ticket.state, domain::TicketState::Waiting); // who is here stands first
    const auto ticket = desk.enqueue(who, domain::TicketState::Serving);
    ASSERT_TRUE(ticket);
    EXPECT_EQ(ticket.value().id, queue.value().front().ticket.id);
    EXPECT_EQ(week().slot(all.front().id)->came, booked.value().people);
    EXPECT_EQ(m_schedule->undo(booked.value().id).value(), booked.value().people); // who came stays
    EXPECT_TRUE(m_office->verify().value().ok);
}

TEST_F(ScheduleServiceTest, ACancelledFamilyIsNotExpectedAnyMore)
{
    makeSessions(0);
    const auto plan = m_schedule->propose({{}, today(), today(), {}});
    ASSERT_TRUE(plan);
    const DeskSession session = sessions(0).front();
    ASSERT_TRUE(m_schedule->book(plan.value().lines.front().who, session.id));
    ASSERT_TRUE(m_schedule->openDay());
    ASSERT_TRUE(m_schedule->cancel(week().slot(session.id)->entries.front().ids));
    ASSERT_TRUE(m_schedule->openDay());
    EXPECT_TRUE(Desk(*m_office).queue().value().empty());
}

TEST_F(ScheduleServiceTest, WithoutACardMachineWhoLacksTheCardIsNamed)
{
    ASSERT_TRUE(Desk(*m_office).setCardMachine(false));
    makeSessions(20);
    int lack = 0;
    const ScheduleWeek now = week();
    for (const UnplannedGroup &group : now.unplanned) {
        lack += group.lackCard;
    }
    const auto plan = m_schedule->propose({});
    ASSERT_TRUE(plan);
    const auto named = std::ranges::count(plan.value().leftOut, LeftOutWhy::LacksCard, &LeftOut::why);
    EXPECT_EQ(named, lack);
    EXPECT_GT(lack, 0);
    for (const LeftOut &one : plan.value().leftOut) {
        EXPECT_FALSE(one.name.isEmpty());
    }
}

TEST_F(ScheduleServiceTest, WhoWorksIsAnEntryAndIsRecorded)
{
    ASSERT_TRUE(m_schedule->putStaff({0, false, u"  Cán bộ  Một "_s, true}));
    EXPECT_EQ(m_schedule->putStaff({0, false, u"Cán bộ Một"_s, true}).error().context, u"staff:name"_s);
    ASSERT_TRUE(m_schedule->putStaff({0, true, u"Bàn 1"_s, true}));
    EXPECT_EQ(m_schedule->putStaff({0, true, u"  "_s, true}).error().context, u"staff:empty"_s);
    ASSERT_TRUE(m_schedule->workAs(u"Cán bộ Một"_s));
    const ScheduleWeek now = week();
    ASSERT_EQ(now.staff.size(), 2U);
    EXPECT_EQ(now.staff.front().name, u"Cán bộ Một"_s);
    EXPECT_EQ(now.worker, u"Cán bộ Một"_s);
    PeopleQuery query;
    query.indicator = u"eid_intake_6_14"_s;
    query.asOf = today();
    const auto people = m_office->people(query);
    ASSERT_TRUE(people);
    const auto recorded
        = Desk(*m_office).record({people.value().people.front().id, domain::DeskResult::Absent, {}, {}, false});
    ASSERT_TRUE(recorded);
    EXPECT_TRUE(m_office->verify().value().ok);
}

TEST_F(ScheduleServiceTest, HoursThatCannotBeAreRefused)
{
    makeSessions(0);
    DeskSession session = sessions(0).front();
    session.frame.endMinute = session.frame.startMinute;
    EXPECT_EQ(m_schedule->preview(session).error().context, u"schedule:frame"_s);
    auto templates = domain::defaultTemplates();
    templates.front().frame.keptForWalkIns = templates.front().frame.capacity + 1;
    EXPECT_EQ(m_schedule->setTemplates(templates).error().context, u"schedule:frame"_s);
    templates = domain::defaultTemplates();
    templates.pop_back();
    templates.front().frame.capacity = 30;
    ASSERT_TRUE(m_schedule->setTemplates(templates));
    EXPECT_EQ(week().templates, templates);
    EXPECT_FALSE(sentenceFor(m_schedule->preview(session).error()).isEmpty());
}

/// The commune of the plan: about 3,700 children to come, three sessions a day to the deadline.
TEST(ScheduleOfTuMinh, ChildrenByClassUpToTheDeadline)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"tm.caodiem"_s);
    ASSERT_TRUE(createDemoStore(path, {u"tu-minh"_s, 0, 1, kNever}, u"test"_s));
    const auto office = Office::open(path, u"test"_s);
    ASSERT_TRUE(office);
    Schedule schedule(*office.value());
    const auto now = schedule.week(kNever);
    ASSERT_TRUE(now);
    EXPECT_GT(now.value().people, 400); // the sample has a week as in the plan
    EXPECT_EQ(now.value().lastDay, dayFromCivil({2026, 5, 5}));
    EXPECT_EQ(now.value().remaining, 3764);
    ASSERT_TRUE(Desk(*office.value()).setCardMachine(true));
    const auto plan = schedule.propose({});
    ASSERT_TRUE(plan);
    std::map<qint64, qint64> households;
    for (const PlanLine &line : plan.value().lines) {
        households[line.who.value] = 0;
    }
    ASSERT_TRUE(office.value()->loadRegisters());
    const engine::ResidentIndex &names = *office.value()->image()->registers->residents;
    for (auto &[who, home] : households) {
        home = names.household(names.rowOf(ResidentId {who})).value;
    }
    std::erase_if(households, [](const auto &one) { return one.second == 0; });
    expectSound(plan.value(), households);
    EXPECT_EQ(
        static_cast<qint64>(plan.value().lines.size() + plan.value().leftOut.size()), now.value().unplannedPeople);
    EXPECT_TRUE(plan.value().leftOut.empty());
    ASSERT_TRUE(schedule.accept(plan.value()));
    EXPECT_EQ(schedule.week(kNever).value().unplannedPeople, 0);
    const auto verified = office.value()->verify();
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified.value().ok) << verified.value().findings.join(u' ').toStdString();
}

} // namespace
} // namespace caodiem::service
