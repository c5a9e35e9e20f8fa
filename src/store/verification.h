// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace caodiem::store {

/// integrity_check and foreign_key_check: is the file whole? Findings as in Verification.
[[nodiscard]] Result<QStringList> fileFindings(Connection &connection);
/// Everything `verify` looks at. A damaged file gives findings, not an error; an error means it could not be read now.
[[nodiscard]] Result<Verification> verifyAll(Connection &connection);

} // namespace caodiem::store
