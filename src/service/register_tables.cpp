// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/register_tables.h"

#include "domain/list_columns.h"
#include "domain/list_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using report::ListCell;

/// Before this day spreadsheets do not agree on dates (Excel's 29 February 1900), so it is written as text.
constexpr Day kFirstSheetDay = 2415080; // 1900-03-01

/// The earliest live event of one step, and whether it is known only as "done by then".
struct StepDay {
    Day on = kNever;
    bool latest = false;
};

template <std::size_t Steps>
void take(std::array<StepDay, Steps> &steps, std::size_t index, const domain::Event &event)
{
    StepDay &step = steps.at(index);
    if (event.on < step.on || (event.on == step.on && !event.latest)) {
        step = {event.on, event.latest};
    }
}

ListCell dayCell(Day day)
{
    if (day == kNever || day == kDayMin) {
        return {};
    }
    if (day < kFirstSheetDay) {
        return domain::listStep(day, false);
    }
    return report::DayCell {day};
}

ListCell stepCell(const StepDay &step)
{
    return step.latest ? ListCell(domain::listStep(step.on, true)) : dayCell(step.on);
}

ListCell birthCell(const domain::BirthDate &birth)
{
    return birth.precision == domain::DatePrecision::Day ? dayCell(birth.day) : ListCell(domain::listBirth(birth));
}

template <typename Rows>
std::unordered_map<qint64, const typename Rows::value_type *> byId(const Rows &rows)
{
    std::unordered_map<qint64, const typename Rows::value_type *> out;
    out.reserve(rows.size());
    for (const auto &row : rows) {
        out.emplace(row.id.value, &row);
    }
    return out;
}

template <typename Map>
QString nameIn(const Map &map, qint64 id)
{
    const auto found = map.find(id);
    return found == map.end() ? QString() : found->second->name;
}

struct SpellEnds {
    const domain::Spell *first = nullptr;
    const domain::Spell *last = nullptr;
};

std::unordered_map<qint64, SpellEnds> spellEnds(const std::vector<domain::Spell> &spells)
{
    std::unordered_map<qint64, SpellEnds> out;
    for (const domain::Spell &spell : spells) {
        SpellEnds &ends = out[spell.resident.value];
        if (ends.first == nullptr || spell.from < ends.first->from) {
            ends.first = &spell;
        }
        if (ends.last == nullptr || spell.from >= ends.last->from) {
            ends.last = &spell;
        }
    }
    return out;
}

using ResidentSteps = std::array<StepDay, domain::kResidentSteps>;
using OrganisationSteps = std::array<StepDay, domain::kOrganisationSteps>;

std::unordered_map<qint64, ResidentSteps> residentSteps(const std::vector<domain::Event> &events)
{
    std::unordered_map<qint64, ResidentSteps> out;
    for (const domain::Event &event : events) {
        if (!event.resident.isNull() && domain::isResidentStep(event.kind)) {
            take(out[event.resident.value], domain::residentStepIndex(event.kind), event);
        }
    }
    return out;
}

std::unordered_map<qint64, OrganisationSteps> organisationSteps(const std::vector<domain::Event> &events)
{
    std::unordered_map<qint64, OrganisationSteps> out;
    for (const domain::Event &event : events) {
        if (!event.organisation.isNull() && domain::isOrganisationStep(event.kind)) {
            take(out[event.organisation.value], domain::organisationStepIndex(event.kind), event);
        }
    }
    return out;
}

void addResidentCells(std::vector<ListCell> &row, const domain::Resident &resident, const domain::Household *household)
{
    row.emplace_back(resident.personalId);
    row.emplace_back(resident.fullName);
    row.push_back(birthCell(resident.birth));
    row.emplace_back(domain::listWord(resident.sex));
    row.resize(static_cast<std::size_t>(domain::ResidentColumn::Address));
    row.emplace_back(resident.address);
    row.emplace_back(household == nullptr ? QString() : household->code);
    row.emplace_back(household == nullptr ? QString() : household->headName);
    row.resize(static_cast<std::size_t>(domain::ResidentColumn::Phone));
    row.emplace_back(resident.phone);
    row.emplace_back(resident.guardianName);
    row.emplace_back(resident.guardianPersonalId);
}

ListCell &at(std::vector<ListCell> &row, domain::ResidentColumn column)
{
    return row[static_cast<std::size_t>(column)];
}

} // namespace

report::ListTable residentTable(const domain::Registers &registers)
{
    using domain::ResidentColumn;
    report::ListTable table;
    table.sheet = u"Cư dân"_s;
    table.columns = report::registerColumns(report::RegisterForm::Residents);
    std::vector<std::vector<ListCell>> rows;
    const auto villages = byId(registers.villages);
    const auto schools = byId(registers.schools);
    const auto classes = byId(registers.classes);
    const auto households = byId(registers.households);
    const auto ends = spellEnds(registers.spells);
    const auto steps = residentSteps(registers.events);
    rows.reserve(registers.residents.size());
    for (const domain::Resident &resident : registers.residents) {
        std::vector<ListCell> row;
        row.reserve(domain::kResidentColumns.size());
        const auto household = households.find(resident.household.value);
        addResidentCells(row, resident, household == households.end() ? nullptr : household->second);
        const auto done = steps.find(resident.id.value);
        for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
            row.push_back(done == steps.end() ? ListCell() : stepCell(done->second.at(step)));
        }
        row.resize(domain::kResidentColumns.size());
        if (const auto spells = ends.find(resident.id.value); spells != ends.end()) {
            const domain::Spell &last = *spells->second.last;
            at(row, ResidentColumn::Residence) = domain::listWord(last.residence);
            at(row, ResidentColumn::Village) = nameIn(villages, last.village.value);
            at(row, ResidentColumn::School) = nameIn(schools, last.school.value);
            at(row, ResidentColumn::SchoolClass) = nameIn(classes, last.schoolClass.value);
            at(row, ResidentColumn::ArrivedOn) = dayCell(spells->second.first->from);
            // A spell that death closed is no leaving: the date of death stands alone (cli.md).
            at(row, ResidentColumn::LeftOn) = last.until == resident.diedOn ? ListCell() : dayCell(last.until);
        }
        at(row, ResidentColumn::DiedOn) = dayCell(resident.diedOn);
        at(row, ResidentColumn::OldId) = resident.oldId;
        rows.push_back(std::move(row));
    }
    report::setRows(table, std::move(rows));
    return table;
}

report::ListTable organisationTable(const domain::Registers &registers)
{
    report::ListTable table;
    table.sheet = u"Tổ chức"_s;
    table.columns = report::registerColumns(report::RegisterForm::Organisations);
    std::vector<std::vector<ListCell>> rows;
    const auto villages = byId(registers.villages);
    const auto steps = organisationSteps(registers.events);
    for (const domain::Organisation &organisation : registers.organisations) {
        std::vector<ListCell> row {organisation.taxCode, organisation.name, domain::listWord(organisation.kind),
            dayCell(organisation.establishedOn), dayCell(organisation.closedOn),
            nameIn(villages, organisation.village.value), organisation.address, organisation.representative,
            organisation.representativePersonalId, organisation.phone};
        const auto done = steps.find(organisation.id.value);
        for (std::size_t step = 0; step < domain::kOrganisationSteps; ++step) {
            row.push_back(done == steps.end() ? ListCell() : stepCell(done->second.at(step)));
        }
        rows.push_back(std::move(row));
    }
    report::setRows(table, std::move(rows));
    return table;
}

} // namespace caodiem::service
