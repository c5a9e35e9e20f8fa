// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marked_text.h"

namespace caodiem::ui {
namespace {

bool isFigureColumn(int column)
{
    return column == FindingModel::StatedColumn || column == FindingModel::ComputedColumn
        || column == FindingModel::GapColumn || column == FindingModel::OwnColumn;
}

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void FindingModel::setFigures(const std::vector<service::CheckedFigure> &figures, const service::OfficeImage *image)
{
    beginResetModel();
    m_rows.clear();
    for (const service::CheckedFigure &figure : figures) {
        m_rows.push_back({figure.finding, service::wordsOf(figure, image)});
    }
    endResetModel();
}

const service::FindingWords &FindingModel::wordsAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).words;
}

service::FindingClass FindingModel::classAt(int row) const
{
    return service::classOf(m_rows.at(static_cast<std::size_t>(row)).finding.verdict);
}

int FindingModel::mismatchFrom(int row, int step) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int start = row < 0 && step < 0 ? 0 : row; // nothing chosen: back leads to the last one
        const int at = ((start + step * i) % count + count) % count;
        if (classAt(at) == service::FindingClass::Mismatch) {
            return at;
        }
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingModel::text(const Row &row, int column)
{
    switch (column) {
    case VerdictColumn:
        return service::className(service::classOf(row.finding.verdict));
    case WhatColumn:
        return row.words.what;
    case StatedColumn:
        return row.finding.stated;
    case ComputedColumn:
        return row.finding.computed.isEmpty() ? QStringLiteral("—") : row.finding.computed;
    case HowColumn:
        return row.finding.because;
    case GapColumn:
        return row.words.gap;
    default:
        return row.words.own;
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const service::FindingClass kind = service::classOf(row.finding.verdict);
    const bool loud = kind != service::FindingClass::Match;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OwnColumn ? row.words.ownWhere
            : index.column() == WhatColumn ? row.words.explanation
                                           : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigureColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == VerdictColumn
            || (loud && (index.column() == StatedColumn || index.column() == GapColumn))) {
            return lampColours(lampOf(kind)).text;
        }
        return index.column() == HowColumn ? QVariant(tokens().text2) : QVariant();
    case Qt::FontRole:
        return fontOf(
            13, loud && index.column() != HowColumn && index.column() != VerdictColumn && index.column() != OwnColumn);
    case LampRole:
        return index.column() == VerdictColumn ? QVariant(static_cast<int>(lampOf(kind))) : QVariant();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isFigureColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case WhatColumn:
        return tr("Figure in the document");
    case StatedColumn:
        return tr("Document says");
    case ComputedColumn:
        return tr("Recomputed");
    case HowColumn:
        return tr("How");
    case GapColumn:
        return tr("Gap");
    default:
        return tr("The office's figure");
    }
}

} // namespace caodiem::ui
