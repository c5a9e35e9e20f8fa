// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/field_merge.h"
#include "ingest/household_book.h"
#include "ingest/place_book.h"
#include "ingest/plan_log.h"
#include "ingest/register_index.h"
#include "ingest/repeated_rows.h"
#include "ingest/stay_plan.h"
#include "ingest/step_plan.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using domain::Event;
using domain::EventKind;
using domain::ResidentChange;
using domain::ResidentColumn;

/// A resident while one row is applied: as known, with what earlier rows of the file changed.
struct Person {
    ResidentChange change;
    std::vector<domain::Spell> spells;
    bool isNew = false;
    bool spellsChanged = false;
    bool touched = false; ///< this row changed something
};

class ResidentPlanner {
public:
    ResidentPlanner(const ListOrigin &origin, const domain::Registers &known, const PlanOptions &options)
        : m_origin(origin)
        , m_today(options.today)
        , m_log(m_plan, m_origin, domain::BatchKind::Residents, options)
        , m_on(m_log.listDate() != kNever ? m_log.listDate() : options.today)
        , m_index(known)
        , m_places(known, m_plan.changes, m_on)
        , m_households(known, m_index, m_on, m_plan.changes)
    { }

    void take(const ResidentRow &row)
    {
        m_row = &row;
        m_log.outcome(row.number, row.verdict ? *row.verdict : plan());
    }

    /// `early`: remarks made while reading.
    ImportPlan finish(const std::vector<Remark> &early, const QString &fileSha256)
    {
        m_origin.fileSha256 = fileSha256;
        if (m_residenceAssumed > 0) {
            m_log.remark(Gravity::Warning, RemarkCode::ResidenceAssumed, m_firstAssumed, at(ResidentColumn::Residence),
                {}, {QString::number(m_residenceAssumed)});
        }
        m_log.finish(early);
        return std::move(m_plan);
    }

private:
    /// What the file said of an ID before.
    struct Earlier {
        int lastRow = -1; ///< place in m_seen
        qint32 change = -1; ///< place in the proposed changes; −1 = no change so far
    };
    struct Seen {
        RowPrint print {};
        int number = 0; ///< of the row in the file
        int before = -1; ///< the row about the same ID before this one, as a place in m_seen
    };

    void remember(quint64 key, qsizetype change)
    {
        Earlier &entry = m_earlier[key];
        m_seen.push_back({printOf(*m_row), m_row->number, entry.lastRow});
        entry.lastRow = static_cast<int>(m_seen.size()) - 1;
        entry.change = static_cast<qint32>(change);
    }

    /// The number of the first row of the file that contradicts this one; 0 = none.
    [[nodiscard]] int contradicted(const Earlier &earlier) const
    {
        const RowPrint print = printOf(*m_row);
        int first = 0;
        for (int i = earlier.lastRow; i >= 0; i = m_seen[static_cast<std::size_t>(i)].before) {
            const Seen &one = m_seen[static_cast<std::size_t>(i)];
            first = contradiction(one.print, print) >= 0 ? one.number : first;
        }
        return first;
    }

    void ask(RemarkCode code, ResidentColumn column, const QString &value, const QStringList &args = {})
    {
        m_log.remark(Gravity::Question, code, m_row->number, at(column), value, args);
    }

    void warn(RemarkCode code, ResidentColumn column, const QString &value, const QStringList &args = {})
    {
        m_log.remark(Gravity::Warning, code, m_row->number, at(column), value, args);
    }

    Outcome plan()
    {
        const quint64 key = m_row->personalId.toULongLong();
        const auto earlier = m_earlier.constFind(key);
        if (earlier != m_earlier.cend()) {
            if (const int row = contradicted(*earlier); row > 0) {
                ask(RemarkCode::IdTwice, ResidentColumn::PersonalId, m_row->personalId, {QString::number(row)});
                return Outcome::Question;
            }
        }
        const int known = m_index.residentWith(m_row->personalId);
        const qsizetype pending = earlier == m_earlier.cend() ? -1 : earlier->change;
        if (known < 0 && pending < 0) {
            return add(key);
        }
        Person person = load(known, pending);
        update(person, known);
        const qsizetype change = keep(std::move(person), pending);
        remember(key, change);
        return m_touched ? Outcome::Changed : Outcome::Unchanged;
    }

    // New residents ---------------------------------------------------------------------------------------------

    Outcome add(quint64 key)
    {
        if (m_row->village.isEmpty()) {
            m_log.remark(
                Gravity::Rejection, RemarkCode::VillageMissing, m_row->number, at(ResidentColumn::Village), {});
            return Outcome::Rejected;
        }
        const Day from = m_row->arrivedOn == kNever ? kDayMin : m_row->arrivedOn;
        if (m_row->leftOn <= from) {
            ask(RemarkCode::DepartureNotAfterArrival, ResidentColumn::LeftOn, fmt_vi::date(m_row->leftOn),
                {fmt_vi::date(from)});
            return Outcome::Question;
        }
        Person person;
        person.isNew = true;
        person.change.after.id = ResidentId {--m_lastNew};
        person.change.after.personalId = m_row->personalId;
        mergeFields(person.change.after);
        mergeBirth(person.change.after);
        const StayFacts facts = factsOfRow({});
        domain::Spell spell;
        spell.resident = person.change.after.id;
        spell.from = from;
        spell.until = m_row->leftOn;
        spell.village = facts.village;
        spell.residence = residenceOfNew();
        spell.school = facts.school;
        spell.schoolClass = facts.schoolClass;
        person.spells.push_back(spell);
        person.spellsChanged = true;
        mergeHousehold(person);
        mergeSteps(person, -1);
        person.touched = true;
        const qsizetype change = keep(std::move(person), -1);
        remember(key, change);
        return Outcome::Added;
    }

    domain::Residence residenceOfNew()
    {
        if (!m_row->residence) {
            m_firstAssumed = m_residenceAssumed++ == 0 ? m_row->number : m_firstAssumed;
        }
        return m_row->residence.value_or(domain::Residence::Permanent);
    }

    // Known residents -------------------------------------------------------------------------------------------

    [[nodiscard]] Person load(int known, qsizetype pending) const
    {
        Person person;
        if (pending >= 0) {
            person.change = m_plan.changes.residents[static_cast<std::size_t>(pending)];
            person.isNew = known < 0;
            person.spells = person.change.spells;
            person.spellsChanged = !person.spells.empty();
        } else {
            person.change.after = m_index.resident(known);
            person.change.registerChanged = false;
        }
        if (person.spells.empty()) {
            const auto spells = m_index.spellsOf(known);
            person.spells.assign(spells.begin(), spells.end());
        }
        return person;
    }

    void update(Person &person, int known)
    {
        if (person.spells.empty()) { // registers without any spell for somebody: as if always been here
            domain::Spell spell;
            spell.resident = person.change.after.id;
            person.spells.push_back(spell);
        }
        const StayFacts facts = factsOfRow(person.spells);
        mergeRegister(person);
        mergeHousehold(person);
        const StayAnswer stay = mergeStay(person.spells, facts, m_on, m_today);
        for (const StayQuestion &question : stay.questions) {
            ask(question.code, question.column, shownStay(question.column), question.args);
        }
        person.spellsChanged = person.spellsChanged || stay.changed;
        person.touched = person.touched || stay.changed;
        mergeSteps(person, known);
        m_touched = person.touched;
    }

    void mergeRegister(Person &person)
    {
        domain::Resident &after = person.change.after;
        const Day diedBefore = after.diedOn;
        const bool fields = mergeFields(after);
        const bool birth = takeBirth(after.birth, m_row->birth);
        if (!fields && !birth) {
            return;
        }
        domain::Spell &last = person.spells.back();
        if (after.diedOn != diedBefore && diedBefore != kNever && last.until == diedBefore
            && after.diedOn > last.from) {
            last.until = after.diedOn; // it was closed by the death, so it follows the death
            person.spellsChanged = true;
        }
        person.change.registerChanged = true;
        person.touched = true;
    }

    /// Texts, sex and death.
    bool mergeFields(domain::Resident &after)
    {
        bool changed = takeName(after.fullName, m_row->fullName);
        changed = takeText(after.address, m_row->address) || changed;
        changed = takeText(after.phone, m_row->phone) || changed;
        changed = takeName(after.guardianName, m_row->guardianName) || changed;
        changed = takeText(after.guardianPersonalId, m_row->guardianPersonalId) || changed;
        changed = takeDay(after.diedOn, m_row->diedOn) || changed;
        if (m_row->sex != domain::Sex::Unknown && m_row->sex != after.sex) {
            after.sex = m_row->sex;
            changed = true;
        }
        return changed;
    }

    /// Without a birth date a new resident's year is read from the ID and stays marked as only a year.
    void mergeBirth(domain::Resident &after)
    {
        if (m_row->birth.day != kNever) {
            after.birth = m_row->birth;
        } else {
            const int year = domain::partsOf(after.personalId).birthYear;
            after.birth = {dayFromCivil({year, 1, 1}), domain::DatePrecision::Year};
            warn(RemarkCode::BirthFromId, ResidentColumn::Birth, {}, {QString::number(year)});
        }
        if (after.birth.day > m_today) {
            warn(RemarkCode::BirthInFuture, ResidentColumn::Birth, domain::listBirth(after.birth));
        }
    }

    // Shared ----------------------------------------------------------------------------------------------------

    void mergeHousehold(Person &person)
    {
        const VillageId village = m_row->village.isEmpty() ? person.spells[comparedSpell(person.spells, m_on)].village
                                                           : m_places.village(m_row->village).id;
        const auto found
            = m_households.find(m_row->householdCode, m_row->householdHead, person.change.after.household, village);
        if (found.headContradicts) {
            warn(RemarkCode::HouseholdHeadTwice, ResidentColumn::HouseholdHead, m_row->householdHead);
        }
        if (!found.id.isNull() && found.id != person.change.after.household) {
            person.change.after.household = found.id;
            person.change.registerChanged = true;
            person.touched = true;
        }
        person.touched = person.touched || found.headChanged;
    }

    /// Ids of what the row names; `spells` tell the school that a class without one belongs to.
    StayFacts factsOfRow(std::span<const domain::Spell> spells)
    {
        const PlaceBook::Village village = m_places.village(m_row->village);
        if (village.firstTime && village.finding == PlaceBook::Finding::New) {
            warn(RemarkCode::VillageNew, ResidentColumn::Village, m_row->village);
        } else if (village.firstTime && village.finding == PlaceBook::Finding::Guessed) {
            warn(RemarkCode::VillageMatched, ResidentColumn::Village, m_row->village, {village.name});
        }
        StayFacts facts;
        facts.village = village.id;
        facts.residence = m_row->residence;
        facts.school = m_places.school(m_row->school);
        const SchoolId school
            = !facts.school.isNull() || spells.empty() ? facts.school : spells[comparedSpell(spells, m_on)].school;
        facts.schoolClass = m_places.schoolClass(school, m_row->schoolClass);
        if (!m_row->schoolClass.isEmpty() && school.isNull()) {
            warn(RemarkCode::ClassWithoutSchool, ResidentColumn::SchoolClass, m_row->schoolClass);
        }
        facts.arrivedOn = m_row->arrivedOn;
        facts.leftOn = m_row->leftOn;
        return facts;
    }

    [[nodiscard]] QString shownStay(ResidentColumn column) const
    {
        switch (column) {
        case ResidentColumn::Residence:
            return m_row->residence ? domain::listWord(*m_row->residence) : QString();
        case ResidentColumn::School:
            return m_row->school;
        case ResidentColumn::SchoolClass:
            return m_row->schoolClass;
        case ResidentColumn::ArrivedOn:
            return fmt_vi::date(m_row->arrivedOn);
        case ResidentColumn::LeftOn:
            return fmt_vi::date(m_row->leftOn);
        default:
            return m_row->village;
        }
    }

    void mergeSteps(Person &person, int known)
    {
        for (std::size_t i = 0; i < m_row->steps.size(); ++i) {
            if (m_row->steps.at(i).kind != StepMark::None) {
                mergeOneStep(person, known, static_cast<EventKind>(i), m_row->steps.at(i));
            }
        }
    }

    void mergeOneStep(Person &person, int known, EventKind kind, const StepMark &mark)
    {
        std::vector<const Event *> live;
        if (known >= 0) {
            std::ranges::copy_if(m_index.stepsOf(known), std::back_inserter(live), [&](const Event *event) {
                return event->kind == kind
                    && std::ranges::find(person.change.voided, event->id) == person.change.voided.end();
            });
        }
        for (const Event &event : person.change.events) {
            if (event.kind == kind) {
                live.push_back(&event);
            }
        }
        const auto column = static_cast<ResidentColumn>(at(ResidentColumn::CardIntake) + static_cast<int>(kind));
        StepAnswer answer = mergeStep(kind, live, mark, m_log.listDate(), m_today);
        if (answer.question) {
            ask(*answer.question, column, shownMark(mark), answer.args);
        }
        if (!answer.add) {
            return;
        }
        answer.add->resident = person.change.after.id;
        remarkStepDay(person.change.after, *answer.add, column, mark);
        if (answer.replaces != nullptr && answer.replaces->id.isNull()) { // proposed by an earlier row: never written
            std::erase_if(person.change.events, [&answer](const Event &event) { return &event == answer.replaces; });
        } else if (answer.replaces != nullptr) {
            person.change.voided.push_back(answer.replaces->id);
        }
        person.change.events.push_back(*std::move(answer.add));
        person.touched = true;
    }

    void remarkStepDay(
        const domain::Resident &resident, const Event &event, ResidentColumn column, const StepMark &mark)
    {
        if (event.on > m_today) {
            warn(RemarkCode::StepInFuture, column, shownMark(mark));
        }
        if (event.on < resident.birth.day) {
            warn(RemarkCode::StepBeforeBirth, column, shownMark(mark));
        }
    }

    /// Where the change stands among the proposed ones; −1 when there is nothing to propose.
    qsizetype keep(Person person, qsizetype pending)
    {
        if (!person.touched) {
            return pending;
        }
        if (person.spellsChanged) {
            person.change.spells = std::move(person.spells);
        }
        auto &residents = m_plan.changes.residents;
        if (pending >= 0) {
            residents[static_cast<std::size_t>(pending)] = std::move(person.change);
            return pending;
        }
        const bool proposes
            = person.change.registerChanged || !person.change.spells.empty() || !person.change.events.empty();
        if (!proposes) { // only the household's head is another
            return -1;
        }
        residents.push_back(std::move(person.change));
        return static_cast<qsizetype>(residents.size()) - 1;
    }

    ListOrigin m_origin;
    Day m_today;
    ImportPlan m_plan;
    PlanLog m_log;
    Day m_on; ///< the list's date, or today
    RegisterIndex m_index;
    PlaceBook m_places;
    HouseholdBook m_households;
    QHash<quint64, Earlier> m_earlier;
    std::vector<Seen> m_seen;
    const ResidentRow *m_row = nullptr; ///< the one being planned
    bool m_touched = false;
    qint64 m_lastNew = 0;
    qint64 m_residenceAssumed = 0;
    int m_firstAssumed = 0;
};

} // namespace

ImportPlan planResidents(const ResidentList &list, const domain::Registers &known, const PlanOptions &options)
{
    ResidentPlanner planner(list.origin, known, options);
    for (const ResidentRow &row : list.rows) {
        planner.take(row);
    }
    return planner.finish(list.remarks, list.origin.fileSha256);
}

Result<ImportPlan> planResidentFile(
    const QString &file, const ReadOptions &reading, const domain::Registers &known, const PlanOptions &options)
{
    std::optional<ResidentPlanner> planner; // made when the header, and with it the list's date, is known
    const auto read = streamResidents(file, reading, [&](const ListOrigin &origin, const ResidentRow &row) {
        if (!planner) {
            planner.emplace(origin, known, options);
        }
        planner->take(row);
    });
    if (!read) {
        return read.error();
    }
    if (!planner) {
        planner.emplace(read.value().origin, known, options);
    }
    return planner->finish(read.value().remarks, read.value().origin.fileSha256);
}

} // namespace caodiem::ingest
