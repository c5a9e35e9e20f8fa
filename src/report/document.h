// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_spec.h"

#include <QString>

#include <variant>
#include <vector>

/// A document as a value, between what is said and how a file format says it: docx_writer and pdf_writer write the
/// same one. Sizes in points, distances in millimetres. The face is Times New Roman throughout.
namespace caodiem::report {

struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
};

enum class Align : quint8 { Left, Centre, Right, Justify };

struct Paragraph {
    std::vector<Run> runs;
    double sizePt = 14;
    Align align = Align::Justify;
    double firstIndentMm = 0;
    double beforePt = 0;
    double afterPt = 0;
    bool keepWithNext = false;
    bool newPage = false; ///< starts a page
    bool dotted = false; ///< a line of dots to write on, over the whole width; `runs` is empty
    double ruleMm = 0; ///< > 0: no text but a centred rule of this length
};

struct Cell {
    std::vector<Paragraph> paragraphs; ///< never empty
    int colSpan = 1;
    int rowSpan = 1; ///< only in header rows
};

struct TableRow {
    std::vector<Cell> cells; ///< a place under a rowSpan of the row above has no cell of its own
};

struct Table {
    std::vector<double> widthsMm;
    std::vector<TableRow> rows;
    int headerRows = 0; ///< repeated on every page
    bool borders = true; ///< false: for layout only (head, signature)
    bool keepTogether = false;
};

struct Figure {
    ChartSpec chart;
    double widthMm = 0;
    double heightMm = 0;
    QString description; ///< for those who cannot see it
};

using Block = std::variant<Paragraph, Table, Figure>;

/// Starts on a new page; pages are counted from 1 in each, the number is not shown on its first page.
struct Section {
    bool landscape = false;
    std::vector<Block> blocks;
};

struct ReportDocument {
    QString title;
    QString author;
    Day on = kNever; ///< the date of creation written into the file: the as-of date, so that same input is same bytes
    std::vector<Section> sections;
};

/// A4 with the margins of Decree 30/2020, in millimetres; the same for both orientations.
namespace paper {
inline constexpr double kShort = 210;
inline constexpr double kLong = 297;
inline constexpr double kLeft = 30;
inline constexpr double kRight = 15;
inline constexpr double kTop = 20;
inline constexpr double kBottom = 20;
inline constexpr double kNumberAt = 10; ///< page number: distance from the upper edge
[[nodiscard]] constexpr double textWidth(bool landscape)
{
    return (landscape ? kLong : kShort) - kLeft - kRight;
}
[[nodiscard]] constexpr double textHeight(bool landscape)
{
    return (landscape ? kShort : kLong) - kTop - kBottom;
}
inline constexpr double kCellPadding = 1.2; ///< left and right inside a table cell
} // namespace paper

} // namespace caodiem::report
