// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"
#include "ingest/remark.h"

#include <optional>

namespace caodiem::ingest {

class PlanLog;

/// Whether two ways to write a name can mean one person: the same but for marks and case, one of them shortened
/// ("Nguyễn Lan" for "Nguyễn Thị Lan") or abbreviated word by word ("Ng. Văn A", "N.V. An"), or one letter off.
[[nodiscard]] bool mayBeOneName(QStringView a, QStringView b);

/// Compares the owners of numbers row by row, and notices a list whose names have slipped against their numbers (one
/// column sorted, a cell deleted).
class IdentityCheck {
public:
    /// NameDiffers: the name cannot be the same one; IdentityDiffers: and birth or sex differ too; nothing: no doubt
    /// (docs/methods.md#another-name).
    [[nodiscard]] std::optional<RemarkCode> compare(const domain::Resident &known, const ResidentRow &row);
    /// Says so when more rows name somebody else than corrections would.
    void remarkSlipped(PlanLog &log) const;

private:
    qint64 m_compared = 0;
    qint64 m_others = 0;
    int m_first = 0;
};

} // namespace caodiem::ingest
