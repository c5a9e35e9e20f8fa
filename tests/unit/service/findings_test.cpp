// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directive_findings.h"
#include "service/translation.h"
#include "support/zip_reading.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using engine::CheckRule;
using engine::CheckVerdict;
using engine::FigureFinding;
using service::FindingClass;
using service::FindingGap;

FigureFinding finding(const QString &stated, const QString &computed, CheckRule rule, CheckVerdict verdict)
{
    FigureFinding out;
    out.stated = stated;
    out.computed = computed;
    out.rule = rule;
    out.verdict = verdict;
    return out;
}

class Findings : public ::testing::Test {
protected:
    static void SetUpTestSuite() { service::installTranslations(); }
};

TEST_F(Findings, AGapIsInPointsForPercentsAndInUnitsForCounts)
{
    using service::gapOf;
    const auto ratio = [](const QString &stated, const QString &computed) {
        return gapOf(finding(stated, computed, CheckRule::Ratio, CheckVerdict::Disagrees));
    };
    EXPECT_EQ(ratio(u"82,55%"_s, u"93,42%"_s), (FindingGap {true, -1087}));
    EXPECT_EQ(ratio(u"16.8%"_s, u"16,89%"_s), (FindingGap {true, -9}));
    EXPECT_EQ(ratio(u"100 %"_s, u"99,99%"_s), (FindingGap {true, 1}));
    EXPECT_EQ(ratio(u"82,555%"_s, u"93,42%"_s), std::nullopt); // more digits than are computed
    EXPECT_EQ(
        gapOf(finding(u"186"_s, u"184"_s, CheckRule::Remaining, CheckVerdict::Disagrees)), (FindingGap {false, 2}));
    EXPECT_EQ(
        gapOf(finding(u"09"_s, u"1.009"_s, CheckRule::Sum, CheckVerdict::Disagrees)), (FindingGap {false, -1000}));
    EXPECT_EQ(gapOf(finding(u"93,858"_s, u"93.858"_s, CheckRule::Format, CheckVerdict::Disagrees)), std::nullopt);
    EXPECT_EQ(gapOf(finding(u"120"_s, u"≤ 100"_s, CheckRule::Order, CheckVerdict::Disagrees)), std::nullopt);
    EXPECT_EQ(gapOf(finding(u"12"_s, {}, CheckRule::Sum, CheckVerdict::Unknown)), std::nullopt);
}

TEST_F(Findings, CutOffAndApproximateFiguresAreForReview)
{
    EXPECT_EQ(service::classOf(CheckVerdict::Agrees), FindingClass::Match);
    EXPECT_EQ(service::classOf(CheckVerdict::AgreesTruncated), FindingClass::Review);
    EXPECT_EQ(service::classOf(CheckVerdict::Unknown), FindingClass::Review);
    EXPECT_EQ(service::classOf(CheckVerdict::Disagrees), FindingClass::Mismatch);
}

service::DirectiveFindings sampleFindings()
{
    return {u"1287-UBND.docx"_s,
        service::checkText(u"Đã cấp thẻ cho 32.788 trong 35.097 nhân khẩu, đạt tỷ lệ 82,55%; chưa cấp 2.309 nhân "
                           "khẩu, chiếm 17,45%. Xã thu nhận 2.339/2.983 hồ sơ lứa tuổi 6 - 14, đạt 78,41%."_s,
            nullptr)};
}

TEST_F(Findings, TheExplanationDoesTheArithmeticOfTheSender)
{
    const service::DirectiveFindings findings = sampleFindings();
    ASSERT_EQ(findings.figures.size(), 4U);
    EXPECT_EQ(service::countFindings(findings.figures), (service::FindingCounts {2, 0, 2}));
    const service::FindingWords words = service::wordsOf(findings.figures.front(), nullptr);
    // 32.788 / 82,55% = 39.718,96…
    EXPECT_EQ(
        words.explanation, u"82,55% không ra từ 32.788 / 35.097 (= 93,42%). Mẫu số phải là 39.719 mới ra 82,55%."_s);
    EXPECT_EQ(words.gap, u"−10,87 điểm"_s);
    EXPECT_TRUE(words.own.isEmpty());
    const QString question = service::questionOf(findings.figures.front().finding, findings.document);
    EXPECT_TRUE(question.contains(u"82,55%"_s) && question.contains(u"93,42%"_s) && question.contains(u"1287-UBND"_s));
    for (const service::CheckedFigure &figure : findings.figures) {
        if (figure.finding.verdict == CheckVerdict::Agrees) {
            EXPECT_TRUE(service::questionOf(figure.finding, {}).isEmpty());
            EXPECT_TRUE(service::wordsOf(figure, nullptr).gap.isEmpty());
        }
    }
}

TEST_F(Findings, TheSheetAndTheDocumentHoldEveryFinding)
{
    const QTemporaryDir folder;
    const service::DirectiveFindings findings = sampleFindings();
    for (const QString &name : {u"phieu.docx"_s, u"phieu.xlsx"_s}) {
        const QString file = folder.filePath(name);
        const auto written = service::writeFindings(findings, nullptr, file);
        ASSERT_TRUE(written) << name.toStdString();
        EXPECT_EQ(written.value(), file);
        QByteArray all;
        for (const QByteArray &part : sample::zipParts(file)) {
            all += part;
        }
        for (const service::CheckedFigure &figure : findings.figures) {
            EXPECT_TRUE(all.contains(figure.finding.stated.toUtf8())) << figure.finding.stated.toStdString();
            EXPECT_TRUE(all.contains(figure.finding.because.toUtf8())) << figure.finding.because.toStdString();
        }
        EXPECT_TRUE(all.contains("1287-UBND.docx"));
    }
    EXPECT_FALSE(service::writeFindings(findings, nullptr, folder.filePath(u"khong-co/phieu.docx"_s)));
}

TEST_F(Findings, AFileWithoutTextIsRefusedInASentenceAboutDocuments)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"anh.docx"_s);
    QFile picture(file);
    ASSERT_TRUE(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(2000, '\0'));
    picture.close();
    const auto checked = service::readAndCheck(file, nullptr);
    ASSERT_FALSE(checked);
    EXPECT_TRUE(service::sentenceFor(checked.error()).contains(u".docx"_s));
    EXPECT_FALSE(service::sentenceFor(checked.error()).contains(u".xlsx"_s));
}

} // namespace
} // namespace caodiem
