// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/no_prompt.h"
#include "gui/small_commune.h"
#include "service/translation.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/finding_model.h"
#include "ui/pages/reconcile_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/nav_pane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using service::FindingClass;

/// Mismatch, match, mismatch, match, review in this order.
QString directive()
{
    return u"Đã cấp thẻ cho 32.788 trong 35.097 nhân khẩu, đạt tỷ lệ 82,55%; chưa cấp 2.309 nhân khẩu, chiếm "
           "17,45%.\r\nXã thu nhận 2.339/2.983 hồ sơ lứa tuổi 6 - 14, đạt 78,41%.\r\nTrong số đã thu nhận, 395/2.339 "
           "tài khoản đã kích hoạt, tỉ lệ 16.8%."_s;
}

class Reconcile : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"caodiem-test"_s);
        service::installTranslations();
    }

    void SetUp() override
    {
        ui::applyTheme(ui::ThemeKind::Light);
        window.resize(1440, 900);
        window.show();
        QTest::qWait(1);
    }

    void open()
    {
        QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(directive());
        QTest::keyClick(window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
        ui::waitForJobs(window);
    }

    ui::ReconcilePage &page() { return *window.reconcile(); }
    ui::MarkedText &text() { return *page().view(); }
    QTableView &table() { return *page().table(); }
    int row() { return table().currentIndex().row(); }
    FindingClass classAt(int at) { return page().model()->classAt(at); }
    QString explanation() { return page().findChild<QLabel *>(u"findingExplanation"_s)->text(); }

    test::FixedPrompt prompt;
    ui::MainWindow window {prompt};
};

TEST_F(Reconcile, WorksWithoutAStoreAndSaysWhatToDo)
{
    auto *nav = window.findChild<ui::NavPane *>();
    constexpr int kHere = ui::kReconcilePage;
    ASSERT_GT(nav->list()->count(), kHere);
    QTest::mouseClick(
        nav->list()->viewport(), Qt::LeftButton, {}, nav->list()->visualItemRect(nav->list()->item(kHere)).center());
    EXPECT_TRUE(page().isVisible());
    EXPECT_TRUE(page().findChild<QWidget *>(u"reconcileEmpty"_s)->isVisible());
    EXPECT_FALSE(page().findChild<QPushButton *>(u"reconcileExport"_s)->isEnabled());
    QTest::mouseClick(
        nav->list()->viewport(), Qt::LeftButton, {}, nav->list()->visualItemRect(nav->list()->item(0)).center());
    EXPECT_FALSE(page().isVisible());
}

TEST_F(Reconcile, APastedTextIsMarkedAndListedInItsOrder)
{
    open();
    ASSERT_EQ(page().model()->rowCount(), 5);
    ASSERT_EQ(text().marks().size(), 5U);
    const QString shown = text().toPlainText();
    for (int i = 0; i < 5; ++i) {
        const ui::TextMark &mark = text().marks().at(static_cast<std::size_t>(i));
        const QString stated = page().model()->index(i, ui::FindingModel::StatedColumn).data().toString();
        EXPECT_EQ(shown.mid(mark.at, mark.size), stated);
        EXPECT_EQ(mark.kind, classAt(i));
    }
    EXPECT_EQ(classAt(0), FindingClass::Mismatch);
    EXPECT_EQ(classAt(4), FindingClass::Review);
    EXPECT_EQ(row(), 0); // the first mismatch
    EXPECT_EQ(page().model()->index(0, ui::FindingModel::GapColumn).data().toString(), u"−10,87 điểm"_s);
    EXPECT_TRUE(explanation().contains(u"39.719"_s));
    EXPECT_TRUE(text().hasFocus());
}

TEST_F(Reconcile, AMarkChoosesItsRowAndARowItsMark)
{
    open();
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().markRect(3).center());
    EXPECT_EQ(row(), 3);
    EXPECT_EQ(text().currentMark(), 3);
    EXPECT_TRUE(explanation().contains(u"78,41%"_s));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(row(), 4);
    EXPECT_EQ(text().currentMark(), 4);
}

TEST_F(Reconcile, EnterJumpsBetweenTextAndTable)
{
    open();
    QTest::keyClick(&text(), Qt::Key_Return);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(row(), 0);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(text().hasFocus());
    EXPECT_EQ(text().textCursor().position(), text().marks().at(1).at);
}

TEST_F(Reconcile, F8GoesFromMismatchToMismatchAndAround)
{
    open();
    QTest::keyClick(&text(), Qt::Key_F8);
    const int second = row();
    EXPECT_NE(second, 0);
    EXPECT_EQ(classAt(second), FindingClass::Mismatch);
    QTest::keyClick(&text(), Qt::Key_F8);
    EXPECT_EQ(row(), 0);
    QTest::keyClick(&text(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(row(), second);
}

TEST_F(Reconcile, TheQuestionToTheSenderIsCopied)
{
    open();
    auto *copy = page().findChild<QPushButton *>(u"copyQuestion"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Kính đề nghị"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"82,55%"_s));
    page().choose(3);
    EXPECT_FALSE(copy->isEnabled());
}

TEST_F(Reconcile, AFileIsOpenedDroppedAndAnUnreadableOneLeavesTheLast)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    prompt.answer = write(u"van-ban.txt"_s, directive().toUtf8());
    window.showReconcile();
    QTest::mouseClick(page().findChild<QPushButton *>(u"reconcileOpen"_s), Qt::LeftButton);
    ui::waitForJobs(window);
    EXPECT_EQ(page().model()->rowCount(), 5);
    EXPECT_EQ(page().findings().document, u"van-ban.txt"_s);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"hai.txt"_s, "Đạt 33,3% (1/3 chỉ tiêu)."))});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &drop);
    ui::waitForJobs(window);
    EXPECT_EQ(page().model()->rowCount(), 1);

    prompt.answer = write(u"anh.txt"_s, QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(500, '\0'));
    QTest::mouseClick(page().findChild<QPushButton *>(u"reconcileOpen"_s), Qt::LeftButton);
    ui::waitForJobs(window);
    EXPECT_TRUE(page().findChild<QWidget *>(u"reconcileProblem"_s)->isVisible());
    EXPECT_EQ(page().model()->rowCount(), 1);
}

TEST_F(Reconcile, ATextWithoutFiguresSaysSo)
{
    window.showReconcile();
    QGuiApplication::clipboard()->setText(u"Khoảng 4000 công dân trong độ tuổi."_s);
    page().paste();
    ui::waitForJobs(window);
    EXPECT_EQ(page().model()->rowCount(), 0);
    EXPECT_FALSE(explanation().isEmpty());
    EXPECT_FALSE(page().findChild<QPushButton *>(u"reconcileExport"_s)->isEnabled());
    QTest::keyClick(&text(), Qt::Key_F8); // nowhere to go
    QTest::keyClick(&text(), Qt::Key_Return);
}

TEST_F(Reconcile, AnEmptyClipboardIsExplained)
{
    window.showReconcile();
    QGuiApplication::clipboard()->clear();
    page().paste();
    EXPECT_TRUE(page().findChild<QWidget *>(u"reconcileProblem"_s)->isVisible());
}

TEST_F(Reconcile, TheFindingsAreExportedAsWordAndExcel)
{
    open();
    const QTemporaryDir folder;
    for (const QString &name : {u"phieu.docx"_s, u"phieu.xlsx"_s}) {
        prompt.answer = folder.filePath(name);
        QTest::mouseClick(page().findChild<QPushButton *>(u"reconcileExport"_s), Qt::LeftButton);
        ui::waitForJobs(window);
        EXPECT_GT(QFile(prompt.answer).size(), 1000);
    }
}

TEST_F(Reconcile, TheThreeMarksDifferWithoutColour)
{
    open();
    // Lines under the figure: one for a match, two for a mismatch; broken for a review. Read from the picture in grey.
    const QImage picture = text().viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto darkRows = [&](int mark) {
        const QRect box = text().markRect(mark);
        int rows = 0;
        for (int y = box.bottom() - 1; y < box.bottom() + 7; ++y) {
            int dark = 0;
            for (int x = box.left() + 4; x < box.right() - 4; ++x) {
                dark += qGray(picture.pixel(x, y)) < 170 ? 1 : 0;
            }
            rows += dark * 10 > box.width() * 6 ? 1 : 0;
        }
        return rows;
    };
    page().choose(1); // the frame of the chosen mark stays away from the others
    EXPECT_GT(darkRows(0), darkRows(3));
    EXPECT_GT(darkRows(3), 0);
    EXPECT_EQ(darkRows(4), 0); // dashes
}

} // namespace
} // namespace caodiem
