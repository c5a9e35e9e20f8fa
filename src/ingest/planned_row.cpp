// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/planned_row.h"

#include "ingest/row_cells.h"

#include <utility>

namespace caodiem::ingest {

PlannedRow::PlannedRow(const ListOrigin &origin, const PlanOptions &options)
    : m_origin(origin)
    , m_log(m_plan, m_origin, domain::BatchKind::Residents, options)
{ }

AskedQuestion PlannedRow::question(RemarkCode code, domain::ResidentColumn column, const QString &value,
    const QStringList &args, std::vector<qint64> candidates) const
{
    return {m_row->number, code, at(column), value, args, cellsOf(*m_row), m_subject, std::move(candidates), {}};
}

bool PlannedRow::comesTooLate(domain::ResidentColumn column, const QString &value, const QString &stands)
{
    const bool newer = (m_log.newer(m_subject) >> static_cast<unsigned>(at(column)) & 1U) != 0;
    if (!newer || stands.isEmpty() || takesList(column)) {
        return false;
    }
    warn(RemarkCode::NewerListStands, column, value, {stands});
    return true;
}

void PlannedRow::askUnclearEnd(bool staying)
{
    for (const auto column : {domain::ResidentColumn::LeftOn, domain::ResidentColumn::DiedOn}) {
        const QString &words = column == domain::ResidentColumn::LeftOn ? m_row->leftUnclear : m_row->diedUnclear;
        if (staying && !words.isEmpty()) {
            ask(RemarkCode::GoneUnclear, column, words);
        }
    }
}

QString PlannedRow::shown(domain::ResidentColumn column) const
{
    return cellsOf(*m_row).value(at(column));
}

} // namespace caodiem::ingest
