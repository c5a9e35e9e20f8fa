// SPDX-License-Identifier: GPL-3.0-or-later
// The people behind a figure as a list that leaves the office.
#include "service/register_tables.h"

#include "domain/list_words.h"
#include "service/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using report::ListCell;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(caodiem::service)
};

constexpr qsizetype kShownDigits = 3;

ListCell dayOrNothing(Day day)
{
    return day == kNever || day == kDayMin ? ListCell() : ListCell(report::DayCell {day});
}

report::ListTable peopleRows(const PeopleTable &table, bool fullId)
{
    using report::ListKind;
    report::ListTable out;
    const QString idHeader = fullId ? Words::tr("Personal ID") : Words::tr("ID (last 3 digits)");
    out.columns = {{Words::tr("No."), 5, ListKind::Number, {}}, {idHeader, fullId ? 15.0 : 10.0, ListKind::Text, {}},
        {Words::tr("Full name"), 26, ListKind::Text, {}}, {Words::tr("Birth date"), 12, ListKind::Date, {}}, {Words::tr("Age"), 6, ListKind::Number, {}},
        {Words::tr("Village"), 20, ListKind::Text, {}}, {Words::tr("School"), 22, ListKind::Text, {}}, {Words::tr("Class"), 8, ListKind::Text, {}},
        {Words::tr("Address"), 26, ListKind::Text, {}}, {Words::tr("Head of household"), 22, ListKind::Text, {}}};
    for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
        out.columns.push_back({eventName(static_cast<domain::EventKind>(step)), 14, ListKind::Date, {}});
    }
    out.columns.push_back({Words::tr("Contact"), 18, ListKind::Text, {}});
    std::vector<std::vector<ListCell>> rows;
    qint64 number = 0;
    for (const PersonRow &person : table.people) {
        std::vector<ListCell> row {ListCell(std::in_place_type<qint64>, ++number),
            fullId ? person.personalId : person.personalId.right(kShownDigits), person.fullName,
            domain::listBirth(person.birth), ListCell(std::in_place_type<qint64>, person.age), person.village,
            person.school, person.schoolClass, person.address, person.household};
        for (const Day step : person.steps) {
            row.push_back(dayOrNothing(step));
        }
        row.emplace_back(person.reach == domain::Reach::Unknown ? QString() : reachName(person.reach));
        rows.push_back(std::move(row));
    }
    report::setRows(out, std::move(rows));
    return out;
}

report::ListTable organisationRows(const PeopleTable &table)
{
    using report::ListKind;
    report::ListTable out;
    out.columns = {{Words::tr("No."), 5, ListKind::Number, {}}, {Words::tr("Tax code"), 16, ListKind::Text, {}},
        {Words::tr("Organisation"), 40, ListKind::Text, {}}, {Words::tr("Established"), 14, ListKind::Date, {}},
        {Words::tr("Village"), 20, ListKind::Text, {}}, {Words::tr("Address"), 30, ListKind::Text, {}},
        {Words::tr("Representative"), 24, ListKind::Text, {}}, {Words::tr("Telephone"), 14, ListKind::Text, {}}};
    for (std::size_t step = 0; step < domain::kOrganisationSteps; ++step) {
        const auto kind = static_cast<domain::EventKind>(static_cast<std::size_t>(domain::EventKind::OrgRegistered) + step);
        out.columns.push_back({eventName(kind), 16, ListKind::Date, {}});
    }
    std::vector<std::vector<ListCell>> rows;
    qint64 number = 0;
    for (const OrganisationRow &organisation : table.organisations) {
        std::vector<ListCell> row {ListCell(std::in_place_type<qint64>, ++number), organisation.taxCode,
            organisation.name, dayOrNothing(organisation.establishedOn), organisation.village, organisation.address,
            organisation.representative, organisation.phone};
        for (const Day step : organisation.steps) {
            row.push_back(dayOrNothing(step));
        }
        rows.push_back(std::move(row));
    }
    report::setRows(out, std::move(rows));
    return out;
}

} // namespace

report::ListTable peopleListTable(const PeopleTable &table, bool fullId)
{
    report::ListTable out
        = table.subject == domain::Subject::Resident ? peopleRows(table, fullId) : organisationRows(table);
    out.sheet = Words::tr("List");
    out.title = {table.title};
    return out;
}

} // namespace caodiem::service
