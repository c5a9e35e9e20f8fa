// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/age_edges.h"

#include <algorithm>

namespace caodiem::engine {
namespace {

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// The last birth day of those who are `age` or older on `on`.
Day lastBirthAged(int age, Day on)
{
    YearMonthDay ymd = civilFromDay(on);
    ymd.year -= age;
    if (ymd.month == 2 && ymd.day == 29 && !isLeap(ymd.year)) {
        ymd.day = 28; // those of 1 March have their birthday tomorrow
    }
    return dayFromCivil(ymd);
}

} // namespace

int AgeEdges::placeOf(int age)
{
    const auto found = std::ranges::find(m_ages, age);
    const auto place = static_cast<int>(found - m_ages.begin());
    if (found == m_ages.end()) {
        m_ages.push_back(age);
    }
    return place;
}

void AgeEdges::birthdays(Day birth, Day *days) const
{
    if (birth == kNever) {
        std::fill_n(days, m_ages.size(), kNever);
        return;
    }
    const YearMonthDay born = civilFromDay(birth);
    const bool leapDay = born.month == 2 && born.day == 29;
    for (std::size_t i = 0; i < m_ages.size(); ++i) {
        const int year = born.year + m_ages[i];
        days[i] = leapDay && !isLeap(year) ? dayFromCivil({year, 3, 1}) : dayFromCivil({year, born.month, born.day});
    }
}

EdgePair edgesOf(const domain::AgeRange &age, AgeEdges &edges)
{
    EdgePair pair;
    pair.from = age.from > 0 ? edges.placeOf(age.from) : -1;
    pair.below = age.below ? edges.placeOf(*age.below) : -1;
    return pair;
}

BirthRange birthsAged(const domain::AgeRange &age, Day on)
{
    BirthRange range;
    // Those born after that day have no age on it and are in no range.
    range.last = lastBirthAged(age.from, on);
    if (age.below) {
        range.first = lastBirthAged(*age.below, on) + 1;
    }
    return range;
}

} // namespace caodiem::engine
