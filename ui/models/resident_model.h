// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/resident_view.h"

#include <QAbstractTableModel>

#include <memory>

namespace caodiem::ui {

/// The residents who fit a filter. Holds row numbers of the register in memory and words only the rows that are asked
/// for, so 150,000 of them cost no more than a screenful.
class ResidentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Born, Age, PersonalId, Village, Class, Card, Dossier, Activated, LastDay, Notes, kColumns };
    static constexpr int kMarkRole = Qt::UserRole; ///< engine::Lamp as a number; invalid = no mark
    static constexpr int kStrongRole = Qt::UserRole + 1; ///< true = written in bold

    explicit ResidentModel(QObject *parent = nullptr);

    /// `rows` of the view's index, by name.
    void setRows(std::shared_ptr<const engine::ResidentView> view, std::vector<quint32> rows);
    void showIds(bool shown); ///< personal IDs are masked until asked for
    [[nodiscard]] bool idsShown() const { return m_idsShown; }
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; } ///< by name
    [[nodiscard]] ResidentId residentAt(int line) const;
    [[nodiscard]] int lineOf(ResidentId id) const; ///< -1 = not among them
    [[nodiscard]] static int preferredWidth(int column); ///< pixels at 100 %

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By value; column Name or -1 is the Vietnamese order of names.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QString notesOf(std::size_t row) const;
    [[nodiscard]] QVariant markOf(std::size_t row, int column) const;
    [[nodiscard]] qint64 sortKey(std::size_t row) const;

    std::shared_ptr<const engine::ResidentView> m_view;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_order; ///< rows as they are shown
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_idsShown = false;
};

} // namespace caodiem::ui
