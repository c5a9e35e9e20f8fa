// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "report/chart_spec.h"

#include <optional>
#include <vector>

namespace caodiem::ui {

/// Bars of what was added each day: the difference of two neighbouring figures, which may be negative.
struct DailySpec {
    std::vector<report::ChartPoint> bars; ///< by day, the last `days` of the series; the first day has no bar
    std::optional<qint64> required; ///< per day, a dashed line; nothing without one
    qint64 low = 0; ///< of the value axis; bars start at 0
    qint64 high = 0;
    qint64 valueStep = 1; ///< between two ticks
    friend bool operator==(const DailySpec &, const DailySpec &) = default;
};

[[nodiscard]] DailySpec dailySpec(
    const std::vector<engine::SeriesPoint> &points, std::optional<qint64> required, std::size_t days = 56);

} // namespace caodiem::ui
