// SPDX-License-Identifier: GPL-3.0-or-later
// Single entries: what a desk records and takes back.
#include "base/log.h"
#include "base/number_format.h"
#include "base/text.h"
#include "service/import_reading.h"
#include "service/office.h"
#include "service/snapshot_loading.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>

#include <atomic>
#include <utility>

namespace caodiem::service {
namespace {

constexpr qsizetype kPlaceLength = 200;
constexpr qsizetype kNoteLength = 1000;

Error badInput(const QString &what)
{
    return {Errc::BadInput, what, {}};
}

} // namespace

Result<domain::Event> Office::eventFor(const RecordRequest &request)
{
    domain::Event event;
    event.kind = request.kind;
    event.on = request.on == kNever ? m_image->today : request.on;
    event.source = domain::EventSource::Desk;
    event.place = cleanText(request.place).left(kPlaceLength);
    event.note = cleanText(request.note).left(kNoteLength);
    if (event.on > m_image->today) {
        return badInput(QStringLiteral("record-future"));
    }
    const QString subject = cleanText(request.subject);
    if (domain::isOrganisationStep(request.kind)) {
        const auto id = m_store->organisationByTaxCode(subject);
        if (!id) {
            return id.error();
        }
        if (!id.value()) {
            return Error {Errc::NotFound, QStringLiteral("organisation"), {}};
        }
        event.organisation = *id.value();
        return event;
    }
    auto id = m_store->residentByPersonalId(subject);
    if (id && !id.value()) { // or a number that papers and lists still give to somebody
        const auto earlier = earlierAnswers(*m_store);
        id = earlier ? m_store->residentByPersonalId(earlier.value().ownNumbers.value(subject)) : earlier.error();
    }
    if (!id) {
        return id.error();
    }
    if (!id.value()) {
        return Error {Errc::NotFound, QStringLiteral("resident"), {}};
    }
    event.resident = *id.value();
    const auto person = m_store->person(event.resident);
    if (!person) {
        return person.error();
    }
    if (event.on < person.value().birth.day) {
        return badInput(QStringLiteral("record-before-birth"));
    }
    return event;
}

Result<EventId> Office::record(const RecordRequest &request)
{
    const auto event = eventFor(request);
    if (!event) {
        return event.error();
    }
    auto id = m_store->record(event.value(), stamp());
    if (!id) {
        return id;
    }
    // It is durable now, whatever becomes of the columns.
    refresh(event.value().resident, event.value().organisation);
    return id;
}

Status Office::undoRecord(EventId id)
{
    const auto event = m_store->event(id);
    if (!event) {
        return event.error();
    }
    if (auto done = m_store->voidEvent(id, QStringLiteral("undo"), stamp()); !done) {
        return done;
    }
    refresh(event.value().resident, event.value().organisation);
    return Done {};
}

Result<EditDone> Office::withdraw(EventId entry)
{
    const auto event = m_store->event(entry);
    if (!event) {
        return event.error();
    }
    const auto voided = m_store->isVoided(entry);
    if (!voided) {
        return voided.error();
    }
    if (voided.value()) {
        return Error {Errc::Conflict, QStringLiteral("event:%1").arg(entry.value), {}};
    }
    domain::BatchChanges changes;
    domain::BatchSource source;
    source.rows = 1;
    source.changed = 1;
    QString whose;
    if (event.value().resident.isNull()) {
        auto card = organisation(event.value().organisation);
        if (!card) {
            return card.error();
        }
        source.kind = domain::BatchKind::Organisations;
        whose = card.value().organisation.name;
        changes.organisations.push_back({card.value().organisation, false, {}, {entry}});
    } else {
        auto card = resident(event.value().resident);
        if (!card) {
            return card.error();
        }
        whose = card.value().person.fullName;
        changes.residents.push_back({card.value().person, false, {}, {}, {entry}});
    }
    auto written = write(changes, source);
    if (written) {
        written.value().sentence = QCoreApplication::translate("caodiem::service", "Withdrawn: %1, %2, %3.")
                                       .arg(whose, eventName(event.value().kind), fmt_vi::date(event.value().on));
    }
    return written;
}

Result<EditDone> Office::recordStep(OrganisationId id, domain::EventKind step, Day on)
{
    const auto card = organisation(id);
    if (!card) {
        return card.error();
    }
    OrganisationDraft draft = card.value().draft;
    QString &day = step == domain::EventKind::OrgVerified ? draft.verifiedOn : draft.registeredOn;
    day = fmt_vi::date(on == kNever ? m_image->today : on);
    return save(draft);
}

void Office::refresh(ResidentId resident, OrganisationId organisation)
{
    if (auto done = patch(resident, organisation); !done) {
        dropSnapshot(done.error());
    }
}

void Office::dropSnapshot(const Error &why)
{
    log::failure(why);
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->snapshot.reset(); // no figure rather than an old one
    m_image = std::move(image);
}

std::shared_ptr<engine::Snapshot> Office::spareColumns()
{
    // Readers keep a picture's columns alive. Those of the picture before are free once its last reader has taken the
    // new one; with the last change entered too they are the present ones again, and nothing had to be copied.
    std::shared_ptr<const engine::Snapshot> before = std::exchange(m_before, nullptr);
    if (before.use_count() != 1) {
        return std::make_shared<engine::Snapshot>(*m_image->snapshot);
    }
    std::atomic_thread_fence(std::memory_order_acquire); // after the last reader let go
    auto spare = std::const_pointer_cast<engine::Snapshot>(std::move(before));
    if (m_lastPerson) {
        spare->replace(*m_lastPerson);
    }
    if (m_lastOrganisation) {
        spare->replace(*m_lastOrganisation);
    }
    return spare;
}

Status Office::patch(ResidentId resident, OrganisationId organisation)
{
    m_columnsKept = false;
    if (!m_image->snapshot) {
        return Done {};
    }
    std::optional<engine::PersonRecord> person;
    std::optional<engine::OrganisationRecord> organisationNow;
    if (!resident.isNull()) {
        const auto columns = m_store->person(resident);
        if (!columns) {
            return columns.error();
        }
        person = personRecord(columns.value());
    }
    if (!organisation.isNull()) {
        const auto columns = m_store->organisationColumns(organisation);
        if (!columns) {
            return columns.error();
        }
        organisationNow = organisationRecord(columns.value());
    }
    std::shared_ptr<engine::Snapshot> columns = spareColumns();
    if (person) {
        columns->replace(*person);
    }
    if (organisationNow) {
        columns->replace(*organisationNow);
    }
    m_before = m_image->snapshot;
    m_lastPerson = std::move(person);
    m_lastOrganisation = std::move(organisationNow);
    auto image = std::make_shared<OfficeImage>(*m_image);
    image->snapshot = std::move(columns);
    m_image = std::move(image);
    return Done {};
}

} // namespace caodiem::service
