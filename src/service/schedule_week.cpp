// SPDX-License-Identifier: GPL-3.0-or-later
// The week as the page shows it.
#include "service/office.h"
#include "service/schedule.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::AppointmentState;
using domain::BookedAppointment;
using domain::DeskSession;

constexpr int kHalfHour = 30;
constexpr Day kMostDays = 42;

/// Names behind the appointments of a week.
struct SlotNames {
    std::unordered_map<qint64, QString> people;
    std::unordered_map<qint64, QString> heads;
    std::unordered_map<qint64, HouseholdId> households;
};

CallGroup groupOf(const BookedAppointment &one)
{
    return !one.schoolClass.isNull() ? CallGroup {CallKind::Class, one.schoolClass.value}
        : !one.village.isNull()      ? CallGroup {CallKind::Village, one.village.value}
                                     : CallGroup {CallKind::ComeBack, 0};
}

/// Fills entries, groups and bars of one slot from its appointments, which come by minute.
class SlotFiller {
public:
    SlotFiller(SlotView &slot, const domain::Registers &directory, const SlotNames &names)
        : m_slot(slot)
        , m_directory(directory)
        , m_names(names)
    {
        const domain::SessionFrame &frame = slot.session.frame;
        const int length = frame.endMinute - frame.startMinute;
        const int bars = (length + kHalfHour - 1) / kHalfHour;
        slot.halfHours.assign(static_cast<std::size_t>(bars), 0);
        slot.perHalfHour = (slot.session.places() * kHalfHour + length - 1) / length;
    }
    void add(const BookedAppointment &one)
    {
        ++m_slot.people;
        m_slot.came += one.state == AppointmentState::Came ? 1 : 0;
        m_slot.standing += one.state == AppointmentState::Booked ? 1 : 0;
        const auto last = static_cast<int>(m_slot.halfHours.size()) - 1;
        const int bar = std::clamp((one.minute - m_slot.session.frame.startMinute) / kHalfHour, 0, last);
        ++m_slot.halfHours[static_cast<std::size_t>(bar)];
        const CallGroup group = groupOf(one);
        ++m_groups[{static_cast<int>(group.kind), group.id}];
        enter(one, group, bar);
    }
    void finish()
    {
        const int places = m_slot.session.places();
        m_slot.over = std::max(0, m_slot.standing - places);
        m_slot.free = std::max(0, places - m_slot.people);
        numberParts();
        std::ranges::stable_sort(m_slot.entries, {},
            [](const SlotEntry &entry) { return std::tuple(entry.minute, !entry.isGroup, entry.title); });
        int single = 0;
        for (const auto &[key, count] : m_groups) {
            const CallGroup group {static_cast<CallKind>(key.first), key.second};
            if (group.kind == CallKind::ComeBack) {
                single += count;
            } else {
                m_slot.groups.emplace_back(shortTitleOf(group, m_directory), count);
            }
        }
        std::ranges::stable_sort(m_slot.groups, std::greater<>(), [](const auto &one) { return one.second; });
        if (single > 0) {
            m_slot.groups.emplace_back(QString(), single);
        }
    }

private:
    using Key = std::tuple<int, qint64, int>;

    void enter(const BookedAppointment &one, const CallGroup &group, int bar)
    {
        const bool isGroup = group.kind != CallKind::ComeBack;
        const auto home = m_names.households.find(one.resident.value);
        const bool alone = home == m_names.households.end();
        const Key key = isGroup ? Key {static_cast<int>(group.kind), group.id, bar}
                                : Key {-1, alone ? -one.resident.value : home->second.value, 0};
        const auto [at, isNew] = m_entryOf.emplace(key, m_slot.entries.size());
        if (isNew) {
            SlotEntry entry;
            entry.minute = one.minute;
            entry.isGroup = isGroup;
            entry.title = isGroup ? shortTitleOf(group, m_directory)
                : alone           ? m_names.people.at(one.resident.value)
                                  : m_names.heads.at(home->second.value);
            m_slot.entries.push_back(entry);
        }
        SlotEntry &entry = m_slot.entries[at->second];
        entry.ids.push_back(one.id);
        entry.minute = std::min(entry.minute, one.minute);
        ++entry.people;
        entry.came += one.state == AppointmentState::Came ? 1 : 0;
        entry.names << m_names.people.at(one.resident.value);
    }
    void numberParts()
    {
        std::map<std::pair<int, qint64>, int> parts;
        for (const auto &[key, at] : m_entryOf) {
            ++parts[{std::get<0>(key), std::get<1>(key)}];
        }
        std::map<std::pair<int, qint64>, int> next;
        for (const auto &[key, at] : m_entryOf) { // in the order of half hours
            const std::pair group(std::get<0>(key), std::get<1>(key));
            if (m_slot.entries[at].isGroup && parts.at(group) > 1) {
                m_slot.entries[at].part = ++next[group];
            }
        }
    }

    SlotView &m_slot;
    const domain::Registers &m_directory;
    const SlotNames &m_names;
    std::map<Key, std::size_t> m_entryOf;
    std::map<std::pair<int, qint64>, int> m_groups;
};

Result<SlotNames> namesOf(store::Store &store, const std::vector<BookedAppointment> &appointments,
    const std::unordered_map<qint64, HouseholdId> &households)
{
    SlotNames out;
    std::vector<ResidentId> people;
    std::vector<HouseholdId> homes;
    for (const BookedAppointment &one : appointments) {
        people.push_back(one.resident);
        const auto home = households.find(one.resident.value);
        if (home != households.end()) {
            out.households[one.resident.value] = home->second;
            if (out.heads.emplace(home->second.value, QString()).second) {
                homes.push_back(home->second);
            }
        }
    }
    const auto residents = store.residents(people);
    const auto heads = store.households(homes);
    if (!residents || !heads) {
        return !residents ? residents.error() : heads.error();
    }
    for (const domain::Resident &one : residents.value()) {
        out.people[one.id.value] = one.fullName;
    }
    for (const domain::Household &one : heads.value()) {
        out.heads[one.id.value] = one.headName.isEmpty() ? one.code : one.headName;
    }
    return out;
}

void fillDays(ScheduleWeek &week, const std::vector<DeskSession> &sessions,
    const std::vector<BookedAppointment> &appointments, const domain::Registers &directory, const SlotNames &names)
{
    std::unordered_map<qint64, std::vector<const BookedAppointment *>> inside;
    for (const BookedAppointment &one : appointments) {
        inside[one.session.value].push_back(&one);
    }
    for (const DeskSession &session : sessions) {
        WeekDay &day = week.days.at(static_cast<std::size_t>(session.on - week.monday));
        SlotView slot;
        slot.session = session;
        SlotFiller filler(slot, directory, names);
        for (const BookedAppointment *one : inside[session.id.value]) {
            filler.add(*one);
        }
        filler.finish();
        day.people += slot.people;
        day.places += session.places();
        day.slots.at(static_cast<std::size_t>(session.frame.part)) = std::move(slot);
    }
    for (const WeekDay &day : week.days) {
        week.people += day.people;
        week.places += day.places;
    }
}

Result<std::vector<DayLoad>> loads(
    store::ScheduleStore &schedule, Day today, Day last, const domain::WorkCalendar &calendar)
{
    const auto sessions = schedule.sessions(today, last);
    const auto appointments = schedule.appointments(today, last);
    if (!sessions || !appointments) {
        return !sessions ? sessions.error() : appointments.error();
    }
    std::unordered_map<qint64, Day> dayOf;
    for (const DeskSession &one : sessions.value()) {
        dayOf[one.id.value] = one.on;
    }
    std::vector<DayLoad> out;
    for (Day day = today; day <= last; ++day) {
        const auto onDay = [day](const DeskSession &one) { return one.on == day; };
        const bool held = std::ranges::none_of(sessions.value(), onDay)
            || std::ranges::any_of(
                sessions.value(), [day](const DeskSession &one) { return one.on == day && !one.closed; });
        out.push_back({day, 0, held && calendar.isWorked(day)});
    }
    for (const BookedAppointment &one : appointments.value()) {
        ++out[static_cast<std::size_t>(dayOf.at(one.session.value) - today)].people;
    }
    return out;
}

} // namespace

const SlotView *ScheduleWeek::slot(SessionId id) const
{
    for (const WeekDay &day : days) {
        for (const auto &slot : day.slots) {
            if (slot && slot->session.id == id) {
                return &*slot;
            }
        }
    }
    return nullptr;
}

const SlotView *ScheduleWeek::emptiest(Day from, SessionId except) const
{
    const SlotView *best = nullptr;
    for (const WeekDay &day : days) {
        for (const auto &slot : day.slots) {
            if (slot && day.on >= from && !slot->session.closed && slot->session.id != except && slot->free > 0
                && (best == nullptr || slot->free > best->free)) {
                best = &*slot;
            }
        }
    }
    return best;
}

Result<ScheduleWeek> Schedule::week(Day day)
{
    const auto read = frame();
    if (!read) {
        return read.error();
    }
    const Frame &now = read.value();
    ScheduleWeek out;
    out.today = now.today;
    out.monday = (day == kNever ? now.today : day) - (day == kNever ? now.today : day) % 7;
    out.indicator = now.indicator;
    out.children = now.children;
    out.cardMachine = now.cardMachine;
    out.remaining = now.remaining;
    out.needPerDay = now.needPerDay;
    out.lastDay = now.lastDay;
    out.worker = m_office.m_by;
    for (std::size_t i = 0; i < out.days.size(); ++i) {
        out.days.at(i).on = out.monday + static_cast<Day>(i);
        out.days.at(i).worked = now.calendar.isWorked(out.days.at(i).on);
    }
    store::ScheduleStore schedule(*m_office.m_store);
    const Day last = std::min(now.lastDay == kNever ? now.today + 27 : now.lastDay, now.today + kMostDays - 1);
    const auto sessions = schedule.sessions(out.monday, out.monday + 6);
    const auto appointments = schedule.appointments(out.monday, out.monday + 6);
    auto templates = schedule.templates();
    auto staff = schedule.staff();
    auto ahead = loads(schedule, now.today, std::max(last, now.today), now.calendar);
    if (!sessions || !appointments) {
        return !sessions ? sessions.error() : appointments.error();
    }
    if (!templates || !staff || !ahead) {
        return !templates ? templates.error() : !staff ? staff.error() : ahead.error();
    }
    const auto names = namesOf(*m_office.m_store, appointments.value(), now.households);
    if (!names) {
        return names.error();
    }
    fillDays(out, sessions.value(), appointments.value(), now.directory, names.value());
    out.untilDeadline = std::move(ahead.value());
    out.templates = templates.value().empty() ? domain::defaultTemplates() : std::move(templates.value());
    out.staff = std::move(staff.value());
    out.bookedAhead = static_cast<int>(now.remainingBooked);
    for (const Candidate &one : now.candidates) {
        if (out.unplanned.empty() || out.unplanned.back().group != one.group) {
            out.unplanned.push_back({one.group, titleOf(one.group, now.directory), 0, 0});
        }
        ++out.unplanned.back().people;
        out.unplanned.back().lackCard += one.lacksCard ? 1 : 0;
        ++out.unplannedPeople;
        out.unplannedWithoutClass += one.group.kind == CallKind::Village ? 1 : 0;
    }
    return out;
}

} // namespace caodiem::service
