// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/upper_list.h"

namespace caodiem::service {

/// Fills in `what`, `corrector` and `correction` of a line whose sides are known.
void wordLine(UpperLine &line, bool remaining);

} // namespace caodiem::service
