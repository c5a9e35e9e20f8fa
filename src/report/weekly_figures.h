// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/weekly_report.h"

#include <optional>
#include <vector>

/// What the report says about a period, taken from two answers of the engine (counting.md rule 22). Document and
/// workbook print these and nothing else.
namespace caodiem::report {

struct PeriodFigures {
    qint64 numerator = 0;
    qint64 denominator = 0;
    qint64 remaining = 0;
    qint64 inPeriod = 0; ///< numerator(D) − numerator(from − 1); may be negative
    std::optional<qint64> percent; ///< hundredths; nothing when nobody is in the denominator
    std::optional<qint64> changePoints; ///< difference of the printed percents; nothing when either is missing
};

[[nodiscard]] PeriodFigures periodFigures(const engine::Standing &closing, const engine::Standing &opening);

struct VillageRow {
    QString name; ///< "Chưa rõ thôn" for those without one
    std::vector<PeriodFigures> figures; ///< one per indicator of the table
};

/// The annex: resident headline indicators by village, in the directory's order, those without a village last.
struct VillageTable {
    std::vector<const WeeklyRow *> indicators; ///< point into the input
    std::vector<VillageRow> rows;
    std::vector<PeriodFigures> totals;
};

[[nodiscard]] VillageTable villageTable(const WeeklyReportInput &input);

} // namespace caodiem::report
