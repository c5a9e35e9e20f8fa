// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_header.h"

#include "base/text.h"
#include "ingest/cell_text.h"
#include "ingest/header_columns.h"
#include "ingest/row_notes.h"

#include <algorithm>
#include <iterator>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;

/// Columns without a header that hold something in the rows of the list, but no running numbers before the rest.
void remarkNameless(HeaderPlace &header, const std::vector<const TableRow *> &rows, int rowNumber)
{
    std::size_t width = 0;
    for (const TableRow *row : rows) {
        width = std::max(width, row->cells.size());
    }
    bool anyBefore = false;
    for (int i = 0; i < static_cast<int>(width); ++i) {
        anyBefore = anyBefore || !header.texts.value(i).isEmpty();
        const bool part = std::ranges::any_of(header.shapes,
            [i](const ColumnShape &shape) { return std::ranges::find(shape.parts, i) != shape.parts.end(); });
        const auto filled = std::ranges::find_if(rows, [i](const TableRow *row) { return !row->at(i).isEmpty(); });
        if (anyBefore && !part && header.texts.value(i).isEmpty() && filled != rows.end()) {
            header.remarks.push_back({Gravity::Warning, RemarkCode::ColumnNameless, rowNumber, {},
                (*filled)->at(i).shown(), {columnLetters(i)}});
        }
    }
}

void remarkColumns(HeaderPlace &header, const Headings &headings, const ListForm &form, int rowNumber)
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const Heading &one = headings[i];
        const int column = static_cast<int>(i);
        if (one.text.isEmpty() || isIdleHeader(foldedKey(one.text)) || one.meaning == kLeftOut
            || std::ranges::find(header.at, column) != header.at.end()) {
            continue;
        }
        const auto shape = std::ranges::find_if(header.shapes,
            [column](const ColumnShape &known) { return std::ranges::find(known.parts, column) != known.parts.end(); });
        const bool fills = shape != header.shapes.end() && shape->kind == ColumnShape::Kind::FirstWithDigits
            && form.kind == ListKind::Residents && shape->column == at(ResidentColumn::PersonalId);
        if (shape != header.shapes.end() && !fills) {
            continue;
        }
        const auto code = fills ? RemarkCode::ColumnFills
            : one.meaning >= 0  ? RemarkCode::ColumnTwice
                                : RemarkCode::ColumnIgnored;
        const QStringList args = fills ? QStringList {header.texts.value(shape->parts.front())} : QStringList();
        header.remarks.push_back({Gravity::Warning, code, rowNumber, one.text, {}, args});
    }
}

HeaderPlace place(ColumnChoices choices, const Headings &headings, const ListForm &form, const ColumnMapping &mapping,
    const std::vector<TableRow> &rows, std::size_t last)
{
    HeaderPlace header;
    for (const Heading &one : headings) {
        header.texts.append(one.text);
    }
    settleColumns(choices, headings, form, mapping, rows, last);
    const auto sample = keyRows(rows, last + 1, choices, form);
    header.at = std::move(choices.at);
    header.shapes = std::move(choices.shapes);
    header.headers.resize(form.columns.size());
    for (std::size_t column = 0; column < header.at.size(); ++column) {
        header.headers[column]
            = header.at[column] >= 0 ? header.texts[header.at[column]] : form.columns[column].toString();
    }
    remarkColumns(header, headings, form, rows[last].number);
    remarkNameless(header, sample, rows[last].number);
    return header;
}

/// Tries rows as headers and keeps the best.
class HeaderSearch {
public:
    HeaderSearch(const std::vector<TableRow> &rows, const ListForm &form)
        : m_rows(rows)
        , m_form(form)
    {
        for (const TableRow &row : rows) {
            m_texts.push_back(headerTexts(row));
            m_alone.push_back(headingsOf(m_texts.back(), form.words));
            m_data.push_back(holdsData(row));
        }
    }

    bool run()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!isSectionLine(m_texts[i])) {
                consider(m_alone[i], i, i, false);
            }
        }
        // Several rows only where they say more than any one does: else a title would be taken for the header's upper
        // half. A line that only divides the columns above it belongs to the header all the same.
        for (std::size_t height = 1; height <= 2; ++height) {
            for (std::size_t i = 0; i + height < m_rows.size(); ++i) {
                considerJoined(i, i + height);
            }
        }
        return best.score > 0;
    }

    ColumnChoices best;
    Headings headings;
    std::size_t first = 0;
    std::size_t last = 0;

private:
    void considerJoined(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i <= to; ++i) {
            if (m_data[i] || m_rows[i].number != m_rows[from].number + static_cast<int>(i - from)) {
                return;
            }
        }
        Headings joined = m_alone[from];
        bool divides = true;
        for (std::size_t i = from + 1; i <= to; ++i) {
            if (isDataUnder(joined, i) || isSectionUnder(joined, i)) {
                return;
            }
            divides = isHeaderLine(m_texts[i], joined, m_form);
            joined = joinedHeadings(joined, m_texts[i], m_form, isHeader(joined, i));
        }
        consider(joined, from, to, divides);
    }

    /// Every key column is known above and filled below with words that are none of a header's.
    [[nodiscard]] bool isDataUnder(const Headings &upper, std::size_t lower) const
    {
        const ColumnChoices above = matchColumns(upper, m_form);
        return std::ranges::all_of(m_form.keys, [&](int key) {
            const QString text = above.of(key) < 0 ? QString() : m_texts[lower].value(above.of(key));
            return !text.isEmpty() && !text.startsWith(u'(') && meaningOf(text, m_form.words) == -1
                && columnPart(text) == ColumnPart::None;
        });
    }

    /// "A | DOANH NGHIỆP", whose second word a header might say as well.
    [[nodiscard]] static bool isSectionLine(const QStringList &texts)
    {
        constexpr qsizetype kCells = 2;
        const auto first = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
        return texts.size() - texts.count(QString()) <= kCells && first != texts.end() && isSectionMark(*first);
    }

    /// "A | DOANH NGHIỆP": what the rows below have in common, with its letter where the header says "STT". The line
    /// "A | B | 1 | 2" of an official form has letters in both.
    [[nodiscard]] bool isSectionUnder(const Headings &upper, std::size_t lower) const
    {
        for (std::size_t i = 0; i < upper.size(); ++i) {
            if (isOrdinalHeader(upper[i].text)) {
                return isSectionMark(m_texts[lower].value(static_cast<qsizetype>(i)));
            }
        }
        return false;
    }

    /// The lines above a header that is complete in itself are no part of it, though they may name a group of columns.
    [[nodiscard]] bool isHeader(const Headings &upper, std::size_t lower) const
    {
        return !isComplete(matchColumns(m_alone[lower], m_form), m_form) && matchColumns(upper, m_form).score > 0;
    }

    void consider(const Headings &choices, std::size_t from, std::size_t to, bool divides)
    {
        ColumnChoices one = matchColumns(choices, m_form);
        const bool longer = divides && from == first && to == last + 1 && one.score == best.score && best.score > 0;
        if ((one.score > best.score || longer) && isComplete(one, m_form)) {
            best = std::move(one);
            headings = choices;
            first = from;
            last = to;
        }
    }

    const std::vector<TableRow> &m_rows;
    const ListForm &m_form;
    std::vector<QStringList> m_texts;
    std::vector<Headings> m_alone;
    std::vector<bool> m_data;
};

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
    HeaderSearch search(rows, form);
    if (!search.run()) {
        return std::nullopt;
    }
    HeaderPlace header = place(std::move(search.best), search.headings, form, mapping, rows, search.last);
    header.first = search.first;
    header.last = search.last;
    return header;
}

HeaderLack headerLack(const std::vector<TableRow> &rows, const ListForm &form)
{
    ColumnChoices best = matchColumns({}, form);
    HeaderLack lack;
    for (const TableRow &row : rows) {
        QStringList texts = headerTexts(row);
        ColumnChoices one = matchColumns(headingsOf(texts, form.words), form);
        texts.removeAll(QString());
        const bool fuller = best.score == 0 && !holdsData(row) && texts.size() > lack.seen.size();
        if (one.score > best.score || fuller) {
            best = std::move(one);
            lack.seen = texts;
        }
    }
    for (const int key : form.keys) {
        if (best.of(key) < 0) {
            lack.missing.append(form.columns[static_cast<std::size_t>(key)].toString());
        }
    }
    return lack;
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
