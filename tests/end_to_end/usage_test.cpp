// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes and sentences of cli.md.
#include "end_to_end/cli_process.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

TEST(Usage, WrongUsageIsTwoAndFailureIsOneWithOneSentence)
{
    const Cli cli;
    EXPECT_EQ(cli.run({}).code, 2);
    EXPECT_EQ(cli.run({u"no-such-command"_s}).code, 2);
    EXPECT_EQ(cli.run({u"progress"_s, u"--as-of"_s, u"31/05/2026"_s}).code, 2);
    EXPECT_EQ(cli.run({u"progress"_s, u"--by"_s, u"moon"_s}).code, 2);
    const Answer missing = cli.run({u"progress"_s, u"--json"_s});
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.out.isEmpty());
    EXPECT_EQ(missing.err.trimmed().count(u'\n'), 0) << missing.err.toStdString();
    EXPECT_FALSE(missing.err.trimmed().isEmpty());
}

TEST(Usage, GeneralOptionsMayStandAnywhere)
{
    const Cli cli;
    const QString store = cli.path(u"z.caodiem"_s);
    EXPECT_EQ(cli.run({u"init"_s, u"--unit"_s, u"Công an phường Thử"_s, u"--store"_s, store}).code, 0);
    EXPECT_EQ(cli.run({u"--store"_s, store, u"--json"_s, u"campaign"_s, u"list"_s}).code, 0);
    EXPECT_EQ(cli.run({u"campaign"_s, u"--json"_s, u"list"_s, u"--store"_s, store}).code, 0);
    EXPECT_EQ(cli.run({u"campaign"_s, u"list"_s, u"--user"_s, u"lan"_s, u"--store"_s, store, u"--json"_s}).code, 0);
    EXPECT_EQ(cli.run({u"init"_s, u"--unit"_s, u"Công an phường Thử"_s, u"--store"_s, store}).code, 1)
        << "there already";
}

TEST(Usage, WhatIsNotThereIsNamed)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử"_s});
    const Answer campaign = cli.run({u"progress"_s, u"--campaign"_s, u"abc-2099"_s});
    EXPECT_EQ(campaign.code, 1);
    EXPECT_TRUE(campaign.err.contains(u"abc-2099"_s));
    const Answer indicator = cli.run({u"series"_s, u"--indicator"_s, u"nothing"_s});
    EXPECT_EQ(indicator.code, 1);
    EXPECT_TRUE(indicator.err.contains(u"nothing"_s));
    const Answer profile = cli.run({u"demo"_s, u"--profile"_s, u"atlantis"_s, u"--store"_s, cli.path(u"d.caodiem"_s)});
    EXPECT_EQ(profile.code, 1);
    EXPECT_TRUE(profile.err.contains(u"atlantis"_s));
}

TEST(Usage, AnEmptyOfficeHasFiguresWithoutPercent)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử"_s});
    const QJsonObject progress
        = cli.json({u"progress"_s, u"--campaign"_s, u"phu-rieng-2026"_s, u"--by"_s, u"village"_s});
    const QJsonObject card = indicatorOf(progress, u"card"_s);
    EXPECT_EQ(card.value(u"denominator"_s).toInteger(-1), 0);
    EXPECT_TRUE(card.value(u"percent"_s).isNull());
    EXPECT_TRUE(card.value(u"forecast"_s).toObject().value(u"finish_on"_s).isNull());
}

TEST(Unit, IsKeptAndBlankStaysBlank)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an phường Tứ Minh"_s});
    const QJsonObject set = cli.json({u"unit"_s, u"set"_s, u"--parent"_s, u"Công an thành phố Hải Phòng"_s,
        u"--recipients"_s, u"Phòng PC06; UBND phường"_s});
    EXPECT_EQ(set.value(u"kind"_s).toString(), u"phuong"_s);
    EXPECT_EQ(set.value(u"recipients"_s).toArray().size(), 2);
    EXPECT_TRUE(set.value(u"signer"_s).toString().isEmpty());
    EXPECT_EQ(cli.json({u"unit"_s, u"set"_s, u"--place"_s, u"Tứ Minh"_s}).value(u"parent"_s).toString(),
        u"Công an thành phố Hải Phòng"_s);
}

} // namespace
} // namespace caodiem::tests
