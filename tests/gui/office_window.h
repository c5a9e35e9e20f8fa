// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/no_prompt.h"
#include "service/demo.h"
#include "service/office.h"
#include "service/translation.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

namespace caodiem::test {

using namespace Qt::StringLiterals;

/// The program as it starts for tests: settings of its own, Vietnamese, light.
inline void prepareProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"caodiem-test"_s);
    service::installTranslations();
    ui::applyTheme(ui::ThemeKind::Light);
}

/// What the code of a card says: number, name, birth date, sex.
inline QString cardPayload(const domain::Resident &person)
{
    return person.personalId + u"||"_s + person.fullName + u'|' + toDate(person.birth.day).toString(u"ddMMyyyy"_s)
        + u'|' + (person.sex == domain::Sex::Male ? u"Nam"_s : u"Nữ"_s) + u"|Khu 7, Tứ Minh|12082025"_s;
}

/// The whole window on a store of its own, made anew for every test.
class OfficeWindow : public ::testing::Test {
protected:
    static void SetUpTestSuite() { prepareProgram(); }
    void SetUp() override
    {
        QSettings().clear();
        window.resize(1440, 900);
        window.show();
    }
    /// Makes a demo store, opens it and goes to the page of Ctrl and `page`.
    void openDemo(const QString &profile, qint64 residents, Qt::Key page)
    {
        const QString store = folder.filePath(u"mau.caodiem"_s);
        ASSERT_TRUE(service::createDemoStore(store, {profile, residents, 1, kNever}, u"test"_s));
        open(store, page);
    }
    void open(const QString &store, Qt::Key page)
    {
        window.session().open(store, [](const Result<ui::OfficeSession::Image> &opened) { ASSERT_TRUE(opened); });
        settle();
        ASSERT_TRUE(window.session().image());
        window.activateWindow();
        QTest::qWait(1);
        QTest::keyClick(&window, page, Qt::ControlModifier);
        settle();
    }
    /// Until the office has answered and the window has shown it.
    void settle()
    {
        ui::waitForJobs(window);
        QTest::qWait(1);
    }
    /// What the open office says.
    template <typename T, typename Ask>
    T asked(Ask ask)
    {
        std::optional<T> answer;
        window.session().runQuietly<T>([ask](service::Office &office) -> Result<T> { return ask(office); },
            [&answer](const Result<T> &result) {
                if (result) {
                    answer = result.value();
                }
            });
        settle();
        EXPECT_TRUE(answer);
        return answer.value_or(T {});
    }
    void type(QWidget *target, QChar c, quint64 afterMs)
    {
        const int code = c.isDigit() ? Qt::Key_0 + c.digitValue() : c == u'\r' ? int(Qt::Key_Return) : 0;
        QKeyEvent key(QEvent::KeyPress, code, Qt::NoModifier, QString(c));
        keyAt += afterMs;
        key.setTimestamp(keyAt);
        QApplication::sendEvent(target, &key);
    }
    /// As a keyboard wedge types: all keys at once into whatever has the focus.
    void typeAsScanner(const QString &text)
    {
        quint64 gap = 1000;
        for (const QChar c : text) {
            type(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, c, gap);
            gap = 2;
        }
    }

    QTemporaryDir folder;
    FixedPrompt prompt;
    ui::MainWindow window {prompt};
    quint64 keyAt = 1; ///< moment of the last key, ms
};

} // namespace caodiem::test
