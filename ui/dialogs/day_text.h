// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

namespace caodiem::ui {

/// "26/05/2026" or "26/5/2026" as a day; empty gives `none`, anything else nothing.
[[nodiscard]] inline std::optional<Day> dayFromText(const QString &text, Day none)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty()) {
        return none;
    }
    const Day day = toDay(QDate::fromString(clean, QStringLiteral("d/M/yyyy")));
    return day == kNever ? std::nullopt : std::optional(day);
}

} // namespace caodiem::ui
