// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "gui/office_window.h"
#include "gui/small_commune.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/main_window.h"
#include "ui/models/people_model.h"
#include "ui/models/ranking_model.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/ranking_card.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/upper_list_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/context_bar.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/kpi_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/nav_pane.h"
#include "ui/widgets/ranking_table.h"
#include "ui/widgets/segment_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;

class Window : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        test::prepareProgram();
        qRegisterMetaType<service::PeopleQuery>();
    }

    void SetUp() override
    {
        ui::applyTheme(ui::ThemeKind::Light);
        window.resize(1440, 900);
        window.show();
        window.showImage(test::smallCommune());
        QTest::qWait(1);
    }

    ui::OverviewPage &page() { return *window.overview(); }
    ui::KpiCard &card(std::size_t at) { return *page().cards()->cards().at(at); }
    const engine::IndicatorAnswer &answer(std::size_t at) { return page().figures()->progress.indicators.at(at); }
    QTableView &ranking() { return *page().ranking()->table()->view(); }

    test::FixedPrompt prompt;
    ui::MainWindow window {prompt};
};

TEST_F(Window, HasACardForEveryHeadlineIndicatorWithTheEnginesFigures)
{
    ASSERT_EQ(page().cards()->cards().size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(card(i).figures().done, fmt_vi::num(answer(i).total.numerator));
        EXPECT_EQ(card(i).figures().percent, fmt_vi::pctSign(answer(i).total.percent));
        EXPECT_FALSE(card(i).accessibleName().isEmpty());
    }
    EXPECT_TRUE(card(0).isSelected());
}

TEST_F(Window, AClickOnACardMovesChartAndRankingToItsIndicator)
{
    QTest::mouseClick(&card(1), Qt::LeftButton, {}, QPoint(20, 14));
    EXPECT_EQ(page().figures()->indicator->key, u"intake"_s);
    EXPECT_TRUE(card(1).isSelected());
    EXPECT_FALSE(card(0).isSelected());
    EXPECT_EQ(page().burnUp()->chart()->spec(), page().figures()->chart);
    EXPECT_EQ(page().burnUp()->sentence(), page().figures()->chart.sentence);
    const auto *total = page().ranking()->table()->totalView()->model();
    EXPECT_EQ(total->index(0, 2).data().toString(), fmt_vi::num(answer(1).total.denominator));
}

TEST_F(Window, SpaceChoosesTheFocusedCardAndArrowsMoveBetweenCards)
{
    card(0).setFocus();
    QTest::keyClick(&card(0), Qt::Key_Right);
    EXPECT_TRUE(card(1).hasFocus());
    QTest::keyClick(&card(1), Qt::Key_Space);
    EXPECT_EQ(page().figures()->indicator->key, u"intake"_s);
}

TEST_F(Window, TheCountsOfACardLeadToTheirPeople)
{
    const QSignalSpy asked(&page(), &ui::OverviewPage::peopleWanted);
    QTest::mouseClick(&card(1), Qt::LeftButton, {}, card(1).doneRect().center());
    QTest::mouseClick(&card(1), Qt::LeftButton, {}, card(1).remainingRect().center());
    QTest::keyClick(&card(1), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 3);
    const auto done = asked.at(0).at(0).value<service::PeopleQuery>();
    EXPECT_EQ(done.indicator, u"intake"_s);
    EXPECT_EQ(done.what, engine::What::Achieved);
    EXPECT_EQ(asked.at(1).at(0).value<service::PeopleQuery>().what, engine::What::Remaining);
    const auto &figures = *page().figures();
    const auto people = engine::residentsBehind(*figures.image->snapshot, *figures.campaign,
        *figures.campaign->indicator(done.indicator), done.asOf, done.cell, done.what);
    EXPECT_EQ(std::ssize(people), answer(1).total.numerator);
}

TEST_F(Window, EnterOnARankingRowAsksForThatGroupsRemainingPeople)
{
    const QSignalSpy asked(&page(), &ui::OverviewPage::peopleWanted);
    ranking().setCurrentIndex(ranking().model()->index(1, 0));
    QTest::keyClick(&ranking(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const auto query = asked.at(0).at(0).value<service::PeopleQuery>();
    const ui::RankingRow &row = page().ranking()->table()->model()->rowAt(1);
    EXPECT_EQ(query.cell.key, row.key);
    const auto &figures = *page().figures();
    const auto people = engine::residentsBehind(
        *figures.image->snapshot, *figures.campaign, *figures.indicator, query.asOf, query.cell, query.what);
    EXPECT_EQ(std::ssize(people), row.standing.remaining);
}

TEST_F(Window, TheFrozenTotalIsTheEnginesTotalAndSharesTheColumns)
{
    QTableView &total = *page().ranking()->table()->totalView();
    const auto *model = page().ranking()->table()->model();
    const int remaining = model->section(ui::RankingModel::Column::Remaining);
    EXPECT_EQ(total.model()->index(0, remaining).data().toString(), fmt_vi::num(answer(0).total.remaining));
    ranking().setColumnWidth(1, 211);
    EXPECT_EQ(total.columnWidth(1), 211);
}

TEST_F(Window, TheRatioCellsCarryTheirHeat)
{
    const auto *model = page().ranking()->table()->model();
    const int ratio = model->section(ui::RankingModel::Column::Ratio);
    ASSERT_GE(model->rowCount(), 2);
    for (int row = 0; row < model->rowCount(); ++row) {
        const ui::RatioCell &cell = model->rowAt(row).ratios.at(0);
        EXPECT_EQ(model->index(row, ratio).data(ui::RankingModel::HeatRole).toInt(), ui::heatOf(cell.shortfall));
    }
}

TEST_F(Window, TheSegmentsRegroupTheRanking)
{
    auto *bar = window.findChild<ui::SegmentBar *>(u"groupings"_s);
    const auto buttons = bar->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(3), Qt::LeftButton);
    EXPECT_EQ(page().figures()->choice.grouping, engine::Grouping::AreaOfficer);
    EXPECT_EQ(ranking().model()->rowCount(), 2);
    EXPECT_EQ(buttons.at(0)->text(), u"Thôn"_s);
}

TEST_F(Window, AnotherDayMovesTheFiguresAndSaysSo)
{
    const qint64 before = answer(1).total.numerator;
    auto *date = window.findChild<QDateEdit *>(u"asOf"_s);
    date->setDate(toDate(test::smallToday() - 10));
    EXPECT_LT(answer(1).total.numerator, before);
    auto *bar = window.findChild<ui::MessageBar *>(u"asOfBar"_s);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->sentence().contains(u"13/05/2026"));
    Q_EMIT bar->actionWanted();
    EXPECT_EQ(answer(1).total.numerator, before);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(date->date(), toDate(test::smallToday()));
}

TEST_F(Window, TheOtherIndicatorsStandInTheSelector)
{
    auto *others = window.findChild<QComboBox *>(u"otherIndicators"_s);
    ASSERT_EQ(others->count(), 2);
    others->setCurrentIndex(1);
    Q_EMIT others->activated(1);
    EXPECT_EQ(page().figures()->indicator->key, u"heap"_s);
    EXPECT_TRUE(page().ranking()->table()->model()->columnCount() > 0);
    ASSERT_EQ(page().cards()->cards().size(), 3U);
    for (const ui::KpiCard *each : page().cards()->cards()) {
        EXPECT_FALSE(each->isSelected());
    }
}

TEST_F(Window, TheDeadlineIsWordedAsItIsMeant)
{
    const auto target = answer(0).target.value();
    EXPECT_EQ(ui::deadlineText(target, 37), u"Hạn: trước 30/06/2026 · còn 37 ngày"_s);
    EXPECT_EQ(ui::deadlineText({10000, target.quoted, true}, 0), u"Hạn: hết 30/06/2026 · đã hết hạn"_s);
}

TEST_F(Window, TheThemeSwitchChangesColoursAndKeepsTheFigures)
{
    const QImage light = window.grab().toImage();
    const ui::CardFigures before = card(0).figures();
    QTest::keyClick(&window, Qt::Key_F12);
    EXPECT_EQ(ui::currentTheme(), ui::ThemeKind::Dark);
    EXPECT_EQ(card(0).figures(), before);
    const QImage dark = window.grab().toImage();
    EXPECT_LT(dark.pixelColor(700, 500).lightness(), 80);
    EXPECT_GT(light.pixelColor(700, 500).lightness(), 175);
}

TEST_F(Window, NarrowWindowsShowThePagesAsIcons)
{
    auto *nav = window.findChild<ui::NavPane *>();
    EXPECT_FALSE(nav->isNarrow());
    window.resize(1280, 720);
    EXPECT_TRUE(nav->isNarrow());
}

TEST_F(Window, AnEmptyStoreSaysWhatToDo)
{
    window.showImage(test::emptyCommune());
    EXPECT_TRUE(window.findChild<QWidget *>(u"overviewEmpty"_s)->isVisible());
}

TEST_F(Window, AnErrorKeepsTheLastGoodNumbers)
{
    const ui::CardFigures before = card(0).figures();
    window.say(ui::MessageBar::Kind::Error, u"Không đọc được tệp."_s);
    auto *bar = window.findChild<ui::MessageBar *>(u"message"_s);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->kind(), ui::MessageBar::Kind::Error);
    EXPECT_EQ(card(0).figures(), before);
    EXPECT_TRUE(card(0).isVisible());
}

TEST_F(Window, ThePeoplePageCountsWhatItShowsAndLeadsBack)
{
    auto table = std::make_shared<service::PeopleTable>();
    table->people.resize(1234);
    card(0).setFocus();
    window.showPeople(table, {});
    EXPECT_TRUE(window.people()->isVisible());
    EXPECT_EQ(window.findChild<QLabel *>(u"peopleCount"_s)->text(), u"1.234 người"_s);
    EXPECT_EQ(window.people()->model()->rowCount(), 1234);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(page().isVisible());
    EXPECT_TRUE(card(0).hasFocus());
}

TEST_F(Window, TheReportDialogAsksForAWeekThatEndsOnTheChosenDay)
{
    const ui::ReportDialog dialog(u"small-2026"_s, test::smallToday(), test::smallToday(), prompt, &window);
    EXPECT_EQ(dialog.request().asOf, test::smallToday());
    EXPECT_EQ(dialog.request().from, test::smallToday() - 6);
    EXPECT_TRUE(dialog.request().docx);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'&' && text.at(i + 1) != u'&') {
            return text.at(i + 1).toLower();
        }
    }
    return {};
}

void expectUnique(const QStringList &texts, const char *where)
{
    QString seen;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull()) {
            continue;
        }
        EXPECT_LT(letter.unicode(), 128) << where << ": " << text.toStdString();
        EXPECT_FALSE(seen.contains(letter)) << where << ": " << text.toStdString();
        seen += letter;
    }
    EXPECT_TRUE(!seen.isEmpty() || std::string_view(where) == "menu") << where;
}

QStringList labelledTexts(QWidget &root)
{
    QStringList texts;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&root)) {
            texts << button->text();
        }
    }
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && label->isVisibleTo(&root)) {
            texts << label->text();
        }
    }
    return texts;
}

void expectUniqueMenus(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        texts << action->text();
        if (action->menu() != nullptr) {
            expectUniqueMenus(*action->menu());
        }
    }
    expectUnique(texts, "menu");
}

TEST_F(Window, MnemonicsAreAsciiLettersAndUnique)
{
    QStringList bar;
    for (const QAction *action : window.menuBar()->actions()) {
        bar << action->text();
        expectUniqueMenus(*action->menu());
    }
    ASSERT_GE(bar.size(), 4);
    expectUnique(bar + labelledTexts(window), "overview");
    window.showPeople(std::make_shared<service::PeopleTable>(), {});
    expectUnique(bar + labelledTexts(window), "people");
    window.showReconcile();
    expectUnique(bar + labelledTexts(window), "check of figures");
    window.reconcile()->setChecked({}, {}, nullptr);
    expectUnique(bar + labelledTexts(window), "check of a document");
    window.showUpperList();
    window.upperList()->setReport(std::make_shared<service::UpperReport>());
    expectUnique(bar + labelledTexts(window), "list from above");
    window.showBalance();
    expectUnique(bar + labelledTexts(window), "balance");
    ui::PlacesDialog places(window.session(), &window);
    places.setAttribute(Qt::WA_DeleteOnClose, false);
    expectUnique(labelledTexts(places), "villages and schools");
    window.showImport();
    expectUnique(bar + labelledTexts(window), "import");
    ui::ReportDialog report(u"small-2026"_s, test::smallToday(), test::smallToday(), prompt, &window);
    expectUnique(labelledTexts(report), "report");
}

} // namespace
} // namespace caodiem
