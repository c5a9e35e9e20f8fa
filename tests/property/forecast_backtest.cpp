// SPDX-License-Identifier: GPL-3.0-or-later
// What was predicted on each day against what came (docs/methods.md#resampling has the table this prints).
#include "engine/forecast.h"
#include "service/built_in_campaigns.h"
#include "service/demo.h"
#include "support/snapshot_of.h"
#include "support/work_courses.h"

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace caodiem::test {
namespace {

constexpr int kAheads[] {7, 14, 28};

/// Predictions beside outcomes.
struct Score {
    qint64 cases = 0;
    qint64 below = 0; ///< came out below the range
    qint64 above = 0;
    std::vector<qint64> errors; ///< of the middle, per mille of what was newly done, without sign

    [[nodiscard]] qint64 coverage() const { return cases == 0 ? 0 : (cases - below - above) * 100 / cases; }
    [[nodiscard]] qint64 medianError()
    {
        if (errors.empty()) {
            return 0;
        }
        const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
        std::ranges::nth_element(errors, middle);
        return *middle;
    }
    void note(qint64 low, qint64 middle, qint64 high, qint64 came, qint64 moved)
    {
        ++cases;
        below += came < low ? 1 : 0;
        above += came > high ? 1 : 0;
        if (moved != 0) {
            errors.push_back(std::abs(came - middle) * 1000 / std::abs(moved));
        }
    }
    Score &operator+=(const Score &other)
    {
        cases += other.cases;
        below += other.below;
        above += other.above;
        errors.insert(errors.end(), other.errors.begin(), other.errors.end());
        return *this;
    }
};

using Scores = std::map<std::string, std::map<int, Score>>; ///< by course, then by days ahead (0 = finish day)

void print(Scores &scores)
{
    std::printf(
        "%-22s %6s %6s %9s %6s %6s %12s\n", "course", "ahead", "cases", "in range", "below", "above", "median error");
    for (auto &[name, byAhead] : scores) {
        for (auto &[ahead, score] : byAhead) {
            const qint64 error = score.medianError();
            std::printf("%-22s %6s %6lld %7lld %% %4lld %% %4lld %% %7lld.%lld %%\n", name.c_str(),
                ahead == 0 ? "finish" : std::to_string(ahead).c_str(), static_cast<long long>(score.cases),
                static_cast<long long>(score.coverage()), static_cast<long long>(score.below * 100 / score.cases),
                static_cast<long long>(score.above * 100 / score.cases), static_cast<long long>(error / 10),
                static_cast<long long>(error % 10));
        }
    }
}

void noteFan(std::map<int, Score> &scores, const engine::ForecastBasis &basis, const engine::Forecast &told,
    const std::vector<qint64> &numerators, std::size_t today)
{
    for (const int ahead : kAheads) {
        const std::size_t then = today + static_cast<std::size_t>(ahead);
        if (then < numerators.size() && static_cast<std::size_t>(ahead) < told.fan.size()) {
            const engine::FanDay &fan = told.fan[static_cast<std::size_t>(ahead)];
            scores[ahead].note(fan.low, fan.middle, fan.high, numerators[then], numerators[then] - basis.numerator);
        }
    }
}

/// The day on which `level` more people were first done, against the range of days told for it. Only courses that
/// come so far, and days on which it is not there yet.
void noteFinish(
    Score &score, engine::ForecastBasis basis, qint64 level, const std::vector<qint64> &numerators, std::size_t today)
{
    const bool stock = basis.kind == domain::IndicatorKind::Stock;
    basis.remainingToTarget = level;
    const auto from = numerators.begin() + static_cast<std::ptrdiff_t>(today);
    const auto reached = std::find_if(from, numerators.end(),
        [&](qint64 numerator) { return (stock ? basis.numerator - numerator : numerator - basis.numerator) >= level; });
    const engine::Forecast told = engine::forecast(basis);
    if (told.state != engine::ForecastState::Forecast) {
        return;
    }
    const Day came = reached == numerators.end() ? kNever : basis.asOf + static_cast<Day>(reached - from);
    const Day end = basis.asOf + static_cast<Day>(numerators.end() - from) - 1;
    const Day late = told.finishLate.value_or(kNever);
    if (came == kNever && late > end) {
        return; // nobody knows yet
    }
    const Day early = told.finishEarly.value_or(kNever);
    ++score.cases;
    score.below += came < early ? 1 : 0;
    score.above += came > late ? 1 : 0;
    if (came != kNever && told.finishMiddle) {
        score.errors.push_back(std::abs(came - *told.finishMiddle) * 1000 / std::max(1, came - basis.asOf));
    }
}

/// The rise of a demo to the pace that its deadline asks lasts ten days from its own day on.
std::string phaseOf(Day sinceOwnDay)
{
    return sinceOwnDay < 0 ? "demos: before" : sinceOwnDay < 14 ? "demos: first 14 days" : "demos: later";
}

void playDemo(Scores &scores, const QString &profile, quint32 seed)
{
    service::DemoRequest request;
    request.profile = profile;
    request.residents = 8000;
    request.seed = seed;
    const auto own = service::makeDemoCommune(request);
    ASSERT_TRUE(own);
    request.until = own.value().ownDay + 75;
    const auto commune = service::makeDemoCommune(request);
    ASSERT_TRUE(commune);
    const auto campaigns = service::builtInCampaigns();
    ASSERT_TRUE(campaigns);
    const auto found = std::ranges::find(campaigns.value(), commune.value().campaign, &domain::Campaign::key);
    ASSERT_NE(found, campaigns.value().end());
    const engine::Snapshot snapshot = snapshotOf(commune.value().registers);
    const Day first = own.value().ownDay - 14;
    for (domain::Indicator indicator : found->indicators) {
        const auto target = indicator.targetOn(first);
        if (!target) {
            continue;
        }
        const auto points = engine::series(snapshot, *found, indicator, first, request.until);
        std::vector<qint64> numerators;
        for (const engine::SeriesPoint &point : points) {
            numerators.push_back(point.numerator);
        }
        for (Day today = first; today < target->lastDay() - 7; ++today) {
            indicator.targets = {{indicator.kind == domain::IndicatorKind::Stock ? 0 : 10000, today + 28, true}};
            std::map<int, Score> &into = scores[phaseOf(today - own.value().ownDay)];
            const auto basis = engine::forecastBasis(snapshot, *found, indicator, today);
            const auto told = engine::forecast(basis);
            if (told.state != engine::ForecastState::Forecast) {
                continue;
            }
            // What comes after the deadline, when a demo halves its pace, is nobody's forecast.
            const auto known = std::span(numerators)
                                   .first(static_cast<std::size_t>(std::min<Day>(
                                       target->lastDay() - first + 1, static_cast<Day>(numerators.size()))));
            const std::vector<qint64> seen(known.begin(), known.end());
            noteFan(into, basis, told, seen, static_cast<std::size_t>(today - first));
            for (const qint64 level : {basis.work.inLast(7), 2 * basis.work.inLast(7), 4 * basis.work.inLast(7)}) {
                if (level > 0 && level <= basis.remainingToTarget) {
                    noteFinish(into[0], basis, level, seen, static_cast<std::size_t>(today - first));
                }
            }
        }
    }
}

void playCourses(Scores &scores, quint64 seed)
{
    constexpr qint64 kEverybody = 1'000'000; // far away: the runs are not cut
    for (const WorkCourse &course : workCourses(seed)) {
        std::vector<qint64> numerators(course.counts.size());
        std::partial_sum(course.counts.begin(), course.counts.end(), numerators.begin());
        std::map<int, Score> &into = scores[course.name];
        for (int today = 20; today + 28 < static_cast<int>(course.counts.size()); ++today) {
            const auto basis = basisOf(course, today, kEverybody, kCourseStart + today + 28);
            const auto told = engine::forecast(basis, {}, engine::kForecastSeed, 500);
            if (told.state != engine::ForecastState::Forecast) {
                continue;
            }
            noteFan(into, basis, told, numerators, static_cast<std::size_t>(today));
            noteFinish(into[0], basis, std::max<qint64>(1, 2 * basis.work.inLast(7)), numerators,
                static_cast<std::size_t>(today));
        }
    }
}

Score together(const Scores &scores)
{
    Score all;
    for (const auto &[name, byAhead] : scores) {
        for (const auto &[ahead, score] : byAhead) {
            all += score;
        }
    }
    return all;
}

TEST(Backtest, TheRangeOfDemoCampaignsHoldsAboutFourInFive)
{
    Scores scores;
    for (const QString &profile : service::demoProfiles()) {
        for (const quint32 seed : {1U, 2U}) {
            playDemo(scores, profile, seed);
        }
    }
    print(scores);
    Score all = together(scores);
    std::printf("all: %lld cases, %lld %% in range\n", static_cast<long long>(all.cases),
        static_cast<long long>(all.coverage()));
    EXPECT_GE(all.cases, 1000);
    EXPECT_GE(all.coverage(), 75);
    EXPECT_LE(all.coverage(), 90);
}

TEST(Backtest, TheRangeOfHardCoursesHoldsFourInFiveAtLeast)
{
    Scores scores;
    for (const quint64 seed : {1U, 2U, 3U, 4U}) {
        playCourses(scores, seed);
    }
    print(scores);
    Score all = together(scores);
    std::printf("all: %lld cases, %lld %% in range\n", static_cast<long long>(all.cases),
        static_cast<long long>(all.coverage()));
    EXPECT_GE(all.coverage(), 80);
}

} // namespace
} // namespace caodiem::test
