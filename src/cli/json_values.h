// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/number_format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// cli.md's values: ISO days, plain counts, percents as strings with a Vietnamese comma, null for what is missing.
namespace caodiem::cli {

[[nodiscard]] inline QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
[[nodiscard]] inline QJsonValue dayOrNull(std::optional<Day> day)
{
    return day ? QJsonValue(isoFromDay(*day)) : QJsonValue();
}
[[nodiscard]] inline QJsonValue percentOrNull(std::optional<qint64> hundredths)
{
    return hundredths ? QJsonValue(fmt_vi::pct(hundredths)) : QJsonValue();
}
/// 9500 → 95, 9750 → 97.5: a plain number for machines.
[[nodiscard]] inline QJsonValue percentNumber(qint64 hundredths)
{
    return hundredths % 100 == 0 ? QJsonValue(hundredths / 100) : QJsonValue(static_cast<double>(hundredths) / 100);
}

} // namespace caodiem::cli
