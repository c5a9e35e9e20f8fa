// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/figure_check.h"

#include "engine/check/passage.h"

namespace caodiem::engine {

using namespace Qt::StringLiterals;

std::vector<FigureFinding> checkFigures(QStringView text)
{
    using namespace check;
    const std::vector<Item> items = itemsOf(tokensOf(text));
    const std::vector<Line> lines = linesOf(items);
    Passage passage(text, mentionsOf(lines));
    checkSums(passage);
    checkClosingTotals(passage);
    checkRatios(passage);
    checkRemaining(passage);
    checkOrder(passage);
    checkTables(lines, passage);
    checkFormat(passage);
    checkDeadlines(lines, passage);
    std::vector<FigureFinding> findings = passage.take();
    const std::map<qsizetype, CheckDate> asOf = asOfDates(lines);
    for (FigureFinding &finding : findings) {
        const auto next = asOf.upper_bound(finding.at);
        if (next != asOf.begin()) {
            finding.asOf = std::prev(next)->second;
        }
    }
    return findings;
}

QString codeOf(CheckRule rule)
{
    switch (rule) {
    case CheckRule::Ratio:
        return u"ratio"_s;
    case CheckRule::Remaining:
        return u"remaining"_s;
    case CheckRule::Sum:
        return u"sum"_s;
    case CheckRule::Complement:
        return u"complement"_s;
    case CheckRule::Order:
        return u"order"_s;
    case CheckRule::Deadline:
        return u"deadline"_s;
    case CheckRule::Format:
        return u"format"_s;
    }
    return {};
}

QString codeOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Agrees:
        return u"agrees"_s;
    case CheckVerdict::AgreesTruncated:
        return u"agrees_truncated"_s;
    case CheckVerdict::Disagrees:
        return u"disagrees"_s;
    case CheckVerdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace caodiem::engine
