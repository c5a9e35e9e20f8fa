// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed, and every input that ever broke something, goes through the target in the ordinary tests.
#include "fuzz/scan/scan_target.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace caodiem::fuzz {
namespace {

TEST(ScanFuzzSeeds, GoThroughTheTarget)
{
    const QDir seeds(QStringLiteral(APP_SOURCE_DIR "/tests/fuzz/scan/seeds"));
    int count = 0;
    for (const QString &name : seeds.entryList(QDir::Files)) {
        QFile file(seeds.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
        for (std::size_t cut = 0; cut <= data.size(); ++cut) {
            EXPECT_EQ(scan(data.data(), cut), 0) << name.toStdString();
        }
        ++count;
    }
    EXPECT_GE(count, 8);
}

/// What scripts/fuzz.py kept of its runs: each input behind its length.
TEST(ScanFuzzCorpus, GoesThroughTheTarget)
{
    QFile file(QStringLiteral(APP_SOURCE_DIR "/tests/fuzz/corpus/scan.pack"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QDataStream stream(&file);
    int count = 0;
    while (!stream.atEnd()) {
        QByteArray bytes;
        stream >> bytes;
        ASSERT_EQ(stream.status(), QDataStream::Ok);
        const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
        EXPECT_EQ(scan(data.data(), data.size()), 0);
        ++count;
    }
    EXPECT_GT(count, 100);
}

} // namespace
} // namespace caodiem::fuzz
