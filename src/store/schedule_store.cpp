// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schedule_store.h"

#include "store/audit.h"
#include "store/rows.h"
#include "store/store_parts.h"
#include "store/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

using domain::BookedAppointment;
using domain::DeskSession;

constexpr QStringView kStaffColumns = u"kind,name,active";
constexpr QStringView kTemplateColumns = u"part,start_minute,end_minute,capacity,walk_ins,desks,weekdays";

QVariantList templateBinds(const domain::SessionTemplate &one)
{
    const domain::SessionFrame &frame = one.frame;
    return {wordOf(frame.part), frame.startMinute, frame.endMinute, frame.capacity, frame.keptForWalkIns, frame.desks,
        static_cast<int>(one.weekdays)};
}

QString bookingRow(BookingId id)
{
    return rowName(u"booking", id.value);
}

/// One SELECT of ids.
template <typename I>
Result<std::vector<I>> idsFrom(Connection &connection, const QString &sql, const QVariantList &binds = {})
{
    std::vector<I> out;
    const auto done = each(connection, sql, binds, [&out](const Row &row) { out.push_back(row.id<I>(0)); });
    if (!done) {
        return done.error();
    }
    return out;
}

/// `sql` asks for a row that must not be there.
Status mustNotBe(Connection &connection, const QString &sql, const QVariantList &binds, const QString &otherwise)
{
    const auto found = number(connection, sql, binds);
    if (!found) {
        return found.error();
    }
    return found.value() ? Status(Error {Errc::Conflict, otherwise, {}}) : Status(Done {});
}

/// One act of planning while it is being written.
class BookingWriter {
public:
    BookingWriter(Connection &connection, const domain::BookingChanges &changes, BookingId id)
        : m_connection(connection)
        , m_changes(changes)
        , m_id(id)
    { }

    Status write()
    {
        return inOrder([this] { return end(m_changes.moved, domain::AppointmentState::Moved); },
            [this] { return end(m_changes.cancelled, domain::AppointmentState::Cancelled); },
            [this] { return addSessions(); }, [this] { return changeSession(); }, [this] { return make(); });
    }

private:
    Status end(const std::vector<AppointmentId> &ids, domain::AppointmentState state)
    {
        const QString sql = u"UPDATE appointment SET state = ?, ended_by = ? WHERE id = ? AND state = 'booked'"_s;
        for (const AppointmentId id : ids) {
            const auto count = change(m_connection, sql, {wordOf(state), m_id.value, id.value});
            if (!count) {
                return count.error();
            }
            if (count.value() != 1) {
                return Error {Errc::Conflict, u"appointment:ended"_s, {}};
            }
        }
        return Done {};
    }
    Status addSessions()
    {
        for (const DeskSession &session : m_changes.addedSessions) {
            if (auto free = mustNotBe(m_connection, u"SELECT 1 FROM session WHERE on_date = ? AND part = ?"_s,
                    {dayValue(session.on), wordOf(session.frame.part)}, u"session:exists"_s);
                !free) {
                return free;
            }
            const auto row = insertRow(m_connection, session, 0);
            if (!row) {
                return row.error();
            }
            if (auto noted = run(m_connection, u"INSERT INTO booking_session (session_id, booking_id) VALUES (?, ?)"_s,
                    {row.value(), m_id.value});
                !noted) {
                return noted;
            }
        }
        return Done {};
    }
    Status changeSession()
    {
        if (!m_changes.changedSession) {
            return Done {};
        }
        const DeskSession &after = *m_changes.changedSession;
        const auto before = readRow<DeskSession>(m_connection, after.id.value);
        if (!before) {
            return before.error();
        }
        return inOrder(
            [&] {
                return run(m_connection, u"UPDATE booking SET session_id = ?, session_before = ? WHERE id = ?"_s,
                    {after.id.value, rowJson(before.value()), m_id.value});
            },
            [&] { return updateRow(m_connection, after); });
    }
    Status make()
    {
        for (BookedAppointment one : m_changes.made) {
            if (auto free
                = mustNotBe(m_connection, u"SELECT 1 FROM appointment WHERE resident_id = ? AND state = 'booked'"_s,
                    {one.resident.value}, u"appointment:booked"_s);
                !free) {
                return free;
            }
            one.madeBy = m_id;
            one.endedBy = {};
            one.state = domain::AppointmentState::Booked;
            if (const auto row = insertRow(m_connection, one, 0); !row) {
                return row.error();
            }
        }
        return Done {};
    }

    Connection &m_connection;
    const domain::BookingChanges &m_changes;
    BookingId m_id;
};

/// Takes one act back.
class BookingUndo {
public:
    BookingUndo(Connection &connection, BookingId id)
        : m_connection(connection)
        , m_id(id)
    { }

    Result<UndoneBooking> run()
    {
        UndoneBooking out;
        const auto done = inOrder([&] { return drop(out); }, [&] { return restore(out); },
            [&] { return restoreSession(); }, [&] { return dropSessions(); });
        if (!done) {
            return done.error();
        }
        return out;
    }

private:
    /// What it made and what still stands as it made it goes; the rest (came, moved since) stays.
    Status drop(UndoneBooking &out)
    {
        const auto all = number(m_connection, u"SELECT count(*) FROM appointment WHERE made_by = ?"_s, {m_id.value});
        const auto gone
            = change(m_connection, u"DELETE FROM appointment WHERE made_by = ? AND state = 'booked'"_s, {m_id.value});
        if (!all || !gone) {
            return !all ? all.error() : gone.error();
        }
        out.removed = gone.value();
        out.kept = static_cast<int>(all.value().value_or(0)) - out.removed;
        return Done {};
    }
    /// What it ended stands again, unless the person has another appointment by now.
    Status restore(UndoneBooking &out)
    {
        const auto all = number(m_connection, u"SELECT count(*) FROM appointment WHERE ended_by = ?"_s, {m_id.value});
        const auto back = change(m_connection,
            u"UPDATE appointment SET state = 'booked', ended_by = NULL WHERE ended_by = ? AND resident_id NOT IN "
            "(SELECT resident_id FROM appointment WHERE state = 'booked' OR made_by = ?)"_s,
            {m_id.value, m_id.value}); // what it made and still stands: that person has come
        if (!all || !back) {
            return !all ? all.error() : back.error();
        }
        out.restored = back.value();
        out.kept += static_cast<int>(all.value().value_or(0)) - out.restored;
        return Done {};
    }
    Status restoreSession()
    {
        QString json;
        qint64 session = 0;
        const auto read = each(m_connection, u"SELECT session_id, session_before FROM booking WHERE id = ?"_s,
            {m_id.value}, [&](const Row &row) {
                session = row.integer(0);
                json = row.text(1);
            });
        if (!read || json.isEmpty()) {
            return read;
        }
        const QJsonObject before = QJsonDocument::fromJson(json.toUtf8()).object();
        QVariantList binds;
        for (const QStringView column : Table<DeskSession>::columns.split(u',')) {
            binds << before.value(column.toString()).toVariant();
        }
        binds << session;
        return store::run(m_connection, updateSql(Table<DeskSession>::name, Table<DeskSession>::columns), binds);
    }
    /// Sessions that it brought in and nobody was ever called to.
    Status dropSessions()
    {
        return store::run(m_connection,
            u"DELETE FROM session WHERE id IN (SELECT session_id FROM booking_session WHERE booking_id = ?) "
            "AND id NOT IN (SELECT session_id FROM appointment) "
            "AND id NOT IN (SELECT session_id FROM booking WHERE session_id IS NOT NULL)"_s,
            {m_id.value});
    }

    Connection &m_connection;
    BookingId m_id;
};

Result<BookingId> newBooking(Connection &connection, const QString &what, const domain::Stamp &stamp)
{
    const auto row = insert(connection, u"INSERT INTO booking (what, recorded_at, recorded_by) VALUES (?, ?, ?)"_s,
        {what, stamp.atMs, textValue(stamp.by)});
    if (!row) {
        return row.error();
    }
    return BookingId {row.value()};
}

/// Adds a ticket that is expected for every family without one on the day; answers how many.
Result<int> addExpected(
    Connection &connection, Day today, const std::vector<ExpectedFamily> &families, const domain::Stamp &stamp)
{
    const auto highest = number(connection, u"SELECT max(number) FROM ticket WHERE on_date = ?"_s, {isoFromDay(today)});
    if (!highest) {
        return highest.error();
    }
    int next = static_cast<int>(highest.value().value_or(0));
    int added = 0;
    for (const ExpectedFamily &family : families) {
        const auto there = number(connection,
            u"SELECT 1 FROM ticket WHERE on_date = ? AND (household_id = ? OR resident_id = ?) LIMIT 1"_s,
            {isoFromDay(today), idValue(family.household), idValue(family.resident)});
        if (!there) {
            return there.error();
        }
        if (there.value()) {
            continue;
        }
        domain::Ticket ticket;
        ticket.on = today;
        ticket.number = ++next;
        ticket.bookedMinute = family.minute;
        ticket.household = family.household;
        ticket.resident = family.resident;
        ticket.state = domain::TicketState::Expected;
        ticket.recordedBy = stamp.by;
        if (const auto row = insertRow(connection, ticket, 0); !row) {
            return row.error();
        }
        ++added;
    }
    return added;
}

/// An expected ticket whose family is not booked on the day any more goes.
Result<int> dropExpected(Connection &connection, Day today)
{
    return change(connection,
        u"DELETE FROM ticket WHERE on_date = ? AND state = 'expected' AND arrived_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM appointment a JOIN session s ON s.id = a.session_id JOIN resident r ON r.id = a.resident_id "
        "WHERE s.on_date = ? AND s.closed = 0 AND a.state = 'booked' AND (r.id = ticket.resident_id "
        "OR r.household_id = ticket.household_id))"_s,
        {isoFromDay(today), isoFromDay(today)});
}

} // namespace

ScheduleStore::ScheduleStore(Store &store)
    : m_connection(*store.m_parts->connection)
{ }

Result<std::vector<domain::StaffEntry>> ScheduleStore::staff()
{
    std::vector<domain::StaffEntry> out;
    const auto done = each(m_connection, u"SELECT id, %1 FROM staff ORDER BY kind DESC, id"_s.arg(kStaffColumns), {},
        [&out](const Row &row) {
            out.push_back({row.integer(0), row.text(1) == u"desk", row.text(2), row.integer(3) != 0});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

Status ScheduleStore::putStaff(const domain::StaffEntry &entry, const domain::Stamp &stamp)
{
    return inTransaction(m_connection, [&]() -> Status {
        const QString kind = entry.desk ? u"desk"_s : u"officer"_s;
        if (auto free = mustNotBe(m_connection, u"SELECT 1 FROM staff WHERE kind = ? AND name = ? AND id <> ?"_s,
                {kind, entry.name, entry.id}, u"staff:name"_s);
            !free) {
            return free;
        }
        QVariantList binds {kind, textValue(entry.name), entry.active ? 1 : 0};
        qint64 id = entry.id;
        if (id == 0) {
            const auto row = insert(m_connection, u"INSERT INTO staff (kind, name, active) VALUES (?, ?, ?)"_s, binds);
            if (!row) {
                return row.error();
            }
            id = row.value();
        } else {
            binds << id;
            const auto count = change(m_connection, updateSql(u"staff", kStaffColumns), binds);
            if (!count || count.value() != 1) {
                return count ? Error {Errc::NotFound, rowName(u"staff", id), {}} : count.error();
            }
        }
        return writeAudit(m_connection,
            {u"staff.change"_s, rowName(u"staff", id), {}, compact({{u"active"_s, entry.active}})}, stamp);
    });
}

Result<std::vector<domain::SessionTemplate>> ScheduleStore::templates()
{
    std::vector<domain::SessionTemplate> out;
    const auto done
        = each(m_connection, u"SELECT id, %1 FROM session_template ORDER BY start_minute"_s.arg(kTemplateColumns), {},
            [&out](const Row &row) {
                const auto small = [&row](int column) { return static_cast<int>(row.integer(column)); };
                out.push_back({{row.word<domain::DayPart>(1), small(2), small(3), small(4), small(5), small(6)},
                    static_cast<quint8>(row.integer(7))});
            });
    if (!done) {
        return done.error();
    }
    return out;
}

Status ScheduleStore::setTemplates(const std::vector<domain::SessionTemplate> &templates, const domain::Stamp &stamp)
{
    return inTransaction(m_connection, [&]() -> Status {
        if (auto gone = run(m_connection, u"DELETE FROM session_template"_s); !gone) {
            return gone;
        }
        for (const domain::SessionTemplate &one : templates) {
            const auto row = insert(m_connection,
                u"INSERT INTO session_template (%1) VALUES (%2)"_s.arg(kTemplateColumns, placeholders(7)),
                templateBinds(one));
            if (!row) {
                return row.error();
            }
        }
        return writeAudit(m_connection,
            {u"template.change"_s, u"session_template"_s, {},
                compact({{u"sessions"_s, static_cast<qint64>(templates.size())}})},
            stamp);
    });
}

Result<std::vector<DeskSession>> ScheduleStore::sessions(Day from, Day to)
{
    return readRows<DeskSession>(m_connection, u"WHERE on_date BETWEEN ? AND ? ORDER BY on_date, start_minute"_s,
        {isoFromDay(from), isoFromDay(to)});
}

Result<DeskSession> ScheduleStore::session(SessionId id)
{
    return readRow<DeskSession>(m_connection, id.value);
}

Result<std::vector<BookedAppointment>> ScheduleStore::appointments(Day from, Day to)
{
    return readRows<BookedAppointment>(m_connection,
        u"WHERE state IN ('booked', 'came', 'missed') AND session_id IN "
        "(SELECT id FROM session WHERE on_date BETWEEN ? AND ?) ORDER BY session_id, minute, id"_s,
        {isoFromDay(from), isoFromDay(to)});
}

Result<std::vector<BookedAppointment>> ScheduleStore::booked()
{
    return readRows<BookedAppointment>(m_connection, u"WHERE state = 'booked' ORDER BY session_id, minute, id"_s);
}

Result<std::vector<ResidentId>> ScheduleStore::missed()
{
    return idsFrom<ResidentId>(m_connection,
        u"SELECT resident_id FROM appointment GROUP BY resident_id HAVING max(CASE state WHEN 'missed' THEN id END) > "
        "coalesce(max(CASE WHEN state IN ('booked', 'came') THEN id END), 0) ORDER BY resident_id"_s);
}

Result<std::vector<ResidentId>> ScheduleStore::toComeBack()
{
    return idsFrom<ResidentId>(m_connection,
        u"SELECT e.resident_id FROM event e WHERE e.kind = 'rescheduled' AND e.resident_id IS NOT NULL "
        "AND e.id NOT IN (SELECT event_id FROM event_void) AND NOT EXISTS (SELECT 1 FROM event f "
        "WHERE f.resident_id = e.resident_id AND (f.on_date > e.on_date OR (f.on_date = e.on_date AND f.id > e.id)) "
        "AND f.id NOT IN (SELECT event_id FROM event_void)) ORDER BY e.resident_id"_s);
}

Result<std::vector<std::pair<ResidentId, HouseholdId>>> ScheduleStore::householdsOfResidents()
{
    std::vector<std::pair<ResidentId, HouseholdId>> out;
    const auto done = each(m_connection, u"SELECT id, household_id FROM resident WHERE household_id IS NOT NULL"_s, {},
        [&out](const Row &row) { out.emplace_back(row.id<ResidentId>(0), row.id<HouseholdId>(1)); });
    if (!done) {
        return done.error();
    }
    return out;
}

Result<BookingId> ScheduleStore::book(
    const QString &what, const domain::BookingChanges &changes, const domain::Stamp &stamp)
{
    return inTransaction(m_connection, [&]() -> Result<BookingId> {
        const auto id = newBooking(m_connection, what, stamp);
        if (!id) {
            return id;
        }
        const QString after = compact({{u"what"_s, what}, {u"made"_s, static_cast<qint64>(changes.made.size())},
            {u"ended"_s, static_cast<qint64>(changes.moved.size() + changes.cancelled.size())}});
        const auto done = inOrder([&] { return BookingWriter(m_connection, changes, id.value()).write(); },
            [&] {
                return writeAudit(m_connection, {u"booking.make"_s, bookingRow(id.value()), {}, after}, stamp);
            });
        if (!done) {
            return done.error();
        }
        return id;
    });
}

Result<UndoneBooking> ScheduleStore::undo(BookingId id, const domain::Stamp &stamp)
{
    return inTransaction(m_connection, [&]() -> Result<UndoneBooking> {
        const auto undone = change(m_connection,
            u"UPDATE booking SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s, {stamp.atMs, id.value});
        if (!undone) {
            return undone.error();
        }
        if (undone.value() != 1) {
            const auto there = number(m_connection, u"SELECT 1 FROM booking WHERE id = ?"_s, {id.value});
            return there && there.value() ? Error {Errc::Conflict, u"booking:undone"_s, {}}
                                          : Error {Errc::NotFound, bookingRow(id), {}};
        }
        auto out = BookingUndo(m_connection, id).run();
        if (!out) {
            return out;
        }
        const QString after = compact({{u"removed"_s, out.value().removed}, {u"restored"_s, out.value().restored}});
        if (auto noted = writeAudit(m_connection, {u"booking.undo"_s, bookingRow(id), {}, after}, stamp); !noted) {
            return noted.error();
        }
        return out;
    });
}

Result<std::vector<domain::BookingNote>> ScheduleStore::bookings(int most)
{
    std::vector<domain::BookingNote> out;
    const auto done = each(m_connection,
        u"SELECT id, recorded_at, recorded_by, what, (SELECT count(*) FROM appointment WHERE made_by = booking.id), "
        "(SELECT count(*) FROM appointment WHERE ended_by = booking.id), undone_at IS NOT NULL "
        "FROM booking ORDER BY id DESC LIMIT ?"_s,
        {most}, [&out](const Row &row) {
            out.push_back({row.id<BookingId>(0), row.integer(1), row.text(2), row.text(3),
                static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)), row.integer(6) != 0});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

Result<std::vector<ExpectedFamily>> ScheduleStore::expected(Day on)
{
    std::vector<ExpectedFamily> out;
    const auto done = each(m_connection,
        u"SELECT r.household_id, CASE WHEN r.household_id IS NULL THEN r.id END, min(a.minute), count(*) "
        "FROM appointment a JOIN session s ON s.id = a.session_id JOIN resident r ON r.id = a.resident_id "
        "WHERE s.on_date = ? AND s.closed = 0 AND a.state = 'booked' GROUP BY 1, 2 ORDER BY 3, 1, 2"_s,
        {isoFromDay(on)}, [&out](const Row &row) {
            out.push_back({row.id<HouseholdId>(0), row.id<ResidentId>(1), static_cast<int>(row.integer(2)),
                static_cast<int>(row.integer(3))});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

Status ScheduleStore::openDay(Day today, const domain::Stamp &stamp)
{
    const auto late = number(m_connection,
        u"SELECT 1 FROM appointment a JOIN session s ON s.id = a.session_id WHERE a.state = 'booked' "
        "AND s.on_date <= ? LIMIT 1"_s,
        {isoFromDay(today)});
    const auto waits = number(
        m_connection, u"SELECT 1 FROM ticket WHERE on_date = ? AND state = 'expected' LIMIT 1"_s, {isoFromDay(today)});
    if (!late || !waits) {
        return !late ? late.error() : waits.error();
    }
    if (!late.value() && !waits.value()) {
        return Done {};
    }
    return inTransaction(m_connection, [&]() -> Status {
        const auto missedNow = change(m_connection,
            u"UPDATE appointment SET state = 'missed' WHERE state = 'booked' AND session_id IN "
            "(SELECT id FROM session WHERE on_date < ?)"_s,
            {isoFromDay(today)});
        const auto dropped = missedNow ? dropExpected(m_connection, today) : missedNow;
        const auto families = expected(today);
        if (!dropped || !families) {
            return !dropped ? dropped.error() : families.error();
        }
        const auto added = addExpected(m_connection, today, families.value(), stamp);
        if (!added) {
            return added.error();
        }
        if (missedNow.value() + dropped.value() + added.value() == 0) {
            return Done {};
        }
        return writeAudit(m_connection,
            {u"desk.open"_s, isoFromDay(today), {},
                compact({{u"expected"_s, added.value()}, {u"missed"_s, missedNow.value()}})},
            stamp);
    });
}

Status ScheduleStore::fillPast(const std::vector<BookedAppointment> &appointments, const domain::Stamp &stamp)
{
    return inTransaction(m_connection, [&]() -> Status {
        const auto id = newBooking(m_connection, u"plan"_s, stamp);
        if (!id) {
            return id.error();
        }
        for (BookedAppointment one : appointments) {
            one.madeBy = id.value();
            if (const auto row = insertRow(m_connection, one, 0); !row) {
                return row.error();
            }
        }
        const QString after = compact({{u"made"_s, static_cast<qint64>(appointments.size())}});
        return writeAudit(m_connection, {u"booking.make"_s, bookingRow(id.value()), {}, after}, stamp);
    });
}

Status markCame(Connection &connection, const domain::Ticket &ticket)
{
    return run(connection,
        u"UPDATE appointment SET state = 'came' WHERE state IN ('booked', 'missed') AND session_id IN "
        "(SELECT id FROM session WHERE on_date = ?) AND resident_id IN "
        "(SELECT id FROM resident WHERE id = ? OR household_id = ?)"_s,
        {isoFromDay(ticket.on), idValue(ticket.resident), idValue(ticket.household)});
}

} // namespace caodiem::store
