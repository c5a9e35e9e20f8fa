// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/difference_model.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "ui/models/finding_model.h"
#include "ui/models/people_model.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::DifferenceKind;
using service::UpperLine;

engine::Lamp lampOf(DifferenceKind kind, bool agreed)
{
    if (agreed) {
        return engine::Lamp::Done;
    }
    return kind == DifferenceKind::OnlyHere || kind == DifferenceKind::OtherStatus ? engine::Lamp::AtRisk
                                                                                   : engine::Lamp::Late;
}

QString bornText(const domain::BirthDate &birth)
{
    return domain::listBirth(birth);
}

namespace {

/// Of somebody whose sides name another person: what they say otherwise, else how far the step is.
QString sideText(const UpperLine &line, const std::optional<service::DifferenceSide> &side, bool idsShown)
{
    if (line.kind != DifferenceKind::OtherIdentity) {
        return service::stateOf(side);
    }
    QStringList parts;
    if (line.here->personalId != line.there->personalId) {
        parts << shownId(side->personalId, idsShown);
    }
    if (line.here->fullName != line.there->fullName) {
        parts << side->fullName;
    }
    if (line.here->birth != line.there->birth && line.there->birth.day != kNever) {
        parts << bornText(side->birth);
    }
    return parts.join(u" · "_s);
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(std::make_shared<const service::UpperReport>())
{ }

void DifferenceModel::setReport(std::shared_ptr<const service::UpperReport> report)
{
    m_report = std::move(report);
    filter();
}

void DifferenceModel::showKind(std::optional<DifferenceKind> kind)
{
    m_kind = kind;
    filter();
}

void DifferenceModel::showAgreed(bool shown)
{
    m_agreed = shown;
    filter();
}

void DifferenceModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_report->lines.size(); ++i) {
        const UpperLine &line = m_report->lines[i];
        if ((!m_kind || line.kind == *m_kind) && (m_agreed || !line.agreed)) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

void DifferenceModel::showIds(bool shown)
{
    m_idsShown = shown;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const UpperLine &DifferenceModel::lineAt(int row) const
{
    return m_report->lines[m_shown[static_cast<std::size_t>(row)]];
}

int DifferenceModel::rowOf(const QString &key) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_report->lines[m_shown[row]].key == key) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const UpperLine &line, int column) const
{
    const service::DifferenceSide &side = line.here ? *line.here : *line.there;
    switch (column) {
    case KindColumn:
        return service::nameOf(line.kind);
    case NameColumn:
        return side.fullName;
    case IdColumn:
        return shownId(side.personalId, m_idsShown);
    case BornColumn:
        return bornText(side.birth);
    case VillageColumn:
        return side.village;
    case HereColumn:
        return sideText(line, line.here, m_idsShown);
    case ThereColumn:
        return sideText(line, line.there, m_idsShown);
    case CorrectorColumn:
        return line.agreed ? u"—"_s : service::nameOf(line.corrector);
    default:
        return line.agreed ? line.agreed->reason : QString();
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const UpperLine &line = lineAt(index.row());
    const int column = index.column();
    const bool right = column == IdColumn || column == BornColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return column == KindColumn ? line.what : text(line, column);
    case Qt::TextAlignmentRole:
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == KindColumn) {
            return lampColours(lampOf(line.kind, line.agreed.has_value())).text;
        }
        return line.agreed ? QVariant(tokens().text2) : QVariant();
    case FindingModel::LampRole:
        return column == KindColumn ? QVariant(static_cast<int>(lampOf(line.kind, line.agreed.has_value())))
                                    : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == IdColumn || section == BornColumn;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        return tr("Difference");
    case NameColumn:
        return tr("Full name");
    case IdColumn:
        return tr("Personal ID");
    case BornColumn:
        return tr("Born");
    case VillageColumn:
        return tr("Village");
    case HereColumn:
        return tr("By the register");
    case ThereColumn:
        return tr("By the list");
    case CorrectorColumn:
        return tr("To correct");
    default:
        return tr("Agreed because");
    }
}

} // namespace caodiem::ui
