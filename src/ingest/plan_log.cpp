// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plan_log.h"

#include "ingest/unused_rows.h"

#include <algorithm>

namespace caodiem::ingest {

PlanLog::PlanLog(ImportPlan &plan, const ListOrigin &origin, domain::BatchKind kind, const PlanOptions &options)
    : m_plan(plan)
    , m_origin(origin)
{
    m_plan.origin = origin;
    m_plan.source.kind = kind;
    m_plan.source.fileName = origin.fileName;
    m_plan.source.fileSha256 = origin.fileSha256;
    m_plan.source.listDate = options.listDate != kNever ? options.listDate : origin.ownDate;
}

void PlanLog::remark(
    Gravity gravity, RemarkCode code, int row, int column, const QString &value, const QStringList &args)
{
    const auto index = static_cast<std::size_t>(column);
    const QString header = index < m_origin.headers.size() ? m_origin.headers[index] : QString();
    m_plan.remarks.push_back({gravity, code, row, header, value, args});
}

void PlanLog::outcome(int row, Outcome outcome)
{
    m_plan.outcomes.push_back({row, outcome});
    domain::BatchSource &source = m_plan.source;
    ++source.rows;
    switch (outcome) {
    case Outcome::Added:
        ++source.added;
        break;
    case Outcome::Changed:
        ++source.changed;
        break;
    case Outcome::Unchanged:
        ++source.unchanged;
        break;
    case Outcome::Rejected:
        ++source.rejected;
        break;
    case Outcome::Question:
        ++m_plan.questions;
        break;
    }
}

void PlanLog::finish(const std::vector<Remark> &early)
{
    dropUnusedRows(m_plan.changes, m_plan.source.kind);
    m_plan.source.fileSha256 = m_origin.fileSha256; // known only when all has been read
    m_plan.remarks.insert(m_plan.remarks.begin(), early.begin(), early.end());
    std::ranges::stable_sort(m_plan.remarks, {}, &Remark::row);
}

} // namespace caodiem::ingest
