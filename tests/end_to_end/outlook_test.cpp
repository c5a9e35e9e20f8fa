// SPDX-License-Identifier: GPL-3.0-or-later
// forecast, rank, why, coming-of-age: beside what progress and list say.
#include "end_to_end/cli_process.h"
#include "end_to_end/document_text.h"

#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

/// A small Phú Riềng, played on to 10/06/2026; made once.
const Cli &office()
{
    static const Cli cli;
    static const QJsonObject made = cli.json(
        {u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"4000"_s, u"--until"_s, u"2026-06-10"_s});
    return cli;
}

QJsonObject forecastOf(QStringList extra)
{
    const QJsonObject told
        = office().json(QStringList {u"forecast"_s, u"--indicator"_s, u"eid_activated_14"_s} + extra);
    const QJsonArray indicators = told.value(u"indicators"_s).toArray();
    EXPECT_EQ(indicators.size(), 1);
    return indicators.first().toObject();
}

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

TEST(Forecast, SaysForEveryIndicatorWhatProgressSays)
{
    const QJsonObject progress = office().json({u"progress"_s});
    const QJsonObject told = office().json({u"forecast"_s});
    EXPECT_EQ(told.value(u"as_of"_s), progress.value(u"as_of"_s));
    const QJsonArray indicators = told.value(u"indicators"_s).toArray();
    EXPECT_EQ(indicators.size(), progress.value(u"indicators"_s).toArray().size());
    int ranges = 0;
    for (const QJsonValue value : indicators) {
        const QJsonObject one = value.toObject();
        const QJsonObject figure = indicatorOf(progress, text(one, u"key"_s));
        for (const QString &key : {u"numerator"_s, u"denominator"_s, u"percent"_s, u"deadline"_s, u"required_per_day"_s,
                 u"pace_per_day"_s, u"target_percent"_s}) {
            EXPECT_EQ(one.value(key), figure.value(key)) << key.toStdString();
        }
        const QJsonObject first = figure.value(u"forecast"_s).toObject();
        EXPECT_EQ(one.value(u"finish_on"_s), first.value(u"finish_on"_s));
        EXPECT_EQ(one.value(u"range"_s), first.value(u"range"_s));
        EXPECT_EQ(one.value(u"on_time_probability"_s), first.value(u"on_time_probability"_s));
        ranges += one.value(u"range"_s).toArray().size() == 2 ? 1 : 0;
        const QJsonObject left = one.value(u"ceiling"_s).toObject().value(u"remaining"_s).toObject();
        qint64 remaining = 0;
        for (const QJsonValue part : left) {
            remaining += part.toInteger();
        }
        EXPECT_EQ(remaining, figure.value(u"remaining"_s).toInteger()) << "everybody who remains is in one class";
    }
    EXPECT_GT(ranges, 5);
}

TEST(Forecast, IsTheSameTwiceAndMovesWithTheChange)
{
    const QJsonObject asItStands = forecastOf({});
    EXPECT_EQ(asItStands, forecastOf({}));
    EXPECT_EQ(text(asItStands, u"state"_s), u"forecast"_s);
    EXPECT_LE(text(asItStands, u"finish_early"_s), text(asItStands, u"finish_middle"_s));
    EXPECT_LE(text(asItStands, u"finish_middle"_s), text(asItStands, u"finish_late"_s));
    EXPECT_EQ(
        asItStands.value(u"fan"_s).toArray().first().toObject().value(u"middle"_s), asItStands.value(u"numerator"_s));
    const QJsonObject more = forecastOf({u"--extra"_s, u"20"_s});
    EXPECT_LT(text(more, u"finish_middle"_s), text(asItStands, u"finish_middle"_s));
    EXPECT_GE(more.value(u"on_time_probability"_s).toDouble(), asItStands.value(u"on_time_probability"_s).toDouble());
    EXPECT_EQ(more.value(u"as_it_stands"_s).toObject().value(u"finish_middle"_s), asItStands.value(u"finish_middle"_s));
    const QJsonObject machine = forecastOf({u"--machines"_s, u"2"_s, u"--machines-added"_s, u"1"_s});
    EXPECT_LT(text(machine, u"finish_middle"_s), text(asItStands, u"finish_middle"_s));
    const QJsonObject lost = forecastOf({u"--sessions-lost"_s, u"8"_s, u"--sessions-per-day"_s, u"2"_s});
    EXPECT_GT(text(lost, u"finish_middle"_s), text(asItStands, u"finish_middle"_s));
    EXPECT_EQ(lost.value(u"fan"_s).toArray().at(4).toObject().value(u"high"_s), asItStands.value(u"numerator"_s))
        << "four days without a session";
}

TEST(Forecast, SaysTheCeilingInVietnameseAndRefusesWhatCannotBe)
{
    const Answer told = office().run({u"forecast"_s});
    EXPECT_EQ(told.code, 0);
    const QString page = QString::fromUtf8(told.out);
    EXPECT_TRUE(page.contains(u"Kể cả khi làm hết những người liên hệ được cũng chỉ đạt "_s)) << told.out.toStdString();
    EXPECT_TRUE(page.contains(u"vào độ tuổi"_s));
    EXPECT_EQ(office().run({u"forecast"_s, u"--machines"_s, u"0"_s}).code, 2);
    EXPECT_EQ(office().run({u"forecast"_s, u"--extra"_s, u"-5"_s}).code, 2);
    EXPECT_EQ(office().run({u"forecast"_s, u"--indicator"_s, u"none"_s}).code, 1);
}

TEST(Rank, GivesEqualRanksToEqualRatiosAndAddsUp)
{
    for (const QString &by : {u"village"_s, u"school"_s, u"area-officer"_s, u"band"_s}) {
        const QJsonObject told = office().json({u"rank"_s, u"--indicator"_s, u"eid_activated_6"_s, u"--by"_s, by});
        const QJsonArray groups = told.value(u"groups"_s).toArray();
        ASSERT_GE(groups.size(), 2) << by.toStdString();
        qint64 place = 0;
        qint64 numerator = 0;
        QJsonObject before;
        for (const QJsonValue value : groups) {
            const QJsonObject group = value.toObject();
            ++place;
            numerator += group.value(u"numerator"_s).toInteger();
            if (group.value(u"rank"_s).isNull()) {
                EXPECT_EQ(group.value(u"denominator"_s).toInteger(), 0);
                continue;
            }
            const qint64 cross = group.value(u"numerator"_s).toInteger() * before.value(u"denominator"_s).toInteger()
                - before.value(u"numerator"_s).toInteger() * group.value(u"denominator"_s).toInteger();
            EXPECT_LE(cross, 0) << "the highest ratio first";
            EXPECT_EQ(group.value(u"rank"_s).toInteger(),
                place > 1 && cross == 0 ? before.value(u"rank"_s).toInteger() : place);
            EXPECT_EQ(group.value(u"interval"_s).toArray().size(), 2);
            before = group;
        }
        EXPECT_EQ(numerator, told.value(u"numerator"_s).toInteger()) << by.toStdString();
        EXPECT_EQ(numerator,
            indicatorOf(office().json({u"progress"_s}), u"eid_activated_6"_s).value(u"numerator"_s).toInteger());
    }
}

TEST(Rank, ByGainComparesWithAWeekBefore)
{
    const QJsonObject told = office().json({u"rank"_s, u"--indicator"_s, u"eid_intake_14"_s, u"--order"_s, u"gain"_s});
    const QJsonObject before = indicatorOf(
        office().json({u"progress"_s, u"--as-of"_s, u"2026-06-03"_s, u"--by"_s, u"village"_s}), u"eid_intake_14"_s);
    std::map<QString, qint64> then;
    const QJsonArray old = before.value(u"groups"_s).toArray();
    for (const QJsonValue value : old) {
        then[text(value.toObject(), u"key"_s)] = value.toObject().value(u"numerator"_s).toInteger();
    }
    const QJsonArray groups = told.value(u"groups"_s).toArray();
    EXPECT_GT(groups.size(), 5);
    for (const QJsonValue value : groups) {
        const QJsonObject group = value.toObject();
        EXPECT_EQ(
            group.value(u"gain"_s).toInteger(), group.value(u"numerator"_s).toInteger() - then[text(group, u"key"_s)]);
    }
    const Answer page = office().run({u"rank"_s, u"--indicator"_s, u"eid_intake_14"_s, u"--order"_s, u"remaining"_s});
    EXPECT_EQ(page.code, 0);
    EXPECT_TRUE(QString::fromUtf8(page.out).contains(u"Khoảng tin cậy"_s));
    EXPECT_EQ(office().run({u"rank"_s, u"--indicator"_s, u"eid_intake_14"_s, u"--order"_s, u"luck"_s}).code, 2);
    EXPECT_EQ(office().run({u"rank"_s}).code, 2) << "which indicator";
}

qint64 sumOf(const QJsonObject &reasons)
{
    qint64 sum = 0;
    for (const QJsonValue value : reasons) {
        sum += value.toInteger();
    }
    return sum;
}

TEST(Why, OpeningAndReasonsGiveTheClosing)
{
    const QJsonObject told
        = office().json({u"why"_s, u"--indicator"_s, u"eid_intake_6_14"_s, u"--from"_s, u"2026-05-23"_s});
    const QJsonObject opening
        = indicatorOf(office().json({u"progress"_s, u"--as-of"_s, u"2026-05-23"_s}), u"eid_intake_6_14"_s);
    const QJsonObject closing = indicatorOf(office().json({u"progress"_s}), u"eid_intake_6_14"_s);
    for (const QString &side : {u"numerator"_s, u"denominator"_s}) {
        const QJsonObject one = told.value(side).toObject();
        EXPECT_EQ(one.value(u"opening"_s), opening.value(side));
        EXPECT_EQ(one.value(u"closing"_s), closing.value(side));
        EXPECT_EQ(one.value(u"residual"_s).toInteger(), 0);
        EXPECT_EQ(one.value(u"opening"_s).toInteger() + sumOf(one.value(u"in"_s).toObject())
                - sumOf(one.value(u"out"_s).toObject()),
            one.value(u"closing"_s).toInteger());
    }
    EXPECT_GT(told.value(u"numerator"_s).toObject().value(u"in"_s).toObject().value(u"newly_done"_s).toInteger(), 0);
    const Answer page = office().run({u"why"_s, u"--indicator"_s, u"eid_intake_6_14"_s, u"--from"_s, u"2026-05-23"_s});
    EXPECT_TRUE(QString::fromUtf8(page.out).contains(u"Mới thực hiện bước"_s));
    EXPECT_EQ(office().run({u"why"_s, u"--indicator"_s, u"card"_s, u"--from"_s, u"2026-07-01"_s}).code, 1)
        << "from after today";
    EXPECT_EQ(office().run({u"why"_s, u"--indicator"_s, u"card"_s}).code, 2) << "since when";
}

TEST(ComingOfAge, ListsTheVeryPeopleOfTheProjection)
{
    const QString key = u"eid_intake_6_14"_s;
    const QJsonObject ages = office()
                                 .json({u"forecast"_s, u"--indicator"_s, key})
                                 .value(u"indicators"_s)
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"deadline_age"_s)
                                 .toObject();
    const QJsonObject list = office().json({u"coming-of-age"_s, u"--indicator"_s, key});
    EXPECT_EQ(list.value(u"coming_in"_s), ages.value(u"coming_in"_s));
    EXPECT_EQ(list.value(u"going_out"_s), ages.value(u"going_out"_s));
    const QJsonArray people = list.value(u"people"_s).toArray();
    ASSERT_FALSE(people.isEmpty());
    QString before;
    for (const QJsonValue value : people) {
        const QJsonObject person = value.toObject();
        EXPECT_EQ(text(person, u"personal_id"_s).size(), 3) << "never whole unless asked for";
        EXPECT_GE(text(person, u"on"_s), before) << "by day";
        before = text(person, u"on"_s);
        EXPECT_GT(before, u"2026-06-10"_s);
        EXPECT_LE(before, u"2026-06-29"_s);
    }
    const QJsonObject full = office().json({u"coming-of-age"_s, u"--indicator"_s, key, u"--full-id"_s});
    EXPECT_EQ(text(full.value(u"people"_s).toArray().first().toObject(), u"personal_id"_s).size(), 12);
    const QJsonObject near = office().json({u"coming-of-age"_s, u"--indicator"_s, key, u"--until"_s, u"2026-06-10"_s});
    EXPECT_TRUE(near.value(u"people"_s).toArray().isEmpty()) << "nobody between today and today";
}

TEST(ComingOfAge, WritesASheetAndRefusesOrganisations)
{
    const QString file = office().path(u"coming.xlsx"_s);
    const QString key = u"eid_intake_6_14"_s;
    EXPECT_EQ(office().run({u"coming-of-age"_s, u"--indicator"_s, key, u"--out"_s, file}).code, 0);
    const QString words = partOf(file, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(words.contains(u"Sắp đủ tuổi"_s));
    EXPECT_TRUE(words.contains(u"Ngày sinh nhật"_s));
    const QJsonObject full = office().json({u"coming-of-age"_s, u"--indicator"_s, key, u"--full-id"_s});
    const QJsonArray people = full.value(u"people"_s).toArray();
    ASSERT_FALSE(people.isEmpty());
    for (const QJsonValue value : people) {
        EXPECT_FALSE(words.contains(text(value.toObject(), u"personal_id"_s))) << "an ID in full";
    }
    EXPECT_EQ(office().run({u"coming-of-age"_s, u"--indicator"_s, key}).code, 2) << "where to";
    EXPECT_EQ(office().run({u"coming-of-age"_s, u"--indicator"_s, u"org_verified"_s, u"--json"_s}).code, 1);
}

} // namespace
} // namespace caodiem::tests
