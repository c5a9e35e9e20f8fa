// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizard_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {
namespace {

constexpr int kWizardBarHeight = 52;
constexpr int kDisc = 22;
constexpr int kStepMargin = 14;

void paintDisc(QPainter &painter, const QRectF &disc, int number, bool done, bool now)
{
    const Tokens &t = tokens();
    painter.setPen(QPen(done ? t.okIcon : now ? t.accent : t.ctl, 1.4));
    painter.setBrush(done ? QBrush(t.okIcon) : now ? QBrush(t.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    if (done) {
        painter.setPen(QPen(t.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = disc.center();
        painter.drawPolyline(QPolygonF {c + QPointF(-4.5, 0.5), c + QPointF(-1.2, 3.8), c + QPointF(4.8, -3.4)});
    } else {
        painter.setPen(now ? t.onAccent : t.text2);
        painter.setFont(fontOf(12, true));
        painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    }
}

} // namespace

WizardBar::WizardBar(const QStringList &titles, QWidget *parent)
    : QFrame(parent)
    , m_titles(titles)
    , m_notes(titles.size(), QString())
{
    setProperty("card", true);
    setAccessibleName(titles.value(0));
}

void WizardBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(m_titles.value(step));
    update();
}

void WizardBar::setNote(int step, const QString &note)
{
    m_notes[step] = note;
    update();
}

QSize WizardBar::sizeHint() const
{
    return {600, kWizardBarHeight};
}

QSize WizardBar::minimumSizeHint() const
{
    return {400, kWizardBarHeight};
}

void WizardBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_titles.size());
    const int cell = (width() - 2 * kStepMargin) / std::max(1, count);
    for (int step = 0; step < count; ++step) {
        const int left = kStepMargin + step * cell;
        const bool done = step < m_current;
        const bool now = step == m_current;
        paintDisc(painter, QRectF(left, (height() - kDisc) / 2.0, kDisc, kDisc), step + 1, done, now);
        const int textLeft = left + kDisc + 8;
        const int room = cell - kDisc - 18;
        painter.setFont(fontOf(13, now || done));
        painter.setPen(now || done ? t.text : t.text2);
        const QString title = painter.fontMetrics().elidedText(m_titles[step], Qt::ElideRight, room);
        const int titleWidth = painter.fontMetrics().horizontalAdvance(title);
        const bool noted = !m_notes[step].isEmpty();
        painter.drawText(QRect(textLeft, noted ? 8 : 0, room, noted ? 20 : height()), Qt::AlignVCenter, title);
        int used = titleWidth;
        if (noted) {
            painter.setFont(fontOf(11));
            painter.setPen(t.text3);
            const QString note = painter.fontMetrics().elidedText(m_notes[step], Qt::ElideMiddle, room);
            used = std::max(used, painter.fontMetrics().horizontalAdvance(note));
            painter.drawText(QRect(textLeft, 27, room, 17), Qt::AlignVCenter, note);
        }
        if (step + 1 < count && room - used > 30) {
            painter.setPen(QPen(t.line2, 1.4));
            painter.drawLine(QPointF(textLeft + used + 10, height() / 2.0), QPointF(left + cell - 8, height() / 2.0));
        }
    }
}

} // namespace caodiem::ui
