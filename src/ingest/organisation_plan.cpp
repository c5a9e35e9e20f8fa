// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/field_merge.h"
#include "ingest/organisation_name.h"
#include "ingest/place_book.h"
#include "ingest/plan_log.h"
#include "ingest/repeated_rows.h"
#include "ingest/row_cells.h"
#include "ingest/step_plan.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::Event;
using domain::EventKind;
using domain::Organisation;
using domain::OrganisationChange;
using domain::OrganisationColumn;
using domain::OrganisationKind;

constexpr qsizetype kPersonalTaxCode = 12; ///< from 01/7/2025 the tax code of a person or household business

using PlaceKey = std::pair<QString, qint64>; ///< organisationKey of the name, village

OrganisationKind guessedKind(const OrganisationRow &row)
{
    if (row.taxCode.size() == kPersonalTaxCode && !row.taxCode.contains(u'-') && domain::hasKnownPrefix(row.taxCode)) {
        return OrganisationKind::HouseholdBusiness;
    }
    return organisationKindOf(row.name).value_or(OrganisationKind::Enterprise);
}

class OrganisationPlanner {
public:
    OrganisationPlanner(const OrganisationList &list, const domain::Registers &known, const PlanOptions &options)
        : m_list(list)
        , m_known(known)
        , m_today(options.today)
        , m_log(m_plan, list.origin, domain::BatchKind::Organisations, options)
        , m_places(known, m_plan.changes, m_log.listDate() != kNever ? m_log.listDate() : options.today)
    {
        QHash<qint64, int> byRow;
        m_steps.resize(known.organisations.size());
        for (int i = 0; i < static_cast<int>(known.organisations.size()); ++i) {
            const Organisation &one = known.organisations[static_cast<std::size_t>(i)];
            byRow.insert(one.id.value, i);
            index(one, i);
        }
        for (const Event &event : known.events) {
            const int i = event.organisation.isNull() ? -1 : byRow.value(event.organisation.value, -1);
            if (i >= 0 && domain::isOrganisationStep(event.kind)) {
                m_steps[static_cast<std::size_t>(i)].push_back(&event);
            }
        }
    }

    ImportPlan run()
    {
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            takeRow(i);
        }
        findAbsent();
        if (m_kindAssumed > 0) {
            m_log.remark(Gravity::Warning, RemarkCode::KindAssumed, m_firstAssumed, at(OrganisationColumn::Kind), {},
                {fmt_vi::num(m_kindAssumed)});
        }
        m_log.finish(m_list.remarks);
        return std::move(m_plan);
    }

private:
    void takeRow(std::size_t i)
    {
        m_row = &m_list.rows[i];
        m_decision = m_log.decisionFor(m_row->number);
        OrganisationRow decided;
        if (m_decision != nullptr && !m_decision->cells.isEmpty()) {
            QStringList cells = cellsOf(*m_row);
            replaceCells(cells, *m_decision);
            decided = organisationRowFrom(cells, m_row->number);
            m_row = &decided;
        }
        m_subject = 0;
        m_change = -1;
        if (m_row->verdict) {
            m_log.leave(m_row->number, cellsOf(*m_row));
        }
        const Outcome outcome = m_row->verdict ? *m_row->verdict : plan(i);
        m_log.outcome({m_row->number, outcome, m_change, m_subject});
        m_row = nullptr;
    }

    Outcome ask(RemarkCode code, OrganisationColumn column, const QString &value, const QStringList &args,
        std::vector<qint64> candidates = {})
    {
        const bool asked = m_log.ask(
            {m_row->number, code, at(column), value, args, cellsOf(*m_row), m_subject, std::move(candidates), {}});
        return asked ? Outcome::Question : Outcome::Unchanged;
    }

    [[nodiscard]] bool takesList(OrganisationColumn column) const
    {
        return m_decision != nullptr && m_decision->takeList.contains(at(column));
    }

    void findAbsent()
    {
        for (std::size_t i = 0; i < m_known.organisations.size(); ++i) {
            const Organisation &one = m_known.organisations[i];
            if (m_subjects[i].rows.empty() && one.closedOn > m_today && m_villages.contains(one.village.value)) {
                m_plan.absent.ids.push_back(one.id.value);
            }
        }
    }

    /// One organisation, known (its place in the register) or proposed.
    struct Subject {
        int known = -1;
        qsizetype change = -1; ///< place in the proposed changes
        std::vector<std::size_t> rows; ///< of this file that spoke of it
    };

    void index(const Organisation &one, int known)
    {
        const auto subject = static_cast<int>(m_subjects.size());
        m_subjects.push_back({known, -1, {}});
        if (!one.taxCode.isEmpty()) {
            m_byTaxCode.insert(one.taxCode, subject);
        }
        m_byPlace[PlaceKey(organisationKey(one.name), one.village.value)].push_back(subject);
        if (known >= 0) {
            m_byName[organisationKey(one.name)].push_back(subject);
        }
    }

    Outcome plan(std::size_t rowIndex)
    {
        int subject = m_row->taxCode.isEmpty() ? -1 : m_byTaxCode.value(m_row->taxCode, -1);
        if (m_decision != nullptr && m_decision->organisation > 0) {
            const auto chosen = std::ranges::find(m_known.organisations, OrganisationId {m_decision->organisation},
                &Organisation::id); // known ones stand first, in the register's order
            subject = chosen == m_known.organisations.end() ? subject
                                                            : static_cast<int>(chosen - m_known.organisations.begin());
        }
        const Day on = m_log.listDate() != kNever ? m_log.listDate() : m_today;
        if (m_row->establishedOn != kNever && m_row->establishedOn > on) {
            warn(RemarkCode::FoundedInFuture, OrganisationColumn::EstablishedOn, fmt_vi::date(m_row->establishedOn));
        }
        const VillageId village = resolveVillage(subject);
        if (subject < 0 && (m_decision == nullptr || !m_decision->newPerson)) {
            const std::vector<int> namesakes = namesakesAt(village);
            subject = namesakes.empty() ? -1 : likeliest(namesakes, village);
            if (subject < 0 && !namesakes.empty()) {
                return ask(RemarkCode::OrganisationAmbiguous, OrganisationColumn::Name, m_row->name,
                    {QString::number(namesakes.size())}, knownAmong(namesakes));
            }
        }
        return subject < 0 ? add(rowIndex, village) : update(rowIndex, subject, village);
    }

    /// Whom the row may speak of by its name: those of its village; without a tax code also those with one, and where
    /// either side says no village those of any, for a name alone says too little to add the same one again.
    [[nodiscard]] std::vector<int> namesakesAt(VillageId village) const
    {
        const QString name = organisationKey(m_row->name);
        std::vector<int> found = m_byPlace.value(PlaceKey(name, village.value));
        if (!m_row->taxCode.isEmpty()) { // another code is another organisation
            std::erase_if(found, [this](int one) { return !currentOf(one).taxCode.isEmpty(); });
            return found;
        }
        if (found.empty()) {
            found = m_byName.value(name);
            std::erase_if(found, [&](int one) { return !village.isNull() && !currentOf(one).village.isNull(); });
        }
        return found;
    }

    [[nodiscard]] std::vector<qint64> knownAmong(const std::vector<int> &subjects) const
    {
        std::vector<qint64> ids;
        for (const int subject : subjects) {
            if (const int known = m_subjects[static_cast<std::size_t>(subject)].known; known >= 0) {
                ids.push_back(m_known.organisations[static_cast<std::size_t>(known)].id.value);
            }
        }
        return ids;
    }

    /// `subject`: the one that the row is about, −1 = not known yet. A name that fits several villages then means the
    /// one of them where an organisation of this name is.
    VillageId resolveVillage(int subject)
    {
        const VillageId present = subject < 0 ? VillageId() : currentOf(subject).village;
        PlaceBook::Village village = m_places.villageOf(m_row->village, present);
        if (village.id.isNull() && subject < 0) {
            std::erase_if(village.several, [this](VillageId one) {
                return !m_byPlace.contains(PlaceKey(organisationKey(m_row->name), one.value));
            });
            village = m_places.villageOf(
                m_row->village, village.several.size() == 1 ? village.several.front() : VillageId());
        }
        if (const auto notice = m_places.noticeOf(village)) {
            warn(notice->code, OrganisationColumn::Village, m_row->village, notice->args);
        }
        if (!village.id.isNull()) {
            m_villages.insert(village.id.value);
        }
        return village.id;
    }

    /// Of those of one name and village: the only one without a tax code; the only one, unless the row contradicts it;
    /// of several the one that the row would not change, and that no earlier row spoke of. −1 = none of these.
    [[nodiscard]] int likeliest(const std::vector<int> &subjects, VillageId village) const
    {
        if (currentOf(subjects.front()).village != village) {
            return -1;
        }
        const auto hasNoCode = [this](int one) { return currentOf(one).taxCode.isEmpty(); };
        if (std::ranges::count_if(subjects, hasNoCode) == 1) {
            return *std::ranges::find_if(subjects, hasNoCode);
        }
        if (subjects.size() == 1) {
            return contradicts(currentOf(subjects.front())) ? -1 : subjects.front();
        }
        int fits = -1;
        for (const int subject : subjects) {
            Organisation after = currentOf(subject);
            if (!mergeFields(after, village)) {
                fits = subject;
                if (m_subjects[static_cast<std::size_t>(subject)].rows.empty()) {
                    return subject;
                }
            }
        }
        return fits;
    }

    /// Whether the row without a tax code says of one with a code what can hardly be of the same one.
    [[nodiscard]] bool contradicts(const Organisation &one) const
    {
        const auto differ = [](const QString &row, const QString &known) {
            return !row.isEmpty() && !known.isEmpty() && foldedKey(row) != foldedKey(known);
        };
        return (m_row->kind && *m_row->kind != one.kind)
            || (m_row->establishedOn != kNever && one.establishedOn != kDayMin
                && m_row->establishedOn != one.establishedOn)
            || differ(m_row->representativePersonalId, one.representativePersonalId)
            || differ(m_row->representative, one.representative);
    }

    [[nodiscard]] const Organisation &currentOf(int subject) const
    {
        return current(m_subjects[static_cast<std::size_t>(subject)]);
    }

    [[nodiscard]] const Organisation &current(const Subject &subject) const
    {
        return subject.change >= 0 ? m_plan.changes.organisations[static_cast<std::size_t>(subject.change)].after
                                   : m_known.organisations[static_cast<std::size_t>(subject.known)];
    }

    /// A name abbreviated otherwise is no change, unless it says more.
    static bool takeTitle(QString &known, const QString &given)
    {
        const bool isOne = !known.isEmpty() && organisationKey(known) == organisationKey(given);
        return (!isOne || given.size() > known.size() || foldedKey(known) == foldedKey(given))
            && takeName(known, given);
    }

    bool mergeFields(Organisation &after, VillageId village) const
    {
        bool changed = takeTitle(after.name, m_row->name);
        changed = takeText(after.taxCode, m_row->taxCode) || changed;
        changed = takeDay(after.establishedOn, m_row->establishedOn) || changed;
        changed = takeDay(after.closedOn, m_row->closedOn) || changed;
        changed = takeText(after.address, m_row->address) || changed;
        changed = takeOtherPerson(after.representative, after.representativePersonalId, m_row->representative,
                      m_row->representativePersonalId)
            || changed;
        changed = takeText(after.phone, m_row->phone) || changed;
        if (m_row->kind && *m_row->kind != after.kind) {
            after.kind = *m_row->kind;
            changed = true;
        }
        if (!village.isNull() && village != after.village) {
            after.village = village;
            changed = true;
        }
        return changed;
    }

    Outcome add(std::size_t rowIndex, VillageId village)
    {
        OrganisationChange change;
        change.after.id = OrganisationId {--m_lastNew};
        mergeFields(change.after, village);
        if (!m_row->kind) {
            change.after.kind = guessedKind(*m_row);
            m_firstAssumed = m_kindAssumed++ == 0 ? m_row->number : m_firstAssumed;
        }
        mergeSteps(change, -1);
        index(change.after, -1);
        m_subjects.back().change = static_cast<qsizetype>(m_plan.changes.organisations.size());
        m_subjects.back().rows.push_back(rowIndex);
        m_change = static_cast<qint32>(m_plan.changes.organisations.size());
        m_plan.changes.organisations.push_back(std::move(change));
        return Outcome::Added;
    }

    Outcome update(std::size_t rowIndex, int subjectIndex, VillageId village)
    {
        Subject &subject = m_subjects[static_cast<std::size_t>(subjectIndex)];
        m_subject = subject.known < 0 ? 0 : m_known.organisations[static_cast<std::size_t>(subject.known)].id.value;
        for (const std::size_t earlier : subject.rows) {
            if (contradiction(m_list.rows[earlier], *m_row) >= 0 && !takesList(OrganisationColumn::TaxCode)) {
                return ask(RemarkCode::IdTwice, OrganisationColumn::TaxCode, m_row->taxCode,
                    {QString::number(m_list.rows[earlier].number)});
            }
        }
        subject.rows.push_back(rowIndex);
        OrganisationChange change;
        if (subject.change >= 0) {
            change = m_plan.changes.organisations[static_cast<std::size_t>(subject.change)];
        } else {
            change.after = current(subject);
            change.registerChanged = false;
        }
        const bool filled = change.after.taxCode.isEmpty() && !m_row->taxCode.isEmpty();
        const Organisation before = change.after;
        if (!filled && subject.known >= 0 && !mayBeOneOrganisation(before.name, m_row->name)
            && !takesList(OrganisationColumn::Name)) {
            warn(RemarkCode::OrganisationNameDiffers, OrganisationColumn::Name, m_row->name, {before.name});
        }
        bool fields = mergeFields(change.after, village);
        if (fields && subject.known >= 0) {
            fields = settleFields(before, change.after);
        }
        const bool steps = mergeSteps(change, subject.known);
        if (filled) {
            warn(RemarkCode::TaxCodeFilled, OrganisationColumn::TaxCode, m_row->taxCode);
            m_byTaxCode.insert(m_row->taxCode, subjectIndex);
        }
        if (!fields && !steps) {
            return Outcome::Unchanged;
        }
        change.registerChanged = change.registerChanged || fields;
        if (subject.change < 0) {
            subject.change = static_cast<qsizetype>(m_plan.changes.organisations.size());
            m_plan.changes.organisations.emplace_back();
        }
        m_change = static_cast<qint32>(subject.change);
        m_plan.changes.organisations[static_cast<std::size_t>(subject.change)] = std::move(change);
        return Outcome::Changed;
    }

    /// Notes what changed; what was entered by hand goes back, with a question. Answers whether anything is left.
    bool settleFields(const Organisation &before, Organisation &after)
    {
        bool any = false;
        const quint32 byHand = m_log.byHand(m_subject);
        const auto settle = [&](OrganisationColumn column, const auto &was, auto &now, const auto &word) {
            if (was == now) {
                return;
            }
            const bool defended = (byHand >> static_cast<unsigned>(at(column)) & 1U) != 0 && !takesList(column);
            if (defended && !word(was).isEmpty() && !word(now).isEmpty()) {
                ask(RemarkCode::HandValueDiffers, column, word(now), {word(was)});
                now = was;
                return;
            }
            const bool newer = (m_log.setByNewer(m_subject) >> static_cast<unsigned>(at(column)) & 1U) != 0;
            if (newer && !takesList(column) && !word(was).isEmpty()) {
                warn(RemarkCode::NewerListStands, column, word(now), {word(was)});
                now = was;
                return;
            }
            m_log.field(m_row->number, at(column), word(was), word(now));
            any = true;
        };
        const auto asText = [](const QString &text) { return text; };
        const auto asDay = [](Day day) { return day == kNever || day == kDayMin ? QString() : fmt_vi::date(day); };
        settle(OrganisationColumn::TaxCode, before.taxCode, after.taxCode, asText);
        settle(OrganisationColumn::Name, before.name, after.name, asText);
        settle(OrganisationColumn::Kind, before.kind, after.kind,
            [](OrganisationKind kind) { return domain::listWord(kind); });
        settle(OrganisationColumn::EstablishedOn, before.establishedOn, after.establishedOn, asDay);
        settle(OrganisationColumn::ClosedOn, before.closedOn, after.closedOn, asDay);
        settle(OrganisationColumn::Village, before.village, after.village,
            [this, &before](VillageId id) { return id == before.village ? m_places.nameOf(id) : m_row->village; });
        settle(OrganisationColumn::Address, before.address, after.address, asText);
        settleFormer(before, after, byHand);
        settle(OrganisationColumn::Representative, before.representative, after.representative, asText);
        settle(OrganisationColumn::RepresentativePersonalId, before.representativePersonalId,
            after.representativePersonalId, asText);
        settle(OrganisationColumn::Phone, before.phone, after.phone, asText);
        return any;
    }

    /// The number of a former representative goes with the name, unless either was entered by hand.
    void settleFormer(const Organisation &before, Organisation &after, quint32 byHand)
    {
        if (before.representativePersonalId.isEmpty() || !after.representativePersonalId.isEmpty()) {
            return;
        }
        const auto bit = [](OrganisationColumn column) { return 1U << static_cast<unsigned>(at(column)); };
        const bool defended
            = (byHand & (bit(OrganisationColumn::Representative) | bit(OrganisationColumn::RepresentativePersonalId)))
            != 0;
        if (defended && !takesList(OrganisationColumn::Representative)) {
            ask(RemarkCode::HandValueDiffers, OrganisationColumn::Representative, after.representative,
                {before.representative});
            after.representative = before.representative;
            after.representativePersonalId = before.representativePersonalId;
        } else {
            warn(RemarkCode::RepresentativeIdDropped, OrganisationColumn::RepresentativePersonalId, {},
                {before.representativePersonalId});
        }
    }

    bool mergeSteps(OrganisationChange &change, int known)
    {
        bool changed = false;
        for (std::size_t i = 0; i < m_row->steps.size(); ++i) {
            const StepMark &mark = m_row->steps.at(i);
            if (mark.kind != StepMark::None) {
                const auto kind = static_cast<EventKind>(static_cast<std::size_t>(EventKind::OrgRegistered) + i);
                changed = mergeOneStep(change, known, kind, mark) || changed;
            }
        }
        return changed;
    }

    bool mergeOneStep(OrganisationChange &change, int known, EventKind kind, const StepMark &mark)
    {
        const std::span<const Event *const> stored = known >= 0
            ? std::span<const Event *const>(m_steps[static_cast<std::size_t>(known)])
            : std::span<const Event *const>();
        const auto live = liveSteps(kind, stored, change.voided, change.events);
        const auto column = static_cast<OrganisationColumn>(
            at(OrganisationColumn::OrgRegistered) + static_cast<int>(domain::organisationStepIndex(kind)));
        StepAnswer answer = mergeStep(kind, live, mark, m_log.listDate(), m_today);
        if (answer.question && takesList(column)) {
            answer = overruleStep(kind, live, mark, m_log.listDate());
        }
        if (answer.question) {
            ask(*answer.question, column, shownMark(mark), answer.args);
        }
        if (!answer.add) {
            return false;
        }
        if (known >= 0) {
            m_log.field(m_row->number, domain::at(column), shownReplaced(answer),
                domain::listStep(answer.add->on, answer.add->latest));
        }
        if (answer.add->on > m_today) {
            warn(RemarkCode::StepInFuture, column, shownMark(mark));
        }
        takeAnswer(std::move(answer), stored, change.events, change.voided);
        return true;
    }

    void warn(RemarkCode code, OrganisationColumn column, const QString &value, const QStringList &args = {})
    {
        m_log.remark(Gravity::Warning, code, m_row->number, at(column), value, args);
    }

    const OrganisationList &m_list;
    const domain::Registers &m_known;
    Day m_today;
    ImportPlan m_plan;
    PlanLog m_log;
    PlaceBook m_places;
    std::vector<Subject> m_subjects;
    std::vector<std::vector<const Event *>> m_steps; ///< of the known ones
    QHash<QString, int> m_byTaxCode;
    QHash<PlaceKey, std::vector<int>> m_byPlace;
    QHash<QString, std::vector<int>> m_byName; ///< those of the register
    const OrganisationRow *m_row = nullptr;
    const RowDecision *m_decision = nullptr; ///< about that row
    qint64 m_subject = 0;
    qint32 m_change = -1;
    QSet<qint64> m_villages; ///< that the list names
    qint64 m_lastNew = 0;
    qint64 m_kindAssumed = 0;
    int m_firstAssumed = 0;
};

} // namespace

ImportPlan planOrganisations(const OrganisationList &list, const domain::Registers &known, const PlanOptions &options)
{
    return OrganisationPlanner(list, known, options).run();
}

} // namespace caodiem::ingest
