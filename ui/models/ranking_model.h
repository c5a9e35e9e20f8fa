// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ranking.h"

#include <QAbstractTableModel>

#include <memory>

namespace caodiem::ui {

/// One immutable ranking as a table. The frozen last line is a second model over the same ranking (Part::Total), so
/// both views share columns and wording.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Part : quint8 { Groups, Total };
    enum class Column : quint8 { Rank, Name, Denominator, Ratio, Remaining, Week, Pace, Required, Finish, Early, Lamp };
    enum Role { HeatRole = Qt::UserRole + 1, LampRole, EarlyRole, EmphasisRole, SmallUnitRole };

    explicit RankingModel(Part part, QObject *parent = nullptr);

    void setRanking(std::shared_ptr<const Ranking> ranking, const QString &nameTitle);
    [[nodiscard]] const RankingRow &rowAt(int row) const; ///< in the order shown
    [[nodiscard]] Column columnKind(int section) const;
    [[nodiscard]] int section(Column column) const; ///< the first of its kind
    [[nodiscard]] int defaultSortSection() const;
    [[nodiscard]] const Ranking &ranking() const { return *m_ranking; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Groups that nobody is in stay at the end, in either direction.
    void sort(int section, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString text(const RankingRow &row, int section) const;
    [[nodiscard]] QVariant tooltip(const RankingRow &row, int section) const;
    [[nodiscard]] std::weak_ordering compare(const RankingRow &a, const RankingRow &b, int section) const;
    [[nodiscard]] bool isSmallUnit(const RankingRow &row, int section) const;
    void applySort();

    Part m_part;
    QString m_nameTitle;
    std::shared_ptr<const Ranking> m_ranking;
    std::vector<std::size_t> m_order; ///< rows of the ranking in the order shown
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace caodiem::ui
