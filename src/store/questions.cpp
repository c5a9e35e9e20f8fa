// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions.h"

#include "domain/list_columns.h"
#include "store/audit.h"
#include "store/store_parts.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace caodiem::store {

template <>
struct Words<QuestionState> {
    static constexpr std::array<QStringView, 3> list {u"open", u"answered", u"dropped"};
};

namespace {

const QString kUndoAnswer = u"undo"_s; ///< dropped with its batch: asked again when the list comes again

Question questionFrom(const Row &row)
{
    Question question;
    question.id = row.integer(0);
    question.batch = row.id<BatchId>(1);
    question.list = row.word<domain::BatchKind>(2);
    question.fileName = row.text(3);
    question.listDate = row.day(4, kNever);
    question.row = static_cast<int>(row.integer(5));
    question.kind = row.text(6);
    question.key = row.text(7);
    question.detail = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    question.state = row.word<QuestionState>(9);
    question.answer = row.text(10);
    question.answeredAtMs = row.integer(11);
    question.answeredBy = row.text(12);
    question.answerBatch = row.id<BatchId>(13);
    return question;
}

Result<std::vector<Question>> selectQuestions(Connection &connection, const QString &tail, const QVariantList &binds)
{
    std::vector<Question> questions;
    const auto done = each(connection,
        QString(u"SELECT q.id, q.batch_id, b.kind, b.file_name, b.list_date, q.row_number, q.kind, q.question_key, "
                "q.detail, q.state, q.answer, q.answered_at, q.answered_by, q.answer_batch_id "
                "FROM import_question q JOIN import_batch b ON b.id = q.batch_id "_s
            + tail),
        binds, [&questions](const Row &row) { questions.push_back(questionFrom(row)); });
    if (!done) {
        return done.error();
    }
    return questions;
}

Status insertQuestion(Connection &connection, BatchId batch, const NewQuestion &question, const domain::Stamp &stamp)
{
    const bool open = question.answer.isEmpty();
    return run(connection,
        u"INSERT INTO import_question (batch_id, row_number, kind, question_key, detail, state, answer, answered_at, "
        "answered_by) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM import_question "
        "WHERE question_key = ? AND state = 'open')"_s,
        {batch.value, question.row, question.kind, question.key, compact(question.detail),
            wordOf(open ? QuestionState::Open : QuestionState::Answered), textValue(question.answer),
            open ? QVariant() : QVariant(stamp.atMs), textValue(open ? QString() : stamp.by), question.key});
}

QString idsJson(const std::vector<qint64> &ids)
{
    QStringList words;
    words.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        words.append(QString::number(id));
    }
    return QString(u'[' + words.join(u',') + u']');
}

/// Columns of a table as the list names them, by enumerator of domain/list_columns.h.
struct HandColumn {
    QStringView name;
    int column = 0;
};

constexpr std::array kHandColumns {HandColumn {u"full_name", at(domain::ResidentColumn::FullName)},
    HandColumn {u"born_on", at(domain::ResidentColumn::Birth)},
    HandColumn {u"born_precision", at(domain::ResidentColumn::Birth)},
    HandColumn {u"sex", at(domain::ResidentColumn::Sex)}, HandColumn {u"address", at(domain::ResidentColumn::Address)},
    HandColumn {u"phone", at(domain::ResidentColumn::Phone)},
    HandColumn {u"guardian_name", at(domain::ResidentColumn::GuardianName)},
    HandColumn {u"guardian_personal_id", at(domain::ResidentColumn::GuardianPersonalId)},
    HandColumn {u"died_on", at(domain::ResidentColumn::DiedOn)},
    HandColumn {u"old_id", at(domain::ResidentColumn::OldId)}};

constexpr std::array kHandOrganisationColumns {HandColumn {u"tax_code", at(domain::OrganisationColumn::TaxCode)},
    HandColumn {u"name", at(domain::OrganisationColumn::Name)},
    HandColumn {u"kind", at(domain::OrganisationColumn::Kind)},
    HandColumn {u"established_on", at(domain::OrganisationColumn::EstablishedOn)},
    HandColumn {u"closed_on", at(domain::OrganisationColumn::ClosedOn)},
    HandColumn {u"village_id", at(domain::OrganisationColumn::Village)},
    HandColumn {u"address", at(domain::OrganisationColumn::Address)},
    HandColumn {u"representative", at(domain::OrganisationColumn::Representative)},
    HandColumn {u"representative_personal_id", at(domain::OrganisationColumn::RepresentativePersonalId)},
    HandColumn {u"phone", at(domain::OrganisationColumn::Phone)}};

quint32 bitOf(int column)
{
    return 1U << static_cast<unsigned>(column);
}

quint32 placeBits()
{
    using domain::ResidentColumn;
    return bitOf(at(ResidentColumn::Village)) | bitOf(at(ResidentColumn::Residence)) | bitOf(at(ResidentColumn::School))
        | bitOf(at(ResidentColumn::SchoolClass));
}

/// What batches that still stand left in a table: the fields that are no longer as they were. `which` says of the batch
/// `b` and the change `c` which ones are meant.
Status readChangedFields(Connection &connection, const QString &table, std::span<const HandColumn> columns,
    const QString &which, const QVariantList &binds, QHash<qint64, quint32> &bits)
{
    QStringList now;
    for (const HandColumn &one : columns) {
        now.append(u"'%1', r.%1"_s.arg(one.name));
    }
    return each(connection,
        QString(
            u"SELECT c.row_id, c.before, json_object(%2) FROM batch_change c "
            "JOIN import_batch b ON b.id = c.batch_id JOIN %1 r ON r.id = c.row_id "
            "WHERE c.table_name = '%1' AND c.action <> 'delete' AND b.undoes IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM import_batch u WHERE u.undoes = b.id) AND "_s.arg(table, now.join(u", "_s))
            + which),
        binds, [&bits, columns](const Row &row) {
            const QJsonObject before = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            const QJsonObject after = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
            for (const HandColumn &one : columns) {
                if (before.value(one.name) != after.value(one.name)) {
                    bits[row.integer(0)] |= bitOf(one.column);
                }
            }
        });
}

Status readHandFields(
    Connection &connection, const QString &table, std::span<const HandColumn> columns, QHash<qint64, quint32> &bits)
{
    return readChangedFields(connection, table, columns, u"b.by_hand = 1"_s, {}, bits);
}

} // namespace

Status writeNotes(Connection &connection, BatchId batch, const BatchNotes &notes, const domain::Stamp &stamp)
{
    for (const NewQuestion &question : notes.questions) {
        if (auto done = insertQuestion(connection, batch, question, stamp); !done) {
            return done;
        }
    }
    if (!notes.absent) {
        return Done {};
    }
    return run(connection, u"INSERT INTO import_absence (batch_id, by_school, ids) VALUES (?, ?, ?)"_s,
        {batch.value, notes.absentBySchool ? 1 : 0, idsJson(*notes.absent)});
}

Result<std::vector<Question>> readQuestions(Connection &connection, bool onlyOpen)
{
    static const QString all = u"ORDER BY q.id"_s;
    static const QString open = u"WHERE q.state = 'open' ORDER BY q.id"_s;
    return selectQuestions(connection, onlyOpen ? open : all, {});
}

Result<Question> readQuestion(Connection &connection, qint64 id)
{
    auto found = selectQuestions(connection, u"WHERE q.id = ?"_s, {id});
    if (!found) {
        return found.error();
    }
    if (found.value().empty()) {
        return Error {Errc::NotFound, u"question:%1"_s.arg(id), {}};
    }
    return std::move(found.value().front());
}

Status closeQuestion(Connection &connection, qint64 id, QuestionState state, const QString &answer, BatchId answerBatch,
    const domain::Stamp &stamp)
{
    const auto changed = change(connection,
        u"UPDATE import_question SET state = ?, answer = ?, answered_at = ?, answered_by = ?, answer_batch_id = ? "
        "WHERE id = ? AND state = 'open'"_s,
        {wordOf(state), textValue(answer), stamp.atMs, textValue(stamp.by), idValue(answerBatch), id});
    if (!changed) {
        return changed.error();
    }
    if (changed.value() == 0) {
        const auto there = readQuestion(connection, id);
        return there ? Error {Errc::Conflict, u"question:answered"_s, {}} : there.error();
    }
    // The answer without whom it names: the audit holds no number of a person.
    return writeAudit(connection,
        {u"question.close"_s, u"import_question:%1"_s.arg(id), {},
            compact({{u"state"_s, wordOf(state)}, {u"answer"_s, answer.section(u':', 0, 0)},
                {u"batch"_s, answerBatch.value}})},
        stamp);
}

Status questionsAfterUndo(Connection &connection, BatchId batch, const domain::Stamp &stamp)
{
    return inOrder(
        [&] {
            return run(connection,
                u"UPDATE import_question SET state = 'dropped', answer = ?, answered_at = ?, answered_by = ? "
                "WHERE batch_id = ? AND state = 'open'"_s,
                {kUndoAnswer, stamp.atMs, textValue(stamp.by), batch.value});
        },
        [&] {
            // Answers of a list that was itself taken back before: asked anew when the list comes again.
            return run(connection,
                u"UPDATE import_question SET state = 'dropped', answer = ?, answered_at = ?, answered_by = ?, "
                "answer_batch_id = NULL WHERE answer_batch_id = ? AND EXISTS "
                "(SELECT 1 FROM import_batch b WHERE b.undoes = import_question.batch_id)"_s,
                {kUndoAnswer, stamp.atMs, textValue(stamp.by), batch.value});
        },
        [&] {
            // Answered together with the list that asked, or left out of it: without the list nothing was answered.
            return run(connection,
                u"UPDATE import_question SET state = 'dropped', answer = ?, answered_at = ?, answered_by = ? "
                "WHERE batch_id = ? AND state <> 'open' AND answer_batch_id IS NULL "
                "AND answer NOT IN ('keep', ?)"_s,
                {kUndoAnswer, stamp.atMs, textValue(stamp.by), batch.value, kUndoAnswer});
        },
        [&] {
            // Not where the same was asked again since, or where the list itself was taken back.
            return run(connection,
                u"UPDATE OR IGNORE import_question SET state = 'open', answer = '', answered_at = NULL, "
                "answered_by = '', answer_batch_id = NULL WHERE answer_batch_id = ? AND NOT EXISTS "
                "(SELECT 1 FROM import_batch b WHERE b.undoes = import_question.batch_id)"_s,
                {batch.value});
        });
}

Result<AbsenceRow> readAbsence(Connection &connection, BatchId batch)
{
    std::optional<AbsenceRow> found;
    const auto done = each(connection, u"SELECT by_school, ids FROM import_absence WHERE batch_id = ?"_s, {batch.value},
        [&](const Row &row) {
            found = AbsenceRow {batch, row.integer(0) != 0, {}};
            const QJsonArray ids = QJsonDocument::fromJson(row.text(1).toUtf8()).array();
            for (const QJsonValue &id : ids) {
                found->ids.push_back(id.toInteger());
            }
        });
    if (!done) {
        return done.error();
    }
    if (!found) {
        return Error {Errc::NotFound, u"absence:%1"_s.arg(batch.value), {}};
    }
    return *std::move(found);
}

Result<std::vector<Question>> Store::questions(bool onlyOpen)
{
    return readQuestions(*m_parts->connection, onlyOpen);
}

Result<Question> Store::question(qint64 id)
{
    return readQuestion(*m_parts->connection, id);
}

Result<qint64> Store::openQuestions()
{
    const auto count = number(*m_parts->connection, u"SELECT count(*) FROM import_question WHERE state = 'open'"_s);
    if (!count) {
        return count.error();
    }
    return count.value().value_or(0);
}

Result<QuestionKeys> Store::questionKeys()
{
    QuestionKeys keys;
    const auto done = each(*m_parts->connection, u"SELECT question_key, state FROM import_question WHERE answer <> ?"_s,
        {kUndoAnswer}, [&keys](const Row &row) {
            // Behind a "+" stands which of several rows waits for the same answer.
            (row.text(1) == u"open" ? keys.open : keys.settled).insert(row.text(0).section(u'+', 0, 0));
        });
    if (!done) {
        return done.error();
    }
    return keys;
}

Status Store::closeQuestion(qint64 id, QuestionState state, const QString &answer, const domain::Stamp &stamp)
{
    Connection &connection = *m_parts->connection;
    return inTransaction(
        connection, [&] { return caodiem::store::closeQuestion(connection, id, state, answer, {}, stamp); });
}

Result<AbsenceRow> Store::absence(BatchId batch)
{
    return readAbsence(*m_parts->connection, batch);
}

Result<QHash<qint64, qint64>> Store::absenceCounts()
{
    QHash<qint64, qint64> counts;
    const auto done = each(*m_parts->connection, u"SELECT batch_id, json_array_length(ids) FROM import_absence"_s, {},
        [&counts](const Row &row) { counts.insert(row.integer(0), row.integer(1)); });
    if (!done) {
        return done.error();
    }
    return counts;
}

Result<qint64> Store::auditHead()
{
    const auto head = number(*m_parts->connection, u"SELECT max(id) FROM audit"_s);
    if (!head) {
        return head.error();
    }
    return head.value().value_or(0);
}

Result<QHash<qint64, quint32>> Store::handValues(domain::BatchKind list)
{
    QHash<qint64, quint32> bits;
    Connection &connection = *m_parts->connection;
    const auto known = number(connection, u"SELECT 1 FROM pragma_table_info('import_batch') WHERE name = 'by_hand'"_s);
    if (!known) {
        return known.error();
    }
    if (!known.value() || list == domain::BatchKind::Villages) {
        return bits; // a store in which nothing is changed by hand
    }
    if (list == domain::BatchKind::Organisations) {
        if (auto read = readHandFields(connection, u"organisation"_s, kHandOrganisationColumns, bits); !read) {
            return read.error();
        }
        return bits;
    }
    const auto read = inOrder([&] { return readHandFields(connection, u"resident"_s, kHandColumns, bits); },
        [&] {
            return each(connection,
                u"SELECT DISTINCT coalesce(s.resident_id, json_extract(nullif(c.before, ''), '$.resident_id')) "
                "FROM batch_change c JOIN import_batch b ON b.id = c.batch_id AND b.by_hand = 1 "
                "LEFT JOIN spell s ON s.id = c.row_id WHERE c.table_name = 'spell' AND b.undoes IS NULL "
                // Places that were merged moved everybody; nobody said of this person where they live.
                "AND NOT EXISTS (SELECT 1 FROM batch_change p WHERE p.batch_id = b.id AND p.action = 'update' "
                "AND p.table_name IN ('village', 'school')) "
                "AND NOT EXISTS (SELECT 1 FROM import_batch u WHERE u.undoes = b.id)"_s,
                {}, [&bits](const Row &row) { bits[row.integer(0)] |= placeBits(); });
        });
    if (!read) {
        return read.error();
    }
    return bits;
}

Result<QHash<qint64, quint32>> Store::newerValues(BatchId batch, const std::vector<ResidentId> &residents)
{
    std::vector<qint64> ids;
    std::ranges::transform(residents, std::back_inserter(ids), &ResidentId::value);
    static const QString later = u"b.by_hand = 0 AND EXISTS (SELECT 1 FROM import_batch own WHERE own.id = ? "
                                 "AND coalesce(b.list_date > own.list_date, b.id > own.id)) "_s;
    QHash<qint64, quint32> bits;
    Connection &connection = *m_parts->connection;
    std::vector<HandColumn> columns(kHandColumns.begin(), kHandColumns.end());
    columns.push_back({u"household_id", at(domain::ResidentColumn::HouseholdCode)});
    const auto read = inOrder(
        [&] {
            return readChangedFields(connection, u"resident"_s, columns,
                later + u"AND c.row_id IN (SELECT value FROM json_each(?))"_s, {batch.value, idsJson(ids)}, bits);
        },
        [&] {
            return each(connection,
                QString(u"SELECT e.resident_id, e.kind FROM event e JOIN import_batch b ON b.id = e.batch_id "
                        "WHERE e.resident_id IN (SELECT value FROM json_each(?)) "
                        "AND NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = e.id) AND "_s
                    + later),
                {idsJson(ids), batch.value}, [&bits](const Row &row) {
                    const auto step = static_cast<int>(row.word<domain::EventKind>(1));
                    if (step < domain::kResidentSteps) {
                        bits[row.integer(0)] |= bitOf(at(domain::ResidentColumn::CardIntake) + step);
                    }
                });
        });
    if (!read) {
        return read.error();
    }
    return bits;
}

Result<domain::Registers> Store::registersOf(const RegisterPart &part)
{
    auto whole = directory();
    if (!whole) {
        return whole;
    }
    domain::Registers &all = whole.value();
    Connection &connection = *m_parts->connection;
    const auto take = [](auto &target, auto rows) -> Status {
        if (!rows) {
            return rows.error();
        }
        target = std::move(rows).value();
        return Done {};
    };
    std::vector<qint64> ids;
    std::ranges::transform(part.residents, std::back_inserter(ids), &ResidentId::value);
    const auto done = inOrder(
        [&] { return take(all.households, readRows<domain::Household>(connection, u"ORDER BY id"_s)); },
        [&] {
            return take(all.residents,
                readRows<domain::Resident>(connection,
                    u"WHERE id IN (SELECT value FROM json_each(?)) OR (folded_name = ? AND folded_name <> '') "
                    "OR household_id IN (SELECT id FROM household WHERE head_name = ? AND head_name <> '') "
                    "ORDER BY id"_s,
                    {idsJson(ids), textValue(part.foldedName), textValue(part.householdHead)}));
        },
        [&] {
            ids.clear();
            std::ranges::transform(
                all.residents, std::back_inserter(ids), [](const domain::Resident &one) { return one.id.value; });
            return take(all.spells,
                readRows<domain::Spell>(connection,
                    u"WHERE resident_id IN (SELECT value FROM json_each(?)) "
                    "ORDER BY resident_id, coalesce(from_on, '')"_s,
                    {idsJson(ids)}));
        },
        [&] {
            return part.organisations
                ? take(all.organisations, readRows<domain::Organisation>(connection, u"ORDER BY id"_s))
                : Status(Done {});
        },
        [&] {
            return take(all.events,
                readRows<domain::Event>(connection,
                    u"WHERE (resident_id IN (SELECT value FROM json_each(?)) OR (? AND organisation_id IS NOT NULL)) "
                    "AND NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ORDER BY id"_s,
                    {idsJson(ids), part.organisations ? 1 : 0}));
        });
    if (!done) {
        return done.error();
    }
    return whole;
}

} // namespace caodiem::store
