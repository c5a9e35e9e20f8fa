// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"

#include <string>
#include <vector>

namespace caodiem::test {

/// A campaign's daily counts without people: the hard ones that demo communes do not play.
struct WorkCourse {
    std::string name;
    domain::WorkCalendar calendar;
    std::vector<qint64> counts; ///< from day 0 on
};

inline constexpr Day kCourseStart = 2461102; ///< a Monday

/// Steady, few, a stop for Tet, a surge before the deadline, a slow decline, weeks that wander, Monday to Friday.
[[nodiscard]] std::vector<WorkCourse> workCourses(quint64 seed);

/// What the office knows of a course at the end of day `today` (0 = the first): `denominator` people in all.
[[nodiscard]] engine::ForecastBasis basisOf(const WorkCourse &course, int today, qint64 denominator, Day lastDay);

} // namespace caodiem::test
