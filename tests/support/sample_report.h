// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/weekly_report.h"

/// A weekly report with the counts of one directive (docs: the fifth of the five campaigns), invented villages and an
/// invented week before: what the documents' tests write and read back.
namespace caodiem::sample {

/// 2026-05-23.
[[nodiscard]] Day ownDay();
/// `villages` of them; every indicator's villages add up to its total.
[[nodiscard]] report::WeeklyReportInput weeklyReport(int villages = 20);

/// One indicator with a target of 100 % before 30 June 2026.
[[nodiscard]] domain::Indicator indicator(const QString &key, const QString &title, bool headline);
/// A standing of numerator over denominator with its percent and what is left; no pace, no lamp.
[[nodiscard]] engine::Standing standing(qint64 numerator, qint64 denominator);

} // namespace caodiem::sample
