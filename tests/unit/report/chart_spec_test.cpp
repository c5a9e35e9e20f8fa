// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_spec.h"
#include "support/sample_report.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

using namespace Qt::StringLiterals;
using engine::Lamp;

const Day kToday = dayFromCivil({2026, 5, 26});
const Day kLastDay = dayFromCivil({2026, 6, 29});

domain::Indicator intake()
{
    return sample::indicator(u"eid_intake_14"_s, u"Thu nhận ĐDĐT"_s, true);
}

domain::Indicator heap()
{
    domain::Indicator indicator = sample::indicator(u"heap"_s, u"Có căn cước, chưa có ĐDĐT"_s, true);
    indicator.kind = domain::IndicatorKind::Stock;
    indicator.targets = {{0, dayFromCivil({2026, 5, 15}), false}, {0, dayFromCivil({2026, 6, 20}), true}};
    return indicator;
}

/// Phú Quốc on 26 May 2026: 93.858 of 101.710, 186 a day, done on 8 July, 9 days late.
engine::IndicatorAnswer lateAnswer()
{
    engine::IndicatorAnswer answer;
    answer.target = intake().targets.front();
    answer.workingDaysLeft = 34;
    answer.total = sample::standing(93858, 101710);
    answer.total.remainingToTarget = 7852;
    answer.total.requiredPerDay = 231;
    answer.total.paceTenths = 1860;
    answer.total.finishOn = dayFromCivil({2026, 7, 8});
    answer.total.daysEarly = -9;
    answer.total.lamp = Lamp::Late;
    return answer;
}

engine::IndicatorAnswer heapAnswer()
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.target = heap().targets.back();
    answer.total = sample::standing(4000, 20000);
    answer.total.remaining = 4000;
    answer.total.remainingToTarget = 4000;
    answer.total.requiredPerDay = 160;
    answer.total.paceTenths = 2000;
    answer.total.finishOn = kToday + 20;
    answer.total.daysEarly = 5;
    answer.total.lamp = Lamp::OnTrack;
    return answer;
}

std::vector<engine::SeriesPoint> points(qint64 last, qint64 step, qint64 denominator)
{
    std::vector<engine::SeriesPoint> result;
    for (int i = 56; i >= 0; --i) {
        result.push_back({kToday - i, last - step * i, i > 10 ? denominator - 3 : denominator});
    }
    return result;
}

ChartSpec late()
{
    return burnUp({}, intake(), lateAnswer(), points(93858, 180, 101710), kToday);
}
ChartSpec falling()
{
    return burnUp({}, heap(), heapAnswer(), points(4000, -50, 20000), kToday);
}

const ChartLine *line(const ChartSpec &spec, LineRole role)
{
    const auto found = std::ranges::find_if(spec.lines, [role](const ChartLine &l) { return l.role == role; });
    return found == spec.lines.end() ? nullptr : &*found;
}

std::vector<ChartMarker> markers(const ChartSpec &spec, ChartMarker::Kind kind)
{
    std::vector<ChartMarker> result;
    std::ranges::copy_if(
        spec.markers, std::back_inserter(result), [kind](const ChartMarker &m) { return m.kind == kind; });
    return result;
}

std::string sentence(const engine::IndicatorAnswer &answer, const domain::Indicator &indicator = intake())
{
    return burnUpSentence(indicator, answer, kToday).toStdString();
}

TEST(BurnUp, TheTimeAxisIsWholeWeeksWithTodayOnATick)
{
    const ChartSpec spec = late();
    EXPECT_EQ(spec.dayStep % 7, 0);
    EXPECT_EQ((spec.last - spec.first) % spec.dayStep, 0);
    EXPECT_EQ((kToday - spec.first) % spec.dayStep, 0);
    EXPECT_LE(spec.first, kToday - 56);
    EXPECT_GE(spec.last, dayFromCivil({2026, 7, 8}));
    EXPECT_LE((spec.last - spec.first) / spec.dayStep, 10);
}

TEST(BurnUp, TheValueAxisHasRoundEndsAroundEveryPoint)
{
    for (const ChartSpec &spec : {late(), falling()}) {
        EXPECT_EQ(spec.low % spec.valueStep, 0);
        EXPECT_EQ(spec.high % spec.valueStep, 0);
        ASSERT_FALSE(spec.lines.empty());
        for (const ChartLine &l : spec.lines) {
            EXPECT_FALSE(l.points.empty());
            for (const ChartPoint &point : l.points) {
                EXPECT_GE(point.value, spec.low);
                EXPECT_LE(point.value, spec.high);
            }
        }
    }
    EXPECT_GT(late().low, 0) << "a line chart may cut its base line";
}

TEST(BurnUp, TheActualLineIsTheSeriesUpToToday)
{
    auto given = points(93858, 180, 101710);
    given.push_back({kToday + 1, 99999, 101710});
    const ChartSpec spec = burnUp({}, intake(), lateAnswer(), given, kToday);
    const ChartLine *actual = line(spec, LineRole::Actual);
    ASSERT_NE(actual, nullptr);
    ASSERT_EQ(actual->points.size(), 57U);
    EXPECT_EQ(actual->points.front(), (ChartPoint {kToday - 56, 93858 - 180 * 56}));
    EXPECT_EQ(actual->points.back(), (ChartPoint {kToday, 93858}));
}

TEST(BurnUp, TheTotalStepsOnTheDayTheDenominatorChanges)
{
    const ChartSpec spec = late();
    const ChartLine *total = line(spec, LineRole::Total);
    ASSERT_NE(total, nullptr);
    const std::vector<ChartPoint> expected {
        {kToday - 56, 101707}, {kToday - 10, 101707}, {kToday - 10, 101710}, {spec.last, 101710}};
    EXPECT_EQ(total->points, expected);
}

TEST(BurnUp, TheRequiredLineLeadsFromTodayToTheTargetOnTheLastDay)
{
    const ChartSpec spec = late();
    const ChartLine *required = line(spec, LineRole::Required);
    ASSERT_NE(required, nullptr);
    const std::vector<ChartPoint> expected {{kToday, 93858}, {kLastDay, 101710}};
    EXPECT_EQ(required->points, expected);
}

TEST(BurnUp, ATargetBelowAllLeadsToItsOwnCount)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.remainingToTarget = 2767;
    const ChartSpec spec = burnUp({}, intake(), answer, points(93858, 180, 101710), kToday);
    EXPECT_EQ(line(spec, LineRole::Required)->points.back(), (ChartPoint {kLastDay, 96625}));
    EXPECT_EQ(line(spec, LineRole::Forecast)->points.back().value, 96625);
}

TEST(BurnUp, TheForecastEndsAtItsFinishWithAMarker)
{
    const ChartSpec spec = late();
    const Day finish = dayFromCivil({2026, 7, 8});
    EXPECT_EQ(line(spec, LineRole::Forecast)->points.back(), (ChartPoint {finish, 101710}));
    const auto marked = markers(spec, ChartMarker::Kind::Finish);
    ASSERT_EQ(marked.size(), 1U);
    EXPECT_EQ(marked.front(), (ChartMarker {ChartMarker::Kind::Finish, finish, u"08/07 · trễ 9 ngày"_s}));
}

TEST(BurnUp, AFinishFarAwayIsCutAtTheEdgeWithoutAMarker)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.paceTenths = 10;
    answer.total.finishOn = kToday + 7852;
    answer.total.daysEarly = kLastDay - *answer.total.finishOn;
    const ChartSpec spec = burnUp({}, intake(), answer, points(93858, 1, 101710), kToday);
    EXPECT_LT(spec.last, kLastDay + 120);
    EXPECT_TRUE(markers(spec, ChartMarker::Kind::Finish).empty());
    const ChartPoint end = line(spec, LineRole::Forecast)->points.back();
    EXPECT_EQ(end, (ChartPoint {spec.last, 93858 + (spec.last - kToday)}));
}

TEST(BurnUp, DeadlinesStandOnTheLastDayAllowedInTheDirectivesWords)
{
    const auto exclusive = markers(late(), ChartMarker::Kind::Deadline);
    ASSERT_EQ(exclusive.size(), 1U);
    EXPECT_EQ(exclusive.front(), (ChartMarker {ChartMarker::Kind::Deadline, kLastDay, u"Hạn: trước 30/06"_s}));

    const auto inclusive = markers(falling(), ChartMarker::Kind::Deadline);
    ASSERT_EQ(inclusive.size(), 1U);
    EXPECT_EQ(inclusive.front(),
        (ChartMarker {ChartMarker::Kind::Deadline, dayFromCivil({2026, 6, 20}), u"Hạn: hết 20/06"_s}));
    const auto other = markers(falling(), ChartMarker::Kind::Milestone);
    ASSERT_EQ(other.size(), 1U);
    EXPECT_EQ(other.front().on, dayFromCivil({2026, 5, 14}));
}

TEST(BurnUp, AHeapBurnsDownToZeroOnAFullAxis)
{
    const ChartSpec spec = falling();
    EXPECT_EQ(spec.low, 0);
    EXPECT_EQ(line(spec, LineRole::Total), nullptr);
    EXPECT_EQ(line(spec, LineRole::Required)->points.back(), (ChartPoint {dayFromCivil({2026, 6, 20}), 0}));
    EXPECT_EQ(line(spec, LineRole::Forecast)->points.back(), (ChartPoint {kToday + 20, 0}));
}

TEST(BurnUp, WithoutTargetPaceOrPointsThereIsStillAnAxis)
{
    engine::IndicatorAnswer answer;
    answer.total.lamp = Lamp::NoTarget;
    domain::Indicator bare = intake();
    bare.targets.clear();
    const ChartSpec spec = burnUp({}, bare, answer, {}, kToday);
    EXPECT_TRUE(spec.lines.empty());
    EXPECT_LT(spec.first, spec.last);
    EXPECT_LT(spec.low, spec.high);
}

TEST(BurnUp, ReachedOrOverdueHasNoRequiredLine)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.target->quoted = kToday;
    EXPECT_EQ(line(burnUp({}, intake(), answer, points(93858, 180, 101710), kToday), LineRole::Required), nullptr);
    answer = lateAnswer();
    answer.total.remainingToTarget = 0;
    answer.total.finishOn.reset();
    const ChartSpec reached = burnUp({}, intake(), answer, points(93858, 180, 101710), kToday);
    EXPECT_EQ(line(reached, LineRole::Required), nullptr);
    EXPECT_EQ(line(reached, LineRole::Forecast), nullptr);
}

TEST(BurnUpSentence, LateSaysNeedPaceGapAndFinish)
{
    EXPECT_EQ(sentence(lateAnswer()), "Cần 231/ngày, đang làm 186/ngày: thiếu 45, xong 08/07, trễ 9 ngày.");
}

TEST(BurnUpSentence, TenthsAreSaidOnlyWhereThereAreAny)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.paceTenths = 964;
    answer.total.requiredPerDay = 148;
    EXPECT_EQ(sentence(answer), "Cần 148/ngày, đang làm 96,4/ngày: thiếu 51,6, xong 08/07, trễ 9 ngày.");
}

TEST(BurnUpSentence, LateWithEqualPrintedFiguresStillSaysThatSomethingLacks)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.paceTenths = 2310;
    EXPECT_EQ(sentence(answer), "Cần 231/ngày, đang làm 231/ngày: thiếu dưới 0,1, xong 08/07, trễ 9 ngày.");
}

TEST(BurnUpSentence, OnTrackSaysHowMuchIsAhead)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.lamp = Lamp::OnTrack;
    answer.total.requiredPerDay = 57;
    answer.total.paceTenths = 710;
    answer.total.finishOn = dayFromCivil({2026, 6, 23});
    answer.total.daysEarly = 6;
    EXPECT_EQ(sentence(answer), "Cần 57/ngày, đang làm 71/ngày: vượt 14, xong 23/06, sớm 6 ngày.");
}

TEST(BurnUpSentence, AtRiskOnTheLastDayIsJustInTime)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.lamp = Lamp::AtRisk;
    answer.total.paceTenths = 2309;
    answer.total.finishOn = kLastDay;
    answer.total.daysEarly = 0;
    EXPECT_EQ(sentence(answer), "Cần 231/ngày, đang làm 230,9/ngày: vừa đủ, xong 29/06, vừa kịp.");
}

TEST(BurnUpSentence, AFinishInAnotherYearNamesTheYear)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.paceTenths = 10;
    answer.total.finishOn = dayFromCivil({2047, 11, 24});
    answer.total.daysEarly = -7818;
    EXPECT_EQ(sentence(answer), "Cần 231/ngày, đang làm 1/ngày: thiếu 230, xong 24/11/2047, trễ 7.818 ngày.");
}

TEST(BurnUpSentence, PaceZeroHasNoForecast)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.paceTenths = 0;
    answer.total.finishOn.reset();
    answer.total.daysEarly.reset();
    EXPECT_EQ(sentence(answer), "Cần 231/ngày, 7 ngày qua chưa làm thêm được. Không dự báo được.");
    EXPECT_EQ(sentence(answer, heap()), "Cần 231/ngày, 7 ngày qua không giảm. Không dự báo được.");
}

TEST(BurnUpSentence, OverdueSaysWhatIsLeft)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.requiredPerDay.reset();
    EXPECT_EQ(sentence(answer),
        "Đã hết hạn (trước ngày 30/6/2026), còn 7.852 người; đang làm 186/ngày, xong 08/07, trễ 9 ngày.");
}

TEST(BurnUpSentence, DoneSaysTheFigureAndWhatIsLeftAboveTheTarget)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total = sample::standing(101710, 101710);
    answer.total.lamp = Lamp::Done;
    EXPECT_EQ(sentence(answer), "Đã đạt chỉ tiêu: 101.710/101.710, bằng 100,00%.");
    answer.total = sample::standing(39, 41);
    answer.total.lamp = Lamp::Done;
    EXPECT_EQ(sentence(answer), "Đã đạt chỉ tiêu: 39/41, bằng 95,12%, còn 2.");
    EXPECT_EQ(sentence(answer, heap()), "Đã đạt: không còn người nào trong số phải làm.");
}

TEST(BurnUpSentence, NobodyNoTargetAndTooFewDaysHaveTheirOwnWords)
{
    engine::IndicatorAnswer answer = lateAnswer();
    answer.total.lamp = Lamp::NoPopulation;
    EXPECT_EQ(sentence(answer), "Chưa có người nào thuộc diện phải làm, chưa tính được tỷ lệ.");
    answer.total.lamp = Lamp::NoTarget;
    EXPECT_EQ(sentence(answer), "Chỉ tiêu không đặt hạn: đang làm 186/ngày, còn 7.852 người.");
    answer.total.lamp = Lamp::NotEnoughData;
    EXPECT_EQ(sentence(answer), "Cần 231/ngày; chưa đủ dữ liệu để dự báo (28 ngày qua có dưới 3 ngày làm được).");
}

TEST(BurnUpSentence, AHeapFalls)
{
    EXPECT_EQ(sentence(heapAnswer(), heap()), "Cần 160/ngày, đang giảm 200/ngày: vượt 40, xong 15/06, sớm 5 ngày.");
}

} // namespace
} // namespace caodiem::report
