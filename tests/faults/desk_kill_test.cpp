// SPDX-License-Identifier: GPL-3.0-or-later
// The desk is killed at random moments while it records. What it said was saved is there: the screen says so only after
// Desk::record() has answered. The test program starts itself once more as the one to be killed.
#include "service/demo.h"
#include "service/desk.h"
#include "service/office.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>
#include <iostream>
#include <random>

namespace caodiem {
using namespace Qt::StringLiterals;
using domain::DeskResult;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kKills = 12;
#else
constexpr int kKills = 1'000;
#endif
constexpr int kVerifiedEvery = 50;
constexpr unsigned kLongestMs = 25;

/// Absent, back again, put right: every second action is taken back, so that voids are torn too.
int recordForEver(const QString &folder)
{
    const auto office = service::Office::open(folder, u"victim"_s);
    if (!office) {
        return 2;
    }
    service::Desk desk(*office.value());
    service::PeopleQuery query;
    query.indicator = u"eid_intake_6_14"_s;
    query.asOf = office.value()->image()->today;
    const auto waiting = office.value()->people(query);
    if (!waiting || waiting.value().people.empty()) {
        return 3;
    }
    for (std::size_t i = 0;; ++i) {
        const ResidentId who = waiting.value().people[i % waiting.value().people.size()].id;
        const auto done = desk.record({who, i % 2 == 0 ? DeskResult::Absent : DeskResult::ComeBack, {}, {}, false});
        if (!done) {
            return 4;
        }
        std::cout << "saved " << done.value().events.front().value << std::endl;
        if (i % 2 == 1) {
            if (!desk.undo(done.value())) {
                return 5;
            }
            std::cout << "undone " << done.value().events.front().value << std::endl;
        }
    }
}

/// The whole lines that it wrote until it was killed, `afterMs` after its first.
QStringList killed(const QString &folder, unsigned long afterMs)
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {u"--desk"_s, folder});
    if (!victim.waitForReadyRead()) {
        ADD_FAILURE() << "the victim wrote nothing";
    }
    QThread::msleep(afterMs);
    victim.kill();
    victim.waitForFinished();
    const QString text = QString::fromUtf8(victim.readAllStandardOutput());
    return text.left(text.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);
}

TEST(DeskKill, NothingThatTheScreenCalledSavedIsLost)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"mau.caodiem"_s);
    ASSERT_TRUE(service::createDemoStore(folder, {u"tu-minh"_s, 300, 1, kNever}, u"test"_s));
    std::mt19937 random {20'260'523};
    qint64 saved = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        const QStringList lines = killed(folder, random() % kLongestMs);
        const auto opened = store::Store::open(folder); // asks nothing, needs no cleaning up
        ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
        store::Store &store = *opened.value();
        for (const QString &line : lines) {
            const EventId id {line.section(u' ', 1).toLongLong()};
            ASSERT_TRUE(store.event(id)) << line.toStdString();
            if (line.startsWith(u"undone")) {
                const auto taken = store.isVoided(id);
                ASSERT_TRUE(taken && taken.value()) << line.toStdString();
            }
            saved += line.startsWith(u"saved") ? 1 : 0;
        }
        if (kill % kVerifiedEvery == 0 || kill == kKills - 1) {
            const auto verified = store.verify();
            ASSERT_TRUE(verified);
            ASSERT_TRUE(verified.value().findings.isEmpty()) << verified.value().findings.join(u'\n').toStdString();
        }
    }
    RecordProperty("kills", kKills);
    RecordProperty("saved", static_cast<int>(saved));
    EXPECT_GE(saved, kKills);
}

} // namespace
} // namespace caodiem

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    if (argc == 3) {
        return caodiem::recordForEver(app.arguments().at(2));
    }
    return RUN_ALL_TESTS();
}
