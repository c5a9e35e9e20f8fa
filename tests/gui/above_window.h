// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/no_prompt.h"
#include "service/demo.h"
#include "service/translation.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/take_over_dialog.h"
#include "ui/file_commands.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/difference_model.h"
#include "ui/models/place_model.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reconcile_tabs.h"
#include "ui/pages/residents_page.h"
#include "ui/pages/upper_list_page.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/count_tile.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem {

using namespace Qt::StringLiterals;

/// One sample store of 1,500 residents for the suite.
class Above : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"caodiem-test"_s);
        QSettings().clear();
        service::installTranslations();
        ui::applyTheme(ui::ThemeKind::Light);
        folder = new QTemporaryDir;
        prompt = new test::FixedPrompt;
        ASSERT_TRUE(service::createDemoStore(store(), {u"phu-rieng"_s, 1500, 1, kNever}, u"test"_s));
        window = new ui::MainWindow(*prompt);
        window->resize(1440, 900);
        window->show();
        window->commands().openPath(store());
        ui::waitForJobs(*window);
    }
    static void TearDownTestSuite()
    {
        delete window;
        delete prompt;
        delete folder;
    }
    static QString store() { return folder->filePath(u"mau.caodiem"_s); }

    ui::UpperListPage &page() { return *window->upperList(); }
    template <typename T>
    T *part(const QString &name)
    {
        T *found = page().findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    /// All who are activated, but for the first, and with a stranger.
    QString listFile()
    {
        service::PeopleQuery query;
        query.indicator = u"eid_activated_14"_s;
        query.asOf = window->session().image()->today;
        query.what = engine::What::Achieved;
        QString text = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"_s;
        window->session().run<service::PeopleTable>(
            {}, [query](service::Office &office, const service::JobContext &) { return office.people(query); },
            [&text](const Result<service::PeopleTable> &table) {
                ASSERT_TRUE(table);
                for (std::size_t i = 1; i < table.value().people.size(); ++i) {
                    const service::PersonRow &person = table.value().people[i];
                    text += person.personalId + u',' + person.fullName + u',' + ui::bornText(person.birth) + u','
                        + toDate(person.steps[4]).toString(u"dd/MM/yyyy"_s) + u'\n';
                }
            });
        ui::waitForJobs(*window);
        text += u"042215999999,Lê Thị Lạ,05/06/2015,\n"_s;
        QFile file(folder->filePath(u"tren.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    void compare()
    {
        window->showUpperList();
        prompt->answer = listFile();
        QTest::mouseClick(part<QPushButton>(u"upperOpen"_s), Qt::LeftButton);
        part<QComboBox>(u"upperPeople"_s)
            ->setCurrentIndex(part<QComboBox>(u"upperPeople"_s)->findData(u"eid_activated_14"_s));
        QTest::mouseClick(part<QPushButton>(u"upperCompare"_s), Qt::LeftButton);
        ui::waitForJobs(*window);
    }

    static inline QTemporaryDir *folder = nullptr;
    static inline test::FixedPrompt *prompt = nullptr;
    static inline ui::MainWindow *window = nullptr;
};

} // namespace caodiem
