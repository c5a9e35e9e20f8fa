// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed, and every input that ever broke something, goes through the target in the ordinary tests.
#include "fuzz/scan/scan_target.h"

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

} // namespace
} // namespace caodiem::fuzz
