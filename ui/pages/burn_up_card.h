// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/card_frame.h"

class QLabel;
class QPushButton;

namespace caodiem::ui {

class BurnUpChart;
class ChartLegend;
class ElidedLabel;
class SegmentBar;
class WhatIfBar;

/// The sentence that does the arithmetic, and the chart under it.
class BurnUpCard : public CardFrame {
    Q_OBJECT
public:
    explicit BurnUpCard(QWidget *parent = nullptr);
    void setFigures(const OverviewFigures &figures);
    [[nodiscard]] BurnUpChart *chart() const { return m_chart; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const engine::Forecast &forecast() const { return m_forecast; }
    [[nodiscard]] WhatIfBar *whatIf() const { return m_whatIf; }
    void showMode(int mode); ///< a BurnUpChart::Mode

Q_SIGNALS:
    void dayActivated(Day day);
    void balanceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTable();
    void dressSentence();
    void foresee();
    [[nodiscard]] QString chanceText() const;

    SegmentBar *m_modes;
    ChartLegend *m_legend;
    QPushButton *m_why;
    QLabel *m_sentence;
    ElidedLabel *m_ceiling;
    ElidedLabel *m_chance;
    BurnUpChart *m_chart;
    WhatIfBar *m_whatIf;
    engine::ForecastBasis m_basis;
    engine::Forecast m_forecast;
    QString m_plainSentence;
    engine::Lamp m_lamp = engine::Lamp::NoPopulation;
    std::vector<engine::SeriesPoint> m_points;
};

} // namespace caodiem::ui
