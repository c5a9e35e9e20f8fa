// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/later_lists.h"

namespace caodiem::service {

std::function<ingest::LaterLists(Day)> laterListsOf(store::Store &store, domain::BatchKind kind, Status &status)
{
    return [&store, kind, &status](Day listDate) -> ingest::LaterLists {
        auto later = store.laterLists(kind, listDate);
        if (!later) {
            status = later.error();
            return {};
        }
        return {later.value().newest, std::move(later.value().values), std::move(later.value().batches)};
    };
}

} // namespace caodiem::service
