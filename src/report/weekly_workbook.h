// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/weekly_report.h"

#include <QByteArray>

namespace caodiem::report {

/// The weekly report as a workbook of real numbers: sheets "Tổng hợp", "Theo thôn" and "Biểu đồ". Errc::Io.
[[nodiscard]] Result<QByteArray> weeklyWorkbook(const WeeklyReportInput &input);

} // namespace caodiem::report
