// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_dialog.h"

#include "ui/dialogs/button_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/wrapping_header.h"

#include <QAbstractTableModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

constexpr int kLeastWidth = 620;
constexpr int kColumnRoom = 138;
constexpr int kMostHeight = 480;
constexpr int kRoomAround = 150; // title, header, button
constexpr int kTableRow = 27;

class TextModel : public QAbstractTableModel {
public:
    TextModel(QStringList headers, std::vector<QStringList> rows, QObject *parent)
        : QAbstractTableModel(parent)
        , m_headers(std::move(headers))
        , m_rows(std::move(rows))
    { }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole) {
            return alignment(index.column());
        }
        return role == Qt::DisplayRole ? QVariant(m_rows[static_cast<std::size_t>(index.row())].value(index.column()))
                                       : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(section);
        }
        return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
    }

private:
    static int alignment(int column) { return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

} // namespace

TableDialog::TableDialog(
    const QString &title, const QStringList &headers, std::vector<QStringList> rows, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    // Titles take two lines at most, and a table of few rows makes no tall window.
    resize(std::max(kLeastWidth, kColumnRoom * static_cast<int>(headers.size())),
        std::min(kMostHeight, kRoomAround + kTableRow * static_cast<int>(rows.size())));
    auto *column = new QVBoxLayout(this);
    auto *head = new QLabel(title, this);
    head->setFont(fontOf(14, true));
    head->setWordWrap(true);
    column->addWidget(head);
    auto *view = new QTableView(this);
    view->setHorizontalHeader(new WrappingHeader(view));
    view->horizontalHeader()->setSortIndicatorShown(false);
    view->setModel(new TextModel(headers, std::move(rows), view));
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kTableRow);
    view->setAccessibleName(title);
    new RowKeys(view);
    column->addWidget(view, 1);
    addCloseRow(this, column);
}

} // namespace caodiem::ui
