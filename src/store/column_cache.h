// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>

#include <optional>

namespace caodiem::store {

/// Nothing when there are no columns, when something was written since, or when they are damaged.
[[nodiscard]] Result<std::optional<QByteArray>> readColumnCache(Connection &connection);
/// In place of what was there. Not an entry of its own: no audit row.
[[nodiscard]] Status writeColumnCache(Connection &connection, const QByteArray &bytes);

} // namespace caodiem::store
