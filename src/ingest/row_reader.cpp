// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_reader.h"

#include "domain/personal_id.h"

#include <algorithm>

namespace caodiem::ingest {

bool RowReader::isInError(int column)
{
    if (cell(column).kind != CellKind::Error) {
        return false;
    }
    warn(RemarkCode::CellInError, column);
    return true;
}

QString RowReader::text(int column)
{
    return isInError(column) ? QString() : cellText(cell(column));
}

Day RowReader::day(int column)
{
    if (cell(column).isEmpty() || isInError(column)) {
        return kNever;
    }
    const DateReading reading = readDate(cell(column));
    if (reading.state == Reading::Read && reading.date.precision == domain::DatePrecision::Day) {
        return reading.date.day;
    }
    if (reading.state == Reading::Impossible) {
        reject(RemarkCode::DateImpossible, column);
    } else if (reading.state != Reading::Empty) {
        warn(RemarkCode::DateUnreadable, column);
    }
    return kNever;
}

StepMark RowReader::step(int column)
{
    if (cell(column).isEmpty() || isInError(column)) {
        return {};
    }
    StepReading reading = readStep(cell(column));
    if (reading.state == Reading::Impossible) {
        reject(RemarkCode::DateImpossible, column);
    } else if (reading.state == Reading::Unreadable) {
        warn(RemarkCode::StepUnreadable, column);
    }
    return std::move(reading.mark);
}

QString RowReader::otherPersonId(int column, RemarkCode code)
{
    if (cell(column).isEmpty() || isInError(column)) {
        return {};
    }
    const IdReading reading = readPersonalId(cell(column), true);
    if (reading.state == IdState::Good) {
        return reading.id;
    }
    if (reading.state != IdState::Empty) {
        warn(code, column);
    }
    return {};
}

void RowReader::warn(RemarkCode code, int column, const QStringList &args)
{
    m_scan.remark(Gravity::Warning, code, m_row, column, args);
}

void RowReader::reject(RemarkCode code, int column)
{
    m_verdict = Outcome::Rejected;
    m_scan.remark(Gravity::Rejection, code, m_row, column);
}

void RowReader::ask(RemarkCode code, int column, const QStringList &args)
{
    m_verdict = m_verdict.value_or(Outcome::Question);
    m_scan.remark(Gravity::Question, code, m_row, column, args);
}

bool hasFewCells(const TableRow &row, int most)
{
    return std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.isEmpty(); }) <= most;
}

} // namespace caodiem::ingest
