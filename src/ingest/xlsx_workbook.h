// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/serial_day.h"
#include "ingest/table.h"
#include "ingest/zip_parts.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace caodiem::ingest {

struct SheetPart {
    QString name;
    QString part; ///< path inside the container
    bool hidden = false;
};

/// What the sheets of an xlsx file share.
struct XlsxWorkbook {
    std::vector<SheetPart> sheets;
    DateSystem dateSystem = DateSystem::From1900;
    struct Style {
        bool isDate = false; ///< its numbers are dates
        FontHint font = FontHint::Plain;
    };
    std::vector<Style> styles; ///< by cell style
    std::vector<QString> strings; ///< shared strings
    QHash<std::size_t, FontHint> stringFonts; ///< of those strings whose own runs name such a font
};

/// Unsupported "not-a-spreadsheet" for a container of another kind.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(ZipParts &parts, const TableLimits &limits);

/// Undoes "_x000D_" escapes of text cells.
[[nodiscard]] QString fromXlsxText(std::string_view utf8);

} // namespace caodiem::ingest
