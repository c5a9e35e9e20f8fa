// SPDX-License-Identifier: GPL-3.0-or-later
// Every I/O operation of a write fails once, and once for good: afterwards the store holds what was before or what was
// to be, never something between; what was answered with success is there.
#include "fault_vfs.h"
#include "support/store_sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using faults::Operations;
using faults::Plan;
using faults::WriteError;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::stamp;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kStride = 5; ///< every n-th operation only
constexpr int kCompound = 4;
#else
constexpr int kStride = 1;
constexpr int kCompound = 25;
#endif
constexpr qint64 kResidents = 30;

/// "Did it answer with success?"
using Action = std::function<bool(Store &)>;

bool recordOne(Store &store)
{
    return static_cast<bool>(
        store.record(sample::eventOf({1}, domain::EventKind::CardIntake, day(2026, 5, 1)), stamp()));
}

bool applyBatch(Store &store)
{
    domain::BatchChanges changes;
    changes.villages = {{{-1}, u"Thôn Mới"_s, {}, {}, {}, {}, {}}};
    for (qint64 i = 1; i <= 400; ++i) {
        domain::ResidentChange change;
        change.after.id = {-i};
        change.after.personalId = sample::personalId(900'000 + i);
        change.after.fullName = u"Người Mới %1"_s.arg(i);
        change.after.birth = {day(2012, 2, 29), domain::DatePrecision::Day};
        change.spells = {{{}, {}, kDayMin, kNever, {-1}, domain::Residence::Permanent, {}, {}}};
        change.events = {sample::eventOf({}, domain::EventKind::EidIntake, day(2026, 5, 1))};
        changes.residents.push_back(change);
    }
    return static_cast<bool>(store.apply(changes, sample::source(), stamp()));
}

class IoFaultTest : public sample::StoreTest {
protected:
    void SetUp() override
    {
        makeFilled(kResidents, u"goc.caodiem"_s).reset();
        m_before = hashIn(u"goc.caodiem"_s);
    }
    [[nodiscard]] QString hashIn(const QString &name) const
    {
        const auto verified = must(must(Store::open(path(name)))->verify());
        EXPECT_TRUE(verified.findings.isEmpty()) << verified.findings.join(u' ').toStdString();
        return verified.contentHash;
    }
    /// A fresh copy of the store that SetUp made.
    void copyOriginal() const
    {
        QDir(path()).removeRecursively();
        ASSERT_TRUE(QDir(m_dir.path()).mkdir(u"mau.caodiem"_s));
        ASSERT_TRUE(QFile::copy(path(u"goc.caodiem/caodiem.db"_s), path(u"mau.caodiem/caodiem.db"_s)));
    }
    /// Faults at operation 1, 2, … until the action gets through untouched. Answers how many points there were.
    int tryEveryPoint(const Action &action, bool persistent, WriteError writeError)
    {
        copyOriginal();
        EXPECT_TRUE(action(*must(Store::open(path()))));
        const QString after = hashIn(u"mau.caodiem"_s);
        EXPECT_NE(after, m_before);
        for (int n = 1;; n += kStride) {
            copyOriginal();
            auto store = must(Store::open(path()));
            faults::arm({n, persistent, Operations::All, writeError});
            const bool success = action(*store);
            if (!faults::fired()) {
                faults::disarm();
                EXPECT_TRUE(success);
                return n;
            }
            store.reset(); // still under the fault when it persists
            faults::disarm();
            const QString found = hashIn(u"mau.caodiem"_s);
            EXPECT_TRUE(found == m_before || found == after) << "between, at operation " << n;
            if (success) {
                EXPECT_EQ(found, after) << "said it was done, at operation " << n;
            }
        }
    }
    void tryEveryWay(const Action &action)
    {
        int points = 0;
        for (const bool persistent : {false, true}) {
            for (const WriteError error : {WriteError::Io, WriteError::DiskFull}) {
                points += tryEveryPoint(action, persistent, error);
            }
        }
        RecordProperty("points", points);
        EXPECT_GT(points, 40 / kStride);
    }
    QString m_before;
};

TEST_F(IoFaultTest, AnIntakeIsThereWithItsAuditOrNotAtAll)
{
    tryEveryWay(recordOne);
}

TEST_F(IoFaultTest, ABatchIsThereWholeOrNotAtAll)
{
    tryEveryWay(applyBatch);
}

TEST_F(IoFaultTest, AFullDiskIsCalledByItsName)
{
    copyOriginal();
    const auto store = must(Store::open(path()));
    int named = 0;
    for (int n = 1; n < 200; ++n) {
        faults::arm({n, true, Operations::All, WriteError::DiskFull});
        const auto done = store->record(sample::eventOf({1}, domain::EventKind::Ill, day(2026, 5, 1)), stamp());
        const bool fired = faults::fired();
        faults::disarm();
        if (!fired) {
            break;
        }
        named += !done && done.error().code == Errc::DiskFull ? 1 : 0;
    }
    EXPECT_GT(named, 0);
}

TEST_F(IoFaultTest, AfterAFaultThatPassedTheOpenStoreGoesOnWorking)
{
    copyOriginal();
    const auto store = must(Store::open(path()));
    for (int n = 1; n < 400; n += kStride) {
        faults::arm({n, false, Operations::All, WriteError::Io});
        static_cast<void>(recordOne(*store));
        const bool fired = faults::fired();
        faults::disarm();
        EXPECT_EQ(sample::personsOf(*store).size(), static_cast<std::size_t>(kResidents));
        EXPECT_TRUE(recordOne(*store)) << "after a fault at operation " << n;
        if (!fired) {
            break;
        }
    }
    EXPECT_TRUE(must(store->verify()).findings.isEmpty());
}

TEST_F(IoFaultTest, OpeningThatFailsChangesNothing)
{
    int points = 0;
    for (const bool persistent : {false, true}) {
        for (int n = 1;; n += kStride) {
            copyOriginal();
            faults::arm({n, persistent, Operations::All, WriteError::Io});
            const bool opened = static_cast<bool>(Store::open(path()));
            const bool fired = faults::fired();
            faults::disarm();
            EXPECT_EQ(hashIn(u"mau.caodiem"_s), m_before);
            ++points;
            if (!fired) {
                EXPECT_TRUE(opened);
                break;
            }
        }
    }
    RecordProperty("points", points);
    EXPECT_GT(points, 10 / kStride);
}

TEST_F(IoFaultTest, MakingAStoreThatFailsLeavesNothingBehind)
{
    const auto entries = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    int points = 0;
    for (int n = 1;; n += 3 * kStride) {
        faults::arm({n, true, Operations::All, WriteError::DiskFull});
        const bool made = static_cast<bool>(Store::create(path(u"moi.caodiem"_s), sample::unit(), stamp()));
        const bool fired = faults::fired();
        faults::disarm();
        if (!fired) {
            EXPECT_TRUE(made);
            break;
        }
        ++points;
        if (QFileInfo::exists(path(u"moi.caodiem"_s))) { // the fault came after it was whole, while opening it
            EXPECT_FALSE(hashIn(u"moi.caodiem"_s).isEmpty());
            QDir(path(u"moi.caodiem"_s)).removeRecursively();
        }
        ASSERT_EQ(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), entries);
    }
    RecordProperty("points", points);
    EXPECT_GT(points, 10 / kStride);
}

TEST_F(IoFaultTest, ABackupIsSoundOrAbsentAndTheStoreUntouched)
{
    int points = 0;
    for (const bool persistent : {false, true}) {
        for (int n = 1;; n += 2 * kStride) {
            copyOriginal();
            auto store = must(Store::open(path()));
            const QString file = path(u"ban-sao.bak"_s);
            faults::arm({n, persistent, Operations::All, n % 4 == 1 ? WriteError::Io : WriteError::DiskFull});
            const bool success = static_cast<bool>(store->backup(file));
            const bool fired = faults::fired();
            store.reset();
            faults::disarm();
            ++points;
            EXPECT_EQ(QFileInfo::exists(file), success) << "at operation " << n;
            EXPECT_TRUE(QDir(m_dir.path()).entryList({u"*.part*"_s}).isEmpty());
            EXPECT_EQ(hashIn(u"mau.caodiem"_s), m_before);
            if (success) {
                must(Store::restore(file, path(u"moi.caodiem"_s)));
                EXPECT_EQ(hashIn(u"moi.caodiem"_s), m_before);
                QDir(path(u"moi.caodiem"_s)).removeRecursively();
                QFile::remove(file);
            }
            if (!fired) {
                EXPECT_TRUE(success);
                break;
            }
        }
    }
    RecordProperty("points", points);
    EXPECT_GT(points, 20 / kStride);
}

TEST_F(IoFaultTest, AReadErrorGivesAnErrorNeverFewerPeople)
{
    makeFilled(1'500, u"nhieu.caodiem"_s).reset();
    int errors = 0;
    for (int n = 1;; n += 2 * kStride) {
        const auto store = must(Store::open(path(u"nhieu.caodiem"_s)));
        faults::arm({n, false, Operations::Reads, WriteError::Io});
        std::size_t people = 0;
        std::size_t events = 0;
        const auto scanned = store->scanPersons([&](const PersonColumns &person) {
            ++people;
            events += person.events.size();
        });
        const bool fired = faults::fired();
        faults::disarm();
        if (!fired) {
            ASSERT_TRUE(scanned);
            EXPECT_EQ(people, 1'500U);
            EXPECT_EQ(events, 1'500U);
            break;
        }
        EXPECT_FALSE(scanned) << people << " people at read " << n;
        ++errors;
    }
    RecordProperty("errors", errors);
    EXPECT_GT(errors, 20 / kStride);
}

TEST_F(IoFaultTest, AFaultWhileTheJournalIsRolledBackLosesNothingEither)
{
    int rolledBack = 0;
    for (int n = 1; rolledBack < kCompound; n += 3) {
        copyOriginal();
        auto store = must(Store::open(path()));
        faults::arm({n, true, Operations::All, WriteError::Io});
        const bool success = applyBatch(*store);
        const bool fired = faults::fired();
        store.reset();
        faults::disarm();
        if (!fired) {
            break;
        }
        if (success || QFileInfo(path(u"mau.caodiem/caodiem.db-journal"_s)).size() == 0) {
            continue; // nothing to roll back
        }
        ++rolledBack;
        for (int m = 1; m <= 30; m += kStride) {
            faults::arm({m, false, Operations::All, WriteError::Io});
            static_cast<void>(Store::open(path()));
            faults::disarm();
        }
        EXPECT_EQ(hashIn(u"mau.caodiem"_s), m_before);
    }
    EXPECT_GT(rolledBack, 0);
    RecordProperty("rolled_back", rolledBack);
}

} // namespace caodiem::store

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    caodiem::faults::install();
    return RUN_ALL_TESTS();
}
