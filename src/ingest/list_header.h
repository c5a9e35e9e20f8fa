// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/list_scan.h"

#include <optional>

namespace caodiem::ingest {

/// Where the header stands among the first rows of a sheet.
struct HeaderPlace {
    std::size_t first = 0; ///< index into the rows
    std::size_t last = 0; ///< first, or first + 1 for a header of two rows
    std::vector<int> at; ///< as in ListScan
    std::vector<QString> headers; ///< per enumerator, as in ListOrigin
    std::vector<Remark> remarks; ///< columns not understood, or twice
};

/// The row (or pair of rows) with most columns of the form, the first of equals; nothing without all key columns.
[[nodiscard]] std::optional<HeaderPlace> findHeader(const std::vector<TableRow> &rows, const ListForm &form);

/// Key columns that the most promising row still lacks, by their official headers.
[[nodiscard]] QStringList missingKeys(const std::vector<TableRow> &rows, const ListForm &form);

/// Text above the header, one line a row, for titleDate().
[[nodiscard]] QStringList titleLines(const std::vector<TableRow> &rows, std::size_t headerAt);

} // namespace caodiem::ingest
