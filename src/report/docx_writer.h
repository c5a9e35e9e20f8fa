// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace caodiem::report {

/// The document as a Word file that an officer can go on editing. Same document, same bytes.
[[nodiscard]] Result<QByteArray> docxBytes(const ReportDocument &document);

} // namespace caodiem::report
