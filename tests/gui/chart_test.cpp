// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/small_commune.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/charts/daily_spec.h"
#include "ui/charts/ladder_chart.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/ladder_card.h"

#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;

ui::OverviewFigures figuresOf(const QString &indicator)
{
    return std::move(ui::overviewFigures(test::smallCommune(), {{}, indicator, kNever, engine::Grouping::Village}))
        .value();
}

TEST(BurnUpChart, DrawsEveryLineOfTheSpecPointByPoint)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    ui::BurnUpChart chart;
    chart.resize(700, 300);
    chart.setSpec(figures.chart, ui::dailySpec(figures.points, {}));
    const QList<QAbstractSeries *> drawn = chart.chart()->series();
    ASSERT_FALSE(figures.chart.lines.empty());
    ASSERT_EQ(static_cast<std::size_t>(drawn.size()), figures.chart.lines.size());
    for (const report::ChartLine &line : figures.chart.lines) {
        const auto found
            = std::ranges::find_if(drawn, [&](QAbstractSeries *each) { return each->name() == line.name; });
        ASSERT_NE(found, drawn.end()) << line.name.toStdString();
        const auto *series = qobject_cast<QLineSeries *>(*found);
        ASSERT_EQ(static_cast<std::size_t>(series->count()), line.points.size());
        for (int i = 0; i < series->count(); ++i) {
            const report::ChartPoint &point = line.points[static_cast<std::size_t>(i)];
            EXPECT_EQ(series->at(i), QPointF(point.on, double(point.value)));
        }
    }
}

TEST(BurnUpChart, AClickAndEnterAskForThePeopleOfThatDay)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    ui::BurnUpChart chart;
    chart.resize(700, 300);
    chart.show();
    chart.setSpec(figures.chart, ui::dailySpec(figures.points, {}));
    QTest::qWait(1);
    const QSignalSpy asked(&chart, &ui::BurnUpChart::dayActivated);
    const report::ChartPoint some = figures.chart.lines.front().points[20];
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.positionOf(some).toPoint());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Day>(), some.on);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(1).at(0).value<Day>(), figures.points.back().on - 1);
}

TEST(DailySpec, BarsAreDifferencesAndAddUpToTheRise)
{
    const std::vector<engine::SeriesPoint> points {{10, 5, 9}, {11, 7, 9}, {12, 6, 9}, {13, 6, 9}};
    const ui::DailySpec spec = ui::dailySpec(points, 4);
    ASSERT_EQ(spec.bars.size(), 3U);
    EXPECT_EQ(spec.bars[0], (report::ChartPoint {11, 2}));
    EXPECT_EQ(spec.bars[1], (report::ChartPoint {12, -1}));
    EXPECT_EQ(spec.bars[2], (report::ChartPoint {13, 0}));
    EXPECT_LE(spec.low, -1);
    EXPECT_GE(spec.high, 4);
    EXPECT_EQ((spec.high - spec.low) % spec.valueStep, 0);
}

TEST(DailySpec, KeepsTheLastDaysOnly)
{
    std::vector<engine::SeriesPoint> points;
    for (Day day = 0; day < 100; ++day) {
        points.push_back({day, day, 200});
    }
    const ui::DailySpec spec = ui::dailySpec(points, {}, 56);
    EXPECT_EQ(spec.bars.size(), 56U);
    EXPECT_EQ(spec.bars.back().on, 99);
    EXPECT_EQ(spec.bars.front().value, 1);
}

TEST(LadderChart, SegmentsFillTheBarInTheOrderOfTheSteps)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    ui::LadderChart chart;
    chart.resize(420, 260);
    chart.setBands(figures.ladder);
    const std::size_t band = 2;
    qreal right = chart.segmentRect(band, ui::LadderPart::Activated).left();
    for (const auto part :
        {ui::LadderPart::Activated, ui::LadderPart::TakenIn, ui::LadderPart::Carded, ui::LadderPart::Nothing}) {
        const QRectF segment = chart.segmentRect(band, part);
        EXPECT_NEAR(segment.left(), right, 0.01);
        right = segment.right();
    }
    const QRectF first = chart.segmentRect(band, ui::LadderPart::Activated);
    EXPECT_NEAR(first.width() / (right - first.left()),
        double(figures.ladder[band].activated) / double(figures.ladder[band].people), 0.001);
}

TEST(LadderChart, ASegmentLeadsToExactlyItsPeople)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    ASSERT_GE(figures.ladder.size(), 3U);
    std::ptrdiff_t opened = 0;
    for (const engine::LadderBand &band : figures.ladder) {
        for (const auto part :
            {ui::LadderPart::Activated, ui::LadderPart::TakenIn, ui::LadderPart::Carded, ui::LadderPart::Nothing}) {
            const domain::Indicator asked = ui::indicatorOfPart(*figures.indicator, u"x"_s, part);
            const auto people = engine::residentsBehind(*figures.image->snapshot, *figures.campaign, asked,
                figures.choice.asOf, {engine::Grouping::Band, band.key, {}}, engine::What::Remaining);
            EXPECT_EQ(std::ssize(people), ui::peopleIn(band, part));
            opened += std::ssize(people);
        }
    }
    EXPECT_GT(opened, 0);
}

TEST(LadderChart, ClickAndEnterOpenASegment)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    ui::LadderChart chart;
    chart.resize(420, 260);
    chart.setBands(figures.ladder);
    chart.show();
    const QSignalSpy asked(&chart, &ui::LadderChart::segmentActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.segmentRect(2, ui::LadderPart::TakenIn).center().toPoint());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).at(0).toString(), u"14"_s);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(asked.size(), 2);
}

} // namespace
} // namespace caodiem
