// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

#include <QDir>
#include <QFile>

#include <random>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::stamp;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kFlips = 40;
#else
constexpr int kFlips = 200;
#endif

class SafetyTest : public sample::StoreTest {
protected:
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    /// Runs `sql` on the closed store with the guards off, as damage would come.
    void damage(const QString &sql) const
    {
        const auto connection
            = must(Connection::open(databaseIn(path()), Connection::Access::ReadWrite, sample::kNewestVersion));
        must(run(*connection, u"PRAGMA foreign_keys = OFF"_s));
        must(run(*connection, u"PRAGMA ignore_check_constraints = ON"_s));
        must(run(*connection, sql));
    }
    [[nodiscard]] QStringList findingsAfter(const QString &sql) const
    {
        damage(sql);
        return must(must(Store::open(path()))->verify()).findings;
    }
    [[nodiscard]] static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(out.write(bytes), bytes.size());
    }
};

TEST_F(SafetyTest, ABackupRestoredSaysTheSameAsTheOriginal)
{
    const auto store = makeFilled(200);
    must(store->record(sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 1)), stamp()));
    const auto original = must(store->verify());
    EXPECT_TRUE(original.findings.isEmpty());
    must(store->backup(path(u"ban-sao.bak"_s)));
    EXPECT_EQ(entries(), (QStringList {u"ban-sao.bak"_s, u"mau.caodiem"_s}));
    must(Store::restore(path(u"ban-sao.bak"_s), path(u"moi.caodiem"_s)));
    const auto restored = must(Store::open(path(u"moi.caodiem"_s)));
    const auto again = must(restored->verify());
    EXPECT_TRUE(again.findings.isEmpty());
    EXPECT_EQ(again.contentHash, original.contentHash);
    EXPECT_EQ(must(restored->unit()), sample::unit());
    EXPECT_EQ(must(restored->audit(0)).size(), must(store->audit(0)).size());
    must(restored->record(sample::eventOf({2}, EventKind::CardIntake, day(2026, 5, 2)), stamp()));
}

TEST_F(SafetyTest, ABackupIsForItsOwnerOnlyAndReplacesNothing)
{
    const auto store = makeFilled(2);
    const QString file = path(u"ban-sao.bak"_s);
    must(store->backup(file));
    EXPECT_FALSE(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const QByteArray before = read(file);
    EXPECT_EQ(codeOf(store->backup(file)), Errc::Conflict);
    EXPECT_EQ(read(file), before);
    EXPECT_EQ(codeOf(store->backup(path(u"nowhere/ban-sao.bak"_s))), Errc::NotFound);
}

TEST_F(SafetyTest, RestoringReplacesNothingAndTakesNoRubbish)
{
    makeFilled(2).reset();
    EXPECT_EQ(codeOf(Store::restore(path(u"none.bak"_s), path(u"moi.caodiem"_s))), Errc::NotFound);
    write(path(u"rubbish.bak"_s), QByteArray(10'000, 'z'));
    EXPECT_EQ(codeOf(Store::restore(path(u"rubbish.bak"_s), path(u"moi.caodiem"_s))), Errc::Corrupt);
    must(must(Store::open(path()))->backup(path(u"good.bak"_s)));
    EXPECT_EQ(codeOf(Store::restore(path(u"good.bak"_s), path())), Errc::Conflict);
    QByteArray newer = read(path(u"good.bak"_s));
    newer[63] = 99; // user_version
    write(path(u"newer.bak"_s), newer);
    EXPECT_EQ(codeOf(Store::restore(path(u"newer.bak"_s), path(u"moi.caodiem"_s))), Errc::NewerFile);
    write(path(u"short.bak"_s), newer.left(newer.size() / 2).replace(60, 4, QByteArray::fromHex("00000001")));
    EXPECT_EQ(codeOf(Store::restore(path(u"short.bak"_s), path(u"moi.caodiem"_s))), Errc::Corrupt);
    EXPECT_FALSE(entries().contains(u"moi.caodiem"_s));
    EXPECT_FALSE(entries().join(u' ').contains(u".part"_s));
}

TEST_F(SafetyTest, VerifyFindsOverlappingSpells)
{
    makeFilled(3).reset();
    EXPECT_EQ(findingsAfter(u"INSERT INTO spell (id, resident_id, from_on, residence) "
                            "VALUES (9, 2, '2026-01-01', 'permanent')"_s),
        QStringList {u"spell_overlap:spell:9"_s});
}

TEST_F(SafetyTest, VerifyFindsDaysThatDoNotExist)
{
    makeFilled(3).reset();
    const auto findings = findingsAfter(u"UPDATE resident SET born_on = '2015-02-30' WHERE id = 2"_s);
    EXPECT_TRUE(findings.contains(u"date:resident:2"_s));
}

TEST_F(SafetyTest, VerifyFindsReferencesToNothing)
{
    makeFilled(3).reset();
    const auto findings = findingsAfter(u"UPDATE spell SET village_id = 77 WHERE id = 1"_s);
    EXPECT_TRUE(findings.contains(u"foreign_key:spell:1"_s));
}

TEST_F(SafetyTest, VerifyFindsAStepOfTheWrongSubject)
{
    makeFilled(3).reset();
    const auto findings
        = findingsAfter(u"INSERT INTO event (id, resident_id, kind, on_date, source, recorded_at, recorded_by, "
                        "batch_id) VALUES (90, 1, 'org_verified', '2026-01-01', 'list', 1, 'x', 1)"_s);
    EXPECT_EQ(findings, QStringList {u"event_subject:event:90"_s});
}

TEST_F(SafetyTest, VerifyFindsAnEntryWithoutItsAuditRow)
{
    makeFilled(3).reset();
    const auto findings
        = findingsAfter(u"INSERT INTO event (id, resident_id, kind, on_date, source, recorded_at, recorded_by) "
                        "VALUES (91, 1, 'present', '2026-01-01', 'desk', 1, 'x')"_s);
    EXPECT_EQ(findings, QStringList {u"event_without_audit:event:91"_s});
}

TEST_F(SafetyTest, VerifyFindsAChangedSchema)
{
    makeFilled(3).reset();
    EXPECT_EQ(findingsAfter(u"DROP TRIGGER event_is_append_only_delete"_s), QStringList {u"schema:differs"_s});
}

TEST_F(SafetyTest, VerifyFindsAClassOfAnotherSchool)
{
    makeFilled(3).reset();
    EXPECT_EQ(findingsAfter(u"UPDATE spell SET school_id = NULL WHERE id = 2"_s),
        QStringList {u"spell_class_of_other_school:spell:2"_s});
}

/// Opens, reads and verifies whatever is there; every answer is good but a crash.
void touchEverything(const QString &folder)
{
    const auto store = Store::open(folder);
    if (!store) {
        return;
    }
    static_cast<void>(store.value()->scanPersons([](const PersonColumns &) {}));
    static_cast<void>(store.value()->registers());
    static_cast<void>(store.value()->verify());
    static_cast<void>(store.value()->record(sample::eventOf({1}, EventKind::Present, day(2026, 5, 5)), stamp()));
}

TEST_F(SafetyTest, ADamagedFileNeverCrashesAndIsNeverMadeAnew)
{
    makeFilled(120).reset();
    const QString file = databaseIn(path());
    const QByteArray sound = read(file);
    std::mt19937 random(20'260'523);
    for (int i = 0; i < kFlips; ++i) {
        QByteArray bytes = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        if (i % 10 == 0) {
            bytes.truncate(at);
        } else if (i % 10 == 1) {
            const qsizetype sector = at / 512 * 512;
            bytes.replace(sector, 512, QByteArray(512, '\0'));
        } else {
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
        write(file, bytes);
        touchEverything(path());
        ASSERT_TRUE(QFileInfo::exists(file) || bytes.isEmpty());
        ASSERT_GE(QFileInfo(file).size(), std::min<qint64>(bytes.size(), 512)); // never emptied, never made anew
    }
}

TEST_F(SafetyTest, VerifySeesMostOfTheFlippedBitsThatMatter)
{
    makeFilled(120).reset();
    const QString file = databaseIn(path());
    const QByteArray sound = read(file);
    const QString hash = must(must(Store::open(path()))->verify()).contentHash;
    std::mt19937 random(7);
    int changed = 0;
    int seen = 0;
    for (int i = 0; i < kFlips; ++i) {
        QByteArray bytes = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        write(file, bytes);
        const auto store = Store::open(path());
        const auto verified = store ? store.value()->verify() : Result<Verification>(store.error());
        if (!verified || !verified.value().findings.isEmpty()) {
            ++seen;
        } else if (verified.value().contentHash != hash) {
            ++changed; // the known limit of plain pages: only a page's own check sum would tell
        }
    }
    RecordProperty("flips", kFlips);
    RecordProperty("seen", seen);
    RecordProperty("silently_changed", changed);
    EXPECT_GT(seen, 4 * changed);
}

} // namespace caodiem::store
