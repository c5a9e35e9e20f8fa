// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"

#include <array>

namespace caodiem::ingest {

/// What a resident's row says, column by column: a hash of the value, 0 where it says nothing. Kept for every row of a
/// file instead of the row, which is six times as large.
using RowPrint = std::array<quint32, domain::kResidentColumns.size()>;
[[nodiscard]] RowPrint printOf(const ResidentRow &row);

/// Whether two rows about the same subject say different things: the first column that both fill and fill differently,
/// as an enumerator of domain/list_columns.h; −1 when they can both be true.
[[nodiscard]] int contradiction(const RowPrint &a, const RowPrint &b);
[[nodiscard]] int contradiction(const OrganisationRow &a, const OrganisationRow &b);

/// What the rows of a file said of each number so far.
class EarlierRows {
public:
    /// Room for about so many rows.
    void expect(std::size_t rows) { m_rows.reserve(rows); }
    /// `change`: place of the number's change among the proposed ones; −1 = none so far.
    void remember(quint64 id, const ResidentRow &row, qsizetype change);
    [[nodiscard]] qsizetype changeOf(quint64 id) const; ///< −1 = none, or not seen yet
    /// The number of the first row of the file that contradicts this one; 0 = none.
    [[nodiscard]] int contradicted(quint64 id, const ResidentRow &row) const;

private:
    struct Last {
        int row = -1; ///< place in m_rows
        qint32 change = -1;
    };
    struct Row {
        RowPrint print {};
        int number = 0; ///< in the file
        int before = -1; ///< the row about the same number before this one, as a place in m_rows
    };
    QHash<quint64, Last> m_last;
    std::vector<Row> m_rows;
};

} // namespace caodiem::ingest
