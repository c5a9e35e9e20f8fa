// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_spec.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace caodiem::report {

using namespace Qt::StringLiterals;
using engine::Lamp;

namespace {

constexpr int kMaxIntervals = 10; ///< of the time axis: more labels would touch
constexpr Day kForecastReach = 56; ///< days past the deadline that a forecast may stretch the axis

bool isStock(const domain::Indicator &indicator)
{
    return indicator.kind == domain::IndicatorKind::Stock;
}

qint64 goalOf(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer)
{
    return isStock(indicator) ? 0 : answer.total.numerator + answer.total.remainingToTarget;
}

ChartLine actualLine(const std::vector<engine::SeriesPoint> &points, Day asOf)
{
    ChartLine line {LineRole::Actual, u"Thực tế"_s, {}};
    for (const engine::SeriesPoint &point : points) {
        if (point.on <= asOf) {
            line.points.push_back({point.on, point.numerator});
        }
    }
    return line;
}

/// Only where the denominator changes, so that a flat total is two points and a step is two points of one day.
ChartLine totalLine(const std::vector<engine::SeriesPoint> &points, Day asOf, Day last)
{
    ChartLine line {LineRole::Total, u"Tổng phải làm"_s, {}};
    for (const engine::SeriesPoint &point : points) {
        if (point.on > asOf) {
            break;
        }
        if (line.points.empty()) {
            line.points.push_back({point.on, point.denominator});
        } else if (line.points.back().value != point.denominator) {
            line.points.push_back({point.on, line.points.back().value});
            line.points.push_back({point.on, point.denominator});
        }
    }
    if (!line.points.empty()) {
        line.points.push_back({last, line.points.back().value});
    }
    return line;
}

ChartLine requiredLine(const engine::IndicatorAnswer &answer, qint64 goal, Day asOf)
{
    ChartLine line {LineRole::Required, u"Cần đạt"_s, {}};
    if (answer.target && answer.total.remainingToTarget > 0 && answer.target->lastDay() > asOf) {
        line.points = {{asOf, answer.total.numerator}, {answer.target->lastDay(), goal}};
    }
    return line;
}

/// Cut at `last` by straight proportion when the finish lies beyond it.
ChartLine forecastLine(const engine::IndicatorAnswer &answer, qint64 goal, Day asOf, Day last)
{
    ChartLine line {LineRole::Forecast, u"Dự báo"_s, {}};
    if (!answer.total.finishOn || *answer.total.finishOn <= asOf) {
        return line;
    }
    const Day finish = *answer.total.finishOn;
    ChartPoint end {finish, goal};
    if (finish > last) {
        const qint64 way = goal - answer.total.numerator;
        end = {last, answer.total.numerator + domain::roundHalfUp(way * (last - asOf), finish - asOf)};
    }
    line.points = {{asOf, answer.total.numerator}, end};
    return line;
}

struct TimeAxis {
    Day first = kNever;
    Day last = kNever;
    int dayStep = 7;
};

TimeAxis timeAxis(const std::vector<engine::SeriesPoint> &points, Day asOf, Day furthest)
{
    const Day earliest = points.empty() ? asOf - 7 : std::min(points.front().on, asOf - 7);
    constexpr std::array kWeeks {1, 2, 3, 4, 6, 8, 13, 26, 52, 104, 520};
    TimeAxis axis;
    for (const int weeks : kWeeks) {
        const qint64 step = 7LL * weeks;
        const qint64 back = domain::ceilDiv(asOf - earliest, step);
        const qint64 ahead = domain::ceilDiv(furthest - asOf, step);
        axis = {static_cast<Day>(asOf - back * step), static_cast<Day>(asOf + ahead * step), static_cast<int>(step)};
        if (back + ahead <= kMaxIntervals) {
            break;
        }
    }
    return axis;
}

/// The last day that must be seen: the deadline, and the finish when it is near enough to be shown.
Day furthestDay(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    Day furthest = asOf + 7;
    for (const domain::Target &target : indicator.targets) {
        furthest = std::max(furthest, target.lastDay());
    }
    if (answer.total.finishOn) {
        const Day horizon = std::max(asOf, answer.target ? answer.target->lastDay() : asOf) + kForecastReach;
        furthest = std::max(furthest, std::min(*answer.total.finishOn, horizon));
    }
    return furthest;
}

/// 1, 2, 5, 10, 20, 50 … so that `span` takes at most six steps.
qint64 roundStep(qint64 span)
{
    qint64 power = 1;
    for (;;) {
        for (const qint64 factor : {1, 2, 5}) {
            if (span <= 6 * factor * power) {
                return factor * power;
            }
        }
        power *= 10;
    }
}

void setValueAxis(ChartSpec &spec, bool fromZero)
{
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = 0;
    for (const ChartLine &line : spec.lines) {
        for (const ChartPoint &point : line.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    low = std::min(low, high);
    if (fromZero || low < high / 3) {
        low = 0;
    }
    spec.valueStep = roundStep(std::max<qint64>(high - low, 1));
    spec.low = low / spec.valueStep * spec.valueStep;
    // Room above the highest line for the label that stands on it.
    spec.high = domain::ceilDiv(high + spec.valueStep / 3, spec.valueStep) * spec.valueStep;
    if (spec.high == spec.low) {
        spec.high = spec.low + spec.valueStep;
    }
}

void addMarkers(ChartSpec &spec, const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    spec.markers.push_back({ChartMarker::Kind::Today, asOf, wording::todayFlag(asOf)});
    for (const domain::Target &target : indicator.targets) {
        const bool current = answer.target && target == *answer.target;
        const auto kind = current ? ChartMarker::Kind::Deadline : ChartMarker::Kind::Milestone;
        const ChartMarker marker {kind, target.lastDay(), wording::deadlineFlag(target)};
        if (marker.on >= spec.first && marker.on <= spec.last) {
            spec.markers.push_back(marker);
        }
    }
    const std::optional<Day> finish = answer.total.finishOn;
    if (finish && *finish > asOf && *finish <= spec.last && answer.total.daysEarly) {
        spec.markers.push_back(
            {ChartMarker::Kind::Finish, *finish, wording::finishFlag(*finish, *answer.total.daysEarly, asOf)});
    }
}

/// Tenths without a needless ",0": 186, 96,4.
QString plainTenths(qint64 tenths)
{
    return tenths % 10 == 0 ? fmt_vi::num(tenths / 10) : fmt_vi::tenths(tenths);
}

QString doneSentence(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer)
{
    const engine::Standing &total = answer.total;
    if (isStock(indicator)) {
        return u"Đã đạt: không còn %1 nào trong số phải làm."_s.arg(wording::unitWord(indicator.subject));
    }
    QString text = u"Đã đạt chỉ tiêu: %1/%2, bằng %3"_s.arg(
        fmt_vi::num(total.numerator), fmt_vi::num(total.denominator), fmt_vi::pctSign(total.percent));
    if (total.remaining > 0) {
        text += u", còn %1"_s.arg(fmt_vi::num(total.remaining));
    }
    return text + u'.';
}

/// "thiếu 45", "vượt 14", "vừa đủ"; late with equal printed figures means the gap is below a tenth.
QString gapWord(qint64 gapTenths, bool late)
{
    if (late) {
        return gapTenths > 0 ? u"thiếu "_s + plainTenths(gapTenths) : u"thiếu dưới 0,1"_s;
    }
    return gapTenths < 0 ? u"vượt "_s + plainTenths(-gapTenths) : u"vừa đủ"_s;
}

QString forecastWords(const engine::Standing &total, Day asOf)
{
    if (!total.finishOn || !total.daysEarly) {
        return u"không dự báo được"_s;
    }
    const bool sameYear = civilFromDay(*total.finishOn).year == civilFromDay(asOf).year;
    const QString day = sameYear ? fmt_vi::shortDate(*total.finishOn) : fmt_vi::date(*total.finishOn);
    return u"xong %1, %2"_s.arg(day, wording::earliness(*total.daysEarly));
}

QString overdueSentence(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    QString text = u"Đã hết hạn (%1), còn %2 %3"_s.arg(answer.target ? answer.target->wording() : QString(),
        fmt_vi::num(answer.total.remainingToTarget), wording::unitWord(indicator.subject));
    if (answer.total.paceTenths > 0) {
        text
            += u"; đang làm %1/ngày, %2"_s.arg(plainTenths(answer.total.paceTenths), forecastWords(answer.total, asOf));
    }
    return text + u'.';
}

QString paceSentence(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    const engine::Standing &total = answer.total;
    const qint64 required = total.requiredPerDay.value_or(0);
    if (total.paceTenths == 0) {
        return u"Cần %1/ngày, 7 ngày qua %2. Không dự báo được."_s.arg(
            fmt_vi::num(required), isStock(indicator) ? u"không giảm"_s : u"chưa làm thêm được"_s);
    }
    const bool late = total.lamp == Lamp::Late;
    return u"Cần %1/ngày, đang %2 %3/ngày: %4, %5."_s.arg(fmt_vi::num(required),
        isStock(indicator) ? u"giảm"_s : u"làm"_s, plainTenths(total.paceTenths),
        gapWord(required * 10 - total.paceTenths, late), forecastWords(total, asOf));
}

} // namespace

ChartSpec burnUp(const domain::Campaign &campaign, const domain::Indicator &indicator,
    const engine::IndicatorAnswer &answer, const std::vector<engine::SeriesPoint> &points, Day asOf)
{
    ChartSpec spec;
    spec.title = indicator.title.isEmpty() ? campaign.title : indicator.title;
    spec.sentence = burnUpSentence(indicator, answer, asOf);
    spec.unit = wording::unitWord(indicator.subject);
    const Day furthest = furthestDay(indicator, answer, asOf);
    // A seventh more on the right: the labels of the last markers stand there.
    const Day room = (furthest - (points.empty() ? asOf : std::min(asOf, points.front().on))) / 7;
    const TimeAxis axis = timeAxis(points, asOf, furthest + room);
    spec.first = axis.first;
    spec.last = axis.last;
    spec.dayStep = axis.dayStep;

    const qint64 goal = goalOf(indicator, answer);
    std::vector<ChartLine> lines {
        actualLine(points, asOf), requiredLine(answer, goal, asOf), forecastLine(answer, goal, asOf, axis.last)};
    if (!isStock(indicator)) {
        lines.push_back(totalLine(points, asOf, axis.last));
    }
    std::ranges::copy_if(
        lines, std::back_inserter(spec.lines), [](const ChartLine &line) { return !line.points.empty(); });
    setValueAxis(spec, isStock(indicator));
    addMarkers(spec, indicator, answer, asOf);
    return spec;
}

QString burnUpSentence(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    const engine::Standing &total = answer.total;
    switch (total.lamp) {
    case Lamp::NoPopulation:
        return u"Chưa có %1 nào thuộc diện phải làm, chưa tính được tỷ lệ."_s.arg(wording::unitWord(indicator.subject));
    case Lamp::NoTarget:
        return u"Chỉ tiêu không đặt hạn: đang làm %1/ngày, còn %2 %3."_s.arg(
            plainTenths(total.paceTenths), fmt_vi::num(total.remaining), wording::unitWord(indicator.subject));
    case Lamp::Done:
        return doneSentence(indicator, answer);
    case Lamp::NotEnoughData:
        return u"Cần %1/ngày; chưa đủ dữ liệu để dự báo (28 ngày qua có dưới 3 ngày làm được)."_s.arg(
            fmt_vi::num(total.requiredPerDay.value_or(0)));
    case Lamp::Late:
    case Lamp::AtRisk:
    case Lamp::OnTrack:
        break;
    }
    return total.requiredPerDay ? paceSentence(indicator, answer, asOf) : overdueSentence(indicator, answer, asOf);
}

} // namespace caodiem::report
