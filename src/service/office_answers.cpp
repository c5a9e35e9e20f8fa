// SPDX-License-Identifier: GPL-3.0-or-later
// What was said to the questions of lists: taken in, and remembered for the lists that come after.
#include "base/text.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/likely_people.h"
#include "ingest/row_cells.h"
#include "service/import_reading.h"
#include "service/later_lists.h"
#include "service/remark_sentences.h"
#include "store/store.h"

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;
using ingest::RemarkCode;

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

/// In which columns the row came too late.
std::vector<KeptNote> staysOf(const ingest::ImportPlan &plan)
{
    std::vector<KeptNote> notes;
    for (const ingest::Remark &remark : plan.remarks) {
        if (remark.code == RemarkCode::NewerListStands) {
            notes.push_back({remark.column, worded(remark).reason});
        }
    }
    return notes;
}

/// The inverse of wordOf().
std::optional<QuestionAnswer> answerFromWord(const QString &word)
{
    QuestionAnswer answer;
    const QString rest = word.section(u':', 1);
    const QString kind = word.section(u':', 0, 0);
    if (kind == u"same" || kind == u"number") {
        answer.kind = AnswerKind::SamePerson;
        answer.candidate = kind == u"same" ? rest.toLongLong() : 0;
        answer.number = kind == u"number" ? rest : QString();
    } else if (kind == u"day") {
        answer.kind = AnswerKind::OnDay;
        answer.day = dayFromIso(rest).value_or(kNever);
    } else if (kind == u"new" || kind == u"take" || kind == u"keep" || kind == u"leave") {
        answer.kind = kind == u"new" ? AnswerKind::NewPerson
            : kind == u"take"        ? AnswerKind::TakeList
            : kind == u"keep"        ? AnswerKind::KeepRegister
                                     : AnswerKind::LeaveOut;
    } else {
        return std::nullopt;
    }
    return answer;
}

bool asksForTheOwner(RemarkCode code)
{
    return code == RemarkCode::OneDigitApart || code == RemarkCode::SameNameAndBirth;
}

/// What an answer says to later lists. A row that was taken over another (a name, the second of two rows) was taken so
/// once: where the register says otherwise again, it is asked again.
void remember(ingest::EarlierAnswers &earlier, const ingest::AskedQuestion &asked, const QuestionAnswer &answer,
    store::Store &store)
{
    std::vector<ingest::EarlierAnswer> &said = earlier.byKey[plainKey(asked.key)];
    if (asksForTheOwner(asked.code) && answer.kind == AnswerKind::SamePerson) {
        if (const auto owner = namedIn(answer, asked, store)) {
            earlier.ownNumbers.insert(asked.cells.value(at(ResidentColumn::PersonalId)), owner.value().number);
        }
    } else if (asked.code == RemarkCode::DateRepair && answer.kind != AnswerKind::LeaveOut) {
        said.push_back({asked.cells, decisionFor(asked, answer), true});
    } else if (asked.code == RemarkCode::IdTwice && answer.kind == AnswerKind::TakeList) {
        said.push_back({asked.cells, decisionFor(asked, answer), false});
    } else if (answer.kind == AnswerKind::LeaveOut || answer.kind == AnswerKind::KeepRegister) {
        said.push_back({asked.cells, std::nullopt, false});
    }
}

/// Numbers before a correction.
Status rememberFormerNumbers(ingest::EarlierAnswers &earlier, store::Store &store)
{
    const auto former = store.formerIds();
    if (!former) {
        return former.error();
    }
    for (const store::FormerId &one : former.value()) {
        const auto person = store.residents({one.resident});
        if (!person) {
            return person.error();
        }
        earlier.ownNumbers.insert(one.personalId, person.value().front().personalId);
    }
    return Done();
}

/// What the waiting row changes, as of its list's date, now that somebody decided about it.
Result<ingest::ImportPlan> planDecided(store::Store &store, Day today, const store::Question &stored,
    const ingest::AskedQuestion &asked, const ingest::RowDecision &decision)
{
    const auto part = partFor(stored, asked, decision, store);
    if (!part) {
        return part.error();
    }
    const auto known = store.registersOf(part.value());
    auto keys = store.questionKeys();
    const auto byHand = store.handValues(stored.list);
    auto earlier = earlierAnswers(store);
    if (!known || !keys || !byHand || !earlier) {
        return !known ? known.error() : !keys ? keys.error() : byHand ? earlier.error() : byHand.error();
    }
    if (decision.takeList.isEmpty()) {
        keys.value().settled.insert(plainKey(asked.key));
    } else { // where the list cannot be taken the plan asks again, and then that is said
        keys.value().settled.remove(plainKey(asked.key));
    }
    earlier.value().byKey.remove(plainKey(asked.key));
    ingest::RowDecisions decisions;
    decisions.insert(asked.row, decision);
    ingest::PlanOptions planning {stored.listDate, today};
    planning.decisions = &decisions;
    planning.settled = &keys.value().settled;
    planning.earlier = &earlier.value();
    planning.byHand = &byHand.value();
    Status later = Done {};
    planning.laterLists = laterListsOf(store, stored.list, later, stored.batch, &part.value().residents);
    ingest::ImportPlan plan = planOfAnswer(stored, asked, known.value(), planning);
    if (!later) {
        return later.error();
    }
    return plan;
}

} // namespace

QString plainKey(const QString &key)
{
    return key.section(u'+', 0, 0);
}

Result<QuestionAnswer> namedIn(const QuestionAnswer &answer, const ingest::AskedQuestion &question, store::Store &store)
{
    if (answer.kind != AnswerKind::SamePerson || question.code == RemarkCode::OrganisationAmbiguous) {
        return answer;
    }
    QuestionAnswer named = answer;
    if (answer.candidate > 0) {
        const auto person = store.residents({{answer.candidate}});
        const ingest::ResidentRow row = ingest::residentRowFrom(question.cells, question.row);
        if (!person || !ingest::mayBeOnePerson(person.value().front(), row)) {
            return Error {Errc::BadInput, u"answer:candidate"_s, {}};
        }
        named.number = person.value().front().personalId;
        named.candidate = 0;
        return named;
    }
    const auto holder = store.residentByPersonalId(answer.number);
    if (!holder) {
        return holder.error();
    }
    // A row that nobody of the register may be can be given its number; otherwise the number is to name somebody.
    const bool mayBeNew = !asksForTheOwner(question.code) && question.candidates.empty();
    if (!holder.value() && !mayBeNew) {
        return Error {Errc::BadInput, u"answer:nobody"_s, {}};
    }
    return named;
}

Result<ingest::EarlierAnswers> earlierAnswers(store::Store &store)
{
    ingest::EarlierAnswers earlier;
    if (auto former = rememberFormerNumbers(earlier, store); !former) {
        return former.error();
    }
    const auto stored = store.questions(false);
    if (!stored) {
        return stored.error();
    }
    for (const store::Question &one : stored.value()) {
        const auto asked = askedFrom(one);
        const auto answer = one.state == store::QuestionState::Open ? std::nullopt : answerFromWord(one.answer);
        // Without a number the whole row is the key: it is settled as it stands.
        const bool byNumber = asked && asked->code != RemarkCode::IdMissing
            && asked->code != RemarkCode::IdZeroUncertain && registerOf(one.list) == Register::Residents;
        if (byNumber && answer && ingest::asksAgainForMore(*asked)) {
            remember(earlier, *asked, *answer, store);
        }
    }
    return earlier;
}

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

std::optional<ingest::RowDecision> decisionFor(const ingest::AskedQuestion &question, const QuestionAnswer &answer)
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
    const auto named = namedIn(answer, *asked, *m_store);
    if (!named) {
        return named.error();
    }
    auto done = settle(stored.value(), *asked, named.value());
    if (!done) {
        return done.error();
    }
    Answered &answered = done.value();
    answered.also = settleSameRows(stored.value(), named.value());
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

Result<Answered> Office::settle(
    const store::Question &stored, const ingest::AskedQuestion &asked, const QuestionAnswer &answer)
{
    if (const auto decision = decisionFor(asked, answer)) {
        return writeAnswer(stored, asked, *decision, wordOf(answer));
    }
    const auto state
        = answer.kind == AnswerKind::LeaveOut ? store::QuestionState::Dropped : store::QuestionState::Answered;
    if (auto closed = m_store->closeQuestion(stored.id, state, wordOf(answer), stamp()); !closed) {
        return closed.error();
    }
    return Answered();
}

qint64 Office::settleSameRows(const store::Question &answered, const QuestionAnswer &answer)
{
    const auto asked = askedFrom(answered);
    const bool holds = asked && ingest::leavesRowOut(*asked) && decisionFor(*asked, answer)
        && answer.kind != AnswerKind::OnDay; // a day is given to each
    auto open = holds ? m_store->questions(true) : Result<std::vector<store::Question>>(std::vector<store::Question>());
    if (!open) {
        return 0;
    }
    std::erase_if(
        open.value(), [&answered](const store::Question &one) { return plainKey(one.key) != plainKey(answered.key); });
    std::ranges::stable_sort(open.value(), {}, &store::Question::listDate);
    qint64 settled = 0;
    for (const store::Question &one : open.value()) {
        const auto same = askedFrom(one);
        settled += same && settle(one, *same, answer) ? 1 : 0;
    }
    return settled;
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

Result<Answered> Office::writeAnswer(const store::Question &stored, const ingest::AskedQuestion &asked,
    const ingest::RowDecision &decision, const QString &word)
{
    const auto planned = planDecided(*m_store, m_image->today, stored, asked, decision);
    if (!planned) {
        return planned.error();
    }
    const ingest::ImportPlan &plan = planned.value();
    const ingest::Outcome outcome = plan.outcomes.front().outcome;
    if (outcome == ingest::Outcome::Rejected || outcome == ingest::Outcome::Question) {
        return Error {Errc::BadInput, u"answer:row"_s, {}};
    }
    if (std::ranges::find(plan.asked, plainKey(asked.key), &ingest::AskedQuestion::key) != plan.asked.end()) {
        return Error {Errc::BadInput, u"answer:impossible"_s, {}};
    }
    Answered answered;
    answered.stays = staysOf(plan);
    store::BatchNotes notes;
    for (const ingest::AskedQuestion &question : plan.asked) {
        notes.questions.push_back({question.row, ingest::wordOf(question.code), question.key, detailOf(question), {}});
    }
    if (plan.changes.isEmpty() && notes.questions.empty()) {
        if (auto closed = m_store->closeQuestion(stored.id, store::QuestionState::Answered, word, stamp()); !closed) {
            return closed.error();
        }
        return answered;
    }
    const auto batch = m_store->applyAnswer(stored.id, word, plan.changes, plan.source, stamp(), notes);
    if (!batch) {
        return batch.error();
    }
    renewAfterAnswer(plan.changes);
    answered.batch = batch.value();
    return answered;
}

} // namespace caodiem::service
