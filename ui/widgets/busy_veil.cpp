// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_veil.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace caodiem::ui {
namespace {

constexpr int kBar = 3;
constexpr int kVeil = 115; // of 255: the numbers below keep 55 %
constexpr int kDelayMs = 150; // what ends sooner does not flicker

} // namespace

BusyVeil::BusyVeil(QWidget *over)
    : QWidget(over)
    , m_delay(new QTimer(this))
{
    over->installEventFilter(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
    hide();
}

void BusyVeil::begin()
{
    setProgress(0, 0);
    m_delay->start();
}

void BusyVeil::end()
{
    m_delay->stop();
    hide();
}

void BusyVeil::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

bool BusyVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void BusyVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens().window;
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.fillRect(QRect(0, 0, width(), kBar), tokens().line);
    const int third = width() / 3;
    const int filled = m_total > 0 ? static_cast<int>(qint64 {width()} * m_done / m_total) : third;
    painter.fillRect(QRect(0, 0, filled, kBar), tokens().accent);
}

} // namespace caodiem::ui
