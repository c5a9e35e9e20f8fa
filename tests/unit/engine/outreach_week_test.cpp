// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outreach_week.h"

#include <gtest/gtest.h>

namespace caodiem::engine {
namespace {

using namespace Qt::StringLiterals;
using domain::OutreachEntry;
using domain::OutreachKind;

/// The directive of Phú Riềng: 3 broadcasts a day, 2 posts and 2 mobile rounds a week.
const std::vector<domain::OutreachQuota> kQuotas
    = {{OutreachKind::Loudspeaker, 3, true}, {OutreachKind::Post, 2, false}, {OutreachKind::MobileRound, 2, false}};

Day day(int year, int month, int dayOfMonth)
{
    return dayFromCivil({year, month, dayOfMonth});
}

OutreachEntry entry(Day on, OutreachKind kind, int times, VillageId village = {})
{
    return {{}, on, kind, village, times, {}, 0, {}};
}

std::vector<domain::Village> villages()
{
    std::vector<domain::Village> out(3);
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].id = {static_cast<qint64>(i) + 1};
        out[i].name = u"Thôn %1"_s.arg(i + 1);
    }
    return out;
}

const OutreachCell &cell(const OutreachWeek &week, std::size_t row, OutreachKind kind)
{
    return week.rows[row].cells.at(static_cast<std::size_t>(kind));
}

TEST(OutreachWeek, BeginsOnMondayAlsoOverTheEndOfAYear)
{
    for (Day on = day(2025, 12, 1); on < day(2027, 2, 1); ++on) {
        const QDate monday = toDate(mondayOf(on));
        EXPECT_EQ(monday.dayOfWeek(), Qt::Monday);
        EXPECT_LE(monday, toDate(on));
        EXPECT_LT(monday.daysTo(toDate(on)), 7);
    }
    EXPECT_EQ(mondayOf(day(2027, 1, 1)), day(2026, 12, 28)); // a Friday
    EXPECT_EQ(mondayOf(day(2026, 1, 4)), day(2025, 12, 29)); // a Sunday
}

TEST(OutreachWeek, SundayBelongsToTheWeekBeforeAndMondayToTheNext)
{
    const Day sunday = day(2026, 5, 24);
    const std::vector<OutreachEntry> entries
        = {entry(sunday, OutreachKind::Post, 1), entry(sunday + 1, OutreachKind::Post, 1)};
    const OutreachWeek one = outreachWeek(entries, villages(), kQuotas, sunday, sunday + 1);
    const OutreachWeek next = outreachWeek(entries, villages(), kQuotas, sunday + 1, sunday + 1);
    EXPECT_EQ(one.monday, day(2026, 5, 18));
    EXPECT_EQ(next.monday, day(2026, 5, 25));
    EXPECT_EQ(cell(one, 0, OutreachKind::Post).total, 1);
    EXPECT_EQ(cell(one, 0, OutreachKind::Post).byDay[6], 1);
    EXPECT_EQ(cell(one, 0, OutreachKind::Post).state, QuotaState::Missed) << "the week is over";
    EXPECT_EQ(cell(next, 0, OutreachKind::Post).state, QuotaState::Open);
}

TEST(OutreachWeek, AYearsEndSplitsNoWeek)
{
    const std::vector<OutreachEntry> entries = {
        entry(day(2026, 12, 31), OutreachKind::MobileRound, 1), entry(day(2027, 1, 2), OutreachKind::MobileRound, 1)};
    const OutreachWeek week = outreachWeek(entries, villages(), kQuotas, day(2027, 1, 1), day(2027, 1, 10));
    EXPECT_EQ(cell(week, 0, OutreachKind::MobileRound).total, 2);
    EXPECT_EQ(cell(week, 0, OutreachKind::MobileRound).state, QuotaState::Met);
}

TEST(OutreachWeek, AWeeklyQuotaIsMissedOnlyWhenTheWeekIsOver)
{
    const Day monday = day(2026, 5, 18);
    for (Day asOf = monday; asOf <= monday + 6; ++asOf) {
        EXPECT_EQ(
            cell(outreachWeek({}, villages(), kQuotas, monday, asOf), 0, OutreachKind::Post).state, QuotaState::Open);
    }
    EXPECT_EQ(cell(outreachWeek({}, villages(), kQuotas, monday, monday + 7), 0, OutreachKind::Post).state,
        QuotaState::Missed);
}

TEST(OutreachWeek, ADailyQuotaIsHeldAgainstEveryDaySoFar)
{
    const Day monday = day(2026, 5, 18);
    std::vector<OutreachEntry> entries;
    for (Day on = monday; on <= monday + 2; ++on) {
        entries.push_back(entry(on, OutreachKind::Loudspeaker, 2));
        entries.push_back(entry(on, OutreachKind::Loudspeaker, 1));
    }
    const OutreachCell now
        = cell(outreachWeek(entries, villages(), kQuotas, monday, monday + 2), 0, OutreachKind::Loudspeaker);
    EXPECT_EQ(now.state, QuotaState::Met);
    EXPECT_EQ(now.daysMet, 3);
    EXPECT_EQ(now.daysDue, 3);
    const OutreachCell today
        = cell(outreachWeek(entries, villages(), kQuotas, monday, monday + 3), 0, OutreachKind::Loudspeaker);
    EXPECT_EQ(today.state, QuotaState::Open) << "the day is not over";
    const OutreachCell later
        = cell(outreachWeek(entries, villages(), kQuotas, monday, monday + 4), 0, OutreachKind::Loudspeaker);
    EXPECT_EQ(later.state, QuotaState::Missed);
    EXPECT_EQ(later.daysMet, 3);
    EXPECT_EQ(later.daysDue, 5);
}

TEST(OutreachWeek, WhatCameAfterTheDayDoesNotCount)
{
    const Day monday = day(2026, 5, 18);
    const std::vector<OutreachEntry> entries = {entry(monday + 4, OutreachKind::Post, 2)};
    EXPECT_EQ(cell(outreachWeek(entries, villages(), kQuotas, monday, monday + 3), 0, OutreachKind::Post).total, 0);
    EXPECT_EQ(cell(outreachWeek(entries, villages(), kQuotas, monday, monday + 4), 0, OutreachKind::Post).total, 2);
}

TEST(OutreachWeek, TheWholeAreaReachesEveryVillageAndCountsOnceForTheOffice)
{
    const Day monday = day(2026, 5, 18);
    const std::vector<OutreachEntry> entries
        = {entry(monday, OutreachKind::Post, 1), entry(monday, OutreachKind::Post, 1, {2})};
    const OutreachWeek week = outreachWeek(entries, villages(), kQuotas, monday, monday);
    ASSERT_EQ(week.rows.size(), 4U);
    EXPECT_EQ(cell(week, 0, OutreachKind::Post).total, 2);
    EXPECT_EQ(cell(week, 1, OutreachKind::Post).total, 1);
    EXPECT_EQ(cell(week, 2, OutreachKind::Post).total, 2);
    EXPECT_EQ(cell(week, 2, OutreachKind::Post).state, QuotaState::Met);
    EXPECT_EQ(cell(week, 1, OutreachKind::Post).state, QuotaState::Open);
    EXPECT_EQ(cell(week, 0, OutreachKind::Visit).state, QuotaState::NoQuota);
}

TEST(OutreachWeek, AMergedVillageCountsForTheOneItBecamePartOf)
{
    const Day monday = day(2026, 5, 18);
    auto places = villages();
    places[2].mergedInto = {1};
    places[2].mergedOn = monday + 2;
    const std::vector<OutreachEntry> entries = {entry(monday, OutreachKind::Visit, 4, {3})};
    const OutreachWeek before = outreachWeek(entries, places, {}, monday, monday + 1);
    ASSERT_EQ(before.rows.size(), 4U);
    EXPECT_EQ(cell(before, 3, OutreachKind::Visit).total, 4);
    const OutreachWeek after = outreachWeek(entries, places, {}, monday, monday + 2);
    ASSERT_EQ(after.rows.size(), 3U);
    EXPECT_EQ(cell(after, 1, OutreachKind::Visit).total, 4);
}

} // namespace
} // namespace caodiem::engine
