// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's day: what was done, the queue, and the office's own settings for the desk.
#include "base/vietnam_time.h"
#include "service/desk.h"
#include "service/office.h"
#include "service/setting_keys.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <QDateTime>

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using domain::EventKind;
using domain::TicketState;

/// The key that made these entries; nothing for what no key of the desk makes.
std::optional<DeskResult> resultOf(const std::vector<EventKind> &kinds)
{
    switch (kinds.back()) {
    case EventKind::CardIntake:
    case EventKind::EidIntake:
        return DeskResult::TakenIn;
    case EventKind::EidActivated:
        return DeskResult::Activated;
    case EventKind::Ineligible:
        return DeskResult::Ineligible;
    case EventKind::Rescheduled:
        return DeskResult::ComeBack;
    case EventKind::Referred:
        return DeskResult::Referred;
    case EventKind::Refused:
        return DeskResult::Refused;
    case EventKind::Absent:
        return DeskResult::Absent;
    default:
        return std::nullopt;
    }
}

/// Entries of one moment and one person are one action.
std::vector<DeskAction> actionsOf(const std::vector<domain::Event> &events)
{
    std::vector<DeskAction> out;
    for (const domain::Event &event : events) {
        if (event.resident.isNull()) {
            continue;
        }
        if (out.empty() || out.back().who != event.resident || out.back().atMs != event.recordedAtMs) {
            DeskAction action;
            action.who = event.resident;
            action.atMs = event.recordedAtMs;
            action.note = event.note;
            action.place = event.place;
            out.push_back(std::move(action));
        }
        out.back().kinds.push_back(event.kind);
        out.back().events.push_back(event.id);
    }
    std::erase_if(out, [](DeskAction &action) {
        const auto result = resultOf(action.kinds);
        action.result = result.value_or(DeskResult::TakenIn);
        return !result;
    });
    std::reverse(out.begin(), out.end());
    return out;
}

bool isOpenState(TicketState state)
{
    return state != TicketState::Done;
}

} // namespace

Result<DeskDay> Desk::day()
{
    DeskDay out;
    out.on = m_office.m_image->today;
    const auto events = m_office.m_store->deskEvents(out.on);
    if (!events) {
        return events.error();
    }
    for (const domain::Event &event : events.value()) {
        if (event.kind == EventKind::CardIntake || event.kind == EventKind::EidIntake) {
            ++out.filesByHour.at(static_cast<std::size_t>(minuteInVietnam(event.recordedAtMs) / 60));
            ++out.files;
        }
    }
    out.actions = actionsOf(events.value());
    std::vector<ResidentId> who;
    for (const DeskAction &action : out.actions) {
        who.push_back(action.who);
    }
    const auto residents = m_office.m_store->residents(who);
    if (!residents) {
        return residents.error();
    }
    for (std::size_t i = 0; i < out.actions.size(); ++i) {
        out.actions[i].name = residents.value()[i].fullName;
    }
    return out;
}

Result<std::vector<DeskTicket>> Desk::queue()
{
    const auto tickets = m_office.m_store->tickets(m_office.m_image->today);
    const auto now = frame();
    if (!tickets || !now) {
        return !tickets ? tickets.error() : now.error();
    }
    std::vector<DeskTicket> out;
    for (const domain::Ticket &ticket : tickets.value()) {
        if (!isOpenState(ticket.state) || ticket.state == TicketState::Expected) {
            continue;
        }
        const auto people = ticket.household.isNull() ? m_office.m_store->residents({ticket.resident})
                                                      : m_office.m_store->membersOf(ticket.household);
        if (!people) {
            return people.error();
        }
        if (people.value().empty()) {
            continue; // the household was emptied since
        }
        const auto family = householdOf(people.value().front(), now.value());
        if (!family) {
            return family.error();
        }
        const auto &members = family.value().members;
        const auto lacking = std::count_if(members.begin(), members.end(),
            [](const DeskMember &member) { return !member.needs.nothing() && !member.today; });
        out.push_back({ticket, family.value().title, static_cast<int>(lacking)});
    }
    if (auto done = addExpected(tickets.value(), out); !done) {
        return done.error();
    }
    return out;
}

/// Families that are still expected stand behind those who are here, by the time of their appointment. There may be a
/// hundred of them, so nothing is looked up for them but the name.
Status Desk::addExpected(const std::vector<domain::Ticket> &tickets, std::vector<DeskTicket> &out)
{
    const auto families = store::ScheduleStore(*m_office.m_store).expected(m_office.m_image->today);
    if (!families) {
        return families.error();
    }
    std::vector<DeskTicket> expected;
    std::vector<HouseholdId> homes;
    std::vector<ResidentId> alone;
    for (const store::ExpectedFamily &family : families.value()) {
        const auto ticket = std::ranges::find_if(tickets, [&family](const domain::Ticket &one) {
            return one.state == TicketState::Expected && one.household == family.household
                && one.resident == family.resident;
        });
        if (ticket != tickets.end()) {
            expected.push_back({*ticket, {}, family.people});
            family.household.isNull() ? alone.push_back(family.resident) : homes.push_back(family.household);
        }
    }
    const auto households = m_office.m_store->households(homes);
    const auto residents = m_office.m_store->residents(alone);
    if (!households || !residents) {
        return !households ? households.error() : residents.error();
    }
    auto home = households.value().begin();
    auto person = residents.value().begin();
    for (DeskTicket &one : expected) {
        if (one.ticket.household.isNull()) {
            one.title = (person++)->fullName;
        } else {
            one.title = home->headName.isEmpty() ? home->code : home->headName;
            ++home;
        }
        out.push_back(std::move(one));
    }
    return Done {};
}

Result<DeskTurn> Desk::turn(ResidentId who)
{
    auto today = day();
    auto waiting = queue();
    const auto machine = cardMachine();
    auto offices = referralOffices();
    if (!today || !waiting) {
        return !today ? today.error() : waiting.error();
    }
    if (!machine || !offices) {
        return !machine ? machine.error() : offices.error();
    }
    DeskTurn out {
        {}, {}, std::move(today.value()), std::move(waiting.value()), machine.value(), std::move(offices.value())};
    if (who.isNull()) {
        return out;
    }
    auto family = household(who);
    if (!family) {
        return family.error();
    }
    for (const DeskTicket &waits : out.queue) {
        const domain::Ticket &ticket = waits.ticket;
        if (family.value().id.isNull() ? ticket.resident == who : ticket.household == family.value().id) {
            out.ticket = ticket;
        }
    }
    out.household = std::move(family.value());
    return out;
}

Result<domain::Ticket> Desk::enqueue(ResidentId who, TicketState state)
{
    const auto found = m_office.m_store->residents({who});
    const auto tickets = m_office.m_store->tickets(m_office.m_image->today);
    if (!found || !tickets) {
        return !found ? found.error() : tickets.error();
    }
    domain::Ticket ticket;
    ticket.on = m_office.m_image->today;
    ticket.household = found.value().front().household;
    ticket.resident = ticket.household.isNull() ? who : ResidentId {};
    for (domain::Ticket other : tickets.value()) {
        if (!isOpenState(other.state)) {
            continue;
        }
        if (other.resident == who && !ticket.household.isNull()) { // has a household by now
            other.household = ticket.household;
            other.resident = {};
            if (auto moved = m_office.m_store->putTicket(other, m_office.stamp()); !moved) {
                return moved;
            }
        }
        if (other.household == ticket.household && other.resident == ticket.resident) {
            return setState(other.id, state);
        }
    }
    ticket.state = state;
    ticket.arrivedAtMs = m_office.stamp().atMs;
    return m_office.m_store->putTicket(ticket, m_office.stamp());
}

Result<ResidentId> Desk::firstOf(const domain::Ticket &ticket)
{
    if (!ticket.resident.isNull()) {
        return ticket.resident;
    }
    const auto members = m_office.m_store->membersOf(ticket.household);
    if (!members) {
        return members.error();
    }
    if (members.value().empty()) {
        return Error {Errc::NotFound, u"resident"_s, {}};
    }
    return members.value().front().id;
}

Result<ResidentId> Desk::next()
{
    const auto tickets = m_office.m_store->tickets(m_office.m_image->today);
    if (!tickets) {
        return tickets.error();
    }
    for (const TicketState state : {TicketState::Waiting, TicketState::Paused}) {
        for (const domain::Ticket &ticket : tickets.value()) {
            if (ticket.state != state) {
                continue;
            }
            const auto who = firstOf(ticket);
            if (who || who.error().code != Errc::NotFound) {
                return who;
            }
            if (auto closed = setState(ticket.id, TicketState::Done); !closed) { // nobody is left in it
                return closed.error();
            }
        }
    }
    return ResidentId {};
}

Status Desk::serveOnly(TicketId served)
{
    const auto tickets = m_office.m_store->tickets(m_office.m_image->today);
    if (!tickets) {
        return tickets.error();
    }
    for (const domain::Ticket &ticket : tickets.value()) {
        if (ticket.state == TicketState::Serving && ticket.id != served) {
            if (auto aside = setState(ticket.id, TicketState::Paused); !aside) {
                return aside.error();
            }
        }
    }
    return Done {};
}

Result<domain::Ticket> Desk::setState(TicketId id, TicketState state)
{
    auto found = m_office.m_store->ticket(id); // as it is now, not as somebody saw it
    if (!found) {
        return found;
    }
    domain::Ticket &ticket = found.value();
    if (ticket.state == state || !isOpenState(ticket.state)) {
        return found;
    }
    const domain::Stamp stamp = m_office.stamp();
    if (state == TicketState::Serving) {
        ++ticket.calls;
    }
    if (ticket.arrivedAtMs == 0 && state != TicketState::Skipped) {
        ticket.arrivedAtMs = stamp.atMs;
    }
    ticket.closedAtMs = isOpenState(state) ? 0 : stamp.atMs;
    ticket.state = state;
    return m_office.m_store->putTicket(ticket, stamp);
}

Result<bool> Desk::cardMachine()
{
    const auto value = m_office.m_store->setting(kNoCardMachineSetting);
    if (!value) {
        return value.error();
    }
    return value.value().value_or(QString()) != u"1";
}

Status Desk::setCardMachine(bool present)
{
    return m_office.m_store->setSetting(kNoCardMachineSetting, present ? u"0"_s : u"1"_s, m_office.stamp());
}

Result<QStringList> Desk::referralOffices()
{
    const auto value = m_office.m_store->setting(kReferralSetting);
    if (!value) {
        return value.error();
    }
    return value.value().value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
}

Status Desk::setReferralOffices(const QStringList &offices)
{
    return m_office.m_store->setSetting(kReferralSetting, offices.join(u'\n'), m_office.stamp());
}

} // namespace caodiem::service
