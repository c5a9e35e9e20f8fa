// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "service/office.h"

#include <QJsonArray>
#include <QJsonObject>

/// cli.md's JSON shapes, made from the engine's answers.
namespace caodiem::cli {

[[nodiscard]] QJsonObject progressJson(
    const service::OfficeImage &image, const domain::Campaign &campaign, const engine::ProgressAnswer &answer);
[[nodiscard]] QJsonObject seriesJson(const QString &indicator, const std::vector<engine::SeriesPoint> &points);
[[nodiscard]] QJsonObject peopleJson(const service::PeopleTable &table, bool fullId);
/// The people of Office::comingOfAge(), by day: `on` the birthday, `direction` in or out.
[[nodiscard]] QJsonObject comingOfAgeJson(const service::PeopleTable &table, const QString &indicator, bool fullId);
[[nodiscard]] QJsonObject importJson(const service::ImportSummary &summary);

/// The same figures as a table for people.
void sayProgress(
    const service::OfficeImage &image, const domain::Campaign &campaign, const engine::ProgressAnswer &answer);

} // namespace caodiem::cli
