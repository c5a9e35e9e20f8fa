// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "store/store.h"

namespace caodiem::store {

/// What one audit row says. `subject` is "table:id", never a name.
struct AuditEntry {
    QString action; ///< "event.record", "event.void", "batch.import", "batch.fill", "unit.change" …
    QString subject;
    QString before; ///< JSON, or empty
    QString after; ///< JSON, or empty
};

/// To be called in the transaction of the change itself.
[[nodiscard]] Status writeAudit(Connection &connection, const AuditEntry &entry, const domain::Stamp &stamp);
/// Rows recorded at or after the moment, oldest first.
[[nodiscard]] Result<std::vector<AuditRow>> readAudit(Connection &connection, qint64 sinceMs);

} // namespace caodiem::store
