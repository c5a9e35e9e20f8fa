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
    /// NameRespelled: other letters or marks, but it can be the same name; NameDiffers: it cannot; IdentityDiffers: and
    /// birth or sex differ too; nothing: no doubt, and a shorter writing does not replace the known one
    /// (docs/methods.md#another-name).
    [[nodiscard]] std::optional<RemarkCode> compare(const domain::Resident &known, const ResidentRow &row);
    /// Says how many names were shorter than the known ones, and so when more rows name somebody else than corrections
    /// would.
    void remarkFile(PlanLog &log) const;

private:
    qint64 m_compared = 0;
    qint64 m_others = 0;
    int m_first = 0;
    qint64 m_kept = 0;
    int m_firstKept = 0;
};

} // namespace caodiem::ingest
