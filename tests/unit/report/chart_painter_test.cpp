// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"
#include "support/sample_report.h"

#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

const QSizeF kSize(165, 72);

int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

TEST(ChartPainter, ThePictureHasTheSizeAskedForInItsOwnResolution)
{
    const QImage image = chartImage(sample::weeklyReport().chart, kSize, 220);
    EXPECT_EQ(image.width(), qRound(165 / 25.4 * 220));
    EXPECT_EQ(image.dotsPerMeterX(), qRound(220 / 25.4 * 1000));
}

TEST(ChartPainter, EveryLineOfTheSpecLeavesInkAndAMissingOneDoesNot)
{
    ChartSpec spec = sample::weeklyReport().chart;
    constexpr QRgb kActual = 0xFF0B57A4;
    EXPECT_GT(pixelsOf(chartImage(spec, kSize, 150), kActual), 300);
    std::erase_if(spec.lines, [](const ChartLine &line) { return line.role == LineRole::Actual; });
    EXPECT_EQ(pixelsOf(chartImage(spec, kSize, 150), kActual), 0);
}

TEST(ChartPainter, NothingIsPaintedOnTheOuterEdge)
{
    const QImage image = chartImage(sample::weeklyReport().chart, kSize, 220);
    ASSERT_FALSE(image.isNull());
    for (int x = 0; x < image.width(); ++x) {
        ASSERT_EQ(image.pixel(x, 0), 0xFFFFFFFF);
        ASSERT_EQ(image.pixel(x, image.height() - 1), 0xFFFFFFFF);
    }
    for (int y = 0; y < image.height(); ++y) {
        ASSERT_EQ(image.pixel(0, y), 0xFFFFFFFF);
        ASSERT_EQ(image.pixel(image.width() - 1, y), 0xFFFFFFFF);
    }
}

TEST(ChartPainter, AnEmptyChartIsAnEmptyAxisNotACrash)
{
    ChartSpec spec;
    spec.first = sample::ownDay();
    spec.last = spec.first;
    EXPECT_FALSE(chartImage(spec, kSize, 72).isNull());
}

} // namespace
} // namespace caodiem::report
