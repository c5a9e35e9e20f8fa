// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heat_delegate.h"

#include "ui/models/ranking_model.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
namespace {

constexpr int kHeatPadding = 8;
constexpr int kLampSide = 13;

} // namespace

HeatDelegate::HeatDelegate(bool total, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_total(total)
{ }

QColor HeatDelegate::textColour(const QModelIndex &index) const
{
    if (const QVariant early = index.data(RankingModel::EarlyRole); early.isValid()) {
        return earlyColour(early.toLongLong());
    }
    if (const QVariant lamp = index.data(RankingModel::LampRole); lamp.isValid()) {
        return lampColours(static_cast<engine::Lamp>(lamp.toInt())).text;
    }
    return index.column() == 0 ? tokens().text3 : tokens().text;
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant heat = index.data(RankingModel::HeatRole);
    QColor ground = m_total ? t.head : t.base;
    if (selected) {
        ground = t.selected;
    } else if (heat.isValid() && heat.toInt() > 0) {
        ground = t.heat[static_cast<std::size_t>(heat.toInt())];
    }
    painter->save();
    painter->fillRect(option.rect, ground);
    if (selected && index.column() == 0) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
    }
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect box = option.rect.adjusted(kHeatPadding, 0, -kHeatPadding, 0);
    if (const QVariant lamp = index.data(RankingModel::LampRole); lamp.isValid()) {
        paintLamp(painter, QRectF(box.left(), box.center().y() - 6, kLampSide, kLampSide),
            static_cast<engine::Lamp>(lamp.toInt()));
        box.adjust(kLampSide + 6, 0, 0, 0);
    }
    if (index.data(RankingModel::SmallUnitRole).toBool()) { // beside the figure, which stays as it is
        painter->setFont(fontOf(12));
        painter->setPen(t.text2);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, u"≈"_s);
    }
    const bool bold = index.data(RankingModel::EmphasisRole).toBool() || index.data(RankingModel::EarlyRole).isValid();
    painter->setFont(fontOf(13, bold));
    painter->setPen(textColour(index));
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt(), text);
    painter->restore();
}

} // namespace caodiem::ui
