// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cell_text.h"

#include <vector>

namespace caodiem::ingest {

/// How each column of the sheet writes its text dates: MonthFirst where some can only be read so ("05/26/2026") and
/// none only the other way round; a column that could be read either way follows the others where all agree. `first`:
/// the first row below the header.
[[nodiscard]] std::vector<DateOrder> dateOrdersOf(const std::vector<TableRow> &rows, std::size_t first);

/// A computer set to the month first takes "05/06" for the sixth of May and leaves "13/06" a text. Columns of the sheet
/// where all text dates have days after the 12th and all date cells days before it: the day of one of these cells;
/// kNever for any other column.
[[nodiscard]] std::vector<Day> swappedDatesOf(const std::vector<TableRow> &rows, std::size_t first);

} // namespace caodiem::ingest
