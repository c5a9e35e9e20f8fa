// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one store. The test program starts itself once more as the other one.
#include "support/store_sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <iostream>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::codeOf;
using sample::must;

constexpr int kLockedExit = 42;

/// Opens the store; `hold` keeps it until killed.
int asOtherProgram(const QString &folder, bool hold)
{
    const auto store = Store::open(folder);
    if (!store) {
        return store.error().code == Errc::Locked ? kLockedExit : 1;
    }
    std::cout << "open" << std::endl;
    if (hold) {
        std::string line;
        std::getline(std::cin, line); // the parent never writes: it kills
    }
    return 0;
}

class ProcessTest : public sample::StoreTest {
protected:
    void start(QProcess &process, const QString &mode) const
    {
        process.start(QCoreApplication::applicationFilePath(), {mode, path()});
        ASSERT_TRUE(process.waitForStarted());
    }
};

TEST_F(ProcessTest, ASecondProgramIsToldThatTheStoreIsTaken)
{
    const auto store = make();
    QProcess other;
    start(other, u"--open"_s);
    ASSERT_TRUE(other.waitForFinished());
    EXPECT_EQ(other.exitCode(), kLockedExit);
}

TEST_F(ProcessTest, TheRefusalNamesTheOwner)
{
    make().reset();
    QProcess other;
    start(other, u"--hold"_s);
    ASSERT_TRUE(other.waitForReadyRead());
    const auto mine = Store::open(path());
    ASSERT_EQ(codeOf(mine), Errc::Locked);
    EXPECT_TRUE(mine.error().context.contains(QString::number(other.processId())));
    EXPECT_TRUE(mine.error().context.contains(QSysInfo::machineHostName()));
    other.kill();
    other.waitForFinished();
}

TEST_F(ProcessTest, AfterTheOwnerWasKilledTheStoreOpensWithoutAnyCleaning)
{
    make().reset();
    for (int i = 0; i < 5; ++i) {
        QProcess other;
        start(other, u"--hold"_s);
        ASSERT_TRUE(other.waitForReadyRead());
        other.kill();
        ASSERT_TRUE(other.waitForFinished());
        const auto mine = Store::open(path());
        ASSERT_TRUE(mine) << describe(mine.error()).toStdString();
    }
}

TEST_F(ProcessTest, ALockThatWasNeverFilledInDoesNotLockForEver)
{
    make().reset();
    QFile lock(path() + u"/store.lock"_s); // as left behind by a program killed between making and writing it
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    EXPECT_TRUE(Store::open(path()));
}

} // namespace caodiem::store

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    if (argc == 3) {
        return caodiem::store::asOtherProgram(app.arguments().at(2), app.arguments().at(1) == QStringLiteral("--hold"));
    }
    return RUN_ALL_TESTS();
}
