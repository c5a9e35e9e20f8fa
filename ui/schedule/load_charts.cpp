// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/load_charts.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kText = 16;
constexpr int kLeftAxis = 34;
constexpr int kHalfHour = 30;

/// A round number that is not below `most`.
int roundedUp(int most)
{
    int step = 10;
    while (step * 4 < most) {
        step *= 2;
    }
    return std::max(step, (most + step - 1) / step * step);
}

} // namespace

DeadlineChart::DeadlineChart(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(110);
    setAccessibleName(tr("People by day up to the deadline"));
}

namespace {

/// The number of the day, with its month where `named`; Sundays bold.
void drawDay(QPainter *painter, const QRectF &room, Day on, bool named)
{
    const YearMonthDay date = civilFromDay(on);
    painter->setFont(fontOf(11, on % 7 == 6));
    painter->setPen(tokens().text2);
    painter->drawText(
        room, Qt::AlignCenter, named ? u"%1/%2"_s.arg(date.day).arg(date.month) : QString::number(date.day));
    painter->setFont(fontOf(11));
}

} // namespace

void DeadlineChart::setDays(const std::vector<service::DayLoad> &days, std::optional<qint64> needPerDay, Day today)
{
    m_days = days;
    m_need = needPerDay;
    m_today = today;
    QStringList words;
    for (const service::DayLoad &day : days) {
        words << tr("%1: %2").arg(fmt_vi::shortDate(day.on), fmt_vi::num(day.people));
    }
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void DeadlineChart::paintEvent(QPaintEvent *)
{
    if (m_days.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    int most = static_cast<int>(m_need.value_or(0));
    for (const service::DayLoad &day : m_days) {
        most = std::max(most, day.people);
    }
    most = roundedUp(most);
    const QRectF plot(kLeftAxis, kText, width() - kLeftAxis - 8, height() - 2 * kText - 2);
    const auto heightOf
        = [&](qint64 people) { return plot.bottom() - plot.height() * static_cast<qreal>(people) / most; };
    painter.setFont(fontOf(11));
    for (const int mark : {0, most / 2, most}) {
        painter.setPen(t.grid);
        painter.drawLine(QPointF(plot.left(), heightOf(mark)), QPointF(plot.right(), heightOf(mark)));
        painter.setPen(t.text3);
        painter.drawText(
            QRectF(0, heightOf(mark) - 8, kLeftAxis - 6, kText), Qt::AlignRight | Qt::AlignVCenter, fmt_vi::num(mark));
    }
    const qreal step = plot.width() / static_cast<qreal>(m_days.size());
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const service::DayLoad &day = m_days[i];
        const qreal left = plot.left() + step * static_cast<qreal>(i);
        const QRectF column(left, plot.top(), step, plot.height());
        if (!day.worked) {
            painter.fillRect(column, t.head);
            painter.setPen(t.text3);
            if (i == 0 || m_days[i - 1].worked) { // once for days that follow each other
                painter.drawText(column.adjusted(2, 0, 40, -2), Qt::AlignLeft | Qt::AlignBottom, tr("off"));
            }
        }
        const qreal gap = std::min(4.0, step * 0.15);
        const QRectF bar(left + gap, heightOf(day.people), step - 2 * gap, plot.bottom() - heightOf(day.people));
        painter.fillRect(bar, day.on == m_today ? t.stack2 : t.actual);
        if (day.people > 0 && step > 17) {
            painter.setFont(fontOf(step > 22 ? 11 : 10, true));
            const bool inside = bar.height() > 20;
            painter.setPen(inside && day.on != m_today ? t.onStack1 : t.text);
            const qreal top = inside ? bar.top() + 1 : bar.top() - kText;
            painter.drawText(QRectF(left - 4, top, step + 8, kText), Qt::AlignCenter, fmt_vi::num(day.people));
            painter.setFont(fontOf(11));
        }
        if (step > 15 || i % 2 == 0) {
            const bool named = civilFromDay(day.on).day == 1 || i + 1 == m_days.size();
            drawDay(&painter, QRectF(left - 6, plot.bottom() + 2, step + 12, kText), day.on, named);
        }
    }
    if (m_need) {
        QPen pen(t.required, 1.5);
        pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot.left(), heightOf(*m_need)), QPointF(plot.right(), heightOf(*m_need)));
    }
}

HalfHourBars::HalfHourBars(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(96);
    setAccessibleName(tr("People by half hour"));
}

void HalfHourBars::setSlot(const service::SlotView *slot)
{
    m_counts = slot == nullptr ? std::vector<int>() : slot->halfHours;
    m_most = slot == nullptr ? 0 : slot->perHalfHour;
    m_start = slot == nullptr ? 0 : slot->session.frame.startMinute;
    QStringList words;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        words << u"%1: %2"_s.arg(service::clockWord(m_start + kHalfHour * static_cast<int>(i))).arg(m_counts[i]);
    }
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

void HalfHourBars::paintEvent(QPaintEvent *)
{
    if (m_counts.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const int most = std::max({m_most, *std::ranges::max_element(m_counts), 1});
    const qreal ground = height() - kText;
    const qreal room = ground - kText;
    const auto heightOf = [&](int people) { return ground - room * people / most; };
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const int count = m_counts[i];
        const qreal left = step * static_cast<qreal>(i);
        const int within = std::min(count, m_most);
        painter.fillRect(QRectF(left + 3, heightOf(within), step - 6, ground - heightOf(within)), t.actual);
        if (count > m_most) {
            const QRectF beyond(left + 3, heightOf(count), step - 6, heightOf(m_most) - heightOf(count));
            painter.fillRect(beyond, hatched(t.badSoft, t.bad));
            painter.setPen(t.bad);
            painter.drawRect(beyond);
        }
        painter.setFont(fontOf(11, true));
        painter.setPen(t.text);
        if (count > 0) {
            painter.drawText(
                QRectF(left, heightOf(count) - kText, step, kText), Qt::AlignCenter, QString::number(count));
        }
        painter.setFont(fontOf(10));
        painter.setPen(t.text3);
        if (step > 34 || i % 2 == 0) {
            painter.drawText(QRectF(left - 6, ground, step + 12, kText), Qt::AlignCenter,
                service::clockWord(m_start + kHalfHour * static_cast<int>(i)));
        }
    }
    QPen pen(t.required, 1.5);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, heightOf(m_most)), QPointF(width(), heightOf(m_most)));
}

} // namespace caodiem::ui
