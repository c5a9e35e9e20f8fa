// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/person_name.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {

NameReading readName(const QString &text)
{
    const bool isBare = std::ranges::none_of(text,
        [](QChar c) { return c.isDigit() || c == u'(' || c == u'[' || c == u'*' || c == u'-' || c == u'\u2013'; });
    if (isBare) { // nearly always: nothing is copied
        return {text, {}};
    }
    static const QRegularExpression ordinal(QStringLiteral("^\\d{1,5}\\s*[.)]\\s*"));
    static const QRegularExpression behind(QStringLiteral("\\s*(\\(|\\[|\\s[-\u2013]\\s|\\*).*$"));
    QString name = text;
    name.remove(ordinal);
    QString note;
    if (const auto match = behind.match(name); match.hasMatch()) {
        note = match.captured();
        name.truncate(match.capturedStart());
        note.removeIf([](QChar c) { return c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'*'; });
        while (!note.isEmpty() && !note.front().isLetterOrNumber()) {
            note.remove(0, 1);
        }
        note = note.trimmed();
    }
    if (std::ranges::none_of(name, [](QChar c) { return c.isLetter(); })) {
        return {text, {}};
    }
    return {name, note};
}

bool isPlainName(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
}

bool isPlainForm(const QString &given, const QString &known)
{
    return isPlainName(given) && !isPlainName(known) && foldedKey(given) == foldedKey(known);
}

} // namespace caodiem::ingest
