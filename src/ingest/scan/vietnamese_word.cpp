// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/vietnamese_word.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr char16_t kAcute = 0x0301;
constexpr char16_t kDotBelow = 0x0323;
constexpr char16_t kSeveral = 0xFFFF;
constexpr QStringView kToneMarks = u"\u0300\u0301\u0303\u0309\u0323";

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> out;
    for (const QStringView word : words.split(u' ')) {
        out.insert(word.toString());
    }
    return out;
}

const QSet<QString> &onsets()
{
    static const QSet<QString> set
        = wordSet(u"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x") + QSet<QString> {QString()};
    return set;
}

/// May end a syllable.
const QSet<QString> &openVowels()
{
    static const QSet<QString> set = wordSet(
        u"a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iêu oa oe oi oai oay oao oeo ôi ơi ua uê ui uôi uơ uy uya "
        u"uyu uây uao ưa ưi ươi ươu ưu yêu");
    return set;
}

/// May stand before a coda.
const QSet<QString> &closedVowels()
{
    static const QSet<QString> set = wordSet(u"a ă â e ê i o ô ơ u ư y iê oa oă oe uâ uê uô uy uyê ươ yê");
    return set;
}

/// Before ch and nh.
const QSet<QString> &frontVowels()
{
    static const QSet<QString> set = wordSet(u"a ê i y oa uê uy");
    return set;
}

bool rimeFits(const QString &rime, char16_t tone)
{
    if (openVowels().contains(rime)) {
        return true;
    }
    static const QStringList codas = {u"ch"_s, u"ng"_s, u"nh"_s, u"c"_s, u"m"_s, u"n"_s, u"p"_s, u"t"_s};
    for (const QString &coda : codas) {
        if (!rime.endsWith(coda)) {
            continue;
        }
        const bool stop = coda == u"c" || coda == u"ch" || coda == u"p" || coda == u"t";
        const bool front = coda == u"ch" || coda == u"nh";
        const QString vowels = rime.chopped(coda.size());
        return (!stop || tone == kAcute || tone == kDotBelow)
            && (front ? frontVowels() : closedVowels()).contains(vowels);
    }
    return false;
}

} // namespace

ToneParts withoutTone(QStringView word)
{
    ToneParts out;
    QString level;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_D)) {
        if (!kToneMarks.contains(c)) {
            level.append(c);
        } else {
            out.tone = out.tone == 0 ? c.unicode() : kSeveral;
        }
    }
    out.level = level.normalized(QString::NormalizationForm_C);
    return out;
}

bool isVietnameseWord(QStringView word)
{
    constexpr qsizetype kLongestWord = 7; // nghiêng
    const ToneParts parts = withoutTone(word);
    const QString level = parts.level.toLower();
    if (level.isEmpty() || level.size() > kLongestWord || parts.tone == kSeveral) {
        return false;
    }
    for (qsizetype onset = 0; onset <= std::min<qsizetype>(3, level.size()); ++onset) {
        const QString rime = level.mid(onset);
        const bool twice = onset == 2 && level.startsWith(u"gi") && rime.startsWith(u'i'); // gi + ia, but never giia
        if (!twice && onsets().contains(level.left(onset)) && rimeFits(rime, parts.tone)) {
            return true;
        }
    }
    return false;
}

bool areVietnameseWords(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, isVietnameseWord);
}

} // namespace caodiem::ingest
