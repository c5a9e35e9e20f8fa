// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace caodiem::ui {
namespace {

QString cell(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

RowKeys::RowKeys(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(
        view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

bool RowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_view->currentIndex().isValid()) {
            Q_EMIT rowActivated(m_view->currentIndex().row());
        }
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void RowKeys::copySelection() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_view->currentIndex().isValid()) { // a table whose cells are chosen one by one
        rows << m_view->currentIndex();
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const QAbstractItemModel &model = *m_view->model();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (m_view->isColumnHidden(column)) {
            continue;
        }
        cells << cell(model.headerData(column, Qt::Horizontal).toString());
    }
    lines << cells.join(u'\t');
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!m_view->isColumnHidden(column)) {
                cells << cell(model.index(row.row(), column).data().toString());
            }
        }
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace caodiem::ui
