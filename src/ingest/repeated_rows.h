// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"

#include <array>

namespace caodiem::ingest {

/// What a resident's row says, column by column: a hash of the value, 0 where it says nothing.
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
    void expect(std::size_t rows);
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
    /// The row's print stands in m_filled, without what it leaves empty: a row itself would be ten times as large.
    struct Row {
        quint32 columns = 0; ///< bit by bit, those that it fills
        quint32 first = 0; ///< place in m_filled
        int number = 0; ///< in the file
        int before = -1; ///< the row about the same number before this one, as a place in m_rows
    };
    [[nodiscard]] RowPrint printOf(const Row &row) const;

    QHash<quint64, Last> m_last;
    std::vector<Row> m_rows;
    std::vector<quint32> m_filled;
};

} // namespace caodiem::ingest
