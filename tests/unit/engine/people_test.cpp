// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using engine::CellChoice;
using engine::Grouping;
using engine::What;

std::vector<qint64> behind(const std::vector<Person> &people, const CellChoice &cell, What what)
{
    const domain::Campaign plan = campaign();
    std::vector<qint64> out;
    for (const ResidentId id :
        engine::residentsBehind(snapshot(people), plan, plan.indicators.front(), day("2026-05-23"), cell, what)) {
        out.push_back(id.value);
    }
    return out;
}

std::vector<Person> four()
{
    return {Person(7).born("1980-01-01").lives(1).lives(2, "2026-05-01"),
        Person(3).born("2016-01-01").lives(2).pupil(1, 1).intake("2026-05-01"), Person(5).born("2016-01-01").lives(0),
        Person(9).born("2016-01-01").lives(1).left("2026-05-20")};
}

TEST(PeopleBehind, AreThoseOfTheFigureOnceEach)
{
    EXPECT_EQ(behind(four(), {}, What::Remaining), (std::vector<qint64> {7, 5}));
    EXPECT_EQ(behind(four(), {}, What::Achieved), (std::vector<qint64> {3}));
}

TEST(PeopleBehind, AGroupAreThoseWhoStandInItOnTheDay)
{
    EXPECT_EQ(
        behind(four(), {Grouping::Village, QStringLiteral("V2"), {}}, What::Remaining), (std::vector<qint64> {7}));
    EXPECT_TRUE(behind(four(), {Grouping::Village, QStringLiteral("V1"), {}}, What::Remaining).empty());
    EXPECT_EQ(
        behind(four(), {Grouping::Class, QStringLiteral("S1/5A"), {}}, What::Achieved), (std::vector<qint64> {3}));
}

TEST(PeopleBehind, TheEmptyKeyAreThoseWithoutOne)
{
    EXPECT_EQ(behind(four(), {Grouping::Village, QString(), {}}, What::Remaining), (std::vector<qint64> {5}));
}

TEST(PeopleBehind, AnUnknownKeyAreNobody)
{
    EXPECT_TRUE(behind(four(), {Grouping::Village, QStringLiteral("V9"), {}}, What::Remaining).empty());
    EXPECT_TRUE(behind(four(), {Grouping::None, QString(), QStringLiteral("none")}, What::Remaining).empty());
}

TEST(PeopleBehind, ABandNarrowsTheGroup)
{
    EXPECT_EQ(
        behind(four(), {Grouping::None, QString(), QStringLiteral("14")}, What::Remaining), (std::vector<qint64> {7}));
    EXPECT_EQ(behind(four(), {Grouping::Village, QStringLiteral("V2"), QStringLiteral("6_14")}, What::Achieved),
        (std::vector<qint64> {3}));
}

TEST(PeopleBehind, AHeapRemainsWhereItIsNotWorkedOff)
{
    domain::Campaign plan = campaign();
    domain::Indicator &heap = plan.indicators.front();
    heap.kind = domain::IndicatorKind::Stock;
    heap.achieved.clear();
    heap.without = {domain::EventKind::EidIntake};
    const auto held = snapshot(four());
    const auto list
        = [&](What what) { return engine::residentsBehind(held, plan, heap, day("2026-05-23"), {}, what).size(); };
    EXPECT_EQ(list(What::Remaining), 2U);
    EXPECT_EQ(list(What::Achieved), 1U);
}

} // namespace
} // namespace caodiem::test
