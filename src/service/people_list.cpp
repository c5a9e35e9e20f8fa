// SPDX-License-Identifier: GPL-3.0-or-later
// The people behind a figure as a list that leaves the office.
#include "domain/list_words.h"
#include "service/register_tables.h"
#include "service/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using report::ListCell;

constexpr qsizetype kShownDigits = 3;

ListCell dayOrNothing(Day day)
{
    return day == kNever || day == kDayMin ? ListCell() : ListCell(report::DayCell {day});
}

report::ListTable peopleRows(const PeopleTable &table, bool fullId)
{
    using report::ListKind;
    report::ListTable out;
    const QString idHeader = fullId ? QCoreApplication::translate("caodiem::service", "Personal ID")
                                    : QCoreApplication::translate("caodiem::service", "ID (last 3 digits)");
    out.columns = {{QCoreApplication::translate("caodiem::service", "No."), 5, ListKind::Number, {}},
        {idHeader, fullId ? 15.0 : 10.0, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Full name"), 26, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Birth date"), 12, ListKind::Date, {}},
        {QCoreApplication::translate("caodiem::service", "Age"), 6, ListKind::Number, {}},
        {QCoreApplication::translate("caodiem::service", "Village"), 20, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "School"), 22, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Class"), 8, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Address"), 26, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Head of household"), 22, ListKind::Text, {}}};
    for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
        out.columns.push_back({eventName(static_cast<domain::EventKind>(step)), 14, ListKind::Date, {}});
    }
    out.columns.push_back({QCoreApplication::translate("caodiem::service", "Contact"), 18, ListKind::Text, {}});
    if (table.comingOfAge) {
        out.columns.push_back({QCoreApplication::translate("caodiem::service", "Birthday"), 12, ListKind::Date, {}});
        out.columns.push_back({QCoreApplication::translate("caodiem::service", "In or out"), 10, ListKind::Text, {}});
    }
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
        if (table.comingOfAge) {
            row.push_back(dayOrNothing(person.comesOn));
            row.emplace_back(comingName(person.comesIn));
        }
        rows.push_back(std::move(row));
    }
    report::setRows(out, std::move(rows));
    return out;
}

report::ListTable organisationRows(const PeopleTable &table)
{
    using report::ListKind;
    report::ListTable out;
    out.columns = {{QCoreApplication::translate("caodiem::service", "No."), 5, ListKind::Number, {}},
        {QCoreApplication::translate("caodiem::service", "Tax code"), 16, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Organisation"), 40, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Established"), 14, ListKind::Date, {}},
        {QCoreApplication::translate("caodiem::service", "Village"), 20, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Address"), 30, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Representative"), 24, ListKind::Text, {}},
        {QCoreApplication::translate("caodiem::service", "Telephone"), 14, ListKind::Text, {}}};
    for (std::size_t step = 0; step < domain::kOrganisationSteps; ++step) {
        const auto kind
            = static_cast<domain::EventKind>(static_cast<std::size_t>(domain::EventKind::OrgRegistered) + step);
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
    out.sheet = QCoreApplication::translate("caodiem::service", "List");
    out.title = {table.title};
    return out;
}

} // namespace caodiem::service
