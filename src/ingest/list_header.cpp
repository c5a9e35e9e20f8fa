// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_header.h"

#include "base/text.h"
#include "ingest/cell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// Enumerator of a header, kLeftOut where a mapping says so, −1 when it is not understood. "Ngày sinh (dd/mm/yyyy)" is
/// tried without its brackets too.
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

/// Headers of two rows read as one: a column's own words below, else above; a group's title above several columns is
/// put before each of theirs ("Ngày thu nhận" over "căn cước" and "ĐDĐT").
QStringList joinedHeaders(const QStringList &upper, const QStringList &lower, const HeaderWords &words)
{
    QStringList joined;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = i < upper.size() ? upper[i] : QString();
        const QString below = i < lower.size() ? lower[i] : QString();
        group = above.isEmpty() ? group : above;
        const QString both = group + u' ' + below;
        const QString turned = below + u' ' + group; // "Căn cước" over "Ngày cấp"
        if (below.isEmpty()) {
            joined.append(above);
        } else if (meaningOf(both, words) >= 0) {
            joined.append(both);
        } else if (meaningOf(turned, words) >= 0) {
            joined.append(turned);
        } else {
            joined.append(meaningOf(above, words) >= 0 && meaningOf(below, words) < 0 ? above : below);
        }
    }
    return joined;
}

struct Candidate {
    std::vector<int> at;
    int score = 0;
};

bool isComplete(const Candidate &candidate, const ListForm &form)
{
    return std::ranges::all_of(
        form.keys, [&candidate](int key) { return candidate.at[static_cast<std::size_t>(key)] >= 0; });
}

Candidate match(const QStringList &texts, const ListForm &form)
{
    Candidate candidate;
    candidate.at.assign(form.columns.size(), -1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int meaning = meaningOf(texts[i], form.words);
        if (meaning >= 0 && candidate.at[static_cast<std::size_t>(meaning)] < 0) {
            candidate.at[static_cast<std::size_t>(meaning)] = static_cast<int>(i);
            ++candidate.score;
        }
    }
    return candidate;
}

/// A column under its official name wins over one under a synonym.
void preferOfficial(Candidate &candidate, const QStringList &texts, const ListForm &form)
{
    for (std::size_t column = 0; column < form.columns.size(); ++column) {
        const QString official = foldedKey(form.columns[column]);
        const auto it = std::ranges::find_if(texts, [&official](const QString &t) { return foldedKey(t) == official; });
        if (it != texts.end() && form.words.value(official, -1) == static_cast<int>(column)) {
            candidate.at[column] = static_cast<int>(it - texts.begin());
        }
    }
}

/// What was said by hand wins over everything.
void preferMapped(Candidate &candidate, const QStringList &texts, const ColumnMapping &mapping)
{
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        const QString key = foldedKey(entry.header);
        const auto it = std::ranges::find_if(texts, [&key](const QString &t) { return foldedKey(t) == key; });
        if (it != texts.end() && entry.column >= 0) {
            candidate.at[static_cast<std::size_t>(entry.column)] = static_cast<int>(it - texts.begin());
        }
    }
}

HeaderPlace place(
    Candidate candidate, const QStringList &texts, const ListForm &form, const ColumnMapping &mapping, int rowNumber)
{
    preferOfficial(candidate, texts, form);
    preferMapped(candidate, texts, mapping);
    HeaderPlace header;
    header.at = std::move(candidate.at);
    header.headers.resize(form.columns.size());
    for (std::size_t column = 0; column < header.at.size(); ++column) {
        header.headers[column] = header.at[column] >= 0 ? texts[header.at[column]] : form.columns[column].toString();
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty() || isIdleHeader(foldedKey(texts[i]))
            || std::ranges::find(header.at, int(i)) != header.at.end()) {
            continue;
        }
        const int meaning = meaningOf(texts[i], form.words);
        if (meaning == kLeftOut) {
            continue;
        }
        const auto code = meaning >= 0 ? RemarkCode::ColumnTwice : RemarkCode::ColumnIgnored;
        header.remarks.push_back({Gravity::Warning, code, rowNumber, texts[i], {}, {}});
    }
    return header;
}

} // namespace

QStringList headerTexts(const TableRow &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        texts.append(cell.kind == CellKind::Text ? cellText(cell) : QString());
    }
    return texts;
}

QString headerSetOf(const std::vector<TableRow> &rows, std::size_t first, std::size_t last)
{
    QStringList all;
    for (std::size_t i = first; i <= last && i < rows.size(); ++i) {
        all += headerTexts(rows[i]);
    }
    return headerSetKey(all);
}

std::optional<HeaderPlace> findHeader(
    const std::vector<TableRow> &rows, const ListForm &official, const ColumnMapping &mapping)
{
    HeaderWords words = official.words;
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        if (entry.column != -1) {
            words.insert(foldedKey(entry.header), entry.column);
        }
    }
    const ListForm form {official.kind, official.columns, words, official.keys, official.expected, official.keyColumn};
    std::vector<QStringList> texts;
    std::ranges::transform(rows, std::back_inserter(texts), headerTexts);
    Candidate best;
    QStringList bestTexts;
    HeaderPlace where;
    const auto consider = [&](const QStringList &headers, std::size_t first, std::size_t last) {
        if (Candidate one = match(headers, form); one.score > best.score && isComplete(one, form)) {
            best = std::move(one);
            bestTexts = headers;
            where.first = first;
            where.last = last;
        }
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        consider(texts[i], i, i);
    }
    // Two rows only where they say more than any one does: else a title would be taken for the header's upper half.
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (rows[i + 1].number == rows[i].number + 1) {
            consider(joinedHeaders(texts[i], texts[i + 1], form.words), i, i + 1);
        }
    }
    for (std::size_t i = 0; i + 2 < rows.size(); ++i) {
        if (rows[i + 2].number == rows[i].number + 2) {
            const QStringList upper = joinedHeaders(texts[i], texts[i + 1], form.words);
            consider(joinedHeaders(upper, texts[i + 2], form.words), i, i + 2);
        }
    }
    if (best.score == 0) {
        return std::nullopt;
    }
    HeaderPlace header = place(std::move(best), bestTexts, form, mapping, rows[where.last].number);
    header.texts = bestTexts;
    header.first = where.first;
    header.last = where.last;
    return header;
}

QStringList missingKeys(const std::vector<TableRow> &rows, const ListForm &form)
{
    Candidate best = match({}, form);
    for (const TableRow &row : rows) {
        if (Candidate one = match(headerTexts(row), form); one.score > best.score) {
            best = std::move(one);
        }
    }
    QStringList missing;
    for (const int key : form.keys) {
        if (best.at[static_cast<std::size_t>(key)] < 0) {
            missing.append(form.columns[static_cast<std::size_t>(key)].toString());
        }
    }
    return missing;
}

QStringList titleLines(const std::vector<TableRow> &rows, std::size_t headerAt)
{
    QStringList lines;
    for (std::size_t i = 0; i < headerAt; ++i) {
        QStringList words;
        for (const Cell &cell : rows[i].cells) {
            if (const QString text = cellText(cell); !text.isEmpty()) {
                words.append(text);
            }
        }
        lines.append(words.join(u' '));
    }
    return lines;
}

} // namespace caodiem::ingest
