// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "store/store.h"

namespace caodiem::store {

/// Takes `batch` back in the caller's transaction, as the batch `undo`: what it brought in goes out, what it replaced
/// comes back, what it took back holds again. What was changed since stays as it is and is answered.
/// Pre: `undo` is the row of a new batch.
[[nodiscard]] Result<UndoneBatch> undoBatch(
    Connection &connection, BatchId batch, BatchId undo, const domain::Stamp &stamp);

} // namespace caodiem::store
