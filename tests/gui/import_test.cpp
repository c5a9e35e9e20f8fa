// SPDX-License-Identifier: GPL-3.0-or-later
// The page Nhập dữ liệu driven by keys and clicks on a store of its own.
#include "gui/office_window.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/import_check.h"
#include "ui/pages/import_inbox.h"
#include "ui/pages/import_mapping.h"
#include "ui/pages/import_page.h"
#include "ui/pages/people_page.h"
#include "ui/widgets/tile_row.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;

const QString kHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố,Điện thoại\n"_s;
const QString kBase = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,\n"
                      "042188005678,Trần Thị Bích,20/09/1988,Nữ,Thường trú,Thôn 1,0912345678\n"
                      "042315004567,Lê Gia Hân,01/02/2015,Nữ,Thường trú,Thôn 1,\n"_s;

class ImportJourney : public test::OfficeWindow {
protected:
    void SetUp() override
    {
        OfficeWindow::SetUp();
        window.session().create(folder.filePath(u"mau.caodiem"_s), u"Công an xã Mẫu"_s,
            [](const auto &opened) { ASSERT_TRUE(bool(opened)); });
        ui::waitForJobs(window);
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        ASSERT_TRUE(page().isVisible());
    }
    [[nodiscard]] ui::ImportPage &page() { return *window.importPage(); }
    [[nodiscard]] QString list(const QString &rows, const QString &header = kHeader)
    {
        const QString path = folder.filePath(u"danh-sach-%1.csv"_s.arg(++m_files));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((header + rows).toUtf8());
        return path;
    }
    /// By typing its path.
    void open(const QString &file)
    {
        auto *path = page().findChild<QLineEdit *>(u"importPath"_s);
        path->setText(file);
        QTest::keyClick(path, Qt::Key_Return);
        ui::waitForJobs(window);
    }
    void press(const QString &name)
    {
        auto *button = page().findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        ui::waitForJobs(window);
    }
    void import(const QString &file)
    {
        open(file);
        press(u"importCheck"_s);
        press(u"importWrite"_s);
        EXPECT_EQ(page().step(), ui::ImportPage::DoneStep);
    }
    [[nodiscard]] QString tile(int index) { return page().check()->tiles()->tiles().at(std::size_t(index)).count; }
    [[nodiscard]] qint64 residents() { return ui::residentCount(*window.session().image()->snapshot); }

    int m_files = 0;
};

TEST_F(ImportJourney, AListIsLookedAtCheckedWrittenAndTakenBack)
{
    open(list(kBase + u"123,Phạm Gia Huy,01/01/2015,Nam,,Thôn 1,\n"_s));
    ASSERT_EQ(page().step(), ui::ImportPage::MapStep);
    press(u"importCheck"_s);
    ASSERT_EQ(page().step(), ui::ImportPage::CheckStep);
    EXPECT_EQ(tile(0), u"4"_s);
    EXPECT_EQ(tile(1), u"3"_s);
    EXPECT_EQ(tile(4), u"1"_s);
    EXPECT_EQ(residents(), 0);
    EXPECT_GT(page().check()->groups()->model()->rowCount(), 1);
    EXPECT_EQ(page().check()->lines()->model()->rowCount(), 1) << "the rejected row stands first";
    QTest::keyClick(page().check()->groups(), Qt::Key_F8);
    EXPECT_EQ(page().check()->groups()->currentIndex().row(), 1);
    prompt.answer = folder.filePath(u"loi.csv"_s);
    press(u"importExportRejected"_s);
    EXPECT_TRUE(QFileInfo::exists(prompt.answer));
    press(u"importWrite"_s);
    EXPECT_EQ(page().step(), ui::ImportPage::DoneStep);
    EXPECT_EQ(residents(), 3);
    press(u"importUndo"_s);
    EXPECT_EQ(residents(), 0);
}

TEST_F(ImportJourney, TheSameFileIsRecognised)
{
    const QString file = list(kBase);
    import(file);
    press(u"importNext"_s);
    open(file);
    EXPECT_EQ(page().step(), ui::ImportPage::MapStep);
    auto *message = page().findChild<ui::MessageBar *>(u"importProblem"_s);
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(message->sentence().contains(u"lô 1"_s)) << message->sentence().toStdString();
    press(u"importCheck"_s);
    EXPECT_FALSE(page().check()->write()->isVisible());
}

TEST_F(ImportJourney, QuestionsWaitWithABadgeAndAreAnsweredByKeys)
{
    import(list(kBase));
    press(u"importNext"_s);
    import(list(u",Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0987654321\n"
                "042315004587,Lê Gia Hân,01/02/2015,Nữ,,Thôn 1,\n"_s));
    EXPECT_EQ(window.session().image()->openQuestions, 2);
    press(u"importDoneQuestions"_s);
    ui::ImportInbox &inbox = *page().inbox();
    ASSERT_TRUE(inbox.isVisible());
    ASSERT_EQ(inbox.questions().size(), 2U);
    QTest::keyClick(inbox.table(), Qt::Key_1); // "Là người này": the one candidate
    ui::waitForJobs(window);
    ASSERT_EQ(inbox.questions().size(), 1U);
    EXPECT_EQ(window.session().image()->openQuestions, 1);
    QTest::keyClick(inbox.table(), Qt::Key_2); // somebody else
    ui::waitForJobs(window);
    EXPECT_TRUE(inbox.questions().empty());
    EXPECT_EQ(residents(), 4);
    EXPECT_TRUE(page().findChild<QWidget *>(u"inboxEmpty"_s)->isVisible());
    page().showView(ui::ImportPage::BatchView);
    ui::waitForJobs(window);
    EXPECT_EQ(page().batchTable()->model()->rowCount(), 4);
    press(u"batchUndo"_s); // the latest answer
    EXPECT_EQ(residents(), 3);
    EXPECT_EQ(window.session().image()->openQuestions, 1);
}

TEST_F(ImportJourney, QuestionsAreAnsweredBeforeAnythingIsWrittenAndGoInWithTheRows)
{
    import(list(kBase));
    press(u"importNext"_s);
    open(list(u",Nguyễn Văn Ân,05/03/1987,Nam,,Thôn 1,0987654321\n"
              "042315004587,Lê Gia Hân,01/02/2015,Nữ,,Thôn 1,\n"
              "042087009999,Đỗ Văn Mới,01/01/1987,Nam,,Thôn 1,\n"_s));
    press(u"importCheck"_s);
    press(u"importQuestions"_s);
    ui::ImportInbox &inbox = *page().check()->inbox();
    ASSERT_TRUE(inbox.isVisible());
    ASSERT_EQ(inbox.questions().size(), 2U);
    EXPECT_TRUE(page().check()->answers().empty());
    QTest::keyClick(inbox.table(), Qt::Key_1); // "Là người này"
    ASSERT_EQ(inbox.questions().size(), 1U);
    press(u"importTakeBack"_s);
    ASSERT_EQ(inbox.questions().size(), 2U);
    EXPECT_TRUE(page().check()->answers().empty());
    QTest::keyClick(inbox.table(), Qt::Key_1);
    QTest::keyClick(inbox.table(), Qt::Key_2); // somebody else
    EXPECT_EQ(page().check()->answers().size(), 2U);
    EXPECT_FALSE(inbox.isVisible()) << "the last answer leads back";
    EXPECT_EQ(residents(), 3) << "nothing is written yet";
    EXPECT_TRUE(page().check()->write()->text().contains(u"2"_s));
    press(u"importWrite"_s);
    EXPECT_EQ(page().step(), ui::ImportPage::DoneStep);
    EXPECT_EQ(residents(), 5);
    EXPECT_EQ(window.session().image()->openQuestions, 0);
    page().showView(ui::ImportPage::BatchView);
    ui::waitForJobs(window);
    EXPECT_EQ(page().batchTable()->model()->rowCount(), 2) << "rows and answers are one batch";
    press(u"batchUndo"_s);
    EXPECT_EQ(residents(), 3);
}

TEST_F(ImportJourney, ThePlansTotalIsTiedOutToTheLastRow)
{
    open(list(kBase + u"123,Phạm Gia Huy,01/01/2015,Nam,,Thôn 1,\n"_s));
    press(u"importCheck"_s);
    auto *stated = page().findChild<QLineEdit *>(u"importStated"_s);
    auto *sentence = page().findChild<QLabel *>(u"importTieOut"_s);
    EXPECT_TRUE(sentence->text().isEmpty());
    QTest::keyClicks(stated, u"4"_s);
    EXPECT_EQ(sentence->text(), u"Thiếu 1, đúng bằng 1 dòng không ghi (1 dòng bị loại)."_s);
    stated->clear();
    QTest::keyClicks(stated, u"1.003"_s);
    EXPECT_EQ(sentence->text(),
        u"Thiếu 1.000: 1 dòng không ghi (1 dòng bị loại) là một phần, còn 999 không có trong danh sách."_s);
    stated->clear();
    QTest::keyClicks(stated, u"ba"_s);
    EXPECT_EQ(sentence->text(), u"Đây không phải là số."_s);
}

TEST_F(ImportJourney, UnknownHeadersAreMappedByHand)
{
    open(list(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thôn 1\n"_s, u"Mã công dân,Tên đầy đủ,Sinh,Phái,Ở đâu\n"_s));
    ASSERT_EQ(page().step(), ui::ImportPage::MapStep);
    auto *check = page().findChild<QPushButton *>(u"importCheck"_s);
    EXPECT_FALSE(check->isEnabled());
    const int fields[] = {0, 1, 2, 3, 5};
    for (int row = 0; row < 5; ++row) {
        QComboBox *box = page().mapping()->fieldAt(row);
        box->setCurrentIndex(box->findData(fields[row]));
    }
    EXPECT_TRUE(check->isEnabled());
    prompt.answer = folder.filePath(u"ghep.json"_s);
    press(u"mappingSave"_s);
    EXPECT_TRUE(QFileInfo::exists(prompt.answer));
    press(u"importCheck"_s);
    EXPECT_EQ(tile(1), u"1"_s);
    press(u"importWrite"_s);
    EXPECT_EQ(residents(), 1);
}

TEST_F(ImportJourney, AnOldEncodingIsShownBeforeAndAfterAndCanBeLeft)
{
    open(list(u"042087001234,NguyÔn V¨n ¢n,05/03/1987,Nam,Thường trú,Thôn 1,\n"
              "042087001235,TrÇn ThÞ BÝch,05/03/1988,Nữ,Thường trú,Thôn 1,\n"
              "042087001236,Lª Gia H©n,05/03/1989,Nữ,Thường trú,Thôn 1,\n"_s));
    QComboBox *code = page().mapping()->codeAt(1);
    ASSERT_NE(code, nullptr);
    const QString shown = page().mapping()->table()->model()->index(1, 5).data().toString();
    EXPECT_TRUE(shown.contains(u" → "_s) && (shown.contains(u"Nguyễn"_s) || shown.contains(u"Trần"_s)))
        << shown.toStdString();
    press(u"importCheck"_s);
    const auto named = [this](const QString &name) {
        const auto &groups = page().proposal()->groups;
        const auto added = std::ranges::find(groups, service::GroupLevel::Added, &service::ProposalGroup::level);
        return added != groups.end() && page().proposal()->line(*added, 0).name == name;
    };
    EXPECT_TRUE(named(u"Nguyễn Văn Ân"_s));
    QTest::keyClick(page().check()->groups(), Qt::Key_Escape);
    open(folder.filePath(u"danh-sach-1.csv"_s));
    code = page().mapping()->codeAt(1);
    code->setCurrentIndex(1); // leave as it is
    press(u"importCheck"_s);
    EXPECT_TRUE(named(u"NguyÔn V¨n ¢n"_s));
}

TEST_F(ImportJourney, WhatCannotBeReadIsSaidInOneSentenceWithAWayOn)
{
    open(folder.filePath(u"khong-co.xlsx"_s));
    auto *message = page().findChild<ui::MessageBar *>(u"importProblem"_s);
    ASSERT_TRUE(message->isVisible());
    EXPECT_EQ(page().step(), ui::ImportPage::ChooseStep);
    const QString file = list(u"abc\n"_s, {});
    QFile empty(folder.filePath(u"khong-co.xlsx"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.write((kHeader + kBase).toUtf8());
    empty.close();
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton); // try again
    ui::waitForJobs(window);
    EXPECT_EQ(page().step(), ui::ImportPage::MapStep);
}

TEST_F(ImportJourney, AFileCanBeDroppedAndTheAbsentAreListed)
{
    import(list(kBase));
    press(u"importNext"_s);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(list(u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,0900000001\n"_s))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &drop);
    ui::waitForJobs(window);
    ASSERT_EQ(page().step(), ui::ImportPage::MapStep);
    press(u"importCheck"_s);
    EXPECT_EQ(tile(6), u"2"_s);
    press(u"importAbsent"_s);
    ASSERT_TRUE(window.people()->isVisible());
    EXPECT_EQ(window.people()->table()->people.size(), 2U);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(page().step(), ui::ImportPage::CheckStep);
}

TEST_F(ImportJourney, TheAbsentAreMarkedAsCheckedOrLeaveAndEachIsTakenBack)
{
    import(list(kBase));
    press(u"importNext"_s);
    const QString onlyOne = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1,0900000001\n"_s;
    open(list(onlyOne));
    press(u"importCheck"_s);
    press(u"importAbsent"_s);
    ui::PeoplePage &people = *window.people();
    ASSERT_TRUE(people.isVisible());
    ASSERT_TRUE(people.isAbsence());
    const auto button = [&people](const QString &name) { return people.findChild<QPushButton *>(name); };
    const auto sides = [&people] { return people.table()->people.size(); };
    const auto undo = [this, &people] {
        window.activateWindow(); // no window manager gives it back after a dialog
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        people.view()->setFocus();
        QTest::keySequence(people.view(), QKeySequence(QKeySequence::Undo));
        ui::waitForJobs(window);
        ui::waitForJobs(window);
    };
    EXPECT_TRUE(button(u"absentSeen"_s)->isVisible());
    EXPECT_FALSE(button(u"absentAgain"_s)->isVisible());
    people.view()->setCurrentIndex(people.view()->model()->index(0, 0));
    QTest::keyClick(people.view(), Qt::Key_K);
    ui::waitForJobs(window);
    ui::waitForJobs(window);
    EXPECT_EQ(sides(), 1U);
    undo();
    EXPECT_EQ(sides(), 2U);
    people.view()->selectAll();
    QTest::mouseClick(button(u"absentSeen"_s), Qt::LeftButton);
    ui::waitForJobs(window);
    ui::waitForJobs(window);
    EXPECT_EQ(sides(), 0U);
    EXPECT_FALSE(button(u"absentSeen"_s)->isEnabled()) << "nobody is left";

    // The next list does not ask for them; they can be seen all the same.
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    page().begin(std::nullopt);
    open(list(onlyOne));
    press(u"importCheck"_s);
    EXPECT_EQ(tile(6), u"0"_s);
    press(u"importAbsent"_s);
    EXPECT_EQ(sides(), 0U);
    auto *side = people.findChild<QWidget *>(u"peopleSides"_s);
    QTest::mouseClick(side->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    ASSERT_EQ(sides(), 2U);
    people.view()->setCurrentIndex(people.view()->model()->index(0, 0));
    QTest::keyClick(people.view(), Qt::Key_U); // this one again
    ui::waitForJobs(window);
    ui::waitForJobs(window);
    EXPECT_EQ(sides(), 1U);
    QTest::mouseClick(side->findChildren<QAbstractButton *>().at(0), Qt::LeftButton);
    ASSERT_EQ(sides(), 1U);

    // He has left.
    people.view()->setCurrentIndex(people.view()->model()->index(0, 0));
    QTest::keyClick(people.view(), Qt::Key_D);
    ui::waitForJobs(window);
    auto *bulk = window.findChild<ui::BulkDialog *>();
    ASSERT_NE(bulk, nullptr);
    EXPECT_EQ(bulk->change().kind, service::BulkChange::Kind::Leave);
    auto *apply = bulk->findChild<QPushButton *>(u"applyBulk"_s);
    ASSERT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); }));
    QTest::mouseClick(apply, Qt::LeftButton);
    ui::waitForJobs(window);
    ui::waitForJobs(window);
    EXPECT_EQ(sides(), 0U) << "the register explains it now";
    undo();
    EXPECT_EQ(sides(), 1U);
    QTest::keyClick(people.view(), Qt::Key_Return);
    ui::waitForJobs(window);
    EXPECT_FALSE(people.isVisible()) << "in the register";
}

} // namespace
} // namespace caodiem
