// SPDX-License-Identifier: GPL-3.0-or-later
// What lists left to a person: shown, answered, written.
#include "base/text.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/row_cells.h"
#include "service/import_reading.h"
#include "service/later_lists.h"
#include "service/remark_sentences.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;
using ingest::RemarkCode;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        texts.append(one.toString());
    }
    return texts;
}

std::optional<ingest::AskedQuestion> askedFrom(const store::Question &stored)
{
    const auto code = ingest::questionFromWord(stored.kind);
    if (!code) {
        return std::nullopt;
    }
    ingest::AskedQuestion question;
    question.row = stored.row;
    question.code = *code;
    question.column = stored.detail.value(u"column"_s).toInt();
    question.value = stored.detail.value(u"value"_s).toString();
    question.args = textsOf(stored.detail.value(u"args"_s));
    question.cells = textsOf(stored.detail.value(u"cells"_s));
    question.subject = stored.detail.value(u"subject"_s).toInteger();
    const QJsonArray candidates = stored.detail.value(u"candidates"_s).toArray();
    for (const QJsonValue &one : candidates) {
        question.candidates.push_back(one.toInteger());
    }
    question.key = stored.key;
    return question;
}

/// What can be said to a question, the likeliest first.
std::vector<AnswerKind> answersTo(const ingest::AskedQuestion &question, Register what)
{
    if (what == Register::Villages) {
        return {AnswerKind::KeepRegister}; // renaming and merging are done by hand
    }
    switch (question.code) {
    case RemarkCode::IdMissing:
        return {AnswerKind::SamePerson, AnswerKind::LeaveOut};
    case RemarkCode::OneDigitApart:
    case RemarkCode::SameNameAndBirth:
        return {AnswerKind::SamePerson, AnswerKind::NewPerson, AnswerKind::LeaveOut};
    case RemarkCode::IdZeroUncertain:
        return {AnswerKind::TakeList, AnswerKind::SamePerson, AnswerKind::LeaveOut};
    case RemarkCode::OrganisationAmbiguous:
        return {AnswerKind::SamePerson, AnswerKind::NewPerson, AnswerKind::LeaveOut};
    case RemarkCode::TickWithoutListDate:
    case RemarkCode::GoneUnclear:
        return {AnswerKind::OnDay, AnswerKind::LeaveOut};
    case RemarkCode::DateRepair: // whose ID nobody has cannot keep anything: fillRecorded()
        return {AnswerKind::TakeList, AnswerKind::KeepRegister, AnswerKind::OnDay, AnswerKind::LeaveOut};
    case RemarkCode::RowDoubtful:
        return {AnswerKind::TakeList, AnswerKind::LeaveOut};
    case RemarkCode::IdTwice:
    case RemarkCode::IdentityDiffers:
    case RemarkCode::StepDateDiffers:
    case RemarkCode::StepRecordedLater:
    case RemarkCode::ArrivalDiffers:
    case RemarkCode::DepartureDiffers:
    case RemarkCode::HandValueDiffers:
    case RemarkCode::HandPlaceDiffers:
    case RemarkCode::NewerListDiffers:
        return {AnswerKind::KeepRegister, AnswerKind::TakeList};
    default:
        return {AnswerKind::KeepRegister};
    }
}

/// Questions that hold a value of the register against one of the list.
bool isContradiction(RemarkCode code)
{
    return code == RemarkCode::StepDateDiffers || code == RemarkCode::ArrivalDiffers
        || code == RemarkCode::DepartureDiffers || code == RemarkCode::HandValueDiffers
        || code == RemarkCode::HandPlaceDiffers || code == RemarkCode::NewerListDiffers
        || code == RemarkCode::IdentityDiffers;
}

/// Whom one row is compared with.
Result<store::RegisterPart> partFor(const store::Question &stored, const ingest::AskedQuestion &asked,
    const ingest::RowDecision &decision, store::Store &store)
{
    store::RegisterPart part;
    if (registerOf(stored.list) != Register::Residents) {
        part.organisations = true;
        return part;
    }
    QStringList cells = asked.cells;
    ingest::replaceCells(cells, decision);
    const auto holder = store.residentByPersonalId(cells.value(at(ResidentColumn::PersonalId)));
    if (!holder) {
        return holder.error();
    }
    if (holder.value()) {
        part.residents.push_back(*holder.value());
    }
    for (const qint64 id : asked.candidates) {
        part.residents.push_back({id});
    }
    part.foldedName = folded(cells.value(at(ResidentColumn::FullName)));
    part.householdHead = cells.value(at(ResidentColumn::HouseholdHead));
    return part;
}

/// What one row changes once it is decided about.
ingest::ImportPlan planOfAnswer(const store::Question &stored, const ingest::AskedQuestion &asked,
    const domain::Registers &known, const ingest::PlanOptions &planning)
{
    const Register what = registerOf(stored.list);
    ingest::ListOrigin origin;
    origin.fileName = stored.fileName;
    const QStringList names = columnNames(what);
    origin.headers.assign(names.begin(), names.end());
    if (what == Register::Organisations) {
        const ingest::OrganisationList list {origin, {ingest::organisationRowFrom(asked.cells, asked.row)}, {}};
        return ingest::planOrganisations(list, known, planning);
    }
    const ingest::ResidentList list {origin, {ingest::residentRowFrom(asked.cells, asked.row)}, {}};
    return ingest::planResidents(list, known, planning);
}

} // namespace

QString wordOf(const QuestionAnswer &answer)
{
    switch (answer.kind) {
    case AnswerKind::SamePerson:
        return answer.candidate > 0 ? u"same:%1"_s.arg(answer.candidate) : QString(u"number:"_s + answer.number);
    case AnswerKind::NewPerson:
        return u"new"_s;
    case AnswerKind::TakeList:
        return u"take"_s;
    case AnswerKind::KeepRegister:
        return u"keep"_s;
    case AnswerKind::OnDay:
        return u"day:%1"_s.arg(isoFromDay(answer.day));
    case AnswerKind::LeaveOut:
        break;
    }
    return u"leave"_s;
}

QJsonObject detailOf(const ingest::AskedQuestion &question)
{
    QJsonArray candidates;
    for (const qint64 id : question.candidates) {
        candidates.append(id);
    }
    return {{u"column"_s, question.column}, {u"value"_s, question.value},
        {u"args"_s, QJsonArray::fromStringList(question.args)},
        {u"cells"_s, QJsonArray::fromStringList(question.cells)}, {u"subject"_s, question.subject},
        {u"candidates"_s, candidates}};
}

std::optional<ingest::RowDecision> decisionFor(
    const ingest::AskedQuestion &question, const QuestionAnswer &answer, store::Store &store)
{
    ingest::RowDecision decision;
    switch (answer.kind) {
    case AnswerKind::KeepRegister:
        if (question.code == RemarkCode::DateRepair) { // the row without the day that does not exist
            decision.cells.insert(question.column, {});
            return decision;
        }
        return std::nullopt;
    case AnswerKind::LeaveOut:
        return std::nullopt;
    case AnswerKind::NewPerson:
        decision.newPerson = true;
        return decision;
    case AnswerKind::OnDay:
        decision.cells.insert(
            question.column, domain::listStep(answer.day, question.code == RemarkCode::TickWithoutListDate));
        return decision;
    case AnswerKind::SamePerson:
        if (question.code == RemarkCode::OrganisationAmbiguous) {
            decision.organisation = answer.candidate;
        } else if (answer.candidate > 0) {
            const auto person = store.residents({{answer.candidate}});
            decision.cells.insert(
                at(ResidentColumn::PersonalId), person ? person.value().front().personalId : QString());
        } else {
            decision.cells.insert(at(ResidentColumn::PersonalId), answer.number);
        }
        return decision;
    case AnswerKind::TakeList:
        break;
    }
    if (question.code == RemarkCode::IdZeroUncertain || question.code == RemarkCode::DateRepair
        || question.code == RemarkCode::RowDoubtful) {
        decision.cells.insert(question.column, question.args.value(0));
    } else {
        decision.takeList.insert(question.column);
    }
    return decision;
}

QuestionNote noteOf(const ingest::AskedQuestion &question, Register what)
{
    const QStringList names = columnNames(what);
    QuestionNote note;
    note.what = what;
    note.row = question.row;
    note.kind = ingest::wordOf(question.code);
    note.title = titleOf(question.code);
    note.sentence = worded({ingest::Gravity::Question, question.code, question.row, names.value(question.column),
                               question.value, question.args})
                        .reason;
    const int nameAt = what == Register::Residents ? at(ResidentColumn::FullName)
        : what == Register::Organisations          ? at(domain::OrganisationColumn::Name)
                                                   : at(domain::VillageColumn::Name);
    note.name = question.cells.value(nameAt);
    note.number = what == Register::Villages ? QString() : question.cells.value(0);
    note.column = names.value(question.column);
    note.value = question.value;
    if (isContradiction(question.code)) {
        note.recorded = question.args.value(0);
    } else if (question.code == RemarkCode::StepRecordedLater) {
        note.recorded = question.args.value(1);
    }
    for (int i = 0; i < question.cells.size() && i < names.size(); ++i) {
        if (!question.cells[i].isEmpty()) {
            note.cells.emplace_back(names[i], question.cells[i]);
        }
    }
    for (const qint64 id : question.candidates) {
        note.candidates.push_back({id, {}, {}, {}, {}});
    }
    note.answers = answersTo(question, what);
    return note;
}

namespace {

/// What the register knows where a list has a day that does not exist: an exact birth date is not given up for a guess.
void fillRecorded(QuestionNote &note, store::Store &store)
{
    const auto holder = store.residentByPersonalId(note.number);
    const auto found = holder && holder.value()
        ? store.residents({*holder.value()})
        : Result<std::vector<domain::Resident>>(std::vector<domain::Resident>());
    if (!found || found.value().empty()) {
        std::erase(note.answers, AnswerKind::KeepRegister);
        return;
    }
    const domain::BirthDate &birth = found.value().front().birth;
    if (note.column != columnNames(Register::Residents).value(at(ResidentColumn::Birth)) || birth.day == kNever) {
        return;
    }
    note.recorded = domain::listBirth(birth);
    if (birth.precision == domain::DatePrecision::Day) {
        std::erase(note.answers, AnswerKind::KeepRegister);
        note.answers.insert(note.answers.begin(), AnswerKind::KeepRegister);
    }
}

} // namespace

Status fillCandidates(std::vector<QuestionNote> &notes, store::Store &store, Day today)
{
    std::unordered_map<qint64, Candidate> people;
    std::vector<ResidentId> ids;
    std::unordered_map<qint64, Candidate> organisations;
    for (QuestionNote &note : notes) {
        if (note.kind == ingest::wordOf(RemarkCode::DateRepair) && note.what == Register::Residents) {
            fillRecorded(note, store);
        }
    }
    for (const QuestionNote &note : notes) {
        for (const Candidate &one : note.candidates) {
            auto &known = note.what == Register::Organisations ? organisations : people;
            known.emplace(one.id, Candidate());
        }
    }
    if (people.empty() && organisations.empty()) {
        return Done();
    }
    const auto directory = store.directory();
    if (!directory) {
        return directory.error();
    }
    const auto villageName = [&directory](VillageId id) {
        const auto found = std::ranges::find(directory.value().villages, id, &domain::Village::id);
        return found == directory.value().villages.end() ? QString() : found->name;
    };
    for (auto &[id, person] : people) {
        const auto found = store.residents({{id}}); // one by one: somebody may be gone since
        if (found) {
            const domain::Resident &one = found.value().front();
            person = {id, one.fullName, one.personalId, domain::listBirth(one.birth), {}};
            ids.push_back({id});
        }
    }
    const auto spells = store.spellsOn(ids, today);
    if (!spells) {
        return spells.error();
    }
    for (const domain::Spell &spell : spells.value()) {
        people[spell.resident.value].village = villageName(spell.village);
    }
    for (auto &[id, organisation] : organisations) {
        const auto found = store.organisations({{id}});
        if (found) {
            const domain::Organisation &one = found.value().front();
            organisation = {id, one.name, one.taxCode, {}, villageName(one.village)};
        }
    }
    for (QuestionNote &note : notes) {
        for (Candidate &one : note.candidates) {
            one = (note.what == Register::Organisations ? organisations : people).at(one.id);
        }
        std::erase_if(note.candidates, [](const Candidate &one) { return one.id == 0; });
    }
    return Done();
}

QString wordsOf(AnswerKind kind, const QuestionNote &question)
{
    switch (kind) {
    case AnswerKind::SamePerson:
        return question.what == Register::Organisations
            ? QCoreApplication::translate("caodiem::service", "It is this organisation")
            : QCoreApplication::translate("caodiem::service", "It is this person");
    case AnswerKind::NewPerson:
        return question.what == Register::Organisations
            ? QCoreApplication::translate("caodiem::service", "Another organisation, add as new")
            : QCoreApplication::translate("caodiem::service", "Somebody else, add as new");
    case AnswerKind::TakeList:
        return question.kind == u"date_repair" || question.kind == u"id_zero_uncertain"
                || question.kind == u"row_doubtful"
            ? QCoreApplication::translate("caodiem::service", "Yes, take it so")
            : QCoreApplication::translate("caodiem::service", "The list is right");
    case AnswerKind::KeepRegister:
        return QCoreApplication::translate("caodiem::service", "The register is right");
    case AnswerKind::OnDay:
        return question.kind == u"date_repair" ? QCoreApplication::translate("caodiem::service", "This is the date")
            : question.kind == u"gone_unclear" ? QCoreApplication::translate("caodiem::service", "On this day")
                                               : QCoreApplication::translate("caodiem::service", "Done by this day");
    case AnswerKind::LeaveOut:
        break;
    }
    return QCoreApplication::translate("caodiem::service", "Leave it out");
}

Result<std::vector<QuestionNote>> Office::questions()
{
    const auto stored = m_store->questions(true);
    if (!stored) {
        return stored.error();
    }
    std::vector<QuestionNote> notes;
    for (const store::Question &one : stored.value()) {
        const auto asked = askedFrom(one);
        if (!asked) {
            continue; // of a newer program
        }
        notes.push_back(noteOf(*asked, registerOf(one.list)));
        notes.back().id = one.id;
        notes.back().batch = one.batch;
        notes.back().file = one.fileName;
    }
    if (auto filled = fillCandidates(notes, *m_store, m_image->today); !filled) {
        return filled.error();
    }
    return notes;
}

Result<qint64> Office::openQuestions()
{
    return m_store->openQuestions();
}

Result<Answered> Office::answerQuestion(qint64 id, const QuestionAnswer &answer)
{
    const auto stored = m_store->question(id);
    if (!stored) {
        return stored.error();
    }
    if (stored.value().state != store::QuestionState::Open) {
        return Error {Errc::Conflict, u"question:answered"_s, {}};
    }
    const auto asked = askedFrom(stored.value());
    const auto fits = asked ? answersTo(*asked, registerOf(stored.value().list)) : std::vector<AnswerKind>();
    if (std::ranges::find(fits, answer.kind) == fits.end()) {
        return Error {Errc::BadInput, u"answer:unfit"_s, {}};
    }
    if (answer.kind == AnswerKind::SamePerson && answer.candidate <= 0 && !domain::isPersonalId(answer.number)) {
        return Error {Errc::BadInput, u"answer:number"_s, {}};
    }
    Answered answered;
    const auto decision = decisionFor(*asked, answer, *m_store);
    if (!decision) {
        const auto state
            = answer.kind == AnswerKind::LeaveOut ? store::QuestionState::Dropped : store::QuestionState::Answered;
        if (auto closed = m_store->closeQuestion(id, state, wordOf(answer), stamp()); !closed) {
            return closed.error();
        }
    } else {
        const auto batch = writeAnswer(stored.value(), *asked, *decision, wordOf(answer));
        if (!batch) {
            return batch.error();
        }
        answered.batch = batch.value();
    }
    const auto waiting = m_store->openQuestions();
    if (!waiting) {
        return waiting.error();
    }
    answered.waiting = waiting.value();
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->openQuestions = waiting.value();
    m_image = std::move(image);
    return answered;
}

void Office::renewAfterAnswer(const domain::BatchChanges &changes)
{
    const bool placesStay = changes.villages.empty() && changes.schools.empty() && changes.classes.empty();
    const std::size_t count = changes.residents.size() + changes.organisations.size();
    if (!placesStay || count != 1) {
        renewAfterWriting();
        return;
    }
    const ResidentId person = changes.residents.empty() ? ResidentId() : changes.residents.front().after.id;
    const OrganisationId organisation
        = changes.organisations.empty() ? OrganisationId() : changes.organisations.front().after.id;
    if (person.value > 0 || organisation.value > 0) {
        store::BatchSubjects touched;
        if (!person.isNull()) {
            touched.residents.push_back(person);
        }
        if (!organisation.isNull()) {
            touched.organisations.push_back(organisation);
        }
        touched.households = !changes.households.empty();
        renew(touched, false); // columns, and names where the registers are in memory
    } else {
        renewAfterWriting(); // somebody new
    }
}

Result<BatchId> Office::writeAnswer(const store::Question &stored, const ingest::AskedQuestion &asked,
    const ingest::RowDecision &decision, const QString &word)
{
    const auto part = partFor(stored, asked, decision, *m_store);
    if (!part) {
        return part.error();
    }
    const auto known = m_store->registersOf(part.value());
    auto keys = m_store->questionKeys();
    const auto byHand = m_store->handValues(stored.list);
    if (!known || !keys || !byHand) {
        return !known ? known.error() : !keys ? keys.error() : byHand.error();
    }
    keys.value().settled.insert(asked.key);
    ingest::RowDecisions decisions;
    decisions.insert(asked.row, decision);
    ingest::PlanOptions planning {stored.listDate, m_image->today};
    planning.decisions = &decisions;
    planning.settled = &keys.value().settled;
    planning.byHand = &byHand.value();
    Status later = Done {};
    planning.laterLists = laterListsOf(*m_store, stored.list, later);
    const ingest::ImportPlan plan = planOfAnswer(stored, asked, known.value(), planning);
    if (!later) {
        return later.error();
    }
    const ingest::Outcome outcome = plan.outcomes.front().outcome;
    if (outcome == ingest::Outcome::Rejected || outcome == ingest::Outcome::Question) {
        return Error {Errc::BadInput, u"answer:row"_s, {}};
    }
    store::BatchNotes notes;
    for (const ingest::AskedQuestion &question : plan.asked) {
        notes.questions.push_back({question.row, ingest::wordOf(question.code), question.key, detailOf(question), {}});
    }
    if (plan.changes.isEmpty() && notes.questions.empty()) {
        if (auto closed = m_store->closeQuestion(stored.id, store::QuestionState::Answered, word, stamp()); !closed) {
            return closed.error();
        }
        return BatchId();
    }
    auto batch = m_store->applyAnswer(stored.id, word, plan.changes, plan.source, stamp(), notes);
    if (batch) {
        renewAfterAnswer(plan.changes);
    }
    return batch;
}

} // namespace caodiem::service
