// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"

#include <QAbstractTableModel>

namespace caodiem::ui {

/// The words of a result key: "Đã thu nhận hồ sơ", "Vắng mặt".
[[nodiscard]] QString resultTitle(domain::DeskResult result);
/// The key that records it: "1" … "6", "F9".
[[nodiscard]] QString resultKey(domain::DeskResult result);
/// What an action recorded, with its note: "Hẹn lại: 16/04/2026, buổi sáng".
[[nodiscard]] QString actionText(const service::DeskAction &action);
/// The symbol and colour role of a result: done, turned away, put off.
enum class Mark : quint8 { Done, Open, Warning };
[[nodiscard]] Mark markOf(domain::DeskResult result);
[[nodiscard]] QPixmap markPixmap(Mark mark, qreal ratio);

/// Whether a representative is recorded, as the rules ask.
[[nodiscard]] bool hasGuardian(const service::DeskMember &member);

/// The open household, one member a row.
class FamilyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, BirthColumn, AgeColumn, CardColumn, EidColumn, ResultColumn, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setHousehold(std::vector<service::DeskMember> members, bool cardMachine);
    /// A result was sent and is not yet durable.
    void setPending(ResidentId who, bool pending);
    [[nodiscard]] const service::DeskMember *memberAt(int row) const; ///< null outside
    [[nodiscard]] int rowOf(ResidentId who) const; ///< −1 = not shown
    /// The next row after `row`, around the end, of who lacks something and got no result today; −1 = nobody.
    [[nodiscard]] int nextOpenRow(int row) const;
    [[nodiscard]] int openRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const service::DeskMember &member, int row, int column) const;
    [[nodiscard]] QString resultText(const service::DeskMember &member) const;
    [[nodiscard]] std::optional<Mark> mark(const service::DeskMember &member, int column) const;

    std::vector<service::DeskMember> m_members;
    std::vector<ResidentId> m_pending;
    bool m_cardMachine = true;
};

} // namespace caodiem::ui
