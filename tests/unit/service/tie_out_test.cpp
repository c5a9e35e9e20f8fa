// SPDX-License-Identifier: GPL-3.0-or-later
// A list beside the total of the plan, and filters that were given a name. All people are invented.
#include "service/saved_filters.h"
#include "service/tie_out.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using engine::ResidentFilter;

const QString kListHeader = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Thôn/Khu phố\n"_s;
const QString kThree = u"042087001234,Nguyễn Văn Ân,05/03/1987,Nam,Thường trú,Thôn 1\n"
                       "042188005678,Trần Thị Bích,20/09/1988,Nữ,Thường trú,Thôn 1\n"
                       "042315004567,Lê Gia Hân,01/02/2015,Nữ,Thường trú,Thôn 2\n"_s;
const QString kAgain = u"042188005678,Trần Thị Bích,20/09/1988,Nữ,Thường trú,Thôn 1\n"_s; ///< says the same once more
const QString kRejected = u"042188005679,Trần Thị Cúc,31/02/1988,Nữ,Thường trú,Thôn 1\n"_s; ///< no such day
const QString kNameless
    = u",Phạm Văn Dũng,01/02/1990,Nam,Thường trú,Thôn 1\n"_s; ///< a row without a number is a question

class NewOffice : public ::testing::Test {
protected:
    void SetUp() override
    {
        domain::Unit unit;
        unit.name = u"Công an xã Mẫu"_s;
        auto made = Office::create(m_dir.filePath(u"mau.caodiem"_s), unit, u"tester"_s);
        ASSERT_TRUE(made);
        office = std::move(made).value();
    }
    ImportRequest request(const QString &rows)
    {
        ImportRequest asked;
        asked.file = m_dir.filePath(u"ds-%1.csv"_s.arg(++m_files));
        QFile file(asked.file);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((kListHeader + rows).toUtf8());
        return asked;
    }
    Proposal propose(const QString &rows)
    {
        auto found = office->propose(request(rows));
        EXPECT_TRUE(found);
        return std::move(found).value();
    }
    void import(const QString &rows) { ASSERT_TRUE(office->importList(request(rows))); }
    template <typename T>
    static std::vector<QString> names(const Result<T> &filters)
    {
        EXPECT_TRUE(filters);
        std::vector<QString> all;
        std::ranges::transform(filters.value(), std::back_inserter(all), &SavedFilter::name);
        return all;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> office;
    int m_files = 0;
};

using TieOuts = NewOffice;

TEST_F(TieOuts, CountsPeopleAndNotRows)
{
    const Proposal fresh = propose(kThree + kAgain + kRejected + kNameless);
    const TieOut tie = tieOut(fresh, 5);
    EXPECT_EQ(tie.taken, 3);
    EXPECT_EQ(tie.repeated, 1);
    EXPECT_EQ(tie.rejected, 1);
    EXPECT_EQ(tie.questioned, 1);
    EXPECT_EQ(tie.rows, fresh.rows);
    EXPECT_EQ(tie.taken + tie.repeated + tie.leftOut(), tie.rows);
    import(kThree);
    const TieOut known = tieOut(propose(kThree + kAgain + kRejected + kNameless), 5); // the same beside the register
    EXPECT_EQ(known.taken, 3);
    EXPECT_EQ(known.repeated, 1);
}

TEST_F(TieOuts, SaysWhetherTheRowsLeftOutExplainTheGap)
{
    const Proposal found = propose(kThree + kRejected + kNameless);
    EXPECT_EQ(tieOut(found, 5).gap(), 2);
    EXPECT_EQ(tieOut(found, 5).unexplained(), 0);
    EXPECT_EQ(tieOut(found, 9).unexplained(), 4);
    EXPECT_EQ(tieOut(found, 4).unexplained(), -1);
    EXPECT_EQ(tieOut(found, 3).gap(), 0);
    EXPECT_EQ(tieOut(found, 1).gap(), -2);
    QStringList sentences;
    for (const qint64 stated : {1, 3, 4, 5, 9}) {
        sentences << sentenceOf(tieOut(found, stated));
    }
    sentences << sentenceOf(tieOut(propose(kThree), 3)) << sentenceOf(tieOut(propose(kThree), 4));
    EXPECT_EQ(sentences.removeDuplicates(), 0) << "each case has a sentence of its own";
    for (const QString &sentence : sentences) {
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    }
}

TEST_F(TieOuts, OfAnEmptyPlanIsTooMany)
{
    EXPECT_EQ(tieOut(propose(kThree), 0).gap(), -3);
}

// Saved filters ---------------------------------------------------------------------------------------------------

using SavedFiltersTest = NewOffice;

ResidentFilter everything(const engine::Directory &names)
{
    ResidentFilter filter;
    filter.text = u"nguyễn \"văn\""_s;
    filter.village = names.villages.front().id;
    filter.age = domain::AgeRange {6, 14};
    filter.steps = {{domain::EventKind::CardIssued, true}, {domain::EventKind::EidActivated, false}};
    filter.school = SchoolId(); // those without one
    filter.residence = domain::Residence::Temporary;
    filter.reach = domain::Reach::Abroad;
    filter.issue = engine::Issue::BadPhone;
    filter.gone = true;
    return filter;
}

TEST_F(SavedFiltersTest, ComeBackAsTheyWereSavedAlsoAfterReopening)
{
    import(kThree);
    const ResidentFilter whole = everything(office->image()->snapshot->directory());
    ResidentFilter adults;
    adults.age = domain::AgeRange {18, {}};
    EXPECT_EQ(names(office->savedFilters()), std::vector<QString>());
    EXPECT_EQ(names(office->saveFilter(u"  Lớp  9 "_s, whole)), std::vector<QString>({u"Lớp 9"_s}));
    EXPECT_EQ(names(office->saveFilter(u"Đã 18"_s, adults)), std::vector<QString>({u"Đã 18"_s, u"Lớp 9"_s}));
    const QString folder = office->image()->folder;
    office.reset();
    office = std::move(Office::open(folder, u"tester"_s).value());
    const auto kept = office->savedFilters().value();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].filter, adults);
    EXPECT_EQ(kept[1].filter, whole);
    EXPECT_TRUE(kept[0].readable && kept[1].readable);
}

TEST_F(SavedFiltersTest, EveryConditionSurvivesByItself)
{
    import(kThree);
    const engine::Directory &directory = office->image()->snapshot->directory();
    std::vector<SavedFilter> all;
    const auto add = [&all](const ResidentFilter &filter) {
        all.push_back({QString::number(all.size()), filter, true});
    };
    for (int i = 0; i < engine::kIssues; ++i) {
        ResidentFilter filter;
        filter.issue = static_cast<engine::Issue>(i);
        add(filter);
    }
    for (int i = 0; i <= static_cast<int>(domain::Reach::Refused); ++i) {
        ResidentFilter filter;
        filter.reach = static_cast<domain::Reach>(i);
        add(filter);
    }
    for (int i = 0; i < domain::kResidentSteps; ++i) {
        ResidentFilter filter;
        filter.steps = {{static_cast<domain::EventKind>(i), i % 2 == 0}};
        add(filter);
    }
    const auto back = savedFiltersFrom(toJson(all), directory);
    ASSERT_EQ(back.size(), all.size());
    for (const SavedFilter &one : all) {
        const auto found = std::ranges::find(back, one.name, &SavedFilter::name);
        ASSERT_NE(found, back.end());
        EXPECT_EQ(found->filter, one.filter) << one.name.toStdString();
        EXPECT_TRUE(found->readable);
    }
}

TEST_F(SavedFiltersTest, OneOfTheSameNameIsReplacedAndOneIsDeleted)
{
    ResidentFilter gone;
    gone.gone = true;
    ASSERT_TRUE(office->saveFilter(u"Đã đi"_s, {}));
    const auto replaced = office->saveFilter(u"đã ĐI"_s, gone);
    ASSERT_EQ(names(replaced), std::vector<QString>({u"đã ĐI"_s}));
    EXPECT_EQ(replaced.value().front().filter, gone);
    EXPECT_EQ(names(office->dropFilter(u"Đã đi"_s)), std::vector<QString>());
    const auto none = office->dropFilter(u"Đã đi"_s);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Errc::NotFound);
    EXPECT_TRUE(sentenceFor(none.error()).contains(u"Đã đi"_s));
    EXPECT_FALSE(office->saveFilter(u"  "_s, gone));
    for (qsizetype i = 0; i < kMostSavedFilters; ++i) {
        ASSERT_TRUE(office->saveFilter(QString::number(i), gone));
    }
    const auto full = office->saveFilter(u"one too many"_s, gone);
    ASSERT_FALSE(full);
    EXPECT_TRUE(sentenceFor(full.error()).contains(QString::number(kMostSavedFilters)));
    EXPECT_TRUE(office->saveFilter(u"7"_s, {})) << "replacing one makes them no more";
}

TEST_F(SavedFiltersTest, WhatNamesNothingAnyMoreOrSaysWhatNobodyKnowsIsUnreadable)
{
    import(kThree);
    const engine::Directory &directory = office->image()->snapshot->directory();
    const auto readable = [&directory](const QByteArray &filter) {
        const auto found = savedFiltersFrom("[" + filter + "]", directory);
        return found.size() == 1 && found.front().readable;
    };
    EXPECT_TRUE(readable(R"({"name":"a"})"));
    EXPECT_TRUE(readable(R"({"name":"a","village":0,"age":{"from":14}})"));
    for (const QByteArray &bad :
        {QByteArray(R"({"name":"a","village":999})"), QByteArray(R"({"name":"a","school":"x"})"),
            QByteArray(R"({"name":"a","age":{"below":3}})"), QByteArray(R"({"name":"a","age":{"from":9,"below":3}})"),
            QByteArray(R"({"name":"a","steps":[{"step":"flown","done":true}]})"),
            QByteArray(R"({"name":"a","reach":"moon"})"), QByteArray(R"({"name":"a","colour":"red"})")}) {
        EXPECT_FALSE(readable(bad)) << bad.toStdString();
    }
    EXPECT_TRUE(savedFiltersFrom("not json", directory).empty());
    EXPECT_TRUE(savedFiltersFrom(R"([{"text":"nameless"}, 3])", directory).empty());
}

} // namespace
} // namespace caodiem::service
