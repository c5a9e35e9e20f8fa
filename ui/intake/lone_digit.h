// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QTimer;

namespace caodiem::ui {

/// Tells a digit that a person pressed from the first digit of a scan: no other key follows it at a scanner's pace.
class LoneDigit : public QObject {
    Q_OBJECT
public:
    explicit LoneDigit(QObject *parent);
    /// Every key that the widget gets. True: it was a digit, and is dealt with.
    bool key(const QKeyEvent &event);

Q_SIGNALS:
    void pressed(int digit); ///< 1..9

private:
    QTimer *m_wait;
    int m_digit = 0; ///< 0 = none is waiting
};

} // namespace caodiem::ui
