// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_undo.h"

#include "store/event_log.h"

#include <QJsonDocument>
#include <QSet>

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

struct Kept {
    QString table;
    qint64 row = 0;
    QString action;
    QJsonObject before;
};

template <typename T>
constexpr std::pair<QStringView, QStringView> columnsOfTable()
{
    return {Table<T>::name, Table<T>::columns};
}

constexpr std::array kTables {columnsOfTable<domain::Officer>(), columnsOfTable<domain::Village>(),
    columnsOfTable<domain::School>(), columnsOfTable<domain::SchoolClass>(), columnsOfTable<domain::Household>(),
    columnsOfTable<domain::Resident>(), columnsOfTable<domain::Organisation>(), columnsOfTable<domain::Spell>()};

/// Empty for a table that no batch writes.
QStringView columnNames(const QString &table)
{
    const auto found = std::ranges::find_if(kTables, [&](const auto &entry) { return entry.first == table; });
    return found == kTables.end() ? QStringView() : found->second;
}

/// Who refers to a row of a table: `SELECT 1 FROM … WHERE column = ?`. Entries of the log are not among them: those of
/// somebody who goes out follow into the archive, and whoever has others stays anyway.
struct Reference {
    QStringView to;
    QStringView table;
    QStringView column;
};
constexpr std::array kReferences {Reference {u"officer", u"village", u"officer_id"},
    Reference {u"village", u"village", u"merged_into"}, Reference {u"school", u"school", u"merged_into"},
    Reference {u"village", u"spell", u"village_id"}, Reference {u"village", u"organisation", u"village_id"},
    Reference {u"school", u"school_class", u"school_id"}, Reference {u"school", u"spell", u"school_id"},
    Reference {u"school_class", u"spell", u"class_id"}, Reference {u"household", u"resident", u"household_id"},
    Reference {u"resident", u"spell", u"resident_id"}, Reference {u"village", u"outreach", u"village_id"},
    Reference {u"resident", u"call", u"resident_id"}, Reference {u"organisation", u"call", u"organisation_id"},
    Reference {u"school_class", u"appointment", u"class_id"}, Reference {u"village", u"appointment", u"village_id"}};

/// What goes with a row: a place in a day's queue, an appointment mean nothing without their family.
constexpr std::array kFollowers {Reference {u"household", u"ticket", u"household_id"},
    Reference {u"resident", u"ticket", u"resident_id"}, Reference {u"resident", u"appointment", u"resident_id"}};

class BatchUndo {
public:
    BatchUndo(Connection &connection, BatchId batch, BatchId undo, const domain::Stamp &stamp)
        : m_connection(connection)
        , m_batch(batch)
        , m_undo(undo)
        , m_stamp(stamp)
    { }

    [[nodiscard]] Result<UndoneBatch> run();

private:
    [[nodiscard]] Status readChanges();
    [[nodiscard]] Status readLaterEntries();
    [[nodiscard]] Status readLaterMoves();
    [[nodiscard]] Status forgetMovesTakenBack();
    [[nodiscard]] Status keepReplacedSince();
    [[nodiscard]] Status unvoidEvents();
    [[nodiscard]] Status voidEvents();
    [[nodiscard]] Status archiveEvents(const QString &table, qint64 row);
    [[nodiscard]] Status removeFollowers(const QString &table, qint64 row);
    [[nodiscard]] Status takeBack(const Kept &change);
    [[nodiscard]] Status takeBackOrKeep(const Kept &change);
    [[nodiscard]] Status remove(const Kept &change);
    [[nodiscard]] Status restore(const Kept &change);
    [[nodiscard]] Status putBack(const Kept &change);
    [[nodiscard]] Result<bool> isReferredTo(const QString &table, qint64 row);
    [[nodiscard]] Result<std::optional<QJsonObject>> rowNow(const QString &table, qint64 row);
    [[nodiscard]] Status note(const QString &table, qint64 row, const QString &action, const QJsonObject &before);
    [[nodiscard]] Result<bool> leavesSpell(const Kept &change);
    void keep(const QString &table, qint64 row, const QString &why) { m_answer.kept.push_back({table, row, why}); }

    Connection &m_connection;
    BatchId m_batch;
    BatchId m_undo;
    domain::Stamp m_stamp;
    std::vector<Kept> m_changes; ///< the batch's, the last first
    QHash<QString, QJsonObject> m_after; ///< rows as this batch left them, where a later one changed them
    QSet<QString> m_broughtIn; ///< rows that this batch made
    QHash<QString, QString> m_staying; ///< of these: those that must stay, and why
    QSet<qint64> m_movedSince; ///< residents whose spells a later batch changed
    QSet<qint64> m_movedSaid;
    qint64 m_notes = 0;
    UndoneBatch m_answer;
};

QString keyOf(const QString &table, qint64 row)
{
    return rowName(table, row);
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Status BatchUndo::readChanges()
{
    auto own = each(m_connection,
        u"SELECT table_name, row_id, action, before FROM batch_change WHERE batch_id = ? ORDER BY number DESC"_s,
        {m_batch.value}, [this](const Row &row) {
            m_changes.push_back({row.text(0), row.integer(1), row.text(2), objectFrom(row.text(3))});
            if (m_changes.back().action == u"insert"_s) {
                m_broughtIn.insert(keyOf(row.text(0), row.integer(1)));
            }
        });
    if (!own) {
        return own;
    }
    return each(m_connection,
        u"SELECT later.table_name, later.row_id, later.before FROM batch_change later "
        "JOIN batch_change own ON own.batch_id = ? AND own.table_name = later.table_name AND own.row_id = later.row_id "
        "WHERE later.batch_id > ? ORDER BY later.batch_id DESC, later.number DESC"_s,
        {m_batch.value, m_batch.value}, [this](const Row &row) {
            m_after.insert(keyOf(row.text(0), row.integer(1)), objectFrom(row.text(2))); // the earliest later one holds
        });
}

/// Residents whose spells a later batch changed.
Status BatchUndo::readLaterMoves()
{
    auto moved = each(m_connection,
        u"SELECT DISTINCT coalesce(s.resident_id, json_extract(nullif(l.before, ''), '$.resident_id')) FROM "
        u"batch_change l "
        "LEFT JOIN spell s ON s.id = l.row_id WHERE l.table_name = 'spell' AND l.batch_id > ?"_s,
        {m_batch.value}, [this](const Row &row) { m_movedSince.insert(row.integer(0)); });
    if (!moved || m_movedSince.isEmpty()) {
        return moved;
    }
    const auto undone = number(m_connection, u"SELECT 1 FROM import_batch WHERE undoes > ? LIMIT 1"_s, {m_batch.value});
    if (!undone) {
        return undone.error();
    }
    return undone.value() ? forgetMovesTakenBack() : Status(Done {});
}

/// A later move that was itself taken back leaves no trace: whose spells stand as this batch left them has not moved.
Status BatchUndo::forgetMovesTakenBack()
{
    QHash<qint64, std::optional<QJsonObject>> left; ///< spells as this batch left them; nothing = not there
    QHash<qint64, qint64> owners;
    auto read = each(m_connection,
        u"SELECT l.row_id, l.action, l.before, s.resident_id FROM batch_change l LEFT JOIN spell s ON s.id = l.row_id "
        "WHERE l.table_name = 'spell' AND l.batch_id > ? ORDER BY l.batch_id DESC, l.number DESC"_s,
        {m_batch.value}, [&](const Row &row) {
            const QJsonObject before = objectFrom(row.text(2));
            left.insert(row.integer(0),
                row.text(1) == u"insert"_s ? std::optional<QJsonObject>() : std::optional<QJsonObject>(before));
            const qint64 owner = before.isEmpty() ? row.integer(3) : before.value(u"resident_id"_s).toInteger();
            if (owner != 0) {
                owners.insert(row.integer(0), owner);
            }
        });
    if (!read) {
        return read;
    }
    QSet<qint64> stillMoved;
    for (auto spell = left.cbegin(); spell != left.cend(); ++spell) {
        const auto now = rowNow(u"spell"_s, spell.key());
        if (!now) {
            return now.error();
        }
        if (now.value() != spell.value()) {
            stillMoved.insert(owners.value(spell.key()));
        }
    }
    m_movedSince = stillMoved;
    return Done {};
}

/// People (and organisations) of whom something was entered since, or who moved since: they stay, with all that they
/// refer to. Where somebody lives is one piece: what was changed of it since leaves the whole of it as it is.
Status BatchUndo::readLaterEntries()
{
    if (auto moved = readLaterMoves(); !moved) {
        return moved;
    }
    for (const QString &table : {u"resident"_s, u"organisation"_s}) {
        auto done = each(m_connection,
            u"SELECT DISTINCT e.%1_id FROM event e JOIN batch_change c ON c.batch_id = ? AND c.table_name = '%1' "
            "AND c.action = 'insert' AND c.row_id = e.%1_id WHERE (e.batch_id IS NULL OR e.batch_id <> ?) "
            "AND e.id NOT IN (SELECT event_id FROM event_void)"_s.arg(table),
            {m_batch.value, m_batch.value},
            [&](const Row &row) { m_staying.insert(keyOf(table, row.integer(0)), u"entries-since"_s); });
        if (!done) {
            return done;
        }
    }
    for (const Kept &change : m_changes) {
        const QString key = keyOf(change.table, change.row);
        const bool moves = change.table == u"resident"_s && m_movedSince.contains(change.row);
        bool changed = false;
        if (change.action == u"insert"_s && m_after.contains(key)) { // and not changed back
            const auto now = rowNow(change.table, change.row);
            if (!now) {
                return now.error();
            }
            changed = now.value() && *now.value() != m_after.value(key);
        }
        if (change.action == u"insert"_s && !m_staying.contains(key) && (changed || moves)) {
            m_staying.insert(key, moves ? u"moved-since"_s : u"changed-since"_s);
        }
    }
    return Done {};
}

/// Whether a change of a spell stays because of what came since (said once for each person).
Result<bool> BatchUndo::leavesSpell(const Kept &change)
{
    if (change.table != u"spell"_s) {
        return false;
    }
    QJsonObject spell = change.before;
    if (spell.isEmpty()) {
        const auto now = rowNow(change.table, change.row);
        if (!now) {
            return now.error();
        }
        spell = now.value().value_or(QJsonObject());
    }
    const qint64 resident = spell.value(u"resident_id"_s).toInteger();
    if (m_staying.contains(keyOf(u"resident"_s, resident))) {
        return true; // said with the person
    }
    if (!m_movedSince.contains(resident)) {
        return false;
    }
    if (!m_movedSaid.contains(resident)) {
        m_movedSaid.insert(resident);
        keep(u"resident"_s, resident, u"moved-since"_s);
    }
    return true;
}

Result<std::optional<QJsonObject>> BatchUndo::rowNow(const QString &table, qint64 row)
{
    const QStringView columns = columnNames(table);
    std::optional<QJsonObject> found;
    const auto done = each(m_connection, selectSql(table, columns, u"WHERE id = ?"_s), {row}, [&](const Row &now) {
        QVariantList values;
        for (int i = 1; i <= columns.count(u',') + 1; ++i) {
            values << now.value(i);
        }
        found = jsonOf(columns, values);
    });
    if (!done) {
        return done.error();
    }
    return found;
}

Status BatchUndo::note(const QString &table, qint64 row, const QString &action, const QJsonObject &before)
{
    return store::run(m_connection,
        u"INSERT INTO batch_change (batch_id, number, table_name, row_id, action, before) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {m_undo.value, ++m_notes, table, row, action, textValue(before.isEmpty() ? QString() : compact(before))});
}

Result<bool> BatchUndo::isReferredTo(const QString &table, qint64 row)
{
    for (const Reference &reference : kReferences) {
        if (reference.to != table) {
            continue;
        }
        const auto found = number(
            m_connection, u"SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1"_s.arg(reference.table, reference.column), {row});
        if (!found) {
            return found.error();
        }
        if (found.value()) {
            return true;
        }
    }
    return false;
}

/// Entries that the batch replaced by its own, which something later took back in turn: they stay taken back, from now
/// on by that later one, so that its undo brings them to life.
Status BatchUndo::keepReplacedSince()
{
    const QString later = u"SELECT rv.batch_id FROM event e JOIN event r ON r.batch_id = ? AND r.kind = e.kind "
                          "AND r.resident_id IS e.resident_id AND r.organisation_id IS e.organisation_id "
                          "JOIN event_void rv ON rv.event_id = r.id AND rv.batch_id IS NOT ? "
                          "WHERE e.id = event_void.event_id LIMIT 1"_s;
    const qint64 own = m_batch.value;
    auto said = each(m_connection,
        u"SELECT DISTINCT e.resident_id, e.organisation_id FROM event_void JOIN event e ON e.id = event_void.event_id "
        "WHERE event_void.batch_id = ? AND EXISTS (%1)"_s.arg(later),
        {own, own, own}, [this](const Row &row) {
            const bool person = row.integer(0) != 0;
            keep(person ? u"resident"_s : u"organisation"_s, row.integer(person ? 0 : 1), u"changed-since"_s);
        });
    if (!said || m_answer.kept.empty()) {
        return said;
    }
    return store::run(m_connection,
        u"UPDATE event_void SET batch_id = (%1) WHERE batch_id = ? AND EXISTS (%1)"_s.arg(later),
        {own, own, own, own, own});
}

/// What the batch had taken back holds again, but for entries of batches that were themselves taken back.
Status BatchUndo::unvoidEvents()
{
    if (auto kept = keepReplacedSince(); !kept) {
        return kept;
    }
    const auto count = change(m_connection,
        u"DELETE FROM event_void WHERE batch_id = ? AND NOT EXISTS (SELECT 1 FROM event e JOIN import_batch u "
        "ON u.undoes = e.batch_id WHERE e.id = event_void.event_id)"_s,
        {m_batch.value});
    if (!count) {
        return count.error();
    }
    m_answer.entries += count.value();
    return Done {};
}

/// The batch's live entries are taken back; those of people who go out follow them into the archive.
Status BatchUndo::voidEvents()
{
    const auto count = change(m_connection,
        u"INSERT INTO event_void (event_id, reason, recorded_at, recorded_by, batch_id) "
        "SELECT id, 'undo', ?, ?, ? FROM event WHERE batch_id = ? AND id NOT IN (SELECT event_id FROM event_void)"_s,
        {m_stamp.atMs, textValue(m_stamp.by), m_undo.value, m_batch.value});
    if (!count) {
        return count.error();
    }
    m_answer.entries += count.value();
    return Done {};
}

Status BatchUndo::archiveEvents(const QString &table, qint64 row)
{
    const QString whose = u"%1_id = ?"_s.arg(table);
    return inOrder(
        [&] {
            return store::run(m_connection,
                u"INSERT INTO event_archive (event_id, %1, archived_by) SELECT id, %1, ? FROM event WHERE %2"_s.arg(
                    Table<domain::Event>::columns, whose),
                {m_undo.value, row});
        },
        [&] {
            return store::run(m_connection,
                u"DELETE FROM event_void WHERE event_id IN (SELECT id FROM event WHERE %1)"_s.arg(whose), {row});
        },
        [&] { return store::run(m_connection, u"DELETE FROM event WHERE %1"_s.arg(whose), {row}); });
}

Status BatchUndo::removeFollowers(const QString &table, qint64 row)
{
    for (const Reference &follower : kFollowers) {
        if (follower.to != table) {
            continue;
        }
        if (auto done
            = store::run(m_connection, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(follower.table, follower.column), {row});
            !done) {
            return done;
        }
    }
    return Done {};
}

Status BatchUndo::remove(const Kept &change)
{
    const QString key = keyOf(change.table, change.row);
    const bool person = change.table == u"resident"_s || change.table == u"organisation"_s;
    if (m_staying.contains(key)) {
        keep(change.table, change.row, m_staying.value(key));
        return Done {};
    }
    const auto now = rowNow(change.table, change.row);
    if (!now || !now.value()) {
        return now ? Status(Done {}) : Status(now.error()); // gone already
    }
    const auto referred = isReferredTo(change.table, change.row);
    if (!referred) {
        return referred.error();
    }
    if (referred.value()) {
        keep(change.table, change.row, u"in-use"_s);
        return Done {};
    }
    ++m_answer.removed;
    return inOrder([&] { return person ? archiveEvents(change.table, change.row) : Status(Done {}); },
        [&] { return removeFollowers(change.table, change.row); },
        [&] { return store::run(m_connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(change.table), {change.row}); },
        [&] { return note(change.table, change.row, u"delete"_s, *now.value()); });
}

/// Field by field: what still is as the batch left it goes back, what was changed since stays.
Status BatchUndo::restore(const Kept &change)
{
    const auto now = rowNow(change.table, change.row);
    if (!now) {
        return now.error();
    }
    if (!now.value()) {
        keep(change.table, change.row, u"gone-since"_s);
        return Done {};
    }
    const QJsonObject after = m_after.value(keyOf(change.table, change.row), *now.value());
    QStringList sets;
    QVariantList binds;
    bool changedSince = false;
    for (auto field = change.before.begin(); field != change.before.end(); ++field) {
        if (field.value() == after.value(field.key())) {
            continue; // not the batch's doing
        }
        if (now.value()->value(field.key()) != after.value(field.key())) {
            changedSince = true;
            continue;
        }
        sets << u"%1 = ?"_s.arg(field.key());
        binds << field.value().toVariant();
    }
    if (changedSince) {
        keep(change.table, change.row, u"changed-since"_s);
    }
    if (sets.isEmpty()) {
        return Done {};
    }
    ++m_answer.restored;
    binds << change.row;
    return inOrder(
        [&] {
            return store::run(
                m_connection, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(change.table, sets.join(u", "_s)), binds);
        },
        [&] { return note(change.table, change.row, u"update"_s, *now.value()); });
}

/// A spell that the batch dropped, under its old number.
Status BatchUndo::putBack(const Kept &change)
{
    QStringList names {u"id"_s};
    QVariantList binds {change.row};
    for (auto field = change.before.begin(); field != change.before.end(); ++field) {
        names << field.key();
        binds << field.value().toVariant();
    }
    ++m_answer.restored;
    return inOrder(
        [&] {
            return store::run(m_connection,
                u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                    change.table, names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s)),
                binds);
        },
        [&] { return note(change.table, change.row, u"insert"_s, {}); });
}

Status BatchUndo::takeBack(const Kept &change)
{
    if (columnNames(change.table).isEmpty()) {
        return Error {Errc::Corrupt, u"batch_change:%1"_s.arg(m_batch.value), {}};
    }
    const auto leaves = leavesSpell(change);
    if (!leaves || leaves.value()) {
        return leaves ? Status(Done {}) : Status(leaves.error());
    }
    if (change.action == u"insert"_s) {
        return remove(change);
    }
    return change.action == u"delete"_s ? putBack(change) : restore(change);
}

/// Where a row cannot go back because of what came since (its number was given to somebody else, its household has
/// gone), that row stays as it is; the others go back.
Status BatchUndo::takeBackOrKeep(const Kept &change)
{
    const UndoneBatch before = {{}, m_answer.removed, m_answer.restored, m_answer.entries, {}};
    const qint64 notes = m_notes;
    if (auto begun = store::run(m_connection, u"SAVEPOINT one_row"_s); !begun) {
        return begun;
    }
    const Status done = takeBack(change);
    if (done) {
        return store::run(m_connection, u"RELEASE one_row"_s);
    }
    if (done.error().code != Errc::Conflict) {
        return done;
    }
    m_answer.removed = before.removed;
    m_answer.restored = before.restored;
    m_answer.entries = before.entries;
    m_notes = notes;
    keep(change.table, change.row, u"changed-since"_s);
    return inOrder([&] { return store::run(m_connection, u"ROLLBACK TO one_row"_s); },
        [&] { return store::run(m_connection, u"RELEASE one_row"_s); });
}

Result<UndoneBatch> BatchUndo::run()
{
    auto ready = inOrder([&] { return readChanges(); }, [&] { return readLaterEntries(); },
        [&] { return unvoidEvents(); }, [&] { return voidEvents(); });
    if (!ready) {
        return ready.error();
    }
    for (const Kept &change : m_changes) {
        if (auto done = takeBackOrKeep(change); !done) {
            return done.error();
        }
    }
    m_answer.undo = m_undo;
    return m_answer;
}

} // namespace

Result<UndoneBatch> undoBatch(Connection &connection, BatchId batch, BatchId undo, const domain::Stamp &stamp)
{
    return BatchUndo(connection, batch, undo, stamp).run();
}

} // namespace caodiem::store
