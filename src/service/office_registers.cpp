// SPDX-License-Identifier: GPL-3.0-or-later
// The registers in memory, and one person's or organisation's card.
#include "base/number_format.h"
#include "domain/list_words.h"
#include "ingest/cell_text.h"
#include "service/office.h"
#include "service/snapshot_loading.h"
#include "service/spell_edit.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr std::size_t kPatchMost = 3000; ///< people; above, reading all of them anew is as fast
constexpr int kTellEvery = 16384;

engine::NameRecord nameRecord(const store::NameColumns &name)
{
    return {name.id, name.personalId, {}, name.fullName, name.birth, name.sex, name.household, name.hasGuardian,
        ingest::isPhone(name.phone), name.oldId};
}

engine::NameRecord nameRecord(const domain::Resident &person)
{
    return {person.id, person.personalId, {}, person.fullName, person.birth, person.sex, person.household,
        !person.guardianName.isEmpty(), ingest::isPhone(person.phone), person.oldId};
}

Result<std::vector<engine::NameRecord>> namesIn(store::Store &store, const JobContext &job)
{
    std::vector<engine::NameRecord> names;
    const auto read = store.scanNames([&](const store::NameColumns &name) {
        names.push_back(nameRecord(name));
        if (names.size() % kTellEvery == 0) {
            const int seen = static_cast<int>(names.size());
            job.progress(
                seen, 0, QCoreApplication::translate("caodiem::service", "Reading %n residents", nullptr, seen));
        }
    });
    if (!read) {
        return read.error();
    }
    const auto former = store.formerIds();
    if (!former) {
        return former.error();
    }
    for (const store::FormerId &each : former.value()) {
        const auto found = std::ranges::lower_bound(names, each.resident, {}, &engine::NameRecord::id);
        if (found != names.end() && found->id == each.resident) {
            found->formerIds << each.personalId;
        }
    }
    return names;
}

template <typename Items, typename I>
QString nameIn(const Items &items, I id)
{
    const auto found = std::ranges::find_if(items, [id](const auto &item) { return item.id == id; });
    return found == items.end() ? QString() : found->name;
}

QString sourceOf(const domain::Event &event, const std::vector<store::BatchRow> &batches)
{
    const auto batch = std::ranges::find(batches, event.batch, &store::BatchRow::id);
    if (batch != batches.end() && batch->source.kind == domain::BatchKind::Demo) {
        return QCoreApplication::translate("caodiem::service", "demo data");
    }
    if (batch != batches.end() && !batch->source.byHand) {
        return QCoreApplication::translate("caodiem::service", "%1, batch %2")
            .arg(batch->source.fileName)
            .arg(batch->id.value);
    }
    return QCoreApplication::translate("caodiem::service", "entered by %1").arg(event.recordedBy);
}

std::vector<TimelineEntry> timelineOf(
    const std::vector<domain::Event> &events, const std::vector<store::BatchRow> &batches)
{
    std::vector<TimelineEntry> timeline;
    for (const domain::Event &event : events) {
        const QString note = event.place.isEmpty() ? event.note
            : event.note.isEmpty()                 ? event.place
                                                   : QString(event.place + u": " + event.note);
        timeline.push_back({domain::isStep(event.kind) ? TimelineEntry::Kind::Step : TimelineEntry::Kind::Outcome,
            event.kind, event.on, event.latest, eventName(event.kind), note, sourceOf(event, batches), event.id});
    }
    return timeline;
}

/// The earliest day of a step among entries that hold (docs/methods.md, rule 5); kNever = not done.
Day stepDay(const std::vector<domain::Event> &events, domain::EventKind step)
{
    Day first = kNever;
    for (const domain::Event &event : events) {
        first = event.kind == step ? std::min(first, event.on) : first;
    }
    return first;
}

QString placeName(const domain::Spell &spell, const engine::Directory &names)
{
    QStringList parts;
    parts << nameIn(names.villages, spell.village) << nameIn(names.classes, spell.schoolClass)
          << nameIn(names.schools, spell.school);
    if (spell.residence == domain::Residence::Temporary) {
        parts << domain::listWord(spell.residence);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void addPlaces(std::vector<TimelineEntry> &timeline, const ResidentCard &card, const engine::Directory &names)
{
    using Kind = TimelineEntry::Kind;
    for (const domain::Spell &spell : card.spells) {
        if (spell.from != kDayMin) {
            timeline.push_back({Kind::Place, {}, spell.from, false,
                QCoreApplication::translate("caodiem::service", "Moved here or changed place"), placeName(spell, names),
                {}, {}});
        }
    }
    if (card.draft.leftOn != kNever) {
        timeline.push_back({Kind::Place, {}, card.draft.leftOn, false,
            QCoreApplication::translate("caodiem::service", "Left"), {}, {}, {}});
    }
    if (card.person.diedOn != kNever) {
        timeline.push_back({Kind::Place, {}, card.person.diedOn, false,
            QCoreApplication::translate("caodiem::service", "Died"), {}, {}, {}});
    }
    std::ranges::stable_sort(timeline, std::greater(), &TimelineEntry::on);
}

ResidentDraft draftOf(
    const ResidentCard &card, const domain::Household &household, const engine::Directory &names, Day today)
{
    ResidentDraft draft;
    const domain::Resident &person = card.person;
    draft.id = person.id;
    draft.personalId = person.personalId;
    draft.fullName = person.fullName;
    draft.birth = domain::listBirth(person.birth);
    draft.sex = person.sex;
    draft.address = person.address;
    draft.phone = person.phone;
    draft.householdCode = household.code;
    draft.householdHead = household.headName;
    draft.guardianName = person.guardianName;
    draft.guardianPersonalId = person.guardianPersonalId;
    draft.oldId = person.oldId;
    draft.diedOn = person.diedOn;
    if (const domain::Spell *spell = spellAt(card.spells, today)) {
        draft.village = nameIn(names.villages, spell->village);
        draft.school = nameIn(names.schools, spell->school);
        draft.schoolClass = nameIn(names.classes, spell->schoolClass);
        draft.residence = spell->residence;
        // A spell that death closed is no leaving.
        draft.leftOn = card.spells.back().until == person.diedOn ? kNever : card.spells.back().until;
    }
    return draft;
}

engine::Directory directoryIn(domain::Registers names)
{
    return {std::move(names.officers), std::move(names.villages), std::move(names.schools), std::move(names.classes)};
}

} // namespace

Status Office::loadRegisters(const JobContext &job)
{
    if (m_image->registers) {
        return Done {};
    }
    auto names = namesIn(*m_store, job);
    if (!names) {
        return names.error();
    }
    auto households = m_store->households();
    if (!households) {
        return households.error();
    }
    auto organisations = m_store->allOrganisations();
    if (!organisations) {
        return organisations.error();
    }
    auto index = std::make_shared<RegisterIndex>();
    index->residents = std::make_shared<const engine::ResidentIndex>(names.value(), std::move(households).value());
    index->organisations = std::make_shared<const engine::OrganisationIndex>(std::move(organisations).value());
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->registers = std::move(index);
    m_image = std::move(image);
    return Done {};
}

Result<ResidentCard> Office::resident(ResidentId id)
{
    auto people = m_store->residents({id});
    if (!people) {
        return people.error();
    }
    auto columns = m_store->person(id);
    const auto events = m_store->eventsOf(id);
    const auto batches = m_store->batches();
    const auto directory = m_store->directory();
    for (const Error *error : {columns ? nullptr : &columns.error(), events ? nullptr : &events.error(),
             batches ? nullptr : &batches.error(), directory ? nullptr : &directory.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    ResidentCard card;
    card.person = people.value().front();
    card.steps = personRecord(columns.value()).steps;
    card.spells = std::move(columns.value().spells);
    card.timeline = timelineOf(events.value(), batches.value());
    const auto household = householdOf(card.person.household);
    if (!household) {
        return household.error();
    }
    const engine::Directory names = directoryIn(directory.value());
    card.draft = draftOf(card, household.value(), names, m_image->today);
    addPlaces(card.timeline, card, names);
    return card;
}

Result<domain::Household> Office::householdOf(HouseholdId id)
{
    if (m_image->registers) { // in memory: a glance at a person need not read all households
        const domain::Household *held = m_image->registers->residents->householdOf(id);
        return held == nullptr ? domain::Household() : *held;
    }
    const auto households = m_store->households();
    if (!households) {
        return households.error();
    }
    const auto found = std::ranges::find(households.value(), id, &domain::Household::id);
    return found == households.value().end() ? domain::Household() : *found;
}

Result<OrganisationCard> Office::organisation(OrganisationId id)
{
    auto organisations = m_store->organisations({id});
    if (!organisations) {
        return organisations.error();
    }
    const auto events = m_store->eventsOf(id);
    if (!events) {
        return events.error();
    }
    const auto batches = m_store->batches();
    if (!batches) {
        return batches.error();
    }
    const auto directory = m_store->directory();
    if (!directory) {
        return directory.error();
    }
    OrganisationCard card;
    card.organisation = organisations.value().front();
    card.timeline = timelineOf(events.value(), batches.value());
    const domain::Organisation &record = card.organisation;
    card.draft = {record.id, record.taxCode, record.name, record.kind, fmt_vi::date(record.establishedOn),
        fmt_vi::date(record.closedOn), nameIn(directory.value().villages, record.village), record.address,
        record.representative, record.representativePersonalId, record.phone,
        fmt_vi::date(stepDay(events.value(), domain::EventKind::OrgRegistered)),
        fmt_vi::date(stepDay(events.value(), domain::EventKind::OrgVerified))};
    return card;
}

void Office::renew(const store::BatchSubjects &subjects, bool wentOut)
{
    if (!m_image->snapshot) {
        return;
    }
    const bool indexed = m_image->registers != nullptr;
    const bool many = subjects.residents.size() + subjects.organisations.size() > kPatchMost;
    const auto done = [&]() -> Status {
        if (subjects.directory || wentOut || many) {
            auto read = reloadSnapshot(JobContext::silent());
            return read && indexed ? loadRegisters() : read;
        }
        auto patched = patchMany(subjects);
        return patched && indexed ? patchRegisters(subjects) : patched;
    }();
    if (!done) {
        dropSnapshot(done.error());
    }
}

Status Office::patchMany(const store::BatchSubjects &subjects)
{
    if (subjects.residents.size() + subjects.organisations.size() == 1) {
        return patch(subjects.residents.empty() ? ResidentId() : subjects.residents.front(),
            subjects.organisations.empty() ? OrganisationId() : subjects.organisations.front());
    }
    m_columnsKept = false;
    auto columns = std::make_shared<engine::Snapshot>(*m_image->snapshot);
    for (const ResidentId id : subjects.residents) {
        const auto person = m_store->person(id);
        if (!person) {
            return person.error();
        }
        columns->replace(personRecord(person.value()));
    }
    for (const OrganisationId id : subjects.organisations) {
        const auto organisation = m_store->organisationColumns(id);
        if (!organisation) {
            return organisation.error();
        }
        columns->replace(organisationRecord(organisation.value()));
    }
    m_before.reset();
    m_lastPerson.reset();
    m_lastOrganisation.reset();
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->snapshot = std::move(columns);
    m_image = std::move(image);
    return Done {};
}

Status Office::patchRegisters(const store::BatchSubjects &subjects)
{
    auto index = std::make_shared<RegisterIndex>(*m_image->registers);
    auto people = m_store->residents(subjects.residents);
    if (!people) {
        return people.error();
    }
    auto residents = std::make_shared<engine::ResidentIndex>(*index->residents);
    for (const domain::Resident &person : people.value()) {
        engine::NameRecord record = nameRecord(person);
        if (const std::size_t row = residents->rowOf(person.id); row < residents->size()) {
            record.formerIds = residents->formerIds(row);
            if (residents->personalId(row) != person.personalId) {
                record.formerIds << residents->personalId(row);
            }
        }
        residents->replace(record);
    }
    if (subjects.households) {
        const auto households = m_store->households();
        if (!households) {
            return households.error();
        }
        residents->setHouseholds(households.value());
    }
    index->residents = std::move(residents);
    const auto organisations = m_store->organisations(subjects.organisations);
    if (!organisations) {
        return organisations.error();
    }
    if (!organisations.value().empty()) {
        auto changed = std::make_shared<engine::OrganisationIndex>(*index->organisations);
        for (const domain::Organisation &organisation : organisations.value()) {
            changed->replace(organisation);
        }
        index->organisations = std::move(changed);
    }
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->registers = std::move(index);
    m_image = std::move(image);
    return Done {};
}

} // namespace caodiem::service
