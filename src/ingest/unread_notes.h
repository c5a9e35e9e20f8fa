// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <vector>

namespace caodiem::ingest {

/// Counts what columns that are not read ("Ghi chú", "Tình trạng", "Kết quả") say of leaving, death or closing: the
/// register does not learn of it, so somebody must enter it.
class UnreadNotes {
public:
    explicit UnreadNotes(ListKind kind)
        : m_kind(kind)
    { }

    void look(const ListScan &scan, const TableRow &row);
    /// One remark a column.
    void remark(ListScan &scan) const;

private:
    struct Column {
        int place = 0; ///< in the sheet
        int count = 0;
        int first = 0;
        QStringList rows; ///< the first of them
    };

    void findColumns(const ListScan &scan);
    [[nodiscard]] bool speaksOfIt(const Cell &cell) const;

    ListKind m_kind;
    bool m_looked = false;
    std::vector<Column> m_columns;
};

} // namespace caodiem::ingest
