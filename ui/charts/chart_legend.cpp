// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/charts/line_style.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {
namespace {

constexpr int kSample = 20;
constexpr int kLegendGap = 6;
constexpr int kBetween = 14;
constexpr int kLegendHeight = 20;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(11, true));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry &entry : m_entries) {
        names << entry.name;
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ChartLegend::setLines(const std::vector<report::ChartLine> &lines, const QString &range)
{
    std::vector<Entry> entries;
    for (const report::ChartLine &line : lines) {
        if (line.role != report::LineRole::Total && !line.points.empty()) {
            entries.push_back({line.name, line.role});
        }
    }
    if (!range.isEmpty()) {
        entries.push_back({range, report::LineRole::Forecast, false, true});
    }
    setEntries(std::move(entries));
}

void ChartLegend::setBars(const QString &bars, const QString &required)
{
    std::vector<Entry> entries {{bars, report::LineRole::Actual, true, false}};
    if (!required.isEmpty()) {
        entries.push_back({required, report::LineRole::Required});
    }
    setEntries(std::move(entries));
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries) {
        width += kSample + kLegendGap + fontMetrics().horizontalAdvance(entry.name) + kBetween;
    }
    return {width, kLegendHeight};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = std::max(0, width() - sizeHint().width());
    const qreal middle = height() / 2.0;
    for (const Entry &entry : m_entries) {
        if (entry.range) {
            QColor pale = tokens().forecast;
            pale.setAlpha(60);
            painter.fillRect(QRectF(x + 2, middle - 5, kSample - 4, 10), pale);
        } else if (entry.bar) {
            painter.fillRect(QRectF(x + 5, middle - 5, 10, 10), tokens().actual);
        } else {
            painter.setPen(penOf(entry.role));
            painter.drawLine(QPointF(x + 1, middle), QPointF(x + kSample - 1, middle));
        }
        x += kSample + kLegendGap;
        painter.setPen(tokens().text2);
        const int room = fontMetrics().horizontalAdvance(entry.name) + 2;
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.name);
        x += room - 2 + kBetween;
    }
}

} // namespace caodiem::ui
