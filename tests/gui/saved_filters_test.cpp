// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters of the page Cư dân.
#include "gui/register_window.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/pages/saved_filters.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using engine::ResidentFilter;
using SavedFilter = test::RegisterWindow;

/// The menu's entry of this text, as it stands after the menu was opened.
QAction *entryOf(QMenu &menu, const QString &text)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

TEST_F(SavedFilter, AFilterIsSavedUnderANameAppliedByOneChoiceAndDeleted)
{
    auto *button = child<QPushButton>(u"savedFilters"_s);
    QMenu &menu = *button->menu();
    Q_EMIT menu.aboutToShow();
    EXPECT_FALSE(menu.findChild<QAction *>(u"saveFilter"_s)->isEnabled()) << "no filter is on";
    ResidentFilter filter;
    filter.residence = domain::Residence::Permanent;
    filter.text = u"nguyen"_s;
    page().setFilter(filter);
    const int found = model().rowCount();
    ASSERT_GT(found, 0);
    Q_EMIT menu.aboutToShow();
    menu.findChild<QAction *>(u"saveFilter"_s)->trigger();
    auto *dialog = dialogThatOpens<ui::NameDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"saveName"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Họ Nguyễn & trú"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto saved = [&] { return entryOf(menu, u"Họ Nguyễn && trú"_s); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved() != nullptr; }, 10000));
    page().setFilter({});
    EXPECT_GT(model().rowCount(), found);
    saved()->trigger();
    EXPECT_EQ(model().rowCount(), found);
    EXPECT_EQ(page().filter(), filter);
    EXPECT_TRUE(saved()->isChecked());
    Q_EMIT menu.aboutToShow();
    menu.findChild<QMenu *>(u"deleteFilter"_s)->actions().front()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved() == nullptr; }, 10000));
    auto *message = child<ui::MessageBar>(u"filterMessage"_s);
    ASSERT_TRUE(message->isVisible());
    Q_EMIT message->actionWanted(); // brought back
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved() != nullptr; }, 10000));
    Q_EMIT menu.aboutToShow();
    menu.findChild<QMenu *>(u"deleteFilter"_s)->actions().front()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved() == nullptr; }, 10000));
}

TEST_F(SavedFilter, ASavedFilterThatNamesNothingAnyMoreIsSaidAndCanBeDeleted)
{
    ResidentFilter filter;
    filter.village = VillageId {987654};
    bool kept = false;
    window->registers().saveFilter(u"Lớp 9"_s, filter, [&kept](const auto &) { kept = true; });
    ASSERT_TRUE(QTest::qWaitFor([&kept] { return kept; }, 10000));
    auto *filters = page().findChild<ui::SavedFilters *>();
    filters->reload();
    ASSERT_TRUE(QTest::qWaitFor([&] { return filters->list().size() == 1; }, 10000));
    const int before = model().rowCount();
    entryOf(*filters->button()->menu(), u"Lớp 9"_s)->trigger();
    EXPECT_EQ(model().rowCount(), before) << "nothing was filtered";
    ASSERT_TRUE(filters->message()->isVisible());
    EXPECT_TRUE(filters->message()->sentence().startsWith(u"Không đọc được bộ lọc “Lớp 9”"_s));
    Q_EMIT filters->message()->actionWanted();
    EXPECT_TRUE(QTest::qWaitFor([&] { return filters->list().empty(); }, 10000));
}

} // namespace
} // namespace caodiem
