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
    QString unit; ///< "người", "tổ chức"
    std::vector<ChartLine> lines;
    std::vector<ChartMarker> markers;
    Day first = kNever; ///< of the time axis; last − first is a whole number of dayStep
    Day last = kNever;
    int dayStep = 7; ///< days between two ticks: whole weeks, counted so that the as-of day is a tick
    qint64 low = 0; ///< of the value axis; line charts may cut the base line
    qint64 high = 0;
    qint64 valueStep = 1; ///< between two ticks; high − low is a whole number of them
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// The burn-up of one indicator: actual line from `points` up to `asOf`, total line (the denominator; a step is two
/// points of one day), required line from the as-of day's value to the target on the last day, forecast line to its
/// finish, markers for today, the current deadline, the other deadlines (Milestone) and the finish.
/// A stock indicator burns down to 0: its lines are the heap, there is no total line and the base line is not cut.
/// Required and forecast are absent where there is nothing to draw: no target, target reached, no day left, no pace.
/// A finish more than 56 days after deadline and as-of day has no marker and its line stops at the edge of the axis.
/// Points on days without figures are simply not given; `points` is sorted by day and may be empty.
[[nodiscard]] ChartSpec burnUp(const domain::Campaign &campaign, const domain::Indicator &indicator,
    const engine::IndicatorAnswer &answer, const std::vector<engine::SeriesPoint> &points, Day asOf);

/// "Cần 231/ngày, đang làm 186/ngày: thiếu 45, xong 08/07, trễ 9 ngày." and its kin, for every lamp. Vietnamese in
/// every language of the window: it is the report's own sentence.
[[nodiscard]] QString burnUpSentence(
    const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf);

} // namespace caodiem::report
