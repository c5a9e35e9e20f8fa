// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_delegate.h"

#include "ui/models/resident_model.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

constexpr int kMarkSide = 13;
constexpr int kCellPadding = 8;

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, t.selected);
        if (index.column() == 0) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
        }
    } else if (option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter->fillRect(option.rect, t.alt);
    }
    QRect box = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    QColor ink = t.text;
    const QVariant mark = index.data(ResidentModel::kMarkRole);
    if (mark.isValid()) {
        const auto lamp = static_cast<engine::Lamp>(mark.toInt());
        paintLamp(painter, QRectF(box.left(), box.center().y() - 6, kMarkSide, kMarkSide), lamp);
        ink = lamp == engine::Lamp::NoTarget ? t.text2 : lampColours(lamp).text;
        box.setLeft(box.left() + kMarkSide + 6);
    }
    const bool strong = index.data(ResidentModel::kStrongRole).toBool();
    painter->setFont(fontOf(13, strong));
    painter->setPen(ink);
    const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, box.width());
    painter->drawText(box, static_cast<int>(side), text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace caodiem::ui
