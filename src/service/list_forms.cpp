// SPDX-License-Identifier: GPL-3.0-or-later
// Empty forms, and the people behind a figure as a list that leaves the office.
#include "service/register_tables.h"

#include "domain/list_columns.h"
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

QStringList sexes() { return {domain::listWord(domain::Sex::Male), domain::listWord(domain::Sex::Female)}; }

QStringList residences()
{
    return {domain::listWord(domain::Residence::Permanent), domain::listWord(domain::Residence::Temporary)};
}

QStringList organisationKinds()
{
    QStringList out;
    for (const auto kind : {domain::OrganisationKind::Enterprise, domain::OrganisationKind::Cooperative,
             domain::OrganisationKind::Agency, domain::OrganisationKind::PublicUnit,
             domain::OrganisationKind::HouseholdBusiness, domain::OrganisationKind::Other}) {
        out << domain::listWord(kind);
    }
    return out;
}

template <typename Column>
void setChoices(report::ListTable &table, Column column, const QStringList &choices)
{
    table.columns[static_cast<std::size_t>(column)].choices = choices;
}

ListCell dayOrNothing(Day day)
{
    return day == kNever || day == kDayMin ? ListCell() : ListCell(std::in_place_type<Day>, day);
}

template <typename Headers>
void setColumns(report::ListTable &table, const Headers &headers)
{
    constexpr int kLeast = 14;
    for (const QStringView header : headers) {
        table.columns.push_back({header.toString(), std::max(kLeast, static_cast<int>(header.size()) + 2), false, {}});
    }
}

QStringList residentGuidance()
{
    return {Words::tr("Needed: personal ID, full name, birth date, sex, village. Other columns may stay empty."),
        Words::tr("Personal ID: 12 digits, as text. The cells of the form are set to text, so a leading zero stays."),
        Words::tr("Birth date: day/month/year; only month/year or only the year when no more is known."),
        Words::tr("Steps: the day it was done; or x when only that it was done is known (it counts from the list's date)."),
        Words::tr("Known only as done by a day: ≤ 26/05/2026."),
        Words::tr("An empty cell never deletes what is known. Nobody is deleted because a list lacks them.")};
}

report::ListTable peopleRows(const PeopleTable &table, bool fullId)
{
    report::ListTable out;
    const QString idHeader = fullId ? Words::tr("Personal ID") : Words::tr("ID (last 3 digits)");
    out.columns = {{Words::tr("No."), 5, true, {}}, {idHeader, fullId ? 15 : 10, false, {}},
        {Words::tr("Full name"), 26, false, {}}, {Words::tr("Birth date"), 12, true, {}}, {Words::tr("Age"), 6, true, {}},
        {Words::tr("Village"), 20, false, {}}, {Words::tr("School"), 22, false, {}}, {Words::tr("Class"), 8, false, {}},
        {Words::tr("Address"), 26, false, {}}, {Words::tr("Head of household"), 22, false, {}}};
    for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
        out.columns.push_back({eventName(static_cast<domain::EventKind>(step)), 14, true, {}});
    }
    out.columns.push_back({Words::tr("Contact"), 18, false, {}});
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
        out.rows.push_back(std::move(row));
    }
    return out;
}

report::ListTable organisationRows(const PeopleTable &table)
{
    report::ListTable out;
    out.columns = {{Words::tr("No."), 5, true, {}}, {Words::tr("Tax code"), 16, false, {}},
        {Words::tr("Organisation"), 40, false, {}}, {Words::tr("Established"), 14, true, {}},
        {Words::tr("Village"), 20, false, {}}, {Words::tr("Address"), 30, false, {}},
        {Words::tr("Representative"), 24, false, {}}, {Words::tr("Telephone"), 14, false, {}}};
    for (std::size_t step = 0; step < domain::kOrganisationSteps; ++step) {
        const auto kind = static_cast<domain::EventKind>(static_cast<std::size_t>(domain::EventKind::OrgRegistered) + step);
        out.columns.push_back({eventName(kind), 16, true, {}});
    }
    qint64 number = 0;
    for (const OrganisationRow &organisation : table.organisations) {
        std::vector<ListCell> row {ListCell(std::in_place_type<qint64>, ++number), organisation.taxCode,
            organisation.name, dayOrNothing(organisation.establishedOn), organisation.village, organisation.address,
            organisation.representative, organisation.phone};
        for (const Day step : organisation.steps) {
            row.push_back(dayOrNothing(step));
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace

report::ListTable formOf(Register what)
{
    report::ListTable table;
    switch (what) {
    case Register::Residents:
        table.sheet = u"Cư dân"_s;
        setColumns(table, domain::kResidentColumns);
        setChoices(table, domain::ResidentColumn::Sex, sexes());
        setChoices(table, domain::ResidentColumn::Residence, residences());
        table.guidance = residentGuidance();
        break;
    case Register::Organisations:
        table.sheet = u"Tổ chức"_s;
        setColumns(table, domain::kOrganisationColumns);
        setChoices(table, domain::OrganisationColumn::Kind, organisationKinds());
        table.guidance = {Words::tr("Needed: name and village, and the tax code where there is one."),
            Words::tr("Household businesses are kept apart: they are not counted as organisations.")};
        break;
    case Register::Villages:
        table.sheet = u"Thôn, khu phố"_s;
        setColumns(table, domain::kVillageColumns);
        table.guidance = {Words::tr("One row a village. Old names, separated by ;, stay recognised in lists.")};
        break;
    }
    return table;
}

report::ListTable peopleListTable(const PeopleTable &table, bool fullId)
{
    report::ListTable out
        = table.subject == domain::Subject::Resident ? peopleRows(table, fullId) : organisationRows(table);
    out.sheet = Words::tr("List");
    out.titles = {table.title};
    return out;
}

} // namespace caodiem::service
