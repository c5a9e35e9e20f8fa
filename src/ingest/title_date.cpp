// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/title_date.h"

#include <QRegularExpression>

#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// Day, month and year with any of the usual separators or in words.
QString datePattern()
{
    return u"(\\d{1,2})\\s*(?:[/.-]|\\s+tháng\\s+)\\s*(\\d{1,2})\\s*(?:[/.-]|\\s+năm\\s+)\\s*(\\d{4})"_s;
}

Day dayOf(const QRegularExpressionMatch &match)
{
    const YearMonthDay ymd {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    if (ymd.month < 1 || ymd.month > 12 || ymd.day < 1) {
        return kNever;
    }
    const Day day = dayFromCivil(ymd);
    return civilFromDay(day) == ymd ? day : kNever;
}

/// `skipOthers`: dates of births, of goals and of deadlines are not the list's.
Day firstMatch(const QStringList &lines, const QRegularExpression &pattern, bool skipDocuments, bool skipOthers)
{
    static const QRegularExpression other(
        u"((?<!học )\\bsinh\\s+(từ|trước|sau|ngày|năm|tháng|đến|trong|khoảng)|(ngày|năm|tháng) sinh|phấn đấu|"
        u"hoàn thành|trước ngày|thời hạn|hạn (cuối|chót|cấp|đến|là|:)|chậm nhất|chỉ tiêu|mục tiêu|từ nay)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression document(
        u"(kèm theo|công văn|quyết định|kế hoạch|nghị định|thông tư|chỉ thị|\\bsố\\s*:?\\s*\\d+\\s*/|từ ngày)"_s);
    for (const QString &line : lines) {
        const QString lower = line.toLower();
        if ((skipDocuments && document.match(lower).hasMatch()) || (skipOthers && other.match(lower).hasMatch())) {
            continue;
        }
        auto matches = pattern.globalMatch(lower);
        while (matches.hasNext()) {
            if (const Day day = dayOf(matches.next()); day != kNever) {
                return day;
            }
        }
    }
    return kNever;
}

} // namespace

Day titleDate(const QStringList &lines)
{
    struct Form {
        QRegularExpression pattern;
        bool skipDocuments;
        bool skipOthers;
    };
    static const std::array<Form, 4> forms {{
        {QRegularExpression(
             u"(?:tính|số liệu|chốt)\\s+(?:\\S+\\s+)?đến\\s+(?:hết\\s+)?(?:ngày\\s+)?"_s + datePattern()),
            false, false},
        {QRegularExpression(u"đến\\s+(?:hết\\s+)?ngày\\s+"_s + datePattern()), false, true},
        {QRegularExpression(u",\\s*ngày\\s+"_s + datePattern()), true, true},
        {QRegularExpression(u"ngày\\s+"_s + datePattern()), true, true},
    }};
    for (const Form &form : forms) {
        if (const Day day = firstMatch(lines, form.pattern, form.skipDocuments, form.skipOthers); day != kNever) {
            return day;
        }
    }
    return kNever;
}

} // namespace caodiem::ingest
