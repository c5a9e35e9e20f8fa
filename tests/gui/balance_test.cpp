// SPDX-License-Identifier: GPL-3.0-or-later
// Why a ratio changed, what can still be reached, and what if: the window's figures beside the engine's.
#include "base/number_format.h"
#include "gui/office_window.h"
#include "gui/small_commune.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/charts/reach_bars.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/main_window.h"
#include "ui/models/balance_model.h"
#include "ui/models/outlook_words.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/ladder_card.h"
#include "ui/pages/outlook_panel.h"
#include "ui/pages/overview_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/what_if_bar.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;

class Balance : public ::testing::Test {
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
        window.overview()->chooseIndicator(u"intake"_s);
        QTest::qWait(1);
    }

    ui::BalancePage &page() { return *window.balance(); }
    ui::OverviewPage &overview() { return *window.overview(); }
    std::size_t peopleBehind(const service::PeopleQuery &query)
    {
        const auto &figures = *overview().figures();
        return engine::residentsOfSlice(*figures.image->snapshot, *figures.campaign, *figures.indicator,
            query.slice->from, query.asOf, query.cell, query.slice->slice)
            .size();
    }

    test::FixedPrompt prompt;
    ui::MainWindow window {prompt};
};

TEST_F(Balance, F3TellsTheWeekOfTheChosenIndicatorAndLeadsBack)
{
    QTest::keyClick(&window, Qt::Key_F3);
    ASSERT_TRUE(page().isVisible());
    ASSERT_TRUE(page().figures());
    EXPECT_EQ(page().figures()->indicator->key, u"intake"_s);
    EXPECT_EQ(page().figures()->to, test::smallToday());
    EXPECT_EQ(page().figures()->from, test::smallToday() - 7);
    const auto &done = page().figures()->balance.numerator;
    EXPECT_EQ(done.closing, overview().figures()->answer().total.numerator);
    EXPECT_GT(done.closing, done.opening);
    const QString gain = fmt_vi::signedNum(done.closing - done.opening);
    EXPECT_TRUE(page().findChild<QLabel *>(u"balanceSentence"_s)->text().contains(gain));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(overview().isVisible());
}

TEST_F(Balance, TheWaterfallsRunFromOpeningToClosing)
{
    window.showBalance();
    std::size_t steps = 0;
    for (const ui::WaterfallChart *chart : {page().done(), page().all()}) {
        const auto &bars = chart->spec().bars;
        ASSERT_GE(bars.size(), 2U);
        steps += bars.size() - 2;
        qint64 level = bars.front().to;
        for (std::size_t i = 1; i + 1 < bars.size(); ++i) {
            EXPECT_EQ(bars.at(i).from, level);
            EXPECT_NE(bars.at(i).change(), 0);
            level = bars.at(i).to;
        }
        EXPECT_EQ(level, bars.back().to);
        for (const ui::WaterfallBar &bar : bars) {
            EXPECT_LE(chart->spec().low, bar.to);
            EXPECT_GE(chart->spec().high, bar.to);
        }
        EXPECT_EQ((chart->spec().high - chart->spec().low) % chart->spec().step, 0);
    }
    EXPECT_GT(steps, 0U);
    EXPECT_EQ(page().done()->spec().bars.back().to, page().figures()->balance.numerator.closing);
    EXPECT_EQ(page().all()->spec().bars.back().to, page().figures()->balance.denominator.closing);
}

TEST_F(Balance, TheTableChecksThatNothingIsLeftUnexplained)
{
    window.showBalance();
    const auto *model = page().model();
    const int last = model->rowCount() - 1;
    EXPECT_EQ(model->index(last, ui::BalanceModel::DoneInColumn).data().toString(), u"khớp"_s);
    EXPECT_EQ(model->index(last, ui::BalanceModel::AllInColumn).data().toString(), u"khớp"_s);
    EXPECT_EQ(model->index(0, ui::BalanceModel::DoneInColumn).data().toString(),
        fmt_vi::num(page().figures()->balance.numerator.opening));
    EXPECT_FALSE(model->sliceAt(model->index(0, ui::BalanceModel::DoneInColumn)));
    EXPECT_FALSE(model->sliceAt(model->index(last, ui::BalanceModel::AllInColumn)));
}

TEST_F(Balance, EveryCountOpensExactlyItsPeople)
{
    window.showBalance();
    page().setPeriod(test::smallToday() - 60, test::smallToday());
    const QSignalSpy asked(&page(), &ui::BalancePage::peopleWanted);
    const auto *model = page().model();
    int opened = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            page().table()->setCurrentIndex(cell);
            QTest::keyClick(page().table(), Qt::Key_Return);
            if (!model->sliceAt(cell)) {
                EXPECT_EQ(asked.size(), opened);
                continue;
            }
            ASSERT_EQ(asked.size(), ++opened);
            const auto query = asked.back().front().value<service::PeopleQuery>();
            EXPECT_EQ(fmt_vi::num(static_cast<qint64>(peopleBehind(query))),
                cell.data().toString().remove(u'+').remove(QChar(0x2212)));
        }
    }
    EXPECT_GT(opened, 1);
}

TEST_F(Balance, AClickOnABarAsksForItsPeople)
{
    window.showBalance();
    QTest::qWait(1);
    const QSignalSpy asked(&page(), &ui::BalancePage::peopleWanted);
    QTest::mouseClick(page().done(), Qt::LeftButton, {}, page().done()->barRect(0).center().toPoint());
    EXPECT_EQ(asked.size(), 0); // a total is no slice
    QTest::mouseClick(page().done(), Qt::LeftButton, {}, page().done()->barRect(1).center().toPoint());
    ASSERT_EQ(asked.size(), 1);
    QTest::keyClick(page().done(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    const auto query = asked.back().front().value<service::PeopleQuery>();
    EXPECT_EQ(query.slice->from, page().figures()->from);
    EXPECT_EQ(static_cast<qint64>(peopleBehind(query)), page().done()->spec().bars.at(1).change());
}

TEST_F(Balance, ThePeriodIsChosenByDaysAndNeverRunsBackwards)
{
    window.showBalance();
    auto *from = page().findChild<QDateEdit *>(u"balanceFrom"_s);
    auto *to = page().findChild<QDateEdit *>(u"balanceTo"_s);
    from->setDate(toDate(test::smallToday() - 20));
    EXPECT_EQ(page().figures()->from, test::smallToday() - 20);
    to->setDate(toDate(test::smallToday() - 30));
    EXPECT_LE(page().figures()->from, page().figures()->to);
    const auto buttons = page().findChild<ui::SegmentBar *>(u"balancePeriods"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    EXPECT_EQ(page().figures()->to - page().figures()->from, 28);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    EXPECT_EQ(page().figures()->from, page().figures()->campaign->startsOn - 1);
}

TEST_F(Balance, TheAxisKeepsSmallChangesInSight)
{
    engine::SideBalance side;
    side.opening = 35087;
    side.in.at(static_cast<std::size_t>(engine::Reason::Arrived)) = 12;
    side.out.at(static_cast<std::size_t>(engine::Reason::Died)) = 2;
    side.closing = 35097;
    const ui::WaterfallSpec spec = ui::waterfallOf(side, false, 0, 7);
    ASSERT_EQ(spec.bars.size(), 4U);
    EXPECT_GT(spec.low, 0);
    EXPECT_GE(12 * 3, spec.high - spec.low); // at least a third of the height
    engine::SideBalance small; // nothing at all
    const ui::WaterfallSpec empty = ui::waterfallOf(small, true, 0, 7);
    EXPECT_EQ(empty.low, 0);
    EXPECT_GT(empty.high, empty.low);
    EXPECT_EQ(empty.bars.size(), 2U);
}

TEST_F(Balance, TheRemainingStandByContactAndEachClassIsAskedFor)
{
    const auto buttons = overview().findChild<ui::SegmentBar *>(u"outlookViews"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    ui::ReachBars &bars = *overview().ladder()->outlook()->bars();
    ASSERT_TRUE(bars.isVisible());
    qint64 all = 0;
    for (const auto &line : bars.lines()) {
        all += line.people;
    }
    EXPECT_EQ(all, overview().figures()->answer().total.remaining);
    const QSignalSpy asked(&overview(), &ui::OverviewPage::peopleWanted);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.lineRect(0).center());
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.front().front().value<service::PeopleQuery>().reach, bars.lines().front().reach);
}

engine::ForecastBasis basisWith(qint64 numerator, qint64 present, qint64 away)
{
    engine::ForecastBasis basis;
    basis.asOf = test::smallToday();
    basis.numerator = numerator;
    basis.denominator = 1000;
    basis.target = domain::Target {9500, test::smallToday() + 30, true};
    basis.targetCount = 950;
    basis.remainingToTarget = 950 - numerator;
    basis.reach.numerator = numerator;
    basis.reach.denominator = 1000;
    basis.reach.remaining.at(static_cast<std::size_t>(domain::Reach::Present)) = present;
    basis.reach.remaining.at(static_cast<std::size_t>(domain::Reach::Away)) = away;
    basis.reach.ceiling = numerator + present;
    basis.reach.ceilingPercent = (numerator + present) * 10;
    basis.deadlineAge = {1000, 7, 2, 1005};
    return basis;
}

TEST_F(Balance, ATargetOutOfReachIsSaidAsTheDirectiveWould)
{
    EXPECT_EQ(ui::ceilingSentence(basisWith(900, 43, 57)),
        u"Kể cả khi làm hết những người liên hệ được cũng chỉ đạt 94,30% < 95% (thiếu 7 người)."_s);
    EXPECT_EQ(ui::ceilingSentence(basisWith(900, 80, 20)),
        u"Làm hết những người liên hệ được thì đạt 98,00%; chỉ tiêu 95%."_s);
    const QString age = ui::deadlineAgeSentence(basisWith(900, 80, 20));
    EXPECT_TRUE(age.contains(u"1.005"_s) && age.contains(u"thêm 7"_s) && age.contains(u"bớt 2"_s)) << age.toStdString();
}

TEST_F(Balance, WhatIfMovesTheForecastAtOnceAndBack)
{
    ui::BurnUpCard &card = *overview().burnUp();
    ASSERT_EQ(card.forecast().state, engine::ForecastState::Forecast);
    const engine::Forecast before = card.forecast();
    EXPECT_EQ(card.chart()->fan(), before.fan);
    EXPECT_EQ(before, engine::forecast(overview().figures()->basis));
    auto *extra = card.findChild<QSpinBox *>(u"whatIfExtra"_s);
    extra->setFocus();
    QTest::keyClick(extra, Qt::Key_Up);
    QTest::keyClick(extra, Qt::Key_PageUp);
    EXPECT_EQ(card.whatIf()->whatIf().extraPerDay, extra->value());
    EXPECT_NE(card.forecast(), before);
    EXPECT_LE(card.forecast().finishMiddle.value(), before.finishMiddle.value_or(kNever));
    EXPECT_EQ(card.chart()->fan(), card.forecast().fan);
    QTest::mouseClick(card.findChild<QPushButton *>(u"whatIfReset"_s), Qt::LeftButton);
    EXPECT_EQ(card.forecast(), before);
    EXPECT_EQ(extra->value(), 0);
}

} // namespace
} // namespace caodiem
