// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/week_grid.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace caodiem::ui {

class CardFrame;
class DeadlineChart;
class EmptyState;
class SlotPane;
class UnplannedList;

/// Which session is too full, which is empty, and are there places enough up to the deadline.
class SchedulePage : public QWidget {
    Q_OBJECT
public:
    explicit SchedulePage(QWidget *parent = nullptr);
    void setWeek(WeekPicture week);
    void clear(); ///< another store: nobody of the old one stays on the page
    [[nodiscard]] const WeekPicture &week() const { return m_week; }
    [[nodiscard]] WeekGrid *grid() const { return m_grid; }
    [[nodiscard]] UnplannedList *unplanned() const { return m_unplanned; }
    [[nodiscard]] SlotPane *pane() const { return m_pane; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    /// The chosen slot when people can be called to it, else null.
    [[nodiscard]] SessionId chosenSession() const;
    void focusFirst();

Q_SIGNALS:
    void weekWanted(caodiem::Day day); ///< the week of this day; kNever = today's
    void bookWanted();
    void planWanted(int group, caodiem::SessionId session); ///< place in unplanned, −1 = all; null = all sessions
    void slotWanted(int group); ///< this class into a slot that is asked for
    void sessionWanted(); ///< hours and places of the chosen session
    void defaultsWanted(); ///< make this week's sessions from the usual hours
    void templatesWanted();
    void staffWanted();
    void papersWanted(bool notices, bool wholeWeek);
    void undoWanted();

private:
    QWidget *buildHead();
    QWidget *buildCentre();
    void addKeys();
    void showSlot();
    void step(int weeks);

    WeekPicture m_week;
    QLabel *m_title;
    QPushButton *m_range;
    QLabel *m_summary;
    MessageBar *m_message;
    CardFrame *m_unplannedCard;
    UnplannedList *m_unplanned;
    QStackedWidget *m_stack; ///< the week, or what to do without one
    WeekGrid *m_grid;
    EmptyState *m_empty;
    CardFrame *m_aheadCard;
    DeadlineChart *m_ahead;
    SlotPane *m_pane;
};

} // namespace caodiem::ui
