// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/hour_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

// The hours of the three sessions; an entry outside them widens the picture.
constexpr int kFirstHour = 7;
constexpr int kLastHour = 21;
constexpr int kLabelHeight = 15;

} // namespace

HourBars::HourBars(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(84);
    setAccessibleName(tr("Files by the hour"));
}

void HourBars::setCounts(const std::array<int, 24> &counts)
{
    m_counts = counts;
    QStringList words;
    for (std::size_t hour = 0; hour < counts.size(); ++hour) {
        if (counts[hour] > 0) {
            words.append(tr("%1 h: %2").arg(hour).arg(counts[hour]));
        }
    }
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

void HourBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int first = kFirstHour;
    int last = kLastHour;
    int most = 1;
    for (int hour = 0; hour < 24; ++hour) {
        const int count = m_counts.at(static_cast<std::size_t>(hour));
        if (count > 0) {
            first = std::min(first, hour);
            last = std::max(last, hour);
            most = std::max(most, count);
        }
    }
    const Tokens &t = tokens();
    const int hours = last - first + 1;
    const qreal step = static_cast<qreal>(width()) / hours;
    const qreal ground = height() - kLabelHeight;
    const qreal room = ground - kLabelHeight;
    painter.setFont(fontOf(10));
    for (int hour = first; hour <= last; ++hour) {
        const int count = m_counts.at(static_cast<std::size_t>(hour));
        const qreal x = (hour - first) * step;
        const qreal tall = room * count / most;
        const QRectF bar(x + 2, ground - tall, step - 4, tall);
        painter.fillRect(bar, t.stack2);
        if (count > 0) {
            painter.setPen(t.text2);
            painter.drawText(QRectF(x - 4, bar.top() - kLabelHeight, step + 8, kLabelHeight), Qt::AlignCenter,
                QString::number(count));
        }
        if (hour % 2 == 1 || hours <= 8) {
            painter.setPen(t.text3);
            painter.drawText(QRectF(qMin(x - 6, width() - step - 12), ground, step + 12, kLabelHeight), Qt::AlignCenter,
                u"%1h"_s.arg(hour));
        }
    }
    painter.setPen(t.line2);
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
}

} // namespace caodiem::ui
