// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/village_names.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 14> kKinds {u"tổ dân phố", u"khu phố", u"khu dân cư", u"thôn", u"ấp", u"bản", u"buôn",
    u"bon", u"xóm", u"khóm", u"làng", u"sóc", u"phum", u"tdp"};

/// How kinds are written before a name, longer ones first. What is written without marks is found by folding.
struct KindSpelling {
    QStringView words;
    QStringView kind; ///< as numberedVillage() calls it
};
constexpr std::array<KindSpelling, 19> kSpellings {{{u"tổ dân phố", u"to dan pho"}, {u"khu dân cư", u"khu dan cu"},
    {u"t d p", u"to dan pho"}, {u"khu phố", u"khu pho"}, {u"k pho", u"khu pho"}, {u"k p", u"khu pho"},
    {u"tdp", u"to dan pho"}, {u"kdc", u"khu dan cu"}, {u"kp", u"khu pho"}, {u"thôn", u"thon"}, {u"ấp", u"ap"},
    {u"bản", u"ban"}, {u"buôn", u"buon"}, {u"bon", u"bon"}, {u"xóm", u"xom"}, {u"khóm", u"khom"}, {u"làng", u"lang"},
    {u"sóc", u"soc"}, {u"phum", u"phum"}}};

const QRegularExpression &betweenWords()
{
    static const QRegularExpression between(u"[\\s.:,;–_-]+"_s);
    return between;
}

/// "ba" → "3", "iii" → "3", "03" → "3", "3a" → "3a"; empty for anything else.
QString numberOf(const QString &word)
{
    static const QStringList roman {
        u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s, u"xi"_s, u"xii"_s};
    static const QStringList spelled {
        u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s, u"năm"_s, u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s, u"mười"_s};
    static const QRegularExpression digits(u"^0*(\\d{1,3})([a-zđ]?)$"_s);
    if (const auto match = digits.match(word); match.hasMatch()) {
        return QString(match.captured(1) + match.captured(2));
    }
    for (const QStringList *words : {&roman, &spelled}) {
        if (const auto at = words->indexOf(word); at >= 0) {
            return QString::number(at + 1);
        }
    }
    return {};
}

/// Letters that differ: 0, 1, or 2 for more. Names that differ in a digit are two names.
int lettersApart(const QString &a, const QString &b)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (qAbs(a.size() - b.size()) > 1) {
        return 2;
    }
    qsizetype front = 0;
    while (front < qMin(a.size(), b.size()) && a[front] == b[front]) {
        ++front;
    }
    qsizetype back = 0;
    while (back < qMin(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) {
        ++back;
    }
    const QString onlyA = a.mid(front, a.size() - front - back);
    const QString onlyB = b.mid(front, b.size() - front - back);
    if (std::ranges::any_of(onlyA, isDigit) || std::ranges::any_of(onlyB, isDigit)) {
        return 2;
    }
    return qMax(onlyA.size(), onlyB.size()) > 1 ? 2 : static_cast<int>(qMax(onlyA.size(), onlyB.size()));
}

QString bareKey(const NamedVillage &named)
{
    return named.kind.isEmpty() ? QString() : foldedKey(named.rest);
}

} // namespace

QString villageKindOf(const QString &name)
{
    for (const QStringView kind : kKinds) {
        if (name.size() > kind.size() && name[kind.size()] == u' ' && name.startsWith(kind, Qt::CaseInsensitive)) {
            return kind.toString();
        }
    }
    return {};
}

NumberedVillage numberedVillage(const QString &name)
{
    static const QRegularExpression closeUp(u"(?<=[^\\d\\s])(?=\\d)"_s); // "Thôn3"
    QString lower = name.toLower();
    lower.replace(closeUp, u" "_s);
    QStringList words = lower.split(betweenWords(), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString number = numberOf(words.takeLast());
    if (number.isEmpty()) {
        return {};
    }
    if (!words.isEmpty() && words.last() == u"số"_s) {
        words.removeLast();
    }
    const QString kind = folded(words.join(u' '));
    if (kind.isEmpty() || kind == u"t") { // "T3": of whatever kind the village is
        return {{}, std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }) ? number : QString()};
    }
    static const QHash<QString, QString> kinds {{u"thon"_s, u"thon"_s}, {u"th"_s, u"thon"_s}, {u"ap"_s, u"ap"_s},
        {u"kp"_s, u"khu pho"_s}, {u"khu pho"_s, u"khu pho"_s}, {u"k pho"_s, u"khu pho"_s}, {u"khu"_s, u"khu"_s},
        {u"khu dan cu"_s, u"khu dan cu"_s}, {u"kdc"_s, u"khu dan cu"_s}, {u"tdp"_s, u"to dan pho"_s},
        {u"to dan pho"_s, u"to dan pho"_s}, {u"ban"_s, u"ban"_s}, {u"buon"_s, u"buon"_s}, {u"bon"_s, u"bon"_s},
        {u"xom"_s, u"xom"_s}, {u"khom"_s, u"khom"_s}, {u"lang"_s, u"lang"_s}, {u"soc"_s, u"soc"_s},
        {u"phum"_s, u"phum"_s}};
    const auto known = kinds.constFind(kind);
    return known == kinds.cend() ? NumberedVillage() : NumberedVillage {*known, number};
}

NamedVillage namedVillage(const QString &name)
{
    const QStringList words = name.toLower().split(betweenWords(), Qt::SkipEmptyParts);
    const QString whole = words.join(u' ');
    const bool plain = std::ranges::all_of(whole, [](QChar c) { return c.unicode() < 0x80; });
    static const auto foldedSpellings = [] {
        std::array<QString, kSpellings.size()> all;
        std::ranges::transform(kSpellings, all.begin(), [](const KindSpelling &one) { return folded(one.words); });
        return all;
    }();
    for (std::size_t i = 0; i < kSpellings.size(); ++i) {
        const KindSpelling &spelling = kSpellings.at(i);
        const QStringView said = plain ? QStringView(foldedSpellings.at(i)) : spelling.words;
        if (whole.size() > said.size() && whole[said.size()] == u' ' && whole.startsWith(said)) {
            return {spelling.kind.toString(), whole.mid(said.size() + 1)};
        }
    }
    const bool hasDigit = std::ranges::any_of(whole, [](QChar c) { return c.isDigit(); });
    if (words.size() > 1 && words.first() == u"t" && !hasDigit) { // "T. Tân Lập"; "T 3" may be of any kind
        return {u"thon"_s, whole.mid(2)};
    }
    return {{}, whole};
}

VillageLikeness::VillageLikeness(const QString &name)
    : m_name(name)
    , m_key(foldedKey(name))
    , m_named(namedVillage(name))
    , m_numbered(numberedVillage(name))
{ }

bool VillageLikeness::isNear(const QString &other) const
{
    constexpr qsizetype kLongEnough = 12; ///< "Thôn Phú Hà" and "Thôn Phú Hòa" may well be two
    const auto endsInLetter = [](const QString &text) { // "Phú Hòa A" and "Phú Hòa B" are two
        return text.size() > 1 && text[text.size() - 2] == u' ';
    };
    const NumberedVillage otherNumber = numberedVillage(other);
    if (!m_numbered.number.isEmpty() || !otherNumber.number.isEmpty()) {
        return m_numbered.number == otherNumber.number && (m_numbered.kind.isEmpty() || otherNumber.kind.isEmpty());
    }
    const NamedVillage otherNamed = namedVillage(other);
    const QString otherKey = foldedKey(other);
    const QString bare = bareKey(m_named);
    const bool sameBare = bare.isEmpty() ? m_key == bareKey(otherNamed) : bare == otherKey;
    const bool sameBesidesMarks
        = m_named.kind == otherNamed.kind && foldedKey(m_named.rest) == foldedKey(otherNamed.rest);
    return sameBare || sameBesidesMarks || m_key == otherKey
        || (m_key.size() >= kLongEnough && !endsInLetter(m_name) && !endsInLetter(other)
            && lettersApart(m_key, otherKey) < 2);
}

} // namespace caodiem::ingest
