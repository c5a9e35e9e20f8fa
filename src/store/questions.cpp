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

} // namespace

QString idsJson(const std::vector<qint64> &ids)
{
    QStringList words;
    words.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        words.append(QString::number(id));
    }
    return QString(u'[' + words.join(u',') + u']');
}

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
    const auto done
        = inOrder([&] { return take(all.households, readRows<domain::Household>(connection, u"ORDER BY id"_s)); },
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
                        u"WHERE (resident_id IN (SELECT value FROM json_each(?)) OR (? AND organisation_id IS NOT "
                        u"NULL)) "
                        "AND NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ORDER BY id"_s,
                        {idsJson(ids), part.organisations ? 1 : 0}));
            });
    if (!done) {
        return done.error();
    }
    return whole;
}

} // namespace caodiem::store
