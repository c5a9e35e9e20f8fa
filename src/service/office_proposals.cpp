// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in, step by step: looked at, proposed, written whole or not at all.
#include "ingest/list_preview.h"
#include "report/list_table.h"
#include "service/import_reading.h"
#include "service/later_lists.h"
#include "service/remark_sentences.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace caodiem::service {
namespace {

Status requireFile(const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return Error {Errc::Io, QFileInfo(file).fileName(), QStringLiteral("not a file")};
    }
    return Done();
}

/// The latest batch that read these very bytes and still stands. `batches` has no edits by hand, `rows` has them.
std::optional<BatchNote> batchOf(
    const std::vector<BatchNote> &batches, const QString &sha256, const std::vector<store::BatchRow> &rows)
{
    for (const BatchNote &note : batches) {
        const auto row = std::ranges::find(rows, note.id, &store::BatchRow::id);
        if (!sha256.isEmpty() && note.canUndo && row != rows.end() && row->source.fileSha256 == sha256) {
            return note;
        }
    }
    return std::nullopt;
}

/// Lock files that office programs leave beside what they have open.
bool isOpenElsewhere(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.absoluteDir();
    return folder.exists(QStringLiteral(".~lock.%1#").arg(info.fileName()))
        || folder.exists(QStringLiteral("~$%1").arg(info.fileName()));
}

ListLook lookOf(const ingest::ListPreview &preview)
{
    ListLook look;
    look.what = preview.kind == ingest::ListKind::Organisations ? Register::Organisations
        : preview.kind == ingest::ListKind::Villages            ? Register::Villages
                                                                : Register::Residents;
    look.fileName = preview.fileName;
    look.sheets = preview.sheets;
    look.sheet = preview.sheet;
    look.headerRow = preview.headerRow;
    look.headerFound = preview.headerFound;
    look.remembered = preview.remembered;
    look.ownDate = preview.ownDate;
    for (const ingest::ColumnPreview &column : preview.columns) {
        const bool converted = column.code != ingest::TextCode::Unicode;
        look.columns.push_back({column.header, column.samples, column.column,
            converted ? ingest::nameOf(column.code) : QString(), column.before, column.after});
    }
    const QStringList names = columnNames(look.what);
    for (const int column : preview.missing) {
        look.missing.append(names.value(column));
    }
    return look;
}

/// Names of the known people whose rows are remarked and change nothing.
Status fillNames(ProposalBody &body, store::Store &store)
{
    constexpr std::size_t kMostNames = 5000;
    if (body.plan.source.kind != domain::BatchKind::Residents) {
        return Done();
    }
    std::vector<int> rows;
    for (const ingest::Remark &remark : body.plan.remarks) {
        if (rows.empty() || rows.back() != remark.row) {
            rows.push_back(remark.row);
        }
    }
    std::vector<ResidentId> ids;
    std::vector<int> ofRow;
    for (const int row : rows) {
        const auto outcome = std::ranges::lower_bound(body.plan.outcomes, row, {}, &ingest::RowOutcome::row);
        if (outcome != body.plan.outcomes.end() && outcome->row == row && outcome->change < 0 && outcome->subject > 0
            && ids.size() < kMostNames) {
            ids.push_back({outcome->subject});
            ofRow.push_back(row);
        }
    }
    const auto people = store.residents(ids);
    if (!people) {
        return people.error();
    }
    for (std::size_t i = 0; i < ofRow.size(); ++i) {
        const domain::Resident &person = people.value()[i];
        body.names.emplace(ofRow[i], std::pair(person.fullName, person.personalId));
    }
    return Done();
}

/// Whether both would change the same and ask the same.
bool isSamePlan(const ingest::ImportPlan &a, const ingest::ImportPlan &b)
{
    return a.origin.fileSha256 == b.origin.fileSha256 && a.source.listDate == b.source.listDate
        && a.outcomes == b.outcomes && a.fields == b.fields && a.asked == b.asked;
}

store::NewQuestion newQuestion(const ingest::AskedQuestion &question, const QString &answer)
{
    return {question.row, ingest::wordOf(question.code), question.key, detailOf(question), answer};
}

/// What was said to the questions of a proposal.
struct Decided {
    store::BatchNotes notes; ///< the questions that are answered with it
    ingest::RowDecisions decisions;
    QSet<QString> answered; ///< keys
};

Result<Decided> decide(const ingest::ImportPlan &plan, const std::vector<QuestionAnswer> &answers, store::Store &store)
{
    Decided decided;
    for (const QuestionAnswer &given : answers) {
        if (given.question < 0 || given.question >= std::ssize(plan.asked)) {
            return Error {Errc::BadInput, QStringLiteral("answer:unfit"), {}};
        }
        const ingest::AskedQuestion &question = plan.asked[static_cast<std::size_t>(given.question)];
        const auto named = namedIn(given, question, store);
        if (!named) {
            return named.error();
        }
        const QuestionAnswer &answer = named.value();
        decided.answered.insert(question.key);
        decided.notes.questions.push_back(newQuestion(question, wordOf(answer)));
        if (const auto decision = decisionFor(question, answer)) {
            ingest::RowDecision &row = decided.decisions[question.row];
            row.cells.insert(decision->cells);
            row.takeList.unite(decision->takeList);
            row.newPerson = row.newPerson || decision->newPerson;
            row.organisation = decision->organisation > 0 ? decision->organisation : row.organisation;
        }
    }
    return decided;
}

/// The list compared once more, with what was decided about its rows.
Result<std::shared_ptr<const ProposalBody>> planAnew(const ImportRequest &request, const ingest::ReadOptions &options,
    const Decided &decided, store::Store &store, Day today)
{
    const auto known = store.registers();
    const auto keys = store.questionKeys();
    const auto byHand = store.handValues(batchKindOf(request.what));
    auto earlier = earlierAnswers(store);
    if (!known || !keys || !byHand || !earlier) {
        return !known ? known.error() : !keys ? keys.error() : byHand ? earlier.error() : byHand.error();
    }
    for (const QString &key : decided.answered) {
        earlier.value().byKey.remove(key);
    }
    const QSet<QString> settled = keys.value().settled + decided.answered;
    ingest::PlanOptions planning {request.listDate, today};
    planning.decisions = &decided.decisions;
    planning.settled = &settled;
    planning.earlier = &earlier.value();
    planning.byHand = &byHand.value();
    Status later = Done {};
    planning.laterLists = laterListsOf(store, batchKindOf(request.what), later);
    auto plan = planFor(request, options, known.value(), planning);
    if (!plan) {
        return errorOfList(plan.error());
    }
    if (!later) {
        return later.error();
    }
    auto body = std::make_shared<ProposalBody>();
    body->plan = std::move(plan).value();
    return std::shared_ptr<const ProposalBody>(std::move(body));
}

using WaitingRows = QHash<QString, std::vector<QStringList>>; ///< by plainKey()

/// Rows that wait for an answer, so that one that says no more is not asked about again.
Result<WaitingRows> waitingRows(store::Store &store)
{
    const auto stored = store.questions(true);
    if (!stored) {
        return stored.error();
    }
    WaitingRows rows;
    for (const store::Question &one : stored.value()) {
        if (const auto asked = askedFrom(one)) {
            rows[plainKey(one.key)].push_back(asked->cells);
        }
    }
    return rows;
}

/// The key to wait under; empty for a question that waits already. A row that says more than the one that waits is kept
/// beside it.
QString keyToWait(const ingest::AskedQuestion &question, WaitingRows &waiting)
{
    std::vector<QStringList> &rows = waiting[question.key];
    const bool said = std::ranges::any_of(
        rows, [&question](const QStringList &cells) { return ingest::saysNoMoreThan(cells, question.cells); });
    if (said || (!rows.empty() && !ingest::leavesRowOut(question))) {
        return {};
    }
    rows.push_back(question.cells);
    return rows.size() == 1 ? question.key : QString(question.key + u'+' + ingest::rowDigest(question.cells));
}

/// The questions that the list asks anew; answers how many.
qint64 addQuestions(Decided &decided, const ingest::ImportPlan &plan, WaitingRows waiting)
{
    qint64 asked = 0;
    for (const ingest::AskedQuestion &question : plan.asked) {
        const QString key = decided.answered.contains(question.key) ? QString() : keyToWait(question, waiting);
        if (!key.isEmpty()) {
            decided.notes.questions.push_back(newQuestion(question, {}));
            decided.notes.questions.back().key = key;
            ++asked;
        }
    }
    return asked;
}

/// The whole batch with its questions; null when there is nothing to write.
Result<BatchId> writePlan(store::Store &store, const ingest::ImportPlan &plan, store::BatchNotes notes,
    const domain::Stamp &stamp, const JobContext &job)
{
    if (plan.changes.isEmpty() && notes.questions.empty()) {
        return BatchId();
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("import"), {}};
    }
    if (!plan.absent.ids.empty()) {
        notes.absent = plan.absent.ids;
        notes.absentBySchool = plan.absent.bySchool;
    }
    const QString writing = QCoreApplication::translate("caodiem::service", "Writing");
    job.progress(0, 0, writing);
    notes.keepGoing = [&job, &writing](qint64 done, qint64 total) {
        job.progress(static_cast<int>(done), static_cast<int>(total), writing);
        return !job.stopRequested();
    };
    return store.apply(plan.changes, plan.source, stamp, notes);
}

Proposal withPlan(Proposal proposal, std::shared_ptr<const ProposalBody> body)
{
    const domain::BatchSource &source = body->plan.source;
    proposal.rows = source.rows;
    proposal.added = source.added;
    proposal.changed = source.changed;
    proposal.unchanged = source.unchanged;
    proposal.rejected = source.rejected;
    proposal.left = body->plan.questions;
    proposal.body = std::move(body);
    return proposal;
}

QString shownIn(const ingest::TableRow &row, int column)
{
    return row.at(column).shown();
}

Proposal proposalOf(const ImportRequest &request, std::shared_ptr<const ProposalBody> body)
{
    const ingest::ImportPlan &found = body->plan;
    Proposal proposal = withPlan({}, body);
    proposal.request = request;
    proposal.fileName = found.source.fileName;
    proposal.sheet = found.origin.sheet;
    proposal.listDate = found.source.listDate;
    proposal.absent = std::ssize(found.absent.ids);
    proposal.absentBySchool = found.absent.bySchool;
    proposal.groups = groupsOf(found, request.what);
    proposal.questionCount = std::ssize(found.asked);
    for (const ingest::AskedQuestion &question : found.asked) {
        if (proposal.questions.size() < kMostQuestionsShown) {
            proposal.questions.push_back(noteOf(question, request.what));
            proposal.questions.back().file = proposal.fileName;
        }
    }
    return proposal;
}

} // namespace

ImportSummary summaryOf(const Proposal &proposal)
{
    ImportSummary summary;
    summary.rows = proposal.rows;
    summary.added = proposal.added;
    summary.changed = proposal.changed;
    summary.unchanged = proposal.unchanged;
    summary.rejected = proposal.rejected;
    summary.listDate = proposal.listDate;
    for (const ingest::Remark &remark : proposal.body->plan.remarks) {
        auto &list = remark.gravity == ingest::Gravity::Rejection ? summary.rejections
            : remark.gravity == ingest::Gravity::Question         ? summary.questions
                                                                  : summary.warnings;
        list.push_back(worded(remark));
    }
    return summary;
}

Result<ListLook> Office::lookAt(const ImportRequest &request, std::optional<Register> what)
{
    if (auto there = requireFile(request.file); !there) {
        return there.error();
    }
    ImportRequest asked = request;
    asked.what = what.value_or(request.what);
    const auto options = readOptions(asked, *m_store);
    if (!options) {
        return options.error();
    }
    const auto preview
        = ingest::previewList(request.file, options.value(), what ? std::optional(kindOf(*what)) : std::nullopt);
    if (!preview) {
        return errorOfList(preview.error());
    }
    ListLook look = lookOf(preview.value());
    look.openElsewhere = isOpenElsewhere(request.file);
    const auto notes = batches();
    const auto rows = m_store->batches();
    if (!notes || !rows) {
        return notes ? rows.error() : notes.error();
    }
    look.sameFile = batchOf(notes.value(), preview.value().fileSha256, rows.value());
    return look;
}

Result<Proposal> Office::propose(const ImportRequest &request, const JobContext &job)
{
    if (request.listDate != kNever && request.listDate > m_image->today) {
        return Error {Errc::BadInput, QStringLiteral("import-date-future"), {}};
    }
    if (auto there = requireFile(request.file); !there) {
        return there.error();
    }
    const auto head = m_store->auditHead();
    const auto known = m_store->registers();
    const auto keys = m_store->questionKeys();
    const auto byHand = m_store->handValues(batchKindOf(request.what));
    const auto earlier = earlierAnswers(*m_store);
    const auto options = readOptions(request, *m_store, job);
    if (!head || !known || !keys || !byHand || !earlier || !options) {
        return !head  ? head.error()
            : !known  ? known.error()
            : !keys   ? keys.error()
            : !byHand ? byHand.error()
            : earlier ? options.error()
                      : earlier.error();
    }
    ingest::PlanOptions planning {request.listDate, m_image->today};
    planning.settled = &keys.value().settled;
    planning.earlier = &earlier.value();
    planning.byHand = &byHand.value();
    Status later = Done {};
    planning.laterLists = laterListsOf(*m_store, batchKindOf(request.what), later);
    auto plan = planFor(request, options.value(), known.value(), planning);
    if (!plan) {
        return errorOfList(plan.error());
    }
    if (!later) {
        return later.error();
    }
    const auto notes = batches();
    const auto rows = m_store->batches();
    if (!notes || !rows) {
        return notes ? rows.error() : notes.error();
    }
    auto body = std::make_shared<ProposalBody>();
    body->plan = std::move(plan).value();
    body->auditHead = head.value();
    if (auto named = fillNames(*body, *m_store); !named) {
        return named.error();
    }
    Proposal proposal = proposalOf(request, std::move(body));
    proposal.today = m_image->today;
    if (auto counted = countAbsent(proposal); !counted) {
        return counted.error();
    }
    proposal.sameFile = batchOf(notes.value(), proposal.body->plan.origin.fileSha256, rows.value());
    if (auto filled = fillCandidates(proposal.questions, *m_store, m_image->today); !filled) {
        return filled.error();
    }
    return proposal;
}

Result<Accepted> Office::accept(const Proposal &proposal)
{
    return accept(proposal, std::vector<QuestionAnswer>(), JobContext::silent());
}

Result<Accepted> Office::accept(
    const Proposal &proposal, const std::vector<QuestionAnswer> &answers, const JobContext &job)
{
    const auto head = m_store->auditHead();
    const auto waiting = waitingRows(*m_store);
    const auto options = readOptions(proposal.request, *m_store, job);
    if (!head || !waiting || !options) {
        return !head ? head.error() : waiting ? options.error() : waiting.error();
    }
    Accepted accepted;
    std::shared_ptr<const ProposalBody> body = proposal.body;
    if (head.value() != body->auditHead) {
        auto again = propose(proposal.request, job);
        if (!again) {
            return again.error();
        }
        if (!isSamePlan(body->plan, again.value().body->plan)) {
            accepted.instead = std::move(again).value();
            return accepted;
        }
        body = again.value().body;
    }
    auto decided = decide(body->plan, answers, *m_store);
    if (!decided) {
        return decided.error();
    }
    if (!decided.value().decisions.isEmpty()) {
        auto fresh = planAnew(proposal.request, options.value(), decided.value(), *m_store, m_image->today);
        if (!fresh) {
            return fresh.error();
        }
        if (fresh.value()->plan.origin.fileSha256 != body->plan.origin.fileSha256) { // saved anew since: other rows
            auto again = propose(proposal.request, job);
            if (!again) {
                return again.error();
            }
            accepted.instead = std::move(again).value();
            return accepted;
        }
        body = std::move(fresh).value();
    }
    if (proposal.request.remember && !options.value().mapping.isEmpty()) {
        const QString &headers = body->plan.origin.headerSet;
        if (auto kept = rememberMapping(*m_store, options.value().mapping, headers, stamp()); !kept) {
            return kept.error();
        }
    }
    accepted.summary = summaryOf(withPlan(proposal, body));
    accepted.asked = addQuestions(decided.value(), body->plan, waiting.value());
    const auto batch = writePlan(*m_store, body->plan, std::move(decided.value().notes), stamp(), job);
    if (!batch) {
        return batch.error();
    }
    if (!batch.value().isNull()) {
        accepted.summary.batch = batch.value();
        renewAfterWriting();
    }
    return accepted;
}

void Office::renewAfterWriting()
{
    if (!m_image->snapshot) {
        return;
    }
    if (auto done = reloadSnapshot(JobContext::silent()); !done) {
        dropSnapshot(done.error());
    }
}

Result<QString> Office::exportRejected(const Proposal &proposal, const QString &file)
{
    const ingest::ImportPlan &plan = proposal.body->plan;
    std::map<int, QStringList> reasons;
    for (const ingest::Remark &remark : plan.remarks) {
        const auto outcome = std::ranges::lower_bound(plan.outcomes, remark.row, {}, &ingest::RowOutcome::row);
        const bool left = outcome != plan.outcomes.end() && outcome->row == remark.row
            && (outcome->outcome == ingest::Outcome::Rejected || outcome->outcome == ingest::Outcome::Question);
        if (left && remark.gravity != ingest::Gravity::Warning) {
            reasons[remark.row].append(QString(remark.column + QStringLiteral(": ") + worded(remark).reason));
        }
    }
    QSet<int> numbers;
    for (const auto &[row, words] : reasons) {
        numbers.insert(row);
    }
    const auto options = readOptions(proposal.request, *m_store);
    if (!options) {
        return options.error();
    }
    const auto width = static_cast<int>(plan.origin.fileHeaders.size());
    std::vector<std::vector<report::ListCell>> rows;
    const auto read = ingest::visitListRows(proposal.request.file, options.value(), plan.origin.sheet,
        plan.origin.headerRow, numbers, [&](const ingest::TableRow &row) {
            const auto reason = reasons.find(row.number);
            if (reason == reasons.end()) {
                return; // the header
            }
            std::vector<report::ListCell> cells;
            for (int column = 0; column < width; ++column) {
                cells.emplace_back(shownIn(row, column));
            }
            cells.emplace_back(reason->second.join(u' '));
            rows.push_back(std::move(cells));
        });
    if (!read) {
        return errorOfList(read.error());
    }
    report::ListTable table;
    table.sheet = QCoreApplication::translate("caodiem::service", "Left out");
    for (int column = 0; column < width; ++column) {
        table.columns.push_back({plan.origin.fileHeaders[column], 16, report::ListKind::Text, {}});
    }
    table.columns.push_back(
        {QCoreApplication::translate("caodiem::service", "Reason"), 60, report::ListKind::Text, {}});
    report::setRows(table, std::move(rows));
    if (auto written = report::writeListTable(table, file); !written) {
        return written.error();
    }
    return file;
}

} // namespace caodiem::service
