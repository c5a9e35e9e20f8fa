// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

#include <optional>

/// How figures are written for people, in one place (counting.md rule 21). Machines get plain integers and ISO dates.
namespace caodiem::fmt_vi {

/// 93858 → "93.858"; negative with U+2212.
[[nodiscard]] QString num(qint64 value);
/// +225, −98, 0.
[[nodiscard]] QString signedNum(qint64 value);
/// Hundredths of a percent → "78,41"; nothing → "—".
[[nodiscard]] QString pct(std::optional<qint64> hundredths);
/// "78,41%"; nothing → "—" without a percent sign.
[[nodiscard]] QString pctSign(std::optional<qint64> hundredths);
/// Hundredths of a point → "+7,54", "−0,10", "0,00"; nothing → "—".
[[nodiscard]] QString points(std::optional<qint64> hundredths);
/// Tenths → "186,0".
[[nodiscard]] QString tenths(qint64 value);
/// dd/MM/yyyy; empty for no date.
[[nodiscard]] QString date(Day day);
/// dd/MM.
[[nodiscard]] QString shortDate(Day day);
/// d/M/yyyy without leading zeros, as directives write it: 30/6/2026.
[[nodiscard]] QString looseDate(Day day);
/// The first digits of a personal ID hidden: "•••••••••123". For lists that leave the office.
[[nodiscard]] QString maskedId(QStringView personalId);

} // namespace caodiem::fmt_vi
