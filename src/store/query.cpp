// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Errc codeFrom(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the extended codes keep the primary one in the low byte
    case SQLITE_FULL:
        return Errc::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Errc::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Errc::Locked;
    case SQLITE_CONSTRAINT:
        return Errc::Conflict;
    default:
        return Errc::Storage;
    }
}

/// "INSERT INTO event": enough to know the statement, and nothing but our own words.
QString firstWords(const QString &sql)
{
    constexpr qsizetype kLength = 48;
    const QString line = sql.simplified();
    return line.left(std::min(kLength, line.size()));
}

} // namespace

Error errorFrom(const QSqlError &error, const QString &sql)
{
    const int native = error.nativeErrorCode().toInt();
    return Error {codeFrom(native), firstWords(sql), u"SQLite %1: %2"_s.arg(native).arg(error.databaseText())};
}

Day Row::day(int column, Day whenNull) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull()) {
        return whenNull;
    }
    const auto day = dayFromIso(value.toString());
    if (!day) {
        m_damagedColumn = column;
    }
    return day.value_or(whenNull);
}

Cursor::Cursor(Connection &connection, QString sql, QSqlQuery query)
    : m_connection(&connection)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
    m_row.m_query = &m_query;
}

Cursor::~Cursor()
{
    m_connection->giveBack(m_sql, std::move(m_query));
}

Result<std::unique_ptr<Cursor>> Cursor::prepare(Connection &connection, const QString &sql)
{
    auto prepared = connection.take(sql);
    if (!prepared) {
        return prepared.error();
    }
    return std::unique_ptr<Cursor>(new Cursor(connection, sql, std::move(prepared).value()));
}

Status Cursor::execute(const QVariantList &binds)
{
    for (qsizetype i = 0; i < binds.size(); ++i) {
        m_query.bindValue(static_cast<int>(i), binds[i]);
    }
    if (!m_query.exec()) {
        return errorFrom(m_query.lastError(), m_sql);
    }
    return Done {};
}

Result<std::unique_ptr<Cursor>> Cursor::open(Connection &connection, const QString &sql, const QVariantList &binds)
{
    auto cursor = prepare(connection, sql);
    if (!cursor) {
        return cursor;
    }
    if (auto executed = cursor.value()->execute(binds); !executed) {
        return executed.error();
    }
    return cursor;
}

Result<bool> Cursor::next()
{
    if (m_row.m_damagedColumn >= 0) {
        return Error {
            Errc::Corrupt, firstWords(m_sql), u"column %1 holds no value of its kind"_s.arg(m_row.m_damagedColumn)};
    }
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return errorFrom(m_query.lastError(), m_sql);
    }
    return false;
}

Status run(Connection &connection, const QString &sql, const QVariantList &binds)
{
    return each(connection, sql, binds, [](const Row &) {});
}

Status runAsWritten(Connection &connection, const QString &sql)
{
    QSqlQuery query = connection.fresh();
    if (!query.exec(sql)) {
        return errorFrom(query.lastError(), sql);
    }
    return Done {};
}

Result<qint64> insert(Connection &connection, const QString &sql, const QVariantList &binds)
{
    const auto cursor = Cursor::open(connection, sql, binds);
    if (!cursor) {
        return cursor.error();
    }
    return cursor.value()->insertedId();
}

Result<int> change(Connection &connection, const QString &sql, const QVariantList &binds)
{
    const auto cursor = Cursor::open(connection, sql, binds);
    if (!cursor) {
        return cursor.error();
    }
    return cursor.value()->changedRows();
}

Status eachWhile(Connection &connection, const QString &sql, const QVariantList &binds,
    const std::function<Status(const Row &)> &visit)
{
    const auto cursor = Cursor::open(connection, sql, binds);
    if (!cursor) {
        return cursor.error();
    }
    while (true) {
        const auto more = cursor.value()->next();
        if (!more) {
            return more.error();
        }
        if (!more.value()) {
            return Done {};
        }
        if (auto visited = visit(cursor.value()->row()); !visited) {
            return visited;
        }
    }
}

Status each(Connection &connection, const QString &sql, const QVariantList &binds,
    const std::function<void(const Row &)> &visit)
{
    return eachWhile(connection, sql, binds, [&visit](const Row &row) -> Status {
        visit(row);
        return Done {};
    });
}

Result<std::optional<qint64>> number(Connection &connection, const QString &sql, const QVariantList &binds)
{
    std::optional<qint64> found;
    const auto done = each(connection, sql, binds, [&found](const Row &row) {
        if (!found && !row.isNull(0)) {
            found = row.integer(0);
        }
    });
    if (!done) {
        return done.error();
    }
    return found;
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text); // Qt would bind a null string as NULL
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant dayValue(Day day)
{
    return textOrNull(isoFromDay(day));
}

QString placeholders(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return marks.join(u", "_s);
}

} // namespace caodiem::store
