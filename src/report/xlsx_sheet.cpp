// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "report/xlsx_book.h"

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr Day kFirstSafe = kSerialZero + 61; ///< 1 March 1900: before it spreadsheets disagree

QByteArray areaName(int row, int column, int lastRow, int lastColumn)
{
    return (cellName(row, column) + u':' + cellName(lastRow, lastColumn)).toLatin1();
}

} // namespace

QString cellName(int row, int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        name.prepend(QChar(u'A' + rest % 26));
    }
    return name + QString::number(row + 1);
}

void XlsxSheet::column(int column, double characters, StyleId style)
{
    const QByteArray number = QByteArray::number(column + 1);
    m_columns
        += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(characters, 'f', 2) + '"';
    if (style > 0) {
        m_columns += " style=\"" + QByteArray::number(style) + '"';
    }
    m_columns += " customWidth=\"1\"/>";
}

void XlsxSheet::rowHeight(int row, double points)
{
    m_heightRow = row;
    m_height = points;
}

void XlsxSheet::moveTo(int row)
{
    if (row == m_row) {
        return;
    }
    Q_ASSERT(row > m_row);
    if (m_row >= 0) {
        m_data += "</row>";
    }
    m_row = row;
    m_data += "<row r=\"" + QByteArray::number(row + 1) + '"';
    if (m_heightRow == row) {
        m_data += " ht=\"" + QByteArray::number(m_height, 'f', 1) + "\" customHeight=\"1\"";
    }
    m_data += '>';
}

void XlsxSheet::open(int row, int column, StyleId style, const char *type)
{
    moveTo(row);
    m_lastColumn = std::max(m_lastColumn, column);
    m_data += "<c r=\"" + cellName(row, column).toLatin1() + '"';
    if (style > 0) {
        m_data += " s=\"" + QByteArray::number(style) + '"';
    }
    m_data += type;
}

void XlsxSheet::text(int row, int column, const QString &text, StyleId style)
{
    if (text.isEmpty()) {
        blank(row, column, style);
        return;
    }
    open(row, column, style, " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    m_data += xmlText(text).toUtf8() + "</t></is></c>";
}

void XlsxSheet::number(int row, int column, qint64 value, StyleId style)
{
    open(row, column, style, "><v>");
    m_data += QByteArray::number(value) + "</v></c>";
}

void XlsxSheet::decimal(int row, int column, std::optional<qint64> value, int decimals, StyleId style)
{
    if (!value) {
        text(row, column, fmt_vi::pct(std::nullopt), style);
        return;
    }
    if (decimals == 0) {
        number(row, column, *value, style);
        return;
    }
    QByteArray digits = QByteArray::number(qAbs(*value)).rightJustified(decimals + 1, '0');
    digits.insert(digits.size() - decimals, '.');
    open(row, column, style, "><v>");
    m_data += (*value < 0 ? "-" : "") + digits + "</v></c>";
}

void XlsxSheet::date(int row, int column, Day day, StyleId style)
{
    if (day < kFirstSafe || day == kNever) {
        text(row, column, fmt_vi::date(day), style);
        return;
    }
    number(row, column, day - kSerialZero, style);
}

void XlsxSheet::blank(int row, int column, StyleId style)
{
    open(row, column, style, "/>");
}

void XlsxSheet::wide(int row, int firstColumn, int lastColumn, const QString &words, StyleId style)
{
    text(row, firstColumn, words, style);
    for (int column = firstColumn + 1; column <= lastColumn; ++column) {
        blank(row, column, style);
    }
    if (lastColumn > firstColumn) {
        merge(row, firstColumn, row, lastColumn);
    }
}

void XlsxSheet::merge(int row, int column, int lastRow, int lastColumn)
{
    m_merges += "<mergeCell ref=\"" + areaName(row, column, lastRow, lastColumn) + "\"/>";
    ++m_mergeCount;
}

void XlsxSheet::freeze(int row, int column)
{
    const char *active = column == 0 ? "bottomLeft" : row == 0 ? "topRight" : "bottomRight";
    m_pane = "<pane";
    if (column > 0) {
        m_pane += " xSplit=\"" + QByteArray::number(column) + '"';
    }
    if (row > 0) {
        m_pane += " ySplit=\"" + QByteArray::number(row) + '"';
    }
    m_pane += " topLeftCell=\"" + cellName(row, column).toLatin1() + "\" activePane=\"" + active
        + "\" state=\"frozen\"/><selection pane=\"" + active + "\"/>";
}

void XlsxSheet::autofilter(int row, int lastRow, int lastColumn)
{
    m_filter = "<autoFilter ref=\"" + areaName(row, 0, lastRow, lastColumn) + "\"/>";
    QString first = cellName(row, 0);
    QString last = cellName(lastRow, lastColumn);
    // The same with dollar signs: $A$3:$V$5003.
    first = u"$A$%1"_s.arg(row + 1);
    last.remove(QString::number(lastRow + 1));
    m_filterRange = first + u":$"_s + last + u'$' + QString::number(lastRow + 1);
}

void XlsxSheet::choices(int firstRow, int lastRow, int column, const QStringList &values)
{
    m_choices += "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" error=\""
        + u"Chọn một giá trị trong danh sách."_s.toUtf8() + "\" sqref=\"" + areaName(firstRow, column, lastRow, column)
        + "\"><formula1>\"" + xmlText(values.join(u',')).toUtf8() + "\"</formula1></dataValidation>";
    ++m_choiceCount;
}

void XlsxSheet::allowDigitsAsText(int firstRow, int lastRow, int lastColumn)
{
    m_ignored = "<ignoredErrors><ignoredError sqref=\"" + areaName(firstRow, 0, lastRow, lastColumn)
        + "\" numberStoredAsText=\"1\"/></ignoredErrors>";
}

void XlsxSheet::printSetup(bool landscape, int firstRepeated, int lastRepeated)
{
    m_page = "<pageMargins left=\"0.6\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
             "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"";
    m_page += landscape ? "landscape" : "portrait";
    m_page += "\"/><headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>";
    if (lastRepeated >= firstRepeated) {
        m_repeatedRows = u"$%1:$%2"_s.arg(firstRepeated + 1).arg(lastRepeated + 1);
    }
}

void XlsxSheet::chart(const ChartSpec &spec, int headRow, int row, int column, int lastRow, int lastColumn)
{
    m_chart = Chart {spec, headRow, row, column, lastRow, lastColumn};
}

QByteArray XlsxSheet::xml(bool first) const
{
    QByteArray out = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                     "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                     "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    out += "<dimension ref=\"" + areaName(0, 0, std::max(0, m_row), m_lastColumn) + "\"/>";
    out += first ? "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
                 : "<sheetViews><sheetView workbookViewId=\"0\">";
    out += m_pane + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!m_columns.isEmpty()) {
        out += "<cols>" + m_columns + "</cols>";
    }
    out += "<sheetData>" + m_data + (m_row >= 0 ? "</row>" : "") + "</sheetData>" + m_filter;
    if (m_mergeCount > 0) {
        out += "<mergeCells count=\"" + QByteArray::number(m_mergeCount) + "\">" + m_merges + "</mergeCells>";
    }
    if (m_choiceCount > 0) {
        out += "<dataValidations count=\"" + QByteArray::number(m_choiceCount) + "\">" + m_choices
            + "</dataValidations>";
    }
    out += m_page + m_ignored;
    if (m_chart) {
        out += "<drawing r:id=\"rId1\"/>";
    }
    return out + "</worksheet>";
}

} // namespace caodiem::report
