// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem::service {

/// The store that is opened when nobody names one: the environment's CAODIEM_STORE, else `don-vi.caodiem` in the
/// user's data folder.
[[nodiscard]] QString defaultStorePath();

/// Where the rotating log lies: `log` in the user's data folder.
[[nodiscard]] QString logFolder();

} // namespace caodiem::service
