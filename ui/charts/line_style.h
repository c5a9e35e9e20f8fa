// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_spec.h"

#include <QPen>

namespace caodiem::ui {

/// The chart grammar of docs/methods.md#charts: each line has its own stroke besides its colour.
[[nodiscard]] QPen penOf(report::LineRole role);

} // namespace caodiem::ui
