// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cell_text.h"
#include "ingest/list_scan.h"

namespace caodiem::ingest {

/// One data row while it is read: cells by the column's meaning, remarks, and the verdict so far.
class RowReader {
public:
    RowReader(ListScan &scan, const TableRow &row)
        : m_scan(scan)
        , m_row(row)
    { }

    [[nodiscard]] int number() const { return m_row.number; }
    [[nodiscard]] bool typed() const { return m_scan.typed; }
    [[nodiscard]] const std::optional<Outcome> &verdict() const { return m_verdict; }
    [[nodiscard]] const Cell &cell(int column) const { return m_scan.cell(m_row, column); }

    /// Text of a column; a cell in error is remarked and empty.
    [[nodiscard]] QString text(int column);
    /// A day given in full; one that does not exist rejects the row, anything else unreadable is left out.
    [[nodiscard]] Day day(int column);
    [[nodiscard]] StepMark step(int column);
    /// A second person's ID (guardian, representative): 12 digits, or left out with `code`.
    [[nodiscard]] QString otherPersonId(int column, RemarkCode code);

    void warn(RemarkCode code, int column, const QStringList &args = {});
    void reject(RemarkCode code, int column);
    void ask(RemarkCode code, int column, const QStringList &args = {}); ///< leaves the row out

private:
    [[nodiscard]] bool isInError(int column);

    ListScan &m_scan;
    const TableRow &m_row;
    std::optional<Outcome> m_verdict;
};

/// Whether at most `most` cells of the row are filled: headings between the rows, signatures below them.
[[nodiscard]] bool hasFewCells(const TableRow &row, int most);

} // namespace caodiem::ingest
