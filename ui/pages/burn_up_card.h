// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/card_frame.h"

class QLabel;

namespace caodiem::ui {

class BurnUpChart;
class ChartLegend;
class SegmentBar;

/// The sentence that does the arithmetic, and the chart under it.
class BurnUpCard : public CardFrame {
    Q_OBJECT
public:
    explicit BurnUpCard(QWidget *parent = nullptr);
    void setFigures(const OverviewFigures &figures);
    [[nodiscard]] BurnUpChart *chart() const { return m_chart; }
    [[nodiscard]] QString sentence() const;
    void showMode(int mode); ///< a BurnUpChart::Mode

Q_SIGNALS:
    void dayActivated(Day day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTable();
    void dressSentence();

    SegmentBar *m_modes;
    ChartLegend *m_legend;
    QLabel *m_sentence;
    BurnUpChart *m_chart;
    QString m_plainSentence;
    engine::Lamp m_lamp = engine::Lamp::NoPopulation;
    std::vector<engine::SeriesPoint> m_points;
};

} // namespace caodiem::ui
