// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"
#include "report/chart_spec.h"
#include "ui/charts/daily_spec.h"

#include <QChartView>

#include <optional>

class QCategoryAxis;
class QValueAxis;

namespace caodiem::ui {

/// Draws a ChartSpec with Qt Charts, or the same days as daily bars. Left and right move a mark from day to day,
/// Enter (or a click) asks for the people of that day.
class BurnUpChart : public QChartView {
    Q_OBJECT
public:
    enum class Mode : quint8 { Cumulative, Daily };

    explicit BurnUpChart(QWidget *parent = nullptr);
    void setSpec(const report::ChartSpec &spec, const DailySpec &daily);
    /// The pale range of the forecast, from the as-of day on; empty = none.
    void setFan(const std::vector<engine::FanDay> &fan);
    [[nodiscard]] const std::vector<engine::FanDay> &fan() const { return m_fan; }
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const report::ChartSpec &spec() const { return m_spec; }
    /// Where a day's value is drawn, in the viewport. For tests and for the mark.
    [[nodiscard]] QPointF positionOf(const report::ChartPoint &point) const;

Q_SIGNALS:
    void dayActivated(Day day);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void startChart();
    void addFan();
    void addLines();
    void addBars();
    [[nodiscard]] QCategoryAxis *timeAxis() const;
    [[nodiscard]] QValueAxis *valueAxis() const;
    void attachAxes(QCategoryAxis *time, QValueAxis *value);
    void markNearest(const QPointF &at);
    [[nodiscard]] const std::vector<report::ChartPoint> &shownPoints() const;
    [[nodiscard]] qreal xOf(Day day) const;
    void paintMarkers(QPainter *painter) const;
    void paintMarker(QPainter *painter, const report::ChartMarker &marker) const;
    void paintFlag(QPainter *painter, qreal x, const QString &text) const;
    void paintFinish(QPainter *painter, const report::ChartMarker &marker) const;
    void paintTotalLabel(QPainter *painter) const;
    void paintLastValue(QPainter *painter) const;
    void paintMark(QPainter *painter) const;

    report::ChartSpec m_spec;
    DailySpec m_daily;
    std::vector<engine::FanDay> m_fan;
    Mode m_mode = Mode::Cumulative;
    std::optional<Day> m_marked;
};

} // namespace caodiem::ui
