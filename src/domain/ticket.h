// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>

#include <optional>

namespace caodiem::domain {

enum class TicketState : quint8 {
    Expected, ///< has an appointment, not here yet
    Waiting,
    Serving,
    Paused, ///< put aside with something left to do ("lưu tạm")
    Done,
    Skipped ///< called and not there; can be called back
};

/// A family's place in the day's queue. Exactly one of household and resident is set.
struct Ticket {
    TicketId id; ///< null = new
    Day on = kNever;
    int number = 0; ///< as called out, from 1 every day
    std::optional<int> bookedMinute; ///< of the day, 0..1439; nothing = came without an appointment
    HouseholdId household;
    ResidentId resident; ///< who has no household
    TicketState state = TicketState::Waiting;
    int calls = 0; ///< how often called
    qint64 arrivedAtMs = 0; ///< UTC; 0 = not here yet
    qint64 closedAtMs = 0; ///< UTC; 0 = still open
    QString recordedBy;
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

} // namespace caodiem::domain
