// SPDX-License-Identifier: GPL-3.0-or-later
// The register pages driven with keys and clicks on a sample store: search, filters, one person, edits and their undo.
#include "base/number_format.h"
#include "base/text.h"
#include "gui/register_window.h"
#include "service/translation.h"
#include "support/zip_reading.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/dialogs/organisation_dialog.h"
#include "ui/dialogs/resident_dialog.h"
#include "ui/file_commands.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/organisation_model.h"
#include "ui/models/people_model.h"
#include "ui/models/resident_model.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/resident_pane.h"
#include "ui/pages/residents_page.h"
#include "ui/pages/saved_filters.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/kpi_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/noted_field.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/undo_guard.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using engine::ResidentFilter;
using service::Field;

using Registers = test::RegisterWindow;

TEST_F(Registers, TypingFindsWithoutMarksAndDownLeadsToTheFirstRow)
{
    ctrl(Qt::Key_F);
    EXPECT_TRUE(search().hasFocus());
    const int everybody = model().rowCount();
    QTest::keyClicks(&search(), u"nguyen"_s);
    EXPECT_GT(model().rowCount(), 0);
    EXPECT_LT(model().rowCount(), everybody);
    for (int line = 0; line < std::min(50, model().rowCount()); ++line) {
        EXPECT_TRUE(folded(nameAt(line)).contains(u"nguyen"_s)) << nameAt(line).toStdString();
    }
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_EQ(view().currentIndex().row(), 0);
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_EQ(model().rowCount(), everybody);
}

TEST_F(Registers, NamesStandInTheVietnameseOrder)
{
    ASSERT_GE(model().rowCount(), 300);
    for (int line = 1; line < 300; ++line) {
        EXPECT_LE(nameSortKey(nameAt(line - 1)), nameSortKey(nameAt(line)));
    }
    view().horizontalHeader()->setSortIndicator(ui::ResidentModel::Age, Qt::AscendingOrder);
    int before = 0;
    for (int line = 0; line < model().rowCount(); ++line) {
        const int age = model().index(line, ui::ResidentModel::Age).data().toInt();
        EXPECT_LE(before, age);
        before = age;
    }
    EXPECT_GT(before, 0);
    view().horizontalHeader()->setSortIndicator(ui::ResidentModel::Name, Qt::AscendingOrder);
}

TEST_F(Registers, ChipsSayTheConditionsAndDropThemOneByOne)
{
    auto *villages = child<QComboBox>(u"filterVillage"_s);
    auto *states = child<QComboBox>(u"filterState"_s);
    villages->setCurrentIndex(1);
    const int inVillage = model().rowCount();
    states->setCurrentIndex(7); // not activated
    EXPECT_LE(model().rowCount(), inVillage);
    QPushButton *chip = buttonIn(page(), u"Trạng thái:"_s);
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(model().rowCount(), inVillage);
    EXPECT_EQ(states->currentIndex(), 0);
    EXPECT_TRUE(child<QLabel>(u"residentTotals"_s)->text().contains(fmt_vi::num(inVillage)));
    QTest::mouseClick(child<QPushButton>(u"dropFilter"_s), Qt::LeftButton);
    EXPECT_EQ(villages->currentIndex(), 0);
}
TEST_F(Registers, WhereNobodyMatchesEachConditionSaysWhatDroppingItGives)
{
    ResidentFilter filter;
    filter.text = u"không ai tên thế"_s;
    filter.residence = domain::Residence::Permanent;
    page().setFilter(filter);
    EXPECT_EQ(model().rowCount(), 0);
    auto *state = child<QWidget>(u"noMatch"_s);
    ASSERT_TRUE(state->isVisible());
    QPushButton *drop = buttonIn(*state, u"Bỏ “Tìm:"_s);
    ASSERT_NE(drop, nullptr);
    const QString said = drop->text();
    QTest::mouseClick(drop, Qt::LeftButton);
    EXPECT_GT(model().rowCount(), 0);
    EXPECT_TRUE(said.contains(fmt_vi::num(model().rowCount()))) << said.toStdString();
    EXPECT_TRUE(search().text().isEmpty());
}

TEST_F(Registers, OnePersonIsToldWithStepsAndTimeLineAndTheNumberStaysMasked)
{
    ResidentFilter filter;
    filter.steps = {{domain::EventKind::EidIntake, true}};
    page().setFilter(filter);
    view().setFocus();
    view().setCurrentIndex(model().index(3, 0));
    const ResidentId id = model().residentAt(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().pane()->resident() == id; }, 10000));
    EXPECT_EQ(page().pane()->findChild<QLabel *>(u"residentName"_s)->text(), nameAt(3));
    const auto days = page().pane()->findChild<ui::StepBar *>()->days();
    ASSERT_EQ(days.size(), 4U);
    EXPECT_NE(days[1], kNever);
    const QString masked = model().index(3, ui::ResidentModel::PersonalId).data().toString();
    EXPECT_TRUE(masked.contains(u"•••"_s));
    ctrl(Qt::Key_H);
    ui::waitForJobs(*window);
    EXPECT_FALSE(model().index(3, ui::ResidentModel::PersonalId).data().toString().contains(u"•"_s));
    ctrl(Qt::Key_H);
    EXPECT_EQ(model().index(3, ui::ResidentModel::PersonalId).data().toString(), masked);
}

TEST_F(Registers, APersonIsEditedWithKeysAndTheEditIsTakenBack)
{
    view().setFocus();
    view().setCurrentIndex(model().index(5, 0));
    const ResidentId id = model().residentAt(5);
    const QString before = nameAt(5);
    QTest::keyClick(&view(), Qt::Key_F2);
    auto *dialog = dialogThatOpens<ui::ResidentDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->draft().fullName, before);
    type(dialog->field(Field::FullName), u"Zương Thị Cuối Cùng"_s);
    press(*dialog, u"saveResident"_s);
    ASSERT_TRUE(edits(1));
    EXPECT_EQ(nameAt(model().lineOf(id)), u"Zương Thị Cuối Cùng"_s);
    EXPECT_EQ(model().residentAt(view().currentIndex().row()), id); // followed to its new place
    EXPECT_TRUE(child<QLabel>(u"statusText"_s)->text().contains(u"Zương Thị Cuối Cùng"_s));
    EXPECT_TRUE(child<QPushButton>(u"undoLink"_s)->isVisible());
    ctrl(Qt::Key_Z);
    ui::waitForJobs(*window);
    EXPECT_TRUE(edits(0));
    EXPECT_EQ(nameAt(model().lineOf(id)), before);
    EXPECT_FALSE(child<QPushButton>(u"undoLink"_s)->isVisible());
}

TEST_F(Registers, ErrorsStandAtTheirFieldAndTheFormStaysOpen)
{
    view().setCurrentIndex(model().index(2, 0));
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *dialog = dialogThatOpens<ui::ResidentDialog>();
    ASSERT_NE(dialog, nullptr);
    type(dialog->field(Field::Birth), u"30/02/2015"_s);
    EXPECT_TRUE(dialog->field(Field::Birth)->note().contains(u"30/02/2015"_s));
    type(dialog->field(Field::PersonalId), u"123"_s);
    EXPECT_TRUE(dialog->field(Field::PersonalId)->note().contains(u"12 chữ số"_s));
    press(*dialog, u"saveResident"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(edits(0));
    type(dialog->field(Field::LeftOn), u"hôm qua"_s);
    EXPECT_FALSE(dialog->field(Field::LeftOn)->note().isEmpty());
}

TEST_F(Registers, AnotherVillageAsksForMoveOrCorrection)
{
    view().setCurrentIndex(model().index(8, 0));
    const ResidentId id = model().residentAt(8);
    QTest::keyClick(&view(), Qt::Key_F2);
    auto *dialog = dialogThatOpens<ui::ResidentDialog>();
    ASSERT_NE(dialog, nullptr);
    auto *move = dialog->findChild<QRadioButton *>(u"placeMove"_s);
    EXPECT_FALSE(move->isVisible());
    auto *village = qobject_cast<QComboBox *>(dialog->field(Field::Village)->editor());
    village->setCurrentText(u"Thôn Vừa Lập"_s);
    EXPECT_TRUE(move->isVisible());
    EXPECT_FALSE(dialog->field(Field::Village)->note().isEmpty()); // it will be added: a warning
    type(dialog->field(Field::MovedOn), u"x"_s);
    EXPECT_FALSE(dialog->field(Field::MovedOn)->note().isEmpty());
    type(dialog->field(Field::MovedOn), toDate(window->overview()->figures()->image->today).toString(u"dd/MM/yyyy"));
    press(*dialog, u"saveResident"_s);
    ASSERT_TRUE(edits(1));
    EXPECT_EQ(model().index(model().lineOf(id), ui::ResidentModel::Village).data().toString(), u"Thôn Vừa Lập"_s);
    QTest::mouseClick(child<QPushButton>(u"undoLink"_s), Qt::LeftButton);
    ui::waitForJobs(*window);
    EXPECT_NE(model().index(model().lineOf(id), ui::ResidentModel::Village).data().toString(), u"Thôn Vừa Lập"_s);
}

TEST_F(Registers, SomebodyIsAddedFoundAndTakenOutAgain)
{
    const int before = model().rowCount();
    ctrl(Qt::Key_N);
    auto *dialog = dialogThatOpens<ui::ResidentDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->field(Field::FullName)->note().isEmpty()); // no reproaches before anything was typed
    press(*dialog, u"saveResident"_s);
    EXPECT_FALSE(dialog->field(Field::FullName)->note().isEmpty());
    type(dialog->field(Field::FullName), u"Trần Mới Đến"_s);
    type(dialog->field(Field::PersonalId), u"042212999123"_s);
    type(dialog->field(Field::Birth), u"05/03/2012"_s);
    press(*dialog, u"saveResident"_s);
    ASSERT_TRUE(edits(1));
    EXPECT_EQ(model().rowCount(), before + 1);
    EXPECT_EQ(nameAt(view().currentIndex().row()), u"Trần Mới Đến"_s);
    search().setText(u"999123"_s);
    EXPECT_GE(model().rowCount(), 1);
    page().setFilter({});
    window->registers().undoLast();
    ui::waitForJobs(*window);
    EXPECT_EQ(model().rowCount(), before);
}

TEST_F(Registers, AChangeOfManyIsPreviewedWrittenAndTakenBackAsOne)
{
    ResidentFilter filter;
    filter.text = u"nguyen"_s;
    page().setFilter(filter);
    const int people = model().rowCount();
    ASSERT_GT(people, 2);
    QTest::mouseClick(child<QPushButton>(u"changeMany"_s), Qt::LeftButton);
    auto *dialog = dialogThatOpens<ui::BulkDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(u"bulkKind"_s)->setCurrentIndex(3); // the outcome of a contact
    auto *write = dialog->findChild<QPushButton *>(u"applyBulk"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return write->isEnabled(); }, 10000)) << dialog->previewText().toStdString();
    EXPECT_TRUE(dialog->previewText().contains(fmt_vi::num(people))) << dialog->previewText().toStdString();
    press(*dialog, u"applyBulk"_s);
    ASSERT_TRUE(edits(1));
    const Day today = window->overview()->figures()->image->today;
    EXPECT_EQ(model().index(0, ui::ResidentModel::LastDay).data().toString(), fmt_vi::date(today));
    ctrl(Qt::Key_Z);
    ui::waitForJobs(*window);
    EXPECT_TRUE(edits(0));
}

TEST_F(Registers, AnyEditOfTheSessionCanBeTakenBack)
{
    const auto rename = [](int line, const QString &name) {
        view().setCurrentIndex(model().index(line, 0));
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *dialog = dialogThatOpens<ui::ResidentDialog>();
        ASSERT_NE(dialog, nullptr);
        type(dialog->field(Field::Address), name);
        press(*dialog, u"saveResident"_s);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    rename(1, u"Ngõ 1"_s);
    rename(2, u"Ngõ 2"_s);
    ASSERT_TRUE(edits(2));
    const auto first = window->registers().edits().front();
    window->registers().undo(first.batch);
    ui::waitForJobs(*window);
    ASSERT_TRUE(edits(1));
    EXPECT_NE(window->registers().edits().front().batch, first.batch);
    window->registers().undoLast();
    ui::waitForJobs(*window);
}

TEST_F(Registers, WhatWasTakenBackIsDoneAgainUntilSomethingElseIsWritten)
{
    const auto move = [](int line, const QString &address) {
        view().setCurrentIndex(model().index(line, 0));
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *dialog = dialogThatOpens<ui::ResidentDialog>();
        ASSERT_NE(dialog, nullptr);
        type(dialog->field(Field::Address), address);
        press(*dialog, u"saveResident"_s);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto hash = [] {
        QString found;
        window->session().runQuietly<service::VerifySummary>([](service::Office &office) { return office.verify(); },
            [&found](const auto &summary) { found = summary ? summary.value().contentHash : u"?"_s; });
        static_cast<void>(QTest::qWaitFor([&found] { return !found.isEmpty(); }, 20000));
        return found;
    };
    const auto keys = [](Qt::Key key) {
        ctrl(key);
        ui::waitForJobs(*window);
    };
    const QString before = hash();
    move(1, u"Ngõ 1"_s);
    const QString one = hash();
    move(2, u"Ngõ 2"_s);
    const QString two = hash();
    keys(Qt::Key_Z);
    EXPECT_EQ(hash(), one);
    keys(Qt::Key_Z);
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(window->registers().undoneEdits().size(), 2U);
    keys(Qt::Key_Y);
    EXPECT_EQ(hash(), one);
    keys(Qt::Key_Y);
    EXPECT_EQ(hash(), two);
    EXPECT_TRUE(window->registers().undoneEdits().empty());
    EXPECT_TRUE(edits(2));
    keys(Qt::Key_Z); // what was done again is taken back like anything else
    EXPECT_EQ(hash(), one);
    move(3, u"Ngõ 3"_s);
    EXPECT_TRUE(window->registers().undoneEdits().empty()) << "another edit came in between";
    keys(Qt::Key_Z);
    bool noted = false; // something that is no edit of the register
    window->session().run<Done>(
        u"x"_s, [](service::Office &office, const service::JobContext &) { return office.noteFullIds(1); },
        [&noted](const Status &done) { noted = bool(done); });
    ui::waitForJobs(*window);
    ASSERT_TRUE(noted);
    const QString now = hash();
    keys(Qt::Key_Y);
    EXPECT_EQ(hash(), now) << "not done again";
    EXPECT_TRUE(window->registers().undoneEdits().empty());
}

TEST_F(Registers, EveryCountOfDataQualityOpensItsPeople)
{
    auto *button = child<QPushButton>(u"residentQuality"_s);
    Q_EMIT button->menu()->aboutToShow();
    int opened = 0;
    const auto actions = button->menu()->actions();
    for (int i = 0; i < actions.size(); ++i) {
        Q_EMIT button->menu()->aboutToShow();
        QAction *action = button->menu()->actions().at(i);
        if (!action->isEnabled()) {
            continue;
        }
        const QString title = action->text();
        action->trigger();
        EXPECT_TRUE(title.endsWith(u": "_s + fmt_vi::num(model().rowCount()))) << title.toStdString();
        ++opened;
    }
    EXPECT_GT(opened, 0);
}

TEST_F(Registers, APersonOfAFigureIsOpenedAndBackLeadsToTheList)
{
    window->showOverview();
    ui::KpiCard &card = *window->overview()->cards()->cards().front();
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    ui::waitForJobs(*window);
    ASSERT_TRUE(window->people()->isVisible());
    QTableView &list = *window->people()->view();
    list.setCurrentIndex(list.model()->index(4, 0));
    const QString name = list.model()->index(4, 0).data().toString();
    QTest::keyClick(&list, Qt::Key_Return);
    ui::waitForJobs(*window);
    ASSERT_TRUE(page().isVisible());
    EXPECT_EQ(nameAt(view().currentIndex().row()), name);
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(window->people()->isVisible());
    EXPECT_EQ(list.currentIndex().row(), 4);
}

TEST_F(Registers, WhatIsShownIsWrittenToASheet)
{
    ResidentFilter filter;
    filter.text = u"nguyen"_s;
    page().setFilter(filter);
    const int people = model().rowCount();
    prompt->answer = folder->filePath(u"dang-xem.xlsx"_s);
    ctrl(Qt::Key_E);
    ui::waitForJobs(*window);
    const auto parts = sample::zipParts(prompt->answer);
    EXPECT_GT(parts.value(u"xl/worksheets/sheet1.xml"_s).count("<row "), people);
}

TEST_F(Registers, OrganisationsAreGroupedByWhatIsMissingAndEdited)
{
    ctrl(Qt::Key_4);
    ui::waitForJobs(*window);
    ui::OrganisationsPage &organisations = *window->organisations();
    ASSERT_TRUE(organisations.isVisible());
    const int before = organisations.model()->rowCount();
    ctrl(Qt::Key_N);
    auto *dialog = dialogThatOpens<ui::OrganisationDialog>();
    ASSERT_NE(dialog, nullptr);
    type(dialog->field(Field::OrganisationName), u"Công ty Mẫu Thử"_s);
    type(dialog->field(Field::TaxCode), u"0100233480"_s);
    EXPECT_FALSE(dialog->field(Field::TaxCode)->note().isEmpty()); // a wrong check digit warns
    press(*dialog, u"saveOrganisation"_s);
    ASSERT_TRUE(edits(1));
    EXPECT_EQ(organisations.model()->rowCount(), before + 1);
    int opened = 0;
    for (QTreeWidgetItemIterator item(organisations.groups()); *item != nullptr; ++item) {
        if (!(*item)->data(0, Qt::UserRole).isValid()) {
            continue;
        }
        organisations.groups()->setCurrentItem(*item);
        EXPECT_EQ((*item)->text(1), fmt_vi::num(organisations.model()->rowCount())) << (*item)->text(0).toStdString();
        ++opened;
    }
    EXPECT_GT(opened, 2);
    organisations.setFilter({});
    organisations.findChild<QLineEdit *>(u"organisationSearch"_s)->setText(u"mau thu"_s);
    ASSERT_EQ(organisations.model()->rowCount(), 1);
    const QModelIndex name = organisations.model()->index(0, ui::OrganisationModel::Name);
    EXPECT_EQ(name.data().toString(), u"Mẫu Thử"_s); // what hundreds of names begin with stands in the tool tip
    EXPECT_EQ(name.data(Qt::ToolTipRole).toString(), u"Công ty Mẫu Thử"_s);
    QTest::keyClick(organisations.view(), Qt::Key_F2);
    auto *edit = dialogThatOpens<ui::OrganisationDialog>();
    ASSERT_NE(edit, nullptr);
    type(edit->field(Field::Representative), u"Võ Thành Danh"_s);
    press(*edit, u"saveOrganisation"_s);
    ASSERT_TRUE(edits(2));
    for (int i = 0; i < 2; ++i) {
        ctrl(Qt::Key_Z);
        ui::waitForJobs(*window);
    }
    EXPECT_TRUE(edits(0));
    organisations.setFilter({});
    EXPECT_EQ(organisations.model()->rowCount(), before);
}

TEST_F(Registers, WhatAnOrganisationDidTodayIsOneKey)
{
    ctrl(Qt::Key_4);
    ui::waitForJobs(*window);
    ui::OrganisationsPage &organisations = *window->organisations();
    engine::OrganisationFilter nothing;
    nothing.state = engine::AccountState::NotRegistered;
    organisations.setFilter(nothing);
    const int before = organisations.model()->rowCount();
    ASSERT_GT(before, 1);
    organisations.view()->setCurrentIndex(organisations.model()->index(0, 0));
    organisations.view()->setFocus();
    const OrganisationId id = organisations.model()->organisationAt(0);
    QTest::keyClick(organisations.view(), Qt::Key_D);
    ui::waitForJobs(*window);
    ASSERT_TRUE(edits(1));
    EXPECT_EQ(organisations.filter(), engine::OrganisationFilter()); // shown still, though the group has lost it
    EXPECT_EQ(organisations.model()->organisationAt(organisations.view()->currentIndex().row()), id);
    EXPECT_FALSE(child<QPushButton>(u"recordRegistered"_s)->isVisible());
    QTest::keyClick(organisations.view(), Qt::Key_K);
    ui::waitForJobs(*window);
    ASSERT_TRUE(edits(2));
    EXPECT_FALSE(child<QPushButton>(u"recordVerified"_s)->isVisible());
    QTest::keyClick(organisations.view(), Qt::Key_K); // done: the key means nothing any more
    ui::waitForJobs(*window);
    EXPECT_TRUE(edits(2));
    organisations.setFilter(nothing);
    EXPECT_EQ(organisations.model()->rowCount(), before - 1);
    ctrl(Qt::Key_Z);
    ui::waitForJobs(*window);
    ctrl(Qt::Key_Z);
    ui::waitForJobs(*window);
    EXPECT_EQ(organisations.model()->rowCount(), before);
}

TEST_F(Registers, AnEntryOfTheTimeLineIsTakenOutByItsButton)
{
    ResidentFilter filter;
    filter.steps = {{domain::EventKind::EidActivated, true}};
    page().setFilter(filter);
    const int before = model().rowCount();
    view().setFocus();
    view().setCurrentIndex(model().index(2, 0));
    const ResidentId id = model().residentAt(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().pane()->resident() == id; }, 10000));
    QPushButton *button = nullptr;
    for (QPushButton *each : page().pane()->findChildren<QPushButton *>(u"withdrawEntry"_s)) {
        button = each->accessibleName().contains(u"ích hoạt"_s) ? each : button;
    }
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    ui::waitForJobs(*window);
    ASSERT_TRUE(edits(1));
    page().setFilter(filter);
    EXPECT_EQ(model().rowCount(), before - 1);
    EXPECT_LT(model().lineOf(id), 0);
    search().setFocus();
    search().clear();
    ui::UndoGuard guard; // as main() installs it: a search field with nothing to take back gives the key to the window
    qApp->installEventFilter(&guard);
    QTest::keyClick(&search(), Qt::Key_Z, Qt::ControlModifier);
    ui::waitForJobs(*window);
    EXPECT_TRUE(edits(0));
    EXPECT_EQ(model().rowCount(), before);
}

TEST_F(Registers, ANarrowTableKeepsTheStepsInSight)
{
    const auto end = [] {
        const QHeaderView &header = *view().horizontalHeader();
        return header.sectionPosition(ui::ResidentModel::Activated) + header.sectionSize(ui::ResidentModel::Activated);
    };
    ASSERT_FALSE(view().isColumnHidden(ui::ResidentModel::Age));
    window->resize(1366, 768); // with the pane beside it
    ASSERT_TRUE(QTest::qWaitFor([] { return view().isColumnHidden(ui::ResidentModel::Class); }, 5000));
    EXPECT_LE(end(), view().viewport()->width());
    window->resize(1600, 900);
    EXPECT_TRUE(QTest::qWaitFor([] { return !view().isColumnHidden(ui::ResidentModel::Age); }, 5000));
    window->resize(1440, 900);
    auto *villages = child<QComboBox>(u"filterVillage"_s);
    villages->setCurrentIndex(1);
    villages->setFocus();
    QTest::keyClick(villages, Qt::Key_Escape);
    EXPECT_EQ(villages->currentIndex(), 0);
}

TEST_F(Registers, AnEmptyStoreOffersWhatToDo)
{
    test::FixedPrompt nobody;
    ui::MainWindow other(nobody);
    other.resize(1280, 720);
    other.show();
    ui::OfficeSession &session = other.session();
    session.create(folder->filePath(u"trong.caodiem"_s), u"Công an xã Trống"_s, [](const auto &) {});
    ui::waitForJobs(other);
    other.showResidents();
    ui::waitForJobs(other);
    auto *add = other.findChild<QPushButton *>(u"emptyAdd"_s);
    ASSERT_NE(add, nullptr);
    ASSERT_TRUE(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *dialog = other.findChild<ui::ResidentDialog *>();
    ASSERT_NE(dialog, nullptr);
    type(dialog->field(Field::FullName), u"Người Đầu Tiên"_s);
    type(dialog->field(Field::PersonalId), u"042212999123"_s);
    type(dialog->field(Field::Birth), u"2012"_s);
    qobject_cast<QComboBox *>(dialog->field(Field::Village)->editor())->setCurrentText(u"Thôn Một"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveResident"_s), Qt::LeftButton);
    ui::waitForJobs(other);
    EXPECT_EQ(other.residents()->model()->rowCount(), 1);
    EXPECT_FALSE(add->isVisible());
    other.showOrganisations();
    EXPECT_TRUE(other.organisations()->isVisible());
}

} // namespace
} // namespace caodiem
