// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/week_grid.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace caodiem::ui {

class CardFrame;
class HalfHourBars;

/// One session: its half hours against its places, what to do when it is too full, and who is called to it.
class SlotPane : public QWidget {
    Q_OBJECT
public:
    explicit SlotPane(QWidget *parent = nullptr);
    void setSlot(WeekPicture week, SessionId session); ///< null = none
    /// Appointments of the chosen lines; of all lines when none is chosen and `all`.
    [[nodiscard]] std::vector<AppointmentId> chosenIds(bool all = false) const;
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void overflowMoveWanted(caodiem::SessionId to);
    void moveWanted(); ///< the chosen lines, to a slot that is asked for
    void cancelWanted(); ///< the chosen lines
    void callsWanted(); ///< who does not fit, with a proposal each

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLoad();
    void buildList();
    void fillTable(const service::SlotView &slot);
    void fillAlarm(const service::SlotView &slot);
    void dress();

    WeekPicture m_week;
    const service::SlotView *m_slot = nullptr; ///< in m_week
    CardFrame *m_load;
    QLabel *m_mood;
    QLabel *m_summary;
    HalfHourBars *m_bars;
    QFrame *m_alarm;
    QLabel *m_alarmText;
    QPushButton *m_moveAll;
    QPushButton *m_calls;
    SessionId m_target;
    CardFrame *m_list;
    QTableWidget *m_table;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QLabel *m_staff;
};

} // namespace caodiem::ui
