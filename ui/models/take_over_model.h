// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/take_over.h"

#include <QAbstractTableModel>
#include <QSet>

namespace caodiem::ui {

/// The lines of a preview, with a tick for those that contradict the register.
class TakeOverModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TakeColumn,
        NameColumn,
        IdColumn,
        VillageColumn,
        BeforeColumn,
        AfterColumn,
        RemarkColumn,
        ColumnCount
    };

    TakeOverModel(bool idsShown, QObject *parent);
    void setPreview(service::TakeOverPreview preview); ///< ticks of lines that are no more are forgotten
    [[nodiscard]] const service::TakeOverPreview &preview() const { return m_preview; }
    [[nodiscard]] bool canTick(int row) const;
    [[nodiscard]] bool isTicked(int row) const;
    void tick(int row, bool ticked);
    void tickAll(bool ticked);
    [[nodiscard]] QStringList ticked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const service::TakeOverLine &line(int row) const;
    [[nodiscard]] QString text(const service::TakeOverLine &line, int column) const;
    [[nodiscard]] engine::Lamp lampAt(int row) const;

    service::TakeOverPreview m_preview;
    QSet<QString> m_ticked;
    bool m_idsShown;
};

} // namespace caodiem::ui
