// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace caodiem::ui {

/// A row of a table with its lamp before the word (FindingModel::LampRole), the model's own colours also when selected,
/// and a bar at the edge of the selected row.
class VerdictDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace caodiem::ui
