// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods_sheet.h"

#include "ingest/legacy_text.h"
#include "ingest/serial_day.h"

#include <algorithm>
#include <charconv>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

QString odsText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value {};
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty() ? std::optional<T>(value) : std::nullopt;
}

} // namespace

void OdsStyles::startTag(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        m_style = bytes(attributes["name"]);
        const FontHint parent = fontOf(attributes["parent-style-name"]);
        if (parent != FontHint::Plain) {
            m_fonts.insert(m_style, parent);
        }
    } else if (name == "text-properties" && !m_style.isEmpty()) {
        const std::string_view font = attributes["font-name"];
        const std::string_view family = attributes["font-family"];
        if (!font.empty() || !family.empty()) {
            QString face = odsText(font.empty() ? family : font);
            face.remove(u'\'');
            const FontHint hint = fontHint(face);
            hint == FontHint::Plain ? static_cast<void>(m_fonts.remove(m_style))
                                    : static_cast<void>(m_fonts.insert(m_style, hint));
        }
    }
}

FontHint OdsStyles::fontOf(std::string_view style) const
{
    return m_fonts.isEmpty() || style.empty() ? FontHint::Plain : m_fonts.value(bytes(style), FontHint::Plain);
}

OdsSheet::OdsSheet(
    int sheet, StyleFonts fonts, const TableLimits &limits, const QString &fileName, const RowVisitor &visit)
    : m_wanted(sheet)
    , m_styles(std::move(fonts))
    , m_limits(limits)
    , m_fileName(fileName)
    , m_visit(visit)
{ }

void OdsSheet::overLimit(const QString &detail)
{
    fail({Errc::BadInput, u"limit:"_s + m_fileName, detail});
}

int OdsSheet::repeats(std::string_view digits)
{
    if (digits.empty()) {
        return 1;
    }
    const auto count = number<qint64>(digits);
    if (!count || *count < 1) {
        fail({Errc::Corrupt, m_fileName, u"ods: repeat count"_s});
        return 1;
    }
    return static_cast<int>(std::min<qint64>(*count, std::numeric_limits<int>::max() / 2));
}

void OdsSheet::startTag(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_tableDepth == 0) {
        m_styles.startTag(name, attributes);
        if (name == "table") {
            startTable();
        }
    } else if (m_cellDepth > 0) {
        startInside(name, attributes);
    } else if (m_rowDepth > 0) {
        if ((name == "table-cell" || name == "covered-table-cell") && m_depth == m_rowDepth + 1) {
            startCell(attributes, name == "covered-table-cell");
        }
    } else if (name == "table-row") {
        startRow(attributes);
    } else if (name == "table-column") {
        startColumn(attributes);
    } else if (name == "table-row-group" && attributes["display"] == "false" && m_hiddenGroupDepth == 0) {
        m_hiddenGroupDepth = m_depth;
    }
}

void OdsSheet::endTag(std::string_view name)
{
    if (m_cellDepth > 0) {
        if (m_depth == m_cellDepth) {
            endCell();
        } else if (m_depth == m_cellDepth + 1 && name == "p") {
            m_inParagraph = false;
        }
    } else if (m_rowDepth > 0 && m_depth == m_rowDepth) {
        endRow();
    } else if (m_tableDepth > 0 && m_depth == m_tableDepth) {
        m_tableDepth = 0;
        stop();
    } else if (m_hiddenGroupDepth == m_depth) {
        m_hiddenGroupDepth = 0;
    }
    --m_depth;
}

void OdsSheet::characters(std::string_view utf8)
{
    if (m_inParagraph) {
        m_text.append(utf8);
    }
}

void OdsSheet::startTable()
{
    if (++m_table == m_wanted) {
        m_tableDepth = m_depth;
    }
}

void OdsSheet::startColumn(const XmlAttributes &attributes)
{
    const FontHint font = m_styles.fontOf(attributes["default-cell-style-name"]);
    const auto count = static_cast<std::size_t>(repeats(attributes["number-columns-repeated"]));
    const auto most = static_cast<std::size_t>(m_limits.columns);
    if (m_columnFonts.size() < most) {
        m_columnFonts.resize(std::min(most, m_columnFonts.size() + count), font);
    }
}

void OdsSheet::startRow(const XmlAttributes &attributes)
{
    m_rowDepth = m_depth;
    m_rowRepeats = repeats(attributes["number-rows-repeated"]);
    const std::string_view visibility = attributes["visibility"];
    m_row.hidden = visibility == "collapse" || visibility == "filter" || m_hiddenGroupDepth > 0;
    m_row.number = m_nextRow;
    std::ranges::fill(m_row.cells, Cell());
    m_column = 0;
}

void OdsSheet::endRow()
{
    m_rowDepth = 0;
    const qint64 behind = static_cast<qint64>(m_nextRow) + m_rowRepeats;
    if (m_row.isBlank()) {
        m_nextRow = static_cast<int>(std::min<qint64>(behind, std::numeric_limits<int>::max() / 2));
        return;
    }
    m_cells += static_cast<qint64>(m_row.cells.size()) * m_rowRepeats;
    if (behind - 1 > m_limits.rows || m_cells > m_limits.cells) {
        overLimit(u"rows"_s);
        return;
    }
    for (; m_nextRow < behind; ++m_nextRow) {
        m_row.number = m_nextRow;
        m_merged.mark(m_row);
        if (m_visit(m_row) == Visit::Stop) {
            stop();
            return;
        }
    }
}

void OdsSheet::startCell(const XmlAttributes &attributes, bool covered)
{
    m_cellDepth = m_depth;
    m_covered = covered;
    m_rowSpan = repeats(attributes["number-rows-spanned"]);
    m_cellRepeats = repeats(attributes["number-columns-repeated"]);
    m_text.clear();
    m_value.clear();
    m_paragraphs = 0;
    m_formula = !attributes["formula"].empty();
    const std::string_view type = attributes["value-type"];
    m_type = Type::None;
    if (attributes.has("value-type", "error")) {
        m_type = Type::Error;
    } else if (type == "float" || type == "percentage" || type == "currency") {
        m_type = Type::Number;
        m_value = attributes["value"];
    } else if (type == "date") {
        m_type = Type::Date;
        m_value = attributes["date-value"];
    } else if (type == "boolean") {
        m_type = Type::Bool;
        m_value = attributes["boolean-value"];
    } else if (!type.empty()) {
        m_type = Type::Text;
        m_value = attributes["string-value"];
    }
    const std::string_view style = attributes["style-name"];
    const auto column = static_cast<std::size_t>(m_column);
    m_font = !style.empty()             ? m_styles.fontOf(style)
        : column < m_columnFonts.size() ? m_columnFonts[column]
                                        : FontHint::Plain;
}

void OdsSheet::startInside(std::string_view name, const XmlAttributes &attributes)
{
    if (m_depth == m_cellDepth + 1) { // comments and drawings have paragraphs too, but deeper
        m_inParagraph = name == "p";
        if (m_inParagraph && ++m_paragraphs > 1) {
            m_text += '\n';
        }
    } else if (m_inParagraph && name == "s") {
        const int count = std::min(repeats(attributes["c"]), m_limits.cellLength);
        m_text.append(static_cast<std::size_t>(count), ' ');
    } else if (m_inParagraph && name == "tab") {
        m_text += '\t';
    } else if (m_inParagraph && name == "line-break") {
        m_text += '\n';
    }
    if (m_text.size() > static_cast<std::size_t>(m_limits.tokenBytes)) {
        overLimit(u"cell length"_s);
    }
}

Cell OdsSheet::readCell() const
{
    Cell cell;
    cell.font = m_font;
    const auto asText = [&cell](CellKind kind, QString text) {
        cell.kind = text.isEmpty() ? CellKind::Empty : kind;
        cell.text = std::move(text);
        return cell;
    };
    switch (m_type) {
    case Type::Number:
        if (const auto value = number<double>(m_value)) {
            cell.kind = CellKind::Number;
            cell.number = *value;
            cell.day = dayFromSerial(*value, DateSystem::From1900);
            return cell;
        }
        break;
    case Type::Date:
        if (const auto day = dayFromIso(QStringView(odsText(m_value)).left(10))) {
            cell.kind = CellKind::Date;
            cell.day = *day;
            return cell;
        }
        break;
    case Type::Bool:
        cell.kind = CellKind::Bool;
        cell.number = m_value == "true" ? 1 : 0;
        return cell;
    case Type::Error:
        return asText(CellKind::Error, m_text.empty() ? u"#N/A"_s : odsText(m_text));
    case Type::None:
        if (m_formula && m_text.empty()) {
            return asText(CellKind::Error, kNoValue.toString());
        }
        break;
    case Type::Text:
        break;
    }
    return asText(CellKind::Text, odsText(m_text.empty() ? m_value : m_text));
}

void OdsSheet::endCell()
{
    m_cellDepth = 0;
    m_inParagraph = false;
    const bool says = m_type != Type::None || m_formula || !m_text.empty();
    Cell cell = says && !m_covered ? readCell() : Cell();
    if (cell.text.size() > m_limits.cellLength) {
        overLimit(u"cell length"_s);
        return;
    }
    const qint64 behind = static_cast<qint64>(m_column) + m_cellRepeats;
    if (!cell.isEmpty()) {
        if (behind > m_limits.columns) {
            overLimit(u"columns"_s);
            return;
        }
        m_row.cells.resize(std::max(m_row.cells.size(), static_cast<std::size_t>(behind)));
        std::fill(m_row.cells.begin() + m_column, m_row.cells.begin() + static_cast<std::ptrdiff_t>(behind), cell);
        if (m_rowSpan > 1) {
            m_merged.add({m_column, m_row.number, m_row.number + m_rowSpan - 1});
        }
    }
    m_column = static_cast<int>(std::min<qint64>(behind, std::numeric_limits<int>::max() / 2));
}

} // namespace caodiem::ingest
