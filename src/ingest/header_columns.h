// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/header_rows.h"

/// Which column of a sheet is which of the list, once the header's rows are known.
namespace caodiem::ingest {

/// What a header, or what might be one, says: which column of the sheet is which of the list.
struct ColumnChoices {
    std::vector<int> at;
    std::vector<ColumnShape> shapes;
    int score = 0; ///< columns of the list that are there
    [[nodiscard]] int &of(int column) { return at[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int of(int column) const { return at[static_cast<std::size_t>(column)]; }
};

[[nodiscard]] bool isComplete(const ColumnChoices &choices, const ListForm &form); ///< all key columns are there
/// The first column of each meaning, and those that only mean something together.
[[nodiscard]] ColumnChoices matchColumns(const Headings &headings, const ListForm &form);

/// Rows from `from` on in which all key columns are filled.
[[nodiscard]] std::vector<const TableRow *> keyRows(
    const std::vector<TableRow> &rows, std::size_t from, const ColumnChoices &choices, const ListForm &form);

/// Among columns of the same meaning: the official name, whose name it is, the number beside it, and over all of these
/// what a mapping says. `last` is the header's last row.
void settleColumns(ColumnChoices &choices, const Headings &headings, const ListForm &form, const ColumnMapping &mapping,
    const std::vector<TableRow> &rows, std::size_t last);

} // namespace caodiem::ingest
