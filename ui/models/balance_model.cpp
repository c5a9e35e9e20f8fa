// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balance_model.h"

#include "base/number_format.h"
#include "service/outlook_wording.h"
#include "ui/theme/theme.h"

namespace caodiem::ui {

using namespace Qt::StringLiterals;

BalanceModel::BalanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void BalanceModel::setFigures(const BalanceFigures &figures)
{
    beginResetModel();
    m_balance = figures.balance;
    m_from = figures.from;
    m_to = figures.to;
    endResetModel();
}

int BalanceModel::lastReason() const
{
    return static_cast<int>(reasonsInOrder().size());
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastReason() + 3; // opening before, closing and check after
}

int BalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<engine::Slice> BalanceModel::sliceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() < 1 || index.row() > lastReason() || index.column() == NameColumn) {
        return std::nullopt;
    }
    const engine::Slice slice {index.column() < AllInColumn,
        index.column() == DoneInColumn || index.column() == AllInColumn,
        reasonsInOrder()[static_cast<std::size_t>(index.row() - 1)]};
    const engine::SideBalance &side = slice.numerator ? m_balance.numerator : m_balance.denominator;
    const auto at = static_cast<std::size_t>(slice.reason);
    return (slice.in ? side.in : side.out).at(at) > 0 ? std::optional(slice) : std::nullopt;
}

QString BalanceModel::textAt(int row, int column) const
{
    const engine::SideBalance &side = column < AllInColumn ? m_balance.numerator : m_balance.denominator;
    const bool in = column == DoneInColumn || column == AllInColumn;
    if (row == 0) {
        return column == NameColumn ? tr("Opening, as of %1").arg(fmt_vi::date(m_from))
            : in                    ? fmt_vi::num(side.opening)
                                    : QString();
    }
    if (row <= lastReason()) {
        const engine::Reason reason = reasonsInOrder()[static_cast<std::size_t>(row - 1)];
        if (column == NameColumn) {
            return service::reasonName(reason);
        }
        const auto at = static_cast<std::size_t>(reason);
        const qint64 count = in ? side.in.at(at) : -side.out.at(at);
        return count == 0 ? u"–"_s : fmt_vi::signedNum(count);
    }
    if (row == lastReason() + 1) {
        return column == NameColumn ? tr("Closing, as of %1").arg(fmt_vi::date(m_to))
            : in                    ? fmt_vi::num(side.closing)
                                    : QString();
    }
    if (column == NameColumn) {
        return tr("Check: opening + in − out − closing");
    }
    if (!in) {
        return {};
    }
    return side.residual() == 0 ? tr("agrees") : fmt_vi::signedNum(side.residual());
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const bool reason = index.row() >= 1 && index.row() <= lastReason();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return fontOf(13, !reason && index.row() != lastReason() + 2);
    case Qt::ForegroundRole:
        if (index.row() == lastReason() + 2) {
            return index.column() == NameColumn ? tokens().text2 : tokens().ok;
        }
        return reason && index.column() != NameColumn && !sliceAt(index) ? QVariant(tokens().text3) : QVariant();
    case Qt::ToolTipRole:
        return sliceAt(index) ? QVariant(tr("Enter opens these people")) : QVariant();
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Item");
    case DoneInColumn:
        return tr("Done: in");
    case DoneOutColumn:
        return tr("Done: out");
    case AllInColumn:
        return tr("Total: in");
    default:
        return tr("Total: out");
    }
}

} // namespace caodiem::ui
