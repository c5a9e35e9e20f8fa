// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_tile.h"

#include "base/number_format.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {
namespace {

constexpr int kTileHeight = 62;
constexpr int kTileWidth = 168;
constexpr int kTilePadding = 12;
constexpr int kTileLamp = 14;

} // namespace

CountTile::CountTile(engine::Lamp lamp, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_lamp(lamp)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(std::nullopt, {});
}

void CountTile::setCount(std::optional<qint64> count, const QString &below)
{
    m_count = count;
    m_below = below;
    setAccessibleName(QString(text() + QStringLiteral(", ") + (count ? fmt_vi::num(*count) : QStringLiteral("—"))
        + (below.isEmpty() ? QString() : QString(QStringLiteral(", ") + below))));
    update();
}

QSize CountTile::sizeHint() const
{
    return {kTileWidth, kTileHeight};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(strong ? t.accent : t.line2, strong ? 2 : 1));
    painter.setBrush(isChecked() ? t.accentSoft : t.base);
    painter.drawRoundedRect(frame, 4, 4);
    const QRect box = rect().adjusted(kTilePadding, 8, -kTilePadding, -8);
    paintLamp(&painter, QRectF(box.left(), box.top() + 1, kTileLamp, kTileLamp), m_lamp);
    painter.setFont(fontOf(12));
    painter.setPen(t.text2);
    const QRect name(box.left() + kTileLamp + 6, box.top(), box.width() - kTileLamp - 6, 17);
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setFont(fontOf(19, true));
    painter.setPen(isEnabled() ? t.text : t.disabled);
    const QString number = m_count ? fmt_vi::num(*m_count) : QStringLiteral("—");
    const QRect below(box.left(), box.top() + 19, box.width(), box.height() - 19);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int width = painter.fontMetrics().horizontalAdvance(number) + 8;
    painter.setFont(fontOf(12));
    painter.setPen(t.text2);
    const QRect rest = below.adjusted(width, 3, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_below, Qt::ElideRight, rest.width()));
}

} // namespace caodiem::ui
