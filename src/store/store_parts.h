// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"
#include "store/store_lock.h"

namespace caodiem::store {

struct Store::Parts {
    QString folder;
    std::unique_ptr<StoreLock> lock; ///< taken first, given back last
    std::unique_ptr<Connection> connection;
};

} // namespace caodiem::store
