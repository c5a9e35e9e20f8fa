// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a list lacked and somebody looked into.
#include "store/audit.h"
#include "store/store_parts.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

/// One audit row for all of them: how many, nobody's name.
Status auditMarks(Connection &connection, const QString &action, qint64 count, const domain::Stamp &stamp)
{
    return count == 0 ? Status(Done {})
                      : writeAudit(connection, {action, u"absence_mark"_s, {}, compact({{u"marks"_s, count}})}, stamp);
}

} // namespace

Result<QSet<QString>> Store::absenceMarks()
{
    QSet<QString> digests;
    const auto done = each(*m_parts->connection, u"SELECT digest FROM absence_mark WHERE withdrawn_at IS NULL"_s, {},
        [&digests](const Row &row) { digests.insert(row.text(0)); });
    if (!done) {
        return done.error();
    }
    return digests;
}

Status Store::markAbsences(const QStringList &digests, Day on, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        qint64 marked = 0;
        for (const QString &digest : digests) {
            const auto added = change(connection,
                u"INSERT OR IGNORE INTO absence_mark (digest, seen_on, recorded_at, recorded_by) VALUES (?, ?, ?, ?)"_s,
                {digest, dayValue(on), stamp.atMs, textValue(stamp.by)});
            if (!added) {
                return added.error();
            }
            marked += added.value();
        }
        return auditMarks(connection, u"absence.seen"_s, marked, stamp);
    });
}

Status Store::withdrawAbsenceMarks(const QStringList &digests, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Status {
        qint64 withdrawn = 0;
        for (const QString &digest : digests) {
            const auto taken = change(connection,
                u"UPDATE absence_mark SET withdrawn_at = ?, withdrawn_by = ? "
                "WHERE digest = ? AND withdrawn_at IS NULL"_s,
                {stamp.atMs, textValue(stamp.by), digest});
            if (!taken) {
                return taken.error();
            }
            withdrawn += taken.value();
        }
        return auditMarks(connection, u"absence.withdraw"_s, withdrawn, stamp);
    });
}

} // namespace caodiem::store
