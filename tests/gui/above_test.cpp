// SPDX-License-Identifier: GPL-3.0-or-later
// Lists from above, villages and schools in the window.
#include "gui/above_window.h"

namespace caodiem {
namespace {

TEST_F(Above, TheSecondTabIsReachedFromPageAndMenuAndSaysWhatToDo)
{
    QTest::keyClick(window, Qt::Key_8, Qt::ControlModifier);
    EXPECT_FALSE(window->reconcileTabs()->showsList());
    window->reconcileTabs()->showList();
    EXPECT_TRUE(page().isVisible());
    EXPECT_TRUE(part<QWidget>(u"upperEmpty"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"upperCompare"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"upperSignOff"_s)->isEnabled());
    window->showOverview();
    QTest::keyClick(window, Qt::Key_8, Qt::ControlModifier); // where one was
    EXPECT_TRUE(page().isVisible());
}

TEST_F(Above, TilesCountTheKindsAndFilterTheTable)
{
    compare();
    ASSERT_NE(page().report(), nullptr);
    EXPECT_EQ(page().model()->rowCount(), 2);
    EXPECT_EQ(part<ui::CountTile>(u"upperTile1"_s)->count(), 1); // only here
    EXPECT_EQ(part<ui::CountTile>(u"upperTile2"_s)->count(), 1); // only there
    EXPECT_EQ(part<ui::CountTile>(u"upperTile3"_s)->count(), 0);
    QTest::mouseClick(part<ui::CountTile>(u"upperTile2"_s), Qt::LeftButton);
    ASSERT_EQ(page().model()->rowCount(), 1);
    EXPECT_EQ(page().model()->index(0, ui::DifferenceModel::NameColumn).data().toString(), u"Lê Thị Lạ"_s);
    EXPECT_TRUE(part<QLabel>(u"upperWhat"_s)->text().contains(u"sổ không có"_s));
    QTest::mouseClick(part<ui::CountTile>(u"upperTile2"_s), Qt::LeftButton);
    EXPECT_EQ(page().model()->rowCount(), 2);
}

TEST_F(Above, IdsAreMaskedUntilAskedForAndThenNoted)
{
    compare();
    const QModelIndex id = page().model()->index(1, ui::DifferenceModel::IdColumn);
    EXPECT_TRUE(id.data().toString().contains(u"•••"_s));
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(id.data().toString().remove(u' '), u"042215999999"_s);
    ui::waitForJobs(*window);
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(id.data().toString().contains(u"•••"_s));
}

TEST_F(Above, ADifferenceIsAgreedWithItsReasonByKeysAndComesBackWithUndo)
{
    compare();
    page().table()->setFocus();
    page().table()->setCurrentIndex(page().model()->index(1, 0));
    QTest::keyClick(page().table(), Qt::Key_K);
    auto *reason = part<QLineEdit>(u"upperReason"_s);
    EXPECT_TRUE(reason->hasFocus());
    EXPECT_FALSE(part<QPushButton>(u"upperAgree"_s)->isEnabled()); // a reason is needed
    QTest::keyClicks(reason, u"o xa khac"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->open(), 1);
    EXPECT_EQ(page().model()->index(1, ui::DifferenceModel::AgreedColumn).data().toString(), u"o xa khac"_s);
    part<QPushButton>(u"upperHideAgreed"_s)->click();
    EXPECT_EQ(page().model()->rowCount(), 1);
    part<QPushButton>(u"upperHideAgreed"_s)->click();
    compare(); // next week
    EXPECT_EQ(page().report()->open(), 1);
    page().table()->setFocus();
    page().table()->setCurrentIndex(page().model()->index(1, 0));
    QTest::keyClick(page().table(), Qt::Key_U);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->open(), 2);
    QTest::keyClick(page().table(), Qt::Key_K);
    part<QLineEdit>(u"upperReason"_s)->setText(u"x"_s);
    QTest::keyClick(part<QLineEdit>(u"upperReason"_s), Qt::Key_Return);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->open(), 1);
    page().table()->setFocus();
    QTest::keySequence(page().table(), QKeySequence(QKeySequence::Undo));
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->open(), 2);
}

/// Those activated agree; two who are not yet have a day in the list, and somebody is a stranger.
class TakingOver : public Above {
protected:
    void SetUp() override
    {
        today = window->session().image()->today;
        const auto done = people(engine::What::Achieved);
        const auto remaining = people(engine::What::Remaining);
        ASSERT_GT(remaining.size(), 2U);
        first = remaining[0];
        second = remaining[1];
        QString text = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"_s;
        const auto add = [&text](const service::PersonRow &person, Day on) {
            text += QString(person.personalId + u',' + person.fullName + u',' + ui::bornText(person.birth) + u','
                + toDate(on).toString(u"dd/MM/yyyy"_s) + u'\n');
        };
        for (const service::PersonRow &person : done) {
            add(person, person.steps[4]);
        }
        add(first, today - 2);
        add(second, today - 3);
        text += u"042215999999,Lê Thị Lạ,05/06/2015,%1\n"_s.arg(toDate(today - 2).toString(u"dd/MM/yyyy"_s));
        QFile file(folder->filePath(u"nhan.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        window->showUpperList();
        prompt->answer = file.fileName();
        QTest::mouseClick(part<QPushButton>(u"upperOpen"_s), Qt::LeftButton);
        part<QComboBox>(u"upperPeople"_s)
            ->setCurrentIndex(part<QComboBox>(u"upperPeople"_s)->findData(u"eid_activated_14"_s));
        QTest::mouseClick(part<QPushButton>(u"upperCompare"_s), Qt::LeftButton);
        ui::waitForJobs(*window);
        ASSERT_EQ(page().report()->lines.size(), 3U);
        page().table()->setFocus();
    }
    void TearDown() override
    {
        if (ui::TakeOverDialog *left = dialog()) {
            left->reject();
        }
        while (!window->registers().edits().empty()) {
            window->registers().undoLast();
            ui::waitForJobs(*window);
        }
    }
    std::vector<service::PersonRow> people(engine::What what)
    {
        service::PeopleQuery query;
        query.indicator = u"eid_activated_14"_s;
        query.asOf = today;
        query.what = what;
        std::vector<service::PersonRow> rows;
        window->session().run<service::PeopleTable>(
            {}, [query](service::Office &office, const service::JobContext &) { return office.people(query); },
            [&rows](const Result<service::PeopleTable> &table) { rows = table ? table.value().people : rows; });
        ui::waitForJobs(*window);
        return rows;
    }
    void focusTable()
    {
        window->activateWindow(); // no window manager gives it back after a dialog
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        page().table()->setFocus();
    }
    ui::TakeOverDialog *openDialog(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        focusTable();
        QTest::keyClick(page().table(), key, modifiers);
        ui::waitForJobs(*window);
        return dialog();
    }
    static ui::TakeOverDialog *dialog()
    {
        for (ui::TakeOverDialog *each : window->findChildren<ui::TakeOverDialog *>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    static void write(const ui::TakeOverDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"takeOverWrite"_s), Qt::LeftButton);
        ui::waitForJobs(*window);
        ui::waitForJobs(*window); // compared again
    }
    void undo()
    {
        focusTable();
        QTest::keySequence(page().table(), QKeySequence(QKeySequence::Undo));
        ui::waitForJobs(*window);
        ui::waitForJobs(*window);
    }

    Day today = kNever;
    service::PersonRow first;
    service::PersonRow second;
};

TEST_F(TakingOver, ChosenRowsArePreviewedWrittenAndTakenBackWithTheKeyboard)
{
    page().table()->setCurrentIndex(page().model()->index(page().model()->rowOf(page().report()->lines[1].key), 0));
    ASSERT_EQ(page().report()->lines[1].kind, service::DifferenceKind::OtherStatus);
    ui::TakeOverDialog *preview = openDialog(Qt::Key_N);
    ASSERT_NE(preview, nullptr);
    ASSERT_EQ(preview->preview().lines.size(), 1U);
    EXPECT_EQ(preview->preview().lines[0].before, kNever);
    EXPECT_FALSE(preview->findChild<QCheckBox *>(u"takeOverAll"_s)->isVisible()) << "nothing contradicts";
    EXPECT_TRUE(preview->view()->model()->index(0, 2).data().toString().contains(u"•••"_s));
    QTest::keyClick(preview, Qt::Key_Escape);
    EXPECT_EQ(page().report()->lines.size(), 3U) << "looking writes nothing";

    page().table()->selectAll();
    preview = openDialog(Qt::Key_N);
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->preview().count(service::TakeVerdict::Writes), 2);
    EXPECT_EQ(preview->preview().count(service::TakeVerdict::Stays), 1) << "the stranger";
    EXPECT_TRUE(preview->summary().startsWith(u"Ghi 2 người"_s));
    write(*preview);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(page().report()->lines.size(), 1U) << "what was taken over is no difference any more";
    EXPECT_EQ(page().model()->rowCount(), 1);
    ASSERT_EQ(window->registers().edits().size(), 1U);
    EXPECT_TRUE(window->registers().edits().back().sentence.contains(u"nhan.csv"_s));

    undo();
    EXPECT_TRUE(window->registers().edits().empty());
    EXPECT_EQ(page().report()->lines.size(), 3U);
    window->registers().redoLast();
    ui::waitForJobs(*window);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->lines.size(), 1U);
}

TEST_F(TakingOver, AHandEnteredDayWaitsForItsTick)
{
    window->session().run<EventId>(
        {},
        [id = first.personalId, on = today - 1](service::Office &office, const service::JobContext &) {
            service::RecordRequest entry;
            entry.subject = id;
            entry.kind = domain::EventKind::EidActivated;
            entry.on = on;
            return office.record(entry);
        },
        [](const Result<EventId> &done) { ASSERT_TRUE(done); });
    ui::waitForJobs(*window);
    QTest::mouseClick(part<QPushButton>(u"upperCompare"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    page().table()->setFocus();
    ui::TakeOverDialog *preview = openDialog(Qt::Key_N, Qt::ShiftModifier); // all that are shown
    ASSERT_NE(preview, nullptr);
    ASSERT_EQ(preview->preview().lines.size(), 3U);
    ASSERT_EQ(preview->preview().lines[0].verdict, service::TakeVerdict::Contradicts) << "stands first";
    auto *button = preview->findChild<QPushButton *>(u"takeOverWrite"_s);
    EXPECT_TRUE(button->text().contains(u" 1 "_s));
    preview->view()->setFocus();
    preview->view()->setCurrentIndex(preview->view()->model()->index(0, 1));
    QTest::keyClick(preview->view(), Qt::Key_Space);
    EXPECT_TRUE(button->text().contains(u" 2 "_s));
    EXPECT_TRUE(preview->findChild<QCheckBox *>(u"takeOverAll"_s)->isChecked());
    QTest::keyClick(preview->view(), Qt::Key_Space);
    EXPECT_TRUE(preview->ticked().isEmpty());
    QTest::mouseClick(preview->view()->viewport(), Qt::LeftButton, {},
        preview->view()->visualRect(preview->view()->model()->index(0, 0)).center());
    EXPECT_EQ(preview->ticked(), QStringList {preview->preview().lines[0].key});
    write(*preview);
    EXPECT_EQ(page().report()->lines.size(), 1U);
    undo();
    EXPECT_EQ(page().report()->lines.size(), 3U);
    page().table()->selectAll();
    preview = openDialog(Qt::Key_N);
    ASSERT_NE(preview, nullptr);
    write(*preview); // not ticked
    EXPECT_EQ(page().report()->lines.size(), 2U) << "the day by hand stays, and stays a difference";
}

TEST_F(TakingOver, UndoTakesBackWhatWasDoneLastAndTheMenuSaysTheKeys)
{
    page().table()->setCurrentIndex(page().model()->index(0, 0));
    Q_EMIT page().table()->customContextMenuRequested(QPoint(20, 10));
    auto *menu = page().table()->findChild<QMenu *>(u"differenceMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_GE(menu->actions().size(), 4);
    EXPECT_TRUE(menu->actions().at(1)->text().endsWith(u"Shift+N"_s));
    menu->actions().at(1)->trigger();
    menu->close();
    ui::waitForJobs(*window);
    ASSERT_NE(dialog(), nullptr);
    write(*dialog());
    ASSERT_EQ(page().report()->lines.size(), 1U);
    focusTable();
    page().table()->setCurrentIndex(page().model()->index(0, 0));
    QTest::qWait(3); // the two are told apart by their moments
    QTest::keyClick(page().table(), Qt::Key_K);
    part<QLineEdit>(u"upperReason"_s)->setText(u"x"_s);
    QTest::keyClick(part<QLineEdit>(u"upperReason"_s), Qt::Key_Return);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().report()->open(), 0);
    undo();
    EXPECT_EQ(page().report()->open(), 1) << "the agreement came last";
    EXPECT_EQ(page().report()->lines.size(), 1U);
    undo();
    EXPECT_EQ(page().report()->lines.size(), 3U);
}

TEST_F(TakingOver, NothingIsOfferedWhereTheListDoesNotSayDone)
{
    compare(); // the first of those activated is missing in this list, and a stranger is in it without a day
    page().table()->setFocus();
    page().table()->selectAll();
    EXPECT_FALSE(part<QPushButton>(u"upperTake"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"upperTakeAll"_s)->isEnabled());
    EXPECT_EQ(openDialog(Qt::Key_N), nullptr);
}

TEST_F(Above, AReasonBelongsToTheDifferenceItWasTypedFor)
{
    compare();
    ASSERT_EQ(page().model()->rowCount(), 2);
    page().table()->setCurrentIndex(page().model()->index(0, 0));
    auto *reason = part<QLineEdit>(u"upperReason"_s);
    page().table()->setFocus();
    QTest::keyClick(page().table(), Qt::Key_K);
    QTest::keyClicks(reason, u"da hoi"_s); // twelve keys at once would be a scanner
    EXPECT_TRUE(part<QPushButton>(u"upperAgree"_s)->isEnabled());
    QTest::keyClick(page().table(), Qt::Key_Down);
    EXPECT_TRUE(reason->text().isEmpty());
    EXPECT_FALSE(part<QPushButton>(u"upperAgree"_s)->isEnabled());
}

TEST_F(Above, ThePersonOfADifferenceIsOpenedInTheRegister)
{
    window->showOverview(); // the pages of the register take its figures
    ui::waitForJobs(*window);
    compare();
    for (int row = 0; row < page().model()->rowCount(); ++row) {
        page().table()->setCurrentIndex(page().model()->index(row, 0));
        page().table()->setFocus();
        const bool known = page().model()->lineAt(row).here.has_value();
        QTest::keyClick(page().table(), Qt::Key_O);
        ui::waitForJobs(*window);
        EXPECT_EQ(window->residents()->isVisible(), known) << "row " << row;
        EXPECT_EQ(page().isVisible(), !known) << "row " << row;
        window->showUpperList();
        ui::waitForJobs(*window);
    }
}

TEST_F(Above, WhatWasComparedIsNoAnswerToAnotherQuestion)
{
    compare();
    auto *direction = part<QComboBox>(u"upperDirection"_s);
    QTest::keyClick(direction, Qt::Key_Down);
    EXPECT_EQ(page().report(), nullptr);
    EXPECT_TRUE(part<QWidget>(u"upperEmpty"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"upperSignOff"_s)->isEnabled());
    EXPECT_TRUE(part<QPushButton>(u"upperCompare"_s)->isEnabled()) << "the file is still chosen";
    QTest::keyClick(direction, Qt::Key_Up);
    QTest::mouseClick(part<QPushButton>(u"upperCompare"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(page().model()->rowCount(), 2);
}

TEST_F(Above, SigningOffAndTheCorrectionsAreWritten)
{
    compare();
    prompt->answer = folder->filePath(u"bien-ban.docx"_s);
    QTest::mouseClick(part<QPushButton>(u"upperSignOff"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_GT(QFileInfo(prompt->answer).size(), 2000);
    prompt->answer = folder->filePath(u"sua.xlsx"_s);
    QTest::mouseClick(part<QPushButton>(u"upperCorrections"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_GT(QFileInfo(prompt->answer).size(), 2000);
    QTest::mouseClick(part<QPushButton>(u"upperSigned"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    auto *dialog = window->findChild<ui::TableDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
    dialog->close();
}

TEST_F(Above, AFileThatIsNoListIsSaidAndTheLastComparisonStays)
{
    compare();
    QFile file(folder->filePath(u"hong.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 none of it");
    file.close();
    page().setFile(file.fileName());
    QTest::mouseClick(part<QPushButton>(u"upperCompare"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    auto *problem = page().findChild<ui::MessageBar *>(u"upperProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->sentence().contains(u"hong.xlsx"_s));
}

TEST_F(Above, TheModelKeepsItsPromises)
{
    ui::DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    compare();
    model.setReport(page().report());
    model.showKind(service::DifferenceKind::OnlyHere);
    EXPECT_EQ(model.rowCount(), 1);
    model.showKind({});
    EXPECT_EQ(model.rowOf(model.lineAt(1).key), 1);
    EXPECT_EQ(model.rowOf(u"none"_s), -1);
}

} // namespace
} // namespace caodiem
