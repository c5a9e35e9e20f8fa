// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/vietnamese_word.h"

#include "ingest/syllables.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::ingest {

ToneParts toneParts(QStringView word)
{
    constexpr QStringView kToneMarks = u"\u0300\u0301\u0303\u0309\u0323";
    constexpr char16_t kSeveral = 0xFFFF;
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
    const QString level = toneParts(word).level.toLower();
    // "gi" and "ia" are "gia"; these vowels never end a word, so that the last letter was lost.
    const bool broken = level.isEmpty() || level.startsWith(u"gii") || level.endsWith(u"yê") || level.endsWith(u"ươ")
        || level.endsWith(u'ă');
    return !broken && isSyllable(word);
}

bool areVietnameseWords(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, isVietnameseWord);
}

} // namespace caodiem::ingest
