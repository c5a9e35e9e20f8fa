// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_row.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {
namespace {
constexpr int kTileHeight = 72;
}

TileRow::TileRow(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
}

void TileRow::setTiles(std::vector<Tile> tiles)
{
    m_tiles = std::move(tiles);
    QStringList words;
    for (const Tile &tile : m_tiles) {
        words.append(QString(tile.title + u' ' + tile.count));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize TileRow::sizeHint() const
{
    return {700, kTileHeight};
}

QSize TileRow::minimumSizeHint() const
{
    return {400, kTileHeight};
}

void TileRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_tiles.size());
    for (int i = 0; i < count; ++i) {
        const Tile &tile = m_tiles[static_cast<std::size_t>(i)];
        const int left = width() * i / count;
        const int right = width() * (i + 1) / count;
        if (i > 0) {
            painter.setPen(t.line);
            painter.drawLine(left, 1, left, height() - 2);
        }
        QRect line(left + 12, 7, right - left - 18, 18);
        if (tile.lamp) {
            paintLamp(&painter, QRectF(line.left(), line.center().y() - 6, 13, 13), *tile.lamp);
            line.setLeft(line.left() + 18);
        }
        const auto write = [&painter](const QRect &box, const QFont &font, const QColor &ink, const QString &text) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        };
        write(line, fontOf(12), t.text2, tile.title);
        write(QRect(left + 12, 25, right - left - 18, 25), fontOf(19, true), t.text, tile.count);
        write(QRect(left + 12, 50, right - left - 18, 17), fontOf(11), t.text3, tile.note);
    }
}

} // namespace caodiem::ui
