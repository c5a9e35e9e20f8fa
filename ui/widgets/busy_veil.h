// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace caodiem::ui {

/// Lies over a page while a job runs: the old numbers stay readable but pale, with a 3 px bar on top. Clicks go
/// through to nothing below it.
class BusyVeil : public QWidget {
    Q_OBJECT
public:
    explicit BusyVeil(QWidget *over);
    void begin();
    void end();
    void setProgress(int done, int total);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
    QTimer *m_delay;
};

} // namespace caodiem::ui
