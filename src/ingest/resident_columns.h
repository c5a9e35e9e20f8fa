// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

namespace caodiem::ingest {

/// What columns of a list of residents mean by where they stand, and columns that only qualify others.
class ResidentColumns {
public:
    explicit ResidentColumns(const ReadOptions &options)
        : m_options(options)
    { }

    /// Before a row is read; looks at the header the first time.
    void settle(ListScan &scan);
    /// Of an account of level 1 nothing counts that is said of one of level 2.
    void applyLevel(ListScan &scan, const TableRow &row, ResidentRow &out) const;

private:
    static void remarkPupils(ListScan &scan);
    void settleCardDate(ListScan &scan) const;
    [[nodiscard]] bool isMapped(const ListScan &scan, const QString &key) const;

    const ReadOptions &m_options;
    bool m_settled = false;
    int m_level = -1; ///< column of the sheet, −1 = none
};

} // namespace caodiem::ingest
