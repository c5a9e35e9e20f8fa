// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"

/// A list held against the total that the office's plan states, before it is written: is anybody missing, and is it
/// those whom the list itself leaves out? (docs/methods.md#tie-out)
namespace caodiem::service {

struct TieOut {
    qint64 stated = 0; ///< people or organisations, as the plan says
    qint64 taken = 0; ///< different ones that the list takes in: new, changed or unchanged
    qint64 repeated = 0; ///< rows about somebody whom an earlier row took in
    qint64 rejected = 0; ///< rows
    qint64 questioned = 0; ///< rows left out because of a question
    qint64 rows = 0; ///< taken + repeated + rejected + questioned

    [[nodiscard]] qint64 leftOut() const { return rejected + questioned; }
    /// Positive: so many are missing; negative: so many too many.
    [[nodiscard]] qint64 gap() const { return stated - taken; }
    /// What the rows left out do not explain: those still missing when all of them came in, or too many then.
    [[nodiscard]] qint64 unexplained() const { return gap() - leftOut(); }
};
/// `stated` ≥ 0.
[[nodiscard]] TieOut tieOut(const Proposal &proposal, qint64 stated);
/// One sentence: "Thiếu 11, đúng bằng 11 dòng chưa ghi (4 dòng bị loại, 7 dòng chờ trả lời)."
[[nodiscard]] QString sentenceOf(const TieOut &tie);

} // namespace caodiem::service
