// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "store/connection.h"

namespace caodiem::store {

/// Inserts everything with its ids. The indexes of the big tables are dropped first and made again afterwards, in the
/// same transaction (half the time). Pre: in a transaction, the tables are empty.
[[nodiscard]] Status fillTables(Connection &connection, const domain::Registers &registers, BatchId batch);

} // namespace caodiem::store
