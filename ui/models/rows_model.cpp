// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_model.h"

#include "ui/models/finding_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"
#include "ui/widgets/verdict_delegate.h"

#include <QHeaderView>
#include <QTableView>

namespace caodiem::ui {

RowsModel::RowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{ }

void RowsModel::setRows(int count, Text text, Lamp lamp)
{
    beginResetModel();
    m_count = count;
    m_text = std::move(text);
    m_lamp = std::move(lamp);
    endResetModel();
}

void RowsModel::setTitle(int column, const QString &title)
{
    m_columns[static_cast<std::size_t>(column)].title = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_text ? m_text(index.row(), index.column()) : QString();
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return fontOf(13, column.strong);
    case FindingModel::LampRole:
        if (index.column() == 0 && m_lamp) {
            const int lamp = m_lamp(index.row());
            return lamp < 0 ? QVariant() : QVariant(lamp);
        }
        return {};
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole) {
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

QTableView *makeRowsView(RowsModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    constexpr int kLineHeight = 27;
    auto *view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setItemDelegate(new VerdictDelegate(view));
    dressTable(view, kLineHeight);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < model->columnCount(); ++column) {
        view->setColumnWidth(column, model->widthOf(column));
    }
    return view;
}

} // namespace caodiem::ui
