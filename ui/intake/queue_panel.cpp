// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/queue_panel.h"

#include "base/number_format.h"
#include "service/schedule.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::TicketState;

constexpr qint64 kMinuteMs = 60'000;

} // namespace

QString ticketLabel(const domain::Ticket &ticket)
{
    return u"%1%2"_s.arg(QChar(ticket.bookedMinute ? u'A' : u'B')).arg(ticket.number, 2, 10, QChar(u'0'));
}

QueuePanel::QueuePanel(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("No family waits. Scan a card to begin."), this))
    , m_next(new QPushButton(tr("Call next  F8"), this))
    , m_skip(new QPushButton(tr("Not there"), this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(11, 0, 11, 0);
    auto *title = new QLabel(tr("Queue"), this);
    title->setFont(fontOf(14, true));
    m_count->setProperty("role", u"caption"_s);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_list->setObjectName(u"queueList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Queue"));
    m_list->setUniformItemSizes(true);
    m_list->setStyleSheet(u"QListWidget::item { padding-left: 8px; }"_s);
    column->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setProperty("role", u"caption"_s);
    column->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_next, 1);
    foot->addWidget(m_skip, 1);
    column->addLayout(foot);
    m_next->setToolTip(tr("Opens the family that has waited longest"));
    m_skip->setToolTip(tr("The family was called and is not there; it stays in the list and can be called back"));
    connect(m_next, &QPushButton::clicked, this, &QueuePanel::nextWanted);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const service::DeskTicket *ticket = chosen()) {
            Q_EMIT skipWanted(ticket->ticket);
        }
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const service::DeskTicket *ticket = chosen()) {
            Q_EMIT called(ticket->ticket);
        }
    });
    setQueue({}, 0);
}

const service::DeskTicket *QueuePanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_queue.size()) ? &m_queue[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<domain::Ticket> QueuePanel::next() const
{
    for (const TicketState state : {TicketState::Waiting, TicketState::Paused}) {
        const auto it = std::find_if(m_queue.begin(), m_queue.end(),
            [state](const service::DeskTicket &waits) { return waits.ticket.state == state; });
        if (it != m_queue.end()) {
            return it->ticket;
        }
    }
    return std::nullopt;
}

void QueuePanel::setQueue(const std::vector<service::DeskTicket> &queue, qint64 nowMs)
{
    m_queue = queue;
    const int row = m_list->currentRow();
    m_list->clear();
    int people = 0;
    for (const service::DeskTicket &waits : m_queue) {
        const domain::Ticket &ticket = waits.ticket;
        const qint64 minutes = std::max<qint64>(0, (nowMs - ticket.arrivedAtMs) / kMinuteMs);
        const QString state = ticket.state == TicketState::Serving ? tr("being served")
            : ticket.state == TicketState::Paused                  ? tr("put aside")
            : ticket.state == TicketState::Skipped                 ? tr("called %1 times, not there").arg(ticket.calls)
            : ticket.state == TicketState::Expected                ? tr("not here yet")
                                                                   : tr("waits %1 min").arg(minutes);
        const bool expected = ticket.state == TicketState::Expected && ticket.bookedMinute; // the time says it all
        const QString time
            = ticket.bookedMinute ? tr("booked %1").arg(service::clockWord(*ticket.bookedMinute)) : QString();
        const QString booked = expected ? QString() : time;
        QString line = u"%1   %2\n        %3"_s.arg(ticketLabel(ticket), waits.title, expected ? time : state);
        line += waits.lacking > 0 ? QString(u" · "_s + tr("%1 to do").arg(waits.lacking)) : QString();
        line += booked.isEmpty() ? QString() : QString(u" · "_s + booked);
        auto *item = new QListWidgetItem(line, m_list);
        item->setSizeHint({0, 46});
        if (ticket.state == TicketState::Serving) {
            item->setFont(fontOf(13, true));
        }
        people += waits.lacking;
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_count->setText(m_queue.empty() ? QString() : tr("%1 families · %2 people").arg(m_queue.size()).arg(people));
    m_list->setVisible(!m_queue.empty());
    m_empty->setVisible(m_queue.empty());
    m_next->setEnabled(next().has_value());
    m_skip->setEnabled(!m_queue.empty());
}

} // namespace caodiem::ui
