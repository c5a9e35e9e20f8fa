// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "engine/forecast.h"
#include "report/chart_spec.h"
#include "service/office.h"
#include "ui/models/ranking.h"

#include <memory>
#include <optional>
#include <vector>

namespace caodiem::ui {

/// Everything that the overview can be asked for: the whole state of its controls as one value.
struct OverviewChoice {
    QString campaign; ///< empty = the store's current one
    QString indicator; ///< empty or unknown = the first headline indicator
    Day asOf = kNever; ///< kNever = the store's today
    engine::Grouping grouping = engine::Grouping::Village;
    RankOrder order = RankOrder::Lateness;
    friend bool operator==(const OverviewChoice &, const OverviewChoice &) = default;
};

/// What the page shows for one choice. All of it comes from the engine; the page only words and paints it.
struct OverviewFigures {
    std::shared_ptr<const service::OfficeImage> image; ///< keeps `campaign` and `indicator` alive
    const domain::Campaign *campaign = nullptr;
    const domain::Indicator *indicator = nullptr; ///< the chosen one
    OverviewChoice choice; ///< with nothing left empty
    engine::ProgressAnswer progress; ///< all indicators, grouped as chosen
    std::vector<engine::SeriesPoint> points; ///< of the chosen indicator
    report::ChartSpec chart;
    std::vector<engine::LadderBand> ladder;
    engine::IndicatorAnswer weekBefore; ///< the chosen indicator as of D−7, grouped as chosen
    engine::ForecastBasis basis; ///< what forecast, ceiling and what-if of the chosen indicator start from

    [[nodiscard]] const engine::IndicatorAnswer &answer() const; ///< of the chosen indicator
};

/// Nothing when the store has no campaign, or the campaign no indicator.
[[nodiscard]] std::optional<OverviewFigures> overviewFigures(
    std::shared_ptr<const service::OfficeImage> image, const OverviewChoice &choice);

/// How many residents (not spells) the picture holds.
[[nodiscard]] qint64 residentCount(const engine::Snapshot &snapshot);

} // namespace caodiem::ui
