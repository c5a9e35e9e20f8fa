// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

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

// A null text or array is NULL, an empty one is not.
int bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    if (text.isNull()) {
        return sqlite3_bind_null(statement, place);
    }
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(
        statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes)
{
    if (bytes.isNull()) {
        return sqlite3_bind_null(statement, place);
    }
    return sqlite3_bind_blob64(
        statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

Error errorFrom(sqlite3 *database, int code, const QString &sql)
{
    const bool said = database != nullptr && (sqlite3_errcode(database) & 0xff) == (code & 0xff);
    const QString words = QString::fromUtf8(said ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    return Error {codeFrom(code), firstWords(sql), u"SQLite %1: %2"_s.arg(code).arg(words)};
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    // The text first, then its length: asking for the text may convert what the length would have counted.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QStringView Row::shortText(int column, ShortText &room) const
{
    static constexpr QStringView kNoWord = u"\uFFFD";
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    if (size > room.size()) {
        return kNoWord;
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (text[i] >= 0x80) {
            return kNoWord;
        }
        room.at(i) = text[i];
    }
    return QStringView(room.data(), static_cast<qsizetype>(size));
}

Day Row::day(int column, Day whenNull) const
{
    if (isNull(column)) {
        return whenNull;
    }
    ShortText room;
    const auto day = dayFromIso(shortText(column, room));
    if (!day) {
        m_damagedColumn = column;
    }
    return day.value_or(whenNull);
}

Cursor::Cursor(Connection &connection, QString sql, Statement statement)
    : m_connection(&connection)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
{
    m_row.m_statement = m_statement.get();
}

Cursor::~Cursor()
{
    m_connection->giveBack(m_sql, std::move(m_statement));
}

Result<std::unique_ptr<Cursor>> Cursor::prepare(Connection &connection, const QString &sql)
{
    auto prepared = connection.take(sql);
    if (!prepared) {
        return prepared.error();
    }
    return std::unique_ptr<Cursor>(new Cursor(connection, sql, std::move(prepared).value()));
}

Status Cursor::bind(int place, const QVariant &value)
{
    int bound = SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: // JSON's null
        bound = sqlite3_bind_null(m_statement.get(), place);
        break;
    case QMetaType::QString:
        bound = bindText(m_statement.get(), place, value.toString());
        break;
    case QMetaType::QByteArray:
        bound = bindBytes(m_statement.get(), place, value.toByteArray());
        break;
    default:
        Q_ASSERT_X(value.canConvert<qint64>() && value.typeId() != QMetaType::Double, "Cursor", "not a type of ours");
        bound = sqlite3_bind_int64(m_statement.get(), place, value.toLongLong());
    }
    return bound == SQLITE_OK ? Status(Done {}) : Status(errorFrom(m_connection->m_db.get(), bound, m_sql));
}

Status Cursor::execute(const QVariantList &binds)
{
    sqlite3_reset(m_statement.get());
    m_row.m_damagedColumn = -1;
    m_at = At::End;
    if (binds.size() != sqlite3_bind_parameter_count(m_statement.get())) {
        return errorFrom(m_connection->m_db.get(), SQLITE_MISUSE, m_sql);
    }
    for (int i = 0; i < static_cast<int>(binds.size()); ++i) {
        if (auto bound = bind(i + 1, binds[i]); !bound) {
            return bound;
        }
    }
    auto stepped = step();
    m_at = m_at == At::Row ? At::First : m_at;
    return stepped;
}

Status Cursor::step()
{
    const int answer = sqlite3_step(m_statement.get());
    m_at = answer == SQLITE_ROW ? At::Row : At::End;
    if (answer != SQLITE_ROW && answer != SQLITE_DONE) {
        return errorFrom(m_connection->m_db.get(), answer, m_sql);
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
    if (m_at == At::First) {
        m_at = At::Row;
        return true;
    }
    if (m_at == At::End) { // one more step would begin anew
        return false;
    }
    if (auto stepped = step(); !stepped) {
        return stepped.error();
    }
    return m_at == At::Row;
}

qint64 Cursor::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection->m_db.get());
}

int Cursor::changedRows() const
{
    return sqlite3_changes(m_connection->m_db.get());
}

Status run(Connection &connection, const QString &sql, const QVariantList &binds)
{
    return each(connection, sql, binds, [](const Row &) {});
}

Status runOnce(Connection &connection, const QString &sql)
{
    const auto prepared = connection.prepare(sql);
    if (!prepared) {
        return prepared.error();
    }
    int answer = SQLITE_ROW;
    while (answer == SQLITE_ROW) {
        answer = sqlite3_step(prepared.value().get());
    }
    return answer == SQLITE_DONE ? Status(Done {}) : Status(errorFrom(connection.m_db.get(), answer, sql));
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
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
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
