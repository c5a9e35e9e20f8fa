// SPDX-License-Identifier: GPL-3.0-or-later
// Lists from above, and villages and schools, with a store behind them.
#include "service/demo.h"
#include "service/office.h"
#include "service/places.h"
#include "service/upper_list.h"
#include "store/store.h"
#include "support/zip_reading.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

class AboveTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createDemoStore(m_dir.filePath(u"mau.caodiem"_s), {u"phu-rieng"_s, 1500, 1, kNever}, u"test"_s));
        auto opened = Office::open(m_dir.filePath(u"mau.caodiem"_s), u"test"_s);
        ASSERT_TRUE(opened);
        office = std::move(opened).value();
        today = office->image()->today;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    /// Those with (or without) the activation by today, by the engine's own lists.
    std::vector<PersonRow> people(engine::What what)
    {
        PeopleQuery query;
        query.indicator = u"eid_activated_14"_s;
        indicator = query.indicator;
        query.asOf = today;
        query.what = what;
        const auto table = office->people(query);
        EXPECT_TRUE(table) << (table ? "" : describe(table.error()).toStdString());
        return table ? table.value().people : std::vector<PersonRow>();
    }
    static QString rowOf(const PersonRow &person)
    {
        const QDate birth = toDate(person.birth.day);
        return QString(person.personalId + u',' + person.fullName + u',' + birth.toString(u"dd/MM/yyyy"_s) + u','
            + toDate(person.steps[4]).toString(u"dd/MM/yyyy"_s) + u'\n');
    }
    UpperRequest request(const QString &file) const
    {
        UpperRequest wanted;
        wanted.file = file;
        wanted.step = domain::EventKind::EidActivated;
        wanted.on = today;
        wanted.indicator = indicator;
        return wanted;
    }
    QString hash() { return office->verify().value().contentHash; }
    QStringList findings() { return office->verify().value().findings; }

    QTemporaryDir m_dir; // outlives the office
    const QString header = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Ngày kích hoạt ĐDĐT\n"_s;
    QString indicator;
    std::unique_ptr<Office> office;
    Day today = kNever;
};

TEST_F(AboveTest, AListOfExactlyThoseDoneAgreesToThePerson)
{
    const std::vector<PersonRow> done = people(engine::What::Achieved);
    ASSERT_GT(done.size(), 5U);
    QString text = header;
    for (const PersonRow &person : done) {
        text += rowOf(person);
    }
    const auto report = office->compareUpper(request(write(u"tren.csv"_s, text)));
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_EQ(report.value().agreeing, std::ssize(done));
    EXPECT_TRUE(report.value().lines.empty());
    EXPECT_EQ(report.value().fileSha256.size(), 64);
}

TEST_F(AboveTest, AgreedDifferencesDoNotComeBackUntilASideChanges)
{
    const std::vector<PersonRow> done = people(engine::What::Achieved);
    ASSERT_GT(done.size(), 3U);
    QString text = header;
    for (std::size_t i = 1; i < done.size(); ++i) {
        text += rowOf(done[i]); // the first one is missing above
    }
    const QString file = write(u"tren.csv"_s, text);
    auto report = office->compareUpper(request(file));
    ASSERT_TRUE(report);
    ASSERT_EQ(report.value().lines.size(), 1U);
    EXPECT_EQ(report.value().lines[0].kind, DifferenceKind::OnlyHere);
    EXPECT_EQ(report.value().lines[0].corrector, Corrector::Above);
    const QString key = report.value().lines[0].key;
    EXPECT_EQ(office->agreeDifferences(report.value(), {key}, u"  "_s).error().context, u"difference-reason"_s);
    EXPECT_EQ(office->agreeDifferences(report.value(), {u"0"_s}, u"x"_s).error().code, Errc::NotFound);
    const QString before = hash();
    report = office->agreeDifferences(report.value(), {key}, u"Đã báo PC06 ngày 20/05"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().open(), 0);
    EXPECT_EQ(report.value().lines[0].agreed->reason, u"Đã báo PC06 ngày 20/05"_s);
    EXPECT_EQ(report.value().lines[0].agreed->on, today);
    EXPECT_EQ(hash(), before) << "agreeing changes no register";

    report = office->compareUpper(request(write(u"tuan-sau.csv"_s, text))); // the same said again
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().open(), 0);
    EXPECT_EQ(report.value().counts()[0].agreed, 1);

    report = office->withdrawAgreements(report.value(), {key});
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().open(), 1);
    EXPECT_EQ(office->withdrawAgreements(report.value(), {key}).error().code, Errc::NotFound);
    EXPECT_TRUE(findings().isEmpty());
}

TEST_F(AboveTest, SigningOffIsKeptAndNothingPersonalIsAudited)
{
    const std::vector<PersonRow> done = people(engine::What::Achieved);
    const QString file
        = write(u"tren.csv"_s, QString(header + rowOf(done[0]) + u"042215999999,Lê Thị Lạ,05/06/2015,\n"));
    auto report = office->compareUpper(request(file));
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().counts()[1].open, 1); // only there
    report = office->agreeDifferences(report.value(), {report.value().lines.back().key}, u"Đã chuyển đi"_s);
    const auto signedOff = office->signOff(report.value());
    ASSERT_TRUE(signedOff);
    const auto kept = office->signedOff();
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept.value().size(), 1U);
    const SignedNote &note = kept.value().front();
    EXPECT_EQ(note.number, signedOff.value().number);
    EXPECT_EQ(note.file, u"tren.csv"_s);
    EXPECT_EQ(note.sha256, report.value().fileSha256);
    EXPECT_EQ(note.rows, 2);
    EXPECT_EQ(note.agreeing, 1);
    EXPECT_EQ(note.differences[0], std::ssize(done) - 1);
    EXPECT_EQ(note.differences[1], 1);
    EXPECT_EQ(note.agreed, 1);
    EXPECT_EQ(note.on, today);
    EXPECT_EQ(note.by, u"test"_s);

    const auto corrections = office->writeCorrections(report.value(), path(u"sua.xlsx"_s));
    ASSERT_TRUE(corrections) << describe(corrections.error()).toStdString();
    const auto record = writeUpperRecord(report.value(), *office->image(), signedOff.value(), path(u"bien-ban.docx"_s));
    ASSERT_TRUE(record) << describe(record.error()).toStdString();
    EXPECT_TRUE(findings().isEmpty());

    office.reset();
    const auto store = store::Store::open(m_dir.filePath(u"mau.caodiem"_s));
    ASSERT_TRUE(store);
    const auto audit = store.value()->audit(0);
    ASSERT_TRUE(audit);
    QStringList actions;
    for (const store::AuditRow &row : audit.value()) {
        actions << row.action;
        const QString said = QString(row.subject + row.before + row.after);
        for (const QString &personal : {done[0].fullName, done[0].personalId, u"Lạ"_s, u"999999"_s, u"chuyển"_s}) {
            EXPECT_FALSE(said.contains(personal)) << row.action.toStdString();
        }
    }
    EXPECT_TRUE(actions.contains(u"difference.agree"_s));
    EXPECT_TRUE(actions.contains(u"reconciliation.sign"_s));
    EXPECT_TRUE(actions.contains(u"list.full-ids"_s));
}

TEST_F(AboveTest, TheRecordNamesNobodyInFullAndTheCorrectionsDo)
{
    const std::vector<PersonRow> done = people(engine::What::Achieved);
    ASSERT_GT(done.size(), 1U);
    const QString file = write(u"tren.csv"_s, QString(header + rowOf(done[0])));
    const auto report = office->compareUpper(request(file));
    ASSERT_TRUE(report);
    const auto signedOff = office->signOff(report.value());
    ASSERT_TRUE(signedOff);
    ASSERT_TRUE(writeUpperRecord(report.value(), *office->image(), signedOff.value(), path(u"b.docx"_s)));
    ASSERT_TRUE(office->writeCorrections(report.value(), path(u"s.xlsx"_s)));
    const QString record = QString::fromUtf8(sample::zipParts(path(u"b.docx"_s)).value(u"word/document.xml"_s));
    const QString id = done[1].personalId;
    EXPECT_TRUE(record.contains(u"Đối soát danh sách đã kích hoạt"_s));
    EXPECT_TRUE(record.contains(report.value().fileSha256));
    EXPECT_FALSE(record.contains(id));
    EXPECT_TRUE(record.contains(id.right(3)));
    const QString first = QString::fromUtf8(sample::zipParts(path(u"s.xlsx"_s)).value(u"xl/worksheets/sheet1.xml"_s));
    const QString second = QString::fromUtf8(sample::zipParts(path(u"s.xlsx"_s)).value(u"xl/worksheets/sheet2.xml"_s));
    EXPECT_TRUE(first.contains(id)); // the upper level lacks them
    EXPECT_FALSE(second.contains(id));
}

TEST_F(AboveTest, ARequestThatCannotBeAnsweredSaysWhy)
{
    const QString file = write(u"tren.csv"_s, QString(header + u"042215999999,Lê Thị Lạ,05/06/2015,\n"));
    UpperRequest wanted = request(file);
    wanted.on = kNever;
    EXPECT_EQ(office->compareUpper(wanted).error().context, u"list-date:tren.csv"_s);
    wanted.on = today + 1;
    EXPECT_EQ(office->compareUpper(wanted).error().context, u"list-date-future"_s);
    wanted.on = today;
    wanted.indicator = u"there-is-none"_s;
    EXPECT_EQ(office->compareUpper(wanted).error().code, Errc::NotFound);
    wanted.indicator.clear();
    wanted.step = domain::EventKind::OrgVerified;
    EXPECT_EQ(office->compareUpper(wanted).error().context, u"residents-only-list"_s);
    wanted.file = path(u"gone.csv"_s);
    wanted.step = domain::EventKind::EidActivated;
    EXPECT_EQ(office->compareUpper(wanted).error().code, Errc::Io);
    EXPECT_FALSE(sentenceFor(office->compareUpper(wanted).error()).isEmpty());
}

// Villages and schools ------------------------------------------------------------------------------------------

using Figures = std::map<QString, std::vector<qint64>>;

/// "village|indicator" → numerator and denominator on the day.
Figures figuresOn(const OfficeImage &image, Day on, engine::Grouping grouping)
{
    Figures figures;
    const auto answer = engine::progress(*image.snapshot, *image.campaign({}), on, grouping);
    for (std::size_t i = 0; i < answer.indicators.size(); ++i) {
        for (const engine::GroupStanding &group : answer.indicators[i].groups) {
            figures[QString(group.key + u'|' + QString::number(i))]
                = {group.standing.numerator, group.standing.denominator};
        }
    }
    return figures;
}

class PlacesTest : public AboveTest {
protected:
    Places places() { return office->places().value(); }
    const VillageNote &busiest(const Places &all, std::size_t rank) const
    {
        std::vector<const VillageNote *> order;
        for (const VillageNote &note : all.villages) {
            order.push_back(&note);
        }
        std::ranges::sort(order, {}, [](const VillageNote *note) { return -note->residents; });
        return *order.at(rank);
    }
};

TEST_F(PlacesTest, TheListCountsThoseWhoLiveThereToday)
{
    const Places all = places();
    qint64 residents = 0;
    for (const VillageNote &note : all.villages) {
        residents += note.residents;
    }
    const auto ladder = engine::ladder(
        *office->image()->snapshot, *office->image()->campaign({}),
        [] {
            domain::Indicator everybody;
            everybody.key = u"all"_s;
            return everybody;
        }(),
        today);
    qint64 expected = 0;
    for (const engine::LadderBand &band : ladder) {
        expected += band.people;
    }
    EXPECT_EQ(residents, expected);
}

TEST_F(PlacesTest, AMergerLeavesTheFiguresOfEveryDayBeforeAndMovesThoseFromThen)
{
    const Places all = places();
    const VillageNote &a = busiest(all, 1);
    const VillageNote &b = busiest(all, 0);
    const Day on = today - 5;
    std::map<Day, Figures> before;
    for (const Day day : {today - 60, today - 6, today - 5, today}) {
        before[day] = figuresOn(*office->image(), day, engine::Grouping::Village);
    }
    const QString hashBefore = hash();
    const auto merged = office->changePlace(MergeVillages {a.id, b.id, on, false});
    ASSERT_TRUE(merged) << describe(merged.error()).toStdString();
    EXPECT_GE(merged.value().residents, a.residents);
    EXPECT_TRUE(findings().isEmpty());
    EXPECT_EQ(figuresOn(*office->image(), today - 60, engine::Grouping::Village), before[today - 60]);
    EXPECT_EQ(figuresOn(*office->image(), today - 6, engine::Grouping::Village), before[today - 6]);
    const auto &indicators = office->image()->campaign({})->indicators;
    for (const Day day : {today - 5, today}) {
        const Figures after = figuresOn(*office->image(), day, engine::Grouping::Village);
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            if (indicators[i].subject != domain::Subject::Resident) {
                continue; // organisations stay where they are
            }
            const QString number = QString::number(i);
            const std::vector<qint64> of_a = before[day].at(QString(a.name + u'|' + number));
            const std::vector<qint64> of_b = before[day].at(QString(b.name + u'|' + number));
            EXPECT_EQ(after.at(QString(a.name + u'|' + number)), (std::vector<qint64> {0, 0}));
            EXPECT_EQ(after.at(QString(b.name + u'|' + number)),
                (std::vector<qint64> {of_a[0] + of_b[0], of_a[1] + of_b[1]}));
        }
    }
    const Places now = places();
    const auto gone = std::ranges::find(now.villages, a.id, &VillageNote::id);
    EXPECT_EQ(gone->mergedInto, b.name);
    EXPECT_EQ(gone->mergedOn, on);
    EXPECT_EQ(gone->residents, 0);

    const auto undone = office->undoImport(merged.value().batch); // as one
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone.value().kept.empty());
    EXPECT_EQ(hash(), hashBefore);
    EXPECT_EQ(figuresOn(*office->image(), today, engine::Grouping::Village), before[today]);
}

TEST_F(PlacesTest, TheRegisterExportedAfterAMergerComesBackUnchanged)
{
    const Places all = places();
    ASSERT_TRUE(office->changePlace(MergeVillages {busiest(all, 1).id, busiest(all, 0).id, today - 5, false}));
    const auto file = office->exportRegister(Register::Residents, path(u"cu-dan.csv"_s));
    ASSERT_TRUE(file);
    ImportRequest request;
    request.file = file.value();
    const auto summary = office->importList(request);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary.value().added, 0);
    EXPECT_EQ(summary.value().changed, 0);
    EXPECT_TRUE(summary.value().questions.empty());
}

TEST_F(PlacesTest, ARenamedVillageKeepsItsFiguresAndIsUndoneAsOne)
{
    const Places all = places();
    const VillageNote &a = busiest(all, 0);
    const QString hashBefore = hash();
    const Figures before = figuresOn(*office->image(), today, engine::Grouping::Village);
    const auto renamed = office->changePlace(RenameVillage {a.id, u"Thôn Tên Mới"_s});
    ASSERT_TRUE(renamed);
    const Figures after = figuresOn(*office->image(), today, engine::Grouping::Village);
    EXPECT_EQ(after.at(u"Thôn Tên Mới|0"_s), before.at(QString(a.name + u"|0"_s)));
    const auto lists = office->batches().value();
    EXPECT_TRUE(std::ranges::none_of(lists, [&](const BatchNote &each) { return each.id == renamed.value().batch; }))
        << "a change by hand is no list";
    ASSERT_TRUE(office->undoImport(renamed.value().batch));
    EXPECT_EQ(hash(), hashBefore);
    EXPECT_TRUE(office->changePlace(RenameVillage {a.id, a.name}).value().batch.isNull()) << "nothing to change";
    const auto edited
        = office->changePlace(EditVillage {a.id, {}, a.kind, u"Trưởng Mới"_s, u"0912345678"_s, u"Lê Mới"_s});
    ASSERT_TRUE(edited);
    EXPECT_TRUE(places().officers.contains(u"Lê Mới"_s));
    ASSERT_TRUE(office->undoImport(edited.value().batch));
    EXPECT_EQ(hash(), hashBefore);
}

TEST_F(PlacesTest, SchoolsMergeWithTheirClassesAndComeApartAgain)
{
    const Places all = places();
    ASSERT_GT(all.schools.size(), 1U);
    const SchoolNote &x = all.schools[0];
    const SchoolNote &y = all.schools[1];
    const QString hashBefore = hash();
    const Figures past = figuresOn(*office->image(), today - 1, engine::Grouping::Class);
    const auto merged = office->changePlace(MergeSchools {x.id, y.id, today});
    ASSERT_TRUE(merged) << describe(merged.error()).toStdString();
    EXPECT_TRUE(findings().isEmpty());
    const Figures pastAfter = figuresOn(*office->image(), today - 1, engine::Grouping::Class);
    ASSERT_FALSE(past.empty());
    for (const auto &[key, figure] : past) {
        EXPECT_EQ(pastAfter.at(key), figure) << key.toStdString();
    }
    const Places now = places();
    const auto stays = std::ranges::find(now.schools, y.id, &SchoolNote::id);
    EXPECT_EQ(stays->pupils, x.pupils + y.pupils);
    ASSERT_TRUE(office->undoImport(merged.value().batch));
    EXPECT_EQ(hash(), hashBefore);
}

TEST_F(PlacesTest, WhatCannotBeIsSaidInASentence)
{
    const Places all = places();
    const auto a = all.villages[0].id;
    EXPECT_EQ(office->changePlace(MergeVillages {a, a, today, false}).error().context, u"place-same"_s);
    EXPECT_EQ(
        office->changePlace(MergeVillages {a, all.villages[1].id, kNever, false}).error().context, u"place-day"_s);
    const auto taken = office->changePlace(RenameVillage {a, all.villages[1].name});
    EXPECT_EQ(taken.error().code, Errc::Conflict);
    EXPECT_TRUE(sentenceFor(taken.error()).contains(all.villages[1].name));
}

} // namespace
} // namespace caodiem::service
