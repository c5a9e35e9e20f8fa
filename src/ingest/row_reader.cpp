// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_reader.h"

#include "base/number_format.h"
#include "domain/personal_id.h"

#include <algorithm>

namespace caodiem::ingest {

bool RowReader::isInError(int column)
{
    if (cell(column).kind != CellKind::Error) {
        return false;
    }
    const bool noValue = cell(column).text == kNoValue;
    warn(noValue ? RemarkCode::FormulaWithoutValue : RemarkCode::CellInError, column);
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
    const DateReading reading = readDate(cell(column), m_scan.dateOrder(column));
    if (reading.state == Reading::Read && reading.date.precision == domain::DatePrecision::Day) {
        return reading.date.day;
    }
    if (reading.state == Reading::Impossible) {
        rejectDate(reading, column);
    } else if (reading.state != Reading::Empty) {
        warn(RemarkCode::DateUnreadable, column);
    }
    return kNever;
}

namespace {

/// Electronic accounts hang on the cards with a chip, which are issued since 2021; cards with 12 digits since 2016.
bool isBeforeSteps(const StepMark &mark, domain::EventKind step)
{
    static const Day firstCards = dayFromCivil({2016, 1, 1});
    static const Day firstAccounts = dayFromCivil({2021, 1, 1});
    const bool dated = mark.kind == StepMark::On || mark.kind == StepMark::Latest;
    switch (step) {
    case domain::EventKind::CardIntake:
        return dated && mark.day < firstCards;
    case domain::EventKind::CardIssued: // of another paper: said in other words
        return false;
    default:
        return dated && mark.day < firstAccounts;
    }
}

} // namespace

StepMark RowReader::step(int column, std::optional<domain::EventKind> step)
{
    if (cell(column).isEmpty() || isInError(column)) {
        return {};
    }
    StepReading reading = readStep(cell(column), m_scan.dateOrder(column), step);
    if (reading.state == Reading::Impossible) {
        rejectDate({reading.state, {}, reading.repair}, column);
    } else if (reading.state == Reading::Unreadable) {
        warn(RemarkCode::StepUnreadable, column);
    } else if (step && isBeforeSteps(reading.mark, *step)) {
        warn(RemarkCode::StepBeforeSteps, column);
        return {};
    }
    return std::move(reading.mark);
}

QString RowReader::otherPersonId(int column, RemarkCode code)
{
    if (cell(column).isEmpty() || isInError(column)) {
        return {};
    }
    const IdReading reading = readPersonalId(cell(column), true); // nothing to hold a lost zero against
    if (reading.state == IdState::Good) {
        return reading.id;
    }
    if (reading.state != IdState::Empty) {
        warn(code, column);
    }
    return {};
}

QString RowReader::oldId(int column)
{
    constexpr int kDigits = 9;
    if (cell(column).isEmpty() || isInError(column)) {
        return {};
    }
    QString digits = cellText(cell(column));
    digits.removeIf([](QChar c) { return c == u' ' || c == u'.' || c == u'-'; });
    if (typed() && cell(column).kind == CellKind::Number && digits.size() == kDigits - 1) {
        digits.prepend(u'0'); // a spreadsheet takes the zero off a number, and Hà Nội's began with 01
    }
    if (domain::isOldId(digits)) {
        return digits;
    }
    warn(RemarkCode::OldIdIgnored, column);
    return {};
}

QString RowReader::phone(int column)
{
    if (isInError(column)) {
        return {};
    }
    QString number = phoneText(cell(column), typed());
    if (!isPhone(number)) {
        warn(RemarkCode::PhoneForm, column);
    }
    return number;
}

void RowReader::warnIfBefore(int column, const StepMark &mark, int earlierColumn, const StepMark &earlier)
{
    if (mark.kind == StepMark::On && earlier.kind == StepMark::On && mark.day < earlier.day) {
        warn(RemarkCode::StepsOutOfOrder, column,
            {m_scan.origin.headers[static_cast<std::size_t>(earlierColumn)], fmt_vi::date(earlier.day)});
    }
}

void RowReader::rejectDate(const DateReading &reading, int column)
{
    reject(RemarkCode::DateImpossible, column);
    if (reading.repair != kNever) {
        m_scan.remark(Gravity::Question, RemarkCode::DateRepair, m_row, column, {fmt_vi::date(reading.repair)});
    }
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
