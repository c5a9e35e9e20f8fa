// SPDX-License-Identifier: GPL-3.0-or-later
// Danh mục: villages and schools renamed and merged, and taken back.
#include "gui/above_window.h"

namespace caodiem {
namespace {

class PlacesWindow : public Above {
protected:
    void SetUp() override
    {
        dialog = new ui::PlacesDialog(window->session(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->reload();
        ui::waitForJobs(*window);
        ASSERT_GT(dialog->model()->rowCount(), 2);
    }
    void TearDown() override { delete dialog; }
    template <typename T>
    T *field(const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
    QString nameAt(int row) { return dialog->model()->index(row, 0).data().toString(); }
    void undo()
    {
        Q_EMIT field<ui::MessageBar>(u"placesMessage"_s)->actionWanted();
        ui::waitForJobs(*window);
    }
    ui::PlacesDialog *dialog = nullptr;
};

TEST_F(PlacesWindow, AVillageIsRenamedWithItsContactsAndTakenBackAsOne)
{
    dialog->choosePlace(0);
    const QString before = nameAt(0);
    EXPECT_FALSE(field<QPushButton>(u"placeSave"_s)->isEnabled());
    auto *name = field<QLineEdit>(u"placeName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"AAA Moi"_s);
    field<QLineEdit>(u"placeHead"_s)->setText(u"Bà Trưởng"_s);
    EXPECT_TRUE(field<QPushButton>(u"placeSave"_s)->isEnabled());
    QTest::mouseClick(field<QPushButton>(u"placeSave"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(nameAt(0), u"AAA Moi"_s);
    EXPECT_EQ(dialog->model()->places().villages[0].oldNames.last(), before);
    EXPECT_EQ(dialog->model()->places().villages[0].headName, u"Bà Trưởng"_s);
    undo();
    EXPECT_EQ(nameAt(0), before);
    EXPECT_NE(dialog->model()->places().villages[0].headName, u"Bà Trưởng"_s);
}

TEST_F(PlacesWindow, AVillageBecomesPartOfAnotherAndComesBack)
{
    dialog->choosePlace(0);
    const qint64 moved = dialog->model()->places().villages[0].residents;
    const qint64 there = dialog->model()->places().villages[1].residents;
    ASSERT_GT(moved, 0);
    EXPECT_FALSE(field<QPushButton>(u"placeMerge"_s)->isEnabled());
    auto *into = field<QComboBox>(u"placeInto"_s);
    EXPECT_EQ(into->findText(nameAt(0)), -1) << "not into itself";
    into->setCurrentIndex(into->findText(nameAt(1)));
    QTest::mouseClick(field<QPushButton>(u"placeMerge"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_EQ(dialog->model()->places().villages[0].residents, 0);
    EXPECT_EQ(dialog->model()->places().villages[1].residents, moved + there);
    EXPECT_EQ(dialog->model()->places().villages[0].mergedInto, nameAt(1));
    dialog->choosePlace(0);
    EXPECT_FALSE(field<QPushButton>(u"placeMerge"_s)->isEnabled()) << "it is merged already";
    EXPECT_FALSE(field<QLineEdit>(u"placeName"_s)->isEnabled());
    undo();
    EXPECT_EQ(dialog->model()->places().villages[0].residents, moved);
    EXPECT_EQ(dialog->model()->places().villages[1].residents, there);
}

TEST_F(PlacesWindow, ANameThatIsTakenIsSaid)
{
    dialog->choosePlace(0);
    field<QLineEdit>(u"placeName"_s)->setText(nameAt(1));
    Q_EMIT field<QLineEdit>(u"placeName"_s)->textEdited(nameAt(1));
    QTest::mouseClick(field<QPushButton>(u"placeSave"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_TRUE(field<ui::MessageBar>(u"placesMessage"_s)->sentence().contains(nameAt(1)));
    EXPECT_EQ(field<ui::MessageBar>(u"placesMessage"_s)->kind(), ui::MessageBar::Kind::Error);
}

TEST_F(PlacesWindow, SchoolsHaveNoContactsAndAreRenamed)
{
    auto *kinds = dialog->findChild<QWidget *>(u"placeKind"_s);
    EXPECT_TRUE(kinds->isVisible());
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"rường"_s) && button->isCheckable()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_TRUE(dialog->model()->showsSchools());
    EXPECT_FALSE(kinds->isVisible());
    const QString before = nameAt(0);
    dialog->choosePlace(0);
    auto *name = field<QLineEdit>(u"placeName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"AAA Truong"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ui::waitForJobs(*window);
    EXPECT_EQ(nameAt(0), u"AAA Truong"_s);
    undo();
    EXPECT_EQ(nameAt(0), before);
}

TEST_F(Above, WhatWasChangedInVillagesStandsAmongTheEditsThatAreTakenBack)
{
    window->showPlaces();
    ui::waitForJobs(*window);
    auto *dialog = window->findChild<ui::PlacesDialog *>();
    ASSERT_NE(dialog, nullptr);
    const std::size_t before = window->registers().edits().size();
    auto *field = dialog->findChild<QLineEdit *>(u"placeName"_s);
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u" moi"_s);
    dialog->findChild<QPushButton *>(u"placeSave"_s)->click();
    ui::waitForJobs(*window);
    ASSERT_EQ(window->registers().edits().size(), before + 1U);
    dialog->close();
    window->registers().undoLast();
    ui::waitForJobs(*window);
    EXPECT_EQ(window->registers().edits().size(), before);
}

} // namespace
} // namespace caodiem
