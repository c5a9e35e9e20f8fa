// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <limits>
#include <optional>

namespace caodiem {

/// A calendar day as its Julian day number: no clock, no zone, plain integer arithmetic.
using Day = qint32;

/// Before every day that can be entered: "always been here".
inline constexpr Day kDayMin = std::numeric_limits<Day>::min();
/// After every day that can be entered: "never", "still here".
inline constexpr Day kNever = std::numeric_limits<Day>::max();

/// Invalid dates give kNever.
[[nodiscard]] inline Day toDay(QDate date)
{
    return date.isValid() ? static_cast<Day>(date.toJulianDay()) : kNever;
}

/// kDayMin and kNever give an invalid date.
[[nodiscard]] inline QDate toDate(Day day)
{
    return day == kNever || day == kDayMin ? QDate() : QDate::fromJulianDay(day);
}

struct YearMonthDay {
    int year = 0;
    int month = 0; ///< 1..12
    int day = 0; ///< 1..31
    friend auto operator<=>(const YearMonthDay &, const YearMonthDay &) = default;
};

/// Proleptic Gregorian, without QDate: twice as fast when columns are loaded (docs/performance.md).
[[nodiscard]] Day dayFromCivil(YearMonthDay ymd);
[[nodiscard]] YearMonthDay civilFromDay(Day day);

/// "YYYY-MM-DD" exactly, and a day that exists; else nothing.
[[nodiscard]] std::optional<Day> dayFromIso(QStringView text);
/// "YYYY-MM-DD"; empty for kDayMin and kNever.
[[nodiscard]] QString isoFromDay(Day day);

} // namespace caodiem
