// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/family_view.h"

#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace caodiem::ui {

constexpr int kScannerGapMs = 45; ///< a little more than between two keys of a scanner

FamilyView::FamilyView(QWidget *parent)
    : QTableView(parent)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(kScannerGapMs);
    m_wait->setTimerType(Qt::PreciseTimer);
    connect(m_wait, &QTimer::timeout, this, [this] {
        if (const int digit = std::exchange(m_digit, 0); digit != 0) {
            Q_EMIT digitPressed(digit);
        }
    });
}

void FamilyView::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        const bool alone = !m_wait->isActive();
        m_digit = alone && digit >= 1 && digit <= 6 ? digit : 0;
        m_wait->start();
        return;
    }
    if (!event->text().isEmpty() && m_wait->isActive()) {
        m_digit = 0; // a scanner goes on typing
    }
    QTableView::keyPressEvent(event);
}

} // namespace caodiem::ui
