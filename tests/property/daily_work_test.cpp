// SPDX-License-Identifier: GPL-3.0-or-later
// The daily counts against a count event by event, and against rules 13 and 14.
#include "engine/daily_work.h"
#include "engine/forecast.h"
#include "support/oracle.h"
#include "support/random_world.h"
#include "support/snapshot_of.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using domain::Indicator;
using engine::CellChoice;
using engine::Grouping;

const Day kWorkAround = dayFromCivil({2026, 5, 23});

/// The day of the last achieved step, each step's earliest event counting (rule 5).
Day lastAchieved(const domain::Registers &registers, const Indicator &indicator, qint64 id)
{
    const bool organisation = indicator.subject == domain::Subject::Organisation;
    Day last = kDayMin;
    for (const domain::EventKind step : indicator.achieved) {
        Day first = kNever;
        for (const domain::Event &event : registers.events) {
            const qint64 of = organisation ? event.organisation.value : event.resident.value;
            if (of == id && event.kind == step) {
                first = std::min(first, event.on);
            }
        }
        last = std::max(last, first);
    }
    return last;
}

struct WorkWorld {
    explicit WorkWorld(quint64 seed)
        : random(seed)
        , registers(randomRegisters(random, kWorkAround, 60))
        , campaign(randomCampaign(random, kWorkAround))
        , snapshot(snapshotOf(registers))
        , oracle(registers, campaign)
    { }
    RandomSource random;
    domain::Registers registers;
    domain::Campaign campaign;
    engine::Snapshot snapshot;
    Oracle oracle;
};

qint64 countedOn(const WorkWorld &world, const Indicator &indicator, Day day, Day asOf, const CellChoice &cell)
{
    if (indicator.kind == domain::IndicatorKind::Stock) {
        const auto heap = [&](Day on) {
            return static_cast<qint64>(
                world.oracle.behind(indicator, toDate(on), cell, engine::What::Remaining).size());
        };
        return heap(day - 1) - heap(day);
    }
    qint64 count = 0;
    for (const qint64 id : world.oracle.behind(indicator, toDate(asOf), cell, engine::What::Achieved)) {
        count += lastAchieved(world.registers, indicator, id) == day ? 1 : 0;
    }
    return count;
}

TEST(DailyWork, IsTheCountEventByEvent)
{
    qint64 seen = 0;
    for (quint64 seed = 1; seed <= 150; ++seed) {
        WorkWorld world(seed);
        const Day asOf = kWorkAround + world.random.between(-20, 20);
        for (const Indicator &indicator : world.campaign.indicators) {
            const auto work = engine::dailyWork(world.snapshot, world.campaign, indicator, asOf);
            ASSERT_EQ(work.to, asOf);
            for (Day day = work.from(); day <= asOf; ++day) {
                const qint64 count = work.counts[static_cast<std::size_t>(day - work.from())];
                ASSERT_EQ(count, countedOn(world, indicator, day, asOf, {})) << indicator.key.toStdString();
                seen += count != 0 ? 1 : 0;
            }
        }
    }
    EXPECT_GT(seen, 500) << "empty counts prove nothing";
}

TEST(DailyWork, IsTheSumOfItsVillagesAndOfItsBands)
{
    int counted = 0;
    for (quint64 seed = 1; seed <= 25; ++seed) {
        WorkWorld world(seed);
        for (const Indicator &indicator : world.campaign.indicators) {
            for (const Grouping grouping : {Grouping::Village, Grouping::Band, Grouping::AreaOfficer}) {
                if (indicator.subject == domain::Subject::Organisation && grouping == Grouping::Band) {
                    continue;
                }
                const auto whole = engine::dailyWork(world.snapshot, world.campaign, indicator, kWorkAround);
                std::vector<qint64> sum(whole.counts.size());
                auto groups
                    = engine::progressOf(world.snapshot, world.campaign, indicator, kWorkAround, grouping).groups;
                groups.erase(
                    std::remove_if(groups.begin(), groups.end(), [](const auto &g) { return g.key.isEmpty(); }),
                    groups.end());
                groups.push_back({}); // those without one, also where nobody is left there today
                for (const auto &group : groups) {
                    const auto part = engine::dailyWork(
                        world.snapshot, world.campaign, indicator, kWorkAround, {grouping, group.key, {}});
                    for (std::size_t i = 0; i < sum.size(); ++i) {
                        sum[i] += part.counts[i];
                    }
                }
                EXPECT_EQ(sum, whole.counts) << indicator.key.toStdString();
                counted += std::ranges::count(whole.counts, 0) < std::ssize(whole.counts) ? 1 : 0;
            }
        }
    }
    EXPECT_GT(counted, 25);
}

TEST(DailyWork, GivesThePacesAndTheLampsDaysOfTheFigures)
{
    int fewDays = 0;
    int enoughDays = 0;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        WorkWorld world(seed);
        const Day asOf = kWorkAround + world.random.between(-20, 20);
        for (const Indicator &indicator : world.campaign.indicators) {
            const auto work = engine::dailyWork(world.snapshot, world.campaign, indicator, asOf);
            const auto standing = world.oracle.standing(indicator, toDate(asOf));
            EXPECT_EQ(work.inLast(7), standing.doneInWeek);
            const qint64 days = world.campaign.calendar.workingDays(asOf - 27, asOf);
            const qint64 done = std::max<qint64>(0, work.inLast(28));
            EXPECT_EQ(days == 0 ? 0 : (20 * done + days) / (2 * days), standing.pace28Tenths);
            if (standing.lamp == engine::Lamp::NotEnoughData) {
                EXPECT_LT(work.daysWithWork(28), 3);
                ++fewDays;
            } else if (standing.lamp == engine::Lamp::OnTrack || standing.lamp == engine::Lamp::AtRisk) {
                EXPECT_GE(work.daysWithWork(28), 3);
                ++enoughDays;
            }
        }
    }
    EXPECT_GT(fewDays, 10);
    EXPECT_GT(enoughDays, 10);
}

TEST(ForecastBasis, SaysWhatTheFiguresSay)
{
    int forecasts = 0;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        WorkWorld world(seed);
        const Day asOf = kWorkAround + world.random.between(-20, 20);
        for (const Indicator &indicator : world.campaign.indicators) {
            const auto basis = engine::forecastBasis(world.snapshot, world.campaign, indicator, asOf);
            const auto standing = world.oracle.standing(indicator, toDate(asOf));
            EXPECT_EQ(basis.numerator, standing.numerator);
            EXPECT_EQ(basis.denominator, standing.denominator);
            EXPECT_EQ(basis.remainingToTarget, standing.remainingToTarget);
            EXPECT_EQ(basis.reach, world.oracle.reachability(indicator, toDate(asOf), {}));
            const auto told = engine::forecast(basis, {}, 1, 50);
            const bool lampHasData = standing.lamp != engine::Lamp::NotEnoughData;
            if (standing.lamp == engine::Lamp::NotEnoughData) {
                EXPECT_EQ(told.state, engine::ForecastState::NotEnoughDays);
            }
            EXPECT_TRUE(told.fan.empty() || lampHasData);
            forecasts += told.fan.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(forecasts, 10);
}

} // namespace
} // namespace caodiem::test
