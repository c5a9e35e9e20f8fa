// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/lone_digit.h"

#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace caodiem::ui {

constexpr int kScannerGapMs = 45; ///< a little more than between two keys of a scanner

LoneDigit::LoneDigit(QObject *parent)
    : QObject(parent)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(kScannerGapMs);
    m_wait->setTimerType(Qt::PreciseTimer);
    connect(m_wait, &QTimer::timeout, this, [this] {
        // A window that was busy has the scan's next keys still before it: they come first.
        QTimer::singleShot(0, this, [this] {
            if (const int digit = std::exchange(m_digit, 0); digit != 0 && !m_wait->isActive()) {
                Q_EMIT pressed(digit);
            }
        });
    });
}

bool LoneDigit::key(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    if (plain && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        m_digit = m_wait->isActive() || m_digit != 0 ? 0 : event.key() - Qt::Key_0;
        m_wait->start();
        return true;
    }
    if (!event.text().isEmpty() && m_wait->isActive()) {
        m_digit = 0; // a scanner goes on typing
    }
    return false;
}

} // namespace caodiem::ui
