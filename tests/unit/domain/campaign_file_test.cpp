// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::domain {
namespace {

const QByteArray kGood = R"({"key": "c", "title": "Chiến dịch", "starts_on": "2026-04-01",
 "working_weekdays": [1, 2, 3, 4, 5], "days_off": ["2026-05-01", "2026-04-30", "2026-05-01"], "notes": ["n"],
 "bands": [{"key": "u6", "title": "t", "from": 0, "below": 6}, {"key": "6", "title": "t", "from": 6}],
 "indicators": [
  {"key": "a", "title": "t", "headline": true,
   "population": {"residence": ["permanent"], "age": {"from": 6, "below": 14}, "requires": ["eid_intake"],
     "lacks": ["eid_approved"], "exclude_ineligible": true, "age_on": "2026-06-30", "born_in_years": [2008],
     "schools": ["S"], "villages": ["V"]},
   "achieved": ["eid_activated"],
   "targets": [{"percent": 100, "deadline": "2026-06-30", "inclusive": false}, {"percent": 99.25, "deadline": "2026-05-31"}]},
  {"key": "b", "title": "t", "kind": "stock", "with": ["card_issued"], "without": ["eid_intake"],
   "targets": [{"deadline": "2026-05-15", "inclusive": false}]},
  {"key": "o", "title": "t", "subject": "organisation", "achieved": ["org_verified"],
   "population": {"established_before": "2025-12-30", "established_from": "2020-01-01", "kinds": ["agency"]}}]})";

/// The place that the error names after one change to the good file; empty when it is still read.
std::string placeAfter(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(kGood).object();
    change(object);
    const auto campaign = parseCampaign(QJsonDocument(object).toJson());
    return campaign ? std::string() : campaign.error().context.toStdString();
}

/// The same inside one indicator.
std::string placeInIndicator(int index, const std::function<void(QJsonObject &)> &change)
{
    return placeAfter([&](QJsonObject &object) {
        QJsonArray indicators = object[u"indicators"_s].toArray();
        QJsonObject indicator = indicators[index].toObject();
        change(indicator);
        indicators[index] = indicator;
        object[u"indicators"_s] = indicators;
    });
}

std::string placeInPopulation(int index, const QString &key, const QJsonValue &value)
{
    return placeInIndicator(index, [&](QJsonObject &indicator) {
        QJsonObject population = indicator[u"population"_s].toObject();
        population[key] = value;
        indicator[u"population"_s] = population;
    });
}

TEST(CampaignFile, IsReadInFull)
{
    const auto result = parseCampaign(kGood);
    ASSERT_TRUE(result) << result.error().context.toStdString();
    const Campaign &c = result.value();
    EXPECT_EQ(c.title, u"Chiến dịch"_s);
    EXPECT_EQ(c.calendar.weekdays, std::bitset<7>(0x1F));
    EXPECT_EQ(c.calendar.daysOff, (std::vector<Day> {dayFromCivil({2026, 4, 30}), dayFromCivil({2026, 5, 1})}));
    ASSERT_EQ(c.bands.size(), 2U);
    EXPECT_FALSE(c.bands[1].age.below);
    ASSERT_EQ(c.indicators.size(), 3U);
    const Indicator &a = c.indicators[0];
    EXPECT_TRUE(a.headline);
    EXPECT_EQ(a.population.age, (AgeRange {6, 14}));
    EXPECT_EQ(a.population.required, std::vector {EventKind::EidIntake});
    EXPECT_EQ(a.population.lacks, std::vector {EventKind::EidApproved});
    EXPECT_TRUE(a.population.excludeIneligible);
    EXPECT_EQ(a.population.ageOn, dayFromCivil({2026, 6, 30}));
    EXPECT_EQ(a.population.bornInYears, std::vector {2008});
    EXPECT_EQ(a.population.schools, QStringList {u"S"_s});
    ASSERT_EQ(a.targets.size(), 2U);
    EXPECT_EQ(a.targets[0].hundredths, 9925); // by last day, whatever the order in the file
    EXPECT_TRUE(a.targets[0].inclusive);
    EXPECT_FALSE(a.targets[1].inclusive);
    EXPECT_EQ(c.indicators[1].kind, IndicatorKind::Stock);
    EXPECT_EQ(c.indicators[1].targets.front().hundredths, 0);
    EXPECT_EQ(c.indicators[2].subject, Subject::Organisation);
    EXPECT_EQ(c.indicators[2].population.kinds, std::vector {OrganisationKind::Agency});
}

TEST(CampaignFile, WithoutACalendarEveryDayIsWorked)
{
    QJsonObject object = QJsonDocument::fromJson(kGood).object();
    object.remove(u"working_weekdays"_s);
    object.remove(u"days_off"_s);
    const auto campaign = parseCampaign(QJsonDocument(object).toJson());
    ASSERT_TRUE(campaign);
    EXPECT_EQ(campaign.value().calendar, WorkCalendar());
}

TEST(CampaignFile, ReadsWhatTheDirectiveAsksForInOutreach)
{
    const auto with = [](const QByteArray &quotas) {
        QByteArray json = kGood;
        json.replace(QByteArray(R"("notes": ["n"],)"), QByteArray(R"("notes": ["n"], "outreach": )" + quotas + ","));
        return parseCampaign(json);
    };
    const auto read
        = with(R"([{"kind": "loudspeaker", "times": 3, "per": "day"}, {"kind": "visit", "times": 2, "per": "week"}])");
    ASSERT_TRUE(read);
    const std::vector<OutreachQuota> expected {{OutreachKind::Loudspeaker, 3, true}, {OutreachKind::Visit, 2, false}};
    EXPECT_EQ(read.value().outreach, expected);
    EXPECT_EQ(with(R"([{"kind": "radio", "times": 3, "per": "day"}])").error().context, u"outreach[0].kind"_s);
    EXPECT_EQ(with(R"([{"kind": "post", "times": 0, "per": "day"}])").error().context, u"outreach[0].times"_s);
    EXPECT_EQ(with(R"([{"kind": "post", "times": 1, "per": "month"}])").error().context, u"outreach[0].per"_s);
    EXPECT_TRUE(parseCampaign(kGood).value().outreach.empty());
}

TEST(CampaignFile, NamesTheUnknownKey)
{
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"titel"_s] = u"x"_s; }), "titel");
    EXPECT_EQ(placeInPopulation(0, u"agee"_s, 1), "indicators[0].population.agee");
    EXPECT_EQ(placeInIndicator(1, [](QJsonObject &o) { o[u"achieved"_s] = QJsonArray {u"eid_intake"_s}; }),
        "indicators[1].achieved");
}

TEST(CampaignFile, NamesWhatIsMissingOrOfTheWrongType)
{
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o.remove(u"key"_s); }), "key");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"title"_s] = 5; }), "title");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o.remove(u"bands"_s); }), "bands");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"indicators"_s] = QJsonArray(); }), "indicators");
    EXPECT_EQ(placeInIndicator(0, [](QJsonObject &o) { o.remove(u"achieved"_s); }), "indicators[0].achieved");
    EXPECT_EQ(placeInIndicator(1, [](QJsonObject &o) { o.remove(u"without"_s); }), "indicators[1].without");
    EXPECT_EQ(placeInIndicator(0, [](QJsonObject &o) { o[u"headline"_s] = u"yes"_s; }), "indicators[0].headline");
}

TEST(CampaignFile, NamesImpossibleDates)
{
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"starts_on"_s] = u"2026-02-29"_s; }), "starts_on");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"days_off"_s] = QJsonArray {u"30/04/2026"_s}; }), "days_off");
    EXPECT_EQ(placeInPopulation(0, u"age_on"_s, u"soon"_s), "indicators[0].population.age_on");
}

TEST(CampaignFile, NamesWordsThatItDoesNotKnow)
{
    EXPECT_EQ(placeInPopulation(0, u"residence"_s, QJsonArray {u"both"_s}), "indicators[0].population.residence");
    EXPECT_EQ(placeInPopulation(0, u"requires"_s, QJsonArray {u"card"_s}), "indicators[0].population.requires");
    EXPECT_EQ(placeInPopulation(2, u"kinds"_s, QJsonArray {u"firm"_s}), "indicators[2].population.kinds");
    EXPECT_EQ(placeInIndicator(0, [](QJsonObject &o) { o[u"kind"_s] = u"heap"_s; }), "indicators[0].kind");
    EXPECT_EQ(placeInIndicator(0, [](QJsonObject &o) { o[u"subject"_s] = u"dog"_s; }), "indicators[0].subject");
}

TEST(CampaignFile, NamesTheListWithAStepOfTheWrongSubject)
{
    EXPECT_EQ(placeInIndicator(0, [](QJsonObject &o) { o[u"achieved"_s] = QJsonArray {u"org_verified"_s}; }),
        "indicators[0].achieved");
    EXPECT_EQ(placeInPopulation(0, u"requires"_s, QJsonArray {u"org_verified"_s}), "indicators[0].population.requires");
    EXPECT_EQ(placeInPopulation(0, u"lacks"_s, QJsonArray {u"absent"_s}), "indicators[0].population.lacks");
    EXPECT_EQ(placeInIndicator(1, [](QJsonObject &o) { o[u"with"_s] = QJsonArray {u"org_verified"_s}; }),
        "indicators[1].with");
    EXPECT_EQ(placeInIndicator(2, [](QJsonObject &o) { o[u"achieved"_s] = QJsonArray {u"eid_intake"_s}; }),
        "indicators[2].achieved");
}

TEST(CampaignFile, RefusesConditionsOfTheOtherSubject)
{
    EXPECT_EQ(placeInPopulation(0, u"kinds"_s, QJsonArray {u"agency"_s}), "indicators[0].population");
    EXPECT_EQ(placeInPopulation(2, u"residence"_s, QJsonArray {u"permanent"_s}), "indicators[2].population");
}

TEST(CampaignFile, RefusesOverlappingOrEmptyBands)
{
    const auto bands = [](const QByteArray &json) {
        return placeAfter([&json](QJsonObject &o) { o[u"bands"_s] = QJsonDocument::fromJson(json).array(); });
    };
    EXPECT_EQ(bands(R"([{"key": "a", "title": "t", "from": 0, "below": 7}, {"key": "b", "title": "t", "from": 6}])"),
        "bands[1].from");
    EXPECT_EQ(
        bands(R"([{"key": "a", "title": "t", "from": 6}, {"key": "b", "title": "t", "from": 14}])"), "bands[1].from");
    EXPECT_EQ(bands(R"([{"key": "a", "title": "t", "from": 6, "below": 6}])"), "bands[0].below");
}

TEST(CampaignFile, RefusesAKeyThatStandsTwice)
{
    EXPECT_EQ(placeInIndicator(1, [](QJsonObject &o) { o[u"key"_s] = u"a"_s; }), "indicators");
}

TEST(CampaignFile, RefusesPercentsThatAreNone)
{
    const auto target = [](const QJsonValue &percent) {
        return placeInIndicator(0, [&percent](QJsonObject &o) {
            o[u"targets"_s] = QJsonArray {QJsonObject {{u"percent"_s, percent}, {u"deadline"_s, u"2026-06-30"_s}}};
        });
    };
    EXPECT_EQ(target(99.5), "");
    EXPECT_EQ(target(0.07), "");
    EXPECT_EQ(target(100.5), "indicators[0].targets[0].percent");
    EXPECT_EQ(target(-1), "indicators[0].targets[0].percent");
    EXPECT_EQ(target(99.999), "indicators[0].targets[0].percent");
    EXPECT_EQ(target(u"100"_s), "indicators[0].targets[0].percent");
}

TEST(CampaignFile, RefusesAPercentOfAHeap)
{
    EXPECT_EQ(placeInIndicator(1,
                  [](QJsonObject &o) {
                      o[u"targets"_s] = QJsonArray {QJsonObject {{u"percent"_s, 50}, {u"deadline"_s, u"2026-06-30"_s}}};
                  }),
        "indicators[1].targets[0].percent");
}

TEST(CampaignFile, RefusesWeekdaysThatAreNone)
{
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"working_weekdays"_s] = QJsonArray {0}; }), "working_weekdays");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"working_weekdays"_s] = QJsonArray {8}; }), "working_weekdays");
    EXPECT_EQ(placeAfter([](QJsonObject &o) { o[u"working_weekdays"_s] = QJsonArray {1.5}; }), "working_weekdays");
}

TEST(CampaignFile, RefusesWhatIsNoJsonObject)
{
    EXPECT_FALSE(parseCampaign("{"));
    EXPECT_FALSE(parseCampaign("[]"));
    EXPECT_FALSE(parseCampaign(""));
    EXPECT_EQ(parseCampaign("nonsense").error().code, Errc::BadInput);
}

} // namespace
} // namespace caodiem::domain
