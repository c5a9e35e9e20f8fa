// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/typed_marks.h"

#include "ingest/scan/vietnamese_word.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

enum class Mark : quint8 { None, Hat, Horn, Breve, Bar, HornOrBreve };

constexpr QStringView kVowelLetters = u"aăâeêioôơuưy";

QChar marked(QChar letter, QStringView from, QStringView to)
{
    const qsizetype at = from.indexOf(letter.toLower());
    if (at < 0) {
        return {};
    }
    return letter.isUpper() ? to[at].toUpper() : to[at];
}

/// One word in the making.
class WordKeys {
public:
    bool put(Mark mark)
    {
        switch (mark) {
        case Mark::Hat:
            return replaceLast(u"aeo", u"âêô");
        case Mark::Horn:
            return hornBoth() || replaceLast(u"ou", u"ơư");
        case Mark::Breve:
            return replaceLast(u"a", u"ă");
        case Mark::HornOrBreve:
            return hornBoth() || replaceLast(u"aou", u"ăơư");
        case Mark::Bar:
            return replaceLast(u"d", u"đ");
        case Mark::None:
            break;
        }
        return false;
    }
    bool putTone(char16_t tone)
    {
        if (m_tone != 0 || !hasVowel()) {
            return false;
        }
        m_tone = tone;
        return true;
    }
    void append(QChar letter)
    {
        const qsizetype end = m_letters.size();
        const bool opened = end >= 3 && m_letters[end - 3].toLower() == u'q';
        if (!opened && m_letters.endsWith(u"uơ", Qt::CaseInsensitive)) { // "uow" before a coda: dduowng, đường
            m_letters[end - 2] = marked(m_letters[end - 2], u"u", u"ư");
        }
        m_letters.append(letter);
    }
    [[nodiscard]] bool hasVowel() const
    {
        return std::ranges::any_of(m_letters, [](QChar c) { return kVowelLetters.contains(c.toLower()); });
    }
    [[nodiscard]] bool has(QChar plain) const { return m_letters.contains(plain, Qt::CaseInsensitive); }
    [[nodiscard]] QString word() const
    {
        if (m_tone == 0) {
            return m_letters;
        }
        const qsizetype at = tonePlace();
        const QString toned = m_letters.left(at + 1) + QChar(m_tone) + m_letters.mid(at + 1);
        return toned.normalized(QString::NormalizationForm_C);
    }

private:
    bool replaceLast(QStringView from, QStringView to)
    {
        for (qsizetype i = m_letters.size() - 1; i >= 0; --i) {
            const QChar now = marked(m_letters[i], from, to);
            if (!now.isNull()) {
                m_letters[i] = now;
                return true;
            }
        }
        return false;
    }
    /// uo → ươ in one go.
    bool hornBoth()
    {
        const qsizetype at = m_letters.indexOf(u"uo", 0, Qt::CaseInsensitive);
        const bool opened = at > 0 && m_letters[at - 1].toLower() == u'q'; // quơ
        if (at < 0 || opened || at + 2 == m_letters.size()) { // thuở: u stays
            return false;
        }
        m_letters[at] = marked(m_letters[at], u"u", u"ư");
        m_letters[at + 1] = marked(m_letters[at + 1], u"o", u"ơ");
        return true;
    }
    [[nodiscard]] qsizetype tonePlace() const
    {
        const QString low = m_letters.toLower();
        qsizetype first = 0;
        while (first < low.size() && !kVowelLetters.contains(low[first])) {
            ++first;
        }
        const bool glide = (low.startsWith(u"qu") || low.startsWith(u"gi")) && low.size() > first + 1
            && kVowelLetters.contains(low[first + 1]);
        first += glide ? 1 : 0;
        qsizetype last = first;
        while (last + 1 < low.size() && kVowelLetters.contains(low[last + 1])) {
            ++last;
        }
        for (qsizetype i = last; i >= first; --i) {
            if (QStringView(u"ăâêôơư").contains(low[i])) {
                return i;
            }
        }
        const bool closed = last + 1 < low.size();
        return closed ? last : last - first >= 2 ? first + 1 : first;
    }

    QString m_letters;
    char16_t m_tone = 0;
};

bool telexKey(WordKeys &word, QChar key)
{
    constexpr QStringView kTones = u"sfrxj";
    constexpr std::array<char16_t, 5> kMarks {0x0301, 0x0300, 0x0309, 0x0303, 0x0323};
    const QChar low = key.toLower();
    const qsizetype tone = kTones.indexOf(low);
    if (tone >= 0 && word.hasVowel()) {
        return word.putTone(kMarks.at(static_cast<std::size_t>(tone)));
    }
    if (low == u'w') {
        return word.put(Mark::HornOrBreve);
    }
    if ((low == u'a' || low == u'e' || low == u'o') && word.has(low)) {
        return word.put(Mark::Hat);
    }
    if (low == u'd' && word.has(low)) {
        return word.put(Mark::Bar);
    }
    word.append(key);
    return key.isLetter();
}

bool vniKey(WordKeys &word, QChar key)
{
    constexpr std::array<char16_t, 5> kMarks {0x0301, 0x0300, 0x0309, 0x0303, 0x0323};
    constexpr std::array<Mark, 4> kShapes {Mark::Hat, Mark::Horn, Mark::Breve, Mark::Bar};
    if (key >= u'1' && key <= u'5') {
        return word.putTone(kMarks.at(static_cast<std::size_t>(key.unicode() - u'1')));
    }
    if (key >= u'6' && key <= u'9') {
        return word.put(kShapes.at(static_cast<std::size_t>(key.unicode() - u'6')));
    }
    word.append(key);
    return key.isLetter();
}

/// Words are what stands between characters that are neither letter nor digit.
template <typename Change>
QString changedWords(QStringView text, Change change)
{
    QString out;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word.append(c);
            continue;
        }
        out += change(word);
        out += c;
        word.clear();
    }
    return out + change(word);
}

} // namespace

std::optional<QString> composed(QStringView keys, TypingMethod method)
{
    WordKeys word;
    for (const QChar key : keys) {
        if (!(method == TypingMethod::Telex ? telexKey(word, key) : vniKey(word, key))) {
            return std::nullopt;
        }
    }
    return word.word();
}

QString wordsComposed(QStringView text, TypingMethod method)
{
    return changedWords(text, [method](const QString &keys) {
        if (keys.isEmpty() || isVietnameseWord(keys)) {
            return keys;
        }
        const auto word = composed(keys, method);
        return word && isVietnameseWord(*word) ? *word : keys;
    });
}

} // namespace caodiem::ingest
