// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratio.h"
#include "engine/ranking.h"
#include "support/random_source.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::test {
namespace {

using domain::IndicatorKind;
using engine::IndicatorAnswer;
using engine::RankBy;
using engine::RankedGroup;
using engine::RatioInterval;

struct Made {
    QString key;
    qint64 numerator;
    qint64 denominator;
};

IndicatorAnswer answerOf(const std::vector<Made> &groups, IndicatorKind kind = IndicatorKind::Flow)
{
    IndicatorAnswer answer;
    for (const Made &made : groups) {
        engine::Standing s;
        s.numerator = made.numerator;
        s.denominator = made.denominator;
        s.remaining = kind == IndicatorKind::Stock ? made.numerator : made.denominator - made.numerator;
        s.percent = domain::percentHundredths(made.numerator, made.denominator);
        answer.total.numerator += made.numerator;
        answer.total.denominator += made.denominator;
        answer.groups.push_back({made.key, made.key, s});
    }
    answer.total.percent = domain::percentHundredths(answer.total.numerator, answer.total.denominator);
    return answer;
}

/// "B1 A2 C2 D-": groups in order with their ranks.
std::string ranksOf(const IndicatorAnswer &answer, const std::vector<RankedGroup> &rows)
{
    std::string out;
    for (const RankedGroup &row : rows) {
        out += out.empty() ? "" : " ";
        out += answer.groups[row.group].key.toStdString() + (row.rank ? std::to_string(*row.rank) : "-");
    }
    return out;
}

std::string rank(
    const std::vector<Made> &now, const std::vector<Made> &before, RankBy by, IndicatorKind kind = IndicatorKind::Flow)
{
    const IndicatorAnswer answer = answerOf(now, kind);
    return ranksOf(answer, engine::ranked(kind, answer, answerOf(before, kind), by));
}

TEST(Ranking, ByRatioPutsTheHighestFirstAndTiesShareARank)
{
    EXPECT_EQ(
        rank({{u"A"_s, 1, 2}, {u"B"_s, 9, 10}, {u"C"_s, 50, 100}, {u"D"_s, 1, 4}}, {}, RankBy::Ratio), "B1 C2 A2 D4")
        << "a half is a half; the larger stands first, the next one is fourth";
}

TEST(Ranking, ByRatioIsExactWherePrintedPercentsAreTheSame)
{
    EXPECT_EQ(rank({{u"A"_s, 33332, 100000}, {u"B"_s, 33334, 100000}, {u"C"_s, 1, 3}}, {}, RankBy::Ratio), "B1 C2 A3");
}

TEST(Ranking, OfAHeapPutsTheLowestFirst)
{
    EXPECT_EQ(rank({{u"A"_s, 5, 10}, {u"B"_s, 1, 10}}, {}, RankBy::Ratio, IndicatorKind::Stock), "B1 A2");
    EXPECT_EQ(rank({{u"A"_s, 5, 10}, {u"B"_s, 1, 10}}, {}, RankBy::Remaining, IndicatorKind::Stock), "B1 A2");
    EXPECT_EQ(rank({{u"A"_s, 5, 10}, {u"B"_s, 1, 10}}, {{u"A"_s, 9, 10}, {u"B"_s, 2, 10}}, RankBy::Gain,
                  IndicatorKind::Stock),
        "A1 B2")
        << "a fall of 40 points before one of 10";
}

TEST(Ranking, ByRemainingPutsTheFewestFirst)
{
    EXPECT_EQ(rank({{u"A"_s, 1, 4}, {u"B"_s, 90, 100}, {u"C"_s, 7, 10}}, {}, RankBy::Remaining), "C1 A1 B3");
}

TEST(Ranking, ByGainComparesEachWithItsOwnLastWeek)
{
    const std::vector<Made> now {{u"A"_s, 90, 100}, {u"B"_s, 30, 100}, {u"C"_s, 5, 10}, {u"new"_s, 1, 1}};
    const std::vector<Made> before {{u"A"_s, 89, 100}, {u"B"_s, 20, 100}, {u"C"_s, 5, 10}, {u"new"_s, 0, 0}};
    EXPECT_EQ(rank(now, before, RankBy::Gain), "B1 A2 C3 new-") << "there was nobody in it a week before";
    const IndicatorAnswer answer = answerOf(now);
    const auto rows = engine::ranked(IndicatorKind::Flow, answer, answerOf(before), RankBy::Gain);
    EXPECT_EQ(rows[0].gainPoints, 1000);
    EXPECT_EQ(rows[0].gainCount, 10);
    EXPECT_EQ(rows[3].gainPoints, std::nullopt);
    EXPECT_EQ(rows[3].gainCount, 1);
}

TEST(Ranking, LeavesOutGroupsOfNobody)
{
    EXPECT_EQ(rank({{u"A"_s, 0, 0}, {u"B"_s, 0, 5}}, {}, RankBy::Ratio), "B1 A-");
    const IndicatorAnswer answer = answerOf({{u"A"_s, 0, 0}});
    const auto rows = engine::ranked(IndicatorKind::Flow, answer, answer, RankBy::Ratio);
    EXPECT_FALSE(rows.front().interval);
    EXPECT_FALSE(rows.front().tooSmallToTell);
}

TEST(Ranking, AHamletIsNotToldApartFromTheWhole)
{
    // 36 of 40 is 90 %, the whole 79,6 %; a village of 4.000 with the same ratio is.
    const IndicatorAnswer answer = answerOf({{u"hamlet"_s, 36, 40}, {u"large"_s, 3600, 4000}, {u"rest"_s, 7000, 9000}});
    const auto rows = engine::ranked(IndicatorKind::Flow, answer, answer, RankBy::Ratio);
    EXPECT_EQ(ranksOf(answer, rows), "large1 hamlet1 rest3");
    EXPECT_FALSE(rows[0].tooSmallToTell);
    EXPECT_EQ(answer.total.percent, 8156);
    EXPECT_TRUE(rows[1].tooSmallToTell) << "its interval reaches from 76,95 to 96,04";
    EXPECT_EQ(rows[1].interval, (RatioInterval {7694, 9605}));
}

TEST(Wilson, GivesThePublishedIntervals)
{
    // 0 of 10: z² / (n + z²) = 3,8415 / 13,8415 = 27,7535 %.
    EXPECT_EQ(engine::wilsonInterval(0, 10), (RatioInterval {0, 2776}));
    EXPECT_EQ(engine::wilsonInterval(10, 10), (RatioInterval {7224, 10000}));
    // Newcombe 1998, table I, method 3: 81 of 263 is 0,2553 … 0,3662; 15 of 148 is 0,0624 … 0,1605.
    EXPECT_NEAR(static_cast<double>(engine::wilsonInterval(81, 263)->low), 2553, 1);
    EXPECT_NEAR(static_cast<double>(engine::wilsonInterval(81, 263)->high), 3662, 1);
    EXPECT_NEAR(static_cast<double>(engine::wilsonInterval(15, 148)->low), 624, 1);
    EXPECT_NEAR(static_cast<double>(engine::wilsonInterval(15, 148)->high), 1605, 1);
    EXPECT_FALSE(engine::wilsonInterval(0, 0));
}

TEST(Wilson, IsTheFormulaRoundedOutward)
{
    RandomSource random(3);
    for (int round = 0; round < 5000; ++round) {
        const qint64 n = random.between(1, random.of({5, 100, 5000, 100'000'000}));
        const qint64 x = random.chance(10) ? n : random.between(0, static_cast<int>(n));
        const RatioInterval got = engine::wilsonInterval(x, n).value();
        const long double z2 = 3.8415L;
        const long double p = static_cast<long double>(x) / static_cast<long double>(n);
        const auto count = static_cast<long double>(n);
        const long double middle = (p + z2 / (2 * count)) / (1 + z2 / count);
        const long double half
            = std::sqrt(z2) / (1 + z2 / count) * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
        EXPECT_NEAR(static_cast<double>(got.low), static_cast<double>(10000 * (middle - half)) - 0.5, 0.65);
        EXPECT_NEAR(static_cast<double>(got.high), static_cast<double>(10000 * (middle + half)) + 0.5, 0.65);
        EXPECT_TRUE(got.covers(domain::percentHundredths(x, n).value())) << x << " of " << n;
    }
}

TEST(Ranking, HoldsWhateverTheGroups)
{
    RandomSource random(11);
    for (int round = 0; round < 500; ++round) {
        std::vector<Made> now;
        std::vector<Made> before;
        for (int i = random.between(1, 12); i > 0; --i) {
            const qint64 of = random.chance(15) ? 0 : random.between(1, 9);
            now.push_back({QString::number(i), of == 0 ? 0 : random.between(0, static_cast<int>(of)), of});
            before.push_back({QString::number(i), of == 0 ? 0 : random.between(0, static_cast<int>(of)), of});
        }
        const auto kind = random.chance(30) ? IndicatorKind::Stock : IndicatorKind::Flow;
        const auto by = random.chance(50) ? RankBy::Ratio : random.chance(50) ? RankBy::Remaining : RankBy::Gain;
        const IndicatorAnswer answer = answerOf(now, kind);
        const auto rows = engine::ranked(kind, answer, answerOf(before, kind), by);
        ASSERT_EQ(rows.size(), now.size());
        std::vector<bool> seen(now.size());
        qint64 place = 0;
        for (const RankedGroup &row : rows) {
            ++place;
            EXPECT_FALSE(seen.at(row.group));
            seen.at(row.group) = true;
            EXPECT_EQ(row.rank.has_value(), now[row.group].denominator > 0);
            if (!row.rank) {
                continue;
            }
            // The rank is one more than the number of strictly better groups.
            qint64 better = 0;
            for (const RankedGroup &other : rows) {
                const Made &a = now[row.group];
                const Made &b = now[other.group];
                if (b.denominator == 0) {
                    continue;
                }
                const qint64 lead = by == RankBy::Ratio ? b.numerator * a.denominator - a.numerator * b.denominator
                    : by == RankBy::Gain                ? *other.gainPoints - *row.gainPoints
                                                        : 0;
                const qint64 fewer
                    = answer.groups[row.group].standing.remaining - answer.groups[other.group].standing.remaining;
                better += by == RankBy::Remaining                       ? (fewer > 0 ? 1 : 0)
                    : (kind == IndicatorKind::Stock ? -lead : lead) > 0 ? 1
                                                                        : 0;
            }
            EXPECT_EQ(*row.rank, better + 1);
            EXPECT_LE(*row.rank, place);
        }
    }
}

} // namespace
} // namespace caodiem::test
