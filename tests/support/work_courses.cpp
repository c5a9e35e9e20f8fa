// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/work_courses.h"

#include "domain/ratio.h"
#include "support/random_source.h"

namespace caodiem::test {
namespace {

constexpr int kDays = 160;
constexpr int kWeekdayPercent[] {112, 104, 100, 104, 108, 96, 76};

/// A day's count around `thousandths` of a person: a fifth up or down, and luck for the fraction.
qint64 oneDay(RandomSource &random, qint64 thousandths, int spread)
{
    const qint64 moved = thousandths * random.between(100 - spread, 100 + spread) / 100;
    return moved / 1000 + (random.between(0, 999) < moved % 1000 ? 1 : 0);
}

/// Counts of days whose level, in thousandths of a person, `levelOn(day)` says.
template <typename Level>
WorkCourse course(const char *name, RandomSource &random, Level levelOn, domain::WorkCalendar calendar = {})
{
    WorkCourse out {name, std::move(calendar), {}};
    for (int day = 0; day < kDays; ++day) {
        const qint64 level = levelOn(day) * kWeekdayPercent[day % 7] / 100;
        out.counts.push_back(out.calendar.isWorked(kCourseStart + day) ? oneDay(random, level, 30) : 0);
    }
    return out;
}

/// Levels that change every week by up to `percent` either way.
std::vector<qint64> wandering(RandomSource &random, qint64 level, int percent)
{
    std::vector<qint64> levels;
    for (int day = 0; day < kDays; ++day) {
        if (day % 7 == 0) {
            const int by = 100 + random.between(0, percent);
            level = random.chance(50) ? level * by / 100 : level * 100 / by;
        }
        levels.push_back(level);
    }
    return levels;
}

} // namespace

std::vector<WorkCourse> workCourses(quint64 seed)
{
    RandomSource random(seed);
    domain::WorkCalendar weekdays;
    weekdays.weekdays = 0x1F;
    const auto levels = wandering(random, 40'000, 40);
    std::vector<WorkCourse> out;
    out.push_back(course("steady", random, [](int) { return 40'000; }));
    out.push_back(course("few", random, [](int) { return 1'300; }));
    out.push_back(course(
        "Monday to Friday", random, [](int) { return 30'000; }, weekdays));
    out.push_back(course("wandering weeks", random, [&](int day) { return levels[static_cast<std::size_t>(day)]; }));
    out.push_back(course("stop for Tet", random, [](int day) { return day >= 70 && day < 80 ? 0 : 40'000; }));
    out.push_back(
        course("surge", random, [](int day) { return day < 90 ? 20'000 : 20'000 + std::min(day - 90, 30) * 1'500; }));
    out.push_back(course("decline", random, [](int day) {
        qint64 level = 80'000;
        for (int i = 0; i < day; ++i) {
            level = level * 980 / 1000; // two in a hundred less each day: those who are easily reached run out
        }
        return level;
    }));
    return out;
}

engine::ForecastBasis basisOf(const WorkCourse &course, int today, qint64 denominator, Day lastDay)
{
    engine::ForecastBasis basis;
    basis.asOf = kCourseStart + today;
    basis.calendar = course.calendar;
    basis.campaignStart = kCourseStart;
    basis.target = domain::Target {10000, lastDay, true};
    const auto end = course.counts.begin() + today + 1;
    basis.numerator = std::accumulate(course.counts.begin(), end, qint64 {0});
    basis.denominator = denominator;
    basis.targetCount = denominator;
    basis.remainingToTarget = std::max<qint64>(0, denominator - basis.numerator);
    basis.work = {basis.asOf, {std::max(course.counts.begin(), end - std::min(today + 1, engine::kWorkDays)), end}};
    basis.reach.numerator = basis.numerator;
    basis.reach.denominator = denominator;
    basis.reach.ceiling = denominator;
    basis.deadlineAge = {denominator, 0, 0, denominator};
    return basis;
}

} // namespace caodiem::test
