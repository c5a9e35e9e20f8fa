// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/balance.h"
#include "engine/forecast.h"
#include "engine/ranking.h"
#include "service/office.h"

#include <QJsonObject>

/// The answers of forecast, rank and why, as JSON and as tables.
namespace caodiem::cli {

/// What was asked of a forecast, beside the basis.
struct ForecastQuestion {
    engine::WhatIf whatIf;
    quint64 seed = engine::kForecastSeed;
};

/// One indicator's answer: as it stands, and with the change asked for.
struct ForecastAnswer {
    const domain::Indicator *indicator = nullptr;
    engine::Standing standing;
    engine::ForecastBasis basis;
    engine::Forecast asItStands;
    engine::Forecast changed; ///< the same where nothing is changed
};
[[nodiscard]] ForecastAnswer forecastAnswer(const engine::Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const ForecastQuestion &question);

[[nodiscard]] QJsonObject forecastJson(const service::OfficeImage &image, const domain::Campaign &campaign, Day asOf,
    const ForecastQuestion &question, const std::vector<ForecastAnswer> &answers);
void sayForecast(const service::OfficeImage &image, const domain::Campaign &campaign, Day asOf,
    const ForecastQuestion &question, const std::vector<ForecastAnswer> &answers);

/// `range` and `on_time_probability` of cli.md's progress answer: two dates or null, 0 … 1 or null.
[[nodiscard]] QJsonValue rangeJson(const engine::Forecast &forecast);
[[nodiscard]] QJsonValue probabilityJson(const engine::Forecast &forecast);

struct RankAnswer {
    const domain::Indicator *indicator = nullptr;
    engine::Grouping grouping = engine::Grouping::Village;
    QString by; ///< cli.md's word for the grouping
    QString order; ///< ratio, remaining or gain
    Day asOf = kNever;
    engine::IndicatorAnswer now;
    std::vector<engine::RankedGroup> rows;
};
[[nodiscard]] QJsonObject rankJson(const domain::Campaign &campaign, const RankAnswer &answer);
void sayRank(const domain::Campaign &campaign, const RankAnswer &answer);

struct WhyAnswer {
    const domain::Indicator *indicator = nullptr;
    Day from = kNever;
    Day to = kNever;
    engine::Balance balance;
};
[[nodiscard]] QJsonObject whyJson(const domain::Campaign &campaign, const WhyAnswer &answer);
void sayWhy(const domain::Campaign &campaign, const WhyAnswer &answer);

} // namespace caodiem::cli
