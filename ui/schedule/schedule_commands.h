// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"
#include "ui/office_session.h"
#include "ui/schedule/week_grid.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <functional>
#include <vector>

namespace caodiem::ui {

class FilePrompt;
class SchedulePage;

/// What the schedule page wants, done in the office's thread: a difference is shown first, and everything that was
/// written can be taken back as a whole.
class ScheduleCommands : public QObject {
    Q_OBJECT
public:
    ScheduleCommands(OfficeSession &session, FilePrompt &prompt, SchedulePage *page, QObject *parent = nullptr);

    void refresh(); ///< the page came to the front, or the store changed behind it
    void forget(); ///< another store
    void editStaff();
    /// The slip of a person who was sent to another office, as a PDF that is opened: in the folder of the last slip,
    /// else in one that is asked for.
    [[nodiscard]] bool hasSlipFolder() const;
    void writeSlip(const service::DeskAction &action);

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void fileWritten(const QString &file); ///< a paper that a person wants to see now

private:
    using Act = std::function<Result<service::Booked>(service::Schedule &)>;

    void load(Day day);
    void show(const service::ScheduleWeek &week);
    void fail(const Error &error);
    /// Writes, shows the week anew, offers to take it back. `sentence` has %1 for the people.
    void write(Act act, const QString &sentence);
    void undo();
    void plan(int group, SessionId session);
    void pickFor(int group);
    void book();
    void moveChosen();
    void cancelChosen();
    void editSession();
    void callList(const domain::DeskSession &after);
    void showCalls(const service::SessionChange &change);
    void makeDefaults();
    void editTemplates();
    void papers(bool notices, bool wholeWeek);
    [[nodiscard]] QWidget *window() const;

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    SchedulePage *m_page;
    Day m_day = kNever; ///< a day of the week that is shown; kNever = today's
    std::vector<BookingId> m_done; ///< of this session, the last one last
};

} // namespace caodiem::ui
