// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

TEST(Snapshot, HoldsOneRowPerSpell)
{
    const auto held = snapshot(
        {Person(1).born("1980-01-01").lives(1).lives(2, "2026-05-01"), Person(2).born("1980-01-01").lives(3)});
    EXPECT_EQ(held.spellCount(), 3U);
    EXPECT_EQ(held.village, (std::vector<qint32> {0, 1, 2}));
    EXPECT_EQ(held.residentId, (std::vector<qint64> {1, 1, 2}));
}

TEST(Snapshot, AnUnknownVillageHasNoPlace)
{
    EXPECT_EQ(snapshot({Person(1).born("1980-01-01").lives(77)}).village.front(), -1);
}

TEST(Snapshot, ReplacingAPersonChangesTheFigureAndNothingElse)
{
    auto held = snapshot({Person(1).born("1980-01-01").lives(1), Person(2).born("1980-01-01").lives(1)});
    const auto total
        = [&held] { return engine::progress(held, campaign(), day("2026-05-23")).indicators.front().total; };
    held.replace(Person(1).born("1980-01-01").lives(1).intake("2026-05-01").record());
    EXPECT_EQ(total().numerator, 1);
    EXPECT_EQ(total().denominator, 2);
    held.replace(Person(1).born("1980-01-01").lives(1).lives(2, "2026-05-02").record());
    EXPECT_EQ(total().numerator, 0);
    EXPECT_EQ(total().denominator, 2);
    held.replace(Person(3).born("1980-01-01").lives(1).record());
    EXPECT_EQ(total().denominator, 3);
}

TEST(Snapshot, ReplacingKeepsOtherPeoplesContacts)
{
    auto held = snapshot({Person(1).born("1980-01-01").lives(1).contact("2026-05-01", domain::Reach::Away),
        Person(2).born("1980-01-01").lives(1).contact("2026-05-01", domain::Reach::Ineligible)});
    held.replace(Person(1)
                     .born("1980-01-01")
                     .lives(1)
                     .contact("2026-05-01", domain::Reach::Away)
                     .contact("2026-05-02", domain::Reach::Ineligible)
                     .record());
    const auto ineligible
        = [&held] { return engine::progress(held, campaign(), day("2026-05-23")).indicators.front().ineligible; };
    EXPECT_EQ(ineligible(), 2);
    held.replace(Person(1).born("1980-01-01").lives(1).record());
    EXPECT_EQ(ineligible(), 1);
}

TEST(Snapshot, ReplacingAnOrganisationKeepsItsPlace)
{
    engine::Snapshot held(directory());
    engine::OrganisationRecord one;
    one.id.value = 4;
    held.add(one);
    one.closedOn = day("2026-01-01");
    held.replace(one);
    EXPECT_EQ(held.organisationCount(), 1U);
    EXPECT_EQ(held.closedOn.front(), day("2026-01-01"));
}

TEST(Snapshot, EmptyAnswersEveryQuestion)
{
    const engine::Snapshot nothing;
    const domain::Campaign plan = campaign();
    EXPECT_EQ(engine::progress(nothing, plan, day("2026-05-23"), engine::Grouping::Village).indicators.size(), 1U);
    EXPECT_EQ(engine::series(nothing, plan, plan.indicators.front(), day("2026-05-23"), day("2026-05-23")).size(), 1U);
    EXPECT_TRUE(
        engine::residentsBehind(nothing, plan, plan.indicators.front(), day("2026-05-23"), {}, engine::What::Remaining)
            .empty());
}

} // namespace
} // namespace caodiem::test
