// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_cells.h"

#include "base/number_format.h"
#include "domain/list_words.h"

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

QString cellOf(const StepMark &mark)
{
    switch (mark.kind) {
    case StepMark::None:
        return {};
    case StepMark::Tick:
        return u"x"_s;
    case StepMark::On:
    case StepMark::Latest:
        break;
    }
    return domain::listStep(mark.day, mark.kind == StepMark::Latest);
}

QString cellOf(Day day)
{
    return day == kNever || day == kDayMin ? QString() : fmt_vi::date(day);
}

} // namespace

QStringList cellsOf(const ResidentRow &row)
{
    QStringList cells {row.personalId, row.fullName, domain::listBirth(row.birth), domain::listWord(row.sex),
        row.residence ? domain::listWord(*row.residence) : QString(), row.village, row.address, row.householdCode,
        row.householdHead, row.school, row.schoolClass, row.phone, row.guardianName, row.guardianPersonalId};
    for (const StepMark &step : row.steps) {
        cells.append(cellOf(step));
    }
    const auto gone = [](Day day, const QString &unclear) { return unclear.isEmpty() ? cellOf(day) : unclear; };
    cells << cellOf(row.arrivedOn) << gone(row.leftOn, row.leftUnclear) << gone(row.diedOn, row.diedUnclear)
          << row.oldId;
    return cells;
}

QStringList cellsOf(const OrganisationRow &row)
{
    QStringList cells {row.taxCode, row.name, row.kind ? domain::listWord(*row.kind) : QString(),
        cellOf(row.establishedOn), cellOf(row.closedOn), row.village, row.address, row.representative,
        row.representativePersonalId, row.phone};
    for (const StepMark &step : row.steps) {
        cells.append(cellOf(step));
    }
    return cells;
}

QStringList cellsOf(const VillageRow &row)
{
    return {row.name, row.kind, row.oldNames.join(u"; "_s), row.headName, row.phone, row.officer};
}

void replaceCells(QStringList &cells, const RowDecision &decision)
{
    for (auto it = decision.cells.begin(); it != decision.cells.end(); ++it) {
        cells[it.key()] = it.value();
    }
}

} // namespace caodiem::ingest
