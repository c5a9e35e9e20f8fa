// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table_reader.h"

namespace caodiem::ingest {

/// Text of rows: UTF-8 with or without a mark, UTF-16 either way, else bytes of windows-1252 (in which TCVN3, VNI and
/// cp1258 are told apart later, legacy_text.h); comma, semicolon or tab; doubled quotes, line breaks
/// in quotes. A row's number is the one a spreadsheet would give it (a quoted line break starts no row).
/// An apostrophe that guards a formula's first character (= + - @ TAB CR) is taken off.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openCsv(
    const QString &fileName, const QByteArray &content, const TableLimits &limits);

} // namespace caodiem::ingest
