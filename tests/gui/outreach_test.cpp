// SPDX-License-Identifier: GPL-3.0-or-later
// The outreach page through the real window: keys and scans, and the store asked afterwards.
#include "gui/office_window.h"
#include "service/desk.h"
#include "service/outreach.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/intake/family_view.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/today_dialog.h"
#include "ui/models/resident_model.h"
#include "ui/outreach/call_tab.h"
#include "ui/outreach/log_tab.h"
#include "ui/outreach/outreach_dialogs.h"
#include "ui/outreach/outreach_page.h"
#include "ui/outreach/people_filter.h"
#include "ui/outreach/results_tab.h"
#include "ui/outreach/wait_model.h"
#include "ui/pages/overview_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using domain::CallResult;
using domain::EventKind;
using ui::OutreachPage;

constexpr int kAfterADigit = 60; ///< ms: longer than a scanner's gap

class OutreachWindow : public test::OfficeWindow {
protected:
    void SetUp() override
    {
        OfficeWindow::SetUp();
        openDemo(u"tu-minh"_s, 2500, Qt::Key_5);
        ASSERT_TRUE(page().isVisible());
        ASSERT_TRUE(QTest::qWaitFor([this] { return calls().model()->rowCount() > 10; }));
    }
    OutreachPage &page() { return *window.outreach(); }
    ui::CallTab &calls() { return *page().calls(); }
    ui::ResultsTab &results() { return *page().results(); }
    ui::LogTab &log() { return *page().log(); }
    /// Also what starts a moment after the answer.
    void settle()
    {
        OfficeWindow::settle();
        QTest::qWait(20);
        OfficeWindow::settle();
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (widget->window() == &window) { // no window manager gives it back after a dialog
            window.activateWindow();
            QTest::qWait(1);
        }
        QTest::keyClick(widget, key, modifiers);
        QTest::qWait(kAfterADigit);
        settle();
    }
    service::ResidentCard cardOf(ResidentId who)
    {
        return asked<service::ResidentCard>([who](service::Office &office) { return office.resident(who); });
    }
    Day activatedOn(ResidentId who) { return cardOf(who).steps.at(domain::residentStepIndex(EventKind::EidActivated)); }
    domain::Call lastCall(ResidentId who)
    {
        return asked<QHash<qint64, domain::Call>>([](service::Office &office) {
            return service::Outreach(office).lastCalls(office.image()->today);
        }).value(who.value);
    }
    Day today() { return window.session().image()->today; }
    void scan(const domain::Resident &person)
    {
        typeAsScanner(QString(test::cardPayload(person) + u'\r'));
        settle();
    }
};

TEST_F(OutreachWindow, OneKeyRecordsACallAndTheNextLineFollows)
{
    EXPECT_EQ(QApplication::focusWidget(), calls().view());
    const int before = calls().model()->rowCount();
    const ResidentId first = calls().model()->residentAt(0);
    const ResidentId second = calls().model()->residentAt(1);
    const ResidentId third = calls().model()->residentAt(2);
    press(calls().view(), Qt::Key_1);
    EXPECT_EQ(activatedOn(first), today());
    EXPECT_EQ(calls().model()->rowCount(), before - 1) << "no longer waits";
    EXPECT_EQ(calls().model()->residentAt(calls().view()->currentIndex().row()), second);
    press(calls().view(), Qt::Key_3);
    EXPECT_EQ(lastCall(second).result, CallResult::NotReached);
    EXPECT_EQ(calls().model()->rowCount(), before - 1);
    EXPECT_EQ(calls().model()->residentAt(calls().view()->currentIndex().row()), third);
    press(calls().view(), Qt::Key_2);
    auto *promise = calls().findChild<ui::PromiseDialog *>();
    ASSERT_NE(promise, nullptr);
    QTest::keyClick(promise, Qt::Key_Return);
    settle();
    EXPECT_EQ(lastCall(third).result, CallResult::Promised);
    EXPECT_EQ(lastCall(third).promisedOn, today() + 1);

    press(calls().view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(lastCall(third).result, CallResult::Promised);
    press(calls().view(), Qt::Key_Z, Qt::ControlModifier);
    press(calls().view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(activatedOn(first), kNever);
    EXPECT_EQ(calls().model()->rowCount(), before);
}

TEST_F(OutreachWindow, NumbersAreMaskedUntilTheyAreAskedForAndAgainAfterwards)
{
    settle();
    QTest::qWait(150);
    settle();
    int row = 0;
    QString phone;
    for (; row < calls().model()->rowCount() && phone.isEmpty(); ++row) { // not everybody has one
        phone = cardOf(calls().model()->residentAt(row)).person.phone;
    }
    ASSERT_FALSE(phone.isEmpty());
    calls().view()->setCurrentIndex(calls().model()->index(row - 1, 0));
    settle();
    QTest::qWait(150);
    settle();
    EXPECT_NE(calls().phoneText(), phone);
    press(calls().view(), Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(calls().phoneText(), phone);
    EXPECT_TRUE(calls().phonesShown());
    window.showOverview();
    settle();
    EXPECT_FALSE(calls().phonesShown());
}

TEST_F(OutreachWindow, AnEarlierDayIsReadOnly)
{
    const ResidentId who = calls().model()->residentAt(0);
    window.chooseAsOf(today() - 3);
    settle();
    ASSERT_GT(calls().model()->rowCount(), 0);
    EXPECT_EQ(page().asOf(), today() - 3);
    press(calls().view(), Qt::Key_1);
    EXPECT_EQ(activatedOn(who), kNever);
    EXPECT_EQ(page().message()->kind(), ui::MessageBar::Kind::Warning);
}

TEST_F(OutreachWindow, TheOverviewShowsTheCallsWhenItComesBack)
{
    ui::OverviewPage &overview = *window.overview();
    const auto activated = [&overview] {
        const auto &snapshot = *overview.figures()->image->snapshot;
        const Day asOf = overview.figures()->choice.asOf;
        return std::ranges::count_if(snapshot.step.at(domain::residentStepIndex(EventKind::EidActivated)),
            [asOf](Day day) { return day <= asOf; });
    };
    const auto before = activated();
    press(calls().view(), Qt::Key_1);
    EXPECT_NE(overview.figures()->image, window.session().image()) << "not calculated behind the page";
    window.showOverview();
    settle();
    EXPECT_EQ(overview.figures()->image, window.session().image());
    EXPECT_EQ(activated(), before + 1);
}

TEST_F(OutreachWindow, ResultsAreScannedTypedAndTakenFromTheTableAndWrittenAsOne)
{
    page().showTab(OutreachPage::ListTab);
    settle();
    std::vector<service::ResidentCard> people;
    for (int line = 0; line < 3; ++line) {
        people.push_back(cardOf(results().candidates()->residentAt(line * 7)));
    }
    results().step()->setCurrentIndex(results().step()->findData(static_cast<int>(EventKind::EidActivated)));
    results().day()->setDate(toDate(today() - 2));
    settle();
    results().focusSearch();
    scan(people[0].person);
    ASSERT_TRUE(page().isVisible()) << "the scan belongs to this page";
    EXPECT_TRUE(results().filter()->search()->text().isEmpty());
    ASSERT_EQ(results().preview().lines.size(), 1U);
    EXPECT_EQ(results().preview().lines.front().who, people[0].person.id);
    QTest::qWait(kAfterADigit);
    results().filter()->search()->setText(people[1].person.personalId);
    press(results().filter()->search(), Qt::Key_Return);
    EXPECT_TRUE(results().filter()->search()->text().isEmpty());
    ASSERT_EQ(results().preview().lines.size(), 2U);
    EXPECT_EQ(results().preview().lines.front().who, people[1].person.id) << "the latest first";
    press(results().filter()->search(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), results().candidateView());
    const ResidentId third = results().candidates()->residentAt(results().candidateView()->currentIndex().row());
    press(results().candidateView(), Qt::Key_Space);
    ASSERT_EQ(results().preview().lines.size(), 3U);
    EXPECT_EQ(results().candidates()->lineOf(third), -1) << "stands in the list now";
    scan(people[0].person);
    EXPECT_EQ(results().results().people.size(), 3U) << "each once";
    const qint64 writing = results().preview().writing;
    ASSERT_GT(writing, 0);
    std::vector<ResidentId> written;
    for (const service::StepLine &line : results().preview().lines) {
        if (line.writes) {
            written.push_back(line.who);
        }
    }
    press(results().filter()->search(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    for (const ResidentId who : written) {
        EXPECT_EQ(activatedOn(who), today() - 2);
    }
    EXPECT_TRUE(results().results().people.empty());
    press(results().filter()->search(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    for (const ResidentId who : written) {
        EXPECT_EQ(activatedOn(who), kNever) << "taken back as one";
    }
}

TEST_F(OutreachWindow, AStrangersCardAndADeletedLineStayOut)
{
    page().showTab(OutreachPage::ListTab);
    settle();
    domain::Resident stranger;
    stranger.personalId = u"030217990017"_s;
    stranger.fullName = u"Phạm Gia Bảo"_s;
    stranger.birth.day = dayFromCivil({2017, 3, 9});
    stranger.sex = domain::Sex::Male;
    results().focusSearch();
    scan(stranger);
    EXPECT_TRUE(results().results().people.empty());
    EXPECT_EQ(page().message()->kind(), ui::MessageBar::Kind::Warning);
    press(results().candidateView(), Qt::Key_Space);
    ASSERT_EQ(results().preview().lines.size(), 1U);
    results().listView()->setCurrentIndex(results().listView()->model()->index(0, 0));
    press(results().listView(), Qt::Key_Delete);
    EXPECT_TRUE(results().results().people.empty());
}

TEST_F(OutreachWindow, TheLogIsFilledByKeysAndTakenBack)
{
    page().showTab(OutreachPage::OutreachTab);
    settle();
    ASSERT_GT(log().week().rows.size(), 3U);
    const auto posts = [this] {
        return log().week().rows.front().cells.at(static_cast<std::size_t>(domain::OutreachKind::Post)).total;
    };
    const int before = posts();
    const std::size_t entries = log().entries().size();
    log().weekView()->setCurrentIndex(log().weekView()->model()->index(2, 0));
    press(log().weekView(), Qt::Key_2);
    EXPECT_EQ(posts(), before + 1);
    ASSERT_EQ(log().entries().size(), entries + 1);
    EXPECT_EQ(log().entries().back().village, log().week().rows[2].village);
    EXPECT_EQ(log().entries().back().on, today());

    log().entryView()->setCurrentIndex(log().entryView()->model()->index(0, 0));
    press(log().entryView(), Qt::Key_F2);
    auto *result = log().findChild<QLineEdit *>(u"outreachResult"_s);
    EXPECT_EQ(QApplication::focusWidget(), result);
    result->setText(u"đăng trang của phường"_s);
    press(result, Qt::Key_Return);
    EXPECT_EQ(log().entries().back().result, u"đăng trang của phường"_s);
    press(log().entryView(), Qt::Key_Delete);
    EXPECT_EQ(log().entries().size(), entries);
    press(log().entryView(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(log().entries().size(), entries + 1);
    EXPECT_EQ(log().entries().back().result, u"đăng trang của phường"_s);
    press(log().entryView(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(log().entries().back().result.isEmpty()) << "also what was put back goes back further";
    press(log().entryView(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log().entries().size(), entries);
    EXPECT_EQ(posts(), before);
    press(log().weekView(), Qt::Key_PageUp);
    EXPECT_EQ(log().monday(), engine::mondayOf(today()) - 7);
    press(log().weekView(), Qt::Key_PageDown);
    EXPECT_EQ(log().monday(), engine::mondayOf(today()));
}

TEST_F(OutreachWindow, ListsAreWritten)
{
    prompt.answer = folder.filePath(u"goi.xlsx"_s);
    press(calls().view(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(prompt.answer));
    prompt.answer = folder.filePath(u"goi.pdf"_s);
    calls().filter()->search()->setText(u"nguyễn"_s);
    settle();
    press(calls().view(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(prompt.answer));
    page().showTab(OutreachPage::OutreachTab);
    settle();
    prompt.answer = folder.filePath(u"nhat-ky.csv"_s);
    press(log().weekView(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(prompt.answer));
}

TEST_F(OutreachWindow, TodayMovesWithEachEntryAtTheDesk)
{
    const ResidentId who = calls().model()->residentAt(3);
    window.showIntake();
    settle();
    press(window.intake(), Qt::Key_T, Qt::ControlModifier);
    auto *dialog = window.intake()->findChild<ui::TodayDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->tally().on != kNever; }));
    EXPECT_EQ(dialog->tally().total.activated, 0);
    Q_EMIT window.intake()->recordWanted({who, domain::DeskResult::Activated, {}, {}, true});
    settle();
    EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->tally().total.activated == 1; }));
    dialog->close();
}

} // namespace
} // namespace caodiem
