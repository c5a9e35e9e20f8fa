// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/stay_plan.h"

#include "base/number_format.h"
#include "ingest/register_index.h"

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
        } else if (!holds && last.until <= m_on) {
            ask(RemarkCode::GoneDiffers, *different, last.until);
        } else if (!holds || at + 1 < m_spells.size()) {
            ask(RemarkCode::LaterSpell, *different, holds ? m_spells[at + 1].from : last.from);
        } else if (m_facts.leftOn <= m_on) {
            ask(RemarkCode::GoneDiffers, *different, m_facts.leftOn);
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
        Spell &first = m_spells.front();
        if (m_facts.arrivedOn == kNever || m_facts.arrivedOn == first.from) {
            return;
        }
        if (first.from == kDayMin && m_facts.arrivedOn < first.until) {
            first.from = m_facts.arrivedOn;
            m_answer.changed = true;
        } else {
            ask(RemarkCode::ArrivalDiffers, ResidentColumn::ArrivedOn,
                first.from == kDayMin ? first.until : first.from);
        }
    }

    void mergeDeparture()
    {
        Spell &last = m_spells.back();
        if (m_facts.leftOn == kNever || m_facts.leftOn == last.until) {
            return;
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

bool overruleStay(std::vector<Spell> &spells, const StayQuestion &question, const StayFacts &facts)
{
    Spell &first = spells.front();
    Spell &last = spells.back();
    if (question.code == RemarkCode::ArrivalDiffers && facts.arrivedOn < first.until) {
        first.from = facts.arrivedOn;
        return true;
    }
    if (question.code == RemarkCode::DepartureDiffers && facts.leftOn > last.from) {
        last.until = facts.leftOn;
        return true;
    }
    return false;
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
