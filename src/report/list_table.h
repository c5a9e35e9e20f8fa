// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

/// A plain list as a file: xlsx or csv, by the file's suffix. For export, template, the people behind a figure.
namespace caodiem::report {

/// A day known to the day. One known less exactly is given as text ("1970", "≤ 26/05/2026").
struct DayCell {
    Day day = kNever;
    friend bool operator==(const DayCell &, const DayCell &) = default;
};

/// monostate and an empty text are an empty cell. Text is text whatever it looks like: never a formula.
using ListCell = std::variant<std::monostate, QString, qint64, DayCell>;

enum class ListKind : quint8 { Text, Number, Date };

struct ListColumn {
    QString header;
    double width = 14; ///< in characters
    ListKind kind = ListKind::Text; ///< how empty cells are prepared for typing; Text keeps leading zeros
    QStringList choices; ///< a drop-down in every empty row; at most 255 characters in all
};

struct ListTable {
    QString sheet; ///< name of the sheet; at most 31 characters, none of []:*?/\ .
    QStringList title; ///< lines above the header row; a reader skips them. Not in csv.
    std::vector<ListColumn> columns;
    std::size_t rowCount = 0;
    /// Fills `cells` (empty, with room for all columns) for row 0 … rowCount − 1; asked in order, each row once.
    std::function<void(std::size_t row, std::vector<ListCell> &cells)> fillRow;
    int emptyRows = 0; ///< below the rows, prepared with formats and drop-downs (a form to fill in). Not in csv.
    std::vector<QStringList> guide; ///< a second sheet "Hướng dẫn": lines of cells. Not in csv.
    QString author;
    Day on = kNever; ///< date of creation written into the file; same table, same bytes
    bool landscape = true;
};

/// Puts rows that are already there into `table`.
void setRows(ListTable &table, std::vector<std::vector<ListCell>> rows);

/// Suffix .csv (UTF-8 with BOM, comma, CR LF, dates as dd/mm/yyyy) or else xlsx (frozen header, autofilter, A4 print
/// set-up). An existing file is replaced only by a whole one. Errc::Io, DiskFull.
/// In csv a text that a spreadsheet would run as a formula gets one apostrophe in front, see csvText().
[[nodiscard]] Status writeListTable(const ListTable &table, const QString &path);

/// Several tables as the sheets of one xlsx; title and author of the file are those of the first. The guides are left
/// out. Pre: tables not empty, names of sheets different.
[[nodiscard]] Status writeListTables(const std::vector<ListTable> &tables, const QString &path);

/// What the csv says for a text: it is given one apostrophe when, after any apostrophes of its own, it begins with
/// = + - @ TAB or CR; except a plain number or phone number ("+84 912 345 678", "-5") without apostrophe, which stays.
/// A reader takes one leading apostrophe off whenever one of = + - @ TAB CR or another apostrophe that leads to one
/// follows: so every text comes back as it was.
[[nodiscard]] QString csvText(const QString &text);

enum class RegisterForm : quint8 { Residents, Organisations, Villages };

/// The columns of an import list (cli.md), with widths, kinds and drop-downs; the same for export and template.
[[nodiscard]] std::vector<ListColumn> registerColumns(RegisterForm form);
/// The empty form with drop-downs and a second sheet that explains the columns.
[[nodiscard]] ListTable registerTemplate(RegisterForm form);

} // namespace caodiem::report
