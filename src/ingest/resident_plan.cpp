// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/field_merge.h"
#include "ingest/household_book.h"
#include "ingest/identity_check.h"
#include "ingest/likely_people.h"
#include "ingest/list_scope.h"
#include "ingest/mergers.h"
#include "ingest/person_draft.h"
#include "ingest/place_book.h"
#include "ingest/planned_row.h"
#include "ingest/register_index.h"
#include "ingest/repeated_rows.h"
#include "ingest/row_cells.h"
#include "ingest/stay_plan.h"
#include "ingest/step_plan.h"

#include <QFileInfo>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using domain::Event;
using domain::EventKind;
using domain::ResidentChange;
using domain::ResidentColumn;

constexpr qsizetype kShownDigits = 3;
constexpr qint64 kLeastRow = 64; ///< bytes of a file that a row takes, seldom fewer
constexpr qint64 kMostExpected = 400'000; ///< rows; memory that is not used is never touched
constexpr qsizetype kMostRejectedKept = 20'000; ///< a list that is all wrong need not be kept whole

class ResidentPlanner : private PlannedRow {
public:
    ResidentPlanner(const ListOrigin &origin, const domain::Registers &known, const PlanOptions &options)
        : PlannedRow(origin, options)
        , m_today(options.today)
        , m_on(m_log.listDate() != kNever ? m_log.listDate() : options.today)
        , m_index(known)
        , m_places(known, m_plan.changes, m_on)
        , m_households(known, m_index, m_on, m_plan.changes, m_places)
        , m_known(known)
        , m_likely(known)
        , m_seenKnown(known.residents.size(), false)
        , m_mergers(known)
    { }

    /// Room for about so many rows, so that what is kept of them need not be copied while it grows.
    void expect(std::size_t rows)
    {
        m_plan.changes.residents.reserve(rows);
        m_plan.outcomes.reserve(rows);
        m_earlier.expect(rows);
    }

    void take(const ResidentRow &row)
    {
        m_decision = m_log.decisionFor(row.number);
        if (m_decision != nullptr && !m_decision->cells.isEmpty()) {
            QStringList cells = cellsOf(row);
            replaceCells(cells, *m_decision);
            takeRow(residentRowFrom(cells, row.number));
        } else if (const QString own = numberOfOwner(row); !own.isEmpty()) {
            ResidentRow theirs = row;
            theirs.personalId = own;
            takeRow(theirs);
        } else {
            takeRow(row);
        }
    }

    /// `early`: remarks made while reading.
    ImportPlan finish(const std::vector<Remark> &early, const QString &fileSha256)
    {
        m_origin.fileSha256 = fileSha256;
        takeAnsweredBefore(early);
        settleDeferred();
        std::ranges::stable_sort(m_plan.outcomes, {}, &RowOutcome::row);
        for (std::size_t i = 0; i < m_maybeSeen.size(); ++i) {
            m_seenKnown[i] = m_seenKnown[i] || m_maybeSeen[i];
        }
        m_plan.absent = m_scope.absentees(m_known, m_index, m_seenKnown, m_on);
        if (m_residenceAssumed > 0) {
            m_log.remark(Gravity::Warning, RemarkCode::ResidenceAssumed, m_firstAssumed, at(ResidentColumn::Residence),
                {}, {fmt_vi::num(m_residenceAssumed)});
        }
        m_identity.remarkFile(m_log);
        m_households.finish(m_log, m_origin.headerRow);
        m_log.finish(early, [this](const QStringList &cells) {
            return m_likely.idsOf(m_likely.ofNameless(residentRowFrom(cells, 0)));
        });
        return std::move(m_plan);
    }

private:
    void takeRow(const ResidentRow &row)
    {
        m_row = &row;
        m_subject = 0;
        m_change = -1;
        m_knownRow = row.personalId.isEmpty() ? -1 : m_index.residentWith(row.personalId);
        if (m_knownRow >= 0) {
            m_subject = m_index.resident(m_knownRow).id.value;
            m_seenKnown[static_cast<std::size_t>(m_knownRow)] = true;
        }
        if (row.verdict) {
            if (*row.verdict == Outcome::Question || m_plan.left.size() < kMostRejectedKept) {
                m_log.leave(row.number, cellsOf(row));
            }
            mayBe(m_knownRow < 0 && !row.fullName.isEmpty() ? m_likely.ofNameless(row) : std::vector<int>());
            m_log.outcome({row.number, *row.verdict, -1, m_subject});
        } else if (const auto outcome = plan()) {
            m_log.outcome({row.number, *outcome, m_change, m_subject});
        }
        m_row = nullptr;
    }

    /// Rows about nobody known, though somebody alike is: whether that one stands in the file too shows at its end.
    void settleDeferred()
    {
        if (m_deferred.empty()) {
            return;
        }
        m_settling = true;
        const std::vector<ResidentRow> rows = std::move(m_deferred);
        for (const ResidentRow &row : rows) {
            m_decision = m_log.decisionFor(row.number);
            takeRow(row);
        }
    }

    /// Rows that could not be read, and about which somebody decided when an earlier list had the same.
    void takeAnsweredBefore(const std::vector<Remark> &early)
    {
        const std::vector<int> rows = m_log.takeEarlierAnswers(early);
        for (const int row : rows) {
            m_decision = m_log.decisionFor(row);
            QStringList cells = m_log.lookAnew(row);
            replaceCells(cells, *m_decision);
            takeRow(residentRowFrom(cells, row));
        }
    }

    /// The register's number of whom the row speaks of under another one, as was once answered or corrected; empty when
    /// that is not known, or when the row is plainly about somebody else.
    QString numberOfOwner(const ResidentRow &row)
    {
        QString own = m_log.ownNumber(row.personalId);
        const int owner = own.isEmpty() || m_index.residentWith(row.personalId) >= 0 ? -1 : m_index.residentWith(own);
        if (owner < 0 || !mayBeOnePerson(m_index.resident(owner), row)) {
            return {};
        }
        m_log.remark(Gravity::Warning, RemarkCode::OtherNumberKnown, row.number, at(ResidentColumn::PersonalId),
            row.personalId, {m_index.resident(owner).fullName, own.right(kShownDigits)});
        return own;
    }

    /// What becomes of a row with a number that nobody has; nothing = it waits for the end of the file.
    std::optional<Outcome> planUnknown(quint64 key)
    {
        if (m_decision != nullptr && m_decision->newPerson) {
            return add(key);
        }
        LikelyPeople::Answer likely = m_likely.of(*m_row);
        if (!m_settling) {
            if (likely.candidates.empty() && !m_deferredKeys.contains(key)) {
                return add(key);
            }
            m_deferred.push_back(*m_row);
            m_deferredKeys.insert(key);
            return std::nullopt;
        }
        std::vector<int> &candidates = likely.candidates;
        std::erase_if(candidates, [this](int i) { return m_seenKnown[static_cast<std::size_t>(i)]; });
        if (candidates.empty()) {
            return add(key);
        }
        mayBe(candidates);
        const domain::Resident &first = m_index.resident(candidates.front());
        return askWhole(likely.code, ResidentColumn::PersonalId, m_row->personalId,
            {first.fullName, first.personalId.right(kShownDigits)}, m_likely.idsOf(candidates));
    }

    /// These may be whom a row speaks of that waits or was left out: nobody may call them absent.
    void mayBe(const std::vector<int> &people)
    {
        m_maybeSeen.resize(m_seenKnown.size(), false);
        for (const int i : people) {
            m_maybeSeen[static_cast<std::size_t>(i)] = true;
        }
    }

    /// Asks about the row as a whole, which waits or stays out; or does with it what was said when it was asked before.
    std::optional<Outcome> askWhole(RemarkCode code, ResidentColumn column, const QString &value,
        const QStringList &args, std::vector<qint64> candidates = {})
    {
        AskedQuestion asked = question(code, column, value, args, std::move(candidates));
        const RowDecision *before = m_decision == nullptr ? m_log.decidedBefore(asked) : nullptr;
        if (before != nullptr) {
            m_decision = before;
            return plan();
        }
        return m_log.ask(std::move(asked)) ? Outcome::Question : Outcome::Unchanged;
    }

    std::optional<Outcome> plan()
    {
        const quint64 key = m_row->personalId.toULongLong();
        if (!takesList(ResidentColumn::PersonalId)) {
            if (const int row = m_earlier.contradicted(key, *m_row); row > 0) {
                return askWhole(
                    RemarkCode::IdTwice, ResidentColumn::PersonalId, m_row->personalId, {QString::number(row)});
            }
        }
        const int known = m_knownRow;
        const qsizetype pending = m_earlier.changeOf(key);
        if (known < 0 && pending < 0) {
            return planUnknown(key);
        }
        if (known >= 0 && pending < 0 && !takesList(ResidentColumn::FullName)) {
            const domain::Resident &owner = m_index.resident(known);
            const std::optional<RemarkCode> doubt = m_identity.compare(owner, *m_row);
            const QStringList whose {owner.fullName, domain::listBirth(owner.birth)};
            if (doubt == RemarkCode::IdentityDiffers) {
                return askWhole(*doubt, ResidentColumn::FullName, m_row->fullName, whose);
            }
            if (doubt && !isOfNewer(ResidentColumn::FullName)) { // a name that stays is told as such
                warn(*doubt, ResidentColumn::FullName, m_row->fullName, whose);
            }
        }
        m_byHand = known < 0 ? 0 : m_log.byHand(m_subject);
        const ResidentChange *earlier
            = pending < 0 ? nullptr : &m_plan.changes.residents[static_cast<std::size_t>(pending)];
        PersonDraft person = PersonDraft::of(m_index, known, earlier);
        update(person, known);
        const qsizetype change = keep(std::move(person), pending);
        m_earlier.remember(key, *m_row, change);
        m_change = m_touched ? static_cast<qint32>(change) : -1;
        return m_touched ? Outcome::Changed : Outcome::Unchanged;
    }

    // New residents ---------------------------------------------------------------------------------------------

    std::optional<Outcome> add(quint64 key)
    {
        if (m_row->village.isEmpty()) {
            m_log.remark(
                Gravity::Rejection, RemarkCode::VillageMissing, m_row->number, at(ResidentColumn::Village), {});
            return Outcome::Rejected;
        }
        const Day from = m_row->arrivedOn == kNever ? kDayMin : m_row->arrivedOn;
        if (m_row->leftOn <= from) {
            return askWhole(RemarkCode::DepartureNotAfterArrival, ResidentColumn::LeftOn, fmt_vi::date(m_row->leftOn),
                {fmt_vi::date(from)});
        }
        const StayFacts facts = factsOfRow({});
        if (facts.village.isNull()) {
            return Outcome::Rejected;
        }
        PersonDraft person = PersonDraft::arriving(ResidentId {--m_lastNew}, *m_row,
            {{}, {}, from, m_row->leftOn, facts.village, residenceOfNew(), facts.school, facts.schoolClass});
        takeFirstBirth(person.change.after, m_today);
        mergeHousehold(person, facts.village);
        mergeSteps(person, -1);
        askUnclearEnd(person.isStaying());
        const qsizetype change = keep(std::move(person), -1);
        m_earlier.remember(key, *m_row, change);
        m_change = static_cast<qint32>(change);
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

    void update(PersonDraft &person, int known)
    {
        StayFacts facts = factsOfRow(person.spells);
        mergeRegister(person);
        mergeHousehold(person, facts.village);
        mergeSpells(person, facts);
        askAboutTheDead(person);
        mergeSteps(person, known);
        askUnclearEnd(person.isStaying());
        m_touched = person.touched;
    }

    /// Steps or an arrival after the death that the register has.
    void askAboutTheDead(PersonDraft &person)
    {
        const Day died = person.change.after.diedOn;
        const Day sign = died == kNever || m_row->diedOn != kNever || !m_row->diedUnclear.isEmpty()
            ? kNever
            : lastSignOfLife(*m_row);
        if (sign == kNever || sign <= died) {
            return;
        }
        if (!takesList(ResidentColumn::DiedOn)) {
            ask(RemarkCode::DeadDiffers, ResidentColumn::DiedOn, fmt_vi::date(sign), {fmt_vi::date(died)});
            return;
        }
        m_log.field(m_row->number, at(ResidentColumn::DiedOn), fmt_vi::date(died), {});
        person.revive();
    }

    void mergeSpells(PersonDraft &person, StayFacts &facts)
    {
        const domain::Spell before = person.spells[comparedSpell(person.spells, m_on)];
        const Day arrived = person.spells.front().from;
        const Day left = person.spells.back().until;
        if (m_byHand != 0 || m_log.newestList() != kNever) {
            leavePlaces(person, facts, before);
        }
        const bool gone = m_row->leftOn != kNever || !m_row->leftUnclear.isEmpty() || !m_row->diedUnclear.isEmpty();
        facts.seenOn = gone || person.change.after.diedOn != kNever ? kNever : m_log.listDate();
        StayAnswer stay = mergeStay(person.spells, facts, m_on, m_today);
        for (const StayQuestion &question : stay.questions) {
            if (takesList(question.column) && overruleStay(person.spells, question, facts, m_on)) {
                stay.changed = true;
            } else {
                ask(question.code, question.column, shown(question.column), question.args);
            }
        }
        if (!stay.changed) {
            return;
        }
        person.spellsChanged = true;
        person.touched = true;
        forEachChangedPlace(facts, before, [&](ResidentColumn column) {
            m_log.field(m_row->number, at(column), m_places.wordOf(column, before), shown(column));
        });
        const auto note = [this](bool changed, ResidentColumn column, const QString &was) {
            if (changed) {
                m_log.field(m_row->number, at(column), was, shown(column));
            }
        };
        note(person.spells.front().from != arrived, ResidentColumn::ArrivedOn,
            arrived == kDayMin ? QString() : fmt_vi::date(arrived));
        note(facts.leftOn != kNever && person.spells.back().until != left, ResidentColumn::LeftOn,
            left == kNever ? QString() : fmt_vi::date(left));
    }

    /// Where somebody lives or learns as it was entered by hand or stood in a newer list: the list asks, nobody moves.
    void leavePlaces(const PersonDraft &person, StayFacts &facts, const domain::Spell &now)
    {
        const bool last = person.spells.back().from == now.from; // else a later spell asks
        dropContradicted(facts, now, [&](ResidentColumn column) {
            const bool byHand = isByHand(column);
            if (byHand) {
                ask(RemarkCode::HandPlaceDiffers, column, shown(column), {m_places.wordOf(column, now)});
            } else if (last && isOlder(column)) {
                askNewer(column, m_places.wordOf(column, now));
            }
            return byHand || (last && isOlder(column));
        });
        const auto steps = m_knownRow < 0 ? std::span<const Event *const>() : m_index.stepsOf(m_knownRow);
        const auto after = std::ranges::find_if(steps, [&facts](const Event *step) { return step->on > facts.leftOn; });
        if (facts.leftOn != kNever && isOlder(ResidentColumn::LeftOn) && after != steps.end()) {
            askNewer(ResidentColumn::LeftOn, domain::listStep((*after)->on, (*after)->latest));
            facts.leftOn = kNever;
        }
    }

    void mergeRegister(PersonDraft &person)
    {
        domain::Resident &after = person.change.after;
        const domain::Resident before = after;
        const Day diedBefore = after.diedOn;
        bool changed = takeFields(after, *m_row);
        changed = takeBirth(after.birth, m_row->birth) || changed;
        if (!changed || !settleFields(before, after)) {
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

    void mergeHousehold(PersonDraft &person, VillageId named)
    {
        const bool byCode = !m_row->householdCode.isEmpty();
        const QString &said = byCode ? m_row->householdCode : m_row->householdHead;
        const QString known = m_households.wordOf(person.change.after.household, byCode);
        if (!said.isEmpty() && said != known && comesTooLate(ResidentColumn::HouseholdCode, said, known)) {
            return; // nor is the household that it names asked for its head
        }
        const VillageId village = named.isNull() ? person.spells[comparedSpell(person.spells, m_on)].village : named;
        const auto found
            = m_households.find(m_row->householdCode, m_row->householdHead, person.change.after.household, village);
        if (found.headContradicts) {
            warn(RemarkCode::HouseholdHeadTwice, ResidentColumn::HouseholdHead, m_row->householdHead);
        }
        if (!found.id.isNull() && found.id != person.change.after.household) {
            if (!person.isNew) {
                m_log.field(m_row->number, at(byCode ? ResidentColumn::HouseholdCode : ResidentColumn::HouseholdHead),
                    known, said);
            }
            person.change.after.household = found.id;
            person.change.registerChanged = true;
            person.touched = true;
        }
        person.touched = person.touched || found.headChanged;
    }

    /// Ids of what the row names; `spells`, of somebody known, tell which village a name means that fits several, and
    /// the school that a class without one belongs to.
    StayFacts factsOfRow(std::span<const domain::Spell> spells)
    {
        const VillageId present = spells.empty() ? VillageId() : spells[comparedSpell(spells, m_on)].village;
        const PlaceBook::Village village = m_places.villageOf(m_row->village, present);
        if (const auto notice = m_places.noticeOf(village)) {
            const bool left = spells.empty() && village.id.isNull();
            m_log.remark(left ? Gravity::Rejection : Gravity::Warning, notice->code, m_row->number,
                at(ResidentColumn::Village), m_row->village, notice->args);
        }
        StayFacts facts;
        facts.village = village.id;
        facts.residence = m_row->residence;
        const PlaceBook::School named = m_places.school(m_row->school);
        if (const auto notice = PlaceBook::noticeOf(named)) {
            warn(notice->code, ResidentColumn::School, m_row->school, notice->args);
        }
        facts.school = named.id;
        const SchoolId school
            = !facts.school.isNull() || spells.empty() ? facts.school : spells[comparedSpell(spells, m_on)].school;
        facts.schoolClass = m_places.schoolClass(school, m_row->schoolClass);
        if (!m_row->schoolClass.isEmpty() && school.isNull()) {
            warn(RemarkCode::ClassWithoutSchool, ResidentColumn::SchoolClass, m_row->schoolClass);
        }
        facts.arrivedOn = m_row->arrivedOn;
        facts.leftOn = m_row->leftOn;
        m_scope.note(facts);
        return facts;
    }

    void mergeSteps(PersonDraft &person, int known)
    {
        for (std::size_t i = 0; i < m_row->steps.size(); ++i) {
            if (m_row->steps.at(i).kind != StepMark::None) {
                mergeOneStep(person, known, static_cast<EventKind>(i), m_row->steps.at(i));
            }
        }
    }

    /// Another day in place of the very day that a newer list gave.
    [[nodiscard]] bool isOlderDate(const StepAnswer &answer, std::span<const Event *const> stored) const
    {
        const auto old = std::ranges::find(stored, answer.replaces);
        return old != stored.end() && !(*old)->latest && m_log.isOfNewer((*old)->batch);
    }

    void mergeOneStep(PersonDraft &person, int known, EventKind kind, const StepMark &mark)
    {
        const auto stored = known >= 0 ? m_index.stepsOf(known) : std::span<const Event *const>();
        const auto live = liveSteps(kind, stored, person.change.voided, person.change.events);
        const auto column = static_cast<ResidentColumn>(at(ResidentColumn::CardIntake) + static_cast<int>(kind));
        StepAnswer answer = mergeStep(kind, live, mark, m_log.listDate(), m_today);
        if (answer.question && takesList(column)) {
            answer = overruleStep(kind, live, mark, m_log.listDate());
        }
        if (answer.question) {
            ask(*answer.question, column, shownMark(mark), answer.args);
        }
        if (!answer.add) {
            return;
        }
        if (isOlderDate(answer, stored) && !takesList(column)) {
            warn(RemarkCode::NewerListStands, column, shownMark(mark), {shownReplaced(answer)});
            return;
        }
        if (!person.isNew) {
            m_log.field(
                m_row->number, at(column), shownReplaced(answer), domain::listStep(answer.add->on, answer.add->latest));
        }
        if (answer.add->on > m_today) {
            warn(RemarkCode::StepInFuture, column, shownMark(mark));
        } else if (m_log.listDate() != kNever && answer.add->on > m_log.listDate()) {
            warn(RemarkCode::StepAfterList, column, shownMark(mark), {fmt_vi::date(m_log.listDate())});
        }
        if (answer.add->on < person.change.after.birth.day) {
            warn(RemarkCode::StepBeforeBirth, column, shownMark(mark));
        }
        takeAnswer(std::move(answer), stored, person.change.events, person.change.voided);
        person.touched = true;
    }

    /// Where the change stands among the proposed ones; −1 when there is nothing to propose.
    qsizetype keep(PersonDraft person, qsizetype pending)
    {
        if (!person.touched) {
            return pending;
        }
        if (person.spellsChanged) {
            m_mergers.follow(person.spells);
            person.change.spells = std::move(person.spells);
        }
        auto &residents = m_plan.changes.residents;
        if (pending >= 0) {
            residents[static_cast<std::size_t>(pending)] = std::move(person.change);
            return pending;
        }
        if (!person.proposes()) {
            return -1;
        }
        residents.push_back(std::move(person.change));
        return static_cast<qsizetype>(residents.size()) - 1;
    }

    Day m_today;
    Day m_on; ///< the list's date, or today
    RegisterIndex m_index;
    PlaceBook m_places;
    HouseholdBook m_households;
    const domain::Registers &m_known;
    LikelyPeople m_likely;
    std::vector<bool> m_seenKnown; ///< by place in the register: the file speaks of them
    std::vector<bool> m_maybeSeen; ///< or may do so; empty while nobody of that kind came up
    std::vector<ResidentRow> m_deferred;
    QSet<quint64> m_deferredKeys;
    bool m_settling = false; ///< the file was read to its end
    ListScope m_scope;
    IdentityCheck m_identity;
    Mergers m_mergers;
    EarlierRows m_earlier;
    int m_knownRow = -1; ///< its place in the register
    qint32 m_change = -1;
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
    ReadOptions knowing = reading;
    for (const domain::Village &village : known.villages) {
        knowing.villages.append(village.name);
    }
    std::optional<ResidentPlanner> planner; // made when the header, and with it the list's date, is known
    const auto read = streamResidents(file, knowing, [&](const ListOrigin &origin, const ResidentRow &row) {
        if (!planner) {
            planner.emplace(origin, known, options);
            planner->expect(static_cast<std::size_t>(std::min(QFileInfo(file).size() / kLeastRow, kMostExpected)));
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
