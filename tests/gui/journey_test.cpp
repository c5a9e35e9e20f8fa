// SPDX-License-Identifier: GPL-3.0-or-later
// Import, report, export and backup driven through the window with keys and clicks; what they leave on disk is read.
#include "base/number_format.h"
#include "gui/office_window.h"
#include "support/zip_reading.h"
#include "ui/charts/reach_bars.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/file_commands.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/balance_model.h"
#include "ui/models/people_model.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/import_check.h"
#include "ui/pages/import_page.h"
#include "ui/pages/ladder_card.h"
#include "ui/pages/outlook_panel.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/kpi_row.h"
#include "ui/widgets/segment_bar.h"

#include <QAbstractButton>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;

QAction *actionNamed(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (QString(action->text()).remove(u'&') == text) {
            return action;
        }
        if (action->menu() != nullptr) {
            if (QAction *inner = actionNamed(action->menu()->actions(), text)) {
                return inner;
            }
        }
    }
    return nullptr;
}

QPushButton *buttonNamed(QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text)) {
            return button;
        }
    }
    return nullptr;
}

/// One sample store for the whole suite: making one takes seconds.
class Journey : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        test::prepareProgram();
        folder = new QTemporaryDir;
        prompt = new test::FixedPrompt;
        window = new ui::MainWindow(*prompt);
        window->resize(1440, 900);
        window->show();
        window->commands().makeDemoAt(folder->filePath(u"mau.caodiem"_s), u"truong-luu"_s);
        ui::waitForJobs(*window);
        QSettings().clear();
    }
    static void TearDownTestSuite()
    {
        delete window;
        delete prompt;
        delete folder;
    }
    void SetUp() override
    {
        ASSERT_TRUE(window->overview()->figures());
        window->showOverview();
        window->activateWindow(); // a dialog of progress may have been on top
        QTest::qWait(1);
    }

    static const ui::OverviewFigures &figures() { return *window->overview()->figures(); }
    static QString file(const QString &name) { return folder->filePath(name); }
    static void openPeople()
    {
        ui::KpiCard &card = *window->overview()->cards()->cards().front();
        card.setFocus();
        QTest::keyClick(&card, Qt::Key_Return);
        ui::waitForJobs(*window);
        ASSERT_TRUE(window->people()->isVisible());
    }
    static int shownPeople() { return window->people()->model()->rowCount(); }

    static inline QTemporaryDir *folder = nullptr;
    static inline test::FixedPrompt *prompt = nullptr;
    static inline ui::MainWindow *window = nullptr;
};

/// Rows of the first sheet, its header among them.
qsizetype sheetRows(const QString &xlsx)
{
    const auto parts = sample::zipParts(xlsx);
    return parts.value(u"xl/worksheets/sheet1.xml"_s).count("<row ");
}

TEST_F(Journey, TheRegisterIsExportedAndImportedAgainWithoutAChange)
{
    prompt->answer = file(u"cu-dan.xlsx"_s);
    QAction *exports = actionNamed(window->menuBar()->actions(), u"Xuất danh sách"_s);
    ASSERT_NE(exports, nullptr);
    actionNamed(exports->menu()->actions(), u"Cư dân…"_s)->trigger();
    ui::waitForJobs(*window);
    const qint64 residents = ui::residentCount(*figures().image->snapshot);
    EXPECT_GT(sheetRows(prompt->answer), residents); // and a header
    SetUp();

    const engine::Standing before = figures().answer().total;
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    ui::ImportPage &page = *window->importPage();
    ASSERT_TRUE(page.isVisible());
    QTest::keyClick(page.findChild<QPushButton *>(u"importOpen"_s), Qt::Key_Space);
    ui::waitForJobs(*window);
    ASSERT_EQ(page.step(), ui::ImportPage::MapStep);
    EXPECT_EQ(page.findChild<QLineEdit *>(u"importPath"_s)->text(), prompt->answer);
    QTest::keyClick(page.findChild<QPushButton *>(u"importCheck"_s), Qt::Key_Space);
    ui::waitForJobs(*window);
    ASSERT_EQ(page.step(), ui::ImportPage::CheckStep);
    ASSERT_NE(page.proposal(), nullptr);
    EXPECT_EQ(page.proposal()->toWrite(), 0);
    EXPECT_EQ(page.proposal()->unchanged, residents);
    EXPECT_EQ(page.proposal()->questionCount, 0);
    EXPECT_FALSE(page.check()->write()->isVisible()); // nothing to write
    QTest::mouseClick(page.findChild<QPushButton *>(u"importCancel"_s), Qt::LeftButton);
    EXPECT_EQ(page.step(), ui::ImportPage::ChooseStep);
    window->showOverview();
    EXPECT_EQ(figures().answer().total, before);
}

TEST_F(Journey, AListOfNewPeopleIsCheckedThenWritten)
{
    const qint64 before = ui::residentCount(*figures().image->snapshot);
    QFile list(file(u"moi.csv"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    const QString village = figures().image->snapshot->directory().villages.front().name;
    list.write(u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố\r\n"
               "042312999001,Trần Thị Mẫu,05/03/2012,Nữ,Thường trú,%1\r\n"
               "042,Lê Văn Thiếu,05/03/2012,Nam,Thường trú,%1\r\n"_s.arg(village)
                   .toUtf8());
    list.close();
    prompt->answer = list.fileName();
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    ui::ImportPage &page = *window->importPage();
    QTest::mouseClick(page.findChild<QPushButton *>(u"importOpen"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    QTest::mouseClick(page.findChild<QPushButton *>(u"importCheck"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(ui::residentCount(*figures().image->snapshot), before); // a dry run writes nothing
    ASSERT_NE(page.proposal(), nullptr);
    EXPECT_EQ(page.proposal()->rejected, 1); // the short ID
    QPushButton *write = buttonNamed(page, u"Ghi 1 dòng"_s);
    ASSERT_NE(write, nullptr);
    ASSERT_TRUE(write->isVisible());
    QTest::mouseClick(write, Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(page.step(), ui::ImportPage::DoneStep);
    EXPECT_EQ(ui::residentCount(*figures().image->snapshot), before + 1);
    QTest::mouseClick(page.findChild<QPushButton *>(u"importUndo"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(ui::residentCount(*figures().image->snapshot), before); // as if it had never been
    window->showOverview();
}

TEST_F(Journey, TheWeeklyReportLeavesItsThreeDocuments)
{
    const QString target = file(u"bao-cao"_s);
    prompt->answer = target;
    QTimer::singleShot(0, window, [] {
        auto *dialog = qobject_cast<ui::ReportDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::mouseClick(buttonNamed(*dialog, u"Chọn"_s), Qt::LeftButton);
        QTest::mouseClick(buttonNamed(*dialog, u"Lập báo cáo"_s), Qt::LeftButton);
    });
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier);
    ui::waitForJobs(*window);
    const QStringList names = QDir(target).entryList(QDir::Files);
    ASSERT_EQ(names.size(), 3) << names.join(u' ').toStdString();
    for (const QString &name : names) {
        EXPECT_GT(QFileInfo(QDir(target).filePath(name)).size(), 2000) << name.toStdString();
    }
    const QString docx = QDir(target).filePath(names.filter(u".docx"_s).value(0));
    const QByteArray words = sample::zipParts(docx).value(u"word/document.xml"_s);
    EXPECT_TRUE(words.contains(fmt_vi::num(figures().progress.indicators.front().total.denominator).toUtf8()));
}

TEST_F(Journey, TheBackupOpensWithTheSameFigures)
{
    prompt->answer = file(u"ban.backup"_s);
    actionNamed(window->menuBar()->actions(), u"Sao lưu…"_s)->trigger();
    ui::waitForJobs(*window);
    ASSERT_TRUE(QFileInfo::exists(prompt->answer));
    const QString back = file(u"phuc-hoi.caodiem"_s);
    ASSERT_TRUE(service::Office::restore(prompt->answer, back));
    const auto office = service::Office::open(back, u"test"_s);
    ASSERT_TRUE(office);
    EXPECT_EQ(ui::residentCount(*office.value()->image()->snapshot), ui::residentCount(*figures().image->snapshot));
}

TEST_F(Journey, ThePeopleBehindACardAreExportedWithoutWholeNumbers)
{
    openPeople();
    prompt->answer = file(u"con-lai.xlsx"_s);
    QTest::mouseClick(buttonNamed(*window->people(), u"Xuất Excel"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_GT(sheetRows(prompt->answer), shownPeople());
    QByteArray all;
    for (const QByteArray &part : sample::zipParts(prompt->answer)) {
        all += part;
    }
    const QString id = window->people()->table()->people.front().personalId;
    EXPECT_FALSE(all.contains(id.toUtf8()));
    EXPECT_TRUE(all.contains(id.right(3).toUtf8()));
}

TEST_F(Journey, AHeaderPutsPeopleInOrderAndTheOrderIsRemembered)
{
    openPeople();
    QTableView &view = *window->people()->view();
    QHeaderView &header = *view.horizontalHeader();
    const QPoint born(header.sectionViewportPosition(1) + 30, 10);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, born);
    EXPECT_EQ(header.sortIndicatorSection(), 1);
    header.resizeSection(0, 233);
    const QString first = view.model()->index(0, 0).data().toString();
    window->showOverview();
    openPeople();
    EXPECT_EQ(header.sortIndicatorSection(), 1);
    EXPECT_EQ(header.sectionSize(0), 233);
    EXPECT_EQ(view.model()->index(0, 0).data().toString(), first);
    const QByteArray kept = QSettings().value(u"columns/residents"_s).toByteArray();
    EXPECT_FALSE(kept.isEmpty());
    EXPECT_FALSE(QString::fromUtf8(kept).contains(first)); // widths and order, no person
    QSettings().clear();
}

TEST_F(Journey, SlicesOfTheBalanceOpenAsManyPeopleAsTheySay)
{
    QTest::keyClick(window, Qt::Key_F3);
    window->balance()->setPeriod(figures().choice.asOf - 120, figures().choice.asOf);
    const ui::BalanceModel &model = *window->balance()->model();
    int opened = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            if (!model.sliceAt(cell)) {
                continue;
            }
            const QString count = cell.data().toString().remove(u'+').remove(QChar(0x2212));
            window->balance()->table()->setCurrentIndex(cell);
            QTest::keyClick(window->balance()->table(), Qt::Key_Return);
            ui::waitForJobs(*window);
            ASSERT_TRUE(window->people()->isVisible());
            EXPECT_EQ(fmt_vi::num(shownPeople()), count);
            for (const service::PersonRow &person : window->people()->table()->people) {
                EXPECT_FALSE(person.village.isEmpty()); // also of those who left or died
            }
            QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
            EXPECT_TRUE(window->balance()->isVisible());
            ++opened;
        }
    }
    EXPECT_GT(opened, 1);
}

TEST_F(Journey, ClassesOfContactOpenAsManyPeopleAsTheySay)
{
    ui::LadderCard &card = *window->overview()->ladder();
    card.showView(1);
    const auto lines = card.outlook()->bars()->lines();
    ASSERT_FALSE(lines.empty());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QTest::mouseClick(card.outlook()->bars(), Qt::LeftButton, {}, card.outlook()->bars()->lineRect(i).center());
        ui::waitForJobs(*window);
        EXPECT_EQ(shownPeople(), lines.at(i).people);
        QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    }
    card.showView(0);
}

TEST_F(Journey, ThoseComingOfAgeStandByTheirBirthday)
{
    for (const domain::Indicator &indicator : figures().campaign->indicators) {
        window->overview()->chooseIndicator(indicator.key);
        const engine::Projection age = figures().basis.deadlineAge;
        if (age.agingIn + age.agingOut == 0) {
            continue;
        }
        window->overview()->ladder()->showView(1);
        QTest::mouseClick(window->overview()->findChild<QPushButton *>(u"comingOfAge"_s), Qt::LeftButton);
        ui::waitForJobs(*window);
        EXPECT_EQ(shownPeople(), age.agingIn + age.agingOut);
        const auto &people = window->people()->table()->people;
        EXPECT_TRUE(std::ranges::is_sorted(people, {}, &service::PersonRow::comesOn));
        EXPECT_EQ(std::ranges::count_if(people, &service::PersonRow::comesIn), age.agingIn);
        EXPECT_FALSE(window->people()->view()->isColumnHidden(3));
        window->overview()->ladder()->showView(0);
        return;
    }
    FAIL() << "nobody comes of age in this sample";
}

} // namespace
} // namespace caodiem
