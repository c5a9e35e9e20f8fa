// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_model.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

enum VillageColumns { VillageName, VillageOld, VillageHead, VillagePhone, VillageOfficer, VillagePeople, VillageNote_ };
enum SchoolColumns { SchoolName, SchoolOld, SchoolClasses, SchoolPupils, SchoolNote_ };
constexpr int kVillageWidths[] = {150, 150, 150, 116, 150, 84, 200};
constexpr int kSchoolWidths[] = {300, 240, 70, 90, 260};

} // namespace

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PlaceModel::setPlaces(const service::Places &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

void PlaceModel::showSchools(bool schools)
{
    beginResetModel();
    m_schools = schools;
    endResetModel();
}

int PlaceModel::preferredWidth(int column) const
{
    return m_schools ? kSchoolWidths[column] : kVillageWidths[column];
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schools ? m_places.schools.size() : m_places.villages.size());
}

int PlaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_schools ? SchoolNote_ + 1 : VillageNote_ + 1;
}

bool PlaceModel::isNumber(int column) const
{
    return m_schools ? column == SchoolClasses || column == SchoolPupils
                     : column == VillagePeople || column == VillagePhone;
}

QString PlaceModel::villageText(const service::VillageNote &note, int column) const
{
    switch (column) {
    case VillageName:
        return note.name;
    case VillageOld:
        return note.oldNames.join(u", "_s);
    case VillageHead:
        return note.headName;
    case VillagePhone:
        return note.phone;
    case VillageOfficer:
        return note.officer;
    case VillagePeople:
        return fmt_vi::num(note.residents);
    default:
        return note.mergedInto.isEmpty() ? QString()
                                         : tr("part of %1 since %2").arg(note.mergedInto, fmt_vi::date(note.mergedOn));
    }
}

QString PlaceModel::schoolText(const service::SchoolNote &note, int column) const
{
    switch (column) {
    case SchoolName:
        return note.name;
    case SchoolOld:
        return note.oldNames.join(u", "_s);
    case SchoolClasses:
        return fmt_vi::num(note.classes);
    case SchoolPupils:
        return fmt_vi::num(note.pupils);
    default:
        return note.mergedInto.isEmpty() ? QString()
                                         : tr("part of %1 since %2").arg(note.mergedInto, fmt_vi::date(note.mergedOn));
    }
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_schools ? schoolText(m_places.schools[row], index.column())
                         : villageText(m_places.villages[row], index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const bool merged
            = m_schools ? !m_places.schools[row].mergedInto.isEmpty() : !m_places.villages[row].mergedInto.isEmpty();
        return merged ? QVariant(tokens().text2) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList villages {
        tr("Village"), tr("Old names"), tr("Head"), tr("Telephone"), tr("Area officer"), tr("Residents"), tr("Note")};
    const QStringList schools {tr("School"), tr("Old names"), tr("Classes"), tr("Pupils"), tr("Note")};
    return m_schools ? schools.value(section) : villages.value(section);
}

} // namespace caodiem::ui
