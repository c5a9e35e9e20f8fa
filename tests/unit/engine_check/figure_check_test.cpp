// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/figure_check.h"
#include "verdict_lines.h"

#include <gtest/gtest.h>

namespace caodiem::engine::test {
namespace {

using namespace Qt::StringLiterals;

FigureFinding only(const QString &text)
{
    const auto findings = checkFigures(text);
    EXPECT_EQ(findings.size(), 1U) << qPrintable(text) << ": " << qPrintable(saidOf(text).join(u"; "_s));
    return findings.empty() ? FigureFinding() : findings.front();
}

TEST(FigureCheck, EmptyTextHasNoFigures)
{
    EXPECT_TRUE(checkFigures({}).empty());
    EXPECT_TRUE(checkFigures(u"\n\n\t").empty());
}

TEST(FigureCheck, ARatioSaysWhatItWasComputedFrom)
{
    const FigureFinding finding = only(u"Đã kích hoạt 395/2.339 tài khoản, tỉ lệ 16.8%."_s);
    EXPECT_EQ(finding.stated, u"16.8%"_s);
    EXPECT_EQ(finding.rule, CheckRule::Ratio);
    EXPECT_EQ(finding.computed, u"16,89%"_s);
    EXPECT_EQ(finding.verdict, CheckVerdict::AgreesTruncated);
    EXPECT_EQ(finding.because, u"395 / 2.339"_s);
    EXPECT_EQ(finding.at, 40);
    EXPECT_EQ(finding.numerator, 395);
    EXPECT_EQ(finding.denominator, 2'339);
    EXPECT_EQ(finding.step, CheckStep::Activated);
}

TEST(FigureCheck, ARemainderSaysItsDifference)
{
    const FigureFinding finding = only(u"Doanh nghiệp: xong 3.193/3.377 đơn vị, còn lại 186 đơn vị."_s);
    EXPECT_EQ(finding.because, u"3.377 − 3.193"_s);
    EXPECT_EQ(finding.computed, u"184"_s);
    EXPECT_TRUE(finding.organisations);
}

TEST(FigureCheck, ASumSaysItsTerms)
{
    const FigureFinding finding
        = only(u"Tổng 35.097 nhân khẩu, gồm 2.618 dưới 6 tuổi, 5.045 từ 6 đến 14 tuổi và 27.434 từ đủ 14 tuổi."_s);
    EXPECT_EQ(finding.stated, u"35.097"_s);
    EXPECT_EQ(finding.because, u"2.618 + 5.045 + 27.434"_s);
}

TEST(FigureCheck, ABoundIsComputedForOrder)
{
    const FigureFinding finding = only(u"Đã kích hoạt 120 tài khoản trên 100 hồ sơ thu nhận."_s);
    EXPECT_EQ(finding.stated, u"120"_s);
    EXPECT_EQ(finding.computed, u"≤ 100"_s);
}

TEST(FigureCheck, BandStepAndDayAreHandedOnForTheStore)
{
    const FigureFinding finding
        = only(u"Tính đến ngày 23/5/2026, trẻ từ 6 - 14 tuổi có 5.045 em, đã thu nhận 214 em (chiếm 16,95%)."_s);
    ASSERT_TRUE(finding.band.has_value());
    EXPECT_EQ(*finding.band, (CheckBand {6, 14}));
    EXPECT_EQ(finding.step, CheckStep::Intake);
    ASSERT_TRUE(finding.asOf.has_value());
    EXPECT_EQ(*finding.asOf, (CheckDate {23, 5, 2026}));
}

TEST(FigureCheck, AnUpperBandHasNoUpperEdge)
{
    const FigureFinding finding = only(u"Từ đủ 14 tuổi trở lên có 27.434 người, kích hoạt 21.973 người, đạt 80,09%."_s);
    ASSERT_TRUE(finding.band.has_value());
    EXPECT_EQ(*finding.band, (CheckBand {14, std::nullopt}));
}

TEST(FigureCheck, NothingIsComputedFromAnEmptyWhole)
{
    EXPECT_EQ(saidOf(u"Đã thu nhận 0/0 hồ sơ, đạt 100%."_s), QStringList());
}

TEST(FigureCheck, RoundingIsHalfUpOnTheExactFraction)
{
    EXPECT_EQ(saidOf(u"Đã làm 1/8 hồ sơ, đạt 12,5%."_s), QStringList {u"12,5% ratio agrees"_s});
    EXPECT_EQ(saidOf(u"Đã làm 1/8 hồ sơ, đạt 13%."_s), QStringList {u"13% ratio agrees"_s});
    EXPECT_EQ(saidOf(u"Đã làm 1/8 hồ sơ, đạt 12%."_s), QStringList {u"12% ratio agrees_truncated 12,50%"_s});
    EXPECT_EQ(saidOf(u"Đã làm 101.709/101.710 hồ sơ, đạt 100,00%."_s), QStringList {u"100,00% ratio agrees"_s});
}

TEST(FigureCheck, ADisagreementDrivesOutAnAgreementAtTheSamePlace)
{
    EXPECT_EQ(
        saidOf(u"Đã thu nhận 2.339/2.983 hồ sơ, còn 1,644 hồ sơ."_s), QStringList {u"1,644 remaining disagrees 644"_s});
    EXPECT_EQ(saidOf(u"Đã thu nhận 92.339/102.983 hồ sơ, còn 10,644 hồ sơ."_s),
        QStringList {u"10,644 format disagrees 10.644"_s});
}

TEST(FigureCheck, CodesAreThoseOfTheCommandLine)
{
    EXPECT_EQ(codeOf(CheckRule::Ratio), u"ratio"_s);
    EXPECT_EQ(codeOf(CheckRule::Remaining), u"remaining"_s);
    EXPECT_EQ(codeOf(CheckRule::Sum), u"sum"_s);
    EXPECT_EQ(codeOf(CheckRule::Complement), u"complement"_s);
    EXPECT_EQ(codeOf(CheckRule::Order), u"order"_s);
    EXPECT_EQ(codeOf(CheckRule::Deadline), u"deadline"_s);
    EXPECT_EQ(codeOf(CheckRule::Format), u"format"_s);
    EXPECT_EQ(codeOf(CheckVerdict::Agrees), u"agrees"_s);
    EXPECT_EQ(codeOf(CheckVerdict::AgreesTruncated), u"agrees_truncated"_s);
    EXPECT_EQ(codeOf(CheckVerdict::Disagrees), u"disagrees"_s);
    EXPECT_EQ(codeOf(CheckVerdict::Unknown), u"unknown"_s);
}

} // namespace
} // namespace caodiem::engine::test
