// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace caodiem::ui {

/// "A12" for a family with an appointment, "B03" for one that came without.
[[nodiscard]] QString ticketLabel(const domain::Ticket &ticket);

/// The families that wait. Enter or a double click calls one.
class QueuePanel : public QFrame {
    Q_OBJECT
public:
    explicit QueuePanel(QWidget *parent = nullptr);
    void setQueue(const std::vector<service::DeskTicket> &queue, qint64 nowMs);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// The family to call next: the first that waits, else the first that was put aside.
    [[nodiscard]] std::optional<domain::Ticket> next() const;

Q_SIGNALS:
    void called(const caodiem::domain::Ticket &ticket);
    void nextWanted();
    void skipWanted(const caodiem::domain::Ticket &ticket);

private:
    [[nodiscard]] const service::DeskTicket *chosen() const;

    std::vector<service::DeskTicket> m_queue;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_next;
    QPushButton *m_skip;
};

} // namespace caodiem::ui
