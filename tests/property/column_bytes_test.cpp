// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/column_bytes.h"
#include "engine/figures.h"
#include "support/random_world.h"
#include "support/snapshot_of.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

const Day kDay = dayFromCivil({2026, 5, 23});

TEST(ColumnBytes, ReadBackTheyAnswerTheSame)
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        RandomSource random(seed * 13);
        const domain::Registers registers = randomRegisters(random, kDay, random.between(0, 40));
        const domain::Campaign campaign = randomCampaign(random, kDay);
        const engine::Snapshot held = snapshotOf(registers);
        auto back = engine::snapshotFrom(engine::bytesOf(held), held.directory());
        ASSERT_TRUE(back) << "seed " << seed;
        for (const auto grouping : {engine::Grouping::Village, engine::Grouping::Class}) {
            const auto a = engine::progress(held, campaign, kDay, grouping);
            const auto b = engine::progress(back.value(), campaign, kDay, grouping);
            ASSERT_FALSE(a.indicators.empty());
            ASSERT_EQ(a.indicators.size(), b.indicators.size());
            for (std::size_t i = 0; i < a.indicators.size(); ++i) {
                ASSERT_EQ(a.indicators[i].total, b.indicators[i].total) << "seed " << seed;
                ASSERT_EQ(a.indicators[i].ineligible, b.indicators[i].ineligible);
            }
        }
        for (const domain::Resident &resident : registers.residents) {
            back.value().replace(personRecordOf(registers, resident)); // the lists beside the columns hold too
        }
        EXPECT_EQ(engine::bytesOf(back.value()).size(), engine::bytesOf(held).size()) << "seed " << seed;
    }
}

TEST(ColumnBytes, DamageIsAnErrorNotAFigure)
{
    RandomSource random(5);
    const engine::Snapshot held = snapshotOf(randomRegisters(random, kDay, 20));
    const QByteArray bytes = engine::bytesOf(held);
    for (qsizetype length = 0; length < bytes.size(); length += 7) {
        EXPECT_FALSE(engine::snapshotFrom(bytes.left(length), held.directory())) << length;
    }
    EXPECT_FALSE(engine::snapshotFrom(bytes + QByteArray("x"), held.directory()));
    engine::Directory other = held.directory();
    other.villages.pop_back();
    EXPECT_FALSE(engine::snapshotFrom(bytes, other));
    int read = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) { // no place outside the directory, whatever the bytes say
        QByteArray turned = bytes;
        turned[at] = static_cast<char>(turned[at] ^ 0x55);
        if (const auto bent = engine::snapshotFrom(turned, held.directory())) {
            for (const qint32 village : bent.value().village) {
                ASSERT_LT(village, static_cast<qint32>(held.directory().villages.size()));
            }
            ++read;
        }
    }
    EXPECT_GT(read, 0) << "some bytes are only a figure: these are read";
    EXPECT_LT(read, bytes.size()) << "some name a place: these are refused";
}

} // namespace
} // namespace caodiem::test
