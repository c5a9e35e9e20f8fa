// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/query.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr int kBusyMs = 5000;

Error foreign(const QString &file)
{
    return Error {Errc::Corrupt, QFileInfo(file).fileName(), u"not a Cao Diem database"_s};
}

Error newer(const QString &file, qint64 version, int newest)
{
    return Error {
        Errc::NewerFile, QFileInfo(file).fileName(), u"version %1, this program knows %2"_s.arg(version).arg(newest)};
}

/// Reads the header before SQLite opens the file: opening may roll a journal back, which is a write. Safe only because
/// nothing in this process has the file open yet (closing it would drop SQLite's locks).
Status checkHeader(const QString &path, int newestVersion)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, QFileInfo(path).fileName(), file.errorString()};
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return foreign(path);
    }
    if (qFromBigEndian<qint32>(header.constData() + 68) != kApplicationId) {
        return foreign(path);
    }
    const auto version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > newestVersion) {
        return newer(path, version, newestVersion);
    }
    return Done {};
}

struct Setting {
    QString name;
    QString value;
    QString answer; ///< what must be read back
};

int flagsFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::ReadOnly:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

std::vector<Setting> settings(const QString &journalMode)
{
    return {
        {u"journal_mode"_s, journalMode, journalMode.toLower()},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s},
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"cache_size"_s, u"-65536"_s, u"-65536"_s}, // KiB
        {u"busy_timeout"_s, QString::number(kBusyMs), QString::number(kBusyMs)},
    };
}

} // namespace

void CloseDatabase::operator()(sqlite3 *database) const noexcept
{
    const int closed = sqlite3_close(database);
    Q_ASSERT_X(closed == SQLITE_OK, "CloseDatabase", "a statement is still in use");
    Q_UNUSED(closed)
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const noexcept
{
    sqlite3_finalize(statement);
}

Connection::Connection(QString file)
    : m_file(std::move(file))
{ }

Connection::~Connection() = default;

Status Connection::openFile(int flags)
{
    sqlite3 *database = nullptr;
    // NOMUTEX: one thread at a time, as this class asks for; SQLite's own locks are a tenth of the work of an import.
    const int opened = sqlite3_open_v2(
        m_file.toUtf8().constData(), &database, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_db.reset(database); // a failed opening has an object too, which says why
    if (opened != SQLITE_OK) {
        return errorFrom(database, opened, u"open"_s);
    }
    sqlite3_busy_timeout(database, kBusyMs); // for what is read before the settings are made
    return Done {};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, int newestVersion)
{
    if ((access == Access::Create) == QFileInfo::exists(file)) {
        return Error {access == Access::Create ? Errc::Conflict : Errc::NotFound, QFileInfo(file).fileName(), {}};
    }
    if (QFileInfo(file).isSymLink()) {
        // Two names of one database have two journals.
        return Error {Errc::Io, QFileInfo(file).fileName(), u"is a link"_s};
    }
    if (access != Access::Create) {
        if (auto known = checkHeader(file, newestVersion); !known) {
            return known.error();
        }
    }
    std::unique_ptr<Connection> connection(new Connection(file));
    if (auto started = connection->start(access, newestVersion); !started) {
        return started.error();
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    std::unique_ptr<Connection> connection(new Connection(u":memory:"_s));
    if (auto opened = connection->openFile(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY); !opened) {
        return opened.error();
    }
    if (auto done = connection->configure(u"MEMORY"_s); !done) {
        return done.error();
    }
    return connection;
}

Status Connection::start(Access access, int newestVersion)
{
    if (auto opened = openFile(flagsFor(access) | SQLITE_OPEN_NOFOLLOW); !opened) {
        return opened;
    }
    if (access != Access::Create) {
        // Once more through SQLite: a journal that was rolled back just now may have changed the header.
        if (auto known = checkIdentity(newestVersion); !known) {
            return known;
        }
    }
    if (auto done = configure(u"TRUNCATE"_s); !done) {
        return done;
    }
    if (access == Access::Create) {
        return runOnce(*this, u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    }
    return Done {};
}

Status Connection::checkIdentity(int newestVersion)
{
    const auto application = pragma(u"application_id"_s);
    if (!application) {
        return application.error();
    }
    const auto version = pragma(u"user_version"_s);
    if (!version) {
        return version.error();
    }
    if (application.value().toLongLong() != kApplicationId) {
        return foreign(m_file);
    }
    if (version.value().toLongLong() > newestVersion) {
        return newer(m_file, version.value().toLongLong(), newestVersion);
    }
    return Done {};
}

Status Connection::configure(const QString &journalMode)
{
    if (auto done = runOnce(*this, u"PRAGMA mmap_size = 0"_s); !done) {
        return done;
    }
    for (const Setting &setting : settings(journalMode)) {
        if (auto done = runOnce(*this, u"PRAGMA %1 = %2"_s.arg(setting.name, setting.value)); !done) {
            return done;
        }
        const auto answer = pragma(setting.name);
        if (!answer) {
            return answer.error();
        }
        if (answer.value() != setting.answer) {
            return Error {Errc::Storage, setting.name, u"asked for %1, got %2"_s.arg(setting.value, answer.value())};
        }
    }
    return Done {};
}

Result<QString> Connection::pragma(const QString &name)
{
    QString answer;
    const auto done = each(*this, u"PRAGMA %1"_s.arg(name), {}, [&answer](const Row &row) { answer = row.text(0); });
    if (!done) {
        return done.error();
    }
    return answer;
}

Result<Statement> Connection::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    const int prepared = sqlite3_prepare_v3(
        m_db.get(), text.constData(), static_cast<int>(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &made, &rest);
    Statement statement(made);
    if (prepared != SQLITE_OK) {
        return errorFrom(m_db.get(), prepared, sql);
    }
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
        return errorFrom(m_db.get(), SQLITE_MISUSE, sql);
    }
    return statement;
}

std::size_t Connection::SqlHash::operator()(const QString &sql) const noexcept
{
    constexpr qsizetype kLetters = 16;
    const qsizetype step = std::max<qsizetype>(1, sql.size() / kLetters);
    auto hash = static_cast<std::size_t>(sql.size());
    for (qsizetype i = 0; i < sql.size(); i += step) {
        hash = hash * 31 + sql.at(i).unicode();
    }
    return hash;
}

Result<Statement> Connection::take(const QString &sql)
{
    if (const auto kept = m_shelf.find(sql); kept != m_shelf.end() && !kept->second.empty()) {
        Statement statement = std::move(kept->second.back());
        kept->second.pop_back();
        return statement;
    }
    return prepare(sql);
}

void Connection::giveBack(const QString &sql, Statement statement)
{
    constexpr std::size_t kShelfSize = 64; // statements with long IN lists must not pile up
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get()); // no personal data waits on the shelf
    if (const auto place = m_shelf.find(sql); place != m_shelf.end()) {
        place->second.push_back(std::move(statement));
    } else if (m_shelf.size() < kShelfSize) {
        m_shelf[sql].push_back(std::move(statement));
    }
}

} // namespace caodiem::store
