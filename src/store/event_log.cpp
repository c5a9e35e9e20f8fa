// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"

#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

QString subjectOf(EventId id)
{
    return u"event:%1"_s.arg(id.value);
}

Status checkSubjectIsThere(Connection &connection, const domain::Event &event)
{
    const bool resident = !event.resident.isNull();
    const qint64 id = resident ? event.resident.value : event.organisation.value;
    const auto found = number(connection,
        resident ? u"SELECT 1 FROM resident WHERE id = ?"_s : u"SELECT 1 FROM organisation WHERE id = ?"_s, {id});
    if (!found) {
        return found.error();
    }
    if (!found.value()) {
        return Error {Errc::NotFound, u"%1:%2"_s.arg(resident ? u"resident"_s : u"organisation"_s).arg(id), {}};
    }
    return Done {};
}

} // namespace

Status checkEvent(const domain::Event &event)
{
    if (event.resident.isNull() == event.organisation.isNull()) {
        return Error {Errc::BadInput, u"event"_s, u"needs exactly one subject"_s};
    }
    if (!dayFromIso(isoFromDay(event.on))) {
        return Error {Errc::BadInput, u"event"_s, u"needs a day"_s};
    }
    const bool fits
        = event.resident.isNull() ? !domain::isResidentStep(event.kind) : !domain::isOrganisationStep(event.kind);
    if (!fits) {
        return Error {Errc::BadInput, domain::codeOf(event.kind), u"a step of the other kind of subject"_s};
    }
    return Done {};
}

Result<EventId> recordEvent(Connection &connection, const domain::Event &event, const domain::Stamp &stamp)
{
    domain::Event entry = event;
    entry.recordedAtMs = stamp.atMs;
    entry.recordedBy = stamp.by;
    entry.batch = {};
    EventId id;
    const auto done = inOrder([&] { return checkEvent(entry); }, [&] { return checkSubjectIsThere(connection, entry); },
        [&]() -> Status {
            const auto inserted = insertRow(connection, entry, 0);
            if (!inserted) {
                return inserted.error();
            }
            id.value = inserted.value();
            return Done {};
        },
        [&] {
            return writeAudit(connection, {u"event.record"_s, subjectOf(id), {}, rowJson(entry)}, stamp);
        });
    if (!done) {
        return done.error();
    }
    return id;
}

Result<bool> isVoided(Connection &connection, EventId id)
{
    const auto found = number(connection, u"SELECT 1 FROM event_void WHERE event_id = ?"_s, {id.value});
    if (!found) {
        return found.error();
    }
    return found.value().has_value();
}

Status markVoid(Connection &connection, EventId id, const QString &reason, const domain::Stamp &stamp, BatchId batch)
{
    const auto known = number(connection, u"SELECT 1 FROM event WHERE id = ?"_s, {id.value});
    if (!known) {
        return known.error();
    }
    if (!known.value()) {
        return Error {Errc::NotFound, subjectOf(id), {}};
    }
    const auto already = isVoided(connection, id);
    if (!already) {
        return already.error();
    }
    if (already.value()) {
        return Error {Errc::Conflict, subjectOf(id), u"already taken back"_s};
    }
    return run(connection,
        u"INSERT INTO event_void (event_id, reason, recorded_at, recorded_by, batch_id) VALUES (?, ?, ?, ?, ?)"_s,
        {id.value, textValue(reason), stamp.atMs, textValue(stamp.by), idValue(batch)});
}

Status voidEvent(Connection &connection, EventId id, const QString &reason, const domain::Stamp &stamp)
{
    return inOrder([&] { return markVoid(connection, id, reason, stamp, {}); },
        [&]() -> Status {
            const auto before = readRow<domain::Event>(connection, id.value);
            if (!before) {
                return before.error();
            }
            return writeAudit(connection,
                {u"event.void"_s, subjectOf(id), rowJson(before.value()), compact({{u"reason"_s, reason}})}, stamp);
        });
}

} // namespace caodiem::store
