// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace caodiem::ui {

/// Paints a row of the ranking: heat behind ratios, lamp before its word, a bar at the edge of the selected row.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HeatDelegate(bool total, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor textColour(const QModelIndex &index) const;
    bool m_total; ///< the frozen last line
};

} // namespace caodiem::ui
