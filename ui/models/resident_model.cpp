// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resident_model.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "engine/figures.h"
#include "service/registers.h"
#include "service/wording.h"
#include "ui/models/people_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

struct ResidentColumn {
    const char *title;
    int width;
    Qt::AlignmentFlag side;
};

constexpr ResidentColumn kResidentColumns[ResidentModel::kColumns]
    = {{QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Full name (by given name)"), 158, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Born"), 90, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Age"), 46, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Personal ID"), 124, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Village"), 112, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Class"), 46, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Card"), 78, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Dossier"), 80, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Activated"), 122, Qt::AlignLeft},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Last entry"), 94, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("caodiem::ui::ResidentModel", "Notes"), 200, Qt::AlignLeft}};

std::size_t stepOfColumn(int column)
{
    return domain::residentStepIndex(column == ResidentModel::Card ? EventKind::CardIssued
            : column == ResidentModel::Dossier                     ? EventKind::EidIntake
                                                                   : EventKind::EidActivated);
}

bool isStepColumn(int column)
{
    return column == ResidentModel::Card || column == ResidentModel::Dossier || column == ResidentModel::Activated;
}

/// Somebody who could not be met, or may not; unknown and present are no reason.
bool isHindered(domain::Reach reach)
{
    return reach != domain::Reach::Unknown && reach != domain::Reach::Present;
}

template <typename Items>
QString nameAt(const Items &items, qint32 place)
{
    return place < 0 ? QString() : items[static_cast<std::size_t>(place)].name;
}

} // namespace

ResidentModel::ResidentModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ResidentModel::setRows(std::shared_ptr<const engine::ResidentView> view, std::vector<quint32> rows)
{
    beginResetModel();
    m_view = std::move(view);
    m_rows = std::move(rows);
    putInOrder();
    endResetModel();
}

qint64 ResidentModel::sortKey(std::size_t row) const
{
    const engine::ResidentIndex &index = m_view->index();
    switch (m_sortColumn) {
    case Born:
        return index.birthDay(row);
    case Age:
        return -static_cast<qint64>(index.birthDay(row));
    case PersonalId:
        return index.personalId(row).toLongLong();
    case Village:
        return m_view->villageOf(row);
    case Class:
        return (static_cast<qint64>(m_view->schoolOf(row)) << 32) + m_view->classOf(row);
    case Card:
    case Dossier:
    case Activated:
        return m_view->stepOf(row, stepOfColumn(m_sortColumn));
    case LastDay:
        return m_view->lastContactOf(row);
    case Notes:
        return -static_cast<qint64>(m_view->issuesOf(row));
    default:
        return 0;
    }
}

void ResidentModel::putInOrder()
{
    m_order = m_rows;
    if (m_sortColumn <= Name) {
        if (m_direction == Qt::DescendingOrder) {
            std::ranges::reverse(m_order);
        }
        return;
    }
    std::vector<std::pair<qint64, quint32>> keyed;
    keyed.reserve(m_order.size());
    for (const quint32 row : m_order) {
        keyed.emplace_back(sortKey(row), row);
    }
    std::ranges::stable_sort(keyed, [this](const auto &a, const auto &b) {
        return m_direction == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        m_order[i] = keyed[i].second;
    }
}

void ResidentModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_direction = column < 0 ? Qt::AscendingOrder : order;
    const QModelIndexList old = persistentIndexList(); // half of the register may be chosen
    std::vector<quint32> chosen;
    for (const QModelIndex &each : old) {
        chosen.push_back(m_order[static_cast<std::size_t>(each.row())]);
    }
    if (m_view) {
        putInOrder();
    }
    std::vector<int> lineOf(old.isEmpty() ? 0 : m_view->index().size());
    for (std::size_t line = 0; !old.isEmpty() && line < m_order.size(); ++line) {
        lineOf[m_order[line]] = static_cast<int>(line);
    }
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        now << index(lineOf[chosen[static_cast<std::size_t>(i)]], old.at(i).column());
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ResidentModel::showIds(bool shown)
{
    m_idsShown = shown;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, PersonalId), index(rowCount() - 1, PersonalId), {Qt::DisplayRole});
    }
}

ResidentId ResidentModel::residentAt(int line) const
{
    return line < 0 || line >= rowCount() ? ResidentId() : m_view->index().id(m_order[static_cast<std::size_t>(line)]);
}

int ResidentModel::lineOf(ResidentId id) const
{
    if (!m_view) {
        return -1;
    }
    const auto found = std::ranges::find(m_order, static_cast<quint32>(m_view->index().rowOf(id)));
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int ResidentModel::preferredWidth(int column)
{
    return kResidentColumns[column].width;
}

int ResidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ResidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ResidentModel::notesOf(std::size_t row) const
{
    const engine::IssueSet issues = m_view->issuesOf(row);
    QStringList names;
    for (int issue = 0; issue < engine::kIssues; ++issue) {
        if ((issues & engine::bitOf(static_cast<engine::Issue>(issue))) != 0) {
            names << service::issueName(static_cast<engine::Issue>(issue));
        }
    }
    return names.join(u" · "_s);
}

QString ResidentModel::text(std::size_t row, int column) const
{
    const engine::ResidentIndex &index = m_view->index();
    const engine::Directory &names = m_view->snapshot().directory();
    switch (column) {
    case Name:
        return index.fullName(row);
    case Born:
        return domain::listBirth(index.birth(row));
    case Age:
        return fmt_vi::num(m_view->ageOf(row));
    case PersonalId:
        return shownId(index.personalId(row), m_idsShown);
    case Village:
        return nameAt(names.villages, m_view->villageOf(row));
    case Class:
        return nameAt(names.classes, m_view->classOf(row));
    case LastDay:
        return fmt_vi::date(m_view->lastContactOf(row));
    case Notes:
        return notesOf(row);
    default:
        break;
    }
    const Day done = m_view->stepOf(row, stepOfColumn(column));
    if (done != kNever) {
        return column == Activated ? tr("Done") : tr("Has");
    }
    const domain::Reach reach = m_view->reachOf(row);
    return column == Activated && isHindered(reach) ? service::reachName(reach) : tr("Not yet");
}

QVariant ResidentModel::markOf(std::size_t row, int column) const
{
    if (!isStepColumn(column)) {
        return {};
    }
    if (m_view->stepOf(row, stepOfColumn(column)) != kNever) {
        return static_cast<int>(engine::Lamp::OnTrack);
    }
    const domain::Reach reach = m_view->reachOf(row);
    if (column == Activated && isHindered(reach)) {
        return static_cast<int>(reach == domain::Reach::Ineligible ? engine::Lamp::Late : engine::Lamp::AtRisk);
    }
    return static_cast<int>(engine::Lamp::NoTarget);
}

QVariant ResidentModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const std::size_t row = m_order[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(kResidentColumns[index.column()].side | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case kMarkRole:
        return markOf(row, index.column());
    case kStrongRole:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant ResidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(kResidentColumns[section].side | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(tr(kResidentColumns[section].title)) : QVariant();
}

} // namespace caodiem::ui
