// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_spec.h"

#include <QWidget>

#include <vector>

namespace caodiem::ui {

/// Legend with the true strokes: QLegend shows squares and drops dash styles (Qt 6.4).
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setLines(const std::vector<report::ChartLine> &lines, const QString &range = {}); ///< the total line names
                                                                                           ///< itself in the chart
    void setBars(const QString &bars, const QString &required);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString name;
        report::LineRole role = report::LineRole::Actual;
        bool bar = false;
        bool range = false;
    };
    void setEntries(std::vector<Entry> entries);
    std::vector<Entry> m_entries;
};

} // namespace caodiem::ui
