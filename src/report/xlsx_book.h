// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/result.h"
#include "report/chart_spec.h"
#include "report/document.h"
#include "report/package_properties.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

/// A spreadsheet file in memory. Written here and not by libxlsxwriter, because that library and QuaZip break each
/// other in one program (docs/decisions/0004). Figures are written as decimal text made from integers: nothing is
/// ever rounded by a floating point number on the way.
namespace caodiem::report {

inline constexpr Day kSerialZero = 2415019; ///< Julian day of 30 December 1899, a spreadsheet's day 0

struct CellStyle {
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool wrap = false;
    bool head = false; ///< bold, centred, wrapped, bordered, on a light ground
    Align align = Align::Left;
    QString number = {}; ///< number format; empty = general
    int size = 11; ///< points
    friend bool operator==(const CellStyle &, const CellStyle &) = default;
};

using StyleId = int; ///< 0 = none

/// One sheet. Rows and columns count from 0; cells are written row by row from the top, from left to right.
class XlsxSheet {
public:
    explicit XlsxSheet(QString name)
        : m_name(std::move(name))
    { }

    void column(int column, double characters, StyleId style = 0);
    /// Before the row's first cell.
    void rowHeight(int row, double points);
    void text(int row, int column, const QString &text, StyleId style = 0);
    void number(int row, int column, qint64 value, StyleId style = 0);
    /// value / 10^decimals, exactly: 8009 with 4 decimals is 0.8009. Nothing gives "—".
    void decimal(int row, int column, std::optional<qint64> value, int decimals, StyleId style);
    /// A real date; days that spreadsheets cannot hold (before March 1900) are written as text, kNever as nothing.
    void date(int row, int column, Day day, StyleId style);
    void blank(int row, int column, StyleId style);
    /// Text over several columns of one row.
    void wide(int row, int firstColumn, int lastColumn, const QString &text, StyleId style);
    /// Joins cells that are written by themselves (the first with the text, the others blank).
    void merge(int row, int column, int lastRow, int lastColumn);

    void freeze(int row, int column);
    void autofilter(int row, int lastRow, int lastColumn);
    /// A drop-down; the values hold no comma and have at most 255 characters in all.
    void choices(int firstRow, int lastRow, int column, const QStringList &values);
    /// Digits kept as text on purpose (personal IDs) get no warning mark.
    void allowDigitsAsText(int firstRow, int lastRow, int lastColumn);
    /// A4, one page wide, rows firstRepeated … lastRepeated (or none) at the head of every page, "Trang 1/3" below.
    void printSetup(bool landscape, int firstRepeated = 0, int lastRepeated = -1);
    /// The lines of `spec` as a chart over the given cells; line i's dates stand in column 2i, its values in 2i + 1,
    /// names in `headRow`, points below it.
    void chart(const ChartSpec &spec, int headRow, int row, int column, int lastRow, int lastColumn);

private:
    friend class XlsxBook;
    struct Chart {
        ChartSpec spec;
        int headRow = 0;
        int row = 0;
        int column = 0;
        int lastRow = 0;
        int lastColumn = 0;
    };

    void open(int row, int column, StyleId style, const char *type);
    void moveTo(int row);
    [[nodiscard]] QByteArray xml(bool first) const;

    QString m_name;
    QByteArray m_columns;
    QByteArray m_data;
    QByteArray m_pane;
    QByteArray m_filter;
    QByteArray m_merges;
    int m_mergeCount = 0;
    QByteArray m_choices;
    int m_choiceCount = 0;
    QByteArray m_ignored;
    QByteArray m_page;
    QString m_filterRange; ///< for the workbook's names; empty = none
    QString m_repeatedRows; ///< "$5:$6"; empty = none
    std::optional<Chart> m_chart;
    int m_row = -1; ///< the open row
    int m_lastColumn = 0;
    double m_height = 0; ///< of the next row to be opened; 0 = by its content
    int m_heightRow = -1;
};

class XlsxBook {
public:
    explicit XlsxBook(BookTitle title)
        : m_title(std::move(title))
    { }

    /// Valid as long as the book. Names are different, at most 31 characters, without []:*?/\ .
    [[nodiscard]] XlsxSheet &sheet(const QString &name) { return m_sheets.emplace_back(name); }
    [[nodiscard]] StyleId style(const CellStyle &style);
    /// The file. Errc::Io.
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    class Container;

    BookTitle m_title;
    std::deque<XlsxSheet> m_sheets;
    std::vector<CellStyle> m_styles;
};

/// "B7" for row 6, column 1.
[[nodiscard]] QString cellName(int row, int column);

} // namespace caodiem::report
