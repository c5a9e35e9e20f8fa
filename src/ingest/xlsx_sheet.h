// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/merged_cells.h"
#include "ingest/table_reader.h"
#include "ingest/xlsx_workbook.h"
#include "ingest/xml_stream.h"

#include <string>

namespace caodiem::ingest {

/// Rows of one worksheet part, one after another.
class XlsxSheet final : public XmlHandler {
public:
    /// `merged`: as mergedCells() found them.
    XlsxSheet(const XlsxWorkbook &book, const TableLimits &limits, const QString &fileName, const RowVisitor &visit,
        std::vector<MergedDown> merged = {});

    void startTag(std::string_view name, const XmlAttributes &attributes) override;
    void endTag(std::string_view name) override;
    void characters(std::string_view utf8) override;

    // The same as one tells it who knows the tags already. Attributes that are not there are empty.
    void startRow(std::string_view number, bool hidden);
    void startCell(std::string_view reference, std::string_view style, std::string_view type);
    void addText(std::string_view utf8) { m_text.append(utf8); }
    void noteFormula() { m_formula = true; }
    void endCell();
    void endRow();
    /// As if the row that began last had not begun. Pre: endRow() was not called for it.
    void forgetRow();
    [[nodiscard]] bool betweenRows() const { return !m_inRow && !m_inCell && !m_inText && m_phonetic == 0; }

private:
    enum class Type : quint8 { Number, Shared, Text, Bool, Error, IsoDate };

    void startCell(const XmlAttributes &attributes);
    [[nodiscard]] Cell readCell();
    [[nodiscard]] Cell numberCell() const;
    [[nodiscard]] Cell sharedCell();
    void place(Cell cell);
    void damaged(const QString &detail);
    void overLimit(const QString &detail);

    const XlsxWorkbook &m_book;
    TableLimits m_limits;
    QString m_fileName;
    const RowVisitor &m_visit;
    MergeMarker m_merged;
    TableRow m_row;
    int m_lastRow = 0; ///< number of the last one that ended
    bool m_inRow = false;
    std::string m_text; ///< of the cell being read
    Type m_type = Type::Number;
    int m_column = -1;
    std::size_t m_style = 0;
    int m_phonetic = 0;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_formula = false; ///< the cell has one
};

} // namespace caodiem::ingest
