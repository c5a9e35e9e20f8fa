// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as it is read.
#include "base/vietnam_time.h"
#include "service/office.h"
#include "store/store.h"

#include <QDateTime>

namespace caodiem::service {
namespace {

constexpr int kVietnamAhead = kVietnamAheadMs / 1000; ///< seconds

} // namespace

Result<std::vector<AuditNote>> Office::auditTrail(Day since)
{
    const qint64 sinceMs = since == kNever
        ? 0
        : QDateTime(toDate(since), QTime(0, 0), Qt::OffsetFromUTC, kVietnamAhead).toMSecsSinceEpoch();
    const auto rows = m_store->audit(sinceMs);
    if (!rows) {
        return rows.error();
    }
    std::vector<AuditNote> notes;
    notes.reserve(rows.value().size());
    for (const store::AuditRow &row : rows.value()) {
        const QString at = QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::OffsetFromUTC, kVietnamAhead)
                               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        notes.push_back({row.id, row.atMs, at, row.by, row.action, row.subject});
    }
    return notes;
}

Result<qint64> Office::auditMark()
{
    return m_store->auditHead();
}

} // namespace caodiem::service
