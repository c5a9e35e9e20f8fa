// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// Integer arithmetic of figures (docs/methods.md#percent). Never floating point.
namespace caodiem::domain {

/// ceil(a / b) for a ≥ 0, b > 0.
[[nodiscard]] constexpr qint64 ceilDiv(qint64 a, qint64 b)
{
    return (a + b - 1) / b;
}

/// a / b rounded half up (towards +∞ at a tie), b > 0.
[[nodiscard]] constexpr qint64 roundHalfUp(qint64 a, qint64 b)
{
    const qint64 doubled = 2 * a + b;
    const qint64 quotient = doubled / (2 * b);
    return doubled < 0 && doubled % (2 * b) != 0 ? quotient - 1 : quotient;
}

/// Hundredths of a percent, half up on the exact fraction: 395 of 2339 is 1689. Nothing when the denominator is 0.
/// Not clipped at 100 %.
[[nodiscard]] std::optional<qint64> percentHundredths(qint64 numerator, qint64 denominator);

/// Whole people for a target of `hundredths` of a percent, rounded up: 95 % of 41 is 39.
[[nodiscard]] qint64 targetCount(qint64 denominator, qint64 hundredths);

} // namespace caodiem::domain
