// SPDX-License-Identifier: GPL-3.0-or-later
// A form that was filled in: from texts to records, written as one batch by hand.
#include "base/number_format.h"
#include "base/text.h"
#include "ingest/cell_text.h"
#include "ingest/place_book.h"
#include "service/office.h"
#include "service/spell_edit.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

Error refused(const std::vector<FieldNote> &notes)
{
    const auto first = std::ranges::find_if(notes, [](const FieldNote &note) { return note.blocks; });
    return {Errc::BadInput, QString(QStringLiteral("edit:") + first->sentence), {}};
}

QString digits(const QString &text)
{
    return cleanText(text).remove(u' ');
}

Day dayIn(const QString &text, Day none)
{
    const ingest::DateReading read = ingest::readDateText(text);
    return read.state == ingest::Reading::Read ? read.date.day : none;
}

/// What a form says of a step beside what holds: another day, or none, takes all of its entries back.
void changeStep(domain::OrganisationChange &change, const std::vector<domain::Event> &held, domain::EventKind step,
    const QString &before, const QString &now)
{
    const Day on = dayIn(now, kNever);
    if (on == dayIn(before, kNever)) {
        return;
    }
    for (const domain::Event &event : held) {
        if (event.kind == step) {
            change.voided.push_back(event.id);
        }
    }
    if (on != kNever) {
        domain::Entry entry;
        entry.kind = step;
        entry.on = on;
        change.events.push_back(entry);
    }
}

Status changeSteps(domain::OrganisationChange &change, store::Store &store, const OrganisationDraft &before,
    const OrganisationDraft &now)
{
    auto held
        = now.id.isNull() ? Result<std::vector<domain::Event>>(std::vector<domain::Event>()) : store.eventsOf(now.id);
    if (!held) {
        return held.error();
    }
    changeStep(change, held.value(), domain::EventKind::OrgRegistered, before.registeredOn, now.registeredOn);
    changeStep(change, held.value(), domain::EventKind::OrgVerified, before.verifiedOn, now.verifiedOn);
    return Done {};
}

/// What was done with an organisation, in one sentence.
QString sentenceAbout(const domain::OrganisationChange &change, bool isNew)
{
    const QString &name = change.after.name;
    if (!isNew && !change.registerChanged && change.events.size() == 1 && change.voided.empty()) {
        const domain::Entry &entry = change.events.front();
        return QCoreApplication::translate("caodiem::service", "%1: %2, %3.")
            .arg(name, eventName(entry.kind), fmt_vi::date(entry.on));
    }
    return isNew ? QCoreApplication::translate("caodiem::service", "Added %1.").arg(name)
                 : QCoreApplication::translate("caodiem::service", "Changed %1.").arg(name);
}

/// The household that a form names; a new one, or a new head, is added to `changes`.
///
/// Without a code, another head's name for somebody whose household has none of the old head's name corrects the name
/// of that household; where the old head is one of its members, the person leaves for a household of the new head.
HouseholdId householdNamed(const ResidentDraft &draft, const domain::Resident &before,
    const std::vector<domain::Resident> &members, const std::vector<domain::Household> &households,
    domain::BatchChanges &changes)
{
    const HouseholdId current = before.household;
    const auto headLivesThere = [&](const domain::Household &household) {
        return std::ranges::any_of(members, [&](const domain::Resident &member) {
            return member.id != before.id && sameName(member.fullName, household.headName);
        });
    };
    const QString code = cleanText(draft.householdCode);
    const QString head = cleanText(draft.householdHead);
    if (code.isEmpty() && head.isEmpty()) {
        return {};
    }
    const auto same = std::ranges::find_if(households, [&](const domain::Household &household) {
        if (!code.isEmpty()) {
            return household.code == code;
        }
        return household.code.isEmpty() && household.id == current
            && (sameName(household.headName, head) || !headLivesThere(household));
    });
    if (same == households.end()) {
        changes.households.push_back({{-1}, code, head});
        return {-1};
    }
    if (!head.isEmpty() && !sameName(same->headName, head)) {
        changes.households.push_back({same->id, same->code, head});
    }
    return same->id;
}

/// Nobody else has the number.
Status numberIsFree(store::Store &store, const ResidentDraft &draft)
{
    const auto owner = store.residentByPersonalId(digits(draft.personalId));
    if (!owner) {
        return owner.error();
    }
    if (!owner.value() || *owner.value() == draft.id) {
        return Done {};
    }
    const auto person = store.residents({*owner.value()});
    const QString name = person ? person.value().front().fullName : QString();
    return Error {Errc::BadInput,
        QString(QStringLiteral("edit:")
            + QCoreApplication::translate("caodiem::service", "%1 has this personal ID already.").arg(name)),
        {}};
}

domain::Resident personOf(const ResidentDraft &draft, const domain::Resident &before)
{
    domain::Resident person = before;
    person.personalId = digits(draft.personalId);
    person.fullName = cleanText(draft.fullName);
    person.birth = ingest::readDateText(draft.birth).date;
    person.sex = draft.sex;
    person.address = cleanText(draft.address);
    person.phone = cleanText(draft.phone);
    person.guardianName = cleanText(draft.guardianName);
    person.guardianPersonalId = digits(draft.guardianPersonalId);
    person.oldId = digits(draft.oldId);
    person.diedOn = draft.diedOn;
    return person;
}

domain::Spell placeOf(
    const ResidentDraft &draft, const domain::Registers &directory, domain::BatchChanges &changes, Day today)
{
    ingest::PlaceBook book(directory, changes, today);
    domain::Spell place;
    place.village = book.village(cleanText(draft.village)).id;
    place.residence = draft.residence;
    place.school = book.school(cleanText(draft.school)).id;
    place.schoolClass = book.schoolClass(place.school, cleanText(draft.schoolClass));
    return place;
}

/// Whom the changes touch. Only new ones have to be looked for in the store, which reads all of the log.
Result<store::BatchSubjects> subjectsIn(store::Store &store, const domain::BatchChanges &changes, BatchId batch)
{
    store::BatchSubjects subjects;
    subjects.households = !changes.households.empty();
    subjects.directory = !changes.officers.empty() || !changes.villages.empty() || !changes.schools.empty()
        || !changes.classes.empty();
    bool anyNew = false;
    for (const domain::ResidentChange &change : changes.residents) {
        anyNew = anyNew || change.after.id.value <= 0;
        subjects.residents.push_back(change.after.id);
    }
    for (const domain::OrganisationChange &change : changes.organisations) {
        anyNew = anyNew || change.after.id.value <= 0;
        subjects.organisations.push_back(change.after.id);
    }
    return anyNew ? store.subjectsOf(batch) : Result<store::BatchSubjects>(subjects);
}

/// The spells of the form. Answers whether anything changed.
Result<bool> changeSpells(std::vector<domain::Spell> &spells, const ResidentDraft &draft, const ResidentCard *before,
    const domain::Spell &place, Day today)
{
    if (before == nullptr) {
        spells = {place};
        spells.back().from = draft.movedOn;
        spells.back().until = draft.leftOn;
        return true;
    }
    const domain::Spell *current = spellAt(spells, today);
    const bool cameBack = draft.movedOn != kDayMin && draft.leftOn == kNever && before->draft.leftOn <= draft.movedOn;
    SpellOutcome moved = SpellOutcome::Same;
    if (cameBack || current == nullptr || !samePlace(*current, place)) {
        moved = draft.movedOn == kDayMin ? correct(spells, place, today) : move(spells, place, draft.movedOn);
    }
    SpellOutcome left = SpellOutcome::Same;
    if (cameBack) {
        // the days away stay in the past
    } else if (draft.leftOn != before->draft.leftOn) {
        left = leave(spells, draft.leftOn);
    } else if (draft.diedOn != before->person.diedOn && !spells.empty() && before->person.diedOn != kNever
        && spells.back().until == before->person.diedOn && draft.diedOn > spells.back().from) {
        spells.back().until = draft.diedOn; // it was closed by the death, so it follows the death
        left = SpellOutcome::Changed;
    }
    for (const SpellOutcome outcome : {moved, left}) {
        if (outcome == SpellOutcome::LaterSpell || outcome == SpellOutcome::NotHere) {
            return Error {Errc::BadInput,
                QString(QStringLiteral("edit:")
                    + QCoreApplication::translate("caodiem::service",
                        "A later change of residence is recorded; nothing was written. Choose a later day.")),
                {}};
        }
    }
    return moved == SpellOutcome::Changed || left == SpellOutcome::Changed;
}

/// What a person's form is read beside.
struct Surroundings {
    domain::Registers directory; ///< names of places alone
    std::vector<domain::Household> households;
    std::vector<domain::Resident> members; ///< of the person's household
};

Result<Surroundings> surroundings(store::Store &store, const OfficeImage &image, const domain::Resident &person)
{
    auto directory = store.directory();
    if (!directory) {
        return directory.error();
    }
    auto households = image.registers ? Result<std::vector<domain::Household>>(image.registers->residents->households())
                                      : store.households();
    if (!households) {
        return households.error();
    }
    auto members = person.household.isNull() ? Result<std::vector<domain::Resident>>(std::vector<domain::Resident>())
                                             : store.membersOf(person.household);
    if (!members) {
        return members.error();
    }
    return Surroundings {std::move(directory).value(), std::move(households).value(), std::move(members).value()};
}

} // namespace

Result<EditDone> Office::write(const domain::BatchChanges &changes, domain::BatchSource source)
{
    source.byHand = true;
    return writeFrom(changes, source);
}

Result<EditDone> Office::writeFrom(const domain::BatchChanges &changes, const domain::BatchSource &source)
{
    const auto batch = m_store->apply(changes, source, stamp());
    if (!batch) {
        return batch.error();
    }
    EditDone done;
    done.batch = batch.value();
    const auto subjects = subjectsIn(*m_store, changes, batch.value());
    if (!subjects) { // written is written; only the picture has gone
        dropSnapshot(subjects.error());
        return done;
    }
    if (subjects.value().residents.size() == 1) {
        done.resident = subjects.value().residents.front();
    }
    if (subjects.value().organisations.size() == 1) {
        done.organisation = subjects.value().organisations.front();
    }
    renew(subjects.value(), false);
    return done;
}

Result<EditDone> Office::save(const ResidentDraft &draft)
{
    return saveWith(draft, {});
}

Result<EditDone> Office::saveWith(const ResidentDraft &draft, std::vector<domain::Entry> entries)
{
    if (!m_image->snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    std::optional<ResidentCard> before;
    if (!draft.id.isNull()) {
        auto card = resident(draft.id);
        if (!card) {
            return card.error();
        }
        before = std::move(card).value();
    }
    const ResidentCard *known = before ? &*before : nullptr;
    if (const auto notes = check(draft, known, *m_image); blocks(notes)) {
        return refused(notes);
    }
    if (const auto free = numberIsFree(*m_store, draft); !free) { // also while no register is in memory
        return free.error();
    }
    const domain::Resident person = known == nullptr ? domain::Resident() : known->person;
    const auto around = surroundings(*m_store, *m_image, person);
    if (!around) {
        return around.error();
    }
    domain::BatchChanges changes;
    domain::ResidentChange change;
    change.after = personOf(draft, person);
    change.after.id = known == nullptr ? ResidentId {-1} : draft.id;
    change.after.household = householdNamed(draft, person, around.value().members, around.value().households, changes);
    change.registerChanged = known == nullptr || !(change.after == known->person);
    if (known != nullptr) {
        change.spells = known->spells;
    }
    const auto moved = changeSpells(
        change.spells, draft, known, placeOf(draft, around.value().directory, changes, m_image->today), m_image->today);
    if (!moved) {
        return moved.error();
    }
    change.events = std::move(entries);
    if (!change.registerChanged && !moved.value() && changes.households.empty() && change.events.empty()) {
        EditDone done;
        done.sentence = QCoreApplication::translate("caodiem::service", "Nothing was changed.");
        return done;
    }
    if (!moved.value()) {
        change.spells.clear();
    }
    const QString name = change.after.fullName;
    changes.residents.push_back(std::move(change));
    domain::BatchSource source;
    source.rows = 1;
    (known == nullptr ? source.added : source.changed) = 1;
    auto written = write(changes, source);
    if (written) {
        written.value().sentence = known == nullptr
            ? QCoreApplication::translate("caodiem::service", "Added %1.").arg(name)
            : QCoreApplication::translate("caodiem::service", "Changed %1.").arg(name);
    }
    return written;
}

Result<EditDone> Office::save(const OrganisationDraft &draft)
{
    if (!m_image->snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    std::optional<OrganisationCard> before;
    if (!draft.id.isNull()) {
        auto card = organisation(draft.id);
        if (!card) {
            return card.error();
        }
        before = std::move(card).value();
    }
    if (const auto notes = check(draft, before ? &*before : nullptr, *m_image); blocks(notes)) {
        return refused(notes);
    }
    const auto directory = m_store->directory();
    if (!directory) {
        return directory.error();
    }
    domain::BatchChanges changes;
    domain::OrganisationChange change;
    if (before) {
        change.after = before->organisation;
    }
    domain::Organisation &after = change.after;
    after.id = before ? draft.id : OrganisationId {-1};
    after.taxCode = digits(draft.taxCode);
    after.name = cleanText(draft.name);
    after.kind = draft.kind;
    after.establishedOn = dayIn(draft.establishedOn, kDayMin);
    after.closedOn = dayIn(draft.closedOn, kNever);
    after.address = cleanText(draft.address);
    after.representative = cleanText(draft.representative);
    after.representativePersonalId = digits(draft.representativePersonalId);
    after.phone = cleanText(draft.phone);
    ingest::PlaceBook book(directory.value(), changes, m_image->today);
    after.village = book.village(cleanText(draft.village)).id;
    change.registerChanged = !before || !(after == before->organisation);
    if (auto steps = changeSteps(change, *m_store, before ? before->draft : OrganisationDraft(), draft); !steps) {
        return steps.error();
    }
    if (!change.registerChanged && change.events.empty() && change.voided.empty()) {
        EditDone done;
        done.sentence = QCoreApplication::translate("caodiem::service", "Nothing was changed.");
        return done;
    }
    const QString sentence = sentenceAbout(change, !before);
    changes.organisations.push_back(std::move(change));
    domain::BatchSource source;
    source.kind = domain::BatchKind::Organisations;
    source.rows = 1;
    (before ? source.changed : source.added) = 1;
    auto written = write(changes, source);
    if (written) {
        written.value().sentence = sentence;
    }
    return written;
}

} // namespace caodiem::service
