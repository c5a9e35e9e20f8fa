// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

/// Moments are kept as UTC milliseconds since 1970; people read them in Vietnam, which is 7 hours ahead the whole year.
/// Moments before 1970 do not occur.
namespace caodiem {

inline constexpr qint64 kVietnamAheadMs = 7LL * 3'600'000;
inline constexpr qint64 kDayMs = 24LL * 3'600'000;

[[nodiscard]] constexpr Day dayInVietnam(qint64 utcMs)
{
    constexpr Day kFirstOf1970 = 2'440'588; // Julian day
    return kFirstOf1970 + static_cast<Day>((utcMs + kVietnamAheadMs) / kDayMs);
}

/// Minutes since midnight there, 0..1439.
[[nodiscard]] constexpr int minuteInVietnam(qint64 utcMs)
{
    return static_cast<int>((utcMs + kVietnamAheadMs) % kDayMs / 60'000);
}

/// How long until the next midnight there, 1..86,400,000.
[[nodiscard]] constexpr qint64 msUntilMidnightInVietnam(qint64 utcMs)
{
    return kDayMs - (utcMs + kVietnamAheadMs) % kDayMs;
}

} // namespace caodiem
