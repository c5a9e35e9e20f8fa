// SPDX-License-Identifier: GPL-3.0-or-later
// An import by the real program is killed at points spread over its whole run: while the other process reads, while the
// list is compared, while the batch is written. The store is as before or as after, and says so by its content hash.
#include "end_to_end/cli_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kPoints = 6;
constexpr int kListed = 600;
#else
constexpr int kPoints = 50;
constexpr int kListed = 6000;
#endif

QString bigList()
{
    QString text = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Ngày cấp căn cước\n"_s;
    for (int i = 0; i < kListed; ++i) {
        text += u"042215%1,Lê Văn Số %2,05/06/2015,Nam,Thôn %3,01/05/2026\n"_s.arg(i, 6, 10, QChar(u'0'))
                    .arg(i)
                    .arg(i % 9 + 1);
    }
    return text;
}

QStringList importOf(const Cli &cli)
{
    return {u"--store"_s, cli.store(), u"import"_s, u"residents"_s, cli.path(u"lon.csv"_s), u"--list-date"_s,
        u"2026-05-26"_s};
}

QString hashOf(const Cli &cli)
{
    const QJsonObject verified = cli.json({u"verify"_s});
    EXPECT_TRUE(verified.value(u"ok"_s).toBool());
    EXPECT_TRUE(verified.value(u"findings"_s).toArray().isEmpty());
    return verified.value(u"content_hash"_s).toString();
}

TEST(KilledImport, LeavesTheStoreBeforeOrAfterNeverBetween)
{
    const Cli cli;
    (void)cli.json({u"init"_s, u"--unit"_s, u"Công an xã Thử Nghiệm"_s});
    cli.write(u"lon.csv"_s, bigList().toUtf8());
    const QString database = QDir(cli.store()).filePath(u"caodiem.db"_s);
    const QString original = cli.path(u"goc.db"_s);
    ASSERT_TRUE(QFile::copy(database, original));
    const auto putBack = [&] {
        QFile::remove(QDir(cli.store()).filePath(u"caodiem.db-journal"_s));
        ASSERT_TRUE(QFile::remove(database));
        ASSERT_TRUE(QFile::copy(original, database));
    };
    const QString before = hashOf(cli);
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    whole.start(QStringLiteral(APP_CLI), importOf(cli));
    ASSERT_TRUE(whole.waitForFinished(120'000));
    ASSERT_EQ(whole.exitCode(), 0) << whole.readAllStandardError().toStdString();
    const auto duration = static_cast<unsigned long>(timer.elapsed());
    const QString after = hashOf(cli);
    ASSERT_NE(before, after);

    int leftBefore = 0;
    int leftAfter = 0;
    for (int point = 0; point < kPoints; ++point) {
        putBack();
        QProcess victim;
        victim.start(QStringLiteral(APP_CLI), importOf(cli));
        ASSERT_TRUE(victim.waitForStarted());
        QThread::msleep(duration * static_cast<unsigned long>(point + 1) / kPoints);
        victim.kill();
        victim.waitForFinished();
        const QString found = hashOf(cli); // the next start asks nothing and needs no cleaning up
        EXPECT_TRUE(found == before || found == after) << "point " << point;
        leftBefore += found == before ? 1 : 0;
        leftAfter += found == after ? 1 : 0;
    }
    RecordProperty("kills", kPoints);
    RecordProperty("left_before", leftBefore);
    RecordProperty("left_after", leftAfter);
    EXPECT_GT(leftBefore, 0);
}

} // namespace
} // namespace caodiem::tests
