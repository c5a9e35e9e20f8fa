// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/week_grid.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace caodiem::ui {

/// What a plan would change, session by session, and who is left out, before anything is written.
class PlanDialog : public QDialog {
    Q_OBJECT
public:
    explicit PlanDialog(const service::PlanProposal &proposal, QWidget *parent = nullptr);
    [[nodiscard]] const service::PlanProposal &proposal() const { return m_proposal; }

private:
    service::PlanProposal m_proposal;
};

/// Slots from today on that have room, the emptiest first.
class SlotPickDialog : public QDialog {
    Q_OBJECT
public:
    SlotPickDialog(const WeekPicture &week, SessionId except, int people, QWidget *parent = nullptr);
    [[nodiscard]] SessionId session() const;

private:
    QListWidget *m_list;
};

/// The families that do not fit a session any more: each with a proposal, ticked when it agreed.
class CallDialog : public QDialog {
    Q_OBJECT
public:
    explicit CallDialog(const service::SessionChange &change, QWidget *parent = nullptr);
    [[nodiscard]] const service::SessionChange &change() const { return m_change; }
    [[nodiscard]] std::vector<std::size_t> agreed() const;

private:
    service::SessionChange m_change;
    QTableWidget *m_table;
};

/// Finds the family to book by a few letters or the last digits.
class BookDialog : public QDialog {
    Q_OBJECT
public:
    explicit BookDialog(const QString &slot, QWidget *parent = nullptr);
    void setMatches(const QString &text, const std::vector<std::pair<ResidentId, QString>> &matches);
    [[nodiscard]] ResidentId chosen() const;

Q_SIGNALS:
    void searchWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_ok;
};

} // namespace caodiem::ui
