// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sqlite_peer.h"
#include "bench/synthetic_people.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>

/// Matrix and series against plain SQLite in the same process, and the times of lists and patches. Every figure that
/// is timed is first compared with SQLite's.
namespace caodiem::bench {
namespace {

constexpr Day kSeriesDays = 90;

/// One size, made once and shared by its benchmarks.
struct Stage {
    explicit Stage(int residents)
        : campaign(benchCampaign())
        , snapshot(syntheticSnapshot(residents))
        , peer(snapshot, campaign)
    { }
    domain::Campaign campaign;
    engine::Snapshot snapshot;
    SqlitePeer peer;
};

Stage &stage(const benchmark::State &state)
{
    static std::map<int, std::unique_ptr<Stage>> stages;
    const auto residents = static_cast<int>(state.range(0));
    auto &held = stages[residents];
    if (!held) {
        held = std::make_unique<Stage>(residents);
    }
    return *held;
}

/// Another day in every round, so that no branch predictor and no cache learns the answer.
Day dayOfRound(qint64 round)
{
    return benchDay() - static_cast<Day>(round * 7 % 61);
}

std::vector<std::size_t> residentIndicators(const domain::Campaign &campaign)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < campaign.indicators.size(); ++i) {
        if (campaign.indicators[i].subject == domain::Subject::Resident) {
            places.push_back(i);
        }
    }
    return places;
}

void checkMatrix(Stage &s, Day asOf)
{
    const auto answer = engine::progress(s.snapshot, s.campaign, asOf, engine::Grouping::Village);
    const auto counts = s.peer.matrix(asOf);
    const auto places = residentIndicators(s.campaign);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const engine::Standing &total = answer.indicators[places[i]].total;
        if (total.numerator != counts[i].numerator || total.denominator != counts[i].denominator) {
            qFatal("SQLite and the engine differ in indicator %zu", i);
        }
    }
}

void checkSeries(Stage &s)
{
    const auto places = residentIndicators(s.campaign);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto points = engine::series(
            s.snapshot, s.campaign, s.campaign.indicators[places[i]], benchDay() - kSeriesDays + 1, benchDay());
        if (points != s.peer.series(i, benchDay() - kSeriesDays + 1, benchDay())) {
            qFatal("SQLite's series and the engine's differ in indicator %zu", i);
        }
    }
}

void matrixEngine(benchmark::State &state)
{
    Stage &s = stage(state);
    checkMatrix(s, benchDay());
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            engine::progress(s.snapshot, s.campaign, dayOfRound(++round), engine::Grouping::Village));
    }
}

void matrixSqlite(benchmark::State &state)
{
    const Stage &s = stage(state);
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(s.peer.matrix(dayOfRound(++round)));
    }
}

void seriesEngine(benchmark::State &state)
{
    Stage &s = stage(state);
    checkSeries(s);
    qint64 round = 0;
    for (auto _ : state) {
        const Day to = dayOfRound(++round);
        for (const std::size_t place : residentIndicators(s.campaign)) {
            benchmark::DoNotOptimize(
                engine::series(s.snapshot, s.campaign, s.campaign.indicators[place], to - kSeriesDays + 1, to));
        }
    }
}

void seriesSqlite(benchmark::State &state)
{
    const Stage &s = stage(state);
    qint64 round = 0;
    for (auto _ : state) {
        const Day to = dayOfRound(++round);
        for (std::size_t i = 0; i < residentIndicators(s.campaign).size(); ++i) {
            benchmark::DoNotOptimize(s.peer.series(i, to - kSeriesDays + 1, to));
        }
    }
}

void listEngine(benchmark::State &state)
{
    const Stage &s = stage(state);
    const engine::CellChoice cell {engine::Grouping::Village, QStringLiteral("Village 7"), std::nullopt};
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::residentsBehind(
            s.snapshot, s.campaign, s.campaign.indicators.front(), benchDay(), cell, engine::What::Remaining));
    }
}

/// Prints the usual table and keeps the processor times (the machine may be shared) for the ratios.
class RatioReporter : public benchmark::ConsoleReporter {
public:
    RatioReporter()
        : ConsoleReporter(OO_Tabular)
    { }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            m_seconds[run.run_name.str()] = run.cpu_accumulated_time / static_cast<double>(run.iterations);
        }
    }
    void printRatios() const
    {
        for (const char *work : {"matrix", "series"}) {
            for (const int residents : {35097, 150000}) {
                const auto time = [&](const char *who) {
                    const auto found = m_seconds.find(std::string(work) + who + "/" + std::to_string(residents));
                    return found == m_seconds.end() ? 0.0 : found->second;
                };
                const double mine = time("Engine");
                const double theirs = time("Sqlite");
                if (mine > 0 && theirs > 0) {
                    std::printf("%s at %d residents: SQLite / engine = %.1f\n", work, residents, theirs / mine);
                }
            }
        }
    }

private:
    std::map<std::string, double> m_seconds;
};

BENCHMARK(matrixEngine)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixSqlite)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);
BENCHMARK(seriesEngine)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);
BENCHMARK(seriesSqlite)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);
BENCHMARK(listEngine)->Arg(35097)->Arg(150000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace caodiem::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    caodiem::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
