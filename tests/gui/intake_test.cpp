// SPDX-License-Identifier: GPL-3.0-or-later
// The intake desk through the real window: keys and scans only, and the store asked afterwards.
#include "gui/office_window.h"
#include "ui/dialogs/resident_dialog.h"
#include "ui/file_commands.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/family_model.h"
#include "ui/intake/family_view.h"
#include "ui/intake/intake_commands.h"
#include "ui/intake/person_panel.h"
#include "ui/intake/queue_panel.h"
#include "ui/intake/result_dialog.h"
#include "ui/pages/overview_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskResult;
using service::DeskMember;

constexpr int kLongerThanAScan = 60;
constexpr qint64 kResidents = 4000;

class Intake : public test::OfficeWindow {
protected:
    void SetUp() override
    {
        OfficeWindow::SetUp();
        openDemo(u"tu-minh"_s, kResidents, Qt::Key_2);
        ASSERT_TRUE(page().isVisible());
        collectFamilies();
        ASSERT_GT(ready.size(), 3U);
    }

    ui::IntakePage &page() { return *window.intake(); }
    service::DeskDay today()
    {
        return asked<service::DeskDay>([](service::Office &office) { return service::Desk(office).day(); });
    }
    /// Children who can be taken in at once, each of another household.
    void collectFamilies()
    {
        ready = asked<std::vector<DeskMember>>([](service::Office &office) -> Result<std::vector<DeskMember>> {
            service::PeopleQuery query;
            query.indicator = u"eid_intake_6_14"_s;
            query.asOf = office.image()->today;
            const auto people = office.people(query);
            if (!people) {
                return people.error();
            }
            service::Desk desk(office);
            std::vector<DeskMember> out;
            QSet<qint64> households;
            for (std::size_t i = 0; i < people.value().people.size() && out.size() < 40; ++i) {
                const ResidentId who = people.value().people[i].id;
                const auto family = desk.household(who);
                const DeskMember *member = family ? family.value().member(who) : nullptr;
                if (member != nullptr && member->needs.eid && !member->needs.card && !member->needs.cardOnItsWay
                    && !member->resident.guardianName.isEmpty() && !households.contains(family.value().id.value)) {
                    households.insert(family.value().id.value);
                    out.push_back(*member);
                }
            }
            return out;
        });
    }
    void scan(const DeskMember &member, bool withEnter = true)
    {
        typeAsScanner(QString(test::cardPayload(member.resident) + (withEnter ? u"\r"_s : QString())));
        if (!withEnter) {
            static_cast<void>(QTest::qWaitFor(
                [&] { return page().chosen() != nullptr && page().chosen()->resident.id == member.resident.id; }));
        }
        settle();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(page().family(), key);
        QTest::qWait(kLongerThanAScan);
        settle();
    }

    std::vector<DeskMember> ready;
};

TEST_F(Intake, AScanInTheFieldOpensTheHouseholdAndOneKeyRecords)
{
    EXPECT_EQ(QApplication::focusWidget(), page().search());
    scan(ready[0]);
    EXPECT_TRUE(page().search()->text().isEmpty()) << "nothing of the scan stays in the field";
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.id, ready[0].resident.id);
    EXPECT_EQ(QApplication::focusWidget(), page().family());
    const QString need = page().day()->todaySentence();

    press(Qt::Key_1);
    const service::DeskDay day = today();
    ASSERT_EQ(day.actions.size(), 1U);
    EXPECT_EQ(day.actions.front().who, ready[0].resident.id);
    EXPECT_EQ(day.actions.front().result, DeskResult::TakenIn);
    EXPECT_NE(page().day()->todaySentence(), need);
    EXPECT_TRUE(page().message()->sentence().contains(ready[0].resident.fullName));
    EXPECT_EQ(page().day()->recent()->count(), 1);

    QTest::keyClick(page().family(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(today().actions.empty());
    EXPECT_EQ(page().day()->todaySentence(), need);
}

TEST_F(Intake, DigitsOfAScanAreNoResultsThoughTheTableHasTheFocus)
{
    scan(ready[0]);
    ASSERT_EQ(QApplication::focusWidget(), page().family());
    scan(ready[1], false); // this scanner sends no Enter
    EXPECT_TRUE(today().actions.empty());
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.id, ready[1].resident.id);
    ASSERT_EQ(page().queue()->list()->count(), 2) << "the first household was put aside";
    EXPECT_TRUE(page().queue()->list()->item(0)->text().contains(u"lưu tạm"_s));
}

TEST_F(Intake, AScanOnAnotherPageOpensTheDesk)
{
    window.showOverview();
    settle();
    scan(ready[2]);
    EXPECT_TRUE(page().isVisible());
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.id, ready[2].resident.id);
}

TEST_F(Intake, ANameWithoutMarksFindsThePerson)
{
    const QString name = ready[1].resident.fullName;
    QTest::qWait(kLongerThanAScan);
    for (const QChar c : QString(name.toLower() + u' ' + ready[1].resident.personalId.right(4))) {
        type(page().search(), c, 60); // as fast as a person may be
    }
    settle();
    ASSERT_TRUE(page().matches()->isVisible());
    EXPECT_TRUE(page().matches()->item(0)->text().startsWith(name));
    QTest::keyClick(page().search(), Qt::Key_Return);
    settle();
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.id, ready[1].resident.id);
}

TEST_F(Intake, NotEligibleAsksForTheReasonOnce)
{
    scan(ready[0]);
    QTest::keyClick(page().family(), Qt::Key_3);
    QTest::qWait(kLongerThanAScan);
    auto *dialog = page().findChild<ui::ResultDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_2);
    QTest::qWait(kLongerThanAScan);
    settle();
    const service::DeskDay day = today();
    ASSERT_EQ(day.actions.size(), 1U);
    EXPECT_EQ(day.actions.front().result, DeskResult::Ineligible);
    EXPECT_EQ(day.actions.front().note, u"Thiếu người đại diện"_s);
    EXPECT_EQ(window.focusWidget(), page().family());
}

TEST_F(Intake, FinishCallsTheHouseholdThatWaits)
{
    scan(ready[0]);
    QTest::keyClick(page().family(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(page().household());
    scan(ready[1]);
    press(Qt::Key_1);
    QTest::keyClick(page().family(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(page().household());
    EXPECT_NE(page().household()->member(ready[0].resident.id), nullptr);
    EXPECT_EQ(page().queue()->list()->count(), 1);
    QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(page().household());
    EXPECT_EQ(QApplication::focusWidget(), page().search());
}

TEST_F(Intake, WhatTheRulesForbidIsSaidAndNotWritten)
{
    scan(ready[0]);
    press(Qt::Key_1);
    ASSERT_EQ(today().actions.size(), 1U);
    const int row = page().model()->rowOf(ready[0].resident.id);
    page().family()->setCurrentIndex(page().model()->index(row, 0));
    press(Qt::Key_1);
    EXPECT_EQ(today().actions.size(), 1U);
    EXPECT_EQ(page().message()->kind(), ui::MessageBar::Kind::Error);
    EXPECT_FALSE(page().person()->button(DeskResult::TakenIn)->isEnabled());
    EXPECT_TRUE(page().person()->button(DeskResult::Absent)->isEnabled());
}

TEST_F(Intake, TheOverviewShowsWhatWasRecordedWhenItComesBack)
{
    window.overview()->chooseIndicator(u"eid_intake_6_14"_s);
    const qint64 before = window.overview()->figures()->answer().total.numerator;
    scan(ready[0]);
    press(Qt::Key_1);
    EXPECT_EQ(window.overview()->figures()->answer().total.numerator, before) << "not calculated behind the page";
    window.showOverview();
    settle();
    EXPECT_EQ(window.overview()->figures()->answer().total.numerator, before + 1);
}

TEST_F(Intake, AStrangersCardIsProposedAsSomebodyNew)
{
    scan(ready[0]);
    DeskMember stranger = ready[0];
    stranger.resident.personalId = u"030217990017"_s;
    stranger.resident.fullName = u"Phạm Gia Bảo"_s;
    stranger.resident.birth.day = dayFromCivil({2017, 3, 9});
    stranger.resident.sex = domain::Sex::Male;
    scan(stranger);
    EXPECT_EQ(page().message()->kind(), ui::MessageBar::Kind::Warning);
    ASSERT_TRUE(page().household()) << "the open household stays";
    Q_EMIT page().message()->actionWanted();
    auto *form = window.findChild<ui::ResidentDialog *>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->draft().personalId, u"030217990017"_s);
    EXPECT_EQ(form->draft().fullName, u"Phạm Gia Bảo"_s);
    EXPECT_EQ(form->draft().birth, u"09/03/2017"_s);
    EXPECT_EQ(form->draft().sex, domain::Sex::Male);
    form->reject();
    EXPECT_TRUE(today().actions.empty());
}

TEST_F(Intake, TheCardIsTakenOverByOneKeyAndTakenBackByOne)
{
    scan(ready[0]); // its address is not the register's
    QTest::keyClick(page().family(), Qt::Key_F4);
    settle();
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.address, u"Khu 7, Tứ Minh"_s);
    EXPECT_FALSE(page().person()->findChild<QPushButton *>(u"takeCard"_s)->isVisible()) << "nothing differs any more";
    QTest::keyClick(page().family(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    settle();
    ASSERT_NE(page().chosen(), nullptr);
    EXPECT_EQ(page().chosen()->resident.address, ready[0].resident.address);
    EXPECT_TRUE(today().actions.empty());
}

TEST_F(Intake, UndoTakesBackTheLatestWhetherKeyOrForm)
{
    scan(ready[0]);
    QTest::keyClick(page().family(), Qt::Key_F4);
    settle();
    QTest::qWait(5); // another millisecond
    press(Qt::Key_1);
    ASSERT_EQ(today().actions.size(), 1U);
    QTest::keyClick(page().family(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(today().actions.empty());
    EXPECT_EQ(page().chosen()->resident.address, u"Khu 7, Tứ Minh"_s) << "the edit came before";
}

TEST_F(Intake, AnotherStoreLeavesNothingOfTheOldOneAtTheDesk)
{
    scan(ready[0]);
    press(Qt::Key_1);
    const QString other = folder.filePath(u"khac.caodiem"_s);
    ASSERT_TRUE(service::createDemoStore(other, {u"tu-minh"_s, kResidents, 2, kNever}, u"test"_s));
    window.session().open(other, [](const Result<ui::OfficeSession::Image> &opened) { ASSERT_TRUE(opened); });
    settle();
    EXPECT_FALSE(page().household());
    EXPECT_EQ(page().chosen(), nullptr);
    EXPECT_EQ(page().day()->recent()->count(), 0);
    press(Qt::Key_1);
    QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(today().actions.empty());
}

TEST_F(Intake, FinishingTwiceInOneBreathLosesNobody)
{
    for (std::size_t i = 0; i < 3; ++i) { // two are put aside, the third is open
        scan(ready[i]);
    }
    ASSERT_EQ(page().queue()->list()->count(), 3);
    QTest::keyClick(page().family(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(page().family(), Qt::Key_Return, Qt::ControlModifier); // before the answer is there
    settle();
    EXPECT_EQ(page().queue()->list()->count(), 2) << "one household was finished, not two";
    for (int left = 1; left >= 0; --left) {
        QTest::keyClick(page().family(), Qt::Key_Return, Qt::ControlModifier);
        settle();
        EXPECT_EQ(page().queue()->list()->count(), left);
    }
}

TEST_F(Intake, AnEveningByKeysAndScansOnly)
{
    std::vector<std::pair<ResidentId, DeskResult>> expected;
    int taken = 0;
    ASSERT_GE(ready.size(), 8U);
    for (std::size_t i = 0; i < ready.size(); ++i) {
        scan(ready[i], i % 3 != 0);
        ASSERT_NE(page().chosen(), nullptr);
        ASSERT_EQ(page().chosen()->resident.id, ready[i].resident.id);
        const ResidentId who = ready[i].resident.id;
        if (i % 7 == 3) { // a slip, taken back at once
            press(Qt::Key_6);
            QTest::keyClick(page().family(), Qt::Key_Z, Qt::ControlModifier);
            settle();
            page().family()->setCurrentIndex(page().model()->index(page().model()->rowOf(who), 0));
        }
        const bool absent = i % 5 == 4;
        absent ? QTest::keyClick(page().family(), Qt::Key_F9) : press(i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        settle();
        expected.emplace_back(who,
            absent           ? DeskResult::Absent
                : i % 2 == 0 ? DeskResult::TakenIn
                             : DeskResult::Activated);
        taken += absent ? 0 : 1;
        QTest::keyClick(page().family(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    service::DeskDay day = today();
    std::reverse(day.actions.begin(), day.actions.end());
    ASSERT_EQ(day.actions.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(day.actions[i].who, expected[i].first);
        EXPECT_EQ(day.actions[i].result, expected[i].second);
    }
    EXPECT_EQ(day.files, taken);
    EXPECT_EQ(page().queue()->list()->count(), 0);
}

} // namespace
} // namespace caodiem
