// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/organisation_model.h"

#include "base/number_format.h"
#include "base/text.h"
#include "engine/figures.h"
#include "service/registers.h"
#include "ui/models/resident_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
namespace {

struct OrganisationColumn {
    const char *title;
    int width;
    Qt::AlignmentFlag side;
};

constexpr OrganisationColumn kOrganisationColumns[OrganisationModel::kColumns]
    = {{QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Tax code"), 108, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Organisation"), 246, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Established"), 100, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Village"), 112, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Account"), 146, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Representative's account"), 150, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Representative"), 170, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::OrganisationModel", "Telephone"), 110, Qt::AlignRight}};

/// The words that hundreds of names begin with give way to those that tell them apart; the tool tip has all.
QString shortName(const QString &name)
{
    const QString company = u"Công ty "_s;
    if (!name.startsWith(company, Qt::CaseInsensitive)) {
        return name;
    }
    const QString rest = name.mid(company.size());
    const QString shares = u"Cổ phần "_s;
    return rest.startsWith(shares, Qt::CaseInsensitive) ? QString(u"CP "_s + rest.mid(shares.size())) : rest;
}

} // namespace

engine::Lamp lampOf(engine::AccountState state)
{
    return state == engine::AccountState::Verified ? engine::Lamp::OnTrack
        : state == engine::AccountState::Waiting   ? engine::Lamp::AtRisk
                                                   : engine::Lamp::NoTarget;
}

engine::Lamp lampOf(engine::RepresentativeState state)
{
    return state == engine::RepresentativeState::Ready      ? engine::Lamp::OnTrack
        : state == engine::RepresentativeState::NotReady    ? engine::Lamp::Late
        : state == engine::RepresentativeState::NotRecorded ? engine::Lamp::AtRisk
                                                            : engine::Lamp::NotEnoughData;
}

OrganisationModel::OrganisationModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void OrganisationModel::setRows(std::shared_ptr<const engine::OrganisationView> view,
    std::vector<domain::Village> villages, std::vector<quint32> rows)
{
    beginResetModel();
    m_view = std::move(view);
    m_villages = std::move(villages);
    m_rows = std::move(rows);
    putInOrder();
    endResetModel();
}

void OrganisationModel::putInOrder()
{
    m_order = m_rows;
    if (m_sortColumn < 0 || m_sortColumn == Name) {
        if (m_direction == Qt::DescendingOrder) {
            std::ranges::reverse(m_order);
        }
        return;
    }
    std::vector<std::pair<QString, quint32>> keyed;
    for (const quint32 row : m_order) {
        const QString key = m_sortColumn == Established
            ? QString::number(static_cast<qint64>(m_view->index().at(row).establishedOn) + (qint64 {1} << 32U))
            : collationKey(text(row, m_sortColumn));
        keyed.emplace_back(key, row);
    }
    std::ranges::stable_sort(keyed, [this](const auto &a, const auto &b) {
        return m_direction == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        m_order[i] = keyed[i].second;
    }
}

void OrganisationModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_direction = column < 0 ? Qt::AscendingOrder : order;
    const QModelIndexList old = persistentIndexList();
    std::vector<quint32> chosen; // rows of the register: what was chosen stays chosen
    for (const QModelIndex &each : old) {
        chosen.push_back(m_order[static_cast<std::size_t>(each.row())]);
    }
    if (m_view) {
        putInOrder();
    }
    std::unordered_map<quint32, int> lineOf;
    for (std::size_t line = 0; line < m_order.size(); ++line) {
        lineOf.emplace(m_order[line], static_cast<int>(line));
    }
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        now << index(lineOf.at(chosen[static_cast<std::size_t>(i)]), old.at(i).column());
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

OrganisationId OrganisationModel::organisationAt(int line) const
{
    const auto row = rowAt(line);
    return row ? m_view->index().at(*row).id : OrganisationId();
}

std::optional<std::size_t> OrganisationModel::rowAt(int line) const
{
    return line < 0 || line >= rowCount() ? std::nullopt
                                          : std::optional<std::size_t>(m_order[static_cast<std::size_t>(line)]);
}

int OrganisationModel::lineOf(OrganisationId id) const
{
    if (!m_view) {
        return -1;
    }
    const auto found = std::ranges::find(m_order, static_cast<quint32>(m_view->index().rowOf(id)));
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int OrganisationModel::preferredWidth(int column)
{
    return kOrganisationColumns[column].width;
}

int OrganisationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int OrganisationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString OrganisationModel::text(std::size_t row, int column) const
{
    const domain::Organisation &record = m_view->index().at(row);
    switch (column) {
    case TaxCode:
        return record.taxCode;
    case Name:
        return record.name;
    case Established:
        return fmt_vi::date(record.establishedOn);
    case Village: {
        const auto village = std::ranges::find(m_villages, record.village, &domain::Village::id);
        return village == m_villages.end() ? QString() : village->name;
    }
    case Account:
        return service::stateName(m_view->stateOf(row));
    case Representative:
        return service::stateName(m_view->representativeOf(row));
    case Person:
        return record.representative;
    default:
        return record.phone;
    }
}

QVariant OrganisationModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const std::size_t row = m_order[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(kOrganisationColumns[index.column()].side | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return index.column() == Name ? shortName(text(row, Name)) : text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column());
    case ResidentModel::kMarkRole:
        if (index.column() == Account) {
            return static_cast<int>(lampOf(m_view->stateOf(row)));
        }
        return index.column() == Representative ? QVariant(static_cast<int>(lampOf(m_view->representativeOf(row))))
                                                : QVariant();
    case ResidentModel::kStrongRole:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant OrganisationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(kOrganisationColumns[section].side | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(tr(kOrganisationColumns[section].title)) : QVariant();
}

} // namespace caodiem::ui
