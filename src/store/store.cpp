// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/audit.h"
#include "store/batch_undo.h"
#include "store/batch_writer.h"
#include "store/bulk_fill.h"
#include "store/event_log.h"
#include "store/migrator.h"
#include "store/staging.h"
#include "store/store_parts.h"
#include "store/transaction.h"
#include "store/unit_data.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Status makeDatabase(const QString &file, const domain::Unit &unit, const domain::Stamp &stamp)
{
    const auto newest = newestVersion(shippedMigrations());
    if (!newest) {
        return newest.error();
    }
    auto connection = Connection::open(file, Connection::Access::Create, newest.value());
    if (!connection) {
        return connection.error();
    }
    if (const auto migrated = migrate(*connection.value(), shippedMigrations()); !migrated) {
        return migrated.error();
    }
    return inTransaction(
        *connection.value(), [&] { return writeUnit(*connection.value(), unit, u"store.create"_s, stamp); });
}

/// The batch's own row, what `write(batch)` does, and the one audit row for all of it.
Result<BatchId> writeBatch(Connection &connection, const domain::BatchSource &source, const domain::Stamp &stamp,
    const QString &action, const std::function<Status(BatchId)> &write)
{
    return inTransaction(connection, [&]() -> Result<BatchId> {
        const auto batch = insertBatch(connection, source, stamp);
        if (!batch) {
            return batch.error();
        }
        const QString subject = u"import_batch:%1"_s.arg(batch.value().value);
        const auto done = inOrder([&] { return write(batch.value()); },
            [&] {
                return writeAudit(connection, {action, subject, {}, batchJson(source)}, stamp);
            });
        if (!done) {
            return done.error();
        }
        return batch.value();
    });
}

Status requireNoResidents(Connection &connection)
{
    const auto there = number(connection, u"SELECT 1 FROM resident LIMIT 1"_s);
    if (!there) {
        return there.error();
    }
    if (there.value()) {
        return Error {Errc::Conflict, u"resident"_s, u"the store is not empty"_s};
    }
    return Done {};
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

Store::~Store()
{
    m_parts->connection.reset();
    m_parts->lock.reset();
}

Result<std::unique_ptr<Store>> Store::create(
    const QString &folder, const domain::Unit &unit, const domain::Stamp &stamp)
{
    auto staged = StagedFolder::beside(folder);
    if (!staged) {
        return staged.error();
    }
    const auto made = inOrder([&] { return makeDatabase(staged.value()->database(), unit, stamp); },
        [&] { return staged.value()->publish(); });
    if (!made) {
        return made.error();
    }
    return open(folder);
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    auto parts = std::make_unique<Parts>();
    parts->folder = QFileInfo(folder).canonicalFilePath(); // SQLite refuses paths with links in them
    const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
    if (parts->folder.isEmpty() || !QFileInfo(databaseIn(parts->folder)).isFile()) {
        return Error {Errc::NotFound, name, u"no store there"_s};
    }
    auto lock = StoreLock::take(parts->folder);
    if (!lock) {
        return lock.error();
    }
    parts->lock = std::move(lock).value();
    const auto newest = newestVersion(shippedMigrations());
    if (!newest) {
        return newest.error();
    }
    auto connection = Connection::open(databaseIn(parts->folder), Connection::Access::ReadWrite, newest.value());
    if (!connection) {
        return connection.error();
    }
    parts->connection = std::move(connection).value();
    if (const auto migrated = migrate(*parts->connection, shippedMigrations()); !migrated) {
        return migrated.error();
    }
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

QString Store::folder() const
{
    return m_parts->folder;
}

Status Store::setUnit(const domain::Unit &unit, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return writeUnit(connection, unit, u"unit.change"_s, stamp); });
}

Status Store::setSetting(const QString &key, const QString &value, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return writeSetting(connection, key, value, stamp); });
}

Status Store::putCampaign(const StoredCampaign &campaign, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return writeCampaign(connection, campaign, stamp); });
}

Status Store::note(const QString &action, const QString &subject, const QString &after, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return writeAudit(connection, {action, subject, {}, after}, stamp); });
}

Result<EventId> Store::record(const domain::Event &event, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return recordEvent(connection, event, stamp); });
}

Status Store::voidEvent(EventId id, const QString &reason, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&] { return caodiem::store::voidEvent(connection, id, reason, stamp); });
}

Result<BatchId> Store::apply(const domain::BatchChanges &changes, const domain::BatchSource &source,
    const domain::Stamp &stamp, const BatchNotes &notes)
{
    Connection &connection = *m_parts->connection;
    return writeBatch(
        connection, source, stamp, source.byHand ? u"batch.edit"_s : u"batch.import"_s, [&](BatchId batch) {
            return inOrder([&] { return BatchWriter(connection, batch, stamp).write(changes, notes.keepGoing); },
                [&] { return writeNotes(connection, batch, notes, stamp); });
        });
}

Result<BatchId> Store::applyAnswer(qint64 question, const QString &answer, const domain::BatchChanges &changes,
    const domain::BatchSource &source, const domain::Stamp &stamp, const BatchNotes &notes)
{
    Connection &connection = *m_parts->connection;
    return writeBatch(connection, source, stamp, u"batch.import"_s, [&](BatchId batch) {
        return inOrder([&] { return BatchWriter(connection, batch, stamp).write(changes); },
            [&] { return writeNotes(connection, batch, notes, stamp); },
            [&] {
                return caodiem::store::closeQuestion(
                    connection, question, QuestionState::Answered, answer, batch, stamp);
            });
    });
}

Result<UndoneBatch> Store::undo(BatchId batch, const domain::Stamp &stamp)
{
    const auto all = batches();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(all.value(), batch, &BatchRow::id);
    if (found == all.value().end()) {
        return Error {Errc::NotFound, u"batch:%1"_s.arg(batch.value), {}};
    }
    const auto refuse = [&](const QString &why) { return Error {Errc::Conflict, u"batch:%1"_s.arg(why), {}}; };
    if (!found->undoneBy.isNull()) {
        return refuse(u"undone"_s);
    }
    if (!found->undoes.isNull() || found->source.kind == domain::BatchKind::Demo) {
        return refuse(found->undoes.isNull() ? u"demo"_s : u"undo"_s);
    }
    Connection &connection = *m_parts->connection;
    return inTransaction(connection, [&]() -> Result<UndoneBatch> {
        const auto undo = insertBatch(connection, found->source, stamp);
        if (!undo) {
            return undo.error();
        }
        auto marked
            = run(connection, u"UPDATE import_batch SET undoes = ? WHERE id = ?"_s, {batch.value, undo.value().value});
        if (!marked) {
            return marked.error();
        }
        auto undone = undoBatch(connection, batch, undo.value(), stamp);
        if (!undone) {
            return undone;
        }
        if (auto asked = questionsAfterUndo(connection, batch, stamp); !asked) {
            return asked.error();
        }
        const UndoneBatch &done = undone.value();
        auto audited = writeAudit(connection,
            {u"batch.undo"_s, u"import_batch:%1"_s.arg(undo.value().value), {},
                compact({{u"undoes"_s, batch.value}, {u"removed"_s, done.removed}, {u"restored"_s, done.restored},
                    {u"entries"_s, done.entries}, {u"kept"_s, static_cast<qint64>(done.kept.size())}})},
            stamp);
        if (!audited) {
            return audited.error();
        }
        return undone;
    });
}

Result<BatchId> Store::fill(
    const domain::Registers &registers, const domain::BatchSource &source, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return writeBatch(connection, source, stamp, u"batch.fill"_s, [&](BatchId batch) {
        return inOrder(
            [&] { return requireNoResidents(connection); }, [&] { return fillTables(connection, registers, batch); });
    });
}

} // namespace caodiem::store
