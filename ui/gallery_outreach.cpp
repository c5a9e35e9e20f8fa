// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery_outreach.h"

#include "ui/gallery.h"
#include "ui/intake/family_view.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/today_dialog.h"
#include "ui/main_window.h"
#include "ui/models/resident_model.h"
#include "ui/outreach/call_tab.h"
#include "ui/outreach/log_tab.h"
#include "ui/outreach/outreach_page.h"
#include "ui/outreach/results_tab.h"
#include "ui/outreach/wait_model.h"

#include <QApplication>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QTableView>
#include <QThread>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

/// What is fetched without a word arrives after the jobs.
void settleFetches(MainWindow &window)
{
    constexpr int kRoundMs = 250;
    waitForJobs(window);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kRoundMs) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
}

} // namespace

void takeOutreach(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take)
{
    window.showOutreach();
    OutreachPage &page = *window.outreach();
    page.showTab(OutreachPage::CallsTab);
    settleFetches(window);
    page.calls()->view()->setCurrentIndex(page.calls()->model()->index(4, 0));
    settleFetches(window);
    take(window, u"outreach-calls"_s);
    page.showTab(OutreachPage::ListTab);
    settleFetches(window);
    std::vector<ResidentId> people;
    for (int line = 0; line < 9; ++line) {
        people.push_back(page.results()->candidates()->residentAt(line * 3));
    }
    page.results()->day()->setDate(page.results()->day()->maximumDate().addDays(-40));
    page.results()->add(people);
    settleFetches(window);
    take(window, u"outreach-results"_s);
    page.results()->written();
    page.showTab(OutreachPage::OutreachTab);
    page.log()->showWeek(page.asOf() - 7);
    settleFetches(window);
    take(window, u"outreach-log"_s);
    page.showTab(OutreachPage::CallsTab);
    window.showIntake();
    Q_EMIT window.intake()->todayWanted();
    settleFetches(window);
    if (auto *today = window.intake()->findChild<TodayDialog *>()) {
        today->showPart(TodayDialog::Villages);
        take(*today, u"today"_s);
        today->close();
    }
    settleFetches(window);
    window.showOverview();
}

} // namespace caodiem::ui
