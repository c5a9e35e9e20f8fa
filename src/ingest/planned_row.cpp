// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/planned_row.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/field_merge.h"
#include "ingest/row_cells.h"

#include <utility>

namespace caodiem::ingest {

PlannedRow::PlannedRow(ListOrigin origin, const PlanOptions &options)
    : m_origin(std::move(origin))
    , m_log(m_plan, m_origin, domain::BatchKind::Residents, options)
{ }

AskedQuestion PlannedRow::question(RemarkCode code, domain::ResidentColumn column, const QString &value,
    const QStringList &args, std::vector<qint64> candidates) const
{
    return {m_row->number, code, at(column), value, args, cellsOf(*m_row), m_subject, std::move(candidates), {}};
}

bool PlannedRow::comesTooLate(domain::ResidentColumn column, const QString &value, const QString &stands)
{
    if (!isOfNewer(column) || stands.isEmpty()) {
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

bool PlannedRow::settleFields(const domain::Resident &before, domain::Resident &after)
{
    using domain::ResidentColumn;
    bool any = false;
    forEachChangedField(before, after, [&](ResidentColumn column, const QString &was, const QString &now) {
        const bool guardianGoes = column == ResidentColumn::GuardianPersonalId && now.isEmpty();
        if (guardianGoes && !takesList(ResidentColumn::GuardianName)
            && (isByHand(column) || isByHand(ResidentColumn::GuardianName))) {
            ask(RemarkCode::HandValueDiffers, ResidentColumn::GuardianName, after.guardianName, {before.guardianName});
            return false;
        }
        if (!was.isEmpty() && !guardianGoes && isByHand(column)) {
            ask(RemarkCode::HandValueDiffers, column, now, {was});
            return false;
        }
        if (comesTooLate(guardianGoes ? ResidentColumn::GuardianName : column, now, was)) {
            return false;
        }
        if (guardianGoes) {
            warn(RemarkCode::GuardianIdDropped, column, {}, {was});
        }
        m_log.field(m_row->number, at(column), was, now);
        any = true;
        return true;
    });
    return any;
}

void PlannedRow::askNewer(domain::ResidentColumn column, const QString &known)
{
    ask(RemarkCode::NewerListDiffers, column, shown(column), {known, fmt_vi::date(m_log.newestList())});
}

void PlannedRow::takeFirstBirth(domain::Resident &after, Day today)
{
    using domain::ResidentColumn;
    after.birth = m_row->birth;
    if (after.birth.day == kNever) {
        const int year = domain::partsOf(after.personalId).birthYear;
        after.birth = {dayFromCivil({year, 1, 1}), domain::DatePrecision::Year};
        warn(RemarkCode::BirthFromId, ResidentColumn::Birth, {}, {QString::number(year)});
    }
    if (after.birth.day > today) {
        warn(RemarkCode::BirthInFuture, ResidentColumn::Birth, domain::listBirth(after.birth));
    }
}

} // namespace caodiem::ingest
