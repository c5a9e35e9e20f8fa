// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/family_model.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using domain::EventKind;
using service::DeskMember;

constexpr int kMarkSide = 16;

QString resultTitle(DeskResult result)
{
    switch (result) {
    case DeskResult::TakenIn:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "File taken in");
    case DeskResult::Activated:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Taken in and activated");
    case DeskResult::Ineligible:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Not eligible");
    case DeskResult::ComeBack:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Comes back");
    case DeskResult::Referred:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Referred");
    case DeskResult::Refused:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Does not want to");
    case DeskResult::Absent:
        return QCoreApplication::translate("caodiem::ui::FamilyModel", "Absent");
    }
    return {};
}

QString resultKey(DeskResult result)
{
    return result == DeskResult::Absent ? u"F9"_s : QString::number(static_cast<int>(result) + 1);
}

QString actionText(const service::DeskAction &action)
{
    const QString title = resultTitle(action.result);
    const QString more = action.place.isEmpty() ? action.note : action.place;
    return more.isEmpty() ? title : QString(title + u": "_s + more);
}

Mark markOf(DeskResult result)
{
    return result == DeskResult::TakenIn || result == DeskResult::Activated ? Mark::Done : Mark::Warning;
}

QPixmap markPixmap(Mark mark, qreal ratio)
{
    switch (mark) {
    case Mark::Done:
        return symbol(u"check"_s, tokens().okIcon, kMarkSide, ratio);
    case Mark::Open:
        return symbol(u"ring"_s, tokens().text3, kMarkSide, ratio);
    case Mark::Warning:
        return symbol(u"alert"_s, tokens().warnIcon, kMarkSide, ratio);
    }
    return {};
}

bool hasGuardian(const DeskMember &member)
{
    return !member.resident.guardianName.isEmpty();
}

void FamilyModel::setHousehold(std::vector<DeskMember> members, bool cardMachine)
{
    beginResetModel();
    m_members = std::move(members);
    m_cardMachine = cardMachine;
    endResetModel();
}

void FamilyModel::setPending(ResidentId who, bool pending)
{
    std::erase(m_pending, who);
    if (pending) {
        m_pending.push_back(who);
    }
    if (const int row = rowOf(who); row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

const DeskMember *FamilyModel::memberAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_members[static_cast<std::size_t>(row)] : nullptr;
}

int FamilyModel::rowOf(ResidentId who) const
{
    const auto it = std::find_if(
        m_members.begin(), m_members.end(), [who](const DeskMember &member) { return member.resident.id == who; });
    return it == m_members.end() ? -1 : static_cast<int>(it - m_members.begin());
}

int FamilyModel::nextOpenRow(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        const DeskMember &member = *memberAt(next);
        const bool pending = std::find(m_pending.begin(), m_pending.end(), member.resident.id) != m_pending.end();
        if (!member.needs.nothing() && !member.today && !pending) {
            return next;
        }
    }
    return -1;
}

int FamilyModel::openRows() const
{
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(),
        [](const DeskMember &member) { return !member.needs.nothing() && !member.today; }));
}

int FamilyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int FamilyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString FamilyModel::resultText(const DeskMember &member) const
{
    if (std::find(m_pending.begin(), m_pending.end(), member.resident.id) != m_pending.end()) {
        return tr("being written…");
    }
    if (member.today) {
        return actionText(*member.today);
    }
    const auto result = domain::suggested(member.needs, hasGuardian(member), m_cardMachine);
    if (!result) {
        return tr("lacks nothing");
    }
    return tr("Proposed: %1 · %2").arg(resultKey(*result), resultTitle(*result));
}

QString FamilyModel::text(const DeskMember &member, int row, int column) const
{
    const auto &step = [&member](EventKind kind) { return member.steps.at(domain::residentStepIndex(kind)); };
    switch (column) {
    case NumberColumn:
        return QString::number(row + 1);
    case NameColumn:
        return member.resident.fullName;
    case BirthColumn:
        return domain::listBirth(member.resident.birth);
    case AgeColumn:
        return QString::number(member.needs.age);
    case CardColumn:
        return member.needs.card        ? tr("No card yet")
            : member.needs.cardOnItsWay ? tr("Taken in %1").arg(fmt_vi::date(step(EventKind::CardIntake)))
                                        : tr("Issued");
    case EidColumn:
        if (member.needs.eid) {
            return tr("None yet");
        }
        if (member.needs.route == domain::IntakeRoute::ByParentOnline) {
            return tr("under 6: in VNeID");
        }
        if (!member.needs.activation) {
            return tr("Activated");
        }
        return step(EventKind::EidApproved) == kNever ? tr("Taken in") : tr("Approved, not activated");
    case ResultColumn:
        return resultText(member);
    default:
        return {};
    }
}

std::optional<Mark> FamilyModel::mark(const DeskMember &member, int column) const
{
    if (column == CardColumn) {
        return member.needs.card ? Mark::Warning : member.needs.cardOnItsWay ? Mark::Open : Mark::Done;
    }
    if (column == EidColumn && member.needs.route != domain::IntakeRoute::ByParentOnline) {
        return member.needs.eid || member.needs.activation ? Mark::Open : Mark::Done;
    }
    if (column == ResultColumn && member.today) {
        return markOf(member.today->result);
    }
    return std::nullopt;
}

QVariant FamilyModel::data(const QModelIndex &index, int role) const
{
    const DeskMember *member = memberAt(index.row());
    if (member == nullptr) {
        return {};
    }
    const int column = index.column();
    const bool right = column == NumberColumn || column == BirthColumn || column == AgeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(*member, index.row(), column);
    case Qt::ToolTipRole:
        return text(*member, index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole:
        return column == NameColumn ? QVariant(fontOf(13, true)) : QVariant();
    case Qt::DecorationRole:
        if (const auto shown = mark(*member, column)) {
            return markPixmap(*shown, 1);
        }
        return {};
    case Qt::ForegroundRole:
        return column == ResultColumn && !member->today ? QVariant(tokens().text2) : QVariant();
    default:
        return {};
    }
}

QVariant FamilyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == NumberColumn || section == BirthColumn || section == AgeColumn;
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString titles[] = {
        tr("No."), tr("Full name"), tr("Born"), tr("Age"), tr("Card"), tr("E-ID level 2"), tr("Result of this visit")};
    return section >= 0 && section < kColumns ? QVariant(titles[section]) : QVariant();
}

} // namespace caodiem::ui
