// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_shape.h"
#include "ingest/list_scan.h"

#include <optional>

namespace caodiem::ingest {

/// Where the header stands among the first rows of a sheet.
struct HeaderPlace {
    std::size_t first = 0; ///< index into the rows
    std::size_t last = 0; ///< first, or up to two more for a header of several rows
    std::vector<int> at; ///< as in ListScan
    std::vector<QString> headers; ///< per enumerator, as in ListOrigin
    QStringList texts; ///< by column of the sheet
    std::vector<ColumnShape> shapes; ///< columns that are one column of the list
    std::vector<Remark> remarks; ///< columns not understood, or twice
};

/// The row (or two or three rows together) with most columns of the form, the first of equals; nothing without all key
/// columns. A row of data is never a part of it, and a line that only divides the columns above it always is. Where
/// `mapping` explains a header, it says what the column is, whatever else it might be.
[[nodiscard]] std::optional<HeaderPlace> findHeader(
    const std::vector<TableRow> &rows, const ListForm &form, const ColumnMapping &mapping);

/// The texts of a row, cleaned, by column.
[[nodiscard]] QStringList headerTexts(const TableRow &row);
/// headerSetKey() of the rows from `first` to `last`.
[[nodiscard]] QString headerSetOf(const std::vector<TableRow> &rows, std::size_t first, std::size_t last);

/// Why no header was found.
struct HeaderLack {
    QStringList missing; ///< key columns that the most promising row lacks, by their official headers
    QStringList seen; ///< what that row says
};
[[nodiscard]] HeaderLack headerLack(const std::vector<TableRow> &rows, const ListForm &form);

/// Text above the header, one line a row, for titleDate().
[[nodiscard]] QStringList titleLines(const std::vector<TableRow> &rows, std::size_t headerAt);

} // namespace caodiem::ingest
