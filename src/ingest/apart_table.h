// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table_reader.h"

namespace caodiem::ingest {

/// A table that another process reads (`program` is caodiem-read), so that a file made to break a reader breaks that
/// process and nothing else. Errors as openTable(), and BadInput "reader:FILE" when the process was killed or died.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openApart(
    const QString &program, const QString &path, const TableLimits &limits);

/// The other end: what caodiem-read does, on standard input and output. Answers the exit code.
[[nodiscard]] int serveTable(const QString &path);

} // namespace caodiem::ingest
