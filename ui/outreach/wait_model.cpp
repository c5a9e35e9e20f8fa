// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/wait_model.h"

#include "base/number_format.h"
#include "engine/figures.h"
#include "ui/models/resident_model.h"

#include <algorithm>

namespace caodiem::ui {
namespace {

struct WaitColumn {
    const char *title;
    bool number;
};
constexpr WaitColumn kWaitColumns[WaitModel::kColumns]
    = {{QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Full name"), false},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Age"), true},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Village"), false},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Class"), false},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Counted from"), false},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Days"), true},
        {QT_TRANSLATE_NOOP("caodiem::ui::WaitModel", "Last call"), false}};

template <typename Items>
QString waitName(const Items &items, qint32 place)
{
    return place < 0 ? QString() : items[static_cast<std::size_t>(place)].name;
}

} // namespace

QString sinceWords(const engine::ActivationWait &wait)
{
    return wait.approved ? WaitModel::tr("approved %1").arg(fmt_vi::date(wait.since))
                         : WaitModel::tr("taken in %1").arg(fmt_vi::date(wait.since));
}

WaitModel::WaitModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void WaitModel::setRows(std::shared_ptr<const engine::ResidentView> view, std::vector<engine::ActivationWait> people)
{
    beginResetModel();
    m_view = std::move(view);
    m_people = std::move(people);
    endResetModel();
}

void WaitModel::setCalls(Calls calls)
{
    m_calls = std::move(calls);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, LastCall), index(rowCount() - 1, LastCall));
    }
}

ResidentId WaitModel::residentAt(int line) const
{
    return line < 0 || line >= rowCount() ? ResidentId()
                                          : m_view->index().id(m_people[static_cast<std::size_t>(line)].row);
}

int WaitModel::lineOf(ResidentId id) const
{
    if (!m_view) {
        return -1;
    }
    const auto row = static_cast<quint32>(m_view->index().rowOf(id));
    const auto found = std::ranges::find(m_people, row, &engine::ActivationWait::row);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int WaitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int WaitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString WaitModel::lastCallOf(int line) const
{
    const auto call = m_calls.constFind(residentAt(line).value);
    return call == m_calls.constEnd() ? QString() : tr("%1: %2").arg(fmt_vi::date(call->on), service::callText(*call));
}

QString WaitModel::text(int line, int column) const
{
    const engine::ActivationWait &wait = m_people[static_cast<std::size_t>(line)];
    const engine::Directory &names = m_view->snapshot().directory();
    switch (column) {
    case Name:
        return m_view->index().fullName(wait.row);
    case Age:
        return fmt_vi::num(m_view->ageOf(wait.row));
    case Village:
        return waitName(names.villages, m_view->villageOf(wait.row));
    case Class:
        return waitName(names.classes, m_view->classOf(wait.row));
    case Since:
        return sinceWords(wait);
    case Days:
        return fmt_vi::num(m_view->asOf() - wait.since);
    default:
        return lastCallOf(line);
    }
}

QVariant WaitModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((kWaitColumns[index.column()].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ResidentModel::kStrongRole:
        return index.column() == Name;
    case ResidentModel::kMarkRole:
        if (index.column() == Since) {
            const bool late = engine::isOverdue(m_people[static_cast<std::size_t>(index.row())], m_view->asOf());
            return static_cast<int>(late ? engine::Lamp::Late : engine::Lamp::NoTarget);
        }
        return {};
    default:
        return {};
    }
}

QVariant WaitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((kWaitColumns[section].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(tr(kWaitColumns[section].title)) : QVariant();
}

} // namespace caodiem::ui
