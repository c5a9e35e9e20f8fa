// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balance_figures.h"

#include <QAbstractTableModel>

namespace caodiem::ui {

/// The balance as a table: opening, every reason, closing, and the check that nothing is left unexplained.
class BalanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, DoneInColumn, DoneOutColumn, AllInColumn, AllOutColumn, ColumnCount };

    explicit BalanceModel(QObject *parent = nullptr);
    void setFigures(const BalanceFigures &figures);
    /// The slice whose people a cell counts; nothing where it counts nobody.
    [[nodiscard]] std::optional<engine::Slice> sliceAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] int lastReason() const; ///< its row

    engine::Balance m_balance;
    Day m_from = kNever;
    Day m_to = kNever;
};

} // namespace caodiem::ui
