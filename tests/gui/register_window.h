// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/office_window.h"
#include "ui/file_commands.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/resident_model.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/residents_page.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noted_field.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem::test {

using namespace Qt::StringLiterals;

/// The register pages on a sample store, one for the whole suite.
class RegisterWindow : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        prepareProgram();
        QSettings().clear();
        folder = new QTemporaryDir;
        prompt = new FixedPrompt;
        window = new ui::MainWindow(*prompt);
        window->resize(1440, 900);
        window->show();
        window->commands().makeDemoAt(folder->filePath(u"mau.caodiem"_s), u"truong-luu"_s);
        ui::waitForJobs(*window);
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
        window->activateWindow();
        window->showOverview();
        ctrl(Qt::Key_3);
        ui::waitForJobs(*window);
        page().setFilter({});
        ASSERT_TRUE(page().isVisible());
        ASSERT_GT(model().rowCount(), 1000);
    }
    void TearDown() override
    {
        for (QDialog *dialog : window->findChildren<QDialog *>()) {
            if (dialog->isVisible()) {
                dialog->reject();
            }
        }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (!window->registers().edits().empty() && !HasFatalFailure()) { // the next test starts from the same store
            window->registers().undoLast();
            ui::waitForJobs(*window);
        }
    }
    /// A key of the window; a form that was on top gives the window back a moment later.
    static void ctrl(Qt::Key key)
    {
        window->activateWindow();
        QTest::qWait(1);
        QTest::keyClick(window, key, Qt::ControlModifier);
    }

    static ui::ResidentsPage &page() { return *window->residents(); }
    static ui::ResidentModel &model() { return *page().model(); }
    static QTableView &view() { return *page().view(); }
    static QLineEdit &search() { return *page().findChild<QLineEdit *>(u"residentSearch"_s); }
    static QString nameAt(int line) { return model().index(line, ui::ResidentModel::Name).data().toString(); }
    template <typename Widget>
    static Widget *child(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }
    static QPushButton *buttonIn(QWidget &root, const QString &start)
    {
        for (QPushButton *button : root.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&root) && QString(button->text()).remove(u'&').startsWith(start)) {
                return button;
            }
        }
        return nullptr;
    }
    /// Waits for what the office answers behind the window's back.
    template <typename Dialog>
    static Dialog *dialogThatOpens()
    {
        Dialog *found = nullptr;
        static_cast<void>(QTest::qWaitFor(
            [&found] {
                for (Dialog *each : window->findChildren<Dialog *>()) {
                    found = each->isVisible() ? each : found;
                }
                return found != nullptr;
            },
            10000));
        return found;
    }
    static void type(ui::NotedField *field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        ASSERT_NE(line, nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text);
        Q_EMIT line->textEdited(line->text());
    }
    static void press(QDialog &dialog, const QString &name)
    {
        auto *button = dialog.findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        ui::waitForJobs(*window);
    }
    static bool edits(std::size_t count) { return window->registers().edits().size() == count; }

    static inline QTemporaryDir *folder = nullptr;
    static inline FixedPrompt *prompt = nullptr;
    static inline ui::MainWindow *window = nullptr;
};

} // namespace caodiem::test
