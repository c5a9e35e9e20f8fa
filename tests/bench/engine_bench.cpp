// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sqlite_peer.h"
#include "bench/synthetic_people.h"
#include "engine/daybook.h"
#include "support/random_source.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <limits>
#include <map>

/// Matrix and series against plain SQLite in the same process, and the times of lists and patches. Every figure that
/// is timed is first compared with SQLite's.
namespace caodiem::bench {
namespace {

constexpr Day kSeriesDays = 90;
constexpr Day kFrameBefore = 160; ///< the days around benchDay() that the daybook holds
constexpr Day kFrameAfter = 60;
constexpr std::size_t kScreenful = 50;

/// One size, made once and shared by its benchmarks; the last size is let go when another comes.
struct Stage {
    explicit Stage(int residents)
        : campaign(benchCampaign())
        , plain(syntheticSnapshot(residents))
        , snapshot(plain)
    {
        snapshot.keepDaybook(campaign, benchDay() - kFrameBefore, benchDay() + kFrameAfter);
    }
    const SqlitePeer &peer()
    {
        if (!m_peer) {
            m_peer = std::make_unique<SqlitePeer>(plain, campaign);
        }
        return *m_peer;
    }
    domain::Campaign campaign;
    engine::Snapshot plain; ///< without a daybook: every question goes through the people
    engine::Snapshot snapshot;

private:
    std::unique_ptr<SqlitePeer> m_peer;
};

Stage &stage(const benchmark::State &state)
{
    static int held = 0;
    static std::unique_ptr<Stage> stage;
    const auto residents = static_cast<int>(state.range(0));
    if (held != residents) {
        stage.reset();
        stage = std::make_unique<Stage>(residents);
        held = residents;
    }
    return *stage;
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
    const auto scanned = engine::progress(s.plain, s.campaign, asOf, engine::Grouping::Village);
    const auto counts = s.peer().matrix(asOf);
    const auto places = residentIndicators(s.campaign);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const engine::Standing &total = answer.indicators[places[i]].total;
        if (total.numerator != counts[i].numerator || total.denominator != counts[i].denominator
            || total != scanned.indicators[places[i]].total) {
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
        if (points != s.peer().series(i, benchDay() - kSeriesDays + 1, benchDay())) {
            qFatal("SQLite's series and the engine's differ in indicator %zu", i);
        }
    }
}

/// Numerators and denominators of all indicators × villages × bands × residences.
void matrixEngine(benchmark::State &state)
{
    Stage &s = stage(state);
    checkMatrix(s, benchDay());
    const engine::Daybook &book = *s.snapshot.daybook(s.campaign);
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(book.matrix(dayOfRound(++round)));
    }
}

void matrixSqlite(benchmark::State &state)
{
    const SqlitePeer &peer = stage(state).peer();
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(peer.matrix(dayOfRound(++round)));
    }
}

/// All that is said of every indicator in every village: paces, forecast, lamp, required per day too.
void overviewEngine(benchmark::State &state)
{
    const Stage &s = stage(state);
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            engine::progress(s.snapshot, s.campaign, dayOfRound(++round), engine::Grouping::Village));
    }
}

/// The same for a day that no daybook holds.
void overviewScan(benchmark::State &state)
{
    const Stage &s = stage(state);
    qint64 round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::progress(s.plain, s.campaign, dayOfRound(++round), engine::Grouping::Village));
    }
}

void allSeries(const engine::Snapshot &snapshot, const domain::Campaign &campaign, Day to)
{
    for (const std::size_t place : residentIndicators(campaign)) {
        benchmark::DoNotOptimize(
            engine::series(snapshot, campaign, campaign.indicators[place], to - kSeriesDays + 1, to));
    }
}

void seriesEngine(benchmark::State &state)
{
    Stage &s = stage(state);
    if (state.range(0) < 1000000) {
        checkSeries(s);
    }
    qint64 round = 0;
    for (auto _ : state) {
        allSeries(s.snapshot, s.campaign, dayOfRound(++round));
    }
}

void seriesScan(benchmark::State &state)
{
    const Stage &s = stage(state);
    qint64 round = 0;
    for (auto _ : state) {
        allSeries(s.plain, s.campaign, dayOfRound(++round));
    }
}

void seriesSqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    const SqlitePeer &peer = s.peer();
    const std::size_t indicators = residentIndicators(s.campaign).size();
    qint64 round = 0;
    for (auto _ : state) {
        const Day to = dayOfRound(++round);
        for (std::size_t i = 0; i < indicators; ++i) {
            benchmark::DoNotOptimize(peer.series(i, to - kSeriesDays + 1, to));
        }
    }
}

/// A step of somebody is entered or taken back; afterwards every figure of every day is right.
void patchEngine(benchmark::State &state)
{
    Stage &s = stage(state);
    test::RandomSource random(3);
    const auto residents = static_cast<int>(state.range(0));
    constexpr int kPeople = 4096;
    std::vector<engine::PersonRecord> before;
    std::vector<engine::PersonRecord> after;
    while (before.size() < kPeople) {
        const engine::PersonRecord person = syntheticRecord(s.snapshot, random.between(1, residents));
        if (!person.spells.empty()) {
            before.push_back(person);
            after.push_back(person);
            after.back().steps.at(2) = benchDay() - random.between(0, 5);
        }
    }
    std::size_t round = 0;
    for (auto _ : state) {
        const std::size_t at = round++ % (2 * kPeople);
        s.snapshot.replace(at < kPeople ? after[at] : before[at - kPeople]);
    }
    for (const engine::PersonRecord &person : before) {
        s.snapshot.replace(person);
    }
}

void listEngine(benchmark::State &state)
{
    const Stage &s = stage(state);
    int round = 0;
    for (auto _ : state) {
        const engine::CellChoice cell {
            engine::Grouping::Village, QStringLiteral("Village %1").arg(1 + ++round % 24), std::nullopt};
        benchmark::DoNotOptimize(engine::residentsBehind(s.snapshot, s.campaign, s.campaign.indicators.front(),
            dayOfRound(round), cell, engine::What::Remaining, kScreenful));
    }
}

void wholeListEngine(benchmark::State &state)
{
    const Stage &s = stage(state);
    int round = 0;
    for (auto _ : state) {
        const engine::CellChoice cell {
            engine::Grouping::Village, QStringLiteral("Village %1").arg(1 + ++round % 24), std::nullopt};
        benchmark::DoNotOptimize(engine::residentsBehind(
            s.snapshot, s.campaign, s.campaign.indicators.front(), dayOfRound(round), cell, engine::What::Remaining));
    }
}

/// Everybody is counted into a new daybook.
void daybookEngine(benchmark::State &state)
{
    const Stage &s = stage(state);
    for (auto _ : state) {
        const engine::Daybook book(s.plain, s.campaign, {benchDay() - kFrameBefore, benchDay() + kFrameAfter});
        benchmark::DoNotOptimize(&book);
    }
}

/// What the memory gives: 64-bit words summed over as many bytes as the columns of so many residents have.
void bandwidthProbe(benchmark::State &state)
{
    constexpr std::size_t kWordsPerRow = 8;
    std::vector<quint64> words(static_cast<std::size_t>(state.range(0)) * kWordsPerRow, 3);
    for (auto _ : state) {
        quint64 sum = 0;
        for (const quint64 word : words) {
            sum += word;
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<qint64>(words.size() * sizeof(quint64)));
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
            std::string name = run.run_name.function_name + "/" + run.run_name.args;
            m_seconds[name] = run.cpu_accumulated_time / static_cast<double>(run.iterations);
        }
    }
    void printRatios() const
    {
        constexpr std::array<std::array<const char *, 3>, 6> kPairs {
            {{"matrix", "matrixSqlite", "matrixEngine"}, {"series", "seriesSqlite", "seriesEngine"},
                {"overview", "overviewScan", "overviewEngine"}, {"series", "seriesScan", "seriesEngine"},
                {"matrix", "matrixEngine", "bandwidthProbe"}, {"series", "seriesEngine", "bandwidthProbe"}}};
        for (const int residents : {35097, 150000, 2000000}) {
            for (const auto &[work, one, other] : kPairs) {
                const double ratio = time(one, residents) / time(other, residents);
                std::printf("%d residents, %s: %s / %s = %.3g\n", residents, work, one, other, ratio);
            }
        }
        for (const char *work : {"matrixEngine", "seriesEngine", "patchEngine", "overviewEngine"}) {
            std::printf("%s: 2,000,000 / 150,000 residents = %.2f\n", work, time(work, 2000000) / time(work, 150000));
        }
    }

private:
    [[nodiscard]] double time(const std::string &work, int residents) const
    {
        const auto found = m_seconds.find(work + "/" + std::to_string(residents));
        return found == m_seconds.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
    }
    std::map<std::string, double> m_seconds;
};

void registerSize(int residents)
{
    using Work = void (*)(benchmark::State &);
    struct Named {
        const char *name;
        Work work;
        bool slow;
    };
    constexpr std::array<Named, 12> kWorks {{{"matrixEngine", matrixEngine, false},
        {"matrixSqlite", matrixSqlite, true}, {"seriesEngine", seriesEngine, false},
        {"seriesSqlite", seriesSqlite, true}, {"overviewEngine", overviewEngine, false},
        {"overviewScan", overviewScan, false}, {"seriesScan", seriesScan, false}, {"patchEngine", patchEngine, false},
        {"listEngine", listEngine, false}, {"wholeListEngine", wholeListEngine, false},
        {"daybookEngine", daybookEngine, false}, {"bandwidthProbe", bandwidthProbe, false}}};
    constexpr int kProvince = 1000000;
    for (const Named &each : kWorks) {
        auto *made = benchmark::RegisterBenchmark(each.name, each.work)->Arg(residents);
        made->Unit(residents > kProvince && each.slow ? benchmark::kMillisecond : benchmark::kMicrosecond);
        if (residents > kProvince && each.slow) {
            made->Iterations(1);
        }
    }
}

} // namespace
} // namespace caodiem::bench

int main(int argc, char **argv)
{
    for (const int residents : {35097, 150000, 2000000}) {
        caodiem::bench::registerSize(residents);
    }
    benchmark::Initialize(&argc, argv);
    caodiem::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
