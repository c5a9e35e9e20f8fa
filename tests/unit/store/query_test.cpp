// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/transaction.h"
#include "support/store_sample.h"

#include <sqlite3.h>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using sample::codeOf;
using sample::must;

class QueryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_connection = must(Connection::inMemory());
        must(run(*m_connection, u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT"_s));
    }
    [[nodiscard]] qint64 rows() { return must(number(*m_connection, u"SELECT count(*) FROM t"_s)).value_or(-1); }
    std::unique_ptr<Connection> m_connection;
};

TEST_F(QueryTest, TheQtPluginAndThisProgramUseOneSqlite)
{
    QString source;
    must(each(*m_connection, u"SELECT sqlite_source_id()"_s, {}, [&](const Row &row) { source = row.text(0); }));
    EXPECT_EQ(source.toStdString(), sqlite3_sourceid());
}

TEST_F(QueryTest, ErrorsHoldTheStatementButNeverABoundValue)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES (?)"_s, {u"Bí Mật"_s}));
    const auto again = run(*m_connection, u"INSERT INTO t (word) VALUES (?)"_s, {u"Bí Mật"_s});
    ASSERT_EQ(codeOf(again), Errc::Conflict);
    EXPECT_TRUE(again.error().context.startsWith(u"INSERT INTO t"_s));
    EXPECT_FALSE(describe(again.error()).contains(u"Mật"_s));
    const auto wrongType = run(*m_connection, u"INSERT INTO t (id, word) VALUES (?, 'x')"_s, {u"Bí Mật"_s});
    ASSERT_FALSE(wrongType);
    EXPECT_FALSE(describe(wrongType.error()).contains(u"Mật"_s));
}

TEST_F(QueryTest, ANullStringIsWrittenAsEmptyText)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES (?)"_s, {textValue(QString())}));
    EXPECT_EQ(must(number(*m_connection, u"SELECT count(*) FROM t WHERE word = ''"_s)), 1);
}

TEST_F(QueryTest, ADateThatDoesNotExistEndsTheReadingWithAnError)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES ('2026-02-28'), ('2026-02-30'), ('2026-03-01')"_s));
    int seen = 0;
    const auto done = each(*m_connection, u"SELECT word FROM t ORDER BY id"_s, {}, [&](const Row &row) {
        ++seen;
        static_cast<void>(row.day(0, kNever));
    });
    EXPECT_EQ(codeOf(done), Errc::Corrupt);
    EXPECT_EQ(seen, 2);
}

TEST_F(QueryTest, AnUnknownWordInTheLastRowIsStillAnError)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES ('nowhere')"_s));
    const auto done = each(*m_connection, u"SELECT word FROM t"_s, {},
        [](const Row &row) { static_cast<void>(row.word<domain::Residence>(0)); });
    EXPECT_EQ(codeOf(done), Errc::Corrupt);
}

TEST_F(QueryTest, AnErrorOfTheDatabaseInTheMiddleOfAResultIsNotTakenForItsEnd)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES ('1'), ('2'), ('bad'), ('4')"_s));
    int seen = 0;
    // abs() of the smallest integer overflows: SQLite fails on the third row, after two good ones.
    const auto done = each(*m_connection,
        u"SELECT CASE word WHEN 'bad' THEN abs(-9223372036854775808) ELSE 1 END FROM t ORDER BY id"_s, {},
        [&](const Row &) { ++seen; });
    EXPECT_FALSE(done);
    EXPECT_EQ(seen, 2);
}

TEST_F(QueryTest, TheSameStatementMayRunInsideItself)
{
    must(run(*m_connection, u"INSERT INTO t (word) VALUES ('a'), ('b'), ('c')"_s));
    const QString sql = u"SELECT id FROM t ORDER BY id"_s;
    int pairs = 0;
    must(each(*m_connection, sql, {},
        [&](const Row &) { must(each(*m_connection, sql, {}, [&](const Row &) { ++pairs; })); }));
    EXPECT_EQ(pairs, 9);
}

TEST_F(QueryTest, AFailureInsideATransactionLeavesNothing)
{
    const auto done = inTransaction(*m_connection, [&] {
        return inOrder([&] { return run(*m_connection, u"INSERT INTO t (word) VALUES ('kept?')"_s); },
            [&] { return run(*m_connection, u"INSERT INTO nowhere VALUES (1)"_s); });
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(rows(), 0);
    must(inTransaction(*m_connection, [&] { return run(*m_connection, u"INSERT INTO t (word) VALUES ('kept')"_s); }));
    EXPECT_EQ(rows(), 1);
}

TEST_F(QueryTest, InOrderStopsAtTheFirstFailure)
{
    int ran = 0;
    const auto step = [&ran](bool good) {
        return [&ran, good]() -> Status {
            ++ran;
            if (good) {
                return Done {};
            }
            return Error {Errc::BadInput, {}, {}};
        };
    };
    EXPECT_EQ(codeOf(inOrder(step(true), step(false), step(true))), Errc::BadInput);
    EXPECT_EQ(ran, 2);
}

} // namespace caodiem::store
