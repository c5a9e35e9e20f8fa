// SPDX-License-Identifier: GPL-3.0-or-later
// The outreach log and the calls.
#include "store/audit.h"
#include "store/event_log.h"
#include "store/store_parts.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Error badOutreach(const QString &why)
{
    return {Errc::BadInput, u"outreach"_s, why};
}

Result<domain::OutreachEntry> putEntry(Connection &connection, domain::OutreachEntry entry, const domain::Stamp &stamp)
{
    if (!dayFromIso(isoFromDay(entry.on)) || entry.times <= 0) {
        return badOutreach(u"needs a day and a number"_s);
    }
    entry.recordedAtMs = stamp.atMs;
    entry.recordedBy = stamp.by;
    QString before;
    const bool isNew = entry.id.isNull();
    if (isNew) {
        const auto id = insertRow(connection, entry, 0);
        if (!id) {
            return id.error();
        }
        entry.id.value = id.value();
    } else {
        const auto old = readRow<domain::OutreachEntry>(connection, entry.id.value);
        if (!old) {
            return old.error();
        }
        before = rowJson(old.value());
        if (auto done = updateRow(connection, entry); !done) {
            return done.error();
        }
    }
    const AuditEntry audit {
        isNew ? u"outreach.new"_s : u"outreach.change"_s, rowName(u"outreach", entry.id.value), before, rowJson(entry)};
    if (auto noted = writeAudit(connection, audit, stamp); !noted) {
        return noted.error();
    }
    return entry;
}

} // namespace

Result<std::vector<domain::OutreachEntry>> Store::outreach(Day from, Day to)
{
    return readRows<domain::OutreachEntry>(*m_parts->connection,
        u"WHERE on_date BETWEEN ? AND ? ORDER BY on_date, id"_s, {isoFromDay(from), isoFromDay(to)});
}

Result<std::vector<domain::OutreachEntry>> Store::putOutreach(
    const std::vector<domain::OutreachEntry> &entries, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<std::vector<domain::OutreachEntry>> {
        std::vector<domain::OutreachEntry> out;
        for (const domain::OutreachEntry &entry : entries) {
            auto written = putEntry(connection, entry, stamp);
            if (!written) {
                return written.error();
            }
            out.push_back(std::move(written).value());
        }
        return out;
    });
}

Status Store::removeOutreach(OutreachId id, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        const auto before = readRow<domain::OutreachEntry>(connection, id.value);
        if (!before) {
            return before.error();
        }
        return inOrder([&] { return run(connection, u"DELETE FROM outreach WHERE id = ?"_s, {id.value}); },
            [&] {
                return writeAudit(connection,
                    {u"outreach.remove"_s, rowName(u"outreach", id.value), rowJson(before.value()), {}}, stamp);
            });
    });
}

Result<domain::Call> Store::recordCall(
    const domain::Call &call, const std::optional<domain::Event> &event, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<domain::Call> {
        if (call.resident.isNull() == call.organisation.isNull() || !dayFromIso(isoFromDay(call.on))) {
            return Error {Errc::BadInput, u"call"_s, u"needs one subject and a day"_s};
        }
        domain::Call entry = call;
        entry.recordedAtMs = stamp.atMs;
        entry.recordedBy = stamp.by;
        entry.event = {};
        if (event) {
            const auto id = recordEvent(connection, *event, stamp);
            if (!id) {
                return id.error();
            }
            entry.event = id.value();
        }
        const auto id = insertRow(connection, entry, 0);
        if (!id) {
            return id.error();
        }
        entry.id.value = id.value();
        if (auto noted
            = writeAudit(connection, {u"call.record"_s, rowName(u"call", entry.id.value), {}, rowJson(entry)}, stamp);
            !noted) {
            return noted.error();
        }
        return entry;
    });
}

Status Store::undoCall(CallId id, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        const auto before = readRow<domain::Call>(connection, id.value);
        if (!before) {
            return before.error();
        }
        return inOrder([&] { return run(connection, u"DELETE FROM call WHERE id = ?"_s, {id.value}); },
            [&]() -> Status {
                const EventId event = before.value().event;
                return event.isNull() ? Status(Done {})
                                      : caodiem::store::voidEvent(connection, event, u"undo"_s, stamp);
            },
            [&] {
                return writeAudit(
                    connection, {u"call.undo"_s, rowName(u"call", id.value), rowJson(before.value()), {}}, stamp);
            });
    });
}

Result<std::vector<domain::Call>> Store::calls(Day to)
{
    return readRows<domain::Call>(*m_parts->connection, u"WHERE on_date <= ? ORDER BY on_date, id"_s, {isoFromDay(to)});
}

Result<std::vector<domain::Call>> Store::callsOf(ResidentId resident, Day to)
{
    return readRows<domain::Call>(*m_parts->connection,
        u"WHERE resident_id = ? AND on_date <= ? ORDER BY on_date, id"_s, {resident.value, isoFromDay(to)});
}

} // namespace caodiem::store
