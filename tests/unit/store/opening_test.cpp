// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::codeOf;
using sample::must;

class OpeningTest : public sample::StoreTest {
protected:
    [[nodiscard]] static QByteArray bytesOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] QString database() const { return databaseIn(path()); }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::unique_ptr<Connection> connect() const
    {
        return must(Connection::open(database(), Connection::Access::ReadWrite, sample::kNewestVersion));
    }
};

TEST_F(OpeningTest, EverySettingIsReadBack)
{
    make().reset();
    const auto connection = connect();
    const std::map<QString, QString> expected {{u"journal_mode"_s, u"truncate"_s}, {u"synchronous"_s, u"2"_s},
        {u"foreign_keys"_s, u"1"_s}, {u"secure_delete"_s, u"1"_s}, {u"temp_store"_s, u"2"_s},
        {u"trusted_schema"_s, u"0"_s}, {u"cell_size_check"_s, u"1"_s}, {u"mmap_size"_s, u"0"_s},
        {u"busy_timeout"_s, u"5000"_s}, {u"recursive_triggers"_s, u"1"_s},
        {u"application_id"_s, QString::number(kApplicationId)},
        {u"user_version"_s, QString::number(sample::kNewestVersion)}};
    for (const auto &[name, value] : expected) {
        EXPECT_EQ(must(connection->pragma(name)), value) << name.toStdString();
    }
    EXPECT_LE(must(connection->pragma(u"cache_size"_s)).toInt(), -32 * 1024); // negative: KiB
}

TEST_F(OpeningTest, WhatWasCreatedCanBeOpenedAgain)
{
    make().reset();
    const auto store = must(Store::open(path()));
    EXPECT_EQ(must(store->unit()), sample::unit());
    EXPECT_EQ(must(store->audit(0)).size(), 1U);
    EXPECT_TRUE(must(store->verify()).findings.isEmpty());
    EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"mau.caodiem"_s});
}

TEST_F(OpeningTest, AnExistingPathIsNotTaken)
{
    ASSERT_TRUE(QDir(m_dir.path()).mkdir(u"mau.caodiem"_s));
    EXPECT_EQ(codeOf(Store::create(path(), sample::unit(), sample::stamp())), Errc::Conflict);
    EXPECT_TRUE(QDir(path()).isEmpty());
}

TEST_F(OpeningTest, AUnitWithoutANameMakesNoStore)
{
    EXPECT_EQ(codeOf(Store::create(path(), {}, sample::stamp())), Errc::BadInput);
    EXPECT_TRUE(QDir(m_dir.path()).isEmpty());
}

TEST_F(OpeningTest, WhereThereIsNoStoreNoneIsMade)
{
    EXPECT_EQ(codeOf(Store::open(path())), Errc::NotFound);
    ASSERT_TRUE(QDir(m_dir.path()).mkdir(u"mau.caodiem"_s));
    EXPECT_EQ(codeOf(Store::open(path())), Errc::NotFound);
    EXPECT_TRUE(QDir(path()).isEmpty());
}

TEST_F(OpeningTest, ANewerFileIsRefusedAndNotAByteOfItChanges)
{
    make().reset();
    overwrite(60, QByteArray::fromHex("00000063")); // user_version 99
    const QByteArray before = bytesOf(database());
    EXPECT_EQ(codeOf(Store::open(path())), Errc::NewerFile);
    EXPECT_EQ(bytesOf(database()), before);
}

TEST_F(OpeningTest, AForeignFileIsRefusedAndNotAByteOfItChanges)
{
    make().reset();
    overwrite(68, "GPKG");
    const QByteArray before = bytesOf(database());
    EXPECT_EQ(codeOf(Store::open(path())), Errc::Corrupt);
    EXPECT_EQ(bytesOf(database()), before);
}

TEST_F(OpeningTest, AFileThatIsNoDatabaseIsRefusedAndNotReplaced)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("xin chao"), QByteArray(8192, 'x')}) {
        ASSERT_TRUE(QDir().mkpath(path()));
        QFile file(database());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        EXPECT_EQ(codeOf(Store::open(path())), Errc::Corrupt);
        EXPECT_EQ(bytesOf(database()), content);
    }
}

TEST_F(OpeningTest, ANewerSchemaRowIsRefusedToo)
{
    make().reset();
    must(run(*connect(), u"INSERT INTO schema_migration (version, name, sha256) VALUES (99, 'x', 'y')"_s));
    EXPECT_EQ(codeOf(Store::open(path())), Errc::NewerFile);
}

TEST_F(OpeningTest, AStoreReachedThroughALinkIsTheSameStore)
{
    make().reset();
    const QString link = path(u"link.caodiem"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const auto store = must(Store::open(link));
    EXPECT_EQ(store->folder(), QFileInfo(path()).canonicalFilePath());
    EXPECT_EQ(codeOf(Store::open(path())), Errc::Locked);
}

TEST_F(OpeningTest, ADatabaseThatIsALinkIsRefused)
{
    make().reset();
    const QString elsewhere = path(u"elsewhere.db"_s);
    ASSERT_TRUE(QFile::rename(database(), elsewhere));
    ASSERT_TRUE(QFile::link(elsewhere, database()));
    EXPECT_EQ(codeOf(Store::open(path())), Errc::Io);
}

TEST_F(OpeningTest, ASecondOpeningInTheSameProgramIsRefused)
{
    const auto first = make();
    const auto second = Store::open(path());
    ASSERT_EQ(codeOf(second), Errc::Locked);
    EXPECT_TRUE(second.error().context.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_F(OpeningTest, TheFolderIsForItsOwnerOnly)
{
    const auto store = make();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    EXPECT_FALSE(QFileInfo(path()).permissions() & others);
}

} // namespace caodiem::store
