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

} // namespace caodiem::ingest
