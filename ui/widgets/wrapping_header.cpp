// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_header.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace caodiem::ui {
namespace {

constexpr int kHeaderPadding = 8;
constexpr int kHeaderHeight = 40;
constexpr int kTallHeight = 56; // a title of two lines of its own may wrap once more
constexpr int kMark = 7;

void paintSortMark(QPainter *painter, QPointF at, bool ascending)
{
    const qreal tip = ascending ? -3 : 3;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text2);
    painter->drawPolygon(
        QPolygonF {at + QPointF(-3.5, -tip / 2), at + QPointF(3.5, -tip / 2), at + QPointF(0, tip / 2 + tip / 3)});
}

} // namespace

WrappingHeader::WrappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(36);
}

QSize WrappingHeader::sizeHint() const
{
    bool tall = false;
    for (int section = 0; model() != nullptr && section < model()->columnCount(); ++section) {
        tall = tall || model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'\n');
    }
    return {QHeaderView::sizeHint().width(), tall ? kTallHeight : kHeaderHeight};
}

void WrappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, t.head);
    painter->setPen(t.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(t.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool markAtRight = sorted && (alignment & Qt::AlignRight) != 0;
    const QRect box = rect.adjusted(kHeaderPadding, 1, markAtRight ? -kHeaderPadding - kMark + 1 : -kHeaderPadding, -1);
    painter->setFont(fontOf(12, true));
    painter->setPen(t.text2);
    painter->drawText(box, alignment | Qt::TextWordWrap, text);
    if (sorted) {
        const QRect used = painter->boundingRect(box, alignment | Qt::TextWordWrap, text);
        const bool room = used.right() + kMark + 2 < rect.right() - 2;
        const qreal x = markAtRight || !room ? rect.right() - 7.0 : used.right() + kMark;
        paintSortMark(painter, QPointF(x, rect.center().y()), sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

} // namespace caodiem::ui
