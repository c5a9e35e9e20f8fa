// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_schedule.h"

#include "domain/age.h"
#include "engine/schedule.h"
#include "service/built_in_campaigns.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::AppointmentState;
using domain::BookedAppointment;
using domain::DeskSession;
using domain::EventKind;

constexpr Day kWeek = 7;
constexpr Day kBookedDays = 12;
constexpr int kBeyond = 6; ///< too many in one evening
/// Hundredths of the places of morning, afternoon and evening that are given away, from today on.
constexpr std::array<std::array<int, 3>, kBookedDays> kFill {{{53, 54, 95}, {83, 100, 100}, {94, 88, 83}, {75, 39, 100},
    {100, 100, 45}, {91, 36, 0}, {55, 40, 18}, {50, 32, 20}, {33, 24, 14}, {30, 20, 12}, {18, 10, 8}, {11, 8, 0}}};

struct Child {
    ResidentId id;
    HouseholdId household;
    ClassId schoolClass;
    Day takenIn = kNever;
};

/// Children from 6 to below 14 with a card, by class: those taken in, and those still to come.
std::vector<Child> childrenOf(const DemoCommune &commune)
{
    std::map<qint64, std::pair<Day, Day>> steps; // card, e-ID
    for (const domain::Event &event : commune.registers.events) {
        auto &[card, eid] = steps.try_emplace(event.resident.value, kNever, kNever).first->second;
        if (event.kind == EventKind::CardIssued) {
            card = std::min(card, event.on);
        } else if (event.kind == EventKind::EidIntake) {
            eid = std::min(eid, event.on);
        }
    }
    std::map<qint64, ClassId> classes;
    for (const domain::Spell &spell : commune.registers.spells) {
        const bool here = spell.from <= commune.today && commune.today < spell.until;
        if (here && spell.residence == domain::Residence::Permanent) {
            classes[spell.resident.value] = spell.schoolClass;
        }
    }
    std::vector<Child> out;
    for (const domain::Resident &one : commune.registers.residents) {
        const int age = domain::ageOn(one.birth.day, commune.today);
        const auto step = steps.find(one.id.value);
        if (age >= 6 && age < 14 && one.diedOn > commune.today && classes.contains(one.id.value) && step != steps.end()
            && step->second.first <= commune.today) {
            out.push_back({one.id, one.household, classes.at(one.id.value), step->second.second});
        }
    }
    std::ranges::stable_sort(out, {}, [](const Child &one) { return one.schoolClass.value; });
    return out;
}

/// Every fourth family comes alone, the others with their class.
bool comesAlone(const Child &child)
{
    return child.schoolClass.isNull() || (child.household.isNull() ? child.id.value : child.household.value) % 4 == 0;
}

BookedAppointment appointmentOf(const Child &child, const DeskSession &session, int minute)
{
    BookedAppointment one;
    one.session = session.id;
    one.minute = minute;
    one.resident = child.id;
    one.schoolClass = comesAlone(child) ? ClassId {} : child.schoolClass;
    return one;
}

Result<std::vector<DeskSession>> makeSessions(
    store::ScheduleStore &schedule, Day from, Day last, const domain::Stamp &stamp)
{
    domain::BookingChanges changes;
    const auto year = civilFromDay(last).year;
    for (Day day = from; day <= last; ++day) {
        const YearMonthDay date = civilFromDay(day);
        const bool holiday = date == YearMonthDay {year, 4, 30} || date == YearMonthDay {year, 5, 1};
        for (const domain::SessionTemplate &one : domain::defaultTemplates()) {
            changes.addedSessions.push_back({{}, day, one.frame, holiday});
        }
    }
    if (const auto made = schedule.book(u"sessions"_s, changes, stamp); !made) {
        return made.error();
    }
    return schedule.sessions(from, last);
}

/// Those whose e-ID was taken in on the days from Monday to today came to an appointment; a few others did not come.
std::vector<BookedAppointment> pastAppointments(
    const std::vector<Child> &children, const std::vector<DeskSession> &sessions, Day today)
{
    std::vector<BookedAppointment> out;
    for (const DeskSession &session : sessions) {
        if (session.on > today) {
            continue;
        }
        const std::vector<int> minutes
            = engine::freeMinutes({session.on, session.frame.startMinute, session.frame.endMinute,
                                      session.frame.capacity, session.frame.keptForWalkIns},
                {});
        std::size_t next = 0;
        for (const Child &child : children) {
            const bool thisPart = child.id.value % 3 == static_cast<int>(session.frame.part);
            if (child.takenIn == session.on && thisPart && next < minutes.size()) {
                out.push_back(appointmentOf(child, session, minutes[next++]));
                out.back().state = AppointmentState::Came;
            }
        }
    }
    return out;
}

domain::BookingChanges comingAppointments(
    const std::vector<Child> &children, const std::vector<DeskSession> &sessions, Day today)
{
    engine::ScheduleRequest request;
    int places = 0;
    for (const DeskSession &session : sessions) {
        const domain::SessionFrame &frame = session.frame;
        engine::ScheduleSession one {session.on, frame.startMinute, frame.endMinute, 0, 0};
        if (session.on >= today && session.on < today + kBookedDays) {
            const auto day = static_cast<std::size_t>(session.on - today);
            one.capacity = frame.places() * kFill.at(day).at(static_cast<std::size_t>(frame.part)) / 100;
        }
        places += one.capacity;
        request.sessions.push_back(one);
    }
    std::map<qint64, const Child *> byId;
    std::vector<const Child *> rest;
    for (const Child &child : children) {
        if (child.takenIn <= today) {
            continue;
        }
        if (static_cast<int>(byId.size()) < places) {
            if (request.groups.empty()
                || byId.at(request.groups.back().people.back().id.value)->schoolClass != child.schoolClass) {
                request.groups.emplace_back();
            }
            request.groups.back().people.push_back({child.id, child.household, kDayMin, kNever});
            byId[child.id.value] = &child;
        } else {
            rest.push_back(&child);
        }
    }
    domain::BookingChanges changes;
    for (const engine::Appointment &one : engine::scheduled(request).appointments) {
        changes.made.push_back(appointmentOf(*byId.at(one.person.value), sessions.at(one.session), one.minute));
    }
    const auto evening = std::ranges::find_if(sessions, [today](const DeskSession &session) {
        return session.on == today + 1 && session.frame.part == domain::DayPart::Evening;
    });
    for (std::size_t i = 0; i < kBeyond && i < rest.size() && evening != sessions.end(); ++i) {
        changes.made.push_back(
            appointmentOf(*rest[i], *evening, evening->frame.startMinute + 30 * static_cast<int>(i % 4)));
    }
    return changes;
}

} // namespace

Status fillDemoSchedule(store::Store &store, const DemoCommune &commune, const domain::Stamp &stamp)
{
    const auto campaigns = builtInCampaigns();
    if (!campaigns) {
        return campaigns.error();
    }
    const auto campaign = std::ranges::find(campaigns.value(), commune.campaign, &domain::Campaign::key);
    if (campaign == campaigns.value().end() || campaign->indicators.empty()
        || campaign->indicators.front().targets.empty()) {
        return Done {};
    }
    const Day last = campaign->indicators.front().targets.back().lastDay();
    if (commune.today + kWeek > last) {
        return Done {}; // played on to its end: nothing left to plan
    }
    store::ScheduleStore schedule(store);
    const QString officers[] = {u"Lê Quốc Việt"_s, u"Đặng Thu Trang"_s};
    int number = 0;
    for (const QString &name : officers) {
        const QString desk = u"Bàn %1"_s.arg(++number);
        for (const domain::StaffEntry &entry :
            {domain::StaffEntry {0, false, name, true}, domain::StaffEntry {0, true, desk, true}}) {
            if (auto done = schedule.putStaff(entry, stamp); !done) {
                return done;
            }
        }
    }
    const Day monday = commune.today - commune.today % kWeek;
    const auto sessions = makeSessions(schedule, monday, last, stamp);
    if (!sessions) {
        return sessions.error();
    }
    const std::vector<Child> children = childrenOf(commune);
    if (auto done = schedule.fillPast(pastAppointments(children, sessions.value(), commune.today), stamp); !done) {
        return done;
    }
    const auto booked = schedule.book(u"plan"_s, comingAppointments(children, sessions.value(), commune.today), stamp);
    return booked ? Status(Done {}) : Status(booked.error());
}

} // namespace caodiem::service
