// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/name_writing.h"

#include "base/text.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace caodiem::ingest {
namespace {

struct NameWord {
    QString text;
    QString bare; ///< foldedKey()
    bool isShort = false; ///< can stand for a longer word
};

/// "B.T. Nga" is three words.
std::vector<NameWord> wordsOf(QStringView name)
{
    std::vector<NameWord> words;
    QString text;
    const auto close = [&words, &text](bool dotted) {
        QString bare = foldedKey(text);
        if (!bare.isEmpty()) {
            const bool hasVowel = std::ranges::any_of(bare, [](QChar c) { return QStringView(u"aeiouy").contains(c); });
            words.push_back({text, std::move(bare), dotted || !hasVowel});
        }
        text.clear();
    };
    for (const QChar c : name) {
        if (c.isSpace() || c == u'.') {
            close(c == u'.');
        } else {
            text += c;
        }
    }
    close(false);
    return words;
}

/// A letter without and with what is written on it.
struct MarkedLetter {
    QChar base;
    QString marks;
};

std::vector<MarkedLetter> lettersOf(const QString &text)
{
    std::vector<MarkedLetter> letters;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'đ') {
            letters.push_back({u'd', QString(c)});
        } else if (c.isLetter()) {
            letters.push_back({c, {}});
        } else if (c.isMark() && !letters.empty()) {
            letters.back().marks += c;
        }
    }
    return letters;
}

bool hasAllMarks(const QString &many, const QString &few)
{
    return std::ranges::all_of(few, [&many](QChar mark) { return many.contains(mark); });
}

/// What was seen of both names, word by word.
struct Findings {
    bool poorer = false;
    bool richer = false;
    bool other = false;
};

void compareMarks(const QString &given, const QString &known, Findings &found)
{
    if (sameName(given, known)) {
        return;
    }
    const std::vector<MarkedLetter> a = lettersOf(given);
    const std::vector<MarkedLetter> b = lettersOf(known);
    bool less = false;
    bool more = false;
    found.other = found.other || !std::ranges::equal(a, b, {}, &MarkedLetter::base, &MarkedLetter::base);
    for (std::size_t i = 0; i < a.size() && !found.other; ++i) {
        less = less || !hasAllMarks(a[i].marks, b[i].marks);
        more = more || !hasAllMarks(b[i].marks, a[i].marks);
    }
    found.other = found.other || (less && more); // another tone in one word is another word
    found.poorer = found.poorer || less;
    found.richer = found.richer || more;
}

bool isShortFor(const NameWord &brief, const NameWord &full)
{
    return brief.isShort && brief.bare.size() < full.bare.size() && full.bare.startsWith(brief.bare);
}

bool canBeOneWord(const NameWord &a, const NameWord &b)
{
    return a.bare == b.bare || isShortFor(a, b) || isShortFor(b, a);
}

void compareWords(const NameWord &given, const NameWord &known, Findings &found)
{
    if (given.bare == known.bare) {
        compareMarks(given.text, known.text, found);
    } else {
        found.poorer = found.poorer || isShortFor(given, known);
        found.richer = found.richer || isShortFor(known, given);
        found.other = found.other || !canBeOneWord(given, known);
    }
}

/// Which word of `many` each of `few` stands for: the first for the first, the last for the last, the others in order.
/// Empty when that cannot be.
std::vector<std::size_t> pairsOf(const std::vector<NameWord> &few, const std::vector<NameWord> &many)
{
    std::vector<std::size_t> pairs;
    if (few.size() < 2 || !canBeOneWord(few.front(), many.front()) || !canBeOneWord(few.back(), many.back())) {
        return pairs;
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < few.size(); ++i, ++at) {
        while (at + 1 < many.size() && !canBeOneWord(few[i], many[at])) {
            ++at;
        }
        if (at + 1 >= many.size()) {
            return {};
        }
        pairs.push_back(at);
    }
    pairs.push_back(many.size() - 1);
    return pairs;
}

} // namespace

Writing writingOf(QStringView given, QStringView known)
{
    const std::vector<NameWord> a = wordsOf(given);
    const std::vector<NameWord> b = wordsOf(known);
    Findings found;
    if (a.size() == b.size()) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            compareWords(a[i], b[i], found);
        }
    } else if (foldedKey(given) == foldedKey(known)) { // "H Juel Ê Ban", "H'Juel Êban"
        compareMarks(given.toString(), known.toString(), found);
    } else {
        const bool givenIsShort = a.size() < b.size();
        const std::vector<std::size_t> pairs = givenIsShort ? pairsOf(a, b) : pairsOf(b, a);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            compareWords(givenIsShort ? a[i] : a[pairs[i]], givenIsShort ? b[pairs[i]] : b[i], found);
        }
        found.other = found.other || pairs.empty();
        (givenIsShort ? found.poorer : found.richer) = true;
    }
    if (found.other) {
        return Writing::Other;
    }
    return found.poorer ? Writing::Poorer : found.richer ? Writing::Richer : Writing::Same;
}

} // namespace caodiem::ingest
