// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/table.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace caodiem::ingest {

/// What a file may cost at most. The defaults hold for every list of a commune; hostile files end at them.
struct TableLimits {
    qint64 fileBytes = 50 * 1024 * 1024;
    qint64 unpackedBytes = 512 * 1024 * 1024; ///< of all parts together, counted while inflating
    qint64 freeRatioBytes = 8 * 1024 * 1024; ///< below this much unpacked text any ratio is fine
    qint64 maxRatio = 200; ///< unpacked bytes per byte of the file above it
    int entries = 1000;
    int rows = 1'048'576;
    int columns = 1024; ///< cells with a value further right are refused
    qint64 cells = 100'000'000; ///< of one sheet, repeated ones counted each
    int strings = 3'000'000;
    int cellLength = 32'767;
    int xmlDepth = 64;
    qint64 tokenBytes = 4 * 1024 * 1024; ///< one tag or one run of text
};

enum class Visit : quint8 { Continue, Stop };
using RowVisitor = std::function<Visit(const TableRow &)>;

/// A file with sheets of rows, of whatever format; rows stream by and are never all in memory.
class TableFile {
public:
    virtual ~TableFile() = default;
    TableFile() = default;
    Q_DISABLE_COPY_MOVE(TableFile)

    /// Names in the workbook's order, hidden ones too. A csv file has one sheet without a name.
    [[nodiscard]] virtual QStringList sheets() const = 0;
    /// Whether the workbook hides this sheet. Pre: as visitRows().
    [[nodiscard]] virtual bool isHidden(int sheet) const
    {
        Q_UNUSED(sheet)
        return false;
    }
    /// Whether cells know numbers and dates from text; csv knows text only.
    [[nodiscard]] virtual bool hasTypes() const = 0;
    /// Visits the non-blank rows of one sheet in order. Pre: 0 ≤ sheet < sheets().size(). The row lives only during the
    /// visit. Errors: Corrupt (damaged), BadInput "limit:FILE" (see TableLimits). Stopping early is no error.
    [[nodiscard]] virtual Status visitRows(int sheet, const RowVisitor &visit) = 0;
};

/// Opens xlsx, ods, csv, tsv, and xls where LibreOffice is installed, told apart by content and not by the name. With
/// `readerProgram` (caodiem-read) another process does the reading (docs/decisions/0007-reading-apart.md).
/// Error::context carries the file's name, `detail` a code: NotFound, Io; BadInput "empty:FILE", "limit:FILE", or
/// "reader:FILE" when the reading process died; Corrupt a damaged container or forbidden XML (a document type);
/// Unsupported "password-or-xls", "xls-needs-office", "binary" or "not-a-spreadsheet".
[[nodiscard]] Result<std::unique_ptr<TableFile>> openTable(
    const QString &path, const TableLimits &limits = {}, const QString &readerProgram = {});

} // namespace caodiem::ingest
