// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/list_table.h"
#include "ui/charts/ladder_chart.h"
#include "ui/models/overview_figures.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace caodiem::ui {

class BurnUpCard;
class EmptyState;
class KpiRow;
class LadderCard;
class OverviewHeader;
class RankingCard;

/// "Có kịp hạn không, chỗ nào kéo chậm?" Every figure on it comes from one OverviewFigures and leads to its people.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// A new picture of the store; what was chosen stays chosen where it still exists.
    void setImage(const std::shared_ptr<const service::OfficeImage> &image);
    void setCampaign(const QString &key);
    void setAsOf(Day asOf);
    void chooseIndicator(const QString &key);
    void chooseGrouping(engine::Grouping grouping);
    void chooseOrder(RankOrder order);
    void recalculate();
    [[nodiscard]] const std::optional<OverviewFigures> &figures() const { return m_figures; }
    [[nodiscard]] QPixmap picture(); ///< the whole page, also what is scrolled out of sight
    [[nodiscard]] report::ListTable rankingSheet() const;

    [[nodiscard]] KpiRow *cards() const { return m_cards; }
    [[nodiscard]] BurnUpCard *burnUp() const { return m_burnUp; }
    [[nodiscard]] LadderCard *ladder() const { return m_ladder; }
    [[nodiscard]] RankingCard *ranking() const { return m_ranking; }

Q_SIGNALS:
    void calculated(const QString &sentence);
    void peopleWanted(const caodiem::service::PeopleQuery &query);
    void pictureWanted();
    void sheetWanted();
    void importWanted();
    void balanceWanted(); ///< why the chosen indicator moved

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void show(const OverviewFigures &figures);
    void showEmpty();
    void showNotes();
    [[nodiscard]] service::PeopleQuery plainQuery() const;
    void ask(const QString &indicator, const engine::CellChoice &cell, engine::What what, Day asOf);
    void askSegment(const QString &band, LadderPart part);

    std::shared_ptr<const service::OfficeImage> m_image;
    OverviewChoice m_choice;
    std::optional<OverviewFigures> m_figures;

    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QBoxLayout *m_middle;
    OverviewHeader *m_header;
    KpiRow *m_cards;
    BurnUpCard *m_burnUp;
    LadderCard *m_ladder;
    RankingCard *m_ranking;
    EmptyState *m_empty;
};

} // namespace caodiem::ui
