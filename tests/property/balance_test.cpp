// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/balance.h"
#include "engine/outlook.h"
#include "support/oracle.h"
#include "support/random_world.h"
#include "support/snapshot_of.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using engine::CellChoice;
using engine::Grouping;
using engine::Reason;

/// Counts of every slice, as text, so that a difference can be read.
std::map<std::string, qint64> slicesOf(const engine::Balance &balance)
{
    std::map<std::string, qint64> out;
    for (const bool numerator : {false, true}) {
        const engine::SideBalance &side = numerator ? balance.numerator : balance.denominator;
        for (std::size_t reason = 0; reason < engine::kReasons; ++reason) {
            const std::string name = std::string(numerator ? "numerator" : "denominator") + std::to_string(reason);
            if (side.in.at(reason) != 0) {
                out[name + " in"] = side.in.at(reason);
            }
            if (side.out.at(reason) != 0) {
                out[name + " out"] = side.out.at(reason);
            }
        }
    }
    return out;
}

std::map<std::string, qint64> slicesOf(const std::vector<Oracle::Move> &moves)
{
    std::map<std::string, qint64> out;
    for (const Oracle::Move &move : moves) {
        ++out[std::string(move.slice.numerator ? "numerator" : "denominator")
            + std::to_string(static_cast<int>(move.slice.reason)) + (move.slice.in ? " in" : " out")];
    }
    return out;
}

std::vector<CellChoice> someCells(const domain::Registers &registers, const domain::Campaign &campaign)
{
    std::vector<CellChoice> cells {{}, {Grouping::Village, {}, {}}};
    cells.push_back({Grouping::Village, registers.villages.front().name, {}});
    cells.push_back({Grouping::Class, QStringLiteral("School 1/5A"), {}});
    cells.push_back({Grouping::AreaOfficer, registers.officers.back().name, {}});
    cells.push_back({Grouping::Band, campaign.bands.front().key, {}});
    cells.push_back({Grouping::Band, {}, {}});
    cells.push_back({Grouping::Village, registers.villages.back().name, campaign.bands.front().key});
    return cells;
}

template <typename Ids>
std::vector<qint64> values(const Ids &ids)
{
    std::vector<qint64> out;
    for (const auto id : ids) {
        out.push_back(id.value);
    }
    return out;
}

class BalanceOfRandomWorlds : public testing::Test {
protected:
    void expectBalance(const domain::Indicator &indicator, Day from, Day to, const CellChoice &cell)
    {
        const auto moves = m_oracle->moves(indicator, toDate(from), toDate(to), cell);
        const engine::Balance balance = engine::balance(m_snapshot, m_campaign, indicator, from, to, cell);
        EXPECT_EQ(balance.denominator.residual(), 0);
        EXPECT_EQ(balance.numerator.residual(), 0);
        EXPECT_EQ(slicesOf(balance), slicesOf(moves));
        for (const Oracle::Move &move : moves) {
            std::vector<qint64> expected;
            for (const Oracle::Move &other : moves) {
                if (other.slice == move.slice) {
                    expected.push_back(other.id);
                }
            }
            EXPECT_EQ(indicator.subject == domain::Subject::Resident
                    ? values(engine::residentsOfSlice(m_snapshot, m_campaign, indicator, from, to, cell, move.slice))
                    : values(
                        engine::organisationsOfSlice(m_snapshot, m_campaign, indicator, from, to, cell, move.slice)),
                expected);
            ++m_seen[move.slice.reason];
        }
        if (cell.grouping == Grouping::None) {
            const auto at = [&](Day day) { return engine::progressOf(m_snapshot, m_campaign, indicator, day).total; };
            EXPECT_EQ(balance.denominator.opening, at(from).denominator);
            EXPECT_EQ(balance.denominator.closing, at(to).denominator);
            EXPECT_EQ(balance.numerator.opening, at(from).numerator);
            EXPECT_EQ(balance.numerator.closing, at(to).numerator);
        }
    }

    void expectOutlook(const domain::Indicator &indicator, Day asOf, Day lastDay, const CellChoice &cell)
    {
        EXPECT_EQ(engine::reachability(m_snapshot, m_campaign, indicator, asOf, cell),
            m_oracle->reachability(indicator, toDate(asOf), cell));
        const auto got = engine::projection(m_snapshot, m_campaign, indicator, asOf, lastDay, cell);
        EXPECT_EQ(got, m_oracle->projection(indicator, toDate(asOf), toDate(lastDay), cell));
        if (indicator.subject == domain::Subject::Organisation) {
            return;
        }
        const auto people = engine::comingOfAge(m_snapshot, m_campaign, indicator, asOf, lastDay, cell);
        EXPECT_EQ(static_cast<qint64>(people.size()), got.agingIn + got.agingOut);
        m_aging += static_cast<int>(people.size());
        for (const engine::ComingOfAge &person : people) {
            EXPECT_GT(person.on, asOf);
            EXPECT_LE(person.on, lastDay);
        }
    }

    void makeWorld(RandomSource &random, Day around)
    {
        m_registers = randomRegisters(random, around, 25);
        m_campaign = randomCampaign(random, around);
        m_snapshot = snapshotOf(m_registers);
        m_oracle = std::make_unique<Oracle>(m_registers, m_campaign);
    }

    domain::Registers m_registers;
    domain::Campaign m_campaign;
    engine::Snapshot m_snapshot;
    std::unique_ptr<Oracle> m_oracle;
    std::map<Reason, int> m_seen;
    int m_aging = 0;
};

TEST_F(BalanceOfRandomWorlds, CeilingAndDeadlineAgesEqualTheOracleInEveryCell)
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        RandomSource random(seed * 104729);
        const Day asOf = dayFromCivil({random.between(2024, 2028), 2, 20}) + random.between(0, 200);
        makeWorld(random, asOf);
        SCOPED_TRACE("seed " + std::to_string(seed));
        for (const domain::Indicator &indicator : m_campaign.indicators) {
            for (const CellChoice &cell : someCells(m_registers, m_campaign)) {
                const bool placed = cell.grouping != Grouping::Class && cell.grouping != Grouping::Band && !cell.band;
                if (placed || indicator.subject == domain::Subject::Resident) {
                    expectOutlook(indicator, asOf, asOf + random.between(0, 60), cell);
                }
            }
        }
        if (HasFailure()) {
            return;
        }
    }
    EXPECT_GT(m_aging, 100);
}

TEST_F(BalanceOfRandomWorlds, EqualsTheOracleInEveryCellAndClosesWithoutRest)
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        RandomSource random(seed * 7919);
        const Day around = dayFromCivil({random.between(2024, 2028), 2, 20}) + random.between(0, 200);
        makeWorld(random, around);
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Day from = around - random.between(1, 45);
        const Day to = random.chance(10) ? from : around + random.between(0, 15);
        for (const domain::Indicator &indicator : m_campaign.indicators) {
            SCOPED_TRACE(indicator.key.toStdString());
            for (const CellChoice &cell : someCells(m_registers, m_campaign)) {
                expectBalance(indicator, from, to, cell);
            }
        }
        if (HasFailure()) {
            return;
        }
    }
    EXPECT_EQ(m_seen.size(), engine::kReasons) << "a reason never occurred";
}

} // namespace
} // namespace caodiem::test
