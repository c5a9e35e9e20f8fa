// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_shape.h"
#include "ingest/list_scan.h"

/// The rows that a header is made of: what their words mean one by one and read together.
namespace caodiem::ingest {

/// What stands over one column of the sheet.
struct Heading {
    QString text; ///< of one row, or of several put together
    int meaning = -1; ///< enumerator of domain/list_columns.h, kLeftOut where a mapping says so, −1 = not understood
    ColumnPart part = ColumnPart::None;
    int group = -1; ///< meaning of the title above it and its neighbours
    bool divided = false; ///< one of several columns that a title of this meaning was divided into
};
using Headings = std::vector<Heading>;

/// "Ngày sinh (dd/mm/yyyy)" is tried without its brackets too.
[[nodiscard]] int meaningOf(const QString &header, const HeaderWords &words);
[[nodiscard]] Headings headingsOf(const QStringList &texts, const HeaderWords &words);

/// Two rows read as one. What stands below decides, with the title above it where both together mean something
/// ("Ngày thu nhận" over "căn cước" and "ĐDĐT"); a title never speaks for a column that has other words of its own,
/// unless those only divide it ("Đã", "Mức 2", "Trước 30/12/2025"). Pre for `upperIsHeader`: the upper row is no line
/// of a title block.
[[nodiscard]] Headings joinedHeadings(
    const Headings &upper, const QStringList &lower, const ListForm &form, bool upperIsHeader);

/// Numbers, dates, personal IDs, tax codes: a row of the list, or the column numbers under a header.
[[nodiscard]] bool holdsData(const TableRow &row);
/// "(chữ in hoa)", "Chưa | Đã", "Nam | Nữ" and words of columns: a line of the header and of nobody's data. Pre:
/// !holdsData().
[[nodiscard]] bool isHeaderLine(const QStringList &lower, const Headings &upper, const ListForm &form);

} // namespace caodiem::ingest
