// SPDX-License-Identifier: GPL-3.0-or-later
// What a what-if costs: 2,000 runs of one indicator, without a pass over the people.
#include "support/work_courses.h"

#include <benchmark/benchmark.h>

namespace caodiem {
namespace {

void whatIf(benchmark::State &state, qint64 remaining)
{
    const test::WorkCourse course = test::workCourses(1).front();
    qint64 done = 0;
    for (int day = 0; day <= 60; ++day) {
        done += course.counts[static_cast<std::size_t>(day)];
    }
    const auto basis = test::basisOf(course, 60, done + remaining, test::kCourseStart + 60 + 37);
    engine::WhatIf change;
    for (auto _ : state) {
        change.extraPerDay = (change.extraPerDay + 1) % 20;
        benchmark::DoNotOptimize(engine::forecast(basis, change));
    }
}

void untilTheDeadline(benchmark::State &state)
{
    whatIf(state, 1000); // about 25 days' work, 37 days left
}
void tooMuchForAYear(benchmark::State &state)
{
    whatIf(state, 30'000); // runs go to the horizon
}

BENCHMARK(untilTheDeadline)->Unit(benchmark::kMillisecond);
BENCHMARK(tooMuchForAYear)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace caodiem

BENCHMARK_MAIN();
