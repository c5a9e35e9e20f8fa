// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain_bar.h"

#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr int kChainMark = 14;
constexpr int kChainGap = 26; ///< with the arrow in it

ChainBar::ChainBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(24);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChainBar::setLinks(const std::vector<Link> &links)
{
    m_links = links;
    QStringList spoken;
    for (const Link &link : m_links) {
        spoken << link.text;
    }
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize ChainBar::sizeHint() const
{
    const QFontMetrics metrics(fontOf(13));
    int wide = 0;
    for (const Link &link : m_links) {
        wide += kChainMark + 5 + metrics.horizontalAdvance(link.text) + kChainGap;
    }
    return {wide, 24};
}

void ChainBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(13));
    const QFontMetrics metrics = painter.fontMetrics();
    int at = 0;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const Link &link = m_links[i];
        if (i > 0) {
            painter.setPen(tokens().text3);
            painter.drawText(QRect(at, 0, kChainGap, height()), Qt::AlignCenter, u"→"_s);
            at += kChainGap;
        }
        paintLamp(&painter, QRectF(at, height() / 2.0 - 7, kChainMark, kChainMark), link.lamp);
        at += kChainMark + 5;
        painter.setPen(link.lamp == engine::Lamp::NoTarget ? tokens().text2 : lampColours(link.lamp).text);
        const int wide = metrics.horizontalAdvance(link.text);
        painter.drawText(QRect(at, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, link.text);
        at += wide;
    }
}

} // namespace caodiem::ui
