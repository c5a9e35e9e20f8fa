// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burn_up_chart.h"

#include "base/number_format.h"
#include "ui/charts/line_style.h"
#include "ui/theme/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using report::ChartLine;
using report::ChartMarker;
using report::ChartPoint;
using report::LineRole;

constexpr Day kYearAcross = 300;
constexpr int kLabelRoom = 62;
constexpr int kFlagHeight = 18;
constexpr int kNotPlot = 50; // height of flag and time labels
constexpr int kLabelLine = 27;
constexpr int kFanAlpha = 46; // of 255: lines and grid stay visible through it

const ChartLine *lineOf(const report::ChartSpec &spec, LineRole role)
{
    const auto found = std::ranges::find_if(spec.lines, [&](const ChartLine &line) { return line.role == role; });
    return found == spec.lines.end() || found->points.empty() ? nullptr : &*found;
}

void dressAxis(QAbstractAxis *axis)
{
    const Tokens &t = tokens();
    axis->setGridLineColor(t.grid);
    axis->setLabelsColor(t.text3);
    axis->setLabelsFont(fontOf(11));
    axis->setLinePenColor(t.line2);
    axis->setTitleVisible(false);
}

/// Text with the ground behind it, so that lines under it do not cross the letters.
void paintLabel(QPainter *painter, QRectF box, const QString &text, const QColor &colour)
{
    painter->fillRect(box.adjusted(-2, 1, 2, -1), tokens().base);
    painter->setPen(colour);
    painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace

BurnUpChart::BurnUpChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"burnUpChart"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 150);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    startChart();
}

void BurnUpChart::startChart()
{
    // A chart of its own for each spec: axes that are taken out of a living one leave their labels behind (Qt 6.4).
    QChart *before = chart();
    setChart(new QChart);
    delete before;
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, kFlagHeight, 18, 0}); // half a label at the right
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

void BurnUpChart::setSpec(const report::ChartSpec &spec, const DailySpec &daily)
{
    m_spec = spec;
    m_daily = daily;
    m_marked.reset();
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.sentence);
    rebuild();
}

void BurnUpChart::setFan(const std::vector<engine::FanDay> &fan)
{
    if (fan != m_fan) {
        m_fan = fan;
        rebuild();
    }
}

void BurnUpChart::setMode(Mode mode)
{
    m_mode = mode;
    m_marked.reset();
    rebuild();
}

const std::vector<ChartPoint> &BurnUpChart::shownPoints() const
{
    static const std::vector<ChartPoint> none;
    if (m_mode == Mode::Daily) {
        return m_daily.bars;
    }
    const ChartLine *actual = lineOf(m_spec, LineRole::Actual);
    return actual == nullptr ? none : actual->points;
}

void BurnUpChart::rebuild()
{
    startChart();
    setBackgroundBrush(tokens().base);
    if (shownPoints().empty()) {
        return;
    }
    if (m_mode == Mode::Daily) {
        addBars();
    } else {
        addLines();
    }
    viewport()->update();
}

QCategoryAxis *BurnUpChart::timeAxis() const
{
    const bool daily = m_mode == Mode::Daily;
    const Day first = daily ? m_daily.bars.front().on : m_spec.first;
    const Day last = daily ? m_daily.bars.back().on : m_spec.last;
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // Every tick of the chart has its label, or every second, third … where the width asks for it.
    const Day most = std::max<Day>(2, width() / kLabelRoom);
    const Day step = daily ? 7 : m_spec.dayStep;
    const Day labelled = step * std::max<Day>(1, (last - first + step * most - 1) / (step * most));
    for (Day day = first; day <= last; day += labelled) {
        axis->append(last - first > kYearAcross ? toDate(day).toString(u"dd/MM/yy") : fmt_vi::shortDate(day),
            daily ? day - first : day);
    }
    axis->setRange(daily ? -0.5 : first, daily ? last - first + 0.5 : last);
    dressAxis(axis);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis *BurnUpChart::valueAxis() const
{
    const qint64 low = m_mode == Mode::Daily ? m_daily.low : m_spec.low;
    const qint64 high = std::max(m_mode == Mode::Daily ? m_daily.high : m_spec.high, low + 1);
    auto *axis = new QValueAxis;
    axis->setRange(double(low), double(high));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(double(low));
    qint64 step = m_mode == Mode::Daily ? m_daily.valueStep : m_spec.valueStep;
    const int most = std::max(1, (height() - kNotPlot) / kLabelLine);
    while ((high - low) / step > most) { // lines closer than their labels would print "…" (Qt 6.4)
        step *= 2;
    }
    axis->setTickInterval(double(step));
    axis->setLabelFormat(u"%.0f"_s); // "%d" gives empty labels with localised numbers (Qt 6.4)
    dressAxis(axis);
    axis->setLineVisible(false);
    return axis;
}

void BurnUpChart::attachAxes(QCategoryAxis *time, QValueAxis *value)
{
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(value, Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(time);
        series->attachAxis(value);
    }
}

void BurnUpChart::addFan()
{
    auto *upper = new QLineSeries(this);
    auto *lower = new QLineSeries(this);
    for (const engine::FanDay &day : m_fan) {
        if (day.on <= m_spec.last) { // the axis stops where the report's does
            upper->append(day.on, double(std::min(day.high, m_spec.high)));
            lower->append(day.on, double(std::max(day.low, m_spec.low)));
        }
    }
    if (upper->count() < 2) {
        return;
    }
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    QColor pale = tokens().forecast;
    pale.setAlpha(kFanAlpha);
    area->setBrush(pale);
    area->setPen(Qt::NoPen);
    chart()->addSeries(area);
}

void BurnUpChart::addLines()
{
    addFan();
    // The actual line last, so that it lies on top of the others.
    for (const LineRole role : {LineRole::Total, LineRole::Required, LineRole::Forecast, LineRole::Actual}) {
        for (const ChartLine &line : m_spec.lines) {
            if (line.role != role) {
                continue;
            }
            auto *series = new QLineSeries;
            series->setName(line.name);
            series->setPen(penOf(role));
            for (const ChartPoint &point : line.points) {
                series->append(point.on, double(point.value));
            }
            chart()->addSeries(series);
        }
    }
    attachAxes(timeAxis(), valueAxis());
}

void BurnUpChart::addBars()
{
    const Tokens &t = tokens();
    auto *set = new QBarSet(QString());
    for (const ChartPoint &bar : m_daily.bars) {
        set->append(double(bar.value));
    }
    set->setBrush(t.actual);
    set->setPen(Qt::NoPen);
    auto *bars = new QStackedBarSeries;
    bars->append(set);
    bars->setBarWidth(.72);
    chart()->addSeries(bars);
    if (m_daily.required) {
        auto *line = new QLineSeries;
        line->setPen(penOf(LineRole::Required));
        line->append(-0.5, double(*m_daily.required));
        line->append(double(m_daily.bars.size()) - 0.5, double(*m_daily.required));
        chart()->addSeries(line);
    }
    attachAxes(timeAxis(), valueAxis());
}

QPointF BurnUpChart::positionOf(const ChartPoint &point) const
{
    if (chart()->series().isEmpty()) {
        return {};
    }
    const qreal x = m_mode == Mode::Daily ? point.on - m_daily.bars.front().on : point.on;
    return chart()->mapToPosition(QPointF(x, double(point.value)), chart()->series().constFirst());
}

qreal BurnUpChart::xOf(Day day) const
{
    return positionOf({day, m_spec.low}).x();
}

void BurnUpChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (shownPoints().empty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mode == Mode::Cumulative) {
        paintTotalLabel(painter);
        paintMarkers(painter);
        paintLastValue(painter);
    }
    paintMark(painter);
    painter->restore();
    if (hasFocus()) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void BurnUpChart::paintMarkers(QPainter *painter) const
{
    for (const ChartMarker &marker : m_spec.markers) {
        if (marker.kind == ChartMarker::Kind::Finish) {
            paintFinish(painter, marker);
        } else {
            paintMarker(painter, marker);
        }
    }
}

void BurnUpChart::paintMarker(QPainter *painter, const ChartMarker &marker) const
{
    const Tokens &t = tokens();
    if (marker.on < m_spec.first || marker.on > m_spec.last) {
        return;
    }
    const QRectF plot = chart()->plotArea();
    const qreal x = xOf(marker.on);
    const bool deadline = marker.kind == ChartMarker::Kind::Deadline;
    QPen pen(deadline ? t.badIcon : t.text3, deadline ? 1.8 : 1.2);
    if (marker.kind == ChartMarker::Kind::Milestone) {
        pen.setStyle(Qt::DashLine);
    }
    painter->setPen(pen);
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (deadline) {
        paintFlag(painter, x, marker.text);
        return;
    }
    painter->setFont(fontOf(11));
    const qreal width = painter->fontMetrics().horizontalAdvance(marker.text) + 4;
    const bool left = x - width - 4 >= plot.left();
    paintLabel(painter, QRectF(left ? x - width - 4 : x + 4, plot.bottom() - 18, width, 16), marker.text, t.text2);
}

void BurnUpChart::paintFlag(QPainter *painter, qreal x, const QString &text) const
{
    const Tokens &t = tokens();
    const QRectF plot = chart()->plotArea();
    painter->setFont(fontOf(11, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(text) + 14;
    const bool left = x - width >= plot.left();
    const QRectF flag(left ? x - width : x, plot.top() - kFlagHeight + 1, width, kFlagHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.badIcon);
    painter->drawRoundedRect(flag, 2, 2);
    painter->setPen(t.base);
    painter->drawText(flag, Qt::AlignCenter, text);
}

void BurnUpChart::paintFinish(QPainter *painter, const ChartMarker &marker) const
{
    const Tokens &t = tokens();
    const ChartLine *forecast = lineOf(m_spec, LineRole::Forecast);
    if (forecast == nullptr || marker.on > m_spec.last) {
        return;
    }
    const QPointF at = positionOf(forecast->points.back());
    painter->setPen(QPen(t.forecast, 2.2));
    painter->setBrush(t.base);
    painter->drawEllipse(at, 4.5, 4.5);
    painter->setFont(fontOf(11, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(marker.text) + 4;
    const QRectF plot = chart()->plotArea();
    const qreal left = std::clamp(at.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width + 4));
    paintLabel(painter, QRectF(left, at.y() + 8, width, 16), marker.text, t.bad);
}

void BurnUpChart::paintTotalLabel(QPainter *painter) const
{
    const ChartLine *total = lineOf(m_spec, LineRole::Total);
    if (total == nullptr) {
        return;
    }
    const QPointF at = positionOf(total->points.front());
    const QString text = QString(total->name + u' ' + fmt_vi::num(total->points.back().value));
    painter->setFont(fontOf(11, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(text) + 4;
    const qreal above = at.y() - 17;
    const qreal top = above > chart()->plotArea().top() - kFlagHeight ? above : at.y() + 2;
    paintLabel(painter, QRectF(chart()->plotArea().left() + 4, top, width, 16), text, tokens().text2);
}

void BurnUpChart::paintLastValue(QPainter *painter) const
{
    const Tokens &t = tokens();
    const ChartPoint &last = shownPoints().back();
    const QPointF at = positionOf(last);
    painter->setPen(QPen(t.base, 1.5));
    painter->setBrush(t.actual);
    painter->drawEllipse(at, 4.5, 4.5);
    painter->setFont(fontOf(12, true));
    const QString text = fmt_vi::num(last.value);
    const qreal width = painter->fontMetrics().horizontalAdvance(text) + 4;
    const qreal left = std::max(chart()->plotArea().left() + 2, at.x() - width - 6);
    paintLabel(painter, QRectF(left, at.y() - 21, width, 16), text, t.text);
}

void BurnUpChart::paintMark(QPainter *painter) const
{
    if (!m_marked) {
        return;
    }
    const Tokens &t = tokens();
    const auto point
        = std::ranges::find_if(shownPoints(), [this](const ChartPoint &each) { return each.on == *m_marked; });
    if (point == shownPoints().end()) {
        return;
    }
    const QRectF plot = chart()->plotArea();
    const QPointF at = positionOf(*point);
    painter->setPen(QPen(t.accent, 1, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter->setBrush(t.base);
    painter->setPen(QPen(t.accent, 2));
    painter->drawEllipse(at, 4, 4);
    const QString value = m_mode == Mode::Daily ? fmt_vi::signedNum(point->value) : fmt_vi::num(point->value);
    const QString text = QString(fmt_vi::date(point->on) + u" · "_s + value + u' ' + m_spec.unit);
    painter->setFont(fontOf(11, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(text) + 12;
    const qreal left = std::clamp(at.x() + 8, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRectF box(left, plot.top() + 4, width, 18);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.text);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(t.base);
    painter->drawText(box, Qt::AlignCenter, text);
}

void BurnUpChart::markNearest(const QPointF &at)
{
    if (shownPoints().empty()) {
        return;
    }
    const QPointF value = chart()->mapToValue(at, chart()->series().constFirst());
    const Day base = m_mode == Mode::Daily ? m_daily.bars.front().on : 0;
    const Day day = base + static_cast<Day>(std::lround(value.x()));
    const Day shown = std::clamp(day, shownPoints().front().on, shownPoints().back().on);
    const bool inside = chart()->plotArea().adjusted(-6, -6, 6, 6).contains(at) && day <= shownPoints().back().on + 1;
    const std::optional<Day> now = inside ? std::optional(shown) : std::nullopt;
    if (now != m_marked) {
        m_marked = now;
        viewport()->update();
    }
}

void BurnUpChart::mousePressEvent(QMouseEvent *event)
{
    markNearest(event->position());
    if (event->button() == Qt::LeftButton && m_marked) {
        Q_EMIT dayActivated(*m_marked);
    }
}

void BurnUpChart::mouseMoveEvent(QMouseEvent *event)
{
    markNearest(event->position());
    setCursor(m_marked ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BurnUpChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_marked.reset();
    viewport()->update();
}

void BurnUpChart::keyPressEvent(QKeyEvent *event)
{
    if (shownPoints().empty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const Day first = shownPoints().front().on;
    const Day last = shownPoints().back().on;
    switch (event->key()) {
    case Qt::Key_Left:
        m_marked = m_marked ? std::max(first, *m_marked - 1) : last;
        break;
    case Qt::Key_Right:
        m_marked = m_marked ? std::min(last, *m_marked + 1) : last;
        break;
    case Qt::Key_Home:
        m_marked = first;
        break;
    case Qt::Key_End:
        m_marked = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked) {
            Q_EMIT dayActivated(*m_marked);
        }
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    viewport()->update();
}

void BurnUpChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BurnUpChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_marked.reset();
    viewport()->update();
}

void BurnUpChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        rebuild();
    }
}

void BurnUpChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild(); // how many labels fit depends on the size
}

} // namespace caodiem::ui
