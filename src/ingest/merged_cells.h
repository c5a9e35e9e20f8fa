// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/table_reader.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Cells merged downwards ("Thôn 2" beside all its households): a file keeps the value in the uppermost one, people
/// read it in every row.
namespace caodiem::ingest {

class ZipParts;

struct MergedDown {
    int column = 0; ///< from 0, the leftmost one
    int first = 0; ///< row as the spreadsheet numbers it, from 1
    int last = 0; ///< > first
};

/// "B3:B7"; nothing for what is no range, lies beyond `limits`, or does not go down.
[[nodiscard]] std::optional<MergedDown> mergedDownFrom(std::string_view range, const TableLimits &limits);

/// The merged cells of an xlsx sheet, which stand behind its rows, sorted by their first row. Empty for sheets of more
/// than 16 MiB (some 25,000 rows): longer lists come from programs, which merge nothing, and are not read twice.
/// Errors: as ZipParts::read().
[[nodiscard]] Result<std::vector<MergedDown>> mergedCells(
    ZipParts &parts, const QString &part, const TableLimits &limits);

/// Marks Cell::merged in rows that come in order.
class MergeMarker {
public:
    explicit MergeMarker(std::vector<MergedDown> sorted = {})
        : m_coming(std::move(sorted))
    { }
    /// One that begins in the row to be marked next.
    void add(const MergedDown &merged);
    void mark(TableRow &row);

private:
    std::vector<MergedDown> m_coming;
    std::size_t m_next = 0;
    std::vector<MergedDown> m_open; ///< that reach the row
};

/// Gives every row what the merged cells beside it say.
class MergeSpread {
public:
    /// `keys`: columns that say whom a row speaks of; they are not spread, and a row without any is no entry and stays
    /// as it is. The answer lives until the next call; it is `row` itself where nothing is merged.
    [[nodiscard]] const TableRow &spread(const TableRow &row, std::span<const int> keys);

private:
    TableRow m_row;
    std::vector<Cell> m_above; ///< what the last merged cell of a column says
};

} // namespace caodiem::ingest
