// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures.h"
#include "engine/forecast.h"
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

/// What an office waits for: opening to the first figures, a list going in, the same list again, one entry.
/// Elapsed times; disk and cores may be shared.
namespace caodiem::bench {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return std::move(result).value();
}

/// A demo commune of one size in a store, and its residents as a list.
class Commune {
public:
    explicit Commune(qint64 residents)
    {
        static_cast<void>(must(service::createDemoStore(store(), {u"phu-rieng"_s, residents, 1, kNever}, u"bench"_s)));
        const auto office = must(service::Office::open(store(), u"bench"_s));
        static_cast<void>(must(office->exportRegister(service::Register::Residents, list())));
    }
    [[nodiscard]] QString store() const { return m_dir.filePath(u"commune.caodiem"_s); }
    [[nodiscard]] QString list() const { return m_dir.filePath(u"residents.xlsx"_s); }
    [[nodiscard]] QString other() const { return m_dir.filePath(u"other.caodiem"_s); }

private:
    QTemporaryDir m_dir;
};

const Commune &commune(const benchmark::State &state)
{
    static std::map<qint64, std::unique_ptr<Commune>> communes;
    auto &held = communes[state.range(0)];
    if (!held) {
        held = std::make_unique<Commune>(state.range(0));
    }
    return *held;
}

qint64 firstFigure(const service::Office &office)
{
    const auto image = office.image();
    return engine::progress(*image->snapshot, *image->campaign({}), image->today, engine::Grouping::Village)
        .indicators.front()
        .total.numerator;
}

void openToFigures(benchmark::State &state)
{
    const Commune &c = commune(state);
    static_cast<void>(firstFigure(*must(service::Office::open(c.store(), u"bench"_s)))); // warm, columns kept
    for (auto _ : state) {
        benchmark::DoNotOptimize(firstFigure(*must(service::Office::open(c.store(), u"bench"_s))));
    }
}

/// The first opening after something was written by another program: every resident is read, and the columns kept.
void openAfterChange(benchmark::State &state)
{
    const Commune &c = commune(state);
    for (auto _ : state) {
        state.PauseTiming();
        {
            const auto office = must(service::Office::open(c.store(), u"bench"_s, service::OpenFor::Entries));
            static_cast<void>(must(office->setUnit(office->image()->unit)));
        }
        state.ResumeTiming();
        benchmark::DoNotOptimize(firstFigure(*must(service::Office::open(c.store(), u"bench"_s))));
    }
}

void importInto(benchmark::State &state, bool again)
{
    const Commune &c = commune(state);
    for (auto _ : state) {
        state.PauseTiming();
        QDir(c.other()).removeRecursively();
        domain::Unit unit;
        unit.name = u"Công an xã Mẫu"_s;
        auto office = must(service::Office::create(c.other(), unit, u"bench"_s));
        service::ImportRequest request;
        request.file = c.list();
        if (again) {
            static_cast<void>(must(office->importList(request)));
        }
        state.ResumeTiming();
        const service::ImportSummary summary = must(office->importList(request));
        state.counters["rows"] = static_cast<double>(summary.rows);
        state.counters["changed"] = static_cast<double>(summary.added + summary.changed);
        state.PauseTiming();
        office.reset();
        state.ResumeTiming();
    }
}

void importNew(benchmark::State &state)
{
    importInto(state, false);
}

void importAgain(benchmark::State &state)
{
    importInto(state, true);
}

/// All that the overview page asks for one choice of indicator: figures of today and of a week ago in every village,
/// series, age ladder, and what the forecast starts from.
void overviewPage(benchmark::State &state)
{
    const Commune &c = commune(state);
    const auto office = must(service::Office::open(c.store(), u"bench"_s));
    const auto image = office->image();
    const engine::Snapshot &snapshot = *image->snapshot;
    const domain::Campaign &campaign = *image->campaign({});
    const domain::Indicator &indicator = campaign.indicators.front();
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::progress(snapshot, campaign, image->today, engine::Grouping::Village));
        benchmark::DoNotOptimize(
            engine::progressOf(snapshot, campaign, indicator, image->today - 7, engine::Grouping::Village));
        benchmark::DoNotOptimize(engine::series(snapshot, campaign, indicator, image->today - 90, image->today));
        benchmark::DoNotOptimize(engine::ladder(snapshot, campaign, indicator, image->today));
        const engine::ForecastBasis basis = engine::forecastBasis(snapshot, campaign, indicator, image->today);
        benchmark::DoNotOptimize(engine::forecast(basis));
    }
}

/// One intake: durable, audited, and every figure right.
void recordOne(benchmark::State &state)
{
    const Commune &c = commune(state);
    const auto office = must(service::Office::open(c.store(), u"bench"_s));
    service::PeopleQuery query;
    query.indicator = office->image()->campaign({})->indicators.front().key;
    query.asOf = office->image()->today;
    const QString id = must(office->people(query)).people.front().personalId;
    for (auto _ : state) {
        benchmark::DoNotOptimize(must(office->record({id, domain::EventKind::Present, kNever, {}, {}})));
        benchmark::DoNotOptimize(firstFigure(*office));
    }
}

/// Somebody who lacks the indicator, by the campaign's first one.
ResidentId someoneWaiting(service::Office &office)
{
    service::PeopleQuery query;
    query.indicator = office.image()->campaign({})->indicators.front().key;
    query.asOf = office.image()->today;
    return must(office.people(query)).people.front().id;
}

/// One key at the desk: recorded, durable, the columns patched, and all that the page shows read again; and taken back.
void deskKey(benchmark::State &state)
{
    const Commune &c = commune(state);
    const auto office = must(service::Office::open(c.store(), u"bench"_s));
    service::Desk desk(*office);
    const ResidentId who = someoneWaiting(*office);
    for (auto _ : state) {
        const auto action = must(desk.record({who, domain::DeskResult::Absent, {}, {}, false}));
        benchmark::DoNotOptimize(must(desk.turn(who)));
        static_cast<void>(must(desk.undo(action)));
        benchmark::DoNotOptimize(must(desk.turn(who)));
    }
    state.counters["keys"]
        = benchmark::Counter(2.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// A name typed at the desk.
void deskFind(benchmark::State &state)
{
    const Commune &c = commune(state);
    const auto office = must(service::Office::open(c.store(), u"bench"_s, service::OpenFor::Entries));
    service::Desk desk(*office);
    for (auto _ : state) {
        benchmark::DoNotOptimize(must(desk.find(u"nguyen van an"_s)));
    }
}

/// One form saved with the registers in memory: checked, durable, audited, columns and names patched.
void editOne(benchmark::State &state)
{
    const Commune &c = commune(state);
    const auto office = must(service::Office::open(c.store(), u"bench"_s));
    static_cast<void>(must(office->loadRegisters()));
    bool other = false;
    for (auto _ : state) {
        service::ResidentDraft draft = must(office->resident({7})).draft;
        draft.address = other ? u"Hamlet 1"_s : u"Hamlet 2"_s;
        other = !other;
        benchmark::DoNotOptimize(must(office->save(draft)));
        benchmark::DoNotOptimize(firstFigure(*office));
    }
}

void loadRegisters(benchmark::State &state)
{
    const Commune &c = commune(state);
    for (auto _ : state) {
        state.PauseTiming();
        auto office = must(service::Office::open(c.store(), u"bench"_s));
        state.ResumeTiming();
        static_cast<void>(must(office->loadRegisters()));
        state.PauseTiming();
        office.reset();
        state.ResumeTiming();
    }
}

BENCHMARK(editOne)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadRegisters)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openToFigures)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openAfterChange)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(overviewPage)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);
BENCHMARK(deskKey)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(deskFind)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(recordOne)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importNew)->Arg(35097)->Arg(150000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importAgain)->Arg(35097)->Arg(150000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace caodiem::bench

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
