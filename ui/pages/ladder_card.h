// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ladder_chart.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/card_frame.h"

class QLabel;
class QStackedLayout;

namespace caodiem::ui {

class OutlookPanel;
class SegmentBar;

/// Stacked bars by age band, for an indicator of residents.
class LadderCard : public CardFrame {
    Q_OBJECT
public:
    explicit LadderCard(QWidget *parent = nullptr);
    void setFigures(const OverviewFigures &figures);
    [[nodiscard]] LadderChart *chart() const { return m_chart; }
    [[nodiscard]] OutlookPanel *outlook() const { return m_outlook; }
    void showView(int view); ///< 0 = by age, 1 = what can be reached

Q_SIGNALS:
    void segmentActivated(const QString &band, caodiem::ui::LadderPart part);

private:
    void showTable();

    SegmentBar *m_views;
    LadderChart *m_chart;
    OutlookPanel *m_outlook;
    bool m_people = true;
    QLabel *m_none;
    QStackedLayout *m_stack;
};

/// The people of one segment as a question to the office: a part that no indicator of the campaign counts.
[[nodiscard]] domain::Indicator indicatorOfPart(
    const domain::Indicator &scope, const QString &partName, LadderPart part);

} // namespace caodiem::ui
