// SPDX-License-Identifier: GPL-3.0-or-later
// What lists left to a person, as it is shown.
#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "ingest/likely_people.h"
#include "ingest/row_cells.h"
#include "service/import_reading.h"
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

/// Questions that hold a value of the register against one of the list.
bool isContradiction(RemarkCode code)
{
    return code == RemarkCode::StepDateDiffers || code == RemarkCode::ArrivalDiffers
        || code == RemarkCode::DepartureDiffers || code == RemarkCode::HandValueDiffers
        || code == RemarkCode::HandPlaceDiffers || code == RemarkCode::NewerListDiffers
        || code == RemarkCode::GoneDiffers || code == RemarkCode::DeadDiffers || code == RemarkCode::IdentityDiffers;
}

} // namespace

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
    if (question.code == RemarkCode::GoneDiffers && question.args.size() == 1) { // as older programs asked
        question.args.append(stored.listDate == kNever ? QStringLiteral("—") : fmt_vi::date(stored.listDate));
    }
    question.subject = stored.detail.value(u"subject"_s).toInteger();
    const QJsonArray candidates = stored.detail.value(u"candidates"_s).toArray();
    for (const QJsonValue &one : candidates) {
        question.candidates.push_back(one.toInteger());
    }
    question.key = stored.key;
    return question;
}

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
    case RemarkCode::GoneDiffers:
    case RemarkCode::DeadDiffers:
        return {AnswerKind::TakeList, AnswerKind::KeepRegister, AnswerKind::LeaveOut};
    case RemarkCode::DepartureNotAfterArrival:
        if (question.subject == 0) {
            return {AnswerKind::LeaveOut}; // nobody to keep, and no stay to be taken
        }
        return {AnswerKind::KeepRegister, AnswerKind::TakeList};
    case RemarkCode::LaterSpell:
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
        if (question.kind == u"gone_differs" || question.kind == u"dead_differs") {
            return question.kind == u"gone_differs" ? QCoreApplication::translate("caodiem::service", "Came back")
                                                    : QCoreApplication::translate("caodiem::service", "Is alive");
        }
        return question.kind == u"date_repair" || question.kind == u"id_zero_uncertain"
                || question.kind == u"row_doubtful"
            ? QCoreApplication::translate("caodiem::service", "Yes, take it so")
            : QCoreApplication::translate("caodiem::service", "The list is right");
    case AnswerKind::KeepRegister:
        if (question.kind == u"gone_differs" || question.kind == u"dead_differs") {
            return question.kind == u"gone_differs" ? QCoreApplication::translate("caodiem::service", "Still gone")
                                                    : QCoreApplication::translate("caodiem::service", "Did die");
        }
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

namespace {

/// Rows of the register are used again for other people once a list was taken back: whom the row cannot speak of any
/// more is not offered, and then it is looked for anew.
void verifyCandidates(ingest::AskedQuestion &question, store::Store &store)
{
    const ingest::ResidentRow row = ingest::residentRowFrom(question.cells, question.row);
    const auto strangers = std::erase_if(question.candidates, [&](qint64 id) {
        const auto person = store.residents({{id}});
        return !person || !ingest::mayBeOnePerson(person.value().front(), row);
    });
    if (strangers == 0 || row.fullName.isEmpty()) {
        return;
    }
    store::RegisterPart namesakes;
    namesakes.foldedName = folded(row.fullName);
    const auto known = store.registersOf(namesakes);
    if (known) {
        ingest::LikelyPeople likely(known.value());
        question.candidates
            = likely.idsOf(question.code == RemarkCode::IdMissing ? likely.ofNameless(row) : likely.of(row).candidates);
    }
}

} // namespace

Result<std::vector<QuestionNote>> Office::questions()
{
    const auto stored = m_store->questions(true);
    if (!stored) {
        return stored.error();
    }
    std::vector<QuestionNote> notes;
    for (const store::Question &one : stored.value()) {
        auto asked = askedFrom(one);
        if (!asked) {
            continue; // of a newer program
        }
        if (registerOf(one.list) == Register::Residents) {
            verifyCandidates(*asked, *m_store);
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

} // namespace caodiem::service
