// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_counts.h"

#include <QDate>

#include <algorithm>

namespace caodiem::test {
namespace {

int completedYears(Day birth, Day on)
{
    const QDate b = QDate::fromJulianDay(birth);
    const QDate d = QDate::fromJulianDay(on);
    const bool notYet = d.month() < b.month() || (d.month() == b.month() && d.day() < b.day());
    return d.year() - b.year() - (notYet ? 1 : 0);
}

std::size_t slot(qint64 id)
{
    return static_cast<std::size_t>(id - 1);
}

} // namespace

RegisterCounts::RegisterCounts(const domain::Registers &registers)
    : m_registers(registers)
    , m_events(registers.residents.size())
    , m_organisationEvents(registers.organisations.size())
    , m_spells(registers.residents.size())
{
    for (const domain::Event &event : registers.events) {
        if (event.resident.isNull()) {
            m_organisationEvents.at(slot(event.organisation.value)).push_back(&event);
        } else {
            m_events.at(slot(event.resident.value)).push_back(&event);
        }
    }
    for (const domain::Spell &spell : registers.spells) {
        m_spells.at(slot(spell.resident.value)).push_back(&spell);
    }
}

bool RegisterCounts::done(std::size_t resident, domain::EventKind kind, Day on) const
{
    return std::ranges::any_of(
        m_events[resident], [&](const domain::Event *event) { return event->kind == kind && event->on <= on; });
}

qint64 RegisterCounts::people(Day on, Ages ages, const std::vector<domain::EventKind> &done,
    const std::vector<domain::EventKind> &missing, std::optional<domain::Residence> residence) const
{
    qint64 count = 0;
    for (std::size_t i = 0; i < m_registers.residents.size(); ++i) {
        const domain::Resident &resident = m_registers.residents[i];
        const int age = completedYears(resident.birth.day, on);
        const bool here = resident.birth.day <= on && resident.diedOn > on
            && std::ranges::any_of(m_spells[i], [&](const domain::Spell *spell) {
                   return spell->from <= on && on < spell->until && (!residence || spell->residence == *residence);
               });
        const auto hasDone = [&](domain::EventKind kind) { return this->done(i, kind, on); };
        if (here && age >= ages.from && age < ages.below && std::ranges::all_of(done, hasDone)
            && std::ranges::none_of(missing, hasDone)) {
            ++count;
        }
    }
    return count;
}

qint64 RegisterCounts::bornIn(Day on, int year) const
{
    qint64 count = 0;
    for (std::size_t i = 0; i < m_registers.residents.size(); ++i) {
        const bool here = std::ranges::any_of(m_spells[i], [&](const domain::Spell *spell) {
            return spell->from <= on && on < spell->until && spell->residence == domain::Residence::Permanent;
        });
        if (here && QDate::fromJulianDay(m_registers.residents[i].birth.day).year() == year) {
            ++count;
        }
    }
    return count;
}

qint64 RegisterCounts::organisations(Day on, Day from, Day before, bool verified) const
{
    qint64 count = 0;
    for (std::size_t i = 0; i < m_registers.organisations.size(); ++i) {
        const domain::Organisation &one = m_registers.organisations[i];
        const bool known = one.establishedOn != kDayMin;
        const bool here = one.kind != domain::OrganisationKind::HouseholdBusiness && known && one.establishedOn <= on
            && one.closedOn > on && one.establishedOn >= from && one.establishedOn < before;
        const bool isVerified = std::ranges::any_of(m_organisationEvents[i], [on](const domain::Event *event) {
            return event->kind == domain::EventKind::OrgVerified && event->on <= on;
        });
        if (here && (!verified || isVerified)) {
            ++count;
        }
    }
    return count;
}

} // namespace caodiem::test
