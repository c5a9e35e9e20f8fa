// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/header_rows.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;

constexpr qsizetype kLongestHeading = 80;
constexpr int kNumberDigits = 9; ///< as many make a number that a person or an organisation has

bool isHint(const QString &text)
{
    return text.startsWith(u'(') && text.endsWith(u')');
}

/// How a column divides the step above it.
enum class Half : quint8 { None, Done, NotDone };

Half halfOf(const QString &text)
{
    static const QStringList done {
        u"đã"_s, u"có"_s, u"rồi"_s, u"xong"_s, u"mức 2"_s, u"mức độ 2"_s, u"đã làm"_s, u"đã có"_s, u"đã xong"_s};
    static const QStringList notDone {u"chưa"_s, u"không"_s, u"mức 1"_s, u"mức độ 1"_s, u"chưa làm"_s, u"chưa có"_s,
        u"chưa xong"_s, u"còn lại"_s, u"từ chối"_s, u"mức 0"_s};
    const QString lower = text.toLower();
    return done.contains(lower) ? Half::Done : notDone.contains(lower) ? Half::NotDone : Half::None;
}

/// "Trước 30/12/2025", "Từ 01/01/2026": the column above, for some of the rows.
bool isPeriod(const QString &text)
{
    const QString lower = text.toLower();
    return lower.startsWith(u"trước "_s) || lower.startsWith(u"sau "_s) || lower.startsWith(u"từ "_s)
        || lower.startsWith(u"đến "_s);
}

/// A title over the columns of a pupil's parents or guardian.
bool isGuardianTitle(const QString &text)
{
    static const QRegularExpression words(
        u"(^|[^\\p{L}])(cha|mẹ|bố|ba|phụ huynh|giám hộ|cha mẹ|bố mẹ|người nuôi dưỡng)($|[^\\p{L}])"_s);
    return words.match(text.toLower()).hasMatch();
}

int meaningForGuardian(int own)
{
    switch (own) {
    case domain::at(ResidentColumn::FullName):
        return domain::at(ResidentColumn::GuardianName);
    case domain::at(ResidentColumn::PersonalId):
        return domain::at(ResidentColumn::GuardianPersonalId);
    case domain::at(ResidentColumn::Birth):
    case domain::at(ResidentColumn::Sex):
    case domain::at(ResidentColumn::OldId):
        return -1;
    default:
        return own;
    }
}

/// Whether the title divides into such parts: "Nam | Nữ" under a birth or a sex.
bool partFits(ColumnPart part, int title, const ListForm &form)
{
    if (form.kind != ListKind::Residents) {
        return false;
    }
    switch (part) {
    case ColumnPart::None:
        return false;
    case ColumnPart::Male:
    case ColumnPart::Female:
        return title == domain::at(ResidentColumn::Birth) || title == domain::at(ResidentColumn::Sex);
    case ColumnPart::DayOfBirth:
    case ColumnPart::MonthOfBirth:
    case ColumnPart::YearOfBirth:
        return title == domain::at(ResidentColumn::Birth);
    case ColumnPart::FamilyName:
    case ColumnPart::GivenName:
        return title == domain::at(ResidentColumn::FullName);
    case ColumnPart::Permanent:
    case ColumnPart::Temporary:
        return title == domain::at(ResidentColumn::Residence);
    }
    return false;
}

/// What the words below mean under a title whose own words do not add to them.
Heading underTitle(
    const Heading &above, const Heading &title, const QString &below, int own, const ListForm &form, bool upperIsHeader)
{
    Heading out {below, own, columnPart(below), upperIsHeader ? title.meaning : -1, false};
    if (form.kind == ListKind::Residents && own >= 0 && isGuardianTitle(title.text)) {
        out.text = below + u' ' + title.text;
        out.meaning = meaningForGuardian(own);
        out.part = ColumnPart::None;
        return out;
    }
    if (partFits(out.part, out.group, form)) {
        out.text = title.text + u' ' + below;
        out.meaning = out.part == ColumnPart::GivenName ? own : -1;
        return out;
    }
    out.group = above.text.isEmpty() && out.part != ColumnPart::None ? -1 : out.group;
    if (own != -1 || isIdleHeader(foldedKey(below)) || out.group < 0) {
        return out;
    }
    const Half half = halfOf(below);
    if (half != Half::None || isPeriod(below)) {
        out.text = title.text + u' ' + below;
        out.meaning = half == Half::NotDone ? -1 : title.meaning;
        out.divided = half == Half::None;
    } else if (above.meaning >= 0) { // words nobody knows right below a known one say how to fill it in
        out.text = above.text;
        out.meaning = above.meaning;
    }
    return out;
}

bool isDataText(const QString &text)
{
    qsizetype digits = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        digits += c.isDigit() ? 1 : 0;
        letters += c.isLetter() ? 1 : 0;
    }
    if (digits == 0) {
        return false;
    }
    return letters == 0 || (digits >= kNumberDigits && letters <= 3);
}

} // namespace

int meaningOf(const QString &header, const HeaderWords &words)
{
    if (header.isEmpty()) {
        return -1;
    }
    const int whole = words.value(foldedKey(header), -1);
    if (whole != -1) {
        return whole;
    }
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    QString shorter = header;
    shorter.remove(brackets);
    const QString key = foldedKey(shorter);
    return key.isEmpty() ? -1 : words.value(key, -1);
}

Headings headingsOf(const QStringList &texts, const HeaderWords &words)
{
    Headings headings;
    for (const QString &text : texts) {
        headings.push_back({text, meaningOf(text, words), columnPart(text), -1, false});
    }
    return headings;
}

Headings joinedHeadings(const Headings &upper, const QStringList &lower, const ListForm &form, bool upperIsHeader)
{
    static const Heading kNothing;
    Headings joined;
    Heading title;
    for (std::size_t i = 0; i < std::max(upper.size(), static_cast<std::size_t>(lower.size())); ++i) {
        const Heading &above = i < upper.size() ? upper[i] : kNothing;
        const QString below = lower.value(static_cast<qsizetype>(i));
        title = above.text.isEmpty() ? title : above;
        // A column that is not wanted gains nothing from a lower row.
        if (below.isEmpty() || above.meaning == kLeftOut || (isHint(below) && !above.text.isEmpty())) {
            joined.push_back(above);
            continue;
        }
        const QString both = title.text + u' ' + below;
        const QString turned = below + u' ' + title.text; // "Căn cước" over "Ngày cấp"
        const int bothMeaning = meaningOf(both, form.words);
        const int turnedMeaning = bothMeaning == -1 ? meaningOf(turned, form.words) : -1;
        if (bothMeaning != -1 || turnedMeaning != -1) {
            const ColumnPart part = columnPart(below);
            const bool fits = upperIsHeader && partFits(part, title.meaning, form); // a mapping may know both words
            joined.push_back({bothMeaning != -1 ? both : turned, bothMeaning != -1 ? bothMeaning : turnedMeaning,
                fits ? part : ColumnPart::None, fits ? title.meaning : -1, false});
        } else {
            joined.push_back(underTitle(above, title, below, meaningOf(below, form.words), form, upperIsHeader));
        }
    }
    return joined;
}

bool holdsData(const TableRow &row)
{
    return std::ranges::any_of(row.cells, [](const Cell &cell) {
        switch (cell.kind) {
        case CellKind::Number:
        case CellKind::Date:
        case CellKind::Bool:
            return true;
        case CellKind::Text:
            return isDataText(cell.text);
        default:
            return false;
        }
    });
}

bool isHeaderLine(const QStringList &lower, const Headings &upper, const ListForm &form)
{
    int filled = 0;
    int known = 0;
    Heading title;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const Heading above = index < upper.size() ? upper[index] : Heading();
        title = above.text.isEmpty() ? title : above;
        const QString &below = lower[i];
        if (below.isEmpty()) {
            continue;
        }
        const bool isKnown = isHint(below) || columnPart(below) != ColumnPart::None || halfOf(below) != Half::None
            || isPeriod(below) || meaningOf(below, form.words) != -1
            || meaningOf(QString(title.text + u' ' + below), form.words) != -1
            || meaningOf(QString(below + u' ' + title.text), form.words) != -1;
        const bool isKey = std::ranges::find(form.keys, above.meaning) != form.keys.end();
        if (below.size() > kLongestHeading || (isKey && !isKnown)) {
            return false;
        }
        ++filled;
        known += isKnown ? 1 : 0;
    }
    return filled > 0 && known * 2 >= filled;
}

} // namespace caodiem::ingest
