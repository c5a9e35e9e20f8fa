// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plans.h"
#include "store/store.h"

namespace caodiem::service {

/// What planning asks once it knows the list's date. A failing read answers nothing and stands in `status`, which has
/// to live as long. `batch`: the list's own, null before it is written; `residents`, which may be null and has to live
/// as long: see Store::laterLists().
[[nodiscard]] std::function<ingest::LaterLists(Day)> laterListsOf(store::Store &store, domain::BatchKind kind,
    Status &status, BatchId batch = {}, const std::vector<ResidentId> *residents = nullptr);

} // namespace caodiem::service
