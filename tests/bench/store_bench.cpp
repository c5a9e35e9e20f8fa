// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/store_sample.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace caodiem::store {
namespace {
using namespace Qt::StringLiterals;

domain::BatchSource demoSource()
{
    return sample::source(domain::BatchKind::Demo);
}

void stopIfFailed(benchmark::State &state, bool good)
{
    if (!good) {
        state.SkipWithError("the store answered with an error");
    }
}

/// A store of so many people, made once for all benchmarks that only read.
Store &filled(qint64 residents)
{
    static QTemporaryDir dir;
    static std::map<qint64, std::unique_ptr<Store>> stores;
    auto &store = stores[residents];
    if (!store) {
        auto made = Store::create(dir.filePath(u"%1.caodiem"_s.arg(residents)), sample::unit(), sample::stamp());
        store = std::move(made).value();
        if (!store->fill(sample::commune(residents), demoSource(), sample::stamp())) {
            throw std::runtime_error("cannot fill");
        }
    }
    return *store;
}

void fill(benchmark::State &state)
{
    const auto commune = sample::commune(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir dir;
        auto store = Store::create(dir.filePath(u"a.caodiem"_s), sample::unit(), sample::stamp());
        state.ResumeTiming();
        stopIfFailed(state, static_cast<bool>(store.value()->fill(commune, demoSource(), sample::stamp())));
        state.PauseTiming();
        store.value().reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void apply(benchmark::State &state)
{
    auto commune = sample::commune(state.range(0));
    domain::BatchChanges changes;
    changes.officers = {{{-1}, u"Cán bộ"_s}};
    changes.villages = {{{-1}, u"Thôn"_s, u"thôn"_s, {}, {}, {}, {-1}}};
    for (auto &resident : commune.residents) {
        domain::ResidentChange change;
        resident.id.value = -resident.id.value;
        resident.household = {};
        change.after = resident;
        change.spells = {{{}, {}, kDayMin, kNever, {-1}, domain::Residence::Permanent, {}, {}}};
        change.events = {sample::eventOf({}, domain::EventKind::EidIntake, sample::day(2026, 5, 1))};
        changes.residents.push_back(std::move(change));
    }
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir dir;
        auto store = Store::create(dir.filePath(u"a.caodiem"_s), sample::unit(), sample::stamp());
        state.ResumeTiming();
        stopIfFailed(state, static_cast<bool>(store.value()->apply(changes, sample::source(), sample::stamp())));
        state.PauseTiming();
        store.value().reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void scan(benchmark::State &state)
{
    Store &store = filled(state.range(0));
    for (auto _ : state) {
        std::size_t events = 0;
        stopIfFailed(state,
            static_cast<bool>(store.scanPersons([&](const PersonColumns &person) { events += person.events.size(); })));
        benchmark::DoNotOptimize(events);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void registers(benchmark::State &state)
{
    Store &store = filled(state.range(0));
    for (auto _ : state) {
        stopIfFailed(state, static_cast<bool>(store.registers()));
    }
}

void verify(benchmark::State &state)
{
    Store &store = filled(state.range(0));
    for (auto _ : state) {
        stopIfFailed(state, static_cast<bool>(store.verify()));
    }
}

void backup(benchmark::State &state)
{
    Store &store = filled(state.range(0));
    QTemporaryDir dir;
    int made = 0;
    for (auto _ : state) {
        stopIfFailed(state, static_cast<bool>(store.backup(dir.filePath(u"%1.bak"_s.arg(++made)))));
    }
}

void record(benchmark::State &state)
{
    Store &store = filled(state.range(0));
    for (auto _ : state) {
        stopIfFailed(state,
            static_cast<bool>(store.record(
                sample::eventOf({1}, domain::EventKind::Present, sample::day(2026, 5, 1)), sample::stamp())));
    }
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(35'097)->Arg(150'000)->Arg(436'569)->Unit(benchmark::kMillisecond);
}

BENCHMARK(fill)->Apply(sizes);
BENCHMARK(apply)->Apply(sizes);
BENCHMARK(scan)->Apply(sizes);
BENCHMARK(registers)->Apply(sizes);
BENCHMARK(verify)->Apply(sizes);
BENCHMARK(backup)->Apply(sizes);
BENCHMARK(record)->Apply(sizes);

} // namespace
} // namespace caodiem::store

BENCHMARK_MAIN();
