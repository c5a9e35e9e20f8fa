// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/list_table.h"
#include "ui/models/overview_figures.h"
#include "ui/models/ranking.h"
#include "ui/pages/card_frame.h"

#include <memory>

class QComboBox;

namespace caodiem::ui {

class RankingTable;
class SegmentBar;

/// The ranking of groups with its switch between groupings.
class RankingCard : public CardFrame {
    Q_OBJECT
public:
    explicit RankingCard(QWidget *parent = nullptr);
    void setFigures(const OverviewFigures &figures);
    [[nodiscard]] RankingTable *table() const { return m_table; }
    [[nodiscard]] SegmentBar *groupings() const { return m_groupings; }
    /// What is shown, as a sheet with real numbers.
    [[nodiscard]] report::ListTable sheet() const;

Q_SIGNALS:
    void groupingChosen(engine::Grouping grouping);
    void orderChosen(caodiem::ui::RankOrder order);
    void groupActivated(const QString &key);
    void totalActivated();

private:
    SegmentBar *m_groupings;
    QComboBox *m_orders;
    RankingTable *m_table;
    std::shared_ptr<const Ranking> m_ranking;
    QString m_sheetTitle;
    QString m_sheetNote;
};

} // namespace caodiem::ui
