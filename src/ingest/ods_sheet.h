// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/merged_cells.h"
#include "ingest/table_reader.h"
#include "ingest/xml_stream.h"

#include <QHash>

#include <string>

namespace caodiem::ingest {

/// Fonts by the name of a cell style; only those that say something of the encoding.
using StyleFonts = QHash<QByteArray, FontHint>;

/// Collects StyleFonts from the style definitions of any part.
class OdsStyles {
public:
    explicit OdsStyles(StyleFonts fonts = {})
        : m_fonts(std::move(fonts))
    { }
    void startTag(std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] FontHint fontOf(std::string_view style) const;
    [[nodiscard]] const StyleFonts &fonts() const { return m_fonts; }

private:
    StyleFonts m_fonts;
    QByteArray m_style; ///< whose properties come
};

/// Rows of one table of content.xml, one after another.
class OdsSheet final : public XmlHandler {
public:
    OdsSheet(int sheet, StyleFonts fonts, const TableLimits &limits, const QString &fileName, const RowVisitor &visit);

    void startTag(std::string_view name, const XmlAttributes &attributes) override;
    void endTag(std::string_view name) override;
    void characters(std::string_view utf8) override;

private:
    enum class Type : quint8 { None, Number, Date, Bool, Text, Error };

    void startTable();
    void startColumn(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void endRow();
    void startCell(const XmlAttributes &attributes, bool covered);
    void endCell();
    void startInside(std::string_view name, const XmlAttributes &attributes);
    [[nodiscard]] Cell readCell() const;
    [[nodiscard]] int repeats(std::string_view digits);
    void overLimit(const QString &detail);

    int m_wanted;
    OdsStyles m_styles;
    TableLimits m_limits;
    QString m_fileName;
    const RowVisitor &m_visit;

    int m_depth = 0;
    int m_table = -1;
    int m_tableDepth = 0; ///< 0 = outside the wanted table
    int m_hiddenGroupDepth = 0;
    std::vector<FontHint> m_columnFonts;

    MergeMarker m_merged;
    TableRow m_row;
    int m_nextRow = 1;
    int m_rowRepeats = 1;
    int m_rowDepth = 0;
    qint64 m_cells = 0; ///< handed over so far

    int m_column = 0;
    int m_cellRepeats = 1;
    int m_cellDepth = 0; ///< 0 = outside a cell
    bool m_covered = false;
    int m_rowSpan = 1;
    Type m_type = Type::None;
    bool m_formula = false;
    FontHint m_font = FontHint::Plain;
    std::string m_value;
    std::string m_text;
    int m_paragraphs = 0;
    bool m_inParagraph = false;
};

} // namespace caodiem::ingest
