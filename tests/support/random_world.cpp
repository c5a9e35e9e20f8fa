// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_world.h"

#include "domain/age.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::test {
namespace {

using domain::EventKind;

domain::BirthDate randomBirth(RandomSource &random, Day around)
{
    const YearMonthDay now = civilFromDay(around);
    domain::BirthDate birth;
    switch (random.between(0, 5)) {
    case 0: // at a band's edge
        birth.day = dayFromCivil({now.year - random.of({6, 14, 18, 25, 40, 60}), now.month, std::min(now.day, 28)})
            + random.between(-4, 4);
        break;
    case 1:
        birth.day = dayFromCivil({random.of({2000, 2008, 2012, 2012, 2016, 2020, 2020, 2024}), 2, 29})
            + random.of({-1, 0, 0, 0, 1});
        break;
    case 2:
        birth = {dayFromCivil({now.year - random.between(0, 70), 1, 1}), domain::DatePrecision::Year};
        break;
    case 3:
        birth = {
            dayFromCivil({now.year - random.between(0, 20), random.between(1, 12), 1}), domain::DatePrecision::Month};
        break;
    case 4: // just born, or not yet
        birth.day = around + random.between(-40, 20);
        break;
    default:
        birth.day = around - random.between(0, 26000);
    }
    return birth;
}

Day nearDay(RandomSource &random, Day around)
{
    return around + (random.chance(70) ? random.between(-35, 10) : random.between(-800, 100));
}

void addSpells(RandomSource &random, domain::Registers &registers, ResidentId resident, Day around)
{
    Day from = random.chance(70) ? kDayMin : nearDay(random, around);
    const int count = random.of({1, 1, 1, 2, 2, 3});
    for (int i = 0; i < count; ++i) {
        domain::Spell spell;
        spell.id.value = static_cast<qint64>(registers.spells.size()) + 1;
        spell.resident = resident;
        spell.from = from;
        const bool last = i + 1 == count;
        const Day base = from == kDayMin ? around - 60 : from;
        spell.until = last && random.chance(75) ? kNever : base + random.between(1, 60);
        spell.village.value = random.between(0, static_cast<int>(registers.villages.size()));
        spell.residence = random.chance(75) ? domain::Residence::Permanent : domain::Residence::Temporary;
        if (random.chance(50)) {
            const domain::SchoolClass &schoolClass = random.of(registers.classes);
            spell.school = schoolClass.school;
            spell.schoolClass = random.chance(80) ? schoolClass.id : ClassId {};
        }
        registers.spells.push_back(spell);
        if (spell.until == kNever) {
            return;
        }
        from = spell.until + (random.chance(70) ? 0 : random.between(1, 20));
    }
}

void addEvent(domain::Registers &registers, domain::Event event, EventKind kind, Day on)
{
    event.id.value = static_cast<qint64>(registers.events.size()) + 1;
    event.kind = kind;
    event.on = on;
    registers.events.push_back(event);
}

void addResidentEvents(RandomSource &random, domain::Registers &registers, ResidentId resident, Day around)
{
    domain::Event event;
    event.resident = resident;
    const auto outcome = [&random] { return static_cast<EventKind>(random.between(7, domain::kEventKinds - 1)); };
    if (random.chance(30)) {
        addEvent(registers, event, outcome(), nearDay(random, around));
    }
    for (int step = 0; step < domain::kResidentSteps; ++step) {
        const int times = random.of({0, 0, 1, 1, 1, 2});
        for (int i = 0; i < times; ++i) {
            addEvent(registers, event, static_cast<EventKind>(step), nearDay(random, around));
        }
    }
    const Day day = nearDay(random, around);
    for (int i = random.of({0, 0, 1, 2}); i > 0; --i) { // often several on one day
        addEvent(registers, event, random.chance(40) ? EventKind::Ineligible : outcome(),
            random.chance(50) ? day : nearDay(random, around));
    }
}

void addOrganisation(RandomSource &random, domain::Registers &registers, Day around)
{
    domain::Organisation organisation;
    organisation.id.value = static_cast<qint64>(registers.organisations.size()) + 1;
    organisation.kind = static_cast<domain::OrganisationKind>(random.between(0, 5));
    organisation.establishedOn = random.chance(20) ? kDayMin : around + random.between(-30, 10);
    organisation.closedOn = random.chance(70) ? kNever : nearDay(random, around);
    organisation.village.value = random.between(0, static_cast<int>(registers.villages.size()));
    registers.organisations.push_back(organisation);
    domain::Event event;
    event.organisation = organisation.id;
    for (const EventKind step : {EventKind::OrgRegistered, EventKind::OrgVerified}) {
        if (random.chance(60)) {
            addEvent(registers, event, step, nearDay(random, around));
        }
    }
}

void addPlaces(RandomSource &random, domain::Registers &registers)
{
    for (int i = 1; i <= 3; ++i) {
        registers.officers.push_back({{i}, u"Officer %1"_s.arg(i)});
    }
    for (int i = 1; i <= 4; ++i) {
        domain::Village village;
        village.id.value = i;
        village.name = u"Village %1"_s.arg(i);
        village.officer.value = random.between(0, 3);
        registers.villages.push_back(village);
    }
    for (int i = 1; i <= 2; ++i) {
        registers.schools.push_back({{i}, u"School %1"_s.arg(i)});
        registers.classes.push_back({{2 * i}, {i}, u"5A"_s});
        registers.classes.push_back({{2 * i + 1}, {i}, u"5B"_s});
    }
}

std::vector<EventKind> randomSteps(RandomSource &random, domain::Subject subject, int atMost)
{
    std::vector<EventKind> steps;
    for (int i = random.between(0, atMost); i > 0; --i) {
        const EventKind step = subject == domain::Subject::Resident ? static_cast<EventKind>(random.between(0, 4))
                                                                    : static_cast<EventKind>(random.between(5, 6));
        if (std::ranges::find(steps, step) == steps.end()) {
            steps.push_back(step);
        }
    }
    return steps;
}

std::vector<EventKind> someSteps(RandomSource &random, domain::Subject subject)
{
    std::vector<EventKind> steps;
    while (steps.empty()) {
        steps = randomSteps(random, subject, 2);
    }
    return steps;
}

void restrictResidents(RandomSource &random, domain::Population &population, Day around)
{
    if (random.chance(50)) {
        population.residence = {random.chance(70) ? domain::Residence::Permanent : domain::Residence::Temporary};
    }
    if (random.chance(70)) {
        const int from = random.of({0, 6, 6, 14, 18});
        population.age = domain::AgeRange {from, std::nullopt};
        if (random.chance(70)) {
            population.age->below = from + random.of({6, 8, 12});
        }
    }
    if (random.chance(20)) {
        population.ageOn
            = random.chance(30) ? dayFromCivil({random.of({2024, 2028}), 2, 29}) : around + random.between(-200, 60);
    }
    if (random.chance(15)) {
        const int year = civilFromDay(around).year;
        population.bornInYears = {year - random.between(0, 15), year - random.between(0, 15), 2012};
    }
    if (random.chance(15)) {
        population.schools = {u"School 2"_s, u"School that is not there"_s};
    }
    population.excludeIneligible = random.chance(30);
}

void restrictOrganisations(RandomSource &random, domain::Population &population, Day around)
{
    if (random.chance(40)) {
        population.establishedBefore = around + random.between(-15, 0);
    }
    if (random.chance(40)) {
        population.establishedFrom = around + random.between(-25, -5);
    }
    if (random.chance(40)) {
        population.kinds = {domain::OrganisationKind::HouseholdBusiness, domain::OrganisationKind::Agency};
    }
}

void addTargets(RandomSource &random, domain::Indicator &indicator, Day around)
{
    for (int i = random.of({0, 1, 1, 1, 2, 3}); i > 0; --i) {
        domain::Target target;
        target.hundredths
            = indicator.kind == domain::IndicatorKind::Stock ? 0 : random.of({10000, 10000, 9500, 5000, 3333, 1, 0});
        target.quoted = around + random.between(-20, 60);
        target.inclusive = random.chance(50);
        indicator.targets.push_back(target);
    }
    std::ranges::stable_sort(indicator.targets, {}, &domain::Target::lastDay);
}

domain::Indicator randomIndicator(RandomSource &random, Day around, int number)
{
    domain::Indicator indicator;
    indicator.key = u"indicator_%1"_s.arg(number);
    indicator.title = indicator.key;
    indicator.subject = random.chance(80) ? domain::Subject::Resident : domain::Subject::Organisation;
    if (indicator.subject == domain::Subject::Resident) {
        restrictResidents(random, indicator.population, around);
    } else {
        restrictOrganisations(random, indicator.population, around);
    }
    if (random.chance(15)) {
        indicator.population.villages = {u"Village 1"_s, u"Village 3"_s};
    }
    if (random.chance(40)) {
        indicator.population.required = randomSteps(random, indicator.subject, 2);
    }
    if (random.chance(30)) {
        indicator.population.lacks = randomSteps(random, indicator.subject, 2);
    }
    if (random.chance(65)) {
        indicator.achieved = someSteps(random, indicator.subject);
    } else {
        indicator.kind = domain::IndicatorKind::Stock;
        indicator.with = randomSteps(random, indicator.subject, 2);
        indicator.without = someSteps(random, indicator.subject);
    }
    addTargets(random, indicator, around);
    return indicator;
}

} // namespace

domain::Registers randomRegisters(RandomSource &random, Day around, int people)
{
    domain::Registers registers;
    addPlaces(random, registers);
    for (int i = 1; i <= people; ++i) {
        domain::Resident resident;
        resident.id.value = i;
        resident.birth = randomBirth(random, around);
        resident.diedOn = random.chance(85) ? kNever : nearDay(random, around);
        registers.residents.push_back(resident);
        addSpells(random, registers, resident.id, around);
        addResidentEvents(random, registers, resident.id, around);
    }
    for (int i = 0; i < people / 4; ++i) {
        addOrganisation(random, registers, around);
    }
    return registers;
}

domain::Campaign randomCampaign(RandomSource &random, Day around)
{
    domain::Campaign campaign;
    campaign.key = u"random"_s;
    campaign.startsOn = around - 30;
    if (random.chance(40)) {
        campaign.calendar.weekdays = std::bitset<7>(static_cast<unsigned>(random.of({0x1F, 0x3F, 0x01, 0x55, 0x00})));
    }
    if (random.chance(40)) {
        for (int i = random.between(1, 12); i > 0; --i) {
            campaign.calendar.daysOff.push_back(around + random.between(-20, 40));
        }
        std::ranges::sort(campaign.calendar.daysOff);
        campaign.calendar.daysOff.erase(std::unique(campaign.calendar.daysOff.begin(), campaign.calendar.daysOff.end()),
            campaign.calendar.daysOff.end());
    }
    campaign.bands = {{u"6_14"_s, u"6 to 14"_s, {6, 14}}, {u"14_18"_s, u"14 to 18"_s, {14, 18}}};
    if (random.chance(60)) {
        campaign.bands.insert(campaign.bands.begin(), {u"u6"_s, u"Below 6"_s, {0, 6}});
    }
    campaign.bands.push_back({u"top"_s, u"Older"_s, {random.chance(50) ? 18 : 25, std::nullopt}});
    for (int i = random.between(2, 5); i > 0; --i) {
        campaign.indicators.push_back(randomIndicator(random, around, i));
    }
    return campaign;
}

} // namespace caodiem::test
