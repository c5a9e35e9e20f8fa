// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/take_over_model.h"

#include "ui/models/finding_model.h"
#include "ui/models/people_model.h"
#include "ui/theme/theme.h"

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::TakeOverLine;
using service::TakeVerdict;

TakeOverModel::TakeOverModel(bool idsShown, QObject *parent)
    : QAbstractTableModel(parent)
    , m_idsShown(idsShown)
{ }

void TakeOverModel::setPreview(service::TakeOverPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    QSet<QString> kept;
    for (const TakeOverLine &one : m_preview.lines) {
        if (one.verdict == TakeVerdict::Contradicts && m_ticked.contains(one.key)) {
            kept.insert(one.key);
        }
    }
    m_ticked = std::move(kept);
    endResetModel();
}

const TakeOverLine &TakeOverModel::line(int row) const
{
    return m_preview.lines[static_cast<std::size_t>(row)];
}

bool TakeOverModel::canTick(int row) const
{
    return line(row).verdict == TakeVerdict::Contradicts;
}

bool TakeOverModel::isTicked(int row) const
{
    return line(row).verdict == TakeVerdict::Writes || m_ticked.contains(line(row).key);
}

void TakeOverModel::tick(int row, bool ticked)
{
    if (canTick(row)) {
        ticked ? static_cast<void>(m_ticked.insert(line(row).key)) : static_cast<void>(m_ticked.remove(line(row).key));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TakeOverModel::tickAll(bool ticked)
{
    m_ticked.clear();
    for (const TakeOverLine &one : m_preview.lines) {
        if (ticked && one.verdict == TakeVerdict::Contradicts) {
            m_ticked.insert(one.key);
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QStringList TakeOverModel::ticked() const
{
    return {m_ticked.begin(), m_ticked.end()};
}

int TakeOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.lines.size());
}

int TakeOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TakeOverModel::text(const TakeOverLine &line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.name;
    case IdColumn:
        return shownId(line.personalId, m_idsShown);
    case VillageColumn:
        return line.village;
    case BeforeColumn:
        return service::stepDayText(line.before, line.beforeLatest);
    case AfterColumn:
        return line.after == kNever ? u"—"_s : service::stepDayText(line.after, line.afterLatest);
    case RemarkColumn: {
        QStringList parts;
        if (line.verdict == TakeVerdict::Stays) {
            parts << line.why;
        } else if (line.verdict == TakeVerdict::Contradicts) {
            parts << line.why;
        } else {
            parts << (line.before == kNever ? tr("is recorded anew")
                                            : tr("takes the place of the day in the register"));
        }
        return QStringList(parts + line.doubts).join(u" · "_s);
    }
    default:
        return {};
    }
}

engine::Lamp TakeOverModel::lampAt(int row) const
{
    const TakeOverLine &one = line(row);
    if (one.verdict == TakeVerdict::Stays) {
        return engine::Lamp::Late;
    }
    const bool plain = one.verdict == TakeVerdict::Writes && one.doubts.isEmpty();
    return plain ? engine::Lamp::OnTrack : engine::Lamp::AtRisk;
}

QVariant TakeOverModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int column = index.column();
    const bool right = column == IdColumn || column == BeforeColumn || column == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line(index.row()), column);
    case Qt::TextAlignmentRole:
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column == TakeColumn && line(index.row()).verdict != TakeVerdict::Stays) {
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    case Qt::ForegroundRole:
        return isTicked(index.row()) ? QVariant() : QVariant(tokens().text2);
    case FindingModel::LampRole:
        return column == RemarkColumn ? QVariant(static_cast<int>(lampAt(index.row()))) : QVariant();
    default:
        return {};
    }
}

QVariant TakeOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == IdColumn || section == BeforeColumn || section == AfterColumn;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TakeColumn:
        return tr("Take");
    case NameColumn:
        return tr("Full name");
    case IdColumn:
        return tr("Personal ID");
    case VillageColumn:
        return tr("Village");
    case BeforeColumn:
        return tr("In the register");
    case AfterColumn:
        return tr("Will be");
    default:
        return tr("Remark");
    }
}

} // namespace caodiem::ui
