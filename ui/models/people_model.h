// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QAbstractTableModel>

#include <memory>

namespace caodiem::ui {

/// The people (or organisations) behind a figure. Shows one immutable table and formats only what is asked for, so
/// 150,000 rows cost no more than a screenful.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PeopleModel(QObject *parent = nullptr);

    void setTable(std::shared_ptr<const service::PeopleTable> table);
    /// Personal IDs are masked until asked for.
    void showIds(bool shown);
    [[nodiscard]] bool idsShown() const { return m_idsShown; }
    /// Told only in a list of those who come of age.
    [[nodiscard]] bool isOnlyForComingOfAge(int section) const;
    /// Key of the resident (or organisation) in a line; 0 for none.
    [[nodiscard]] qint64 idAt(int line) const;
    [[nodiscard]] int preferredWidth(int section) const; ///< pixels at 100 %

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Names by the given name, days and numbers by their value; column -1 = the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();

    std::shared_ptr<const service::PeopleTable> m_table;
    std::vector<qint32> m_order; ///< which row of the table each line shows
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_idsShown = false;
};

/// "042 312 ••• 651", or all of it; anything that is not 12 digits as it is.
[[nodiscard]] QString shownId(const QString &personalId, bool whole);

} // namespace caodiem::ui
