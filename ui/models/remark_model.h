// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QAbstractTableModel>

namespace caodiem::ui {

/// What an import has to say of single rows: left out, asked, or taken in with a warning; in the sheet's order.
class RemarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowColumn, KindColumn, CellColumn, ValueColumn, ReasonColumn, ColumnCount };

    explicit RemarkModel(QObject *parent = nullptr);
    void setSummary(const service::ImportSummary &summary);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind : quint8 { Rejected, Question, Warning };
    struct Line {
        Kind kind;
        service::RowRemark remark;
    };
    [[nodiscard]] static QString word(Kind kind);

    std::vector<Line> m_lines;
};

} // namespace caodiem::ui
