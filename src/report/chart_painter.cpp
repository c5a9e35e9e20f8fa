// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"

#include "base/number_format.h"
#include "report/paper_font.h"
#include "report/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kActual = 0xFF0B57A4; ///< the light theme of docs/methods.md#charts
constexpr QRgb kRequired = 0xFF3E4A56;
constexpr QRgb kForecast = 0xFFBF3A12;
constexpr QRgb kGrid = 0xFFE2E7EC;
constexpr QRgb kText = 0xFF18212B;
constexpr QRgb kHint = 0xFF55616D;

constexpr double kLegendRow = 5.2; ///< millimetres
constexpr double kFlagRow = 5.6;
constexpr double kTimeRow = 5.6;
constexpr double kTextPt = 8.5;

/// Does the straight piece touch the box? Liang and Barsky's clipping.
bool touches(const QRectF &box, const QLineF &piece)
{
    double enter = 0;
    double leave = 1;
    const auto clip = [&enter, &leave](double direction, double distance) {
        if (qFuzzyIsNull(direction)) {
            return distance >= 0;
        }
        const double at = distance / direction;
        if (direction < 0) {
            enter = std::max(enter, at);
        } else {
            leave = std::min(leave, at);
        }
        return enter <= leave;
    };
    return clip(-piece.dx(), piece.x1() - box.left()) && clip(piece.dx(), box.right() - piece.x1())
        && clip(-piece.dy(), piece.y1() - box.top()) && clip(piece.dy(), box.bottom() - piece.y1());
}

class ChartCanvas {
public:
    ChartCanvas(QPainter &painter, const ChartSpec &spec, QSizeF sizeMm, double dotsPerMm)
        : m_painter(painter)
        , m_spec(spec)
        , m_mm(dotsPerMm)
        , m_page(QPointF(0, 0), sizeMm * dotsPerMm)
        , m_font(paperSans(kTextPt, dotsPerMm))
        , m_bold(m_font)
        , m_metrics(m_font)
        , m_boldMetrics(m_font)
    {
        m_bold.setBold(true);
        m_boldMetrics = QFontMetricsF(m_bold);
        const double left = valueLabelWidth() + 2 * m_mm;
        const double right = m_metrics.horizontalAdvance(u"00/00"_s) / 2 + 0.5 * m_mm;
        m_plot = m_page.adjusted(left, (kLegendRow + kFlagRow) * m_mm, -right, -kTimeRow * m_mm);
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintGrid();
        paintLegend();
        collectObstacles();
        paintVerticals();
        paintLines();
        paintLabels();
    }

private:
    double x(Day day) const
    {
        return m_plot.left() + m_plot.width() * (day - m_spec.first) / std::max(1, m_spec.last - m_spec.first);
    }
    double y(qint64 value) const
    {
        const double span = static_cast<double>(std::max<qint64>(1, m_spec.high - m_spec.low));
        return m_plot.bottom() - m_plot.height() * static_cast<double>(value - m_spec.low) / span;
    }
    QPointF at(const ChartPoint &point) const { return {x(point.on), y(point.value)}; }

    double valueLabelWidth() const
    {
        double width = 0;
        for (qint64 value = m_spec.low; value <= m_spec.high; value += m_spec.valueStep) {
            width = std::max(width, m_metrics.horizontalAdvance(fmt_vi::num(value)));
        }
        return width;
    }

    QPen pen(QRgb colour, double widthMm) const { return {QColor::fromRgb(colour), widthMm * m_mm}; }

    QPen linePen(LineRole role) const
    {
        switch (role) {
        case LineRole::Actual: {
            QPen line = pen(kActual, 0.65);
            line.setJoinStyle(Qt::RoundJoin);
            return line;
        }
        case LineRole::Required: {
            QPen line = pen(kRequired, 0.45);
            line.setDashPattern({4, 2.4});
            line.setCapStyle(Qt::FlatCap);
            return line;
        }
        case LineRole::Forecast: {
            QPen line = pen(kForecast, 0.7);
            line.setDashPattern({0.1, 2});
            line.setCapStyle(Qt::RoundCap);
            return line;
        }
        case LineRole::Total:
            break;
        }
        return pen(kRequired, 0.25);
    }

    void paintGrid()
    {
        m_painter.setFont(m_font);
        for (qint64 value = m_spec.low; value <= m_spec.high; value += m_spec.valueStep) {
            m_painter.setPen(pen(kGrid, 0.2));
            m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            m_painter.setPen(QColor::fromRgb(kHint));
            const QRectF box(0, y(value) - 3 * m_mm, m_plot.left() - 1.5 * m_mm, 6 * m_mm);
            m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, fmt_vi::num(value));
        }
        m_painter.setPen(pen(kHint, 0.25));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        for (Day day = m_spec.first; day <= m_spec.last; day += m_spec.dayStep) {
            m_painter.drawLine(QPointF(x(day), m_plot.bottom()), QPointF(x(day), m_plot.bottom() + m_mm));
            const QRectF box(x(day) - 12 * m_mm, m_plot.bottom() + 1.2 * m_mm, 24 * m_mm, 4 * m_mm);
            m_painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, fmt_vi::shortDate(day));
        }
    }

    /// The mark before the name is drawn with the line's own pen: dashes and dots are told apart without colour.
    void paintLegend()
    {
        const QRectF row(m_plot.left(), 0, m_plot.width(), kLegendRow * m_mm);
        double left = row.left();
        for (const ChartLine &line : m_spec.lines) {
            m_painter.setPen(linePen(line.role));
            m_painter.drawLine(QPointF(left, row.center().y()), QPointF(left + 9 * m_mm, row.center().y()));
            left += 10.5 * m_mm;
            m_painter.setPen(QColor::fromRgb(kText));
            const double width = m_metrics.horizontalAdvance(line.name);
            m_painter.drawText(
                QRectF(left, row.top(), width + m_mm, row.height()), Qt::AlignLeft | Qt::AlignVCenter, line.name);
            left += width + 6 * m_mm;
        }
        m_painter.setPen(QColor::fromRgb(kHint));
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, u"Đơn vị: "_s + m_spec.unit);
    }

    void collectObstacles()
    {
        for (const ChartLine &line : m_spec.lines) {
            for (std::size_t i = 1; i < line.points.size(); ++i) {
                m_pieces.emplace_back(at(line.points[i - 1]), at(line.points[i]));
            }
        }
        for (const ChartMarker &marker : m_spec.markers) {
            if (marker.kind != ChartMarker::Kind::Finish) {
                m_pieces.emplace_back(x(marker.on), m_plot.top(), x(marker.on), m_plot.bottom());
            }
        }
    }

    void paintVerticals()
    {
        for (const ChartMarker &marker : m_spec.markers) {
            const QLineF line(x(marker.on), m_plot.top(), x(marker.on), m_plot.bottom());
            if (marker.kind == ChartMarker::Kind::Today) {
                m_painter.setPen(pen(kHint, 0.3));
                m_painter.drawLine(line);
            } else if (marker.kind == ChartMarker::Kind::Milestone) {
                QPen dashed = pen(kHint, 0.3);
                dashed.setDashPattern({2, 2});
                m_painter.setPen(dashed);
                m_painter.drawLine(line);
            } else if (marker.kind == ChartMarker::Kind::Deadline) {
                m_painter.setPen(pen(kForecast, 0.5));
                m_painter.drawLine(QPointF(line.x1(), m_plot.top() - m_mm), line.p2());
                paintFlag(marker);
            }
        }
    }

    void paintFlag(const ChartMarker &marker)
    {
        const double width = m_boldMetrics.horizontalAdvance(marker.text) + 3 * m_mm;
        double left = x(marker.on) - width + 0.25 * m_mm;
        if (left < m_plot.left()) {
            left = x(marker.on) - 0.25 * m_mm;
        }
        const QRectF flag(left, m_plot.top() - (kFlagRow - 0.4) * m_mm, width, 4.6 * m_mm);
        m_painter.fillRect(flag, QColor::fromRgb(kForecast));
        m_painter.setFont(m_bold);
        m_painter.setPen(Qt::white);
        m_painter.drawText(flag, Qt::AlignCenter, marker.text);
        m_taken.push_back(flag);
    }

    void paintLines()
    {
        // The thin total first, the actual line last and on top.
        for (const LineRole role : {LineRole::Total, LineRole::Required, LineRole::Forecast, LineRole::Actual}) {
            for (const ChartLine &line : m_spec.lines) {
                if (line.role == role) {
                    paintLine(line);
                }
            }
        }
    }

    void paintLine(const ChartLine &line)
    {
        QPolygonF polygon;
        for (const ChartPoint &point : line.points) {
            polygon << at(point);
        }
        m_painter.setPen(linePen(line.role));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(polygon);
        const double radius = 1.1 * m_mm;
        if (line.role == LineRole::Actual && !polygon.isEmpty()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(QColor::fromRgb(kActual));
            m_painter.drawEllipse(polygon.back(), radius, radius);
        }
        if (line.role == LineRole::Forecast && hasFinish()) {
            m_painter.setPen(pen(kForecast, 0.55));
            m_painter.setBrush(Qt::white);
            m_painter.drawEllipse(polygon.back(), radius, radius);
        }
    }

    bool hasFinish() const
    {
        return std::ranges::any_of(
            m_spec.markers, [](const ChartMarker &m) { return m.kind == ChartMarker::Kind::Finish; });
    }

    void paintLabels()
    {
        for (const ChartLine &line : m_spec.lines) {
            if (line.role == LineRole::Total) {
                labelTotal(line);
            }
        }
        for (const ChartLine &line : m_spec.lines) {
            if (line.role == LineRole::Forecast && hasFinish()) {
                labelFinish(at(line.points.back()));
            }
        }
        for (const ChartLine &line : m_spec.lines) {
            if (line.role == LineRole::Actual) {
                labelLast(line);
            }
        }
        for (const ChartMarker &marker : m_spec.markers) {
            if (marker.kind == ChartMarker::Kind::Today || marker.kind == ChartMarker::Kind::Milestone) {
                labelVertical(marker);
            }
        }
    }

    void labelTotal(const ChartLine &line)
    {
        const QString text = line.name + u' ' + fmt_vi::num(line.points.back().value);
        const double level = y(line.points.back().value);
        const double left = m_plot.left() + 1.5 * m_mm;
        const double right = m_plot.right() - m_boldMetrics.horizontalAdvance(text) - m_mm;
        const double high = y(line.points.front().value);
        place(text, m_bold, kRequired,
            {{left, std::min(level, high) - 4.4 * m_mm}, {left, level + 0.6 * m_mm}, {right, level + 0.6 * m_mm},
                {right, level - 4.4 * m_mm}});
    }

    /// The whole label, or where there is no room for it the date alone.
    void labelFinish(QPointF point)
    {
        const auto marker = std::ranges::find_if(
            m_spec.markers, [](const ChartMarker &m) { return m.kind == ChartMarker::Kind::Finish; });
        for (const QString &text : {marker->text, marker->text.section(u' ', 0, 0)}) {
            const double width = m_boldMetrics.horizontalAdvance(text) + m_mm;
            const double above = point.y() - 6 * m_mm;
            const double below = point.y() + 1.8 * m_mm;
            if (place(text, m_bold, kForecast,
                    {{point.x() - width / 2, above}, {point.x() - width / 2, below}, {point.x() + 1.5 * m_mm, above},
                        {point.x() + 1.5 * m_mm, below}, {point.x() - width - m_mm, below + m_mm},
                        {point.x() - width - m_mm, above}})) {
                return;
            }
        }
    }

    void labelLast(const ChartLine &line)
    {
        const QPointF point = at(line.points.back());
        const QString text = fmt_vi::num(line.points.back().value);
        const double width = m_boldMetrics.horizontalAdvance(text) + m_mm;
        place(text, m_bold, kText,
            {{point.x() - width - m_mm, point.y() - 5.2 * m_mm}, {point.x() + 1.5 * m_mm, point.y() + 1.2 * m_mm},
                {point.x() - width - m_mm, point.y() + 1.6 * m_mm}, {point.x() + 1.5 * m_mm, point.y() - 5.2 * m_mm}});
    }

    /// Beside the line, as low as nothing is in the way.
    void labelVertical(const ChartMarker &marker)
    {
        const double width = m_metrics.horizontalAdvance(marker.text) + m_mm;
        std::vector<QPointF> places;
        const int tall = static_cast<int>(m_plot.height() / m_mm);
        for (int up = 5; up < tall; up += 4) {
            places.emplace_back(x(marker.on) - width - 0.6 * m_mm, m_plot.bottom() - up * m_mm);
            places.emplace_back(x(marker.on) + 1.2 * m_mm, m_plot.bottom() - up * m_mm);
        }
        place(marker.text, m_font, kHint, places);
    }

    bool isFree(const QRectF &box) const
    {
        const bool inside = box.left() >= m_plot.left() && box.right() <= m_page.right()
            && box.top() >= kLegendRow * m_mm && box.bottom() <= m_plot.bottom();
        return inside && std::ranges::none_of(m_taken, [&box](const QRectF &other) { return other.intersects(box); })
            && std::ranges::none_of(m_pieces, [&box](const QLineF &piece) { return touches(box, piece); });
    }

    /// At the first of the places (top left corners) where the text covers nothing; a label without any is left out.
    bool place(const QString &text, const QFont &font, QRgb colour, const std::vector<QPointF> &places)
    {
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(text) + 0.6 * m_mm, 4 * m_mm);
        const auto found = std::ranges::find_if(
            places, [this, &size](const QPointF &corner) { return isFree(QRectF(corner, size)); });
        if (found == places.end()) {
            return false;
        }
        const QRectF box(*found, size);
        m_taken.push_back(box);
        m_painter.setFont(font);
        m_painter.setPen(QColor::fromRgb(colour));
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
        return true;
    }

    QPainter &m_painter;
    const ChartSpec &m_spec;
    double m_mm;
    QRectF m_page;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    QRectF m_plot;
    std::vector<QLineF> m_pieces; ///< lines that labels keep clear of
    std::vector<QRectF> m_taken; ///< labels and flags already drawn
};

} // namespace

void paintChart(QPainter &painter, const ChartSpec &spec, QSizeF sizeMm, double dotsPerMm)
{
    painter.save();
    ChartCanvas(painter, spec, sizeMm, dotsPerMm).paint();
    painter.restore();
}

QImage chartImage(const ChartSpec &spec, QSizeF sizeMm, int dotsPerInch)
{
    const double dotsPerMm = dotsPerInch / 25.4;
    QImage image((sizeMm * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, spec, sizeMm, dotsPerMm);
    return image;
}

} // namespace caodiem::report
