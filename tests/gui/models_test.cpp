// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "gui/small_commune.h"
#include "service/wording.h"
#include "ui/models/card_figures.h"
#include "ui/models/finding_model.h"
#include "ui/models/overview_figures.h"
#include "ui/models/people_model.h"
#include "ui/models/ranking_model.h"
#include "ui/models/rows_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using ui::RankingModel;

ui::OverviewFigures figuresOf(const QString &indicator, engine::Grouping grouping = engine::Grouping::Village)
{
    auto figures = ui::overviewFigures(test::smallCommune(), {{}, indicator, kNever, grouping});
    return std::move(figures).value();
}

std::shared_ptr<ui::Ranking> rankingOf(const ui::OverviewFigures &figures)
{
    return std::make_shared<ui::Ranking>(ui::rankingOf(
        *figures.campaign, figures.progress, figures.image->snapshot->directory(), figures.indicator->key));
}

ui::RankingRow rowWith(const QString &name, engine::Lamp lamp, std::optional<qint64> early, qint64 denominator = 10)
{
    ui::RankingRow row;
    row.key = name;
    row.name = name;
    row.sortName = name;
    row.standing.denominator = denominator;
    row.standing.lamp = lamp;
    row.standing.daysEarly = early;
    row.lateness = {1, early.value_or(0)};
    return row;
}

QStringList namesOf(const RankingModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.rowAt(row).name;
    }
    return names;
}

TEST(CardFigures, SayExactlyWhatTheEngineAnswers)
{
    const ui::OverviewFigures figures = figuresOf(u"intake"_s);
    const engine::Standing &standing = figures.answer().total;
    const ui::CardFigures card = ui::cardFigures(*figures.indicator, figures.answer(), figures.choice.asOf);
    ASSERT_GT(standing.denominator, 0);
    EXPECT_EQ(card.title, u"Thu nhận ĐDĐT"_s);
    EXPECT_EQ(card.subtitle, u"thường trú từ đủ 6 tuổi"_s);
    EXPECT_EQ(card.done, fmt_vi::num(standing.numerator));
    EXPECT_EQ(card.total, fmt_vi::num(standing.denominator));
    EXPECT_EQ(card.percent, fmt_vi::pctSign(standing.percent));
    EXPECT_EQ(card.remaining, fmt_vi::num(standing.denominator - standing.numerator));
    EXPECT_EQ(card.required, fmt_vi::num(standing.requiredPerDay.value()));
    EXPECT_EQ(card.pace, fmt_vi::tenths(standing.paceTenths));
    EXPECT_EQ(card.paceEnough, standing.paceTenths >= 10 * standing.requiredPerDay.value());
    EXPECT_TRUE(card.spoken.contains(service::lampName(standing.lamp)));
}

TEST(CardFigures, WithoutADenominatorThereIsADashAndNoForecast)
{
    const ui::CardFigures card = ui::cardFigures(domain::Indicator(), engine::IndicatorAnswer(), test::smallToday());
    EXPECT_EQ(card.percent, u"—"_s);
    EXPECT_EQ(card.required, u"—"_s);
    EXPECT_EQ(card.finish, u"—"_s);
    EXPECT_TRUE(card.paceGap.isEmpty());
}

TEST(OverviewFigures, AnUnknownIndicatorGivesTheFirstHeadlineOne)
{
    EXPECT_EQ(figuresOf(u"no such"_s).indicator->key, u"card"_s);
    EXPECT_EQ(figuresOf({}).choice.asOf, test::smallToday());
}

TEST(OverviewFigures, CountResidentsAndNotTheirSpells)
{
    engine::Snapshot snapshot;
    engine::PersonRecord mover;
    mover.id = {7};
    mover.birth.day = 0;
    mover.spells.resize(2);
    mover.spells[0].until = 100;
    mover.spells[1].from = 100;
    snapshot.add(mover);
    ASSERT_EQ(snapshot.spellCount(), 2U);
    EXPECT_EQ(ui::residentCount(snapshot), 1);
}

TEST(Ranking, GroupsAddUpToTheTotalOfTheEngine)
{
    for (const auto grouping : {engine::Grouping::Village, engine::Grouping::School, engine::Grouping::Class,
             engine::Grouping::AreaOfficer, engine::Grouping::Band}) {
        const ui::OverviewFigures figures = figuresOf(u"intake"_s, grouping);
        const auto ranking = rankingOf(figures);
        ASSERT_FALSE(ranking->rows.empty());
        qint64 numerators = 0;
        qint64 denominators = 0;
        for (const ui::RankingRow &row : ranking->rows) {
            numerators += row.standing.numerator;
            denominators += row.standing.denominator;
        }
        EXPECT_EQ(numerators, ranking->total.standing.numerator);
        EXPECT_EQ(denominators, ranking->total.standing.denominator);
        EXPECT_EQ(ranking->total.standing, figures.answer().total);
    }
}

TEST(Ranking, GroupsOfNobodyHaveNoRankAndStandAtTheEnd)
{
    const auto ranking = rankingOf(figuresOf(u"intake"_s));
    ASSERT_EQ(ranking->rows.size(), 3U);
    EXPECT_EQ(ranking->rows.back().name, u"Thôn C"_s);
    EXPECT_EQ(ranking->rows.back().rank, 0);
    EXPECT_EQ(ranking->rows.front().rank, 1);
}

TEST(Ranking, AHeapRanksTheLowestFirst)
{
    const auto ranking = rankingOf(figuresOf(u"heap"_s));
    ASSERT_TRUE(ranking->stock);
    EXPECT_LE(ranking->rows[0].standing.percent.value(), ranking->rows[1].standing.percent.value());
}

TEST(Ranking, HeatGrowsWithTheShortfall)
{
    EXPECT_EQ(ui::heatOf(std::nullopt), 0);
    EXPECT_EQ(ui::heatOf(0), 0);
    EXPECT_EQ(ui::heatOf(1), 1);
    EXPECT_EQ(ui::heatOf(500), 1);
    EXPECT_EQ(ui::heatOf(501), 2);
    EXPECT_EQ(ui::heatOf(1001), 3);
    EXPECT_EQ(ui::heatOf(2001), 4);
}

TEST(Ranking, TheVillagesSayThemselvesWhatTheyAreCalled)
{
    engine::Directory directory;
    directory.villages = {{{1}, u"1"_s, u"khu phố"_s, {}, {}, {}, {}}};
    EXPECT_EQ(ui::groupingNoun(engine::Grouping::Village, directory), u"Khu phố"_s);
}

TEST(RankingModel, KeepsTheRulesOfItemModelsWhileItIsSortedAndReplaced)
{
    RankingModel model(RankingModel::Part::Groups);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRanking(rankingOf(figuresOf(u"intake"_s)), u"Thôn"_s);
    for (int section = 0; section < model.columnCount(); ++section) {
        model.sort(section, Qt::DescendingOrder);
        model.sort(section, Qt::AscendingOrder);
    }
    model.setRanking(rankingOf(figuresOf(u"org"_s)), u"Thôn"_s);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(RankingModel, TheLatestComeFirstAndThoseOfNobodyLastInBothDirections)
{
    auto ranking = std::make_shared<ui::Ranking>();
    ranking->rows = {rowWith(u"a"_s, engine::Lamp::OnTrack, 9), rowWith(u"b"_s, engine::Lamp::Late, -35),
        rowWith(u"c"_s, engine::Lamp::NoPopulation, std::nullopt, 0), rowWith(u"d"_s, engine::Lamp::Late, -2)};
    RankingModel model(RankingModel::Part::Groups);
    model.setRanking(ranking, u"Thôn"_s);
    const int early = model.section(RankingModel::Column::Early);
    model.sort(early, Qt::AscendingOrder);
    EXPECT_EQ(namesOf(model), (QStringList {u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
    model.sort(early, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(model), (QStringList {u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
}

TEST(RankingModel, ASelectedRowStaysSelectedWhenTheOrderChanges)
{
    auto ranking = std::make_shared<ui::Ranking>();
    ranking->rows = {rowWith(u"a"_s, engine::Lamp::Late, -1), rowWith(u"b"_s, engine::Lamp::Late, -9)};
    RankingModel model(RankingModel::Part::Groups);
    model.setRanking(ranking, u"Thôn"_s);
    const QPersistentModelIndex kept(model.index(0, 1));
    ASSERT_EQ(kept.data().toString(), u"a"_s);
    model.sort(model.section(RankingModel::Column::Early), Qt::AscendingOrder);
    EXPECT_EQ(kept.row(), 1);
    EXPECT_EQ(kept.data().toString(), u"a"_s);
}

TEST(Ranking, GroupsEquallyLateShareARank)
{
    // Two villages with the same people, so the same days late; a third one behind them.
    engine::Directory directory;
    directory.villages = {{{1}, u"Thôn X"_s, u"thôn"_s, {}, {}, {}, {}}, {{2}, u"Thôn Y"_s, u"thôn"_s, {}, {}, {}, {}},
        {{3}, u"Thôn Z"_s, u"thôn"_s, {}, {}, {}, {}}};
    engine::Snapshot snapshot(directory);
    const auto add = [&](qint64 id, qint64 village, bool done, Day on) {
        engine::PersonRecord person;
        person.id = {id};
        person.birth.day = test::smallToday() - 9000;
        person.spells.resize(1);
        person.spells[0].village = {village};
        if (done) {
            person.steps[domain::residentStepIndex(domain::EventKind::EidIntake)] = on;
        }
        snapshot.add(person);
    };
    qint64 id = 1;
    for (const qint64 village : {qint64 {1}, qint64 {2}, qint64 {3}}) {
        for (int i = 0; i < 60; ++i) {
            add(id++, village, i < (village == 3 ? 50 : 10), test::smallToday() - i % 6);
        }
    }
    auto image = std::make_shared<service::OfficeImage>(*test::smallCommune());
    image->snapshot = std::make_shared<const engine::Snapshot>(std::move(snapshot));
    const auto figures = ui::overviewFigures(image, {{}, u"intake"_s, kNever, engine::Grouping::Village});
    const auto ranking = rankingOf(*figures);
    EXPECT_EQ(ranking->rows[0].rank, 1);
    EXPECT_EQ(ranking->rows[1].rank, 1);
    EXPECT_EQ(ranking->rows[2].rank, 3);
    EXPECT_EQ(ranking->rows[2].name, u"Thôn Z"_s);
}

TEST(PeopleModel, MasksPersonalIdsUntilAskedFor)
{
    auto table = std::make_shared<service::PeopleTable>();
    table->people.resize(2);
    table->people[0].personalId = u"042312005651"_s;
    table->people[0].birth = {dayFromCivil({2012, 1, 1}), domain::DatePrecision::Year};
    ui::PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(table);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"2012"_s);
    EXPECT_EQ(model.index(0, 5).data().toString(), u"042 312 ••• 651"_s);
    model.showIds(true);
    EXPECT_EQ(model.index(0, 5).data().toString(), u"042 312 005 651"_s);
}

TEST(PeopleModel, SortsNamesByTheGivenNameAndDaysByTheirValue)
{
    auto table = std::make_shared<service::PeopleTable>();
    const QStringList names {u"Vũ Ánh"_s, u"Đỗ Văn An"_s, u"Nguyễn Thị Bình"_s, u"Lê Đức"_s, u"Lê Dung"_s};
    for (int i = 0; i < names.size(); ++i) {
        service::PersonRow row;
        row.fullName = names.at(i);
        row.birth.day = dayFromCivil({2000, 1, 20 - i});
        row.age = i < 2 ? 9 : 10;
        if (i == 3) {
            row.steps[1] = dayFromCivil({2026, 1, 2});
        }
        table->people.push_back(row);
    }
    ui::PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(table);
    const QPersistentModelIndex binh(model.index(2, 0));
    const auto shown = [&model] {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) {
            out << model.index(row, 0).data().toString().section(u' ', -1);
        }
        return out.join(u' ');
    };
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(shown(), u"An Ánh Bình Dung Đức"_s); // Đ after D
    EXPECT_EQ(binh.row(), 2);
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), u"Dung Đức Bình An Ánh"_s); // 16/01 … 20/01, not by their text
    model.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(shown(), u"Bình Đức Dung Ánh An"_s); // 10 over 9; ties as in the table
    int issued = 0;
    while (issued < model.columnCount()
        && model.headerData(issued, Qt::Horizontal, Qt::DisplayRole) != ui::PeopleModel::tr("Card issued")) {
        ++issued;
    }
    ASSERT_LT(issued, model.columnCount());
    model.sort(issued, Qt::AscendingOrder);
    EXPECT_EQ(shown().section(u' ', 0, 0), u"Đức"_s); // those without a day last
    model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), u"Ánh An Bình Đức Dung"_s);
}

TEST(Ranking, FollowsTheEnginesRanksWhereAsked)
{
    const auto figures
        = ui::overviewFigures(test::smallCommune(), {{}, u"intake"_s, kNever, engine::Grouping::Village});
    const auto &directory = figures->image->snapshot->directory();
    for (const auto &[order, by] : {std::pair(ui::RankOrder::Ratio, engine::RankBy::Ratio),
             std::pair(ui::RankOrder::Remaining, engine::RankBy::Remaining),
             std::pair(ui::RankOrder::Gain, engine::RankBy::Gain)}) {
        const auto ranked = engine::ranked(domain::IndicatorKind::Flow, figures->answer(), figures->weekBefore, by);
        const ui::Ranking shown
            = ui::rankingOf(*figures->campaign, figures->progress, directory, u"intake"_s, &figures->weekBefore, order);
        ASSERT_EQ(shown.rows.size(), ranked.size());
        ASSERT_GE(ranked.size(), 2U);
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            const ui::RankingRow &row = shown.rows.at(i);
            EXPECT_EQ(row.key, figures->answer().groups.at(ranked.at(i).group).key);
            EXPECT_EQ(row.rank, ranked.at(i).rank.value_or(0));
            EXPECT_EQ(row.gainPoints, ranked.at(i).gainPoints);
            EXPECT_EQ(row.interval, ranked.at(i).interval);
            EXPECT_EQ(row.tooSmallToTell, ranked.at(i).tooSmallToTell);
        }
    }
}

TEST(PeopleModel, ShowsOrganisationsInTheirOwnColumns)
{
    auto table = std::make_shared<service::PeopleTable>();
    table->subject = domain::Subject::Organisation;
    table->organisations.resize(1);
    table->organisations[0].name = u"Công ty Một"_s;
    ui::PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(table);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"Công ty Một"_s);
}

TEST(RowsModel, SaysWhatItsOwnerSaysWithTheLampInTheFirstColumn)
{
    ui::RowsModel model({{u"Mức"_s, 80}, {u"Dòng"_s, 60, true}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(
        3, [](int row, int column) { return u"%1/%2"_s.arg(row).arg(column); }, [](int row) { return row - 1; });
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(2, 1).data().toString(), u"2/1"_s);
    EXPECT_FALSE(model.index(0, 0).data(ui::FindingModel::LampRole).isValid());
    EXPECT_EQ(model.index(2, 0).data(ui::FindingModel::LampRole).toInt(), 1);
    EXPECT_FALSE(model.index(2, 1).data(ui::FindingModel::LampRole).isValid());
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

} // namespace
} // namespace caodiem
