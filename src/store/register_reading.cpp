// SPDX-License-Identifier: GPL-3.0-or-later
// The registers person by person, for search and editing, and whom a batch changed.
#include "store/rows.h"
#include "store/store_parts.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Result<std::vector<domain::Event>> liveEvents(Connection &connection, const QString &column, qint64 id)
{
    return readRows<domain::Event>(connection,
        u"WHERE %1 = ? AND NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) "
        "ORDER BY on_date DESC, id DESC"_s.arg(column),
        {id});
}

/// Ids that the batch changed in any of the ways in which a batch can: the row, a spell, an entry, an entry voided.
Status readSubjects(Connection &connection, BatchId batch, const QString &table, std::vector<qint64> &ids)
{
    const QString spells = table == u"resident"_s
        ? u" UNION SELECT coalesce(s.resident_id, json_extract(nullif(c.before, ''), '$.resident_id')) FROM "
          u"batch_change c "
          "LEFT JOIN spell s ON s.id = c.row_id WHERE c.batch_id = ? AND c.table_name = 'spell'"_s
        : QString();
    const QString sql = u"SELECT row_id FROM batch_change WHERE batch_id = ? AND table_name = '%1'%2 "
                        "UNION SELECT %1_id FROM event WHERE batch_id = ? AND %1_id IS NOT NULL "
                        "UNION SELECT e.%1_id FROM event_void v JOIN event e ON e.id = v.event_id "
                        "WHERE v.batch_id = ? AND e.%1_id IS NOT NULL ORDER BY 1"_s.arg(table, spells);
    const QVariantList binds(sql.count(u'?'), QVariant(batch.value));
    return each(connection, sql, binds, [&ids](const Row &row) {
        if (!row.isNull(0)) { // a spell that is gone again
            ids.push_back(row.integer(0));
        }
    });
}

Status readTables(Connection &connection, BatchId batch, BatchSubjects &subjects)
{
    return each(connection, u"SELECT DISTINCT table_name, action FROM batch_change WHERE batch_id = ?"_s, {batch.value},
        [&subjects](const Row &row) {
            const QString table = row.text(0);
            const bool person = table == u"resident"_s || table == u"organisation"_s;
            subjects.broughtIn = subjects.broughtIn || (person && row.text(1) == u"insert"_s);
            subjects.households = subjects.households || table == u"household"_s;
            subjects.directory = subjects.directory || (!person && table != u"household"_s && table != u"spell"_s);
        });
}

} // namespace

Status Store::scanNames(const std::function<void(const NameColumns &)> &visit)
{
    return each(*m_parts->connection,
        u"SELECT id, personal_id, full_name, born_on, born_precision, sex, household_id, phone, guardian_name <> '', "
        "old_id FROM resident ORDER BY id"_s,
        {}, [&visit](const Row &row) {
            visit({row.id<ResidentId>(0), row.text(1), row.text(2),
                {row.day(3, kNever), row.word<domain::DatePrecision>(4)}, row.word<domain::Sex>(5),
                row.id<HouseholdId>(6), row.text(7), row.integer(8) != 0, row.text(9)});
        });
}

Result<std::vector<domain::Household>> Store::households()
{
    return readRows<domain::Household>(*m_parts->connection, u"ORDER BY id"_s);
}

Result<std::vector<domain::Organisation>> Store::allOrganisations()
{
    return readRows<domain::Organisation>(*m_parts->connection, u"ORDER BY id"_s);
}

Result<std::vector<FormerId>> Store::formerIds()
{
    std::vector<FormerId> ids;
    const auto done = each(*m_parts->connection,
        u"SELECT c.row_id, json_extract(c.before, '$.personal_id') FROM batch_change c JOIN resident r ON r.id = "
        "c.row_id WHERE c.table_name = 'resident' AND c.action = 'update' "
        "AND json_extract(c.before, '$.personal_id') <> r.personal_id ORDER BY c.batch_id, c.number"_s,
        {}, [&ids](const Row &row) {
            ids.push_back({row.id<ResidentId>(0), row.text(1)});
        });
    if (!done) {
        return done.error();
    }
    return ids;
}

Result<std::vector<domain::Event>> Store::eventsOf(ResidentId id)
{
    return liveEvents(*m_parts->connection, u"resident_id"_s, id.value);
}

Result<std::vector<domain::Event>> Store::eventsOf(OrganisationId id)
{
    return liveEvents(*m_parts->connection, u"organisation_id"_s, id.value);
}

Result<BatchSubjects> Store::subjectsOf(BatchId batch)
{
    Connection &connection = *m_parts->connection;
    const auto known = number(connection, u"SELECT 1 FROM import_batch WHERE id = ?"_s, {batch.value});
    if (!known) {
        return known.error();
    }
    if (!known.value()) {
        return Error {Errc::NotFound, u"batch:%1"_s.arg(batch.value), {}};
    }
    BatchSubjects subjects;
    std::vector<qint64> residents;
    std::vector<qint64> organisations;
    const auto done = inOrder([&] { return readSubjects(connection, batch, u"resident"_s, residents); },
        [&] { return readSubjects(connection, batch, u"organisation"_s, organisations); },
        [&] { return readTables(connection, batch, subjects); });
    if (!done) {
        return done.error();
    }
    for (const qint64 id : residents) {
        subjects.residents.push_back({id});
    }
    for (const qint64 id : organisations) {
        subjects.organisations.push_back({id});
    }
    return subjects;
}

} // namespace caodiem::store
