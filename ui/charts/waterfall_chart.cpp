// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall_chart.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAxisRoom = 62;
constexpr int kTitleRoom = 38; // two lines under each bar
constexpr int kTopRoom = 22; // the number over the highest bar
constexpr int kEdge = 12;
constexpr qreal kWidestBar = 64;

} // namespace

WaterfallChart::WaterfallChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setSpec(const WaterfallSpec &spec, const QString &title)
{
    m_spec = spec;
    m_current = -1;
    QStringList spoken;
    for (const WaterfallBar &bar : m_spec.bars) {
        spoken << QString(bar.label + u' ' + (bar.slice ? fmt_vi::signedNum(bar.change()) : fmt_vi::num(bar.to)));
    }
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QRectF WaterfallChart::plot() const
{
    return {double(kAxisRoom), double(kTopRoom), double(width() - kAxisRoom - kEdge),
        double(height() - kTopRoom - kTitleRoom)};
}

qreal WaterfallChart::yOf(qint64 value) const
{
    const QRectF area = plot();
    const double whole = std::max<double>(1, double(m_spec.high - m_spec.low));
    return area.bottom() - area.height() * double(value - m_spec.low) / whole;
}

QRectF WaterfallChart::barRect(std::size_t bar) const
{
    const QRectF area = plot();
    const double slot = area.width() / double(std::max<std::size_t>(1, m_spec.bars.size()));
    const double wide = std::min(kWidestBar, slot * 0.66);
    const WaterfallBar &shown = m_spec.bars[bar];
    const qint64 ground = shown.slice ? shown.from : std::max<qint64>(m_spec.low, 0);
    const double top = yOf(std::max(ground, shown.to));
    const double bottom = yOf(std::min(ground, shown.to));
    return {area.left() + slot * double(bar) + (slot - wide) / 2, top, wide, std::max(2.0, bottom - top)};
}

int WaterfallChart::barAt(QPointF at) const
{
    for (std::size_t i = 0; i < m_spec.bars.size(); ++i) { // a thin bar is hard to hit: some room around it
        if (m_spec.bars[i].slice && barRect(i).adjusted(-4, -16, 4, 6).contains(at)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void WaterfallChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(&painter);
    for (std::size_t i = 0; i < m_spec.bars.size(); ++i) {
        paintBar(&painter, i);
        paintTexts(&painter, i);
    }
}

void WaterfallChart::paintGrid(QPainter *painter) const
{
    const Tokens &t = tokens();
    const QRectF area = plot();
    painter->setFont(fontOf(11));
    for (qint64 value = m_spec.low; value <= m_spec.high; value += m_spec.step) {
        const qreal y = yOf(value);
        painter->setPen(QPen(value == m_spec.low ? t.line2 : t.grid, 1));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(t.text2);
        painter->drawText(QRectF(0, y - 9, kAxisRoom - 8, 18), Qt::AlignRight | Qt::AlignVCenter, fmt_vi::num(value));
    }
}

void WaterfallChart::paintBar(QPainter *painter, std::size_t bar) const
{
    const Tokens &t = tokens();
    const WaterfallBar &shown = m_spec.bars[bar];
    const QRectF box = barRect(bar);
    painter->setPen(Qt::NoPen);
    if (!shown.slice) {
        painter->setBrush(t.stack1);
        painter->drawRect(box);
        if (m_spec.low > 0) {
            paintBreak(painter, box);
        }
    } else if (shown.slice->in) {
        painter->setBrush(t.okIcon);
        painter->drawRect(box);
    } else {
        painter->setBrush(hatched(t.badIcon, t.base));
        painter->setPen(QPen(t.badIcon, 1));
        painter->drawRect(box.adjusted(.5, .5, -.5, -.5));
    }
    if (bar + 1 < m_spec.bars.size()) { // where the next one begins
        painter->setPen(QPen(t.ctl, 1, Qt::DotLine));
        const qreal y = yOf(shown.to);
        painter->drawLine(QPointF(box.right(), y), QPointF(barRect(bar + 1).left(), y));
    }
    if (static_cast<int>(bar) == m_current && hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(box.adjusted(-4, -18, 4, 4), 3, 3);
    }
}

/// Two slanted gaps: the bar is cut, it does not begin at 0.
void WaterfallChart::paintBreak(QPainter *painter, const QRectF &box) const
{
    painter->setPen(QPen(tokens().base, 2.5));
    for (const qreal up : {8.0, 14.0}) {
        const qreal y = box.bottom() - up;
        painter->drawLine(QPointF(box.left() - 1, y + 3), QPointF(box.right() + 1, y - 3));
    }
}

void WaterfallChart::paintTexts(QPainter *painter, std::size_t bar) const
{
    const Tokens &t = tokens();
    const WaterfallBar &shown = m_spec.bars[bar];
    const QRectF box = barRect(bar);
    const QRectF area = plot();
    const double slot = area.width() / double(m_spec.bars.size());
    const QRectF number(box.center().x() - slot / 2, box.top() - 18, slot, 17);
    painter->setFont(fontOf(12, true));
    painter->setPen(!shown.slice ? t.text : shown.slice->in ? t.ok : t.bad);
    painter->drawText(number, Qt::AlignHCenter | Qt::AlignBottom,
        shown.slice ? fmt_vi::signedNum(shown.change()) : fmt_vi::num(shown.to));
    painter->setFont(fontOf(12));
    painter->setPen(t.text2);
    painter->drawText(QRectF(box.center().x() - slot / 2 + 1, area.bottom() + 4, slot - 2, kTitleRoom - 4),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, shown.label);
}

void WaterfallChart::move(int step)
{
    const int count = static_cast<int>(m_spec.bars.size());
    for (int at = m_current + step; at >= 0 && at < count; at += step) {
        if (m_spec.bars[static_cast<std::size_t>(at)].slice) {
            m_current = at;
            update();
            return;
        }
    }
}

void WaterfallChart::open(int bar)
{
    if (bar >= 0 && m_spec.bars[static_cast<std::size_t>(bar)].slice) {
        Q_EMIT sliceActivated(*m_spec.bars[static_cast<std::size_t>(bar)].slice);
    }
}

void WaterfallChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaterfallChart::mousePressEvent(QMouseEvent *event)
{
    m_current = barAt(event->position());
    update();
    open(m_current);
}

void WaterfallChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(barAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WaterfallChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0) {
        move(1);
    }
    QWidget::focusInEvent(event);
    update();
}

void WaterfallChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace caodiem::ui
