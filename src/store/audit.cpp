// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {

Status writeAudit(Connection &connection, const AuditEntry &entry, const domain::Stamp &stamp)
{
    return run(connection,
        u"INSERT INTO audit (recorded_at, recorded_by, action, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stamp.atMs, textValue(stamp.by), entry.action, entry.subject, textValue(entry.before),
            textValue(entry.after)});
}

Result<std::vector<AuditRow>> readAudit(Connection &connection, qint64 sinceMs)
{
    std::vector<AuditRow> out;
    const auto done = each(connection,
        u"SELECT id, recorded_at, recorded_by, action, subject, before, after FROM audit "
        "WHERE recorded_at >= ? ORDER BY id"_s,
        {sinceMs}, [&out](const Row &row) {
            out.push_back(
                {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
        });
    if (!done) {
        return done.error();
    }
    return out;
}

} // namespace caodiem::store
