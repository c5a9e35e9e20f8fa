// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"

namespace caodiem::ingest {

/// Whether two rows about the same subject say different things: the first column that both fill and fill differently,
/// as an enumerator of domain/list_columns.h; −1 when they can both be true.
[[nodiscard]] int contradiction(const ResidentRow &a, const ResidentRow &b);
[[nodiscard]] int contradiction(const OrganisationRow &a, const OrganisationRow &b);

} // namespace caodiem::ingest
