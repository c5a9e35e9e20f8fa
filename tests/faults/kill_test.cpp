// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes is killed at random moments. The test program starts itself once more as the one to be killed.
#include "support/store_sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <iostream>
#include <random>
#include <set>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::day;
using sample::must;
using sample::stamp;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kIntakeKills = 10;
constexpr int kImportKills = 5;
#else
constexpr int kIntakeKills = 50;
constexpr int kImportKills = 50;
#endif
constexpr qint64 kImported = 4'000;
constexpr int kQuestions = 200;

int recordForEver(Store &store)
{
    const auto event = sample::eventOf({1}, domain::EventKind::Present, day(2026, 5, 1));
    while (true) {
        const auto id = store.record(event, stamp());
        if (!id) {
            return 1;
        }
        std::cout << id.value().value << std::endl; // acknowledged: from here on it must never be lost
    }
}

int importOnce(Store &store)
{
    domain::BatchChanges changes;
    for (qint64 i = 1; i <= kImported; ++i) {
        domain::ResidentChange change;
        change.after.id = {-i};
        change.after.personalId = sample::personalId(500'000 + i);
        change.after.fullName = u"Người Mới %1"_s.arg(i);
        change.after.birth = {day(2012, 2, 29), domain::DatePrecision::Day};
        change.spells = {{{}, {}, kDayMin, kNever, {1}, domain::Residence::Permanent, {}, {}}};
        change.events = {sample::eventOf({}, domain::EventKind::EidIntake, day(2026, 5, 1))};
        changes.residents.push_back(change);
    }
    BatchNotes notes;
    notes.absent = {1, 2, 3};
    for (int i = 0; i < kQuestions; ++i) {
        notes.questions.push_back({i + 1, u"id_missing"_s, u"key-%1"_s.arg(i), {{u"value"_s, i}}, {}});
    }
    std::cout << "ready" << std::endl;
    if (!store.apply(changes, sample::source(), stamp(), notes)) {
        return 1;
    }
    std::cout << "done" << std::endl;
    return 0;
}

int asVictim(const QString &mode, const QString &folder)
{
    const auto store = Store::open(folder);
    if (!store) {
        return 2;
    }
    return mode == u"--record"_s ? recordForEver(*store.value()) : importOnce(*store.value());
}

class KillTest : public sample::StoreTest {
protected:
    /// Starts the victim, kills it `afterMs` after its first line; answers the whole lines it wrote.
    [[nodiscard]] QStringList killed(const QString &mode, unsigned long afterMs) const
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {mode, path()});
        if (!victim.waitForReadyRead()) {
            ADD_FAILURE() << "the victim wrote nothing";
        }
        QThread::msleep(afterMs);
        victim.kill();
        victim.waitForFinished();
        const QString text = QString::fromUtf8(victim.readAllStandardOutput());
        return text.left(text.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);
    }
    std::mt19937 m_random {20'260'523};
};

TEST_F(KillTest, EveryAcknowledgedIntakeIsThereWithItsAuditRow)
{
    makeFilled(5).reset();
    std::set<qint64> acknowledged;
    for (int kill = 0; kill < kIntakeKills; ++kill) {
        for (const QString &line : killed(u"--record"_s, m_random() % 60)) {
            acknowledged.insert(line.toLongLong());
        }
        const auto store = Store::open(path()); // no question, nothing to clean up
        ASSERT_TRUE(store) << describe(store.error()).toStdString();
        ASSERT_TRUE(must(store.value()->verify()).findings.isEmpty()); // no entry without its audit row either
    }
    const auto store = must(Store::open(path()));
    std::set<QString> audited;
    for (const AuditRow &row : must(store->audit(0))) {
        audited.insert(row.subject);
    }
    for (const qint64 id : acknowledged) {
        ASSERT_TRUE(store->event({id})) << id;
        ASSERT_TRUE(audited.contains(u"event:%1"_s.arg(id))) << id;
    }
    RecordProperty("kills", kIntakeKills);
    RecordProperty("acknowledged", static_cast<int>(acknowledged.size()));
    EXPECT_GT(acknowledged.size(), static_cast<std::size_t>(kIntakeKills));
}

TEST_F(KillTest, AnImportThatWasKilledIsThereWholeOrNotAtAll)
{
    makeFilled(5, u"goc.caodiem"_s).reset();
    const auto copyOriginal = [this] {
        QDir(path()).removeRecursively();
        QDir().mkpath(path());
        ASSERT_TRUE(QFile::copy(path(u"goc.caodiem/caodiem.db"_s), path(u"mau.caodiem/caodiem.db"_s)));
    };
    copyOriginal();
    QElapsedTimer timer;
    const QString original = must(must(Store::open(path()))->verify()).contentHash;
    QProcess whole;
    whole.start(QCoreApplication::applicationFilePath(), {u"--import"_s, path()});
    ASSERT_TRUE(whole.waitForReadyRead());
    timer.start();
    ASSERT_TRUE(whole.waitForFinished());
    ASSERT_EQ(whole.exitCode(), 0);
    const auto duration = static_cast<unsigned>(timer.elapsed()) + 1;
    const QString after = must(must(Store::open(path()))->verify()).contentHash;

    int before = 0;
    for (int kill = 0; kill < kImportKills; ++kill) {
        copyOriginal();
        // Spread over the whole run and a little beyond it: each point once.
        const auto point = static_cast<unsigned long>(kill);
        const QStringList lines = killed(u"--import"_s, (duration + duration / 10) * point / kImportKills);
        const auto store = must(Store::open(path()));
        const auto verified = must(store->verify());
        EXPECT_TRUE(verified.findings.isEmpty());
        const auto people = static_cast<qint64>(sample::personsOf(*store).size());
        EXPECT_EQ(must(store->openQuestions()), people == 5 ? 0 : kQuestions);
        if (people == 5) {
            ++before;
            EXPECT_EQ(verified.contentHash, original);
            EXPECT_FALSE(lines.contains(u"done"_s));
            continue;
        }
        EXPECT_EQ(people, 5 + kImported);
        EXPECT_EQ(verified.contentHash, after);
    }
    RecordProperty("kills", kImportKills);
    RecordProperty("left_before", before);
    EXPECT_GT(before, 0);
}

} // namespace caodiem::store

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    if (argc == 3) {
        return caodiem::store::asVictim(app.arguments().at(1), app.arguments().at(2));
    }
    return RUN_ALL_TESTS();
}
