// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QStringList>

namespace caodiem {
namespace {

constexpr QStringView kLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

bool isTone(char16_t mark)
{
    return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

/// Tone order of Vietnamese dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
char16_t toneRank(char16_t mark)
{
    switch (mark) {
    case 0x300:
        return u'1';
    case 0x309:
        return u'2';
    case 0x303:
        return u'3';
    case 0x301:
        return u'4';
    case 0x323:
        return u'5';
    default:
        return u'0';
    }
}

/// Letters with their vowel marks but without tones, and the tones that were taken off, in order.
struct Toneless {
    QString letters;
    QString tones;
};

Toneless withoutTones(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    Toneless out;
    QString bare;
    for (const QChar c : decomposed) {
        if (isTone(c.unicode())) {
            out.tones += QChar(toneRank(c.unicode()));
        } else {
            bare += c;
        }
    }
    out.letters = bare.normalized(QString::NormalizationForm_C);
    return out;
}

/// Combining marks, and the apostrophes and signs in names of minorities.
bool isDroppedInFolding(char16_t u)
{
    return (u >= 0x300 && u <= 0x36F) || u == u'\'' || u == 0x2019 || u == 0x2018 || u == u'`' || u == u'~';
}

/// A number's digits behind their count, so that Thôn 2 stands before Thôn 10. Moves `at` behind the number.
QString numberKey(QStringView text, qsizetype &at)
{
    constexpr qsizetype kLongest = 15; // the count stays below the first letter's rank
    QString number;
    for (; at < text.size() && text[at].isDigit(); ++at) {
        if (!number.isEmpty() || text[at] != u'0') {
            number += text[at];
        }
    }
    return QChar(static_cast<char16_t>(u'0' + qMin(number.size(), kLongest))) + number;
}

QString letterKey(QStringView text)
{
    QString key;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const auto rank = kLetters.indexOf(c);
        if (rank >= 0) {
            key += QChar(static_cast<char16_t>(u'A' + rank * 2));
        } else if (c.isDigit()) {
            key += numberKey(text, at);
            --at;
        } else if (c.isSpace()) {
            key += u' ';
        } else if (c.isLetter()) {
            key += QChar(static_cast<char16_t>(u'A' + kLetters.size() * 2));
            key += c;
        }
    }
    return key;
}

/// One tone per syllable.
QString toneKey(QStringView text)
{
    QString key;
    char16_t tone = u'0';
    for (const QChar c : text.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (c.isSpace()) {
            key += QChar(tone);
            tone = u'0';
        } else if (isTone(c.unicode())) {
            tone = toneRank(c.unicode());
        }
    }
    return key + QChar(tone);
}

} // namespace

QString cleanText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0xFEFF || u == 0 || u == 0x200B || u == 0x200E || u == 0x200F) {
            continue;
        }
        kept += u == 0xA0 ? QChar(u' ') : c;
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QString folded(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const char16_t u = c.unicode();
        if (isDroppedInFolding(u)) {
            continue;
        }
        if (u == u'đ') {
            out += u'd';
        } else if (c.isSpace() || u == u'-') {
            if (!out.isEmpty() && !out.endsWith(u' ')) {
                out += u' ';
            }
        } else {
            out += c;
        }
    }
    while (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

QString foldedKey(QStringView text)
{
    const QString source = folded(text);
    QString out;
    for (const QChar c : source) {
        if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out;
}

bool sameName(QStringView a, QStringView b)
{
    const auto wordsA = a.toString().simplified().split(u' ');
    const auto wordsB = b.toString().simplified().split(u' ');
    if (wordsA.size() != wordsB.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wordsA.size(); ++i) {
        const Toneless x = withoutTones(wordsA[i]);
        const Toneless y = withoutTones(wordsB[i]);
        if (x.letters != y.letters || x.tones != y.tones) {
            return false;
        }
    }
    return true;
}

QString collationKey(QStringView text)
{
    // Letters decide first; tones only break ties, syllable by syllable.
    return letterKey(withoutTones(text).letters) + QChar(u'\x01') + toneKey(text);
}

QString nameSortKey(QStringView fullName)
{
    const QString name = fullName.toString().simplified();
    const qsizetype last = name.lastIndexOf(u' ');
    if (last < 0) {
        return collationKey(name);
    }
    return collationKey(QStringView(name).mid(last + 1)) + QChar(u'\x02') + collationKey(QStringView(name).left(last));
}

} // namespace caodiem
