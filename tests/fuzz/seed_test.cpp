// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed, and every input that ever broke something, goes through its target in the ordinary tests.
#include "fuzz/fuzz_targets.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace caodiem::fuzz {
namespace {

using Target = int (*)(const std::uint8_t *, std::size_t);

int replay(const QString &folder, Target target)
{
    const QDir seeds(QStringLiteral(APP_SOURCE_DIR "/tests/") + folder);
    int count = 0;
    for (const QString &name : seeds.entryList(QDir::Files)) {
        QFile file(seeds.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
        EXPECT_EQ(target(data.data(), data.size()), 0) << name.toStdString();
        for (const std::size_t cut : {data.size() / 2, data.size() / 3}) {
            EXPECT_EQ(target(data.data(), cut), 0) << name.toStdString();
        }
        ++count;
    }
    return count;
}

/// What scripts/fuzz.py kept of its runs: each input behind its length.
int replayPack(const QString &name, Target target)
{
    QFile file(QStringLiteral(APP_SOURCE_DIR "/tests/fuzz/corpus/") + name + QStringLiteral(".pack"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    QDataStream stream(&file); // four bytes, the highest first, then the input
    int count = 0;
    while (!stream.atEnd()) {
        QByteArray bytes;
        stream >> bytes;
        EXPECT_EQ(stream.status(), QDataStream::Ok) << name.toStdString();
        const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
        EXPECT_EQ(target(data.data(), data.size()), 0) << name.toStdString() << ' ' << count;
        ++count;
    }
    return count;
}

TEST(FuzzCorpus, GoesThroughItsTargets)
{
    EXPECT_GT(replayPack(QStringLiteral("xlsx"), xlsx), 100);
    EXPECT_GT(replayPack(QStringLiteral("xlsx"), sheet), 100);
    EXPECT_GT(replayPack(QStringLiteral("sheet"), sheet), 100);
    EXPECT_GT(replayPack(QStringLiteral("ods"), ods), 100);
    EXPECT_GT(replayPack(QStringLiteral("csv"), csv), 100);
    EXPECT_GT(replayPack(QStringLiteral("mapping"), mapping), 50);
    EXPECT_GT(replayPack(QStringLiteral("record"), record), 30);
    EXPECT_GT(replayPack(QStringLiteral("text"), text), 100);
    EXPECT_GT(replayPack(QStringLiteral("container"), container), 100);
    const QStringList known {QStringLiteral("container.pack"), QStringLiteral("csv.pack"),
        QStringLiteral("mapping.pack"), QStringLiteral("ods.pack"), QStringLiteral("record.pack"),
        QStringLiteral("scan.pack"), // by its own test
        QStringLiteral("sheet.pack"), QStringLiteral("text.pack"), QStringLiteral("xlsx.pack")};
    EXPECT_EQ(QDir(QStringLiteral(APP_SOURCE_DIR "/tests/fuzz/corpus")).entryList(QDir::Files, QDir::Name), known);
}

TEST(FuzzSeeds, GoThroughTheirTargets)
{
    EXPECT_GT(replay(QStringLiteral("data/lists"), container), 10);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/xlsx"), xlsx), 2);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/xlsx"), sheet), 2);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/ods"), ods), 2);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/csv"), csv), 2);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/mapping"), mapping), 1);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/text"), text), 2);
    EXPECT_GT(replay(QStringLiteral("fuzz/seeds/record"), record), 0);
}

} // namespace
} // namespace caodiem::fuzz
