// SPDX-License-Identifier: GPL-3.0-or-later
// The directives' own counts, from people through the store and the engine to the command line.
#include "end_to_end/cli_process.h"

#include <QDate>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

#define EXPECT_FIGURE(progress, key, expected) EXPECT_EQ(figureOf(progress, key).toStdString(), expected)

QJsonObject demo(const Cli &cli, const QString &profile)
{
    (void)cli.json({u"demo"_s, u"--profile"_s, profile});
    return cli.json({u"progress"_s});
}

TEST(DirectiveFigures, PhuRiengIsCountedFromPeople)
{
    const Cli cli;
    const QJsonObject progress = demo(cli, u"phu-rieng"_s);
    EXPECT_EQ(progress.value(u"as_of"_s).toString(), u"2026-05-23"_s);
    EXPECT_EQ(progress.value(u"campaign"_s).toString(), u"phu-rieng-2026"_s);
    EXPECT_FIGURE(progress, u"eid_activated_14"_s, "21973/27434 = 80,09");
    EXPECT_FIGURE(progress, u"eid_activated_6"_s, "21982/32479 = 67,68");
    EXPECT_FIGURE(progress, u"eid_activated_6_14"_s, "9/5045 = 0,18");
    EXPECT_FIGURE(progress, u"eid_intake_6_14"_s, "214/5045 = 4,24");
    EXPECT_FIGURE(progress, u"eid_intake_6"_s, "23540/32479 = 72,48");
    EXPECT_FIGURE(progress, u"eid_intake_14"_s, "23326/27434 = 85,03");
    EXPECT_FIGURE(progress, u"card"_s, "32788/35097 = 93,42");
    EXPECT_FIGURE(progress, u"card_6_14"_s, "4645/5045 = 92,07");
    EXPECT_FIGURE(progress, u"card_14"_s, "27334/27434 = 99,64");
    const QJsonObject activated = indicatorOf(progress, u"eid_activated_14"_s);
    EXPECT_EQ(activated.value(u"remaining"_s).toInteger(), 5461);
    EXPECT_EQ(activated.value(u"required_per_day"_s).toInteger(), 148) << "5.461 over 37 days";
    EXPECT_EQ(activated.value(u"deadline"_s).toString(), u"2026-06-29"_s) << "trước ngày 30/6 ends on 29/6";
    const QJsonObject target = activated.value(u"targets"_s).toArray().first().toObject();
    EXPECT_EQ(target.value(u"wording"_s).toString(), u"trước ngày 30/6/2026"_s);
}

TEST(DirectiveFigures, PhuQuocIsCountedFromPeopleAndOrganisations)
{
    const Cli cli;
    const QJsonObject progress = demo(cli, u"phu-quoc"_s);
    EXPECT_FIGURE(progress, u"card_14"_s, "99778/101710 = 98,10");
    EXPECT_FIGURE(progress, u"eid_intake_14"_s, "93858/101710 = 92,28");
    EXPECT_FIGURE(progress, u"eid_activated_14"_s, "87678/101710 = 86,20");
    EXPECT_FIGURE(progress, u"org_before"_s, "3193/3377 = 94,55");
    EXPECT_FIGURE(progress, u"org_from"_s, "213/391 = 54,48");
    EXPECT_EQ(indicatorOf(progress, u"org_before"_s).value(u"remaining"_s).toInteger(), 184);
    EXPECT_EQ(indicatorOf(progress, u"eid_intake_14"_s).value(u"required_per_day"_s).toInteger(), 231);
}

TEST(DirectiveFigures, TruongLuuIsCountedFromPeople)
{
    const Cli cli;
    const QJsonObject progress = demo(cli, u"truong-luu"_s);
    EXPECT_FIGURE(progress, u"eid_intake_6_14"_s, "2339/2983 = 78,41");
    EXPECT_FIGURE(progress, u"eid_activated_of_intake"_s, "395/2339 = 16,89");
    EXPECT_EQ(indicatorOf(progress, u"eid_intake_6_14"_s).value(u"deadline"_s).toString(), u"2026-05-31"_s);
}

TEST(DirectiveFigures, HungYenAndTuMinhAreCountedFromPeople)
{
    const Cli hungYen;
    const QJsonObject stock = demo(hungYen, u"hung-yen"_s);
    EXPECT_EQ(indicatorOf(stock, u"card_no_eid_6_14"_s).value(u"numerator"_s).toInteger(), 237176);
    EXPECT_EQ(indicatorOf(stock, u"no_card_no_eid_6_14"_s).value(u"numerator"_s).toInteger(), 199393);
    EXPECT_EQ(indicatorOf(stock, u"card_no_eid_6_14"_s).value(u"denominator"_s).toInteger(), 436569);
    const Cli tuMinh;
    const QJsonObject progress = demo(tuMinh, u"tu-minh"_s);
    EXPECT_EQ(indicatorOf(progress, u"eid_intake_6_14"_s).value(u"denominator"_s).toInteger(), 4000);
}

TEST(DirectiveFigures, APlayedOnAndScaledDemoKeepsItsOwnDay)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--until"_s, u"2026-06-20"_s});
    EXPECT_EQ(cli.json({u"progress"_s}).value(u"as_of"_s).toString(), u"2026-06-20"_s);
    const QJsonObject own = cli.json({u"progress"_s, u"--as-of"_s, u"2026-05-23"_s});
    EXPECT_FIGURE(own, u"eid_activated_14"_s, "21973/27434 = 80,09");
    EXPECT_FIGURE(own, u"card"_s, "32788/35097 = 93,42");
}

TEST(Groups, AddUpToTheWhole)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"phu-rieng"_s, u"--residents"_s, u"4000"_s});
    for (const QString &by : {u"village"_s, u"band"_s, u"school"_s, u"class"_s, u"area-officer"_s}) {
        const QJsonObject progress = cli.json({u"progress"_s, u"--by"_s, by});
        const QJsonArray indicators = progress.value(u"indicators"_s).toArray();
        ASSERT_EQ(indicators.size(), 14) << by.toStdString();
        for (const QJsonValue value : indicators) {
            const QJsonObject indicator = value.toObject();
            const QJsonArray groups = indicator.value(u"groups"_s).toArray();
            const bool organisations = indicator.value(u"key"_s).toString().startsWith(u"org_");
            if (organisations && by != u"village" && by != u"area-officer") {
                EXPECT_TRUE(groups.isEmpty());
                continue;
            }
            ASSERT_FALSE(groups.isEmpty()) << by.toStdString();
            qint64 numerator = 0;
            qint64 denominator = 0;
            for (const QJsonValue group : groups) {
                numerator += group.toObject().value(u"numerator"_s).toInteger();
                denominator += group.toObject().value(u"denominator"_s).toInteger();
            }
            EXPECT_EQ(numerator, indicator.value(u"numerator"_s).toInteger()) << by.toStdString();
            EXPECT_EQ(denominator, indicator.value(u"denominator"_s).toInteger()) << by.toStdString();
            EXPECT_GT(denominator, 0) << by.toStdString();
        }
    }
}

TEST(Series, EndsOnTheFigureAndHasAPointADay)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"truong-luu"_s, u"--residents"_s, u"3000"_s});
    const QJsonObject series = cli.json({u"series"_s, u"--indicator"_s, u"eid_intake_6_14"_s});
    const QJsonArray points = series.value(u"points"_s).toArray();
    const QDate first = QDate::fromString(points.first().toObject().value(u"date"_s).toString(), Qt::ISODate);
    const QDate last = QDate::fromString(points.last().toObject().value(u"date"_s).toString(), Qt::ISODate);
    EXPECT_EQ(points.size(), first.daysTo(last) + 1);
    EXPECT_EQ(last, QDate(2026, 5, 28));
    EXPECT_EQ(first, QDate(2026, 2, 27)) << "90 days before the end, earlier than the campaign's start";
    const QJsonObject figure = indicatorOf(cli.json({u"progress"_s}), u"eid_intake_6_14"_s);
    EXPECT_EQ(points.last().toObject().value(u"numerator"_s), figure.value(u"numerator"_s));
    const QJsonObject middle = points.at(40).toObject();
    const QJsonObject then = indicatorOf(
        cli.json({u"progress"_s, u"--as-of"_s, middle.value(u"date"_s).toString()}), u"eid_intake_6_14"_s);
    EXPECT_EQ(middle.value(u"numerator"_s), then.value(u"numerator"_s));
    EXPECT_EQ(middle.value(u"denominator"_s), then.value(u"denominator"_s));
}

} // namespace
} // namespace caodiem::tests
