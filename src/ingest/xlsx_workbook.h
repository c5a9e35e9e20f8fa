// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/serial_day.h"
#include "ingest/zip_parts.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace caodiem::ingest {

struct SheetPart {
    QString name;
    QString part; ///< path inside the container
};

/// What the sheets of an xlsx file share.
struct XlsxWorkbook {
    std::vector<SheetPart> sheets;
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<bool> dateStyles; ///< by cell style: whether its numbers are dates
    std::vector<QString> strings; ///< shared strings
};

/// Unsupported "ods" or "not-a-spreadsheet" for a container of another kind.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(ZipParts &parts, const TableLimits &limits);

/// Undoes "_x000D_" escapes of text cells.
[[nodiscard]] QString fromXlsxText(std::string_view utf8);

} // namespace caodiem::ingest
