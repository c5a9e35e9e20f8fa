// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace caodiem::ui {

class ReachBars;

/// What can still be reached, and who comes of age before the deadline.
class OutlookPanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlookPanel(QWidget *parent = nullptr);
    void setBasis(const engine::ForecastBasis &basis);
    [[nodiscard]] ReachBars *bars() const { return m_bars; }

Q_SIGNALS:
    void reachActivated(caodiem::domain::Reach reach);
    void comingOfAgeWanted();

private:
    engine::ForecastBasis m_basis;
    QLabel *m_ceiling;
    ReachBars *m_bars;
    QLabel *m_age;
    QPushButton *m_coming;
};

} // namespace caodiem::ui
