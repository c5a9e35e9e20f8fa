// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule page through the real window: keys only, and the store asked afterwards.
#include "gui/office_window.h"
#include "service/desk.h"
#include "service/schedule.h"
#include "ui/schedule/plan_dialogs.h"
#include "ui/schedule/schedule_commands.h"
#include "ui/schedule/schedule_page.h"
#include "ui/schedule/session_dialogs.h"
#include "ui/schedule/slot_pane.h"
#include "ui/schedule/unplanned_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using service::ScheduleWeek;
using service::SlotView;

class SchedulePageTest : public test::OfficeWindow {
protected:
    void SetUp() override
    {
        OfficeWindow::SetUp();
        openDemo(u"truong-luu"_s, 2500, Qt::Key_6);
        ASSERT_TRUE(page().isVisible());
        ASSERT_TRUE(page().week());
    }
    ui::SchedulePage &page() { return *window.schedule(); }
    ui::WeekGrid &grid() { return *page().grid(); }
    const ScheduleWeek &week() { return *page().week(); }
    template <typename T>
    T *dialog()
    {
        settle();
        for (T *one : window.findChildren<T *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        ADD_FAILURE() << "no dialog was opened";
        return nullptr;
    }
    void accept(QDialog *dialog)
    {
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::Key_Space);
        settle();
    }
    void makeSessions()
    {
        QTest::keyClick(page().findChild<QPushButton *>(u"takeDefaults"_s), Qt::Key_Space);
        settle();
        grid().setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow(); // no window manager gives it back after a dialog
        grid().setFocus();
        QTest::qWait(1);
        QTest::keyClick(&grid(), key, modifiers);
        settle();
    }
    /// The plan of everybody into this week, by keys.
    void planAll()
    {
        key(Qt::Key_R, Qt::ControlModifier);
        accept(dialog<ui::PlanDialog>());
    }
};

TEST_F(SchedulePageTest, AnEmptyWeekTakesTheUsualHoursAndIsTakenBack)
{
    EXPECT_EQ(week().places, 0);
    EXPECT_TRUE(page().findChild<QPushButton *>(u"takeDefaults"_s)->isVisible());
    makeSessions();
    EXPECT_TRUE(grid().isVisible());
    EXPECT_EQ(week().days[0].slots[0]->session.frame.startMinute, 450);
    EXPECT_EQ(week().places, 7 * (64 + 56 + 40));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(week().places, 0);
}

TEST_F(SchedulePageTest, ArrowsGoFromSlotToSlotAndOnIntoTheNextWeek)
{
    makeSessions();
    grid().chooseDay(week().monday);
    const SessionId first = grid().chosen()->session.id;
    key(Qt::Key_Down);
    EXPECT_EQ(grid().chosen()->session.frame.part, domain::DayPart::Afternoon);
    key(Qt::Key_Right);
    EXPECT_EQ(grid().chosen()->session.on, week().monday + 1);
    key(Qt::Key_Left);
    key(Qt::Key_Up);
    EXPECT_EQ(grid().chosen()->session.id, first);
    const Day monday = week().monday;
    key(Qt::Key_Left);
    EXPECT_EQ(week().monday, monday - 7);
    key(Qt::Key_T);
    EXPECT_EQ(week().monday, monday);
}

TEST_F(SchedulePageTest, TheAutomaticPlanShowsADifferenceFirstAndIsUndoneAsOne)
{
    makeSessions();
    key(Qt::Key_R, Qt::ControlModifier);
    auto *plan = dialog<ui::PlanDialog>();
    ASSERT_NE(plan, nullptr);
    const auto lines = static_cast<int>(plan->proposal().lines.size());
    ASSERT_GT(lines, 20);
    EXPECT_EQ(plan->findChild<QTableWidget *>(u"planTable"_s)->rowCount(),
        static_cast<int>(plan->proposal().sessions.size()));
    EXPECT_EQ(week().bookedAhead, 0); // nothing is written yet
    QTest::keyClick(plan, Qt::Key_Escape);
    settle();
    EXPECT_EQ(week().bookedAhead, 0);
    planAll();
    EXPECT_EQ(week().bookedAhead, lines);
    EXPECT_TRUE(page().message()->sentence().contains(QString::number(lines)));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(week().bookedAhead, 0);
}

TEST_F(SchedulePageTest, AnotherStoreLeavesNobodyOfTheOldOneOnThePage)
{
    makeSessions();
    planAll();
    ASSERT_GT(week().people, 0);
    const QString other = folder.filePath(u"khac.caodiem"_s);
    ASSERT_TRUE(service::createDemoStore(other, {u"truong-luu"_s, 600, 2, kNever}, u"test"_s));
    window.session().open(other, [](const Result<ui::OfficeSession::Image> &opened) { ASSERT_TRUE(opened); });
    settle();
    EXPECT_TRUE(!page().week() || week().people == 0);
    page().clear();
    EXPECT_EQ(page().unplanned()->count(), 0);
    EXPECT_TRUE(page().chosenSession().isNull());
}

TEST_F(SchedulePageTest, AClassGoesIntoASessionByEnterAndByDropping)
{
    makeSessions();
    page().unplanned()->setFocus();
    page().unplanned()->setCurrentRow(0);
    const int people = week().unplanned.front().people;
    QTest::keyClick(page().unplanned(), Qt::Key_Return);
    auto *choose = dialog<ui::SlotPickDialog>();
    ASSERT_NE(choose, nullptr);
    const SessionId session = choose->session();
    accept(choose);
    accept(dialog<ui::PlanDialog>());
    ASSERT_NE(week().slot(session), nullptr);
    EXPECT_GE(week().slot(session)->people, std::min(people, week().slot(session)->session.places()));

    const int left = week().unplannedPeople;
    const QModelIndex place = grid().model()->index(0, 7); // Sunday morning
    QMimeData data;
    data.setData(QLatin1StringView(ui::kGroupMime), "0");
    QDragEnterEvent enter(grid().visualRect(place).center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid().viewport(), &enter);
    QDropEvent drop(QPointF(grid().visualRect(place).center()), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid().viewport(), &drop);
    accept(dialog<ui::PlanDialog>());
    EXPECT_LT(week().unplannedPeople, left);
    EXPECT_GT(week().days[6].slots[0]->people, 0);
}

TEST_F(SchedulePageTest, AHouseholdIsBookedMovedAndCancelledByKeys)
{
    makeSessions();
    grid().chooseDay(week().today);
    const QString name = [this] {
        QString found;
        window.session().runQuietly<QString>(
            [](service::Office &office) -> Result<QString> {
                service::Schedule schedule(office);
                const auto plan = schedule.propose({{}, office.image()->today, office.image()->today, {}});
                if (!plan) {
                    return plan.error();
                }
                const auto card = office.resident(plan.value().lines.front().who);
                return card ? Result<QString>(card.value().person.personalId) : Result<QString>(card.error());
            },
            [&found](const Result<QString> &result) { found = result ? result.value() : QString(); });
        settle();
        return found;
    }();
    ASSERT_FALSE(name.isEmpty());
    const SessionId from = grid().chosen()->session.id;
    key(Qt::Key_N);
    auto *book = dialog<ui::BookDialog>();
    ASSERT_NE(book, nullptr);
    QTest::keyClicks(book->findChild<QLineEdit *>(u"bookSearch"_s), name.right(6));
    static_cast<void>(QTest::qWaitFor([book] { return !book->chosen().isNull(); }));
    ASSERT_FALSE(book->chosen().isNull());
    QTest::keyClick(book->findChild<QLineEdit *>(u"bookSearch"_s), Qt::Key_Return);
    settle();
    const int people = week().slot(from)->people;
    ASSERT_GT(people, 0);

    page().pane()->table()->selectRow(0);
    key(Qt::Key_M);
    auto *choose = dialog<ui::SlotPickDialog>();
    ASSERT_NE(choose, nullptr);
    const SessionId to = choose->session();
    accept(choose);
    EXPECT_EQ(week().slot(from)->people, 0);
    EXPECT_EQ(week().slot(to)->people, people);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(week().slot(from)->people, people);
    page().pane()->table()->selectRow(0);
    key(Qt::Key_Delete);
    EXPECT_EQ(week().slot(from)->people, 0);
}

TEST_F(SchedulePageTest, AShrunkSessionListsWhoIsToBeCalled)
{
    makeSessions();
    planAll();
    const SlotView *full = nullptr;
    for (const service::WeekDay &day : week().days) {
        for (const auto &slot : day.slots) {
            full = slot && slot->people > 5 && day.on > week().today ? &*slot : full;
        }
    }
    ASSERT_NE(full, nullptr);
    const SessionId id = full->session.id;
    const int people = full->people;
    grid().choose(id);
    key(Qt::Key_Return);
    auto *session = dialog<ui::SessionDialog>();
    ASSERT_NE(session, nullptr);
    session->findChild<QSpinBox *>(u"sessionPlaces"_s)->setValue(session->session().frame.keptForWalkIns + people / 2);
    accept(session);
    auto *calls = dialog<ui::CallDialog>();
    ASSERT_NE(calls, nullptr);
    EXPECT_GT(calls->findChild<QTableWidget *>(u"callTable"_s)->rowCount(), 0);
    EXPECT_EQ(calls->agreed().size(), calls->change().calls.size());
    calls->findChild<QTableWidget *>(u"callTable"_s)->item(0, 0)->setCheckState(Qt::Unchecked);
    const auto left = static_cast<int>(calls->change().calls.front().ids.size());
    const int kept = calls->change().kept;
    accept(calls);
    EXPECT_EQ(week().slot(id)->people, kept + left);
    EXPECT_GT(week().slot(id)->over, 0);
    EXPECT_TRUE(page().pane()->findChild<QPushButton *>(u"moveOverflow"_s)->isVisible());
    QTest::keyClick(page().pane()->findChild<QPushButton *>(u"moveOverflow"_s), Qt::Key_Space);
    settle();
    EXPECT_EQ(week().slot(id)->over, 0);
}

TEST_F(SchedulePageTest, PapersGoWhereThePersonSaysAndNowhereElse)
{
    makeSessions();
    planAll();
    for (const service::WeekDay &day : week().days) {
        for (const auto &slot : day.slots) {
            if (slot && slot->standing > 0) {
                grid().choose(slot->session.id);
            }
        }
    }
    QTemporaryDir papers;
    key(Qt::Key_P, Qt::ControlModifier); // nobody answers: nothing is written
    EXPECT_TRUE(QDir(papers.path()).isEmpty());
    for (const QString &name : {u"moi.pdf"_s, u"moi.docx"_s}) {
        prompt.answer = papers.filePath(name);
        key(Qt::Key_P, Qt::ControlModifier);
        EXPECT_GT(QFile(prompt.answer).size(), 2000) << name.toStdString();
    }
    prompt.answer = papers.filePath(u"thong-bao.pdf"_s);
    Q_EMIT page().papersWanted(true, true);
    settle();
    EXPECT_GT(QFile(prompt.answer).size(), 2000);
    EXPECT_EQ(QDir(papers.path()).entryList(QDir::Files).size(), 3);
}

TEST_F(SchedulePageTest, AReferralSlipIsWrittenIntoTheChosenFolder)
{
    service::DeskAction action;
    action.who = ResidentId {1};
    action.name = u"Mẫu"_s;
    action.place = u"Công an xã Bên Cạnh"_s;
    QTemporaryDir slips;
    window.scheduleCommands()->writeSlip(action); // nobody answers
    settle();
    EXPECT_FALSE(window.scheduleCommands()->hasSlipFolder());
    prompt.answer = slips.path();
    window.scheduleCommands()->writeSlip(action);
    settle();
    EXPECT_TRUE(window.scheduleCommands()->hasSlipFolder());
    const QStringList files = QDir(slips.path()).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(files.front().startsWith(u"phieu-chuyen-"_s));
    EXPECT_FALSE(files.front().contains(u"Mẫu"_s));
}

TEST_F(SchedulePageTest, WhoWorksIsChosenAmongTheEntries)
{
    Q_EMIT page().staffWanted();
    auto *staff = dialog<ui::StaffDialog>();
    ASSERT_NE(staff, nullptr);
    QTest::keyClicks(staff->findChild<QLineEdit *>(u"staffName"_s), u"Can bo Mot"_s);
    QTest::keyClick(staff->findChild<QPushButton *>(u"addOfficer"_s), Qt::Key_Space);
    EXPECT_EQ(staff->worker(), u"Can bo Mot"_s);
    accept(staff);
    EXPECT_EQ(week().worker, u"Can bo Mot"_s);
    ASSERT_EQ(week().staff.size(), 1U);
}

} // namespace
} // namespace caodiem
