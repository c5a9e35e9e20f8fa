// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/weekly_report.h"

namespace caodiem::report {

/// The weekly report in the official layout (Decree 30/2020, police variant). What the unit has not filled in stays
/// blank as on a form. Pre: a QGuiApplication, for the widths of faces.
[[nodiscard]] ReportDocument weeklyDocument(const WeeklyReportInput &input);

} // namespace caodiem::report
