// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/stay_plan.h"

#include "base/number_format.h"
#include "ingest/register_index.h"

#include <algorithm>
#include <span>

namespace caodiem::ingest {
namespace {

using domain::ResidentColumn;
using domain::Spell;

template <typename IdType>
bool fills(IdType fact, IdType has)
{
    return !fact.isNull() && has.isNull();
}

template <typename IdType>
bool differs(IdType fact, IdType has)
{
    return !fact.isNull() && !has.isNull() && fact != has;
}

bool fillsAny(const StayFacts &facts, const Spell &spell)
{
    return fills(facts.village, spell.village) || fills(facts.school, spell.school)
        || fills(facts.schoolClass, spell.schoolClass);
}

/// The first column in which the row contradicts the spell.
std::optional<ResidentColumn> contradiction(const StayFacts &facts, const Spell &spell)
{
    if (differs(facts.village, spell.village)) {
        return ResidentColumn::Village;
    }
    if (facts.residence && *facts.residence != spell.residence) {
        return ResidentColumn::Residence;
    }
    if (differs(facts.school, spell.school)) {
        return ResidentColumn::School;
    }
    if (differs(facts.schoolClass, spell.schoolClass)) {
        return ResidentColumn::SchoolClass;
    }
    return std::nullopt;
}

void fillIn(const StayFacts &facts, Spell &spell)
{
    if (spell.village.isNull()) {
        spell.village = facts.village;
    }
    if (spell.school.isNull()) {
        spell.school = facts.school;
    }
    // A class belongs to its school: one of another school comes with the move.
    if (spell.schoolClass.isNull() && (facts.school.isNull() || facts.school == spell.school)) {
        spell.schoolClass = facts.schoolClass;
    }
}

void overwrite(const StayFacts &facts, Spell &spell)
{
    if (!facts.village.isNull()) {
        spell.village = facts.village;
    }
    spell.residence = facts.residence.value_or(spell.residence);
    if (!facts.school.isNull() && facts.school != spell.school) {
        spell.school = facts.school;
        spell.schoolClass = {};
    }
    if (!facts.schoolClass.isNull()) {
        spell.schoolClass = facts.schoolClass;
    }
}

/// Where the last stay without a gap begins.
std::size_t stayStart(std::span<const Spell> spells)
{
    std::size_t start = spells.size() - 1;
    while (start > 0 && spells[start - 1].until == spells[start].from) {
        --start;
    }
    return start;
}

/// The first that begins after the day. Pre: there is one.
std::size_t nextAfter(std::span<const Spell> spells, Day day)
{
    const auto next = std::ranges::find_if(spells, [day](const Spell &one) { return one.from > day; });
    return static_cast<std::size_t>(next - spells.begin());
}

/// One merge: the spells being changed and what came of it.
class StayMerge {
public:
    StayMerge(std::vector<Spell> &spells, const StayFacts &facts, Day on, Day today)
        : m_spells(spells)
        , m_facts(facts)
        , m_on(on)
        , m_today(today)
    { }

    StayAnswer run()
    {
        if (asksWhetherBack()) {
            return std::move(m_answer);
        }
        mergeValues();
        mergeArrival();
        mergeDeparture();
        return std::move(m_answer);
    }

private:
    void ask(RemarkCode code, ResidentColumn column, Day arg)
    {
        m_answer.questions.push_back({code, column, {fmt_vi::date(arg)}});
    }

    /// Somebody who has left and is in a list of a later day, or arrives: nothing of the stay is touched until somebody
    /// says whether they are back.
    bool asksWhetherBack()
    {
        const Spell &last = m_spells.back();
        if (last.until == kNever || m_facts.leftOn != kNever) {
            return false;
        }
        const bool arrives = m_facts.arrivedOn != kNever && m_facts.arrivedOn >= last.until;
        const bool seen = m_facts.seenOn != kNever && m_facts.seenOn > last.until;
        const auto different = contradiction(m_facts, last);
        if (!arrives && !seen && !(different && m_on >= last.until)) {
            return false;
        }
        const ResidentColumn column = arrives ? ResidentColumn::ArrivedOn : different.value_or(ResidentColumn::Village);
        m_answer.questions.push_back({RemarkCode::GoneDiffers, column,
            {fmt_vi::date(last.until), fmt_vi::date(arrives ? m_facts.arrivedOn : m_on)}});
        return true;
    }

    void mergeValues()
    {
        const auto holds = spellOn(m_spells, m_on);
        const std::size_t at = holds.value_or(m_spells.size() - 1);
        const auto different = contradiction(m_facts, m_spells[at]);
        if (!different && !fillsAny(m_facts, m_spells[at])) {
            return;
        }
        const Spell &last = m_spells.back();
        if (m_on >= m_today && !contradiction(m_facts, last) && !fillsAny(m_facts, last)) {
            return; // an export shows the last spell, also when it starts only after today
        }
        if (!different) {
            fillIn(m_facts, m_spells[at]);
            m_answer.changed = true;
        } else if (!holds || at + 1 < m_spells.size()) {
            ask(RemarkCode::LaterSpell, *different,
                holds                    ? m_spells[at + 1].from
                    : last.until <= m_on ? last.until
                                         : m_spells[nextAfter(m_spells, m_on)].from);
        } else if (m_facts.leftOn <= m_on) {
            ask(RemarkCode::LaterSpell, *different, m_facts.leftOn);
        } else {
            move(at);
        }
    }

    void move(std::size_t at)
    {
        fillIn(m_facts, m_spells[at]);
        m_answer.changed = true;
        if (m_spells[at].from == m_on) { // moved twice on one day: the list's word stands
            overwrite(m_facts, m_spells[at]);
            return;
        }
        Spell next = m_spells[at];
        next.id = {};
        next.from = m_on;
        overwrite(m_facts, next);
        m_spells[at].until = m_on;
        m_spells.push_back(next);
    }

    void mergeArrival()
    {
        Spell &first = m_spells[stayStart(m_spells)];
        if (m_facts.arrivedOn == kNever || m_facts.arrivedOn == first.from
            || m_facts.arrivedOn == m_spells.front().from) {
            return;
        }
        if (first.from != kDayMin) {
            ask(RemarkCode::ArrivalDiffers, ResidentColumn::ArrivedOn, first.from);
        } else if (m_facts.arrivedOn < first.until) {
            first.from = m_facts.arrivedOn;
            m_answer.changed = true;
        } else {
            ask(RemarkCode::LaterSpell, ResidentColumn::ArrivedOn, first.until); // moved here before that arrival
        }
    }

    void mergeDeparture()
    {
        Spell &last = m_spells.back();
        const bool known = std::ranges::find(m_spells, m_facts.leftOn, &Spell::until) != m_spells.end();
        if (m_facts.leftOn == kNever || (known && !spellOn(m_spells, m_facts.leftOn))) {
            return; // also a departure before coming back
        }
        if (last.until != kNever) {
            ask(RemarkCode::DepartureDiffers, ResidentColumn::LeftOn, last.until);
        } else if (m_facts.leftOn <= last.from) {
            ask(RemarkCode::DepartureNotAfterArrival, ResidentColumn::LeftOn, last.from);
        } else {
            last.until = m_facts.leftOn;
            m_answer.changed = true;
        }
    }

    std::vector<Spell> &m_spells;
    const StayFacts &m_facts;
    Day m_on;
    Day m_today;
    StayAnswer m_answer;
};

} // namespace

StayAnswer mergeStay(std::vector<Spell> &spells, const StayFacts &facts, Day on, Day today)
{
    return StayMerge(spells, facts, on, today).run();
}

namespace {

/// What came before that day of the last stay was no stay.
bool arriveOn(std::vector<Spell> &spells, Day day)
{
    const std::size_t start = stayStart(spells);
    if (day >= spells.back().until || (start > 0 && day < spells[start - 1].until)) {
        return false;
    }
    const auto first = spells.begin() + static_cast<std::ptrdiff_t>(start);
    const auto holds = std::find_if(first, spells.end(), [day](const Spell &one) { return day < one.until; });
    spells.erase(first, holds)->from = day;
    return true;
}

bool leaveOn(std::vector<Spell> &spells, Day day)
{
    if (day <= spells.front().from) {
        return false;
    }
    std::erase_if(spells, [day](const Spell &one) { return one.from >= day; });
    spells.back().until = day;
    return true;
}

void comeBack(std::vector<Spell> &spells, const StayFacts &facts, Day on)
{
    Spell next = spells.back();
    next.id = {};
    next.from = facts.arrivedOn != kNever && facts.arrivedOn >= next.until ? facts.arrivedOn : on;
    next.until = kNever;
    overwrite(facts, next);
    spells.push_back(next);
}

/// From `on` up to the later change it was as the list says.
void stayUntilChange(std::vector<Spell> &spells, const StayFacts &facts, Day on)
{
    if (facts.leftOn <= on || spells.back().until <= on) { // where the person was before leaving
        overwrite(facts, spells.back());
        return;
    }
    const auto holds = spellOn(spells, on);
    const std::size_t next = holds ? *holds + 1 : nextAfter(spells, on);
    Spell stay = spells[holds.value_or(next)];
    stay.id = {};
    stay.from = on;
    stay.until = holds ? stay.until : spells[next].from;
    overwrite(facts, stay);
    if (holds && spells[*holds].from == on) {
        overwrite(facts, spells[*holds]);
        return;
    }
    if (holds) {
        spells[*holds].until = on;
    }
    spells.insert(spells.begin() + static_cast<std::ptrdiff_t>(next), stay);
}

} // namespace

bool overruleStay(std::vector<Spell> &spells, const StayQuestion &question, const StayFacts &facts, Day on)
{
    switch (question.code) {
    case RemarkCode::ArrivalDiffers:
        return arriveOn(spells, facts.arrivedOn);
    case RemarkCode::DepartureDiffers:
    case RemarkCode::DepartureNotAfterArrival:
        return leaveOn(spells, facts.leftOn);
    case RemarkCode::GoneDiffers:
        comeBack(spells, facts, on);
        return true;
    case RemarkCode::LaterSpell:
        if (question.column == ResidentColumn::ArrivedOn) {
            return arriveOn(spells, facts.arrivedOn);
        }
        stayUntilChange(spells, facts, on);
        return true;
    default:
        return false;
    }
}

void dropContradicted(StayFacts &facts, const Spell &spell, const std::function<bool(ResidentColumn column)> &asked)
{
    if (differs(facts.village, spell.village) && asked(ResidentColumn::Village)) {
        facts.village = {};
    }
    if (facts.residence && *facts.residence != spell.residence && asked(ResidentColumn::Residence)) {
        facts.residence.reset();
    }
    const bool school = differs(facts.school, spell.school) && asked(ResidentColumn::School);
    if (school) {
        facts.school = {};
    }
    if (school || (differs(facts.schoolClass, spell.schoolClass) && asked(ResidentColumn::SchoolClass))) {
        facts.schoolClass = {};
    }
}

void forEachChangedPlace(
    const StayFacts &facts, const Spell &before, const std::function<void(ResidentColumn column)> &changed)
{
    if (!facts.village.isNull() && facts.village != before.village) {
        changed(ResidentColumn::Village);
    }
    if (facts.residence && *facts.residence != before.residence) {
        changed(ResidentColumn::Residence);
    }
    if (!facts.school.isNull() && facts.school != before.school) {
        changed(ResidentColumn::School);
    }
    if (!facts.schoolClass.isNull() && facts.schoolClass != before.schoolClass) {
        changed(ResidentColumn::SchoolClass);
    }
}

} // namespace caodiem::ingest
