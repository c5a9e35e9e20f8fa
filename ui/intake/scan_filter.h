// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/card_reading.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QVariant>

class QTimer;

namespace caodiem::ui {

/// Hears a scanner that types, whatever widget of the window or of its dialogs has the focus, and keeps what it types
/// from that widget. A person's keys pass through untouched.
class ScanFilter : public QObject {
    Q_OBJECT
public:
    /// Listens to the keys of `window` and of what lies in it.
    explicit ScanFilter(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &payload);

private:
    /// True: the key belongs to a scan.
    bool takeKey(QChar character, quint64 atMs);
    [[nodiscard]] bool listensTo(const QWidget &widget) const;
    void keepField();
    void takeBack(int characters);
    void handOut(const service::ScannerKeys::Step &step);

    QWidget *m_window;
    service::ScannerKeys m_keys;
    QElapsedTimer m_sinceKey;
    quint64 m_lastKeyMs = 0; ///< as the key said; 0 = it did not
    QTimer *m_idle;
    QPointer<QWidget> m_field; ///< had the focus when the keys began to come fast
    QVariant m_fieldBefore; ///< what stood in it then
};

} // namespace caodiem::ui
