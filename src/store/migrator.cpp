// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

struct Migration {
    int version = 0;
    QString fileName;
    QString sql;
    QString sha256;
};

Result<std::vector<Migration>> readAll(const QDir &dir)
{
    static const QRegularExpression pattern(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    std::vector<Migration> out;
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = pattern.match(name);
        QFile file(dir.filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
            return Error {Errc::Io, name, u"bad name or unreadable"_s};
        }
        const QByteArray bytes = file.readAll().replace("\r\n", "\n");
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        out.push_back({match.captured(1).toInt(), name, QString::fromUtf8(bytes), QString::fromLatin1(hash)});
        if (out.back().version != static_cast<int>(out.size())) {
            return Error {Errc::Conflict, name, u"numbers must run 0001, 0002, ... without a gap"_s};
        }
    }
    return out;
}

Result<std::map<int, QString>> appliedIn(Connection &connection)
{
    std::map<int, QString> applied;
    const auto there = number(connection, u"SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'"_s);
    if (!there) {
        return there.error();
    }
    if (!there.value()) {
        return applied;
    }
    const auto done = each(connection, u"SELECT version, sha256 FROM schema_migration"_s, {},
        [&applied](const Row &row) { applied[static_cast<int>(row.integer(0))] = row.text(1); });
    if (!done) {
        return done.error();
    }
    return applied;
}

Status runScript(Connection &connection, const Migration &migration)
{
    int count = 0;
    for (const QString &statement : splitStatements(migration.sql)) {
        ++count;
        if (auto done = runOnce(connection, statement); !done) {
            return Error {
                done.error().code, u"%1, statement %2"_s.arg(migration.fileName).arg(count), done.error().detail};
        }
    }
    return Done {};
}

Status checkReferences(Connection &connection, const Migration &migration)
{
    int broken = 0;
    const auto done = each(connection, u"PRAGMA foreign_key_check"_s, {}, [&broken](const Row &) { ++broken; });
    if (!done) {
        return done;
    }
    if (broken > 0) {
        return Error {Errc::Storage, migration.fileName, u"leaves %1 dangling references"_s.arg(broken)};
    }
    return Done {};
}

Status note(Connection &connection, const Migration &migration)
{
    return inOrder(
        [&] {
            return run(connection,
                u"CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER NOT NULL PRIMARY KEY, "
                "name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT"_s);
        },
        [&] {
            return run(connection, u"INSERT INTO schema_migration (version, name, sha256) VALUES (?, ?, ?)"_s,
                {migration.version, migration.fileName, migration.sha256});
        },
        [&] { return run(connection, u"PRAGMA user_version = %1"_s.arg(migration.version)); });
}

Status apply(Connection &connection, const Migration &migration)
{
    return inTransaction(connection, [&] {
        return inOrder([&] { return runScript(connection, migration); },
            [&] { return checkReferences(connection, migration); }, [&] { return note(connection, migration); });
    });
}

/// What was applied must be the beginning of what is shipped, byte for byte.
Status compare(const std::map<int, QString> &applied, const std::vector<Migration> &shipped)
{
    const int newest = static_cast<int>(shipped.size());
    if (!applied.empty() && applied.rbegin()->first > newest) {
        return Error {Errc::NewerFile, u"schema"_s, u"version %1"_s.arg(applied.rbegin()->first)};
    }
    int expected = 0;
    for (const auto &[version, sha256] : applied) {
        ++expected;
        if (version != expected) {
            return Error {Errc::Corrupt, u"schema"_s, u"migration %1 is missing"_s.arg(expected)};
        }
        const Migration &migration = shipped.at(static_cast<std::size_t>(version - 1));
        if (migration.sha256 != sha256) {
            return Error {Errc::Conflict, migration.fileName, u"was edited after it shipped"_s};
        }
    }
    return Done {};
}

} // namespace

QDir shippedMigrations()
{
    return QDir(u":/migrations"_s);
}

Result<int> newestVersion(const QDir &dir)
{
    const auto shipped = readAll(dir);
    if (!shipped) {
        return shipped.error();
    }
    return static_cast<int>(shipped.value().size());
}

QStringList splitStatements(const QString &script)
{
    QStringList out;
    QString pending;
    for (const QString &piece : script.split(u';')) {
        pending += piece;
        // sqlite3_complete() is a pure string test: it knows quotes, comments and CREATE TRIGGER … END.
        if (sqlite3_complete((pending + u';').toUtf8().constData()) != 0) {
            if (!pending.trimmed().isEmpty()) {
                out << pending.trimmed();
            }
            pending.clear();
        } else {
            pending += u';';
        }
    }
    pending.chop(1);
    if (!pending.trimmed().isEmpty()) {
        out << pending.trimmed(); // a trailing comment or an unfinished statement: let SQLite judge it
    }
    return out;
}

Result<int> migrate(Connection &connection, const QDir &dir)
{
    const auto shipped = readAll(dir);
    if (!shipped) {
        return shipped.error();
    }
    const auto applied = appliedIn(connection);
    if (!applied) {
        return applied.error();
    }
    if (auto same = compare(applied.value(), shipped.value()); !same) {
        return same.error();
    }
    for (std::size_t i = applied.value().size(); i < shipped.value().size(); ++i) {
        if (auto done = apply(connection, shipped.value()[i]); !done) {
            return done.error();
        }
    }
    return static_cast<int>(shipped.value().size());
}

} // namespace caodiem::store
