// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balance_figures.h"

#include <QWidget>

class QDateEdit;
class QPushButton;
class QTableView;
class QLabel;

namespace caodiem::ui {

class BalanceModel;
class CardFrame;
class ElidedLabel;
class SegmentBar;
class WaterfallChart;

/// "Vì sao tỷ lệ đổi?" What came into numerator and denominator between two days and what went out, as two waterfalls
/// and one table; each part opens its people.
class BalancePage : public QWidget {
    Q_OBJECT
public:
    explicit BalancePage(QWidget *parent = nullptr);

    /// Shows one indicator up to `to`; the period keeps its length (a week at first).
    void show(
        std::shared_ptr<const service::OfficeImage> image, const QString &campaign, const QString &indicator, Day to);
    /// The same question of another picture; keeps both days.
    void setImage(std::shared_ptr<const service::OfficeImage> image);
    void setPeriod(Day from, Day to);
    [[nodiscard]] const std::optional<BalanceFigures> &figures() const { return m_figures; }
    [[nodiscard]] WaterfallChart *done() const { return m_done; }
    [[nodiscard]] WaterfallChart *all() const { return m_all; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BalanceModel *model() const { return m_model; }

Q_SIGNALS:
    void backWanted();
    void peopleWanted(const caodiem::service::PeopleQuery &query);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void buildTable();
    void recalculate();
    void choosePeriod(int which);
    void ask(const engine::Slice &slice);
    void dress();

    std::shared_ptr<const service::OfficeImage> m_image;
    QString m_campaign;
    QString m_indicator;
    std::optional<BalanceFigures> m_figures;

    QPushButton *m_back;
    ElidedLabel *m_title;
    QDateEdit *m_from;
    QDateEdit *m_to;
    SegmentBar *m_periods;
    QLabel *m_sentence;
    CardFrame *m_doneCard;
    CardFrame *m_allCard;
    CardFrame *m_tableCard;
    WaterfallChart *m_done;
    WaterfallChart *m_all;
    BalanceModel *m_model;
    QTableView *m_table;
};

} // namespace caodiem::ui
