// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remark_model.h"

#include "base/number_format.h"

#include <algorithm>

namespace caodiem::ui {

RemarkModel::RemarkModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RemarkModel::setSummary(const service::ImportSummary &summary)
{
    beginResetModel();
    m_lines.clear();
    const auto take = [this](Kind kind, const std::vector<service::RowRemark> &remarks) {
        for (const service::RowRemark &remark : remarks) {
            m_lines.push_back({kind, remark});
        }
    };
    take(Kind::Rejected, summary.rejections);
    take(Kind::Question, summary.questions);
    take(Kind::Warning, summary.warnings);
    std::ranges::stable_sort(m_lines, {}, [](const Line &line) { return line.remark.row; });
    endResetModel();
}

int RemarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RemarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RemarkModel::word(Kind kind)
{
    switch (kind) {
    case Kind::Rejected:
        return tr("Left out");
    case Kind::Question:
        return tr("Question");
    case Kind::Warning:
        break;
    }
    return tr("Remark");
}

QVariant RemarkModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case RowColumn:
        return fmt_vi::num(line.remark.row);
    case KindColumn:
        return word(line.kind);
    case CellColumn:
        return line.remark.column;
    case ValueColumn:
        return line.remark.value;
    default:
        return line.remark.reason;
    }
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowColumn:
        return tr("Row");
    case KindColumn:
        return tr("Verdict");
    case CellColumn:
        return tr("Column");
    case ValueColumn:
        return tr("In the file");
    default:
        return tr("Why");
    }
}

} // namespace caodiem::ui
