// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace caodiem::ui {

/// Cells of a register: a mark (shape and word) where the model has one, names in bold, the chosen row with a bar at
/// its left so that colours of marks survive. Roles: ResidentModel::kMarkRole, kStrongRole.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace caodiem::ui
