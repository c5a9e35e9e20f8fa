// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace caodiem::report {

/// The document as PDF, faces embedded, charts as vectors. Same document, same bytes on one machine: the date of
/// creation in the file is the document's own. Errc::Io when it cannot be made.
[[nodiscard]] Result<QByteArray> pdfBytes(const ReportDocument &document);

} // namespace caodiem::report
