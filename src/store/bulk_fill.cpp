// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_fill.h"

#include "store/event_log.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

struct Index {
    QString name;
    QString sql; ///< as the migration made it, so that the schema stays the same to the letter
};

Result<std::vector<Index>> bigIndexes(Connection &connection)
{
    std::vector<Index> indexes;
    const auto done = each(connection,
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('spell', "
        "'event') ORDER BY name"_s,
        {}, [&indexes](const Row &row) {
            indexes.push_back({row.text(0), row.text(1)});
        });
    if (!done) {
        return done.error();
    }
    return indexes;
}

Status insertEvents(Connection &connection, const std::vector<domain::Event> &events, BatchId batch)
{
    using EventTable = Table<domain::Event>;
    const auto cursor = Cursor::prepare(connection, insertSql(EventTable::name, EventTable::columns));
    if (!cursor) {
        return cursor.error();
    }
    for (domain::Event event : events) {
        event.batch = batch;
        if (auto fit = checkEvent(event); !fit) {
            return fit;
        }
        QVariantList binds = EventTable::binds(event);
        binds.prepend(idValue(event.id));
        if (auto inserted = cursor.value()->execute(binds); !inserted) {
            return inserted;
        }
    }
    return Done {};
}

} // namespace

Status fillTables(Connection &connection, const domain::Registers &registers, BatchId batch)
{
    const auto indexes = bigIndexes(connection);
    if (!indexes) {
        return indexes.error();
    }
    for (const Index &index : indexes.value()) {
        if (auto dropped = runOnce(connection, u"DROP INDEX %1"_s.arg(index.name)); !dropped) {
            return dropped;
        }
    }
    const auto filled = inOrder([&] { return insertRows(connection, registers.officers); },
        [&] { return insertRows(connection, registers.villages); },
        [&] { return insertRows(connection, registers.schools); },
        [&] { return insertRows(connection, registers.classes); },
        [&] { return insertRows(connection, registers.households); },
        [&] { return insertRows(connection, registers.residents); },
        [&] { return insertRows(connection, registers.spells); },
        [&] { return insertRows(connection, registers.organisations); },
        [&] { return insertEvents(connection, registers.events, batch); });
    if (!filled) {
        return filled;
    }
    for (const Index &index : indexes.value()) {
        if (auto made = runOnce(connection, index.sql); !made) {
            return made;
        }
    }
    return Done {};
}

} // namespace caodiem::store
