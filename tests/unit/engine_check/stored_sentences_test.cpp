// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_source.h"
#include "verdict_lines.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::engine::test {
namespace {

using namespace Qt::StringLiterals;

void expectVerdicts(const VerdictLine &line)
{
    const QStringList said = saidOf(line.text);
    EXPECT_TRUE(saysExactly(said, line.expected))
        << qPrintable(line.text) << "\n  expected: " << qPrintable(line.expected.join(u"; "_s))
        << "\n  said:     " << qPrintable(said.join(u"; "_s));
}

/// Sentences without line ends and tabs, which can be put together.
std::vector<VerdictLine> plainSentences(const QString &fileName)
{
    std::vector<VerdictLine> out = verdictLines(fileName);
    std::erase_if(out, [](const VerdictLine &line) { return line.text.contains(u'\n') || line.text.contains(u'\t'); });
    return out;
}

VerdictLine together(const std::vector<VerdictLine> &lines, const QString &separator)
{
    VerdictLine out;
    QStringList texts;
    for (const VerdictLine &line : lines) {
        texts.append(line.text);
        out.expected += line.expected;
    }
    out.text = texts.join(separator);
    return out;
}

std::vector<VerdictLine> drawn(
    const std::vector<VerdictLine> &from, std::size_t count, caodiem::test::RandomSource &source)
{
    std::vector<VerdictLine> rest = from;
    std::vector<VerdictLine> out;
    while (out.size() < count) {
        const auto at = static_cast<std::ptrdiff_t>(source.next() % rest.size());
        out.push_back(rest[static_cast<std::size_t>(at)]);
        rest.erase(rest.begin() + at);
    }
    return out;
}

TEST(StoredSentences, TheSentencesOfTheReferencePagesComeOutExactly)
{
    const auto lines = verdictLines(u"quoted_sentences.txt"_s);
    ASSERT_EQ(lines.size(), 16U);
    for (const VerdictLine &line : lines) {
        expectVerdicts(line);
    }
}

TEST(StoredSentences, OtherOrderAndWordingComesOutExactly)
{
    const auto lines = verdictLines(u"varied_sentences.txt"_s);
    ASSERT_GE(lines.size(), 120U);
    for (const VerdictLine &line : lines) {
        expectVerdicts(line);
    }
}

TEST(StoredSentences, DecomposedLettersAndDosLineEndsChangeNoVerdict)
{
    for (VerdictLine line : verdictLines(u"quoted_sentences.txt"_s)) {
        line.text = line.text.normalized(QString::NormalizationForm_D);
        expectVerdicts(line);
    }
}

TEST(StoredSentences, ParagraphsPutTogetherFromQuotedSentencesKeepEachVerdict)
{
    const auto sentences = plainSentences(u"quoted_sentences.txt"_s);
    caodiem::test::RandomSource source(7);
    for (int round = 0; round < 120; ++round) {
        const std::size_t count = 2 + source.next() % (sentences.size() - 1);
        const auto chosen = drawn(sentences, std::min(count, sentences.size()), source);
        expectVerdicts(together(chosen, round % 2 == 0 ? u" "_s : u"\n"_s));
    }
}

TEST(StoredSentences, DocumentsPutTogetherFromAllSentencesKeepEachVerdict)
{
    std::vector<VerdictLine> sentences = plainSentences(u"varied_sentences.txt"_s);
    // Deadlines speak of the whole document, so they are tried alone.
    std::erase_if(sentences, [](const VerdictLine &line) {
        return line.text.contains(u"ngày"_s) || line.text.contains(u"Tính đến"_s) || line.text.contains(u"trước"_s);
    });
    caodiem::test::RandomSource source(11);
    for (int round = 0; round < 40; ++round) {
        expectVerdicts(together(drawn(sentences, 25, source), u"\n"_s));
        expectVerdicts(together(drawn(sentences, 25, source), u"\n\n"_s));
    }
}

TEST(StoredSentences, LongOfficialProseRaisesNothing)
{
    for (const QString &name : {u"prose_plan.txt"_s, u"prose_instruction.txt"_s, u"prose_minutes.txt"_s}) {
        const QString text = storedText(name);
        ASSERT_GT(text.size(), 3500) << qPrintable(name);
        EXPECT_EQ(saidOf(text).join(u"; "_s), QString()) << qPrintable(name);
    }
}

TEST(StoredSentences, FiguresInsideProseAreFoundAtTheirPlace)
{
    const auto figures = together(plainSentences(u"quoted_sentences.txt"_s), u"\n"_s);
    const QString before = storedText(u"prose_plan.txt"_s);
    const QString after = storedText(u"prose_minutes.txt"_s);
    const QString text = before + u'\n' + figures.text + u'\n' + after;
    expectVerdicts({text, figures.expected});
    const auto findings = checkFigures(text);
    ASSERT_FALSE(findings.empty());
    for (const FigureFinding &finding : findings) {
        EXPECT_GE(finding.at, before.size());
        EXPECT_LT(finding.at, text.size() - after.size());
    }
}

} // namespace
} // namespace caodiem::engine::test
