// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daily_spec.h"

#include "domain/ratio.h"

#include <algorithm>

namespace caodiem::ui {
namespace {

/// The smallest of 1, 2, 5 × 10^k that is at least `value`; at least 1.
qint64 roundUpNicely(qint64 value)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power >= value) {
                return factor * power;
            }
        }
    }
}

} // namespace

DailySpec dailySpec(const std::vector<engine::SeriesPoint> &points, std::optional<qint64> required, std::size_t days)
{
    DailySpec spec;
    spec.required = required;
    const std::size_t first = points.size() > days ? points.size() - days : 1;
    for (std::size_t i = first; i < points.size(); ++i) {
        spec.bars.push_back({points[i].on, points[i].numerator - points[i - 1].numerator});
        spec.low = std::min(spec.low, spec.bars.back().value);
        spec.high = std::max(spec.high, spec.bars.back().value);
    }
    spec.high = std::max({spec.high, required.value_or(0), qint64 {1}});
    const qint64 step = roundUpNicely(domain::ceilDiv(spec.high - spec.low, 5));
    spec.high = domain::ceilDiv(spec.high, step) * step;
    spec.low = -domain::ceilDiv(-spec.low, step) * step;
    spec.valueStep = step;
    return spec;
}

} // namespace caodiem::ui
