// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cell_text.h"
#include "ingest/column_shape.h"
#include "ingest/header_words.h"
#include "ingest/lists.h"

#include <QStringView>

#include <functional>
#include <limits>
#include <span>
#include <vector>

/// What all three kinds of list have in common: finding the sheet and its header, and handing over the data rows.
namespace caodiem::ingest {

/// The columns of one kind of list. Numbers are enumerators of domain/list_columns.h.
struct ListForm {
    ListKind kind = ListKind::Residents;
    std::span<const QStringView> columns; ///< official headers
    const HeaderWords &words;
    std::vector<int> keys; ///< a header row has all of these
    std::vector<int> expected; ///< a warning each when they are missing
    int keyColumn = 0; ///< empty in totals, headings and signatures
};

[[nodiscard]] ListForm residentForm();
[[nodiscard]] ListForm organisationForm();
[[nodiscard]] ListForm villageForm();

/// Hex, empty when the file cannot be read.
[[nodiscard]] QString sha256Of(const QString &path);
/// The mapping remembered for one of these rows as a header, or two or three of them together; empty when none is.
[[nodiscard]] ColumnMapping rememberedFor(
    const std::vector<TableRow> &rows, const QHash<QString, ColumnMapping> &remembered, ListKind kind);

/// A list whose header was found.
struct ListScan {
    ListOrigin origin;
    std::vector<int> at; ///< per enumerator: column in the sheet, −1 = not there
    bool typed = true; ///< TableFile::hasTypes()
    std::vector<DateOrder> dateOrders; ///< by column of the sheet; columns beyond the end: day first
    QHash<QString, int> words; ///< what words of the list mean, per column: folding them for every row costs
    std::vector<ColumnShape> shapes; ///< columns that are one column of the list; done when a row is handed over
    int ownWidth = std::numeric_limits<int>::max(); ///< columns from here on are made up, the same in every row
    std::vector<Remark> remarks; ///< about the header; the row readers add theirs
    std::vector<int> notes; ///< numbers of rows that are signatures, totals and the like, to be counted in one remark

    [[nodiscard]] const Cell &cell(const TableRow &row, int column) const
    {
        return row.at(at[static_cast<std::size_t>(column)]);
    }
    /// Whether the row itself fills the column, and no heading or title for it.
    [[nodiscard]] bool isOwn(const TableRow &row, int column) const
    {
        return at[static_cast<std::size_t>(column)] < ownWidth && !cell(row, column).isEmpty();
    }
    /// Cells that the row itself fills; counted up to `most`.
    [[nodiscard]] int filledIn(const TableRow &row, int most) const;
    [[nodiscard]] DateOrder dateOrder(int column) const
    {
        const auto index = static_cast<std::size_t>(at[static_cast<std::size_t>(column)]);
        return at[static_cast<std::size_t>(column)] >= 0 && index < dateOrders.size() ? dateOrders[index]
                                                                                      : DateOrder::DayFirst;
    }
    void remark(Gravity gravity, RemarkCode code, const TableRow &row, int column, const QStringList &args = {});
};

/// Visits the data rows in order; title, repeated header, column numbers, totals and blank rows are left out.
using DataRow = std::function<void(ListScan &scan, const TableRow &row)>;
[[nodiscard]] Result<ListScan> scanList(
    const QString &file, const ReadOptions &options, const ListForm &form, const DataRow &visit);

} // namespace caodiem::ingest
