// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_lines.h"

#include <QFile>

#include <algorithm>

namespace caodiem::engine::test {

using namespace Qt::StringLiterals;

QString storedText(const QString &fileName)
{
    QFile file(QStringLiteral(APP_SOURCE_DIR "/tests/stored/directives/") + fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<VerdictLine> verdictLines(const QString &fileName)
{
    std::vector<VerdictLine> out;
    const QStringList lines = storedText(fileName).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype bar = line.lastIndexOf(u'|');
        if (line.startsWith(u'#') || bar < 0) {
            continue;
        }
        VerdictLine entry;
        entry.text = line.left(bar).trimmed();
        entry.text.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
        const QString expected = line.mid(bar + 1).trimmed();
        if (expected != u"no figure to judge"_s) {
            entry.expected = expected.split(u"; "_s);
        }
        out.push_back(std::move(entry));
    }
    return out;
}

QStringList saidOf(const QString &text)
{
    QStringList out;
    for (const FigureFinding &finding : checkFigures(text)) {
        QString said = finding.stated + u' ' + codeOf(finding.rule) + u' ' + codeOf(finding.verdict);
        const bool differs
            = finding.verdict == CheckVerdict::Disagrees || finding.verdict == CheckVerdict::AgreesTruncated;
        said += differs ? u' ' + finding.computed : QString();
        const bool found = QStringView(text).mid(finding.at, finding.stated.size()) == finding.stated;
        out.append(found ? said : said + u" (wrong offset)"_s);
    }
    return out;
}

bool saysExactly(const QStringList &said, QStringList expected)
{
    for (const QString &one : said) {
        const auto match = std::find_if(expected.begin(), expected.end(),
            [&one](const QString &want) { return one == want || one.startsWith(want + u' '); });
        if (match == expected.end()) {
            return false;
        }
        expected.erase(match);
    }
    return expected.isEmpty();
}

} // namespace caodiem::engine::test
