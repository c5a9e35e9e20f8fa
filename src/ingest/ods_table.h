// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table_reader.h"
#include "ingest/zip_parts.h"

namespace caodiem::ingest {

/// Whether the container says it is an OpenDocument file of any kind.
[[nodiscard]] bool isOpenDocument(const ZipParts &parts);

/// A spreadsheet of LibreOffice. Formulas are not looked at, only their values; comments, drawings and covered cells
/// are left out. Errors as openTable(): "password-or-xls" when its parts are encrypted.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openOds(std::unique_ptr<ZipParts> parts, const TableLimits &limits);

} // namespace caodiem::ingest
