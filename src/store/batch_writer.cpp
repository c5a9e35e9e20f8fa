// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_writer.h"

#include "store/event_log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Error badInput(const QString &context, const QString &detail)
{
    return Error {Errc::BadInput, context, detail};
}

/// In order, none empty, none overlapping.
bool areDisjoint(const std::vector<domain::Spell> &spells)
{
    for (std::size_t i = 0; i < spells.size(); ++i) {
        if (spells[i].from >= spells[i].until || (i > 0 && spells[i - 1].until > spells[i].from)) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<BatchId> insertBatch(Connection &connection, const domain::BatchSource &source, const domain::Stamp &stamp)
{
    const auto id = insert(connection,
        u"INSERT INTO import_batch (kind, file_name, file_sha256, list_date, row_count, added, changed, unchanged, "
        "rejected, recorded_at, recorded_by, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {wordOf(source.kind), textValue(source.fileName), textValue(source.fileSha256), dayValue(source.listDate),
            source.rows, source.added, source.changed, source.unchanged, source.rejected, stamp.atMs,
            textValue(stamp.by), source.byHand ? 1 : 0});
    if (!id) {
        return id.error();
    }
    return BatchId {id.value()};
}

QString batchJson(const domain::BatchSource &source)
{
    return compact({{u"kind"_s, wordOf(source.kind)}, {u"sha256"_s, source.fileSha256}, {u"rows"_s, source.rows},
        {u"added"_s, source.added}, {u"changed"_s, source.changed}, {u"unchanged"_s, source.unchanged},
        {u"rejected"_s, source.rejected}});
}

BatchWriter::BatchWriter(Connection &connection, BatchId batch, const domain::Stamp &stamp)
    : m_connection(connection)
    , m_batch(batch)
    , m_stamp(stamp)
{ }

template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Officer>()
{
    return m_officers;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Village>()
{
    return m_villages;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::School>()
{
    return m_schools;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::SchoolClass>()
{
    return m_classes;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Household>()
{
    return m_households;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Resident>()
{
    return m_residents;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Organisation>()
{
    return m_organisations;
}
template <>
BatchWriter::Numbers &BatchWriter::numbersOf<domain::Spell>()
{
    return m_spells;
}

template <typename I>
void BatchWriter::look(I &id, const Numbers &numbers)
{
    if (id.value >= 0) {
        return;
    }
    const auto it = numbers.constFind(id.value);
    if (it == numbers.constEnd()) {
        m_unknownReference = true;
        return;
    }
    id.value = it.value();
}

void BatchWriter::resolve(domain::Spell &spell)
{
    look(spell.village, m_villages);
    look(spell.school, m_schools);
    look(spell.schoolClass, m_classes);
}

Status BatchWriter::note(QStringView table, qint64 row, const QString &action, const QString &before)
{
    ++m_changes;
    return run(m_connection,
        u"INSERT INTO batch_change (batch_id, number, table_name, row_id, action, before) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {m_batch.value, m_changes, table.toString(), row, action, textValue(before)});
}

template <typename T>
Status BatchWriter::update(const T &record)
{
    const auto before = readRow<T>(m_connection, record.id.value);
    if (!before) {
        return before.error();
    }
    if (before.value() == record) {
        return Done {};
    }
    return inOrder([&] { return updateRow(m_connection, record); },
        [&] { return note(Table<T>::name, record.id.value, u"update"_s, rowJson(before.value())); });
}

template <typename T>
Result<qint64> BatchWriter::put(T record)
{
    resolve(record);
    if (m_unknownReference) {
        return badInput(Table<T>::name.toString(), u"refers to a row that is not there"_s);
    }
    if (record.id.value > 0) {
        if (auto done = update(record); !done) {
            return done.error();
        }
        return record.id.value;
    }
    const qint64 proposed = record.id.value;
    if (proposed < 0 && numbersOf<T>().contains(proposed)) {
        return badInput(Table<T>::name.toString(), u"two new rows with one number"_s);
    }
    const auto id = insertRow(m_connection, record, 0);
    if (!id) {
        return id.error();
    }
    if (proposed < 0) {
        numbersOf<T>().insert(proposed, id.value());
    }
    if (auto noted = note(Table<T>::name, id.value(), u"insert"_s, {}); !noted) {
        return noted.error();
    }
    return id.value();
}

template <typename T>
Status BatchWriter::putAll(const std::vector<T> &records)
{
    for (const T &record : records) {
        if (const auto id = put(record); !id) {
            return id.error();
        }
    }
    return Done {};
}

Status BatchWriter::write(const domain::BatchChanges &changes, const KeepGoing &keepGoing)
{
    constexpr qint64 kAskEvery = 500;
    const qint64 total = std::ssize(changes.residents) + std::ssize(changes.organisations);
    qint64 done = 0;
    const auto stopped = [&] { return ++done % kAskEvery == 0 && keepGoing && !keepGoing(done, total); };
    const auto directory = inOrder([&] { return putAll(changes.officers); }, [&] { return putAll(changes.villages); },
        [&] { return putAll(changes.schools); }, [&] { return putAll(changes.classes); },
        [&] { return putAll(changes.households); });
    if (!directory) {
        return directory;
    }
    for (const domain::ResidentChange &change : changes.residents) {
        if (auto written = putResident(change); !written) {
            return written;
        }
        if (stopped()) {
            return Error {Errc::Cancelled, u"batch"_s, {}};
        }
    }
    for (const domain::OrganisationChange &change : changes.organisations) {
        if (auto written = putOrganisation(change); !written) {
            return written;
        }
        if (stopped()) {
            return Error {Errc::Cancelled, u"batch"_s, {}};
        }
    }
    return Done {};
}

Status BatchWriter::putResident(const domain::ResidentChange &change)
{
    ResidentId id = change.after.id;
    const bool isNew = id.value <= 0;
    if (change.registerChanged || isNew) {
        const auto stored = put(change.after);
        if (!stored) {
            return stored.error();
        }
        id.value = stored.value();
    }
    return inOrder([&] { return putSpells(id, isNew, change.spells); },
        [&] { return voidEvents(change.voided, id, {}); }, [&] { return addEvents(change.events, id, {}); });
}

Status BatchWriter::putOrganisation(const domain::OrganisationChange &change)
{
    OrganisationId id = change.after.id;
    if (change.registerChanged || id.value <= 0) {
        const auto stored = put(change.after);
        if (!stored) {
            return stored.error();
        }
        id.value = stored.value();
    }
    return inOrder([&] { return voidEvents(change.voided, {}, id); }, [&] { return addEvents(change.events, {}, id); });
}

Status BatchWriter::putSpells(ResidentId resident, bool isNew, std::vector<domain::Spell> spells)
{
    if (spells.empty()) {
        return Done {};
    }
    std::sort(
        spells.begin(), spells.end(), [](const domain::Spell &a, const domain::Spell &b) { return a.from < b.from; });
    if (!areDisjoint(spells)) {
        return badInput(u"resident:%1"_s.arg(resident.value), u"spells overlap or are empty"_s);
    }
    static const QString tail = u"WHERE resident_id = ?"_s;
    const auto stored = isNew ? Result<std::vector<domain::Spell>>(std::vector<domain::Spell>())
                              : readRows<domain::Spell>(m_connection, tail, {resident.value});
    if (!stored) {
        return stored.error();
    }
    const auto byId = [](const std::vector<domain::Spell> &list, SpellId id) {
        return std::any_of(list.begin(), list.end(), [id](const domain::Spell &spell) { return spell.id == id; });
    };
    for (const domain::Spell &old : stored.value()) {
        if (!byId(spells, old.id)) {
            if (auto done = dropSpell(old); !done) {
                return done;
            }
        }
    }
    for (domain::Spell &spell : spells) {
        if (spell.id.value > 0 && !byId(stored.value(), spell.id)) {
            return Error {Errc::NotFound, u"spell:%1"_s.arg(spell.id.value), {}};
        }
        spell.resident = resident;
        if (const auto done = put(spell); !done) {
            return done.error();
        }
    }
    return Done {};
}

Status BatchWriter::dropSpell(const domain::Spell &spell)
{
    return inOrder([&] { return run(m_connection, u"DELETE FROM spell WHERE id = ?"_s, {spell.id.value}); },
        [&] { return note(Table<domain::Spell>::name, spell.id.value, u"delete"_s, rowJson(spell)); });
}

Status BatchWriter::addEvents(
    const std::vector<domain::Entry> &entries, ResidentId resident, OrganisationId organisation)
{
    for (const domain::Entry &entry : entries) {
        domain::Event event;
        static_cast<domain::Entry &>(event) = entry;
        event.resident = resident;
        event.organisation = organisation;
        event.recordedAtMs = m_stamp.atMs;
        event.recordedBy = m_stamp.by;
        event.batch = m_batch;
        if (auto fit = checkEvent(event); !fit) {
            return fit;
        }
        if (const auto id = insertRow(m_connection, event, 0); !id) {
            return id.error();
        }
    }
    return Done {};
}

Status BatchWriter::voidEvents(const std::vector<EventId> &events, ResidentId resident, OrganisationId organisation)
{
    for (const EventId id : events) {
        const auto event = readRow<domain::Event>(m_connection, id.value);
        if (!event) {
            return event.error();
        }
        if (event.value().resident != resident || event.value().organisation != organisation) {
            return badInput(u"event:%1"_s.arg(id.value), u"belongs to somebody else"_s);
        }
        if (auto done = markVoid(m_connection, id, {}, m_stamp, m_batch); !done) {
            return done;
        }
    }
    return Done {};
}

} // namespace caodiem::store
