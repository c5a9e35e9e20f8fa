// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/weekly_report.h"
#include "service/office.h"

namespace caodiem::service {

/// First day of a chart or series that ends on `to`: the earlier of the campaign's start and 90 days before.
[[nodiscard]] Day seriesStart(const domain::Campaign &campaign, Day to);

/// The report's figures for the period [from, asOf] (rule 22): closing as of asOf, opening as of from − 1.
/// Errc::NotFound unknown campaign; BadInput "period" when from > asOf.
[[nodiscard]] Result<report::WeeklyReportInput> weeklyReportInput(
    const OfficeImage &image, const QString &campaignKey, Day from, Day asOf);

} // namespace caodiem::service
