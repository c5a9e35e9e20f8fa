// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo.h"
#include "service/office.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

/// A demo commune of some hundred residents, opened.
class OfficeEntries : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createDemoStore(folder(), {u"truong-luu"_s, kResidents, 1, kNever}, u"test"_s));
        m_office = open();
        ASSERT_TRUE(m_office);
    }
    [[nodiscard]] QString folder() const { return m_dir.filePath(u"mau.caodiem"_s); }
    [[nodiscard]] std::unique_ptr<Office> open() const
    {
        auto office = Office::open(folder(), u"test"_s);
        EXPECT_TRUE(office);
        return office ? std::move(office).value() : nullptr;
    }
    static engine::ProgressAnswer figures(const OfficeImage &image)
    {
        return engine::progress(*image.snapshot, *image.campaign({}), image.today, engine::Grouping::Village);
    }
    static QList<qint64> counts(const OfficeImage &image)
    {
        QList<qint64> all;
        for (const engine::IndicatorAnswer &answer : figures(image).indicators) {
            all << answer.total.numerator << answer.total.denominator << answer.total.doneInWeek;
            for (const engine::GroupStanding &group : answer.groups) {
                all << group.standing.numerator << group.standing.denominator;
            }
        }
        return all;
    }
    /// Personal IDs of people who lack the intake.
    [[nodiscard]] QStringList lacking() const
    {
        PeopleQuery query;
        query.indicator = m_office->image()->campaign({})->indicators.front().key;
        query.asOf = m_office->image()->today;
        const auto people = m_office->people(query);
        EXPECT_TRUE(people);
        QStringList ids;
        for (const PersonRow &row : people.value().people) {
            ids << row.personalId;
        }
        return ids;
    }

    static constexpr qint64 kResidents = 4000; // enough for columns to be kept in the store
    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
};

TEST_F(OfficeEntries, APictureThatSomebodyHoldsNeverChanges)
{
    const QStringList ids = lacking();
    ASSERT_GT(ids.size(), 40);
    std::vector<std::shared_ptr<const OfficeImage>> pictures;
    std::vector<QList<qint64>> figuresThen;
    for (int i = 0; i < 40; ++i) {
        if (i % 3 != 2) { // some pictures are held, some let go: columns are copied, or used again
            pictures.push_back(m_office->image());
            figuresThen.push_back(counts(*pictures.back()));
        }
        if (i % 7 == 6) {
            pictures.erase(pictures.begin(), pictures.begin() + 2);
            figuresThen.erase(figuresThen.begin(), figuresThen.begin() + 2);
        }
        ASSERT_TRUE(m_office->record({ids[i], domain::EventKind::EidIntake, kNever, {}, {}}));
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        EXPECT_EQ(counts(*pictures[i]), figuresThen[i]) << i;
    }
}

TEST_F(OfficeEntries, EntriesAndTheirUndoShowAtOnceAndAfterOpeningAnew)
{
    const QList<qint64> before = counts(*m_office->image());
    std::vector<EventId> events;
    for (const QString &id : lacking().mid(0, 25)) {
        const auto event = m_office->record({id, domain::EventKind::EidIntake, kNever, {}, {}});
        ASSERT_TRUE(event);
        events.push_back(event.value());
    }
    const QList<qint64> entered = counts(*m_office->image());
    EXPECT_EQ(entered.front(), before.front() + 25);
    m_office.reset();
    m_office = open();
    EXPECT_EQ(counts(*m_office->image()), entered);
    for (const EventId event : events) {
        ASSERT_TRUE(m_office->undoRecord(event));
    }
    EXPECT_EQ(counts(*m_office->image()), before);
    m_office.reset();
    m_office = open();
    EXPECT_EQ(counts(*m_office->image()), before);
}

/// Another program spoils what the office reads again after a change.
void spoilCampaigns(const QString &folder)
{
    sqlite3 *database = nullptr;
    const QByteArray file = QString(folder + u"/caodiem.db").toUtf8();
    ASSERT_EQ(sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, "INSERT INTO campaign (key, definition, recorded_at) VALUES ('x', '{', 1)",
                  nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
}

TEST_F(OfficeEntries, WhatWasWrittenIsSaidToBeWrittenAlsoWhenTheRestCannotBeReadAgain)
{
    spoilCampaigns(folder());
    domain::Unit unit = m_office->image()->unit;
    unit.name = u"Công an xã Khác"_s;
    ASSERT_TRUE(m_office->setUnit(unit));
    EXPECT_EQ(m_office->image()->unit.name, unit.name);
    ASSERT_TRUE(m_office->useCampaign(u"phu-quoc-2026"_s));
    EXPECT_EQ(m_office->image()->currentCampaign, u"phu-quoc-2026"_s);
    EXPECT_NE(m_office->image()->snapshot->daybook(*m_office->image()->campaign({})), nullptr);
    m_office.reset();
    const auto again = Office::open(folder(), u"test"_s);
    ASSERT_FALSE(again) << "the campaigns are spoiled indeed";
    EXPECT_EQ(again.error().code, Errc::Corrupt);
}

TEST_F(OfficeEntries, AnotherCampaignIsAnsweredFromItsOwnDaybook)
{
    const QList<qint64> own = counts(*m_office->image());
    const QString first = m_office->image()->currentCampaign;
    ASSERT_EQ(m_office->image()->campaigns.size(), 5U);
    for (const domain::Campaign &campaign : std::vector<domain::Campaign>(m_office->image()->campaigns)) {
        ASSERT_TRUE(m_office->useCampaign(campaign.key));
        EXPECT_NE(m_office->image()->snapshot->daybook(campaign), nullptr) << campaign.key.toStdString();
    }
    ASSERT_TRUE(m_office->useCampaign(first));
    EXPECT_EQ(counts(*m_office->image()), own);
}

} // namespace
} // namespace caodiem::service
