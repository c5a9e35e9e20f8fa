// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratio.h"
#include "engine/ranking.h"

#include <bit>

namespace caodiem::engine {
namespace {

/// The least whole number whose square is at least `value`, ≥ 0.
qint64 rootUp(qint64 value)
{
    qint64 low = 0;
    qint64 high = qint64 {1} << (std::bit_width(static_cast<quint64>(value)) / 2 + 1);
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (middle * middle >= value) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

} // namespace

std::optional<RatioInterval> wilsonInterval(qint64 numerator, qint64 denominator)
{
    constexpr qint64 kScale = 10000;
    constexpr qint64 kZ2 = 38415; // 1.959964 squared is 3.841459, here in 1/10000
    if (denominator == 0) {
        return std::nullopt;
    }
    // With Z = z² · S: (2Sx + Z ± √(4SZ · x(n − x)/n + Z²)) / 2(Sn + Z), all whole but the root.
    const qint64 product = numerator * (denominator - numerator);
    const qint64 whole = product / denominator;
    const qint64 rest = domain::ceilDiv(4 * kScale * kZ2 * (product % denominator), denominator);
    const qint64 root = rootUp(4 * kScale * kZ2 * whole + rest + kZ2 * kZ2);
    const qint64 middle = 2 * kScale * numerator + kZ2;
    const qint64 below = 2 * (kScale * denominator + kZ2);
    const auto hundredthsOf = [&](qint64 above) { // above · 10000 / below without leaving 64 bits, and what is left
        const qint64 percent = above * 100 / below;
        const qint64 left = above * 100 % below;
        return std::pair(percent * 100 + left * 100 / below, left * 100 % below != 0);
    };
    const auto low = hundredthsOf(std::max<qint64>(0, middle - root));
    const auto high = hundredthsOf(middle + root);
    return RatioInterval {low.first, std::min<qint64>(10000, high.first + (high.second ? 1 : 0))};
}

} // namespace caodiem::engine
