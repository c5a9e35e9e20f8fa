// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"
#include "store/column_cache.h"
#include "store/event_log.h"
#include "store/scan.h"
#include "store/store_parts.h"
#include "store/unit_data.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr std::size_t kChunk = 500; ///< keys in one IN list

/// Calls `read(tail, binds)` for every chunk of keys: "column IN (?, …)".
template <typename I>
Status inChunks(const std::vector<I> &ids, const QString &column,
    const std::function<Status(const QString &, const QVariantList &)> &read)
{
    for (std::size_t from = 0; from < ids.size(); from += kChunk) {
        QVariantList binds;
        for (std::size_t i = from; i < std::min(ids.size(), from + kChunk); ++i) {
            binds.append(ids[i].value);
        }
        const QString tail = u"WHERE %1 IN (%2)"_s.arg(column, placeholders(binds.size()));
        if (auto done = read(tail, binds); !done) {
            return done;
        }
    }
    return Done {};
}

/// Records in the order of `ids`. Errc::NotFound when one is not there.
template <typename T, typename I>
Result<std::vector<T>> readByIds(Connection &connection, const std::vector<I> &ids)
{
    std::unordered_map<qint64, T> found;
    const auto done = inChunks(ids, u"id"_s, [&](const QString &tail, const QVariantList &binds) {
        return each(connection, selectSql<T>(tail), binds, [&found](const Row &row) {
            T record = Table<T>::read(row);
            found.emplace(record.id.value, std::move(record));
        });
    });
    if (!done) {
        return done.error();
    }
    std::vector<T> out;
    out.reserve(ids.size());
    for (const I id : ids) {
        const auto it = found.find(id.value);
        if (it == found.end()) {
            return Error {Errc::NotFound, rowName(Table<T>::name, id.value), {}};
        }
        out.push_back(it->second);
    }
    return out;
}

template <typename T>
Status readInto(Connection &connection, std::vector<T> &target, const QString &tail)
{
    auto records = readRows<T>(connection, tail);
    if (!records) {
        return records.error();
    }
    target = std::move(records).value();
    return Done {};
}

Result<domain::Registers> readDirectory(Connection &connection)
{
    static const QString byId = u"ORDER BY id"_s;
    domain::Registers registers;
    const auto done = inOrder([&] { return readInto(connection, registers.officers, byId); },
        [&] { return readInto(connection, registers.villages, byId); },
        [&] { return readInto(connection, registers.schools, byId); },
        [&] { return readInto(connection, registers.classes, byId); });
    if (!done) {
        return done.error();
    }
    return registers;
}

template <typename I>
Result<std::optional<I>> idByText(Connection &connection, const QString &sql, const QString &text)
{
    const auto found = number(connection, sql, {textValue(text)});
    if (!found) {
        return found.error();
    }
    return found.value() ? std::optional<I>(I {*found.value()}) : std::nullopt;
}

} // namespace

Result<domain::Unit> Store::unit()
{
    return readUnit(*m_parts->connection);
}

Result<std::optional<QString>> Store::setting(const QString &key)
{
    return readSetting(*m_parts->connection, key);
}

Result<std::vector<StoredCampaign>> Store::campaigns()
{
    return readCampaigns(*m_parts->connection);
}

Result<domain::Registers> Store::directory()
{
    return readDirectory(*m_parts->connection);
}

Result<domain::Registers> Store::registers()
{
    static const QString byId = u"ORDER BY id"_s;
    Connection &connection = *m_parts->connection;
    auto registers = readDirectory(connection);
    if (!registers) {
        return registers;
    }
    domain::Registers &all = registers.value();
    const auto done = inOrder([&] { return readInto(connection, all.households, byId); },
        [&] { return readInto(connection, all.residents, byId); },
        [&] { return readInto(connection, all.spells, u"ORDER BY resident_id, coalesce(from_on, '')"_s); },
        [&] { return readInto(connection, all.organisations, byId); },
        [&] {
            return readInto(connection, all.events,
                u"WHERE NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ORDER BY id"_s);
        });
    if (!done) {
        return done.error();
    }
    return registers;
}

Status Store::scanPersons(const std::function<void(const PersonColumns &)> &visit)
{
    return caodiem::store::scanPersons(*m_parts->connection, visit);
}

Status Store::scanOrganisations(const std::function<void(const OrganisationColumns &)> &visit)
{
    return caodiem::store::scanOrganisations(*m_parts->connection, visit);
}

Result<PersonColumns> Store::person(ResidentId id)
{
    return readPerson(*m_parts->connection, id);
}

Result<OrganisationColumns> Store::organisationColumns(OrganisationId id)
{
    return readOrganisation(*m_parts->connection, id);
}

Result<std::vector<domain::Resident>> Store::residents(const std::vector<ResidentId> &ids)
{
    return readByIds<domain::Resident>(*m_parts->connection, ids);
}

Result<std::vector<domain::Organisation>> Store::organisations(const std::vector<OrganisationId> &ids)
{
    return readByIds<domain::Organisation>(*m_parts->connection, ids);
}

Result<std::unordered_map<qint64, QString>> Store::householdNames()
{
    std::unordered_map<qint64, QString> names;
    const auto done = each(*m_parts->connection,
        u"SELECT id, CASE WHEN head_name <> '' THEN head_name ELSE coalesce(code, '') END FROM household"_s, {},
        [&names](const Row &row) { names.emplace(row.integer(0), row.text(1)); });
    if (!done) {
        return done.error();
    }
    return names;
}

Result<std::vector<domain::Spell>> Store::spellsOn(const std::vector<ResidentId> &ids, Day on)
{
    auto spells = spellsOf(ids);
    if (spells) {
        std::erase_if(
            spells.value(), [on](const domain::Spell &spell) { return spell.from > on || on >= spell.until; });
    }
    return spells;
}

Result<std::vector<domain::Spell>> Store::spellsOf(const std::vector<ResidentId> &ids)
{
    std::vector<domain::Spell> spells;
    const auto done = inChunks(ids, u"resident_id"_s, [&](const QString &tail, const QVariantList &binds) {
        return each(*m_parts->connection, selectSql<domain::Spell>(tail), binds,
            [&](const Row &row) { spells.push_back(Table<domain::Spell>::read(row)); });
    });
    if (!done) {
        return done.error();
    }
    return spells;
}

Result<std::optional<ResidentId>> Store::residentByPersonalId(const QString &personalId)
{
    return idByText<ResidentId>(*m_parts->connection, u"SELECT id FROM resident WHERE personal_id = ?"_s, personalId);
}

Result<std::optional<OrganisationId>> Store::organisationByTaxCode(const QString &taxCode)
{
    return idByText<OrganisationId>(*m_parts->connection, u"SELECT id FROM organisation WHERE tax_code = ?"_s, taxCode);
}

Result<domain::Event> Store::event(EventId id)
{
    return readRow<domain::Event>(*m_parts->connection, id.value);
}

Result<bool> Store::isVoided(EventId id)
{
    return caodiem::store::isVoided(*m_parts->connection, id);
}

Result<std::optional<QByteArray>> Store::columns()
{
    return readColumnCache(*m_parts->connection);
}

Status Store::keepColumns(const QByteArray &bytes)
{
    return writeColumnCache(*m_parts->connection, bytes);
}

Result<std::vector<BatchRow>> Store::batches()
{
    std::vector<BatchRow> rows;
    const auto done = each(*m_parts->connection,
        u"SELECT b.id, b.kind, b.file_name, b.file_sha256, b.list_date, b.row_count, b.added, b.changed, b.unchanged, "
        "b.rejected, b.recorded_at, b.recorded_by, b.undoes, u.id, b.by_hand FROM import_batch b "
        "LEFT JOIN import_batch u ON u.undoes = b.id ORDER BY b.id DESC"_s,
        {}, [&rows](const Row &row) {
            rows.push_back({row.id<BatchId>(0),
                {row.word<domain::BatchKind>(1), row.text(2), row.text(3), row.day(4, kNever), row.integer(5),
                    row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(14) != 0},
                row.integer(10), row.text(11), row.id<BatchId>(12), row.id<BatchId>(13)});
        });
    if (!done) {
        return done.error();
    }
    return rows;
}

Result<std::vector<AuditRow>> Store::audit(qint64 sinceMs)
{
    return readAudit(*m_parts->connection, sinceMs);
}

} // namespace caodiem::store
