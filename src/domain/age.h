// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

namespace caodiem::domain {

/// Completed years on `on`, by comparing (month, day): docs/methods.md#age. Negative before birth.
[[nodiscard]] int ageOn(Day birth, Day on);

/// The first day on which somebody born on `birth` is `years` old. Born on 29 February: 1 March in common years.
[[nodiscard]] Day birthday(Day birth, int years);

} // namespace caodiem::domain
