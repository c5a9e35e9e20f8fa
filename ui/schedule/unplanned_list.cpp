// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/unplanned_list.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPeopleRole = Qt::UserRole;
constexpr int kLackRole = Qt::UserRole + 1;
constexpr int kBackRole = Qt::UserRole + 2;
constexpr int kRow = 44;

class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? t.accentSoft : t.base);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        paintGrip(painter, option.rect);
        const QString people = fmt_vi::num(index.data(kPeopleRole).toInt());
        painter->setFont(fontOf(13, true));
        painter->setPen(t.text);
        const QRect text = option.rect.adjusted(26, 5, -10, -4);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, people);
        const int room = text.width() - painter->fontMetrics().horizontalAdvance(people) - 8;
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        const int lack = index.data(kLackRole).toInt();
        const bool back = index.data(kBackRole).toBool();
        const QColor ink = lack > 0 ? t.warn : back ? t.accent : t.ok;
        const QString line = lack > 0 ? UnplannedList::tr("%1 without a card").arg(fmt_vi::num(lack))
            : back                    ? UnplannedList::tr("by family")
                                      : UnplannedList::tr("all have cards");
        painter->drawPixmap(QPointF(text.left(), text.top() + 20),
            symbol(lack > 0 ? u"alert"_s
                    : back  ? u"ring"_s
                            : u"check"_s,
                ink, 13, painter->device()->devicePixelRatioF()));
        painter->setFont(fontOf(12));
        painter->setPen(ink);
        painter->drawText(text.adjusted(17, 17, -20, 2), Qt::AlignLeft | Qt::AlignVCenter, line);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// Six dots: it can be taken and carried.
    static void paintGrip(QPainter *painter, const QRect &row)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().text3);
        for (int dot = 0; dot < 6; ++dot) {
            painter->drawRect(row.left() + 10 + dot % 2 * 5, row.center().y() - 6 + dot / 2 * 5, 2, 2);
        }
    }
};

} // namespace

QString groupTitle(const service::UnplannedGroup &group)
{
    if (group.group.kind == service::CallKind::ComeBack) {
        return UnplannedList::tr("To come back");
    }
    return group.title.isEmpty() ? UnplannedList::tr("Without class or village") : group.title;
}

UnplannedList::UnplannedList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"unplannedList"_s);
    setAccessibleName(tr("Not called yet"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new GroupDelegate(this));
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void UnplannedList::setWeek(const WeekPicture &week)
{
    const int row = currentRow();
    clear();
    if (!week) {
        return;
    }
    for (const service::UnplannedGroup &group : week->unplanned) {
        auto *item = new QListWidgetItem(groupTitle(group), this);
        item->setData(kPeopleRole, group.people);
        item->setData(kLackRole, group.lackCard);
        item->setData(kBackRole, group.group.kind == service::CallKind::ComeBack);
        item->setToolTip(groupTitle(group));
        item->setData(Qt::AccessibleTextRole,
            tr("%1: %2 people, %3 without a card").arg(groupTitle(group)).arg(group.people).arg(group.lackCard));
    }
    setCurrentRow(std::min(row, count() - 1));
}

QMimeData *UnplannedList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *carried = new QMimeData;
    if (!items.isEmpty()) {
        carried->setData(QLatin1StringView(kGroupMime), QByteArray::number(row(items.first())));
    }
    return carried;
}

void UnplannedList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_N || key == Qt::Key_T) {
        event->ignore(); // keys of the page, not a search in the list
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentItem() != nullptr) {
        Q_EMIT itemActivated(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace caodiem::ui
