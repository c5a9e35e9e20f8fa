// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <algorithm>

namespace caodiem::domain {
namespace {

constexpr qint64 kHorizon = qint64 {400} * 366;

std::size_t weekdayIndex(Day day)
{
    return static_cast<std::size_t>(((day % 7) + 7) % 7);
} // Julian day 0 is a Monday

} // namespace

bool WorkCalendar::isWorked(Day day) const
{
    return weekdays.test(weekdayIndex(day)) && !std::ranges::binary_search(daysOff, day);
}

qint64 WorkCalendar::workingDays(Day from, Day to) const
{
    if (to < from) {
        return 0;
    }
    const qint64 span = static_cast<qint64>(to) - from + 1;
    qint64 days = span / 7 * static_cast<qint64>(weekdays.count());
    for (qint64 i = 0; i < span % 7; ++i) {
        days += weekdays.test(weekdayIndex(static_cast<Day>(from + i))) ? 1 : 0;
    }
    const auto first = std::ranges::lower_bound(daysOff, from);
    const auto last = std::ranges::upper_bound(daysOff, to);
    days -= std::count_if(first, last, [this](Day day) { return weekdays.test(weekdayIndex(day)); });
    return days;
}

std::optional<Day> WorkCalendar::workingDayAfter(Day day, qint64 n) const
{
    if (n <= 0) {
        return day;
    }
    if (weekdays.none() || n > kHorizon) {
        return std::nullopt;
    }
    // Between n calendar days and what the sparsest week needs; workingDays() grows with the day, so halve.
    qint64 low = n;
    qint64 high = n * 7 / static_cast<qint64>(weekdays.count()) + 8 + static_cast<qint64>(daysOff.size()) * 7;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (workingDays(day + 1, static_cast<Day>(day + middle)) >= n) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    if (low > kHorizon) {
        return std::nullopt;
    }
    return static_cast<Day>(day + low);
}

} // namespace caodiem::domain
