// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plan_log.h"

#include "base/number_format.h"
#include "ingest/unused_rows.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

ListKind listKindOf(domain::BatchKind kind)
{
    return kind == domain::BatchKind::Organisations ? ListKind::Organisations
        : kind == domain::BatchKind::Villages       ? ListKind::Villages
                                                    : ListKind::Residents;
}

} // namespace

PlanLog::PlanLog(ImportPlan &plan, const ListOrigin &origin, domain::BatchKind kind, const PlanOptions &options)
    : m_plan(plan)
    , m_origin(origin)
    , m_options(options)
    , m_kind(listKindOf(kind))
{
    m_plan.origin = origin;
    m_plan.source.kind = kind;
    m_plan.source.fileName = origin.fileName;
    m_plan.source.fileSha256 = origin.fileSha256;
    const bool future = origin.ownDate != kNever && origin.ownDate > options.today;
    m_plan.source.listDate = options.listDate != kNever ? options.listDate : future ? kNever : origin.ownDate;
    if (future && options.listDate == kNever) { // a goal or a deadline: nothing was done by then
        m_plan.remarks.push_back({Gravity::Warning, RemarkCode::TitleDateInFuture, origin.headerRow, {}, {},
            {fmt_vi::date(origin.ownDate)}});
    }
    if (m_options.laterLists) {
        m_later = m_options.laterLists(listDate());
    }
    if (m_later.newest != kNever && listDate() != kNever) {
        m_plan.remarks.push_back({Gravity::Warning, RemarkCode::OlderList, origin.headerRow, {}, {},
            {fmt_vi::date(listDate()), fmt_vi::date(m_later.newest)}});
    }
}

void PlanLog::remark(
    Gravity gravity, RemarkCode code, int row, int column, const QString &value, const QStringList &args)
{
    const auto index = static_cast<std::size_t>(column);
    const QString header = index < m_origin.headers.size() ? m_origin.headers[index] : QString();
    m_plan.remarks.push_back({gravity, code, row, header, value, args});
}

bool PlanLog::ask(AskedQuestion question)
{
    question.key = questionKey(m_kind, question);
    if (isSettled(question)) {
        return false;
    }
    remark(Gravity::Question, question.code, question.row, question.column, question.value, question.args);
    m_plan.asked.push_back(std::move(question));
    return true;
}

bool PlanLog::isSettled(const AskedQuestion &question) const
{
    if (m_options.settled == nullptr || !m_options.settled->contains(question.key)) {
        return false;
    }
    return m_options.earlier == nullptr || !m_options.earlier->byKey.contains(question.key)
        || m_options.earlier->to(question) != nullptr;
}

const RowDecision *PlanLog::decidedBefore(AskedQuestion question) const
{
    if (m_options.earlier == nullptr) {
        return nullptr;
    }
    question.key = questionKey(m_kind, question);
    const EarlierAnswer *said = m_options.earlier->to(question);
    return said != nullptr && said->decision ? &*said->decision : nullptr;
}

QStringList PlanLog::lookAnew(int row)
{
    const auto found = std::ranges::find(m_plan.outcomes, row, &RowOutcome::row);
    if (found != m_plan.outcomes.end()) {
        count(found->outcome, -1);
        --m_plan.source.rows;
        m_plan.outcomes.erase(found);
    }
    return m_plan.left.take(row);
}

std::vector<int> PlanLog::takeEarlierAnswers(const std::vector<Remark> &early)
{
    RowDecisions decided;
    QHash<int, int> open; ///< rejections and questions by row that no answer speaks of
    for (const Remark &remark : early) {
        if (m_options.earlier == nullptr || remark.gravity == Gravity::Warning || !m_plan.left.contains(remark.row)) {
            continue;
        }
        const bool repair = remark.code == RemarkCode::DateRepair; // stands beside the rejection of the same cell
        const RowDecision *said = remark.gravity == Gravity::Question ? decidedBefore(questionOf(remark)) : nullptr;
        if (said == nullptr) {
            open[remark.row] += repair ? 0 : 1;
            continue;
        }
        decided[remark.row].cells.insert(said->cells);
        open[remark.row] -= repair ? 1 : 0;
    }
    std::vector<int> rows;
    for (auto it = decided.cbegin(); it != decided.cend(); ++it) {
        if (open.value(it.key()) <= 0 && decisionFor(it.key()) == nullptr) {
            rows.push_back(it.key());
            m_before.insert(it.key(), it.value());
        }
    }
    std::ranges::sort(rows);
    return rows;
}

void PlanLog::field(int row, int column, const QString &before, const QString &after)
{
    m_plan.fields.push_back({row, column, before, after});
}

const RowDecision *PlanLog::decisionFor(int row) const
{
    if (const auto before = m_before.constFind(row); before != m_before.cend()) {
        return &*before;
    }
    if (m_options.decisions == nullptr) {
        return nullptr;
    }
    const auto found = m_options.decisions->constFind(row);
    return found == m_options.decisions->cend() ? nullptr : &*found;
}

void PlanLog::count(Outcome outcome, int by)
{
    domain::BatchSource &source = m_plan.source;
    switch (outcome) {
    case Outcome::Added:
        source.added += by;
        break;
    case Outcome::Changed:
        source.changed += by;
        break;
    case Outcome::Unchanged:
        source.unchanged += by;
        break;
    case Outcome::Rejected:
        source.rejected += by;
        break;
    case Outcome::Question:
        m_plan.questions += by;
        break;
    }
}

void PlanLog::outcome(const RowOutcome &outcome)
{
    m_plan.outcomes.push_back(outcome);
    ++m_plan.source.rows;
    count(outcome.outcome, 1);
}

int PlanLog::columnNamed(const QString &header) const
{
    const auto found = std::ranges::find(m_origin.headers, header);
    return found == m_origin.headers.end() ? -1 : static_cast<int>(found - m_origin.headers.begin());
}

AskedQuestion PlanLog::questionOf(const Remark &remark) const
{
    AskedQuestion question {remark.row, remark.code, columnNamed(remark.column), remark.value, remark.args,
        m_plan.left.value(remark.row), 0, {}, {}};
    if (question.column >= 0 && question.column < question.cells.size()) {
        question.cells[question.column] = remark.value; // what could not be read stands as it was written
    }
    return question;
}

void PlanLog::takeEarly(
    const std::vector<Remark> &early, const std::function<std::vector<qint64>(const QStringList &cells)> &whoMayItBe)
{
    QSet<int> settledRows;
    QHash<int, int> openRejections; ///< by row, those that no settled question speaks of
    for (const Remark &remark : early) {
        openRejections[remark.row] += remark.gravity == Gravity::Rejection ? 1 : 0;
        const bool decided = remark.gravity != Gravity::Warning && decisionFor(remark.row) != nullptr;
        if (remark.gravity != Gravity::Question || decided) {
            if (!decided) {
                m_plan.remarks.push_back(remark);
            }
            continue;
        }
        AskedQuestion question = questionOf(remark);
        if (whoMayItBe && remark.code == RemarkCode::IdMissing) {
            question.candidates = whoMayItBe(question.cells);
        }
        if (!ask(std::move(question))) {
            settledRows.insert(remark.row);
            openRejections[remark.row] -= remark.code == RemarkCode::DateRepair ? 1 : 0; // the day was decided about
        }
    }
    for (const AskedQuestion &question : m_plan.asked) {
        settledRows.remove(question.row);
    }
    settle(settledRows, openRejections);
}

void PlanLog::settle(QSet<int> rows, const QHash<int, int> &openRejections)
{
    for (RowOutcome &row : m_plan.outcomes) {
        const bool waited = row.outcome == Outcome::Question || row.outcome == Outcome::Rejected;
        if (waited && rows.contains(row.row) && openRejections.value(row.row) <= 0) {
            count(row.outcome, -1);
            count(Outcome::Unchanged, 1);
            row.outcome = Outcome::Unchanged;
            m_plan.left.remove(row.row);
        } else {
            rows.remove(row.row);
        }
    }
    std::erase_if(m_plan.remarks,
        [&rows](const Remark &remark) { return remark.gravity == Gravity::Rejection && rows.contains(remark.row); });
}

void PlanLog::finish(
    const std::vector<Remark> &early, const std::function<std::vector<qint64>(const QStringList &cells)> &whoMayItBe)
{
    dropUnusedRows(m_plan.changes, m_plan.source.kind);
    m_plan.source.fileSha256 = m_origin.fileSha256; // known only when all has been read
    m_plan.origin.fileSha256 = m_origin.fileSha256;
    std::vector<Remark> compared;
    compared.swap(m_plan.remarks); // those of the reading come first in their row
    takeEarly(early, whoMayItBe);
    m_plan.remarks.insert(m_plan.remarks.end(), compared.begin(), compared.end());
    std::ranges::stable_sort(m_plan.remarks, {}, &Remark::row);
    std::ranges::stable_sort(m_plan.asked, {}, &AskedQuestion::row);
    std::ranges::stable_sort(m_plan.fields, {}, &FieldChange::row);
}

} // namespace caodiem::ingest
