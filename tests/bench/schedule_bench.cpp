// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"
#include "support/random_source.h"

#include <benchmark/benchmark.h>

/// 5,000 children in 150 classes over 30 days of three sessions, a third with a sibling in another class; and the same
/// after every third day has lost more than half of its places.
namespace caodiem::bench {
namespace {

using namespace caodiem::engine;

constexpr int kChildren = 5000;
constexpr int kClasses = 150;
constexpr Day kFirst = 2461132;

ScheduleRequest request()
{
    test::RandomSource random(5);
    ScheduleRequest out;
    for (int day = 0; day < 30; ++day) {
        for (const int start : {450, 810, 1170}) {
            out.sessions.push_back({kFirst + day, start, start + (start == 450 ? 240 : 210), 70, 8});
        }
    }
    out.groups.resize(kClasses);
    for (int id = 1; id <= kChildren; ++id) {
        const auto at = static_cast<std::size_t>((id - 1) * kClasses / kChildren);
        const qint64 household = random.chance(50) ? random.between(1, 1200) : 10'000 + id;
        out.groups[at].people.push_back({ResidentId {id}, HouseholdId {household}, kDayMin, kNever});
    }
    return out;
}

void planFiveThousand(benchmark::State &state)
{
    const ScheduleRequest all = request();
    for (auto round : state) {
        benchmark::DoNotOptimize(scheduled(all).appointments.size());
    }
}

void shrinkFiveThousand(benchmark::State &state)
{
    ScheduleRequest all = request();
    const Schedule before = scheduled(all);
    for (ScheduleSession &session : all.sessions) {
        session.capacity = session.day % 3 == 0 ? 30 : 70;
    }
    for (auto round : state) {
        benchmark::DoNotOptimize(rescheduled(all, before.appointments).notPlaced.size());
    }
}

BENCHMARK(planFiveThousand)->Unit(benchmark::kMillisecond);
BENCHMARK(shrinkFiveThousand)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace caodiem::bench

BENCHMARK_MAIN();
