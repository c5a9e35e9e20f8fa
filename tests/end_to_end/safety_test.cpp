// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore, verify; the report's figures are the command line's figures.
#include "base/number_format.h"
#include "end_to_end/cli_process.h"
#include "end_to_end/document_text.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

TEST(Backup, RestoredElsewhereHoldsTheSame)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"truong-luu"_s, u"--residents"_s, u"1000"_s});
    const QJsonObject before = cli.json({u"verify"_s});
    EXPECT_TRUE(before.value(u"ok"_s).toBool());
    (void)cli.json({u"backup"_s, cli.path(u"b.bak"_s)});
    EXPECT_EQ(cli.run({u"backup"_s, cli.path(u"b.bak"_s)}).code, 1) << "an existing backup is never overwritten";
    (void)cli.json({u"restore"_s, cli.path(u"b.bak"_s), u"--to"_s, cli.path(u"y.caodiem"_s)});
    const QJsonObject after = cli.json({u"verify"_s, u"--store"_s, cli.path(u"y.caodiem"_s)});
    EXPECT_TRUE(after.value(u"ok"_s).toBool());
    EXPECT_EQ(after.value(u"content_hash"_s), before.value(u"content_hash"_s));
    EXPECT_EQ(cli.run({u"restore"_s, cli.path(u"b.bak"_s), u"--to"_s, cli.path(u"y.caodiem"_s)}).code, 1);
}

TEST(Audit, SaysWhoWroteWhatAndNamesNobody)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"truong-luu"_s, u"--residents"_s, u"300"_s});
    const qsizetype before = cli.json({u"audit"_s}).value(u"entries"_s).toArray().size();
    EXPECT_GT(before, 0);
    (void)cli.json({u"unit"_s, u"set"_s, u"--place"_s, u"Nơi Mới"_s});
    const QJsonArray entries = cli.json({u"audit"_s}).value(u"entries"_s).toArray();
    EXPECT_GT(entries.size(), before);
    qint64 last = 0;
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        EXPECT_GT(entry.value(u"id"_s).toInteger(), last);
        last = entry.value(u"id"_s).toInteger();
        EXPECT_EQ(entry.value(u"at"_s).toString().size(), 19);
        for (const QString &key : {u"by"_s, u"action"_s, u"subject"_s}) {
            EXPECT_FALSE(entry.value(key).toString().isEmpty()) << key.toStdString();
        }
        EXPECT_EQ(entry.size(), 5) << "no values of the registers";
    }
    EXPECT_TRUE(cli.json({u"audit"_s, u"--since"_s, u"2999-01-01"_s}).value(u"entries"_s).toArray().isEmpty());
    EXPECT_EQ(cli.run({u"audit"_s, u"--since"_s, u"31/12/2026"_s}).code, 2);
    EXPECT_EQ(cli.run({u"audit"_s}).code, 0);
}

TEST(Report, SaysTheFiguresThatProgressSays)
{
    const Cli cli;
    (void)cli.json({u"demo"_s, u"--profile"_s, u"phu-rieng"_s});
    const QJsonObject report = cli.json({u"report"_s, u"--out"_s, cli.path(u"out"_s)});
    EXPECT_EQ(report.value(u"files"_s).toArray().size(), 3);
    const QString stem = QDir(cli.path(u"out"_s)).filePath(u"bao-cao-phu-rieng-2026-2026-05-23."_s);
    for (const QString &suffix : {u"docx"_s, u"xlsx"_s, u"pdf"_s}) {
        EXPECT_GT(QFileInfo(stem + suffix).size(), 1000) << suffix.toStdString();
    }
    const QString text = textOf(stem + u"docx"_s);
    const QString sheet = partOf(stem + u"xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
    const QJsonObject closing = cli.json({u"progress"_s});
    const QJsonObject opening = cli.json({u"progress"_s, u"--as-of"_s, u"2026-05-16"_s});
    const QJsonArray indicators = closing.value(u"indicators"_s).toArray();
    ASSERT_EQ(indicators.size(), 14);
    for (const QJsonValue value : indicators) {
        const QJsonObject now = value.toObject();
        const QString key = now.value(u"key"_s).toString();
        const qint64 numerator = now.value(u"numerator"_s).toInteger();
        const qint64 denominator = now.value(u"denominator"_s).toInteger();
        const qint64 inPeriod = numerator - indicatorOf(opening, key).value(u"numerator"_s).toInteger();
        const QString row = u"\t%1\n\t%2\n\t%3"_s.arg(
            fmt_vi::num(numerator), fmt_vi::num(denominator), now.value(u"percent"_s).toString());
        EXPECT_TRUE(text.contains(row)) << key.toStdString() << " is not in the report's table";
        EXPECT_TRUE(text.contains(fmt_vi::num(inPeriod))) << key.toStdString();
        for (const qint64 number : {numerator, denominator}) {
            EXPECT_TRUE(sheet.contains(u"<v>%1</v>"_s.arg(number))) << key.toStdString() << " is no number of the xlsx";
        }
    }
}

TEST(Template, ImportsAsAnEmptyList)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử Nghiệm"_s});
    for (const QString &what : {u"residents"_s, u"organisations"_s, u"villages"_s}) {
        const QString file = cli.path(what + u".xlsx"_s);
        (void)cli.json({u"template"_s, what, u"--out"_s, file});
        const QJsonObject read = cli.json({u"import"_s, what, file});
        EXPECT_EQ(read.value(u"rows"_s).toInteger(), 0) << what.toStdString();
    }
}

TEST(Campaign, AFileIsLoadedShownAndUsedAndAWrongOneNamesItsPlace)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử Nghiệm"_s});
    const QJsonArray builtIn = cli.json({u"campaign"_s, u"list"_s}).value(u"campaigns"_s).toArray();
    EXPECT_EQ(builtIn.size(), 5);
    const QByteArray good = R"({"key": "own-2027", "title": "Own", "starts_on": "2027-01-01",
        "bands": [{"key": "all", "title": "Tất cả", "from": 0}],
        "indicators": [{"key": "card", "title": "Căn cước", "population": {}, "achieved": ["card_issued"],
                        "targets": [{"percent": 97.5, "deadline": "2027-06-30", "inclusive": true}]}]})";
    cli.write(u"good.json"_s, good);
    (void)cli.json({u"campaign"_s, u"load"_s, cli.path(u"good.json"_s)});
    (void)cli.json({u"campaign"_s, u"use"_s, u"own-2027"_s});
    EXPECT_EQ(cli.json({u"progress"_s}).value(u"campaign"_s).toString(), u"own-2027"_s);
    QByteArray bad = good;
    cli.write(u"bad.json"_s, bad.replace("\"population\": {}", "\"population\": {\"agee\": 3}"));
    const Answer refused = cli.run({u"campaign"_s, u"load"_s, cli.path(u"bad.json"_s)});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"agee"_s)) << refused.err.toStdString();
}

} // namespace
} // namespace caodiem::tests
