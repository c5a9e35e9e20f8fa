// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

class QTableView;

namespace caodiem::ui {

/// A read-only table whose owner says what stands in each cell; rows are asked for only while they are seen.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int width = 100;
        bool number = false; ///< to the right
        bool strong = false;
    };
    using Text = std::function<QString(int row, int column)>;
    using Lamp = std::function<int(int row)>; ///< engine::Lamp before the first column; −1 = none

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr);
    void setRows(int count, Text text, Lamp lamp = {});
    void setTitle(int column, const QString &title);
    [[nodiscard]] int widthOf(int column) const { return m_columns[static_cast<std::size_t>(column)].width; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    int m_count = 0;
    Text m_text;
    Lamp m_lamp;
};

/// A view of it in the look of all tables; the last column takes what room is left.
[[nodiscard]] QTableView *makeRowsView(
    RowsModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);

} // namespace caodiem::ui
