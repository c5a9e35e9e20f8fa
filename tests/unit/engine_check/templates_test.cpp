// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "support/random_source.h"
#include "verdict_lines.h"

#include <gtest/gtest.h>

namespace caodiem::engine::test {
namespace {

using namespace Qt::StringLiterals;

/// Half up in integer arithmetic, written here once more so that the test does not ask the code it tests.
QString percentOf(qint64 part, qint64 whole)
{
    return fmt_vi::pctSign((part * 20'000 + whole) / (2 * whole));
}

/// {a} done, {b} of how many, {p} percent, {r} left, {q} percent left.
const QStringList &percentTemplates()
{
    static const QStringList templates {u"Đã thu nhận {a}/{b} hồ sơ, đạt {p}."_s,
        u"Đến nay, toàn xã đã cấp thẻ cho {a} trên tổng số {b} nhân khẩu, đạt tỷ lệ {p}."_s,
        u"Kích hoạt được {a} trong {b} tài khoản ({p})."_s, u"Tỷ lệ đạt {p} ({a}/{b} trường hợp)."_s,
        u"Toàn xã có {b} em, đã thu nhận {a} em, chiếm {p}."_s,
        u"Tổng số nhân khẩu là {b}. Đã được cấp căn cước {a} người, bằng {p}."_s,
        u"Trong tổng số {b} học sinh, đã thu nhận {a} em (đạt {p})."_s, u"Kết quả: {a}/{b}, tỉ lệ {p}."_s,
        u"Số đã kích hoạt là {a} tài khoản, đạt {p} trên tổng số {b} tài khoản."_s,
        u"Có {b} hộ, đã làm {p}, tương đương {a} hộ."_s, u"Hiện có {a}/{b} hộ hoàn thành. Tỷ lệ đạt {p}."_s,
        u"Số nhân khẩu thường trú: {b} người; đã cấp: {a} người; tỷ lệ: {p}."_s,
        u"- Tổng số: {b} em;\n- Đã thu nhận: {a} em, đạt {p}."_s,
        u"Trẻ từ 6 đến dưới 14 tuổi có {b} em:\n- Đã kích hoạt {a} em, tỷ lệ {p}."_s,
        u"Tổng số\t{b}\nĐã thu nhận\t{a}\nTỷ lệ\t{p}"_s};
    return templates;
}

const QStringList &remainderTemplates()
{
    static const QStringList templates {u"Đã thu nhận {a}/{b} hồ sơ, còn lại {r} hồ sơ."_s,
        u"Đã định danh {a} trên {b} đơn vị (còn {r} đơn vị)."_s,
        u"Toàn xã có {b} em, đã thu nhận {a} em, còn {r} em chưa thu nhận."_s,
        u"Toàn xã có {b} người. Đã cấp thẻ {a} người. Số chưa được cấp là {r} người."_s,
        u"Kích hoạt {a}/{b} tài khoản; {r} tài khoản chưa kích hoạt."_s,
        u"Tổng số {b} nhân khẩu, đã cấp {a} nhân khẩu; chưa cấp {r} nhân khẩu."_s,
        u"- Đã cấp thẻ: {a}/{b} người.\n- Chưa cấp thẻ: {r} người."_s,
        u"Số hộ: {b} hộ; đã làm: {a} hộ; còn lại: {r} hộ."_s};
    return templates;
}

const QStringList &shareOfRestTemplates()
{
    static const QStringList templates {
        u"Đã làm {a}/{b} hộ, đạt {p}, còn {q} chưa làm."_s, u"Thu nhận đạt {p} ({a}/{b} em), chưa thu nhận {q}."_s};
    return templates;
}

QString filled(QString text, qint64 part, qint64 whole)
{
    text.replace(u"{a}"_s, fmt_vi::num(part));
    text.replace(u"{b}"_s, fmt_vi::num(whole));
    text.replace(u"{p}"_s, percentOf(part, whole));
    text.replace(u"{r}"_s, fmt_vi::num(whole - part));
    return text.replace(u"{q}"_s, percentOf(whole - part, whole));
}

struct Draw {
    qint64 part = 0;
    qint64 whole = 0;
};

/// Away from years, ages and single digits, which are read as such where no noun stands behind them.
Draw draw(caodiem::test::RandomSource &source)
{
    const int whole = source.between(2'500, 120'000);
    return {source.between(2'200, whole - 1), whole};
}

const FigureFinding *findingOf(const std::vector<FigureFinding> &findings, CheckRule rule)
{
    const auto at = std::find_if(findings.begin(), findings.end(), [rule](const auto &f) { return f.rule == rule; });
    return at == findings.end() ? nullptr : &*at;
}

void expectOne(const QString &text, CheckRule rule, CheckVerdict verdict, const QString &computed)
{
    const auto findings = checkFigures(text);
    const FigureFinding *finding = findingOf(findings, rule);
    ASSERT_NE(finding, nullptr) << qPrintable(text);
    EXPECT_EQ(finding->verdict, verdict) << qPrintable(text) << "\n" << qPrintable(saidOf(text).join(u"; "_s));
    EXPECT_EQ(finding->computed, computed) << qPrintable(text);
    EXPECT_EQ(text.mid(finding->at, finding->stated.size()), finding->stated) << qPrintable(text);
}

TEST(SentenceTemplates, ARightPercentAgreesAndAShiftedOneDisagrees)
{
    caodiem::test::RandomSource source(3);
    for (const QString &pattern : percentTemplates()) {
        for (int round = 0; round < 20; ++round) {
            const Draw d = draw(source);
            const QString right = percentOf(d.part, d.whole);
            expectOne(filled(pattern, d.part, d.whole), CheckRule::Ratio, CheckVerdict::Agrees, right);
            QString wrong = pattern;
            wrong.replace(u"{p}"_s, percentOf(d.part + d.whole / 20, d.whole));
            expectOne(filled(wrong, d.part, d.whole), CheckRule::Ratio, CheckVerdict::Disagrees, right);
        }
    }
}

TEST(SentenceTemplates, ARightRemainderAgreesAndAnotherDisagrees)
{
    caodiem::test::RandomSource source(5);
    for (const QString &pattern : remainderTemplates()) {
        for (int round = 0; round < 20; ++round) {
            const Draw d = draw(source);
            const QString right = fmt_vi::num(d.whole - d.part);
            expectOne(filled(pattern, d.part, d.whole), CheckRule::Remaining, CheckVerdict::Agrees, right);
            QString wrong = pattern;
            wrong.replace(u"{r}"_s, fmt_vi::num(d.whole - d.part + source.between(1, 9)));
            expectOne(filled(wrong, d.part, d.whole), CheckRule::Remaining, CheckVerdict::Disagrees, right);
        }
    }
}

TEST(SentenceTemplates, TheOtherPartOfTheHundredIsHeldAgainstTheFirst)
{
    caodiem::test::RandomSource source(9);
    for (const QString &pattern : shareOfRestTemplates()) {
        for (int round = 0; round < 20; ++round) {
            const Draw d = draw(source);
            const qint64 stated = (d.part * 20'000 + d.whole) / (2 * d.whole);
            QString text = pattern;
            text.replace(u"{q}"_s, fmt_vi::pctSign(10'000 - stated));
            expectOne(filled(text, d.part, d.whole), CheckRule::Complement, CheckVerdict::Agrees,
                fmt_vi::pctSign(10'000 - stated));
            QString wrong = pattern;
            wrong.replace(u"{q}"_s, fmt_vi::pctSign(10'000 - stated + 7));
            expectOne(filled(wrong, d.part, d.whole), CheckRule::Complement, CheckVerdict::Disagrees,
                fmt_vi::pctSign(10'000 - stated));
        }
    }
}

TEST(SentenceTemplates, NoMixtureOfMarksAndDigitsBreaksTheReader)
{
    caodiem::test::RandomSource source(21);
    const QStringList pieces {u"1.234"_s, u"9/12"_s, u"45"_s, u"%"_s, u"/"_s, u"."_s, u","_s, u"("_s, u")"_s, u"\n"_s,
        u"\t"_s, u" "_s, u"còn"_s, u"chưa"_s, u"trong đó"_s, u"gồm"_s, u"trên"_s, u"tổng số"_s, u"đạt"_s, u"ngày"_s,
        u"tháng 6"_s, u"năm"_s, u"tuổi"_s, u"hộ"_s, u"-"_s, u"999999999999999"_s, u"0"_s, u"99999999999999999999"_s,
        u":"_s, u"trước ngày 31/2"_s, u"đến hết"_s, u"a"_s, u"0912.345.678"_s, u";"_s, QString(QChar(0xD800)),
        QString(QChar(0x0301))};
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = source.between(0, 30); i > 0; --i) {
            text += pieces[static_cast<qsizetype>(source.next() % static_cast<quint64>(pieces.size()))];
            text += source.chance(60) ? u" "_s : QString();
        }
        qsizetype last = -1;
        for (const FigureFinding &finding : checkFigures(text)) {
            EXPECT_EQ(QStringView(text).mid(finding.at, finding.stated.size()), finding.stated);
            EXPECT_GT(finding.at, last) << "two findings at one place";
            EXPECT_FALSE(finding.stated.isEmpty());
            last = finding.at;
            ++found;
        }
    }
    EXPECT_GT(found, 100);
}

} // namespace
} // namespace caodiem::engine::test
