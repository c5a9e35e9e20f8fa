// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx_sheet.h"

#include <algorithm>
#include <charconv>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLastColumn = 16'384; ///< XFD

/// Column of a reference such as "AB12", from 0; −1 when it is none.
int columnOf(std::string_view reference)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
        column = column * 26 + (reference[at] - 'A' + 1);
        if (column > kLastColumn) {
            return -1;
        }
    }
    return at == 0 || at == reference.size() ? -1 : column - 1;
}

template <typename T>
bool parsed(std::string_view text, T &value)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

Cell textCell(QString text)
{
    Cell cell;
    if (!text.isEmpty()) {
        cell.kind = CellKind::Text;
        cell.text = std::move(text);
    }
    return cell;
}

} // namespace

XlsxSheet::XlsxSheet(const XlsxWorkbook &book, const TableLimits &limits, const QString &fileName,
    const RowVisitor &visit, std::vector<MergedDown> merged)
    : m_book(book)
    , m_limits(limits)
    , m_fileName(fileName)
    , m_visit(visit)
    , m_merged(std::move(merged))
{ }

void XlsxSheet::damaged(const QString &detail)
{
    fail({Errc::Corrupt, m_fileName, u"sheet: "_s + detail});
}

void XlsxSheet::overLimit(const QString &detail)
{
    fail({Errc::BadInput, u"limit:"_s + m_fileName, detail});
}

void XlsxSheet::startTag(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inText = m_inCell;
    } else if (name == "t") {
        m_inText = m_inCell && m_phonetic == 0;
    } else if (name == "f") {
        m_formula = m_inCell; // never evaluated: what counts is the value beside it
    } else if (name == "row") {
        const std::string_view hidden = attributes["hidden"];
        startRow(attributes["r"], hidden == "1" || hidden == "true");
    } else if (name == "rPh") {
        ++m_phonetic;
    }
}

void XlsxSheet::endTag(std::string_view name)
{
    if (name == "c") {
        endCell();
    } else if (name == "v" || name == "t") {
        m_inText = false;
    } else if (name == "row") {
        endRow();
    } else if (name == "rPh") {
        --m_phonetic;
    }
}

void XlsxSheet::characters(std::string_view utf8)
{
    if (m_inText) {
        m_text.append(utf8);
    }
}

void XlsxSheet::endRow()
{
    if (!m_row.isBlank()) {
        m_merged.mark(m_row);
        if (m_visit(m_row) == Visit::Stop) {
            stop();
        }
    }
    m_lastRow = m_row.number;
    m_inRow = false;
}

void XlsxSheet::forgetRow()
{
    m_row.number = m_lastRow;
    m_inRow = false;
    m_inCell = false;
}

void XlsxSheet::startRow(std::string_view given, bool hidden)
{
    if (m_inCell) {
        damaged(u"row inside a cell"_s);
        return;
    }
    int number = m_row.number + 1;
    if (!given.empty() && (!parsed(given, number) || number <= m_row.number)) {
        damaged(u"row number"_s);
        return;
    }
    if (number > m_limits.rows) {
        overLimit(u"rows"_s);
        return;
    }
    m_row.number = number;
    m_row.hidden = hidden;
    m_inRow = true;
    std::ranges::fill(m_row.cells, Cell());
    m_column = -1;
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    std::string_view reference;
    std::string_view style;
    std::string_view type;
    attributes.forEach([&](const char *name, const char *value) {
        if (name[0] == '\0' || name[1] != '\0') {
            return;
        }
        if (name[0] == 'r') {
            reference = value;
        } else if (name[0] == 's') {
            style = value;
        } else if (name[0] == 't') {
            type = value;
        }
    });
    startCell(reference, style, type);
}

void XlsxSheet::startCell(std::string_view reference, std::string_view style, std::string_view type)
{
    if (m_inCell) {
        damaged(u"cell inside a cell"_s);
        return;
    }
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_row.number == 0) {
        damaged(u"cell reference"_s);
        return;
    }
    m_style = 0;
    if (!style.empty() && !parsed(style, m_style)) {
        damaged(u"cell style"_s);
        return;
    }
    m_type = type == "s"                       ? Type::Shared
        : type == "str" || type == "inlineStr" ? Type::Text
        : type == "b"                          ? Type::Bool
        : type == "e"                          ? Type::Error
        : type == "d"                          ? Type::IsoDate
                                               : Type::Number;
    m_text.clear();
    m_formula = false;
    m_inCell = true;
}

void XlsxSheet::endCell()
{
    m_inCell = false;
    if (m_text.empty()) {
        // A program that wrote the formula and left the calculating to Excel. A text result may well be empty.
        if (m_formula && m_type != Type::Text) {
            place({CellKind::Error, kNoValue.toString(), 0, kNever});
        }
        return;
    }
    Cell cell = readCell();
    if (cell.kind == CellKind::Text && cell.font == FontHint::Plain && m_style < m_book.styles.size()) {
        cell.font = m_book.styles[m_style].font;
    }
    if (cell.text.size() > m_limits.cellLength) {
        overLimit(u"cell length"_s);
    } else if (!cell.isEmpty()) {
        place(std::move(cell));
    }
}

Cell XlsxSheet::readCell()
{
    switch (m_type) {
    case Type::Shared:
        return sharedCell();
    case Type::Text:
        return textCell(fromXlsxText(m_text));
    case Type::Bool:
        return {CellKind::Bool, {}, trimmed(m_text) == "1" || trimmed(m_text) == "true" ? 1.0 : 0.0, kNever};
    case Type::Error:
        return {CellKind::Error, fromXlsxText(m_text), 0, kNever};
    case Type::IsoDate: {
        QString text = fromXlsxText(trimmed(m_text));
        const auto day = dayFromIso(QStringView(text).left(10));
        return day ? Cell {CellKind::Date, {}, 0, *day} : textCell(std::move(text));
    }
    case Type::Number:
        break;
    }
    return numberCell();
}

Cell XlsxSheet::numberCell() const
{
    Cell cell;
    const std::string_view digits = trimmed(m_text);
    if (!parsed(digits, cell.number)) {
        return textCell(fromXlsxText(digits));
    }
    cell.kind = CellKind::Number;
    cell.day = dayFromSerial(cell.number, m_book.dateSystem);
    const bool dateStyle = m_style < m_book.styles.size() && m_book.styles[m_style].isDate;
    if (dateStyle && isPhantomLeapDay(cell.number, m_book.dateSystem)) {
        return textCell(u"29/02/1900"_s); // what the spreadsheet shows; no such day
    }
    if (dateStyle && cell.day != kNever) {
        cell.kind = CellKind::Date;
    }
    return cell;
}

Cell XlsxSheet::sharedCell()
{
    std::size_t index = 0;
    if (!parsed(trimmed(m_text), index) || index >= m_book.strings.size()) {
        damaged(u"shared string index"_s);
        return {};
    }
    Cell cell = textCell(m_book.strings[index]);
    if (!m_book.stringFonts.isEmpty()) {
        cell.font = m_book.stringFonts.value(index, FontHint::Plain);
    }
    return cell;
}

void XlsxSheet::place(Cell cell)
{
    if (m_column >= m_limits.columns) {
        overLimit(u"columns"_s);
        return;
    }
    const auto column = static_cast<std::size_t>(m_column);
    if (m_row.cells.size() <= column) {
        m_row.cells.resize(column + 1);
    }
    m_row.cells[column] = std::move(cell);
}

} // namespace caodiem::ingest
