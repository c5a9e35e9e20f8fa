// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_layout.h"

#include "report/chart_painter.h"
#include "report/paper_font.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace caodiem::report::pdf {
namespace {

constexpr double kPdfMmPerPoint = 25.4 / 72;
constexpr double kPdfRowPadMm = 0.7; ///< above and below the text of a bordered cell
constexpr double kBorderMm = 0.18;

/// One paragraph broken into lines.
struct TextBlock {
    std::shared_ptr<QTextLayout> layout;
    double height = 0;
};

Qt::Alignment qtAlign(Align align)
{
    switch (align) {
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Justify:
        return Qt::AlignJustify;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

TextBlock layOut(const Paragraph &text, double width, double dotsPerMm)
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    const QFont plain = paperSerif(text.sizePt, dotsPerMm);
    for (const Run &run : text.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        range.length = static_cast<int>(run.text.size());
        QFont font = plain;
        font.setBold(run.bold);
        font.setItalic(run.italic);
        range.format.setFont(font);
        formats.append(range);
        all += run.text;
    }
    TextBlock block {std::make_shared<QTextLayout>(all, plain), 0};
    QTextOption option(qtAlign(text.align));
    option.setWrapMode(QTextOption::WordWrap);
    block.layout->setTextOption(option);
    block.layout->setFormats(formats);
    block.layout->setCacheEnabled(true);
    block.layout->beginLayout();
    const double indent = text.firstIndentMm * dotsPerMm;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        const double left = block.height == 0 ? indent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - left);
        line.setPosition({left, block.height});
        block.height += line.height();
    }
    block.layout->endLayout();
    return block;
}

double paragraphHeight(const Paragraph &text, double width, double dotsPerMm)
{
    if (text.ruleMm > 0) {
        return 0.7 * dotsPerMm;
    }
    return layOut(text, width, dotsPerMm).height;
}

void paintRule(QPainter &painter, QPointF corner, double width, double rule, double dotsPerMm)
{
    painter.setPen(QPen(Qt::black, 0.26 * dotsPerMm));
    const double left = corner.x() + (width - rule) / 2;
    const double y = corner.y() + 0.6 * dotsPerMm;
    painter.drawLine(QPointF(left, y), QPointF(left + rule, y));
}

void paintDots(QPainter &painter, QPointF corner, double width, double height, double dotsPerMm)
{
    QPen pen(Qt::black, 0.3 * dotsPerMm);
    pen.setDashPattern({0.1, 4.2});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const double y = corner.y() + height * 0.8;
    painter.drawLine(QPointF(corner.x(), y), QPointF(corner.x() + width, y));
}

void paintParagraph(QPainter &painter, const Paragraph &text, QPointF corner, double width, double dotsPerMm)
{
    if (text.ruleMm > 0) {
        paintRule(painter, corner, width, text.ruleMm * dotsPerMm, dotsPerMm);
        return;
    }
    const TextBlock block = layOut(text, width, dotsPerMm);
    painter.setPen(Qt::black);
    block.layout->draw(&painter, corner);
    if (text.dotted) {
        paintDots(painter, corner, width, block.height, dotsPerMm);
    }
}

void appendLines(std::vector<Piece> &pieces, const Paragraph &text, double width, double dotsPerMm)
{
    const double before = text.beforePt * kPdfMmPerPoint * dotsPerMm;
    if (text.ruleMm > 0 || text.dotted || text.runs.empty()) {
        const double height = paragraphHeight(text, width, dotsPerMm);
        pieces.push_back(
            {before, height, text.keepWithNext, [text, width, dotsPerMm](QPainter &painter, QPointF corner) {
                 paintParagraph(painter, text, corner, width, dotsPerMm);
             }});
        return;
    }
    const TextBlock block = layOut(text, width, dotsPerMm);
    const int lines = block.layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = block.layout->lineAt(i);
        const bool last = i + 1 == lines;
        // No single line of a paragraph is left alone at the foot or the head of a page.
        const bool keep = last ? text.keepWithNext : (i == 0 || i + 2 == lines || text.keepWithNext);
        pieces.push_back(
            {i == 0 ? before : 0, line.height(), keep, [layout = block.layout, i](QPainter &painter, QPointF corner) {
                 painter.setPen(Qt::black);
                 const QTextLine drawn = layout->lineAt(i);
                 drawn.draw(&painter, {corner.x(), corner.y() - drawn.y()});
             }});
    }
}

void appendParagraph(std::vector<Piece> &pieces, const Paragraph &text, double width, double dotsPerMm)
{
    const std::size_t first = pieces.size();
    appendLines(pieces, text, width, dotsPerMm);
    if (first < pieces.size()) {
        pieces[first].newPage = text.newPage;
        pieces.back().after = text.afterPt * kPdfMmPerPoint * dotsPerMm;
    }
}

/// A cell in its place: columns [column, column + colSpan), rows [row, row + rowSpan).
struct Placed {
    const Cell *cell = nullptr;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// A block of rows with the places of its cells worked out.
class Grid {
public:
    Grid(const Table &table, std::size_t first, std::size_t last, double dotsPerMm)
        : m_dots(dotsPerMm)
        , m_borders(table.borders)
        , m_heights(last - first, 0)
    {
        m_edges.push_back(0);
        for (const double width : table.widthsMm) {
            m_edges.push_back(m_edges.back() + width * dotsPerMm);
        }
        std::vector<int> under(table.widthsMm.size(), 0);
        for (std::size_t row = first; row < last; ++row) {
            place(table.rows[row], row - first, under);
        }
        measure();
    }

    double height() const { return std::accumulate(m_heights.begin(), m_heights.end(), 0.0); }

    void paint(QPainter &painter, QPointF corner) const
    {
        for (const Placed &placed : m_cells) {
            const QRectF box = boxOf(placed).translated(corner);
            if (m_borders) {
                painter.setPen(QPen(Qt::black, kBorderMm * m_dots));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(box);
            }
            paintCell(painter, *placed.cell, box);
        }
    }

private:
    void place(const TableRow &line, std::size_t row, std::vector<int> &under)
    {
        std::size_t column = 0;
        const auto skipCovered = [&under, &column] {
            while (column < under.size() && under[column] > 0) {
                --under[column];
                ++column;
            }
        };
        for (const Cell &cell : line.cells) {
            skipCovered();
            m_cells.push_back({&cell, row, column});
            for (int i = 0; i < cell.colSpan && column < under.size(); ++i, ++column) {
                under[column] = cell.rowSpan - 1;
            }
        }
        skipCovered();
    }

    double innerWidth(const Placed &placed) const
    {
        const std::size_t end
            = std::min(placed.column + static_cast<std::size_t>(placed.cell->colSpan), m_edges.size() - 1);
        return m_edges[end] - m_edges[placed.column] - 2 * paper::kCellPadding * m_dots;
    }

    double textHeight(const Placed &placed) const
    {
        double height = 0;
        for (const Paragraph &text : placed.cell->paragraphs) {
            height += (text.beforePt + text.afterPt) * kPdfMmPerPoint * m_dots
                + paragraphHeight(text, innerWidth(placed), m_dots);
        }
        return height;
    }

    /// Rows take the tallest of their own cells; what a spanning cell lacks goes to its last row.
    void measure()
    {
        const double pad = m_borders ? 2 * kPdfRowPadMm * m_dots : 0;
        for (const Placed &placed : m_cells) {
            if (placed.cell->rowSpan == 1) {
                m_heights[placed.row] = std::max(m_heights[placed.row], textHeight(placed) + pad);
            }
        }
        for (const Placed &placed : m_cells) {
            const double lack = textHeight(placed) + pad - boxOf(placed).height();
            if (lack > 0) {
                m_heights[lastRow(placed)] += lack;
            }
        }
    }

    std::size_t lastRow(const Placed &placed) const
    {
        return std::min(placed.row + static_cast<std::size_t>(placed.cell->rowSpan), m_heights.size()) - 1;
    }

    QRectF boxOf(const Placed &placed) const
    {
        const auto sum = [this](std::size_t end) {
            return std::accumulate(m_heights.begin(), m_heights.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
        };
        const std::size_t end
            = std::min(placed.column + static_cast<std::size_t>(placed.cell->colSpan), m_edges.size() - 1);
        const double top = sum(placed.row);
        return {m_edges[placed.column], top, m_edges[end] - m_edges[placed.column], sum(lastRow(placed) + 1) - top};
    }

    void paintCell(QPainter &painter, const Cell &cell, const QRectF &box) const
    {
        const double width = box.width() - 2 * paper::kCellPadding * m_dots;
        double height = 0;
        for (const Paragraph &text : cell.paragraphs) {
            height += (text.beforePt + text.afterPt) * kPdfMmPerPoint * m_dots + paragraphHeight(text, width, m_dots);
        }
        double y = m_borders ? box.center().y() - height / 2 : box.top();
        for (const Paragraph &text : cell.paragraphs) {
            y += text.beforePt * kPdfMmPerPoint * m_dots;
            paintParagraph(painter, text, {box.left() + paper::kCellPadding * m_dots, y}, width, m_dots);
            y += paragraphHeight(text, width, m_dots) + text.afterPt * kPdfMmPerPoint * m_dots;
        }
    }

    double m_dots;
    bool m_borders;
    std::vector<double> m_heights; ///< of the rows
    std::vector<double> m_edges; ///< left edges of the columns, and the right edge of the last
    std::vector<Placed> m_cells; ///< point into the table, which outlives this
};

Piece gridPiece(
    const std::shared_ptr<const Table> &table, std::size_t first, std::size_t last, double width, double dotsPerMm)
{
    const auto grid = std::make_shared<const Grid>(*table, first, last, dotsPerMm);
    const double full = std::accumulate(table->widthsMm.begin(), table->widthsMm.end(), 0.0) * dotsPerMm;
    const double left = (width - full) / 2;
    return {0, grid->height(), false, [table, grid, left](QPainter &painter, QPointF corner) {
                grid->paint(painter, {corner.x() + left, corner.y()});
            }};
}

void appendTable(std::vector<Piece> &pieces, const Table &given, double width, double dotsPerMm)
{
    const auto table = std::make_shared<const Table>(given);
    const auto headerRows = static_cast<std::size_t>(table->headerRows);
    std::shared_ptr<const Piece> head;
    if (headerRows > 0) {
        Piece piece = gridPiece(table, 0, headerRows, width, dotsPerMm);
        piece.keepWithNext = true;
        head = std::make_shared<const Piece>(piece);
        pieces.push_back(piece);
    }
    for (std::size_t row = headerRows; row < table->rows.size(); ++row) {
        Piece piece = gridPiece(table, row, row + 1, width, dotsPerMm);
        // The total, the last row, does not stand alone on a page.
        piece.keepWithNext = row + 1 < table->rows.size() && (table->keepTogether || row + 2 == table->rows.size());
        piece.tableHead = head;
        pieces.push_back(piece);
    }
}

void appendFigure(std::vector<Piece> &pieces, const Figure &figure, double width, double dotsPerMm)
{
    const QSizeF size(figure.widthMm, figure.heightMm);
    const double left = (width - figure.widthMm * dotsPerMm) / 2;
    pieces.push_back({0, figure.heightMm * dotsPerMm, true,
        [chart = figure.chart, size, left, dotsPerMm](QPainter &painter, QPointF corner) {
            painter.save();
            painter.translate(corner.x() + left, corner.y());
            paintChart(painter, chart, size, dotsPerMm);
            painter.restore();
        }});
}

} // namespace

void appendPieces(std::vector<Piece> &pieces, const Block &block, double width, double dotsPerMm)
{
    if (const auto *text = std::get_if<Paragraph>(&block)) {
        appendParagraph(pieces, *text, width, dotsPerMm);
    } else if (const auto *table = std::get_if<Table>(&block)) {
        appendTable(pieces, *table, width, dotsPerMm);
    } else {
        appendFigure(pieces, std::get<Figure>(block), width, dotsPerMm);
    }
}

} // namespace caodiem::report::pdf
