// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_delegate.h"

#include "ui/models/finding_model.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

constexpr int kVerdictPadding = 8;
constexpr int kVerdictLamp = 14;

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? t.selected : t.base);
    if (selected && index.column() == 0) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
    }
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect box = option.rect.adjusted(kVerdictPadding, 0, -kVerdictPadding, 0);
    if (const QVariant lamp = index.data(FindingModel::LampRole); lamp.isValid()) {
        paintLamp(painter, QRectF(box.left(), box.center().y() - kVerdictLamp / 2.0 + 0.5, kVerdictLamp, kVerdictLamp),
            static_cast<engine::Lamp>(lamp.toInt()));
        box.setLeft(box.left() + kVerdictLamp + 6);
    }
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : fontOf(13));
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : t.text);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt(), text);
    painter->restore();
}

} // namespace caodiem::ui
