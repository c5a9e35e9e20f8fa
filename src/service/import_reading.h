// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plans.h"
#include "service/proposal.h"

#include <unordered_map>

/// What the use cases of importing share.
namespace caodiem::store {
class Store;
struct Question;
} // namespace caodiem::store
namespace caodiem::service {

/// What a proposal keeps to be written.
struct ProposalBody {
    ingest::ImportPlan plan;
    qint64 auditHead = 0; ///< of the store when it was compared
    std::unordered_map<int, std::pair<QString, QString>> names; ///< rows of known people: name, number
};

[[nodiscard]] ingest::ListKind kindOf(Register what);
[[nodiscard]] Register registerOf(domain::BatchKind kind);
[[nodiscard]] domain::BatchKind batchKindOf(Register what);

[[nodiscard]] Result<ingest::ReadOptions> readOptions(
    const ImportRequest &request, store::Store &store, const JobContext &job);
/// Without the comparison with the registers: for looking and for the rows left out.
[[nodiscard]] Result<ingest::ReadOptions> readOptions(const ImportRequest &request, store::Store &store);
[[nodiscard]] Result<ingest::ImportPlan> planFor(const ImportRequest &request, const ingest::ReadOptions &options,
    const domain::Registers &known, const ingest::PlanOptions &planning);
[[nodiscard]] Status rememberMapping(
    store::Store &store, const ingest::ColumnMapping &mapping, const QString &headers, const domain::Stamp &stamp);

/// A damaged list is no damaged store: another sentence.
[[nodiscard]] Error errorOfList(const Error &why);

[[nodiscard]] ImportSummary summaryOf(const Proposal &proposal);

/// The groups of a plan, and one line of them.
[[nodiscard]] std::vector<ProposalGroup> groupsOf(const ingest::ImportPlan &plan, Register what);

// Questions.
/// Nothing for a question of a newer program.
[[nodiscard]] std::optional<ingest::AskedQuestion> askedFrom(const store::Question &stored);
/// What can be said to a question, the likeliest first.
[[nodiscard]] std::vector<AnswerKind> answersTo(const ingest::AskedQuestion &question, Register what);
/// The answer with the number of whom it names in place of a row of the register, which may be another person's by the
/// time it is read again. Errc::BadInput "answer:candidate" the row cannot speak of that one, "answer:nobody" nobody
/// has the number.
[[nodiscard]] Result<QuestionAnswer> namedIn(
    const QuestionAnswer &answer, const ingest::AskedQuestion &question, store::Store &store);
/// The row's words that decide what becomes of it; nothing when the answer changes nothing in the register.
/// Pre: namedIn().
[[nodiscard]] std::optional<ingest::RowDecision> decisionFor(
    const ingest::AskedQuestion &question, const QuestionAnswer &answer);
/// "number:042…", "take" …: what the store keeps.
[[nodiscard]] QString wordOf(const QuestionAnswer &answer);
/// What was answered before about whole rows, and which other numbers people of the register are known by.
[[nodiscard]] Result<ingest::EarlierAnswers> earlierAnswers(store::Store &store);
/// The key as the list asks it: rows that wait for the same answer have a mark behind it.
[[nodiscard]] QString plainKey(const QString &key);
[[nodiscard]] QJsonObject detailOf(const ingest::AskedQuestion &question);
[[nodiscard]] QuestionNote noteOf(const ingest::AskedQuestion &question, Register what);
/// Names, births and villages of whom the questions may speak; those gone since are left out.
[[nodiscard]] Status fillCandidates(std::vector<QuestionNote> &notes, store::Store &store, Day today);

[[nodiscard]] QString titleOf(ingest::RemarkCode code);

} // namespace caodiem::service
