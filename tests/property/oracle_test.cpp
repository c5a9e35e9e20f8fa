// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_file.h"
#include "engine/daybook.h"
#include "engine/figures.h"
#include "support/oracle.h"
#include "support/random_world.h"
#include "support/snapshot_of.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>
#include <sstream>

using namespace Qt::StringLiterals;

namespace caodiem::engine {

void PrintTo(const Standing &s, std::ostream *out)
{
    const auto maybe = [](const auto &value) { return value ? std::to_string(*value) : std::string("-"); };
    *out << s.numerator << '/' << s.denominator << " remaining " << s.remaining << " percent " << maybe(s.percent)
         << " to target " << s.remainingToTarget << " required " << maybe(s.requiredPerDay) << " today "
         << maybe(s.requiredToday) << " pace " << s.paceTenths << " pace28 " << s.pace28Tenths << " week "
         << s.doneInWeek << " finish " << maybe(s.finishOn) << " early " << maybe(s.daysEarly) << " lamp "
         << static_cast<int>(s.lamp);
}

void PrintTo(const SeriesPoint &p, std::ostream *out)
{
    *out << p.on << ": " << p.numerator << '/' << p.denominator;
}

} // namespace caodiem::engine

namespace caodiem::test {
namespace {

using engine::CellChoice;
using engine::Grouping;
using engine::What;

constexpr std::array kGroupings {
    Grouping::None, Grouping::Village, Grouping::Band, Grouping::School, Grouping::Class, Grouping::AreaOfficer};

const Day kAround = dayFromCivil({2026, 5, 23});

/// Around leap days and band edges as well as around the campaign's own days.
Day randomDay(RandomSource &random)
{
    const int year = random.between(2024, 2029);
    return random.chance(30) ? dayFromCivil({year, 2, 28}) + random.between(-1, 2)
                             : dayFromCivil({year, 1, 1}) + random.between(0, 364);
}

/// One population under one campaign, with the engine's and the oracle's view of it.
struct World {
    World(domain::Registers r, domain::Campaign c)
        : registers(std::move(r))
        , campaign(std::move(c))
        , snapshot(snapshotOf(registers))
        , oracle(registers, campaign)
    { }
    domain::Registers registers;
    domain::Campaign campaign;
    engine::Snapshot snapshot;
    Oracle oracle;
};

/// Answers come from the daybook from now on; a frame of any length that holds some weeks around `day`.
void keepDaybook(World &world, Day day, RandomSource &random)
{
    world.snapshot.keepDaybook(world.campaign, day - random.between(50, 90), day + random.between(21, 60));
}

void expectFigures(const World &world, Day asOf, Grouping grouping)
{
    const QDate date = toDate(asOf);
    const engine::ProgressAnswer answer = engine::progress(world.snapshot, world.campaign, asOf, grouping);
    ASSERT_EQ(answer.indicators.size(), world.campaign.indicators.size());
    for (std::size_t i = 0; i < answer.indicators.size(); ++i) {
        const domain::Indicator &indicator = world.campaign.indicators[i];
        const engine::IndicatorAnswer &got = answer.indicators[i];
        SCOPED_TRACE(indicator.key.toStdString() + " by " + std::to_string(static_cast<int>(grouping)) + " on "
            + isoFromDay(asOf).toStdString());
        EXPECT_EQ(got.key, indicator.key);
        EXPECT_EQ(got.total, world.oracle.standing(indicator, date));
        EXPECT_EQ(got.ineligible, world.oracle.ineligible(indicator, date));
        EXPECT_EQ(got.undatedOrganisations, world.oracle.undatedOrganisations(indicator, date));
        const auto groups = world.oracle.groups(indicator, date, grouping);
        ASSERT_EQ(got.groups.size(), groups.size());
        for (std::size_t g = 0; g < groups.size(); ++g) {
            EXPECT_EQ(got.groups[g].key, groups[g].key);
            EXPECT_EQ(got.groups[g].standing, groups[g].standing) << groups[g].key.toStdString();
        }
    }
}

void expectSeries(const World &world, const domain::Indicator &indicator, Day from, Day to)
{
    SCOPED_TRACE(indicator.key.toStdString());
    const auto points = engine::series(world.snapshot, world.campaign, indicator, from, to);
    ASSERT_EQ(points.size(), static_cast<std::size_t>(to - from + 1));
    for (Day day = from; day <= to; ++day) {
        EXPECT_EQ(points[static_cast<std::size_t>(day - from)], world.oracle.point(indicator, toDate(day)));
    }
}

template <typename Ids>
std::set<qint64> setOf(const Ids &ids)
{
    std::set<qint64> out;
    for (const auto id : ids) {
        out.insert(id.value);
    }
    EXPECT_EQ(out.size(), ids.size()) << "somebody is there twice";
    return out;
}

void expectPeople(const World &world, const domain::Indicator &indicator, Day asOf, const CellChoice &cell)
{
    for (const What what : {What::Remaining, What::Achieved}) {
        const auto expected = world.oracle.behind(indicator, toDate(asOf), cell, what);
        if (indicator.subject == domain::Subject::Resident) {
            EXPECT_EQ(
                setOf(engine::residentsBehind(world.snapshot, world.campaign, indicator, asOf, cell, what)), expected);
        } else {
            EXPECT_EQ(setOf(engine::organisationsBehind(world.snapshot, world.campaign, indicator, asOf, cell, what)),
                expected);
        }
    }
}

/// The lists behind every group, and behind each band of it.
void expectPeopleOfEveryCell(const World &world, Day asOf, Grouping grouping)
{
    for (const domain::Indicator &indicator : world.campaign.indicators) {
        SCOPED_TRACE(indicator.key.toStdString());
        expectPeople(world, indicator, asOf, {});
        for (const auto &group : world.oracle.groups(indicator, toDate(asOf), grouping)) {
            expectPeople(world, indicator, asOf, {grouping, group.key, std::nullopt});
            if (indicator.subject == domain::Subject::Resident) {
                for (const domain::Band &band : world.campaign.bands) {
                    expectPeople(world, indicator, asOf, {grouping, group.key, band.key});
                }
                expectPeople(world, indicator, asOf, {grouping, group.key, QString()});
            }
        }
    }
}

void expectLadders(const World &world, Day asOf)
{
    for (const domain::Indicator &indicator : world.campaign.indicators) {
        if (indicator.subject == domain::Subject::Organisation) {
            continue;
        }
        const auto got = engine::ladder(world.snapshot, world.campaign, indicator, asOf);
        const auto expected = world.oracle.ladder(indicator, toDate(asOf));
        ASSERT_EQ(got.size(), expected.size());
        for (std::size_t i = 0; i < got.size(); ++i) {
            EXPECT_EQ(got[i].key, expected[i].key);
            EXPECT_EQ(got[i].people, expected[i].people);
            EXPECT_EQ(got[i].activated, expected[i].activated);
            EXPECT_EQ(got[i].takenIn, expected[i].takenIn);
            EXPECT_EQ(got[i].carded, expected[i].carded);
            EXPECT_EQ(got[i].nothing, expected[i].nothing);
        }
    }
}

std::vector<domain::Campaign> builtInCampaigns()
{
    std::vector<domain::Campaign> campaigns;
    const QDir folder(QStringLiteral(APP_SOURCE_DIR "/resources/campaigns"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto campaign = domain::parseCampaign(file.readAll());
        EXPECT_TRUE(campaign) << name.toStdString() << ": "
                              << (campaign ? std::string() : describe(campaign.error()).toStdString());
        if (campaign) {
            campaigns.push_back(campaign.value());
        }
    }
    return campaigns;
}

class EveryGrouping : public testing::TestWithParam<Grouping> { };

TEST_P(EveryGrouping, EngineEqualsOracleOnRandomPopulationsAndCampaigns)
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        RandomSource random(seed * 31 + static_cast<quint64>(GetParam()));
        const Day asOf = randomDay(random);
        World world(randomRegisters(random, asOf, random.between(0, 40)), randomCampaign(random, asOf));
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Day other = asOf + random.between(-20, 20);
        expectFigures(world, asOf, GetParam());
        expectFigures(world, other, GetParam());
        keepDaybook(world, asOf, random);
        SCOPED_TRACE("from the daybook");
        expectFigures(world, asOf, GetParam());
        expectFigures(world, other, GetParam());
        if (HasFailure()) {
            return;
        }
    }
}

TEST_P(EveryGrouping, EngineEqualsOracleForEveryBuiltInCampaign)
{
    const auto campaigns = builtInCampaigns();
    ASSERT_EQ(campaigns.size(), 5U);
    for (const domain::Campaign &campaign : campaigns) {
        SCOPED_TRACE(campaign.key.toStdString());
        for (quint64 seed = 1; seed <= 12; ++seed) {
            RandomSource random(seed * 131 + static_cast<quint64>(GetParam()));
            const Day around = kAround + random.between(-40, 60);
            World world(randomRegisters(random, around, 60), campaign);
            expectFigures(world, around, GetParam());
            keepDaybook(world, around, random);
            expectFigures(world, around, GetParam());
            if (seed <= 3) {
                expectPeopleOfEveryCell(world, around, GetParam());
            }
            if (HasFailure()) {
                return;
            }
        }
    }
}

TEST_P(EveryGrouping, ListsHoldTheVeryPeopleBehindTheFigure)
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        RandomSource random(seed * 57 + static_cast<quint64>(GetParam()));
        const Day asOf = randomDay(random);
        const World world(randomRegisters(random, asOf, 30), randomCampaign(random, asOf));
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectPeopleOfEveryCell(world, asOf, GetParam());
        if (HasFailure()) {
            return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Groupings, EveryGrouping, testing::ValuesIn(kGroupings),
    [](const auto &instance) { return "By" + std::to_string(static_cast<int>(instance.param)); });

TEST(Series, EqualsOracleOnEveryDayOfRandomRanges)
{
    for (quint64 seed = 1; seed <= 400; ++seed) {
        RandomSource random(seed * 977);
        const Day around = randomDay(random);
        World world(randomRegisters(random, around, random.between(0, 30)), randomCampaign(random, around));
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Day from = around - random.between(0, 25);
        if (random.chance(50)) {
            keepDaybook(world, around, random);
        }
        for (const domain::Indicator &indicator : world.campaign.indicators) {
            expectSeries(world, indicator, from, from + random.between(0, 40));
        }
        if (HasFailure()) {
            return;
        }
    }
}

TEST(Series, EqualsOracleForEveryBuiltInCampaign)
{
    const auto campaigns = builtInCampaigns();
    ASSERT_EQ(campaigns.size(), 5U);
    for (const domain::Campaign &campaign : campaigns) {
        SCOPED_TRACE(campaign.key.toStdString());
        RandomSource random(11);
        const World world(randomRegisters(random, kAround, 60), campaign);
        for (const domain::Indicator &indicator : campaign.indicators) {
            expectSeries(world, indicator, kAround - 45, kAround + 45);
        }
    }
}

TEST(Ladder, EqualsOracleAndEverybodyStandsOnOneRung)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        RandomSource random(seed * 4001);
        const Day asOf = randomDay(random);
        const World world(randomRegisters(random, asOf, 30), randomCampaign(random, asOf));
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectLadders(world, asOf);
        if (HasFailure()) {
            return;
        }
    }
}

/// Somebody's whole record is exchanged for another one's, as corrections, moves and new events do.
domain::Resident exchangeSomebody(domain::Registers &held, RandomSource &random, Day around)
{
    const domain::Registers other = randomRegisters(random, around, 31);
    const domain::Resident resident = other.residents.at(static_cast<std::size_t>(random.between(0, 30)));
    const auto isTheirs = [&resident](const auto &item) { return item.resident == resident.id; };
    std::erase_if(held.residents, [&resident](const domain::Resident &r) { return r.id == resident.id; });
    std::erase_if(held.spells, isTheirs);
    std::erase_if(held.events, isTheirs);
    held.residents.push_back(resident);
    std::ranges::copy_if(other.spells, std::back_inserter(held.spells), isTheirs);
    std::ranges::copy_if(other.events, std::back_inserter(held.events), isTheirs);
    return resident;
}

void expectSameAnswers(const engine::Snapshot &a, const engine::Snapshot &b, const domain::Campaign &campaign, Day asOf)
{
    for (const Grouping grouping : {Grouping::Village, Grouping::Band, Grouping::Class}) {
        const auto left = engine::progress(a, campaign, asOf, grouping);
        const auto right = engine::progress(b, campaign, asOf, grouping);
        for (std::size_t i = 0; i < campaign.indicators.size(); ++i) {
            ASSERT_EQ(left.indicators[i].total, right.indicators[i].total);
            ASSERT_EQ(left.indicators[i].ineligible, right.indicators[i].ineligible);
            ASSERT_EQ(left.indicators[i].groups.size(), right.indicators[i].groups.size());
            for (std::size_t g = 0; g < left.indicators[i].groups.size(); ++g) {
                ASSERT_EQ(left.indicators[i].groups[g].standing, right.indicators[i].groups[g].standing);
            }
        }
    }
}

TEST(Patching, APatchedSnapshotAnswersLikeOneLoadedAnew)
{
    for (quint64 seed = 1; seed <= 4; ++seed) {
        RandomSource random(seed * 5);
        domain::Registers held = randomRegisters(random, kAround, 30);
        const domain::Campaign campaign = randomCampaign(random, kAround);
        engine::Snapshot patched = snapshotOf(held);
        patched.keepDaybook(campaign, kAround - 70, kAround + 40);
        for (int step = 0; step < 1000; ++step) {
            SCOPED_TRACE("seed " + std::to_string(seed) + " step " + std::to_string(step));
            const domain::Resident resident = exchangeSomebody(held, random, kAround);
            patched.replace(personRecordOf(held, resident));
            if (step % 20 == 0) {
                engine::Snapshot fresh = snapshotOf(held);
                expectSameAnswers(patched, fresh, campaign, kAround + random.between(-30, 30));
                fresh.keepDaybook(campaign, kAround - 70, kAround + 40);
                expectSameAnswers(patched, fresh, campaign, kAround + random.between(-30, 30));
                ASSERT_NE(patched.daybook(campaign), nullptr);
            }
            if (HasFatalFailure()) {
                return;
            }
        }
    }
}

TEST(Patching, AddingAndTakingBackLeavesTheDaybookAsItWas)
{
    RandomSource random(77);
    domain::Registers held = randomRegisters(random, kAround, 40);
    const domain::Campaign campaign = randomCampaign(random, kAround);
    engine::Snapshot snapshot = snapshotOf(held);
    snapshot.keepDaybook(campaign, kAround - 70, kAround + 40);
    const engine::Daybook before = *snapshot.daybook(campaign);
    for (int step = 0; step < 2000; ++step) {
        const domain::Resident &resident = held.residents.at(
            static_cast<std::size_t>(random.between(0, static_cast<int>(held.residents.size()) - 1)));
        const engine::PersonRecord record = personRecordOf(held, resident);
        engine::PersonRecord changed = record;
        changed.steps.at(static_cast<std::size_t>(random.between(0, 4))) = kAround - random.between(0, 60);
        changed.contacts.push_back({kAround + random.between(0, 9), domain::Reach::Ineligible});
        snapshot.replace(changed);
        snapshot.replace(record);
    }
    EXPECT_TRUE(*snapshot.daybook(campaign) == before);
}

TEST(Patching, OrganisationsToo)
{
    RandomSource random(9);
    domain::Registers held = randomRegisters(random, kAround, 10);
    const domain::Campaign campaign = randomCampaign(random, kAround);
    engine::Snapshot patched = snapshotOf(held);
    patched.keepDaybook(campaign, kAround - 70, kAround + 40);
    for (int step = 0; step < 300; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        domain::Registers other = randomRegisters(random, kAround, 1);
        if (other.organisations.empty()) {
            continue;
        }
        const domain::Organisation taken = random.of(other.organisations);
        std::erase_if(held.organisations, [&](const domain::Organisation &o) { return o.id == taken.id; });
        std::erase_if(held.events, [&](const domain::Event &e) { return e.organisation == taken.id; });
        held.organisations.push_back(taken);
        engine::OrganisationRecord record {taken.id, taken.kind, taken.establishedOn, taken.closedOn, taken.village};
        for (const domain::Event &event : other.events) {
            if (event.organisation == taken.id) {
                held.events.push_back(event);
                Day &on = record.steps.at(domain::organisationStepIndex(event.kind));
                on = std::min(on, event.on);
            }
        }
        patched.replace(record);
        expectSameAnswers(patched, snapshotOf(held), campaign, kAround + random.between(-30, 30));
        if (HasFatalFailure()) {
            return;
        }
    }
}

TEST(Oracle, SeesWhatItShouldSee)
{
    // A guard against a generator that makes only empty figures: every kind of answer occurs.
    std::map<engine::Lamp, int> lamps;
    int finishes = 0;
    int undated = 0;
    int ineligible = 0;
    for (quint64 seed = 1; seed <= 400; ++seed) {
        RandomSource random(seed * 7);
        const Day asOf = randomDay(random);
        const World world(randomRegisters(random, asOf, 40), randomCampaign(random, asOf));
        for (const auto &answer : engine::progress(world.snapshot, world.campaign, asOf).indicators) {
            ++lamps[answer.total.lamp];
            finishes += answer.total.finishOn ? 1 : 0;
            undated += answer.undatedOrganisations > 0 ? 1 : 0;
            ineligible += answer.ineligible > 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(lamps.size(), 7U);
    EXPECT_GT(finishes, 50);
    EXPECT_GT(undated, 5);
    EXPECT_GT(ineligible, 20);
}

} // namespace
} // namespace caodiem::test
