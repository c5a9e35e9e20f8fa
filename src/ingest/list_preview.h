// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"

namespace caodiem::ingest {

/// One column of a file as the first rows show it.
struct ColumnPreview {
    QString header; ///< in Unicode; empty when it has none
    QStringList samples; ///< the first values in it, in Unicode, three at most
    int column = -1; ///< enumerator of domain/list_columns.h; kLeftOut = known and not wanted; −1 = not understood
    TextCode code = TextCode::Unicode; ///< how its texts are encoded
    QString before; ///< one of its texts as it stands in the file, when they are converted
    QString after; ///< the same in Unicode
};

/// What a person maps columns by, from the first rows of one sheet.
struct ListPreview {
    ListKind kind = ListKind::Residents; ///< as asked for, else the one whose columns were found best
    QString fileName;
    QString fileSha256;
    QStringList sheets; ///< of the file; one empty name for csv
    int sheet = 0; ///< the one that was looked into
    int headerRow = 0; ///< number of the header's last row; 0 = the sheet is empty
    bool headerFound = false; ///< all columns that are needed are there; else the likeliest row was taken
    bool remembered = false; ///< some columns are mapped as in an earlier import
    QString headerSet;
    Day ownDate = kNever; ///< "tính đến ngày …" above the header
    std::vector<ColumnPreview> columns; ///< up to the last one that holds anything
    std::vector<int> missing; ///< enumerators of columns without which a list cannot be read
};

/// Looks at the first rows. Errors as readResidentList(), but a missing header is none.
[[nodiscard]] Result<ListPreview> previewList(
    const QString &file, const ReadOptions &options, std::optional<ListKind> kind = std::nullopt);

/// Visits the rows of a sheet with these numbers, each with its texts in Unicode as an import reads them, and the
/// header's row before them.
[[nodiscard]] Status visitListRows(const QString &file, const ReadOptions &options, const QString &sheet, int headerRow,
    const QSet<int> &numbers, const std::function<void(const TableRow &row)> &visit);

} // namespace caodiem::ingest
