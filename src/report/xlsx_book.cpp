// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_book.h"

#include "report/whole_file.h"
#include "report/xlsx_chart.h"

#include <algorithm>
#include <iterator>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstOwnFormat = 164; ///< number formats below belong to the file format

QString relation(int id, const QString &type, const QString &target)
{
    return u"<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" Target=\"%3\"/>"_s
        .arg(QString::number(id), type, target);
}

QByteArray relations(const QString &body)
{
    return xmlPart((u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s + body
        + u"</Relationships>"_s)
                       .toUtf8());
}

QString fontPart(const CellStyle &style)
{
    return u"<font>%1%2<sz val=\"%3\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"_s.arg(
        style.bold || style.head ? u"<b/>"_s : QString(), style.italic ? u"<i/>"_s : QString(),
        QString::number(style.size));
}

QString alignment(const CellStyle &style)
{
    QString horizontal;
    if (style.head || style.align == Align::Centre) {
        horizontal = u" horizontal=\"center\""_s;
    } else if (style.align == Align::Right) {
        horizontal = u" horizontal=\"right\""_s;
    }
    return u"<alignment%1 vertical=\"center\"%2/>"_s.arg(
        horizontal, style.wrap || style.head ? u" wrapText=\"1\""_s : QString());
}

/// Every style has a font and a format of its own: a handful, and the numbers stay simple.
QByteArray stylesPart(const std::vector<CellStyle> &styles)
{
    QString formats;
    QString fonts = fontPart({});
    QString cells = u"<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"_s;
    int formatCount = 0;
    int number = 0;
    for (const CellStyle &style : styles) {
        ++number;
        fonts += fontPart(style);
        int format = 0;
        if (!style.number.isEmpty()) {
            format = kFirstOwnFormat + number;
            formats
                += u"<numFmt numFmtId=\"%1\" formatCode=\"%2\"/>"_s.arg(QString::number(format), xmlText(style.number));
            ++formatCount;
        }
        cells += u"<xf numFmtId=\"%1\" fontId=\"%2\" fillId=\"%3\" borderId=\"%4\" xfId=\"0\" applyNumberFormat=\"1\""
                 u" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">%5</xf>"_s.arg(
                     QString::number(format), QString::number(number), style.head ? u"2"_s : u"0"_s,
                     style.border || style.head ? u"1"_s : u"0"_s, alignment(style));
    }
    const QString side = u"<%1 style=\"thin\"><color rgb=\"FF7C8894\"/></%1>"_s;
    QString out = u"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"_s;
    if (formatCount > 0) {
        out += u"<numFmts count=\"%1\">%2</numFmts>"_s.arg(QString::number(formatCount), formats);
    }
    out += u"<fonts count=\"%1\">%2</fonts>"_s.arg(QString::number(number + 1), fonts);
    out += u"<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
           u"patternType=\"gray125\"/></fill>"
           u"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE9EDF1\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"_s;
    out += u"<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"_s
        + side.arg(u"left"_s) + side.arg(u"right"_s) + side.arg(u"top"_s) + side.arg(u"bottom"_s)
        + u"<diagonal/></border></borders>"_s;
    out += u"<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"_s;
    out += u"<cellXfs count=\"%1\">%2</cellXfs>"_s.arg(QString::number(number + 1), cells);
    out += u"<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"_s;
    return xmlPart(out.toUtf8());
}

QString contentType(const QString &part, const QString &kind)
{
    return u"<Override PartName=\"/%1\" ContentType=\"application/vnd.openxmlformats-%2+xml\"/>"_s.arg(part, kind);
}

/// A sheet's name inside a reference: in single quotes, its own doubled.
QString quoted(QString name)
{
    return u'\'' + name.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

StyleId XlsxBook::style(const CellStyle &style)
{
    const auto found = std::find(m_styles.begin(), m_styles.end(), style);
    if (found != m_styles.end()) {
        return static_cast<StyleId>(found - m_styles.begin()) + 1;
    }
    m_styles.push_back(style);
    return static_cast<StyleId>(m_styles.size());
}

/// The parts of the container as they are gathered, sheet by sheet.
class XlsxBook::Container {
public:
    void add(const XlsxSheet &sheet)
    {
        ++m_number;
        const QString file = u"sheet%1.xml"_s.arg(m_number);
        m_types += contentType(u"xl/worksheets/"_s + file, u"officedocument.spreadsheetml.worksheet"_s);
        m_sheets += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>"_s.arg(
            xmlText(sheet.m_name), QString::number(m_number));
        m_links += relation(m_number, u"worksheet"_s, u"worksheets/"_s + file);
        addName(sheet, u"_FilterDatabase"_s, sheet.m_filterRange, u" hidden=\"1\""_s);
        addName(sheet, u"Print_Titles"_s, sheet.m_repeatedRows, {});
        m_parts.push_back({u"xl/worksheets/"_s + file, xmlPart(sheet.xml(m_number == 1))});
        if (sheet.m_chart) {
            addChart(sheet, file);
        }
    }

    Result<QByteArray> bytes(const std::vector<CellStyle> &styles, const BookTitle &title)
    {
        m_links += relation(m_number + 1, u"styles"_s, u"styles.xml"_s);
        std::vector<ZipPart> all {{u"[Content_Types].xml"_s, contentTypes()}, {u"_rels/.rels"_s, rootRelations()},
            {u"xl/workbook.xml"_s, workbook()}, {u"xl/_rels/workbook.xml.rels"_s, relations(m_links)},
            {u"xl/styles.xml"_s, stylesPart(styles)}, {u"docProps/core.xml"_s, coreProperties(title)},
            {u"docProps/app.xml"_s, appProperties()}};
        std::ranges::move(m_parts, std::back_inserter(all));
        return zipped(all);
    }

private:
    void addName(const XlsxSheet &sheet, const QString &name, const QString &area, const QString &attribute)
    {
        if (!area.isEmpty()) {
            m_names += u"<definedName name=\"_xlnm.%1\" localSheetId=\"%2\"%3>%4!%5</definedName>"_s.arg(
                name, QString::number(m_number - 1), attribute, xmlText(quoted(sheet.m_name)), area);
        }
    }

    void addChart(const XlsxSheet &sheet, const QString &file)
    {
        ++m_charts;
        const XlsxSheet::Chart &chart = *sheet.m_chart;
        const QString drawing = u"drawing%1.xml"_s.arg(m_charts);
        const QString picture = u"chart%1.xml"_s.arg(m_charts);
        m_types += contentType(u"xl/drawings/"_s + drawing, u"officedocument.drawing"_s)
            + contentType(u"xl/charts/"_s + picture, u"officedocument.drawingml.chart"_s);
        m_parts.push_back({u"xl/worksheets/_rels/%1.rels"_s.arg(file),
            relations(relation(1, u"drawing"_s, u"../drawings/"_s + drawing))});
        m_parts.push_back(
            {u"xl/drawings/"_s + drawing, drawingPart(chart.row, chart.column, chart.lastRow, chart.lastColumn)});
        m_parts.push_back({u"xl/drawings/_rels/%1.rels"_s.arg(drawing),
            relations(relation(1, u"chart"_s, u"../charts/"_s + picture))});
        m_parts.push_back({u"xl/charts/"_s + picture, chartPart(chart.spec, quoted(sheet.m_name), chart.headRow)});
    }

    QByteArray contentTypes() const
    {
        return xmlPart(
            (u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             u"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
             u"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s
                + contentType(u"xl/workbook.xml"_s, u"officedocument.spreadsheetml.sheet.main"_s)
                + contentType(u"xl/styles.xml"_s, u"officedocument.spreadsheetml.styles"_s)
                + contentType(u"docProps/core.xml"_s, u"package.core-properties"_s)
                + contentType(u"docProps/app.xml"_s, u"officedocument.extended-properties"_s) + m_types + u"</Types>"_s)
                .toUtf8());
    }

    static QByteArray rootRelations()
    {
        return relations(relation(1, u"officeDocument"_s, u"xl/workbook.xml"_s)
            + u"<Relationship Id=\"rId2\" "
              u"Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
              u" Target=\"docProps/core.xml\"/>"_s
            + relation(3, u"extended-properties"_s, u"docProps/app.xml"_s));
    }

    QByteArray workbook() const
    {
        QString book = u"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                       u" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                       u"<bookViews><workbookView/></bookViews><sheets>"_s
            + m_sheets + u"</sheets>"_s;
        if (!m_names.isEmpty()) {
            book += u"<definedNames>"_s + m_names + u"</definedNames>"_s;
        }
        return xmlPart((book + u"</workbook>"_s).toUtf8());
    }

    QString m_types;
    QString m_sheets;
    QString m_names;
    QString m_links;
    std::vector<ZipPart> m_parts;
    int m_number = 0;
    int m_charts = 0;
};

Result<QByteArray> XlsxBook::bytes() const
{
    Container container;
    for (const XlsxSheet &sheet : m_sheets) {
        container.add(sheet);
    }
    return container.bytes(m_styles, m_title);
}

} // namespace caodiem::report
