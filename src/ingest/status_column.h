// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_kind.h"
#include "ingest/list_scan.h"

#include <span>
#include <vector>

namespace caodiem::ingest {

/// Of a list without a column for `step`: the one column, read as nothing else, whose words say who has done it ("Đã
/// kích hoạt", "Chưa kích hoạt"); −1 when there is none, or when two say so. `at`: columns of the sheet that are read.
[[nodiscard]] int statusColumn(std::span<const TableRow> rows, const std::vector<int> &at, domain::EventKind step);

/// Reads that column as the step, with a remark, where no header names the step. Pre: a list of residents.
void readStatusColumn(ListScan &scan, std::span<const TableRow> rows, domain::EventKind step);

} // namespace caodiem::ingest
