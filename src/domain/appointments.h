// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>

#include <optional>
#include <vector>

/// Sessions of the intake desk, who is booked into them, and who works there (docs/methods.md#appointments).
namespace caodiem {

using SessionId = Id<struct SessionTag>;
using AppointmentId = Id<struct AppointmentTag>;
using BookingId = Id<struct BookingTag>;

} // namespace caodiem

namespace caodiem::domain {

enum class DayPart : quint8 { Morning, Afternoon, Evening };
inline constexpr int kDayParts = 3;

/// Hours and places, of a session or of those made by default. Minutes count from midnight.
struct SessionFrame {
    DayPart part = DayPart::Morning;
    int startMinute = 0;
    int endMinute = 0; ///< the first minute after it; > startMinute, at most 24 · 60
    int capacity = 0; ///< people; 0 or more
    int keptForWalkIns = 0; ///< of the capacity
    int desks = 1; ///< 1 or more
    [[nodiscard]] int places() const { return capacity - keptForWalkIns; }
    friend bool operator==(const SessionFrame &, const SessionFrame &) = default;
};

/// What sessions a week has until somebody says otherwise.
struct SessionTemplate {
    SessionFrame frame;
    quint8 weekdays = 0x7F; ///< bit 0 = Monday
    friend bool operator==(const SessionTemplate &, const SessionTemplate &) = default;
};
/// Morning 07:30–11:30, afternoon 13:30–17:00, evening 19:30–22:00, seven days (plan 606/KH-CAP of Tứ Minh).
[[nodiscard]] std::vector<SessionTemplate> defaultTemplates();

/// One session of one day; a day has at most one of each part.
struct DeskSession {
    SessionId id;
    Day on = kNever;
    SessionFrame frame;
    bool closed = false; ///< not held; nobody is called to it any more
    /// What can be given away by appointment.
    [[nodiscard]] int places() const { return closed ? 0 : frame.places(); }
    friend bool operator==(const DeskSession &, const DeskSession &) = default;
};

enum class AppointmentState : quint8 {
    Booked,
    Came,
    Missed, ///< the day is over and the family did not come
    Moved, ///< another appointment took its place
    Cancelled
};

/// One person in one session. A row is never rewritten but for its state: a move makes a new one.
struct BookedAppointment {
    AppointmentId id;
    SessionId session;
    int minute = 0; ///< of the day
    ResidentId resident;
    ClassId schoolClass; ///< called with this class; null = not
    VillageId village; ///< called with this village; null = not
    AppointmentState state = AppointmentState::Booked;
    BookingId madeBy;
    BookingId endedBy; ///< null while booked, and for those who came or did not
    friend bool operator==(const BookedAppointment &, const BookedAppointment &) = default;
};

/// What one act of planning changes; taken back as a whole.
struct BookingChanges {
    std::vector<BookedAppointment> made; ///< id, state, madeBy and endedBy are not looked at
    std::vector<AppointmentId> moved; ///< replaced by one of `made`
    std::vector<AppointmentId> cancelled;
    std::vector<DeskSession> addedSessions; ///< id null
    std::optional<DeskSession> changedSession;
};

/// An act of planning as it stands in the store.
struct BookingNote {
    BookingId id;
    qint64 atMs = 0;
    QString by;
    QString what; ///< "plan", "book", "move", "cancel", "session", "sessions"
    int made = 0;
    int ended = 0;
    bool undone = false;
};

/// Who works at the desk, or a desk: a name that can be chosen. Never deleted, because entries name them.
struct StaffEntry {
    qint64 id = 0; ///< 0 = new
    bool desk = false; ///< a desk, else an officer
    QString name; ///< not empty; unique among desks, and among officers
    bool active = true;
    friend bool operator==(const StaffEntry &, const StaffEntry &) = default;
};

} // namespace caodiem::domain
