// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/appointments.h"
#include "domain/changes.h"
#include "domain/ticket.h"

#include <vector>

namespace caodiem::store {

class Connection;
class Store;

/// A person who is expected, with what the desk's list says of the family.
struct ExpectedFamily {
    HouseholdId household;
    ResidentId resident; ///< who has no household
    int minute = 0; ///< the earliest appointment of the family on the day
    int people = 0;
};

/// What of an act of planning could be taken back.
struct UndoneBooking {
    int removed = 0; ///< appointments that it had made
    int restored = 0; ///< appointments that it had ended
    int kept = 0; ///< changed since, or the family came: left as they are
};

/// Sessions and appointments of an open store. Every write is one transaction with its audit row.
class ScheduleStore {
public:
    explicit ScheduleStore(Store &store);

    [[nodiscard]] Result<std::vector<domain::StaffEntry>> staff(); ///< officers first, by id
    /// A new entry (id 0) or another in place of what was there. Errc::Conflict "staff:name" when the name is taken.
    [[nodiscard]] Status putStaff(const domain::StaffEntry &entry, const domain::Stamp &stamp);
    /// Empty while nobody set any.
    [[nodiscard]] Result<std::vector<domain::SessionTemplate>> templates();
    [[nodiscard]] Status setTemplates(
        const std::vector<domain::SessionTemplate> &templates, const domain::Stamp &stamp);

    /// By day and part; both days included.
    [[nodiscard]] Result<std::vector<domain::DeskSession>> sessions(Day from, Day to);
    [[nodiscard]] Result<domain::DeskSession> session(SessionId id); ///< Errc::NotFound
    /// Appointments that stand, came or were missed, of the sessions of these days; by session, minute, id.
    [[nodiscard]] Result<std::vector<domain::BookedAppointment>> appointments(Day from, Day to);
    /// Those who stand, on whatever day.
    [[nodiscard]] Result<std::vector<domain::BookedAppointment>> booked();
    /// Who missed an appointment and has not come since, nor another appointment.
    [[nodiscard]] Result<std::vector<ResidentId>> missed();
    /// Whose last entry of the log asks them to come back.
    [[nodiscard]] Result<std::vector<ResidentId>> toComeBack();
    /// By resident, of those who have one.
    [[nodiscard]] Result<std::vector<std::pair<ResidentId, HouseholdId>>> householdsOfResidents();

    /// Writes all of it or nothing; answers its number. Errc::Conflict "appointment:booked" when somebody of `made` has
    /// an appointment already, "appointment:ended" when one that is to end does not stand any more, "session:exists".
    [[nodiscard]] Result<BookingId> book(
        const QString &what, const domain::BookingChanges &changes, const domain::Stamp &stamp);
    /// Takes an act back but for what was changed since. Errc::NotFound; Conflict "booking:undone".
    [[nodiscard]] Result<UndoneBooking> undo(BookingId id, const domain::Stamp &stamp);
    [[nodiscard]] Result<std::vector<domain::BookingNote>> bookings(int most); ///< the latest first

    /// The desk's day begins: appointments of earlier days are missed, and every family that is booked on `today` and
    /// has no ticket gets one that is expected. Nothing is written when there is nothing to do.
    [[nodiscard]] Status openDay(Day today, const domain::Stamp &stamp);
    /// Families booked on the day, by minute.
    [[nodiscard]] Result<std::vector<ExpectedFamily>> expected(Day on);
    /// For sample data: appointments of days past, with their states. In one act.
    [[nodiscard]] Status fillPast(
        const std::vector<domain::BookedAppointment> &appointments, const domain::Stamp &stamp);

private:
    Connection &m_connection;
};

/// In the transaction that writes the ticket: the family of `ticket` came to the appointments of its day.
[[nodiscard]] Status markCame(Connection &connection, const domain::Ticket &ticket);

} // namespace caodiem::store
