// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/changes.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace caodiem::store {

class Connection;

enum class QuestionState : quint8 { Open, Answered, Dropped };

/// A question of a list that waits for a person, or waited.
struct Question {
    qint64 id = 0;
    BatchId batch;
    domain::BatchKind list = domain::BatchKind::Residents;
    QString fileName; ///< of its list, without folder
    Day listDate = kNever;
    int row = 0; ///< as the spreadsheet numbered it
    QString kind; ///< ingest::wordOf()
    QString key;
    QJsonObject detail;
    QuestionState state = QuestionState::Open;
    QString answer;
    qint64 answeredAtMs = 0;
    QString answeredBy;
    BatchId answerBatch; ///< null = the answer changed nothing
};

/// A question to be kept with its batch.
struct NewQuestion {
    int row = 0;
    QString kind;
    QString key;
    QJsonObject detail;
    QString answer; ///< not empty: it was answered before the list was written
};

/// Asked while a batch is written: rows done, rows in all; false ends the writing, and nothing is written.
using KeepGoing = std::function<bool(qint64 done, qint64 total)>;

/// What stands beside the changes of a batch.
struct BatchNotes {
    std::vector<NewQuestion> questions; ///< one that is open already is not asked twice
    std::optional<std::vector<qint64>> absent; ///< residents or organisations that the list lacks
    bool absentBySchool = false;
    KeepGoing keepGoing;
};

struct AbsenceRow {
    BatchId batch;
    bool bySchool = false;
    std::vector<qint64> ids;
};

/// As much of the registers as one row of a list is compared with.
struct RegisterPart {
    std::vector<ResidentId> residents;
    QString foldedName; ///< and everybody of this name; folded()
    QString householdHead; ///< and everybody of households with this head; as written
    bool organisations = false; ///< all of them
};

/// Pre of all below: those that write stand in a transaction.
[[nodiscard]] Status writeNotes(
    Connection &connection, BatchId batch, const BatchNotes &notes, const domain::Stamp &stamp);
/// Open ones, or all, in the order of asking.
[[nodiscard]] Result<std::vector<Question>> readQuestions(Connection &connection, bool onlyOpen);
/// Errc::NotFound.
[[nodiscard]] Result<Question> readQuestion(Connection &connection, qint64 id);
/// Errc::Conflict "question:answered" when it is not open.
[[nodiscard]] Status closeQuestion(Connection &connection, qint64 id, QuestionState state, const QString &answer,
    BatchId answerBatch, const domain::Stamp &stamp);
/// After a batch was taken back: its open questions are dropped, those that it answered are open again.
[[nodiscard]] Status questionsAfterUndo(Connection &connection, BatchId batch, const domain::Stamp &stamp);
/// Errc::NotFound when nothing is kept for the batch.
[[nodiscard]] Result<AbsenceRow> readAbsence(Connection &connection, BatchId batch);

/// "[1,2]", for json_each().
[[nodiscard]] QString idsJson(const std::vector<qint64> &ids);

} // namespace caodiem::store
