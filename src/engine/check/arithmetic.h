// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/figure_check.h"
#include "engine/check/tokens.h"

namespace caodiem::engine::check {

/// Is the percent `stated` (value / 10^decimals) the exact part / whole × 100, at the decimals stated? whole > 0.
[[nodiscard]] CheckVerdict comparePercent(const Figure &stated, qint64 part, qint64 whole);
/// "93,42%": two decimals, half up. whole > 0.
[[nodiscard]] QString percentText(qint64 part, qint64 whole);

/// The same for 100 % less another stated percent.
[[nodiscard]] CheckVerdict compareComplement(const Figure &stated, const Figure &other);
[[nodiscard]] QString complementText(const Figure &other);

/// "93.858"; "−98".
[[nodiscard]] QString countText(qint64 value);

} // namespace caodiem::engine::check
