// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content_hash.h"
#include "store/durable.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/staging.h"
#include "store/store_parts.h"
#include "store/verification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

/// A file that goes away unless it was kept.
class PartFile {
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    { }
    ~PartFile()
    {
        if (!m_kept) {
            QFile::remove(m_path);
            QFile::remove(m_path + u"-journal"_s); // of a VACUUM INTO that was cut off
        }
    }
    Q_DISABLE_COPY_MOVE(PartFile)
    [[nodiscard]] const QString &path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

Result<std::unique_ptr<Connection>> openKnown(const QString &file, Connection::Access access)
{
    const auto newest = newestVersion(shippedMigrations());
    if (!newest) {
        return newest.error();
    }
    return Connection::open(file, access, newest.value());
}

/// The copy must be whole and say the same as the original.
Status checkCopy(const QString &file, const QString &expectedHash)
{
    auto copy = openKnown(file, Connection::Access::ReadOnly);
    if (!copy) {
        return copy.error();
    }
    const auto findings = fileFindings(*copy.value());
    if (!findings) {
        return findings.error();
    }
    if (!findings.value().isEmpty()) {
        return Error {Errc::Corrupt, QFileInfo(file).fileName(), findings.value().first()};
    }
    const auto hash = contentHash(*copy.value());
    if (!hash) {
        return hash.error();
    }
    if (hash.value() != expectedHash) {
        return Error {Errc::Corrupt, QFileInfo(file).fileName(), u"the copy differs from the original"_s};
    }
    return Done {};
}

Status copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 kBlock = 1 << 20;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, QFileInfo(from).fileName(), source.errorString()};
    }
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error {Errc::Io, QFileInfo(to).fileName(), target.errorString()};
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty()) {
            return Error {Errc::Io, QFileInfo(from).fileName(), source.errorString()};
        }
        if (target.write(block) != block.size()) {
            const bool full = target.error() == QFileDevice::ResourceError;
            return Error {full ? Errc::DiskFull : Errc::Io, QFileInfo(to).fileName(), target.errorString()};
        }
    }
    target.close();
    return syncFile(to);
}

/// Brings a backup of an older program to this one's schema, and looks whether it is whole.
Status checkRestored(const QString &file)
{
    auto connection = openKnown(file, Connection::Access::ReadWrite);
    if (!connection) {
        return connection.error();
    }
    const auto findings = fileFindings(*connection.value());
    if (!findings) {
        return findings.error();
    }
    if (!findings.value().isEmpty()) {
        return Error {Errc::Corrupt, QFileInfo(file).fileName(), findings.value().first()};
    }
    if (const auto migrated = migrate(*connection.value(), shippedMigrations()); !migrated) {
        return migrated.error();
    }
    const auto hash = contentHash(*connection.value()); // every row can be read
    if (!hash) {
        return hash.error();
    }
    return Done {};
}

} // namespace

Result<Verification> Store::verify()
{
    return verifyAll(*m_parts->connection);
}

Status Store::backup(const QString &file)
{
    const QFileInfo place(QDir::cleanPath(QDir::current().absoluteFilePath(file)));
    if (place.exists() || place.isSymLink()) {
        return Error {Errc::Conflict, place.fileName(), u"exists already"_s};
    }
    const QString above = QFileInfo(place.absolutePath()).canonicalFilePath();
    if (above.isEmpty()) {
        return Error {Errc::NotFound, place.fileName(), u"no such folder"_s};
    }
    const QString target = QDir(above).filePath(place.fileName());
    const auto hash = contentHash(*m_parts->connection);
    if (!hash) {
        return hash.error();
    }
    PartFile part(nameBeside(target));
    const auto done = inOrder([&] { return createPrivateFile(part.path()); },
        [&] { return run(*m_parts->connection, u"VACUUM INTO ?"_s, {part.path()}); },
        [&] { return syncFile(part.path()); }, [&] { return checkCopy(part.path(), hash.value()); },
        [&] { return renameDurably(part.path(), target); });
    if (done) {
        part.keep();
    }
    return done;
}

Status Store::restore(const QString &file, const QString &folder)
{
    if (!QFileInfo(file).isFile()) {
        return Error {Errc::NotFound, QFileInfo(file).fileName(), u"no such file"_s};
    }
    auto staged = StagedFolder::beside(folder);
    if (!staged) {
        return staged.error();
    }
    return inOrder([&] { return copyBytes(file, staged.value()->database()); },
        [&] { return checkRestored(staged.value()->database()); }, [&] { return staged.value()->publish(); });
}

} // namespace caodiem::store
