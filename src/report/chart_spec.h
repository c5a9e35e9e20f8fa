// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/figures.h"

#include <QString>

#include <optional>
#include <vector>

/// A chart as a value: what is drawn, not how. The window draws it with Qt Charts, the report paints it with QPainter;
/// a test holds both to this one value.
namespace caodiem::report {

struct ChartPoint {
    Day on = kNever;
    qint64 value = 0; ///< people (or organisations)
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

enum class LineRole : quint8 { Actual, Required, Forecast, Total }; ///< chart grammar of docs/methods.md#charts

struct ChartLine {
    LineRole role = LineRole::Actual;
    QString name;
    std::vector<ChartPoint> points; ///< by day; days without a figure are missing, not 0
    friend bool operator==(const ChartLine &, const ChartLine &) = default;
};

struct ChartMarker {
    enum class Kind : quint8 { Today, Deadline, Milestone, Finish } kind = Kind::Today;
    Day on = kNever;
    QString text;
    friend bool operator==(const ChartMarker &, const ChartMarker &) = default;
};

struct ChartSpec {
    QString title;
    QString sentence; ///< the generated headline: what is needed, what is done, when it ends
    QString unit;     ///< "người", "tổ chức"
    std::vector<ChartLine> lines;
    std::vector<ChartMarker> markers;
    Day first = kNever; ///< of the time axis
    Day last = kNever;
    qint64 low = 0;     ///< of the value axis; line charts may cut the base line
    qint64 high = 0;
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// The burn-up of one indicator: actual line from `points`, total line (the denominator; steps when it changes),
/// required line from the as-of day's value to the target on the last day, forecast line to its finish, markers for
/// today, every deadline and the finish; axis limits on round values and whole weeks.
[[nodiscard]] ChartSpec burnUp(const domain::Campaign &campaign, const domain::Indicator &indicator,
    const engine::IndicatorAnswer &answer, const std::vector<engine::SeriesPoint> &points, Day asOf);

/// "Cần 231/ngày, đang làm 186/ngày: thiếu 45, xong 08/07, trễ 9 ngày." and its kin, for every lamp.
[[nodiscard]] QString burnUpSentence(
    const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf);

} // namespace caodiem::report
