// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments and sessions that are changed by hand.
#include "base/text.h"
#include "service/office.h"
#include "service/schedule.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <algorithm>
#include <map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::BookedAppointment;
using domain::DeskSession;

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMostPeople = 10'000;
constexpr qsizetype kNameLength = 100;

engine::ScheduleSession forEngine(const DeskSession &session)
{
    const domain::SessionFrame &frame = session.frame;
    return {session.on, frame.startMinute, frame.endMinute, session.closed ? 0 : frame.capacity,
        session.closed ? 0 : frame.keptForWalkIns};
}

bool isSound(const domain::SessionFrame &frame)
{
    return frame.startMinute >= 0 && frame.endMinute > frame.startMinute && frame.endMinute <= kMinutesOfDay
        && frame.capacity >= 0 && frame.capacity <= kMostPeople && frame.keptForWalkIns >= 0
        && frame.keptForWalkIns <= frame.capacity && frame.desks > 0;
}

/// The part of the day in which a session begins must stay its own.
bool fitsPart(const domain::SessionFrame &frame)
{
    constexpr int kNoon = 12 * 60;
    constexpr int kSix = 18 * 60;
    const domain::DayPart part = frame.startMinute < kNoon ? domain::DayPart::Morning
        : frame.startMinute < kSix                         ? domain::DayPart::Afternoon
                                                           : domain::DayPart::Evening;
    return part == frame.part;
}

/// Who still fits when one session changes: all sessions from today on with all who are booked go to the engine.
template <typename Frame>
class ChangeQuestion {
public:
    ChangeQuestion(const std::vector<DeskSession> &sessions, const DeskSession &after, const Frame &now)
        : m_sessions(sessions)
        , m_now(now)
    {
        // No calendar: a session that is held on a day off all the same keeps its people.
        std::map<qint64, std::size_t> places;
        for (const DeskSession &one : sessions) {
            places[one.id.value] = m_request.sessions.size();
            m_request.sessions.push_back(forEngine(one.id == after.id ? after : one));
        }
        m_request.groups.emplace_back();
        // Whoever has to come at another time is told so, and cannot be here within the hour.
        const Day earliest = after.on == now.today ? now.today : now.today + 1;
        for (const BookedAppointment &one : now.booked) {
            const auto place = places.find(one.session.value);
            if (place == places.end()) {
                continue; // of days past
            }
            m_booked.push_back({one.resident, place->second, sessions[place->second].on, one.minute});
            const bool inside = one.session == after.id;
            m_request.groups.front().people.push_back(
                {one.resident, homeOf(one.resident), inside ? earliest : kDayMin, kNever});
            if (inside) {
                m_inside[one.resident.value] = one;
            }
        }
    }
    void fill(SessionChange &out)
    {
        const engine::Schedule changed = engine::rescheduled(m_request, m_booked);
        std::map<qint64, std::size_t> lineOf; // by household, or by resident below 0
        out.kept = static_cast<int>(m_inside.size());
        for (const engine::NotPlaced &one : changed.notPlaced) {
            const auto inside = m_inside.find(one.person.value);
            if (inside == m_inside.end()) {
                continue; // another session was too full before
            }
            const HouseholdId home = homeOf(one.person);
            const auto [at, isNew] = lineOf.emplace(home.isNull() ? -one.person.value : home.value, out.calls.size());
            if (isNew) {
                out.calls.emplace_back().minute = inside->second.minute;
            }
            --out.kept;
            enter(out.calls[at->second], one, inside->second);
        }
    }

private:
    [[nodiscard]] HouseholdId homeOf(ResidentId who) const
    {
        const auto home = m_now.households.find(who.value);
        return home == m_now.households.end() ? HouseholdId {} : home->second;
    }
    void enter(CallLine &line, const engine::NotPlaced &one, const BookedAppointment &before) const
    {
        line.minute = std::min(line.minute, before.minute);
        line.ids.push_back(before.id);
        line.people.push_back(one.person);
        line.why = one.why;
        if (one.proposal) {
            line.proposal = m_sessions[one.proposal->session];
            line.minutes.push_back(one.proposal->minute);
        }
    }

    const std::vector<DeskSession> &m_sessions;
    const Frame &m_now;
    engine::ScheduleRequest m_request;
    std::vector<engine::Appointment> m_booked;
    std::map<qint64, BookedAppointment> m_inside; ///< of the session that changes, by resident
};

} // namespace

Result<DeskSession> Schedule::openSession(SessionId id)
{
    const auto session = store::ScheduleStore(*m_office.m_store).session(id);
    if (!session) {
        return session.error();
    }
    if (session.value().closed) {
        return Error {Errc::BadInput, u"schedule:closed"_s, {}};
    }
    if (session.value().on < m_office.m_image->today) {
        return Error {Errc::BadInput, u"schedule:past"_s, {}};
    }
    return session.value();
}

/// Gives everybody of `people` a place in `to`, at the free minutes first, then over the whole session.
Result<Booked> Schedule::rebook(
    const QString &what, const std::vector<BookedAppointment> &people, const DeskSession &to, const Frame &now)
{
    std::vector<int> taken;
    std::map<qint64, bool> moving;
    for (const BookedAppointment &one : people) {
        moving[one.resident.value] = true;
    }
    for (const BookedAppointment &one : now.booked) {
        if (one.session == to.id && !moving.contains(one.resident.value)) {
            taken.push_back(one.minute);
        }
    }
    std::vector<int> free = engine::freeMinutes(forEngine(to), taken);
    domain::BookingChanges changes;
    std::size_t next = 0;
    for (BookedAppointment one : people) {
        if (const auto before = now.bookedOf.find(one.resident.value); before != now.bookedOf.end()) {
            changes.moved.push_back(now.booked[before->second].id);
        }
        const int length = to.frame.endMinute - to.frame.startMinute;
        one.session = to.id;
        one.minute = next < free.size() ? free[next]
                                        : to.frame.startMinute
                + static_cast<int>((next - free.size()) * static_cast<std::size_t>(length) / people.size());
        ++next;
        changes.made.push_back(one);
    }
    return write(what, changes);
}

Result<Booked> Schedule::book(ResidentId who, SessionId id)
{
    const auto session = openSession(id);
    const auto resident = m_office.m_store->residents({who});
    if (!session || !resident) {
        return !session ? session.error() : resident.error();
    }
    const auto now = frame();
    if (!now) {
        return now.error();
    }
    const HouseholdId household = resident.value().front().household;
    std::vector<BookedAppointment> people;
    const auto add = [&people, &id](ResidentId one) {
        BookedAppointment entry;
        entry.session = id;
        entry.resident = one;
        people.push_back(entry);
    };
    add(who);
    for (const Candidate &one : now.value().candidates) {
        if (one.who != who && !household.isNull() && one.household == household) {
            add(one.who);
        }
    }
    for (const BookedAppointment &one : now.value().booked) { // sisters and brothers who stand elsewhere come along
        const auto home = now.value().households.find(one.resident.value);
        if (one.resident != who && one.session != id && !household.isNull() && home != now.value().households.end()
            && home->second == household) {
            add(one.resident);
        }
    }
    return rebook(u"book"_s, people, session.value(), now.value());
}

Result<Booked> Schedule::move(const std::vector<AppointmentId> &ids, SessionId to)
{
    const auto session = openSession(to);
    const auto now = session ? frame() : Result<Frame>(session.error());
    if (!now) {
        return now.error();
    }
    std::vector<BookedAppointment> people;
    for (const BookedAppointment &one : now.value().booked) {
        if (std::ranges::find(ids, one.id) != ids.end()) {
            people.push_back(one);
        }
    }
    if (people.empty()) {
        return Error {Errc::BadInput, u"schedule:nobody"_s, {}};
    }
    return rebook(u"move"_s, people, session.value(), now.value());
}

Result<Booked> Schedule::cancel(const std::vector<AppointmentId> &ids)
{
    if (ids.empty()) {
        return Error {Errc::BadInput, u"schedule:nobody"_s, {}};
    }
    domain::BookingChanges changes;
    changes.cancelled = ids;
    return write(u"cancel"_s, changes);
}

/// Families of those who do not fit any more, with their names and where they would fit.
Status Schedule::fillCalls(SessionChange &change, const Frame &now)
{
    std::vector<HouseholdId> homes;
    std::vector<ResidentId> people;
    for (const CallLine &line : change.calls) {
        people.insert(people.end(), line.people.begin(), line.people.end());
        if (const auto home = now.households.find(line.people.front().value); home != now.households.end()) {
            homes.push_back(home->second);
        }
    }
    const auto residents = m_office.m_store->residents(people);
    const auto households = m_office.m_store->households(homes);
    if (!residents || !households) {
        return !residents ? residents.error() : households.error();
    }
    std::map<qint64, QString> heads;
    for (const domain::Household &one : households.value()) {
        heads[one.id.value] = one.headName.isEmpty() ? one.code : one.headName;
    }
    std::size_t next = 0;
    for (CallLine &line : change.calls) {
        for (std::size_t i = 0; i < line.people.size(); ++i) {
            const domain::Resident &one = residents.value()[next++];
            line.names << one.fullName;
            line.phone = line.phone.isEmpty() ? one.phone : line.phone;
            line.household = heads.contains(one.household.value) ? heads.at(one.household.value) : one.fullName;
        }
    }
    return Done {};
}

Result<SessionChange> Schedule::preview(const DeskSession &after)
{
    store::ScheduleStore schedule(*m_office.m_store);
    const auto before = schedule.session(after.id);
    const auto now = before ? frame() : Result<Frame>(before.error());
    if (!now) {
        return now.error();
    }
    if (!isSound(after.frame) || !fitsPart(after.frame) || after.frame.part != before.value().frame.part) {
        return Error {Errc::BadInput, u"schedule:frame"_s, {}};
    }
    SessionChange out;
    out.before = before.value();
    out.after = after;
    out.after.on = before.value().on;
    const Day today = now.value().today;
    const Day last = now.value().lastDay == kNever ? today + 28 : std::max(now.value().lastDay, out.after.on);
    const auto sessions = schedule.sessions(today, last);
    if (!sessions) {
        return sessions.error();
    }
    ChangeQuestion question(sessions.value(), out.after, now.value());
    question.fill(out);
    std::ranges::stable_sort(out.calls, {}, &CallLine::minute);
    if (auto filled = fillCalls(out, now.value()); !filled) {
        return filled.error();
    }
    return out;
}

Result<Booked> Schedule::apply(const SessionChange &change, const std::vector<std::size_t> &agreed)
{
    store::ScheduleStore schedule(*m_office.m_store);
    const auto session = schedule.session(change.after.id);
    const auto booked = session ? schedule.booked() : Result<std::vector<BookedAppointment>>(session.error());
    if (!booked) {
        return booked.error();
    }
    if (session.value() != change.before) {
        return Error {Errc::Conflict, u"schedule:changed"_s, {}};
    }
    domain::BookingChanges changes;
    if (change.after != change.before) {
        changes.changedSession = change.after;
    }
    for (const std::size_t at : agreed) {
        const CallLine &line = change.calls.at(at);
        for (std::size_t i = 0; line.proposal && i < line.ids.size(); ++i) {
            const auto before = std::ranges::find(booked.value(), line.ids[i], &BookedAppointment::id);
            if (before == booked.value().end()) {
                return Error {Errc::Conflict, u"schedule:changed"_s, {}};
            }
            BookedAppointment one = *before;
            one.session = line.proposal->id;
            one.minute = line.minutes.at(i);
            changes.moved.push_back(line.ids[i]);
            changes.made.push_back(one);
        }
    }
    return write(u"session"_s, changes);
}

Result<Booked> Schedule::moveOverflow(SessionId from, SessionId to)
{
    const auto session = store::ScheduleStore(*m_office.m_store).session(from);
    const auto change = session ? preview(session.value()) : Result<SessionChange>(session.error());
    if (!change) {
        return change.error();
    }
    std::vector<AppointmentId> ids;
    for (const CallLine &line : change.value().calls) {
        ids.insert(ids.end(), line.ids.begin(), line.ids.end());
    }
    return move(ids, to);
}

Result<Booked> Schedule::addSessions(Day from, Day to)
{
    store::ScheduleStore schedule(*m_office.m_store);
    auto templates = schedule.templates();
    const auto there = schedule.sessions(from, to);
    if (!templates || !there) {
        return !templates ? templates.error() : there.error();
    }
    if (templates.value().empty()) {
        templates = domain::defaultTemplates();
    }
    const domain::WorkCalendar &calendar = m_office.m_image->campaign({})->calendar;
    domain::BookingChanges changes;
    for (Day day = from; day <= to; ++day) {
        for (const domain::SessionTemplate &one : templates.value()) {
            const bool held = calendar.isWorked(day) && ((one.weekdays >> (day % 7)) & 1U) != 0;
            const bool exists = std::ranges::any_of(there.value(),
                [&](const DeskSession &session) { return session.on == day && session.frame.part == one.frame.part; });
            if (held && !exists) {
                changes.addedSessions.push_back({{}, day, one.frame, false});
            }
        }
    }
    if (changes.addedSessions.empty()) {
        return Error {Errc::BadInput, u"schedule:no-session"_s, {}};
    }
    auto done = write(u"sessions"_s, changes);
    if (done) {
        done.value().people = static_cast<int>(changes.addedSessions.size());
    }
    return done;
}

Result<int> Schedule::undo(BookingId id)
{
    const auto undone = store::ScheduleStore(*m_office.m_store).undo(id, m_office.stamp());
    if (!undone) {
        return undone.error();
    }
    return undone.value().kept;
}

Status Schedule::setTemplates(const std::vector<domain::SessionTemplate> &templates)
{
    for (const domain::SessionTemplate &one : templates) {
        if (!isSound(one.frame) || !fitsPart(one.frame)) {
            return Error {Errc::BadInput, u"schedule:frame"_s, {}};
        }
    }
    return store::ScheduleStore(*m_office.m_store).setTemplates(templates, m_office.stamp());
}

Status Schedule::putStaff(domain::StaffEntry entry)
{
    entry.name = cleanText(entry.name).left(kNameLength);
    if (entry.name.isEmpty()) {
        return Error {Errc::BadInput, u"staff:empty"_s, {}};
    }
    return store::ScheduleStore(*m_office.m_store).putStaff(entry, m_office.stamp());
}

Status Schedule::workAs(const QString &name)
{
    const QString clean = cleanText(name).left(kNameLength);
    if (clean.isEmpty()) {
        return Error {Errc::BadInput, u"staff:empty"_s, {}};
    }
    m_office.m_by = clean;
    return Done {};
}

Status Schedule::openDay()
{
    return store::ScheduleStore(*m_office.m_store).openDay(m_office.m_image->today, m_office.stamp());
}

} // namespace caodiem::service
