// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "engine/figures.h"
#include "report/chart_spec.h"

#include <QString>

#include <vector>

namespace caodiem::report {

/// One indicator in the report: the figure on the as-of date and on the day before the period (rule 22).
struct WeeklyRow {
    domain::Indicator indicator;
    engine::IndicatorAnswer closing; ///< as of D, grouped by village
    engine::IndicatorAnswer opening; ///< as of from − 1, grouped by village
};

/// Everything the weekly report says. The engine's answers are taken as they are; nothing is counted again here.
struct WeeklyReportInput {
    domain::Unit unit;
    domain::Campaign campaign;
    Day from = kNever;
    Day asOf = kNever;
    bool demo = false; ///< "Dữ liệu mẫu" is said in the document
    std::vector<WeeklyRow> rows; ///< all indicators, in the campaign's order
    ChartSpec chart; ///< burn-up of the first headline indicator
};

struct WeeklyReportFiles {
    QString docx; ///< empty = not wanted
    QString xlsx;
    QString pdf;
};

/// Writes the wanted files. The folders exist. Errc::Io when a file cannot be written; an existing file is replaced
/// only by a whole one. Same input, same bytes on one machine (fixed time stamps inside the containers).
/// docx and pdf need a QGuiApplication (the offscreen platform will do), else Errc::Unsupported; any thread.
[[nodiscard]] Status writeWeeklyReport(const WeeklyReportInput &input, const WeeklyReportFiles &files);

} // namespace caodiem::report
