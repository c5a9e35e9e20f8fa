// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/activation_wait.h"
#include "service/outreach.h"

#include <QAbstractTableModel>

#include <memory>

namespace caodiem::ui {

/// Those who have not activated, the longest wait first. Words only the rows that are asked for.
class WaitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Age, Village, Class, Since, Days, LastCall, kColumns };
    using Calls = QHash<qint64, domain::Call>; ///< the last of each resident

    explicit WaitModel(QObject *parent = nullptr);
    void setRows(std::shared_ptr<const engine::ResidentView> view, std::vector<engine::ActivationWait> people);
    void setCalls(Calls calls);
    [[nodiscard]] const Calls &calls() const { return m_calls; }
    [[nodiscard]] const std::vector<engine::ActivationWait> &people() const { return m_people; }
    [[nodiscard]] ResidentId residentAt(int line) const; ///< null = none
    [[nodiscard]] int lineOf(ResidentId id) const; ///< -1 = not among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int line, int column) const;
    [[nodiscard]] QString lastCallOf(int line) const;

    std::shared_ptr<const engine::ResidentView> m_view;
    std::vector<engine::ActivationWait> m_people;
    Calls m_calls;
};

/// Days waited: "8 ngày · duyệt 12/05/2026".
[[nodiscard]] QString sinceWords(const engine::ActivationWait &wait);

} // namespace caodiem::ui
