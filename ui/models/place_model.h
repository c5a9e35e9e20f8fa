// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/places.h"

#include <QAbstractTableModel>

namespace caodiem::ui {

/// Villages, or schools, as the register has them.
class PlaceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PlaceModel(QObject *parent = nullptr);
    void setPlaces(const service::Places &places);
    void showSchools(bool schools);
    [[nodiscard]] bool showsSchools() const { return m_schools; }
    [[nodiscard]] const service::Places &places() const { return m_places; }
    [[nodiscard]] int preferredWidth(int column) const; ///< pixels at 100 %

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString villageText(const service::VillageNote &note, int column) const;
    [[nodiscard]] QString schoolText(const service::SchoolNote &note, int column) const;
    [[nodiscard]] bool isNumber(int column) const;

    service::Places m_places;
    bool m_schools = false;
};

} // namespace caodiem::ui
