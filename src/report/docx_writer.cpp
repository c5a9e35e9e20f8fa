// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docx_writer.h"

#include "report/chart_painter.h"
#include "report/docx_parts.h"
#include "report/package_properties.h"
#include "report/whole_file.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureDpi = 220;
constexpr double kRowPadMm = 0.6; ///< above and below the text of a bordered cell

QString twips(double mm)
{
    return QString::number(qRound(mm * 1440 / 25.4));
}
QString pointTwips(double points)
{
    return QString::number(qRound(points * 20));
}
QString emu(double mm)
{
    return QString::number(qRound(mm * 36000));
}

/// Characters that XML 1.0 cannot hold, however they got into a name.
QString xmlClean(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n'; });
    return text;
}

class Body {
public:
    explicit Body(QByteArray &out)
        : m_xml(&out)
    { }

    std::vector<QByteArray> pictures;

    void write(const ReportDocument &document)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        open(u"w:document"_s,
            {{u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                {u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                {u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                {u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                {u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        open(u"w:body"_s);
        for (std::size_t i = 0; i < document.sections.size(); ++i) {
            section(document.sections[i], i + 1 == document.sections.size());
        }
        m_xml.writeEndDocument();
    }

private:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    void open(const QString &name, Attributes attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, value);
        }
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(name);
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, value);
        }
    }

    void section(const Section &section, bool last)
    {
        m_widthMm = paper::textWidth(section.landscape);
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            const Block &block = section.blocks[i];
            if (const auto *text = std::get_if<Paragraph>(&block)) {
                paragraph(*text, m_widthMm);
            } else if (const auto *grid = std::get_if<Table>(&block)) {
                table(*grid);
                const bool tableFollows
                    = i + 1 < section.blocks.size() && std::holds_alternative<Table>(section.blocks[i + 1]);
                if (tableFollows || (last && i + 1 == section.blocks.size())) {
                    thinParagraph(); // Word joins tables that touch, and ends no page with one
                }
            } else {
                figure(std::get<Figure>(block));
            }
        }
        if (last) {
            sectionProperties(section);
            return;
        }
        open(u"w:p"_s);
        open(u"w:pPr"_s);
        leaf(u"w:spacing"_s, {{u"w:line"_s, u"20"_s}, {u"w:lineRule"_s, u"exact"_s}});
        sectionProperties(section);
        close();
        close();
    }

    void sectionProperties(const Section &section)
    {
        const QString width = twips(section.landscape ? paper::kLong : paper::kShort);
        const QString height = twips(section.landscape ? paper::kShort : paper::kLong);
        open(u"w:sectPr"_s);
        leaf(u"w:headerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, u"rId3"_s}});
        leaf(u"w:type"_s, {{u"w:val"_s, u"nextPage"_s}});
        if (section.landscape) {
            leaf(u"w:pgSz"_s, {{u"w:w"_s, width}, {u"w:h"_s, height}, {u"w:orient"_s, u"landscape"_s}});
        } else {
            leaf(u"w:pgSz"_s, {{u"w:w"_s, width}, {u"w:h"_s, height}});
        }
        leaf(u"w:pgMar"_s,
            {{u"w:top"_s, twips(paper::kTop)}, {u"w:right"_s, twips(paper::kRight)},
                {u"w:bottom"_s, twips(paper::kBottom)}, {u"w:left"_s, twips(paper::kLeft)},
                {u"w:header"_s, twips(paper::kNumberAt)}, {u"w:footer"_s, twips(paper::kNumberAt)},
                {u"w:gutter"_s, u"0"_s}});
        leaf(u"w:pgNumType"_s, {{u"w:start"_s, u"1"_s}});
        leaf(u"w:titlePg"_s);
        close();
    }

    void thinParagraph()
    {
        open(u"w:p"_s);
        open(u"w:pPr"_s);
        leaf(u"w:spacing"_s, {{u"w:line"_s, u"20"_s}, {u"w:lineRule"_s, u"exact"_s}});
        close();
        close();
    }

    void paragraph(const Paragraph &text, double widthMm)
    {
        open(u"w:p"_s);
        open(u"w:pPr"_s);
        if (text.keepWithNext) {
            leaf(u"w:keepNext"_s);
        }
        if (text.newPage) {
            leaf(u"w:pageBreakBefore"_s);
        }
        if (text.ruleMm > 0) {
            open(u"w:pBdr"_s);
            leaf(u"w:bottom"_s,
                {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, u"6"_s}, {u"w:space"_s, u"0"_s}, {u"w:color"_s, u"000000"_s}});
            close();
        }
        if (text.dotted) {
            open(u"w:tabs"_s);
            leaf(u"w:tab"_s, {{u"w:val"_s, u"right"_s}, {u"w:leader"_s, u"dot"_s}, {u"w:pos"_s, twips(widthMm)}});
            close();
        }
        spacing(text);
        indent(text, widthMm);
        leaf(u"w:jc"_s, {{u"w:val"_s, alignWord(text)}});
        runProperties({}, text.ruleMm > 0 ? 1 : text.sizePt); // of the paragraph mark: it sets an empty line's height
        close();
        for (const Run &piece : text.runs) {
            run(piece, text.sizePt);
        }
        if (text.dotted) {
            open(u"w:r"_s);
            runProperties({}, text.sizePt);
            leaf(u"w:tab"_s);
            close();
        }
        close();
    }

    void spacing(const Paragraph &text)
    {
        if (text.ruleMm > 0) {
            leaf(u"w:spacing"_s,
                {{u"w:before"_s, pointTwips(text.beforePt)}, {u"w:after"_s, pointTwips(text.afterPt)},
                    {u"w:line"_s, u"40"_s}, {u"w:lineRule"_s, u"exact"_s}});
            return;
        }
        leaf(u"w:spacing"_s, {{u"w:before"_s, pointTwips(text.beforePt)}, {u"w:after"_s, pointTwips(text.afterPt)}});
    }

    void indent(const Paragraph &text, double widthMm)
    {
        if (text.ruleMm > 0) {
            const QString side = twips(qMax(0.0, (widthMm - text.ruleMm) / 2));
            leaf(u"w:ind"_s, {{u"w:left"_s, side}, {u"w:right"_s, side}});
        } else if (text.firstIndentMm > 0) {
            leaf(u"w:ind"_s, {{u"w:firstLine"_s, twips(text.firstIndentMm)}});
        }
    }

    static QString alignWord(const Paragraph &text)
    {
        if (text.dotted) {
            return u"left"_s;
        }
        switch (text.align) {
        case Align::Centre:
            return u"center"_s;
        case Align::Right:
            return u"right"_s;
        case Align::Justify:
            return u"both"_s;
        case Align::Left:
            break;
        }
        return u"left"_s;
    }

    void runProperties(const Run &piece, double sizePt)
    {
        open(u"w:rPr"_s);
        if (piece.bold) {
            leaf(u"w:b"_s);
        }
        if (piece.italic) {
            leaf(u"w:i"_s);
        }
        const QString halfPoints = QString::number(qRound(sizePt * 2));
        leaf(u"w:sz"_s, {{u"w:val"_s, halfPoints}});
        leaf(u"w:szCs"_s, {{u"w:val"_s, halfPoints}});
        close();
    }

    void run(const Run &piece, double sizePt)
    {
        open(u"w:r"_s);
        runProperties(piece, sizePt);
        open(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
        m_xml.writeCharacters(xmlClean(piece.text));
        close();
        close();
    }

    void table(const Table &grid)
    {
        double sum = 0;
        for (const double width : grid.widthsMm) {
            sum += width;
        }
        open(u"w:tbl"_s);
        open(u"w:tblPr"_s);
        leaf(u"w:tblW"_s, {{u"w:w"_s, twips(sum)}, {u"w:type"_s, u"dxa"_s}});
        leaf(u"w:jc"_s, {{u"w:val"_s, u"center"_s}});
        tableBorders(grid.borders);
        leaf(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
        const QString above = twips(grid.borders ? kRowPadMm : 0);
        open(u"w:tblCellMar"_s);
        leaf(u"w:top"_s, {{u"w:w"_s, above}, {u"w:type"_s, u"dxa"_s}});
        leaf(u"w:left"_s, {{u"w:w"_s, twips(paper::kCellPadding)}, {u"w:type"_s, u"dxa"_s}});
        leaf(u"w:bottom"_s, {{u"w:w"_s, above}, {u"w:type"_s, u"dxa"_s}});
        leaf(u"w:right"_s, {{u"w:w"_s, twips(paper::kCellPadding)}, {u"w:type"_s, u"dxa"_s}});
        close();
        close();
        open(u"w:tblGrid"_s);
        for (const double width : grid.widthsMm) {
            leaf(u"w:gridCol"_s, {{u"w:w"_s, twips(width)}});
        }
        close();
        std::vector<int> under(grid.widthsMm.size(), 0); // rows still covered from above, per column
        for (std::size_t i = 0; i < grid.rows.size(); ++i) {
            const bool keep = grid.keepTogether && i + 1 < grid.rows.size();
            row(grid, grid.rows[i], static_cast<int>(i) < grid.headerRows, keep, under);
        }
        close();
    }

    void tableBorders(bool visible)
    {
        open(u"w:tblBorders"_s);
        for (const QString &side :
            {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s}) {
            if (visible) {
                leaf(side,
                    {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, u"4"_s}, {u"w:space"_s, u"0"_s},
                        {u"w:color"_s, u"000000"_s}});
            } else {
                leaf(side, {{u"w:val"_s, u"nil"_s}});
            }
        }
        close();
    }

    void row(const Table &grid, const TableRow &line, bool header, bool keep, std::vector<int> &under)
    {
        open(u"w:tr"_s);
        open(u"w:trPr"_s);
        leaf(u"w:cantSplit"_s);
        if (header) {
            leaf(u"w:tblHeader"_s);
        }
        close();
        std::size_t column = 0;
        for (const Cell &content : line.cells) {
            coveredCells(grid, under, column);
            cell(grid, content, column, keep || header);
            for (int i = 0; i < content.colSpan && column < under.size(); ++i, ++column) {
                under[column] = content.rowSpan - 1;
            }
        }
        coveredCells(grid, under, column);
        close();
    }

    /// The places under a rowSpan of an earlier row, from `column` on.
    void coveredCells(const Table &grid, std::vector<int> &under, std::size_t &column)
    {
        while (column < under.size() && under[column] > 0) {
            open(u"w:tc"_s);
            open(u"w:tcPr"_s);
            leaf(u"w:tcW"_s, {{u"w:w"_s, twips(grid.widthsMm[column])}, {u"w:type"_s, u"dxa"_s}});
            leaf(u"w:vMerge"_s);
            close();
            leaf(u"w:p"_s);
            close();
            --under[column];
            ++column;
        }
    }

    void cell(const Table &grid, const Cell &content, std::size_t column, bool keep)
    {
        double width = 0;
        for (int i = 0; i < content.colSpan && column + static_cast<std::size_t>(i) < grid.widthsMm.size(); ++i) {
            width += grid.widthsMm[column + static_cast<std::size_t>(i)];
        }
        open(u"w:tc"_s);
        open(u"w:tcPr"_s);
        leaf(u"w:tcW"_s, {{u"w:w"_s, twips(width)}, {u"w:type"_s, u"dxa"_s}});
        if (content.colSpan > 1) {
            leaf(u"w:gridSpan"_s, {{u"w:val"_s, QString::number(content.colSpan)}});
        }
        if (content.rowSpan > 1) {
            leaf(u"w:vMerge"_s, {{u"w:val"_s, u"restart"_s}});
        }
        leaf(u"w:vAlign"_s, {{u"w:val"_s, grid.borders ? u"center"_s : u"top"_s}});
        close();
        for (Paragraph text : content.paragraphs) {
            text.keepWithNext = text.keepWithNext || keep;
            paragraph(text, width - 2 * paper::kCellPadding);
        }
        close();
    }

    void figure(const Figure &picture)
    {
        QByteArray png;
        QBuffer buffer(&png);
        chartImage(picture.chart, {picture.widthMm, picture.heightMm}, kPictureDpi).save(&buffer, "PNG");
        pictures.push_back(png);
        const auto number = pictures.size();
        const QString id = QString::number(number);
        const QString name = u"image%1.png"_s.arg(number);
        const QString width = emu(picture.widthMm);
        const QString height = emu(picture.heightMm);
        open(u"w:p"_s);
        open(u"w:pPr"_s);
        leaf(u"w:keepNext"_s);
        leaf(u"w:jc"_s, {{u"w:val"_s, u"center"_s}});
        close();
        open(u"w:r"_s);
        open(u"w:drawing"_s);
        open(u"wp:inline"_s, {{u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
        leaf(u"wp:extent"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
        leaf(u"wp:docPr"_s, {{u"id"_s, id}, {u"name"_s, name}, {u"descr"_s, xmlClean(picture.description)}});
        open(u"a:graphic"_s);
        open(u"a:graphicData"_s, {{u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        open(u"pic:pic"_s);
        open(u"pic:nvPicPr"_s);
        leaf(u"pic:cNvPr"_s, {{u"id"_s, id}, {u"name"_s, name}});
        leaf(u"pic:cNvPicPr"_s);
        close();
        open(u"pic:blipFill"_s);
        leaf(u"a:blip"_s, {{u"r:embed"_s, u"rId%1"_s.arg(number + 9)}});
        open(u"a:stretch"_s);
        leaf(u"a:fillRect"_s);
        close();
        close();
        open(u"pic:spPr"_s);
        open(u"a:xfrm"_s);
        leaf(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
        leaf(u"a:ext"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
        close();
        open(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
        leaf(u"a:avLst"_s);
        for (int i = 0; i < 9; ++i) { // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r, p
            close();
        }
    }

    QXmlStreamWriter m_xml;
    double m_widthMm = 0; ///< of the text in the section being written
};

} // namespace

Result<QByteArray> docxBytes(const ReportDocument &document)
{
    QByteArray body;
    Body writer(body);
    writer.write(document);
    const int pictures = static_cast<int>(writer.pictures.size());
    std::vector<ZipPart> parts {{u"[Content_Types].xml"_s, docx::contentTypes()},
        {u"_rels/.rels"_s, docx::packageRelations()}, {u"word/document.xml"_s, body},
        {u"word/_rels/document.xml.rels"_s, docx::documentRelations(pictures)}, {u"word/styles.xml"_s, docx::styles()},
        {u"word/settings.xml"_s, docx::settings()}, {u"word/header1.xml"_s, docx::pageNumberHeader()},
        {u"docProps/core.xml"_s, coreProperties({document.title, document.author, document.on})},
        {u"docProps/app.xml"_s, appProperties()}};
    for (int i = 0; i < pictures; ++i) {
        parts.push_back({u"word/media/image%1.png"_s.arg(i + 1), writer.pictures[static_cast<std::size_t>(i)]});
    }
    return zipped(parts);
}

} // namespace caodiem::report
