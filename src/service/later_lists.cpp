// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/later_lists.h"

namespace caodiem::service {

std::function<ingest::LaterLists(Day)> laterListsOf(store::Store &store, domain::BatchKind kind, Status &status,
    BatchId batch, const std::vector<ResidentId> *residents)
{
    return [&store, kind, &status, batch, residents](Day listDate) -> ingest::LaterLists {
        auto later = store.laterLists(kind, {listDate, batch}, residents);
        if (!later) {
            status = later.error();
            return {};
        }
        return {later.value().newest, std::move(later.value().values), std::move(later.value().batches)};
    };
}

} // namespace caodiem::service
