// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <vector>

/// "-nt-", "như trên", a pair of strokes: the same as in the row above.
namespace caodiem::ingest {

[[nodiscard]] bool isDittoMark(const Cell &cell);

class DittoMarks {
public:
    /// Of places, households and schools only: nobody has the number or the name of the row above.
    explicit DittoMarks(const ListScan &scan, ListKind kind);
    /// The row with what its marks stand for; the rows come in their order. A mark that nothing stands above is taken
    /// away. The answer lives until the next call; it is `row` itself where there is no mark.
    [[nodiscard]] const TableRow &written(const ListScan &scan, const TableRow &row);

private:
    std::vector<int> m_columns; ///< of the sheet
    std::vector<Cell> m_above; ///< what the last entry says there
    TableRow m_row;
};

} // namespace caodiem::ingest
