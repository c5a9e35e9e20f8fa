// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/query.h"
#include "support/store_sample.h"

#include <QFile>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::codeOf;
using sample::must;

class MigratorTest : public ::testing::Test {
protected:
    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    [[nodiscard]] Result<int> go() { return migrate(*m_connection, QDir(m_dir.path())); }
    [[nodiscard]] qint64 count(const QString &sql) { return must(number(*m_connection, sql)).value_or(-1); }
    [[nodiscard]] QString version() { return must(m_connection->pragma(u"user_version"_s)); }

    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_connection = must(Connection::inMemory());
};

TEST_F(MigratorTest, RunsEachFileOnce)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;\nINSERT INTO t VALUES (1);");
    EXPECT_EQ(must(go()), 1);
    EXPECT_EQ(must(go()), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM t"_s), 1);
    EXPECT_EQ(version(), u"1"_s);
}

TEST_F(MigratorTest, ColonsAndQuestionMarksInCommentsAreNoPlaceholders)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER -- table:id, or what?\n) STRICT;");
    EXPECT_EQ(must(go()), 1);
}

TEST_F(MigratorTest, AFailingMiddleStatementLeavesNothingOfItsFile)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;");
    must(go());
    write(u"0002_bad.sql"_s,
        "ALTER TABLE t ADD COLUMN b TEXT;\nUPDATE nowhere SET x = 1;\nALTER TABLE t ADD COLUMN c TEXT;");
    const auto done = go();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().context, u"0002_bad.sql, statement 2"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM pragma_table_info('t')"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM schema_migration"_s), 1);
    EXPECT_EQ(version(), u"1"_s);
}

TEST_F(MigratorTest, AFileThatWasEditedIsRefused)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;");
    must(go());
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER, b TEXT) STRICT;");
    EXPECT_EQ(codeOf(go()), Errc::Conflict);
}

TEST_F(MigratorTest, LineEndingsDoNotCountAsAnEdit)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (\na INTEGER) STRICT;\n");
    must(go());
    write(u"0001_first.sql"_s, "CREATE TABLE t (\r\na INTEGER) STRICT;\r\n");
    EXPECT_EQ(must(go()), 1);
}

TEST_F(MigratorTest, AGapInTheNumbersIsRefused)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;");
    write(u"0003_third.sql"_s, "CREATE TABLE u (a INTEGER) STRICT;");
    EXPECT_EQ(codeOf(go()), Errc::Conflict);
    EXPECT_EQ(count(u"SELECT count(*) FROM sqlite_schema"_s), 0);
}

TEST_F(MigratorTest, ANewerDatabaseIsRefused)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;");
    must(go());
    must(run(*m_connection, u"INSERT INTO schema_migration (version, name, sha256) VALUES (2, 'x', 'y')"_s));
    EXPECT_EQ(codeOf(go()), Errc::NewerFile);
}

TEST_F(MigratorTest, AMissingRowIsDamage)
{
    write(u"0001_first.sql"_s, "CREATE TABLE t (a INTEGER) STRICT;");
    write(u"0002_second.sql"_s, "CREATE TABLE u (a INTEGER) STRICT;");
    must(go());
    must(run(*m_connection, u"DELETE FROM schema_migration WHERE version = 1"_s));
    EXPECT_EQ(codeOf(go()), Errc::Corrupt);
}

TEST_F(MigratorTest, DanglingReferencesAreRefused)
{
    must(run(*m_connection, u"PRAGMA foreign_keys = OFF"_s));
    write(u"0001_first.sql"_s,
        "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT;"
        "CREATE TABLE c (p INTEGER REFERENCES p (id)) STRICT; INSERT INTO c VALUES (7);");
    const auto done = go();
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().detail.contains(u"dangling"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM sqlite_schema"_s), 0);
}

TEST_F(MigratorTest, SplitsTriggersStringsAndComments)
{
    const QString script
        = u"-- a; comment\nCREATE TABLE t (a TEXT DEFAULT 'x;y');\n/* b; */\n"
          "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = 'q;'; DELETE FROM t; END;\nSELECT 1"_s;
    const QStringList parts = splitStatements(script);
    ASSERT_EQ(parts.size(), 3) << parts.join(u"\n====\n"_s).toStdString();
    EXPECT_TRUE(parts[1].contains(u"END"_s));
}

TEST_F(MigratorTest, TheProgramCarriesItsMigrations)
{
    EXPECT_GE(must(migrate(*m_connection, shippedMigrations())), 1);
    EXPECT_EQ(must(newestVersion(shippedMigrations())), version().toInt());
}

} // namespace caodiem::store
