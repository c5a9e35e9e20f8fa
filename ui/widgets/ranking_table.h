// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ranking.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace caodiem::ui {

class RankingModel;

/// The ranking with its total frozen under it: two views that share the widths of their columns.
class RankingTable : public QWidget {
    Q_OBJECT
public:
    explicit RankingTable(QWidget *parent = nullptr);
    void setRanking(std::shared_ptr<const Ranking> ranking, const QString &nameTitle);
    /// Shown in place of the rows when there are none.
    void setEmptyText(const QString &text);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QTableView *totalView() const { return m_totalView; }
    [[nodiscard]] RankingModel *model() const { return m_model; }

Q_SIGNALS:
    void groupActivated(const QString &key);
    void totalActivated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpViews();
    void fitColumns();
    [[nodiscard]] int neededWidth(int section, bool tight = false) const;
    [[nodiscard]] int tighten(std::vector<int> &widths, int over) const; ///< answers how much was given
    [[nodiscard]] bool sameShape() const;

    RankingModel *m_model;
    RankingModel *m_totalModel;
    QTableView *m_view;
    QTableView *m_totalView;
    QLabel *m_empty;
};

} // namespace caodiem::ui
