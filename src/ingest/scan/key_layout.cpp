// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/key_layout.h"

#include "ingest/scan/vietnamese_word.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// `digits`: what the keys 1 … 9 0 give; empty: digits. `seen[i]` was `sent[i]`.
struct LayoutKeys {
    QStringView digits;
    QStringView seen;
    QStringView sent;
};

constexpr std::array<LayoutKeys, kKeyLayouts> kLayouts {{
    {u"!@#$%^&*()", u"\\", u"|"},
    {{}, {}, {}}, // several characters a key: see vietnameseDigits
    {u"&é\"'(-è_çà", u"qawzQAWZ,?m;:M!§ù)µ", u"aqzwAQZWmM;,.:/?'-|"},
    {u"&é\"'(§è!çà", u"qawzQAWZ,?m;:M=+ù)£", u"aqzwAQZWmM;,.:/?'-|"},
    {{}, u"yzYZ'ßä-", u"zyZY|-'/"},
    {u"+ěščřžýáíé", u"yzYZ'", u"zyZY|"},
}};

const LayoutKeys &keysOf(KeyLayout layout)
{
    return kLayouts.at(static_cast<std::size_t>(layout));
}

QChar digitAt(qsizetype place)
{
    return QChar(static_cast<char16_t>(u'0' + (place + 1) % 10));
}

QChar letterSent(const LayoutKeys &keys, QChar c)
{
    const qsizetype at = keys.seen.indexOf(c);
    return at < 0 ? c : keys.sent[at];
}

bool isDigitKey(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The word as digits (and the marks between them), when no other key took part.
std::optional<QString> digitsSent(const LayoutKeys &keys, QStringView word)
{
    QString out;
    bool any = false;
    for (const QChar c : word) {
        const qsizetype at = keys.digits.indexOf(c);
        if (at >= 0) {
            out += digitAt(at);
            any = true;
        } else if (const QChar sent = letterSent(keys, c); isDigitKey(c) || QStringView(u",./-").contains(sent)) {
            out += sent;
        } else {
            return std::nullopt;
        }
    }
    return any ? std::optional(out) : std::nullopt;
}

QString wordSent(const LayoutKeys &keys, QStringView word)
{
    if (const auto digits = digitsSent(keys, word)) {
        return *digits;
    }
    QString out;
    QString marksKept; // é, è, à, ù: a key, or a letter that did not come from one
    for (const QChar c : word) {
        out += letterSent(keys, c);
        marksKept += c.unicode() < 0x80 ? letterSent(keys, c) : c;
    }
    return isVietnameseWord(marksKept) ? marksKept : out;
}

QString keysSent(const LayoutKeys &keys, QStringView text)
{
    const qsizetype bar = keys.sent.indexOf(u'|');
    const bool barsArrived = text.contains(u'|');
    QStringList fields;
    for (const QStringView field : text.split(barsArrived ? QChar(u'|') : keys.seen[bar])) {
        QStringList words;
        for (const QStringView word : field.split(u' ')) {
            words.append(wordSent(keys, word));
        }
        fields.append(words.join(u' '));
    }
    return fields.join(u'|');
}

/// The digit keys of the Vietnamese layout in one character, which may be several of them put together.
QString vietnameseDigits(QChar c)
{
    constexpr QStringView kBase = u"ăâêô";
    constexpr QStringView kTones = u"\u0300\u0309\u0303\u0301\u0323"; // keys 5 to 9
    if (isDigitKey(c)) {
        return c;
    }
    if (c == u'đ') {
        return u"0"_s;
    }
    const ToneParts parts = toneParts(QStringView(&c, 1));
    QString out;
    if (!parts.level.isEmpty()) {
        const qsizetype base = kBase.indexOf(parts.level.front());
        if (parts.level.size() != 1 || base < 0) {
            return {};
        }
        out += QChar(static_cast<char16_t>(u'1' + base));
    }
    if (parts.tone != 0) {
        const qsizetype tone = kTones.indexOf(QChar(parts.tone));
        if (tone < 0) {
            return {};
        }
        out += QChar(static_cast<char16_t>(u'5' + tone));
    }
    return out;
}

/// Putting characters into one form sorts the dot below (9) before the other tone marks (5 to 8): the order in which
/// they were sent is then lost for good.
bool orderIsLost(QStringView text, const QString &digits)
{
    static const QRegularExpression sorted(u"9[5-8]"_s);
    return digits.contains(sorted) && text.toString().normalized(QString::NormalizationForm_C) == text;
}

QString vietnameseSent(QStringView text)
{
    QStringList fields;
    for (const QStringView field : text.split(u'|')) {
        QString digits;
        const bool all = std::ranges::all_of(field, [&digits](QChar c) {
            const QString keys = vietnameseDigits(c);
            digits += keys;
            return !keys.isEmpty();
        });
        if (all && digits != field && orderIsLost(text, digits)) {
            return {};
        }
        fields.append(all ? digits : field.toString());
    }
    return fields.join(u'|');
}

} // namespace

QString typedOn(KeyLayout layout, QStringView text)
{
    const QString sent = layout == KeyLayout::Vietnamese ? vietnameseSent(text) : keysSent(keysOf(layout), text);
    return sent == text ? QString() : sent;
}

QString withBars(QStringView text)
{
    constexpr qsizetype kDigits = 12;
    constexpr qsizetype kFewestBars = 5;
    if (text.contains(u'|') || text.size() <= kDigits || !std::ranges::all_of(text.left(kDigits), isDigitKey)) {
        return {};
    }
    const QChar bar = text[kDigits];
    const bool foreignLetter = QStringView(u"µÇç").contains(bar);
    if ((bar.isLetterOrNumber() && !foreignLetter) || bar.isSpace() || text.count(bar) < kFewestBars) {
        return {};
    }
    return text.toString().replace(bar, u'|');
}

} // namespace caodiem::ingest
