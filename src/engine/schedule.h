// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "domain/calendar.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Appointments (docs/methods.md#appointments): who comes to which session, and at what minute. The same request gives
/// the same answer on every system.
namespace caodiem::engine {

/// Minutes count from midnight. A session on a day off, with no length or with no places left is not used.
struct ScheduleSession {
    Day day = kNever;
    int startMinute = 0;
    int endMinute = 0; ///< the first minute after it; at most 24 · 60
    int capacity = 0; ///< people
    int keptForWalkIns = 0; ///< of the capacity; not given away
    [[nodiscard]] int places() const { return capacity - keptForWalkIns; }
    friend bool operator==(const ScheduleSession &, const ScheduleSession &) = default;
};

struct SchedulePerson {
    ResidentId id;
    HouseholdId household; ///< null = alone; people of one household share a session, in whatever group they are
    Day earliest = kDayMin; ///< first day on which this person can come
    Day latest = kNever; ///< last day
};

/// A household, a class or a village: its people come one after the other, in the order of `groups`.
struct ScheduleGroup {
    std::vector<SchedulePerson> people;
};

struct ScheduleRequest {
    std::vector<ScheduleSession> sessions; ///< any order; sessions at the same time are different desks
    std::vector<ScheduleGroup> groups; ///< somebody named twice counts where named first
    domain::WorkCalendar calendar; ///< all its days off are kept free
};

struct Appointment {
    ResidentId person;
    std::size_t session = 0; ///< place in ScheduleRequest::sessions
    Day day = kNever;
    int minute = 0; ///< in [startMinute, endMinute); nobody else of this session comes in so many minutes that an hour
                    ///< would take more than its share of the places, rounded up
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

enum class NotPlacedWhy : quint8 {
    NoSessionOnTheseDays, ///< no usable session between earliest and latest
    HouseholdDaysDiffer, ///< the days of the people of one household do not meet
    HouseholdTooLarge, ///< no session of these days has so many places at all
    NoRoom, ///< all sessions of these days are full
    HourFull, ///< (after a change) the session goes on, but this hour of it, or all of it, takes fewer now
    SessionGone ///< (after a change) the session is not held any more, or not at that time
};

struct NotPlaced {
    ResidentId person;
    NotPlacedWhy why = NotPlacedWhy::NoRoom;
    std::optional<Appointment> proposal; ///< (after a change) where the household would fit; all of it or none
    friend bool operator==(const NotPlaced &, const NotPlaced &) = default;
};

struct Schedule {
    std::vector<Appointment> appointments; ///< by day, start of the session, session, minute, then request order
    std::vector<NotPlaced> notPlaced; ///< in request order
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// Everybody of the request, placed or not placed, once.
[[nodiscard]] Schedule scheduled(const ScheduleRequest &request);

/// After sessions, capacities or days off have changed: whoever still fits keeps day and minute, household by household
/// in the order of time; the rest are listed for a call, each with a proposal if there is one. The sessions stand in
/// the same places as before (one that is not held any more has capacity 0). Answers for everybody in `before`, each
/// once; days and households are looked up in the request. People of the request who are not in `before` are not looked
/// at.
[[nodiscard]] Schedule rescheduled(const ScheduleRequest &changed, const std::vector<Appointment> &before);

/// The most appointments that minutes [60·hour, 60·(hour + 1)) after the start of the session take.
[[nodiscard]] int hourLimit(const ScheduleSession &session, int hour);

/// Minutes of the places that are left when people come at `taken`, in order of time. The places of a session lie
/// evenly in it; each of `taken` uses one of its own hour, the nearest in time, and only when there is none the nearest
/// of all. With these no hour takes more than its limit, unless `taken` alone does.
[[nodiscard]] std::vector<int> freeMinutes(const ScheduleSession &session, std::vector<int> taken);

} // namespace caodiem::engine
