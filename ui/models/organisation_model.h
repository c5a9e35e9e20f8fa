// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"
#include "engine/organisation_view.h"

#include <QAbstractTableModel>

#include <memory>

namespace caodiem::ui {

/// The organisations who fit a filter. Same roles as ResidentModel.
class OrganisationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TaxCode, Name, Established, Village, Account, Representative, Person, Phone, kColumns };

    explicit OrganisationModel(QObject *parent = nullptr);
    void setRows(std::shared_ptr<const engine::OrganisationView> view, std::vector<domain::Village> villages,
        std::vector<quint32> rows);
    [[nodiscard]] OrganisationId organisationAt(int line) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(int line) const; ///< of the index
    [[nodiscard]] int lineOf(OrganisationId id) const; ///< -1 = not among them
    [[nodiscard]] static int preferredWidth(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();
    [[nodiscard]] QString text(std::size_t row, int column) const;

    std::shared_ptr<const engine::OrganisationView> m_view;
    std::vector<domain::Village> m_villages;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// The mark of an account's state, and of what is known of the representative.
[[nodiscard]] engine::Lamp lampOf(engine::AccountState state);
[[nodiscard]] engine::Lamp lampOf(engine::RepresentativeState state);

} // namespace caodiem::ui
