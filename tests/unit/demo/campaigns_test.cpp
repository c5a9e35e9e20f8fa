// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_file.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace caodiem;
using namespace caodiem::domain;

namespace {

std::map<QString, Campaign> readAll()
{
    std::map<QString, Campaign> out;
    const QDir folder(QStringLiteral(APP_SOURCE_DIR "/resources/campaigns"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto campaign = parseCampaign(file.readAll());
        EXPECT_TRUE(campaign) << name.toStdString() << ": " << (campaign ? "" : campaign.error().context.toStdString());
        if (campaign) {
            EXPECT_EQ(u"%1.json"_s.arg(campaign.value().key), name);
            out.emplace(campaign.value().key, std::move(campaign).value());
        }
    }
    EXPECT_EQ(out.size(), 5U);
    return out;
}

QStringList keysOf(const Campaign &campaign, bool headlineOnly)
{
    QStringList out;
    for (const Indicator &indicator : campaign.indicators) {
        if (indicator.headline || !headlineOnly) {
            out << indicator.key;
        }
    }
    return out;
}

QString lastDays(const Campaign &campaign, const QString &key)
{
    QStringList out;
    for (const Target &target : campaign.indicator(key)->targets) {
        out << isoFromDay(target.lastDay());
    }
    return out.join(u' ');
}

TEST(BuiltInCampaigns, AreFiveAndReadable)
{
    QStringList keys;
    for (const auto &[key, campaign] : readAll()) {
        keys << key;
    }
    EXPECT_EQ(keys,
        QStringList(
            {u"hung-yen-2026"_s, u"phu-quoc-2026"_s, u"phu-rieng-2026"_s, u"truong-luu-2026"_s, u"tu-minh-2026"_s}));
}

TEST(BuiltInCampaigns, CountWhatTheDirectivesCount)
{
    const auto all = readAll();
    EXPECT_EQ(keysOf(all.at(u"phu-quoc-2026"_s), false),
        QStringList({u"card_14"_s, u"eid_intake_14"_s, u"eid_activated_14"_s, u"org_before"_s, u"org_from"_s,
            u"u14_card_no_eid"_s}));
    EXPECT_EQ(
        keysOf(all.at(u"truong-luu-2026"_s), false), QStringList({u"eid_intake_6_14"_s, u"eid_activated_of_intake"_s}));
    EXPECT_EQ(keysOf(all.at(u"phu-rieng-2026"_s), false),
        QStringList({u"card"_s, u"card_6_14"_s, u"card_14"_s, u"card_6"_s, u"eid_intake_6_14"_s, u"eid_intake_14"_s,
            u"eid_intake_6"_s, u"eid_activated_6_14"_s, u"eid_activated_14"_s, u"eid_activated_6"_s, u"card_6_all"_s,
            u"eid_intake_6_all"_s, u"eid_activated_6_all"_s, u"org_verified"_s}));
    EXPECT_EQ(
        keysOf(all.at(u"hung-yen-2026"_s), false), QStringList({u"card_no_eid_6_14"_s, u"no_card_no_eid_6_14"_s}));
    EXPECT_EQ(keysOf(all.at(u"tu-minh-2026"_s), false),
        QStringList({u"card_6_14"_s, u"eid_intake_6_14"_s, u"eid_intake_2008_2011"_s}));
}

TEST(BuiltInCampaigns, PutAtMostSixCardsOnTheOverview)
{
    const auto all = readAll();
    EXPECT_EQ(keysOf(all.at(u"phu-quoc-2026"_s), true),
        QStringList({u"card_14"_s, u"eid_intake_14"_s, u"eid_activated_14"_s, u"org_before"_s, u"org_from"_s}));
    EXPECT_EQ(keysOf(all.at(u"phu-rieng-2026"_s), true),
        QStringList({u"card"_s, u"eid_intake_6_14"_s, u"eid_activated_6_14"_s, u"eid_activated_14"_s,
            u"eid_activated_6"_s, u"org_verified"_s}));
    for (const auto &[key, campaign] : all) {
        EXPECT_GE(keysOf(campaign, true).size(), 2) << key.toStdString();
        EXPECT_LE(keysOf(campaign, true).size(), 6) << key.toStdString();
    }
}

TEST(BuiltInCampaigns, KeepTheDeadlinesOfTheDirectives)
{
    const auto all = readAll();
    EXPECT_EQ(lastDays(all.at(u"phu-quoc-2026"_s), u"eid_intake_14"_s), u"2026-06-29"_s);
    EXPECT_EQ(lastDays(all.at(u"phu-quoc-2026"_s), u"org_from"_s), u"2026-06-29"_s);
    EXPECT_EQ(lastDays(all.at(u"truong-luu-2026"_s), u"eid_activated_of_intake"_s), u"2026-05-31"_s);
    EXPECT_EQ(lastDays(all.at(u"phu-rieng-2026"_s), u"eid_intake_6_all"_s), u"2026-06-29"_s);
    EXPECT_EQ(lastDays(all.at(u"hung-yen-2026"_s), u"card_no_eid_6_14"_s), u"2026-05-14 2026-05-19"_s);
    EXPECT_EQ(lastDays(all.at(u"tu-minh-2026"_s), u"eid_intake_2008_2011"_s), u"2026-05-05"_s);
    EXPECT_EQ(isoFromDay(all.at(u"phu-quoc-2026"_s).startsOn), u"2026-03-31"_s);
    EXPECT_EQ(isoFromDay(all.at(u"truong-luu-2026"_s).startsOn), u"2026-04-01"_s);
    EXPECT_EQ(isoFromDay(all.at(u"phu-rieng-2026"_s).startsOn), u"2026-05-26"_s);
    EXPECT_EQ(isoFromDay(all.at(u"hung-yen-2026"_s).startsOn), u"2026-04-01"_s);
    EXPECT_EQ(isoFromDay(all.at(u"tu-minh-2026"_s).startsOn), u"2026-04-07"_s);
    EXPECT_EQ(all.at(u"truong-luu-2026"_s).indicators[0].targets[0].wording(), u"đến hết ngày 31/5/2026"_s);
    EXPECT_EQ(all.at(u"phu-rieng-2026"_s).indicators[0].targets[0].wording(), u"trước ngày 30/6/2026"_s);
}

TEST(BuiltInCampaigns, GiveEveryAgeExactlyOneBand)
{
    for (const auto &[key, campaign] : readAll()) {
        for (int age = 0; age < 120; ++age) {
            const auto fits = [age](const Band &band) {
                return age >= band.age.from && (!band.age.below || age < *band.age.below);
            };
            EXPECT_EQ(std::ranges::count_if(campaign.bands, fits), 1) << key.toStdString() << ", age " << age;
        }
    }
}

TEST(BuiltInCampaigns, NameNumeratorAndDenominatorAndSayWhatNoStepCounts)
{
    for (const auto &[key, campaign] : readAll()) {
        EXPECT_GE(campaign.notes.size(), 4) << key.toStdString();
        EXPECT_EQ(campaign.calendar.weekdays.count(), 7U);
        EXPECT_TRUE(campaign.calendar.daysOff.empty());
        for (const Indicator &indicator : campaign.indicators) {
            EXPECT_EQ(indicator.title.count(u" / "_s), 1) << indicator.key.toStdString();
            EXPECT_FALSE(indicator.targets.empty()) << indicator.key.toStdString();
            EXPECT_FALSE(indicator.population.excludeIneligible);
        }
    }
}

TEST(BuiltInCampaigns, CountPermanentResidentsUnlessTheTargetsSayOtherwise)
{
    for (const auto &[key, campaign] : readAll()) {
        for (const Indicator &indicator : campaign.indicators) {
            if (indicator.subject != Subject::Resident) {
                continue;
            }
            const std::size_t kinds = indicator.key.endsWith(u"_all"_s) ? 2 : 1;
            ASSERT_EQ(indicator.population.residence.size(), kinds) << indicator.key.toStdString();
            EXPECT_EQ(indicator.population.residence[0], Residence::Permanent);
        }
    }
}

} // namespace
