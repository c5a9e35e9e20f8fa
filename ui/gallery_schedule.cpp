// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery_schedule.h"

#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/schedule/plan_dialogs.h"
#include "ui/schedule/schedule_commands.h"
#include "ui/schedule/schedule_page.h"
#include "ui/schedule/session_dialogs.h"
#include "ui/schedule/slot_pane.h"

#include <QDialog>
#include <QPushButton>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

/// What a signal of the page opened, as a picture, and closed again.
template <typename T>
void takeOpened(MainWindow &window, const Shot &shot, const QString &name)
{
    waitForJobs(window);
    for (T *dialog : window.findChildren<T *>()) {
        if (dialog->isVisible()) {
            shot(*dialog, name);
            dialog->reject();
        }
    }
    waitForJobs(window);
}

} // namespace

void takeSchedule(MainWindow &window, const Shot &shot)
{
    window.showSchedule();
    waitForJobs(window);
    SchedulePage &page = *window.schedule();
    if (page.week()) {
        for (const service::WeekDay &day : page.week()->days) {
            for (const auto &slot : day.slots) {
                if (slot && slot->over > 0 && day.on >= page.week()->today) {
                    page.grid()->choose(slot->session.id);
                }
            }
        }
    }
    shot(window, u"schedule"_s);
    Q_EMIT page.planWanted(-1, {});
    takeOpened<PlanDialog>(window, shot, u"schedule-plan"_s);
    Q_EMIT page.sessionWanted();
    takeOpened<SessionDialog>(window, shot, u"schedule-session"_s);
    Q_EMIT page.pane()->callsWanted();
    takeOpened<CallDialog>(window, shot, u"schedule-calls"_s);
    Q_EMIT page.slotWanted(0);
    takeOpened<SlotPickDialog>(window, shot, u"schedule-choose"_s);
    Q_EMIT page.bookWanted();
    takeOpened<BookDialog>(window, shot, u"schedule-book"_s);
    Q_EMIT page.templatesWanted();
    takeOpened<TemplatesDialog>(window, shot, u"schedule-hours"_s);
    Q_EMIT page.staffWanted();
    takeOpened<StaffDialog>(window, shot, u"schedule-staff"_s);
    if (page.week()) {
        Q_EMIT page.weekWanted(page.week()->today + 70);
        waitForJobs(window);
        shot(window, u"schedule-empty"_s);
        Q_EMIT page.weekWanted(kNever);
        waitForJobs(window);
    }
    window.showOverview();
}

} // namespace caodiem::ui
