// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

QVariant linesValue(const QStringList &lines)
{
    return textValue(lines.join(u'\n'));
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString selectSql(QStringView table, QStringView columns, const QString &tail)
{
    return u"SELECT id,%1 FROM %2 %3"_s.arg(columns, table, tail);
}

QString rowName(QStringView table, qint64 id)
{
    return u"%1:%2"_s.arg(table).arg(id);
}

QString insertSql(QStringView table, QStringView columns)
{
    return u"INSERT INTO %1 (id,%2) VALUES (%3)"_s.arg(table, columns, placeholders(columns.count(u',') + 2));
}

QString updateSql(QStringView table, QStringView columns)
{
    return u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.toString().replace(u","_s, u" = ?, "_s));
}

QJsonObject jsonOf(QStringView columns, const QVariantList &values)
{
    QJsonObject object;
    qsizetype at = 0;
    for (const QStringView column : columns.split(u',')) {
        object.insert(column.toString(), QJsonValue::fromVariant(values[at]));
        ++at;
    }
    return object;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantList Table<domain::Officer>::binds(const domain::Officer &officer)
{
    return {textValue(officer.name)};
}

domain::Officer Table<domain::Officer>::read(const Row &row)
{
    return {row.id<OfficerId>(0), row.text(1)};
}

QVariantList Table<domain::Village>::binds(const domain::Village &village)
{
    return {textValue(village.name), textValue(village.kind), linesValue(village.oldNames), textValue(village.headName),
        textValue(village.phone), idValue(village.officer), idValue(village.mergedInto), dayValue(village.mergedOn)};
}

domain::Village Table<domain::Village>::read(const Row &row)
{
    return {row.id<VillageId>(0), row.text(1), row.text(2), linesOf(row.text(3)), row.text(4), row.text(5),
        row.id<OfficerId>(6), row.id<VillageId>(7), row.day(8, kNever)};
}

QVariantList Table<domain::School>::binds(const domain::School &school)
{
    return {textValue(school.name), linesValue(school.oldNames), idValue(school.mergedInto), dayValue(school.mergedOn)};
}

domain::School Table<domain::School>::read(const Row &row)
{
    return {row.id<SchoolId>(0), row.text(1), linesOf(row.text(2)), row.id<SchoolId>(3), row.day(4, kNever)};
}

QVariantList Table<domain::SchoolClass>::binds(const domain::SchoolClass &schoolClass)
{
    return {idValue(schoolClass.school), textValue(schoolClass.name)};
}

domain::SchoolClass Table<domain::SchoolClass>::read(const Row &row)
{
    return {row.id<ClassId>(0), row.id<SchoolId>(1), row.text(2)};
}

QVariantList Table<domain::Household>::binds(const domain::Household &household)
{
    return {textOrNull(household.code), textValue(household.headName)};
}

domain::Household Table<domain::Household>::read(const Row &row)
{
    return {row.id<HouseholdId>(0), row.text(1), row.text(2)};
}

QVariantList Table<domain::Resident>::binds(const domain::Resident &resident)
{
    return {textValue(resident.personalId), textValue(resident.fullName), textValue(folded(resident.fullName)),
        dayValue(resident.birth.day), wordOf(resident.birth.precision), textValue(wordOf(resident.sex)),
        textValue(resident.address), idValue(resident.household), textValue(resident.phone),
        textValue(resident.guardianName), textValue(resident.guardianPersonalId), dayValue(resident.diedOn),
        textValue(resident.oldId)};
}

domain::Resident Table<domain::Resident>::read(const Row &row)
{
    domain::Resident resident;
    resident.id = row.id<ResidentId>(0);
    resident.personalId = row.text(1);
    resident.fullName = row.text(2); // column 3 is made from it
    resident.birth = {row.day(4, kNever), row.word<domain::DatePrecision>(5)};
    resident.sex = row.word<domain::Sex>(6);
    resident.address = row.text(7);
    resident.household = row.id<HouseholdId>(8);
    resident.phone = row.text(9);
    resident.guardianName = row.text(10);
    resident.guardianPersonalId = row.text(11);
    resident.diedOn = row.day(12, kNever);
    resident.oldId = row.text(13);
    return resident;
}

QVariantList Table<domain::Spell>::binds(const domain::Spell &spell)
{
    return {idValue(spell.resident), dayValue(spell.from), dayValue(spell.until), idValue(spell.village),
        wordOf(spell.residence), idValue(spell.school), idValue(spell.schoolClass)};
}

domain::Spell Table<domain::Spell>::read(const Row &row)
{
    return {row.id<SpellId>(0), row.id<ResidentId>(1), row.day(2, kDayMin), row.day(3, kNever), row.id<VillageId>(4),
        row.word<domain::Residence>(5), row.id<SchoolId>(6), row.id<ClassId>(7)};
}

QVariantList Table<domain::Organisation>::binds(const domain::Organisation &organisation)
{
    return {textOrNull(organisation.taxCode), textValue(organisation.name), textValue(folded(organisation.name)),
        wordOf(organisation.kind), dayValue(organisation.establishedOn), dayValue(organisation.closedOn),
        idValue(organisation.village), textValue(organisation.address), textValue(organisation.representative),
        textValue(organisation.representativePersonalId), textValue(organisation.phone)};
}

domain::Organisation Table<domain::Organisation>::read(const Row &row)
{
    domain::Organisation organisation;
    organisation.id = row.id<OrganisationId>(0);
    organisation.taxCode = row.text(1);
    organisation.name = row.text(2); // column 3 is made from it
    organisation.kind = row.word<domain::OrganisationKind>(4);
    organisation.establishedOn = row.day(5, kDayMin);
    organisation.closedOn = row.day(6, kNever);
    organisation.village = row.id<VillageId>(7);
    organisation.address = row.text(8);
    organisation.representative = row.text(9);
    organisation.representativePersonalId = row.text(10);
    organisation.phone = row.text(11);
    return organisation;
}

QVariantList Table<domain::Event>::binds(const domain::Event &event)
{
    return {idValue(event.resident), idValue(event.organisation), wordOf(event.kind), dayValue(event.on),
        event.latest ? 1 : 0, wordOf(event.source), textValue(event.place), textValue(event.note), event.recordedAtMs,
        textValue(event.recordedBy), idValue(event.batch)};
}

domain::Event Table<domain::Event>::read(const Row &row)
{
    domain::Event event;
    event.id = row.id<EventId>(0);
    event.resident = row.id<ResidentId>(1);
    event.organisation = row.id<OrganisationId>(2);
    event.kind = row.word<domain::EventKind>(3);
    event.on = row.day(4, kNever);
    event.latest = row.integer(5) != 0;
    event.source = row.word<domain::EventSource>(6);
    event.place = row.text(7);
    event.note = row.text(8);
    event.recordedAtMs = row.integer(9);
    event.recordedBy = row.text(10);
    event.batch = row.id<BatchId>(11);
    return event;
}

QVariantList Table<domain::Ticket>::binds(const domain::Ticket &ticket)
{
    const auto moment = [](qint64 ms) { return ms == 0 ? QVariant() : QVariant(ms); };
    return {dayValue(ticket.on), ticket.number, ticket.bookedMinute ? QVariant(*ticket.bookedMinute) : QVariant(),
        idValue(ticket.household), idValue(ticket.resident), wordOf(ticket.state), ticket.calls,
        moment(ticket.arrivedAtMs), moment(ticket.closedAtMs), textValue(ticket.recordedBy)};
}

domain::Ticket Table<domain::Ticket>::read(const Row &row)
{
    domain::Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.on = row.day(1, kNever);
    ticket.number = static_cast<int>(row.integer(2));
    if (!row.isNull(3)) {
        ticket.bookedMinute = static_cast<int>(row.integer(3));
    }
    ticket.household = row.id<HouseholdId>(4);
    ticket.resident = row.id<ResidentId>(5);
    ticket.state = row.word<domain::TicketState>(6);
    ticket.calls = static_cast<int>(row.integer(7));
    ticket.arrivedAtMs = row.integer(8);
    ticket.closedAtMs = row.integer(9);
    ticket.recordedBy = row.text(10);
    return ticket;
}

QVariantList Table<domain::OutreachEntry>::binds(const domain::OutreachEntry &entry)
{
    return {dayValue(entry.on), domain::wordOf(entry.kind), idValue(entry.village), entry.times,
        textValue(entry.result), entry.recordedAtMs, textValue(entry.recordedBy)};
}

domain::OutreachEntry Table<domain::OutreachEntry>::read(const Row &row)
{
    domain::OutreachEntry entry;
    entry.id = row.id<OutreachId>(0);
    entry.on = row.day(1, kNever);
    entry.kind = row.word<domain::OutreachKind>(2);
    entry.village = row.id<VillageId>(3);
    entry.times = static_cast<int>(row.integer(4));
    entry.result = row.text(5);
    entry.recordedAtMs = row.integer(6);
    entry.recordedBy = row.text(7);
    return entry;
}

QVariantList Table<domain::Call>::binds(const domain::Call &call)
{
    return {idValue(call.resident), idValue(call.organisation), dayValue(call.on), wordOf(call.result),
        dayValue(call.promisedOn), textValue(call.note), idValue(call.event), call.recordedAtMs,
        textValue(call.recordedBy)};
}

domain::Call Table<domain::Call>::read(const Row &row)
{
    domain::Call call;
    call.id = row.id<CallId>(0);
    call.resident = row.id<ResidentId>(1);
    call.organisation = row.id<OrganisationId>(2);
    call.on = row.day(3, kNever);
    call.result = row.word<domain::CallResult>(4);
    call.promisedOn = row.day(5, kNever);
    call.note = row.text(6);
    call.event = row.id<EventId>(7);
    call.recordedAtMs = row.integer(8);
    call.recordedBy = row.text(9);
    return call;
}

QVariantList Table<domain::DeskSession>::binds(const domain::DeskSession &session)
{
    const domain::SessionFrame &frame = session.frame;
    return {dayValue(session.on), wordOf(frame.part), frame.startMinute, frame.endMinute, frame.capacity,
        frame.keptForWalkIns, frame.desks, session.closed ? 1 : 0};
}

domain::DeskSession Table<domain::DeskSession>::read(const Row &row)
{
    const auto small = [&row](int column) { return static_cast<int>(row.integer(column)); };
    return {row.id<SessionId>(0), row.day(1, kNever),
        {row.word<domain::DayPart>(2), small(3), small(4), small(5), small(6), small(7)}, row.integer(8) != 0};
}

QVariantList Table<domain::BookedAppointment>::binds(const domain::BookedAppointment &one)
{
    return {idValue(one.session), one.minute, idValue(one.resident), idValue(one.schoolClass), idValue(one.village),
        wordOf(one.state), idValue(one.madeBy), idValue(one.endedBy)};
}

domain::BookedAppointment Table<domain::BookedAppointment>::read(const Row &row)
{
    return {row.id<AppointmentId>(0), row.id<SessionId>(1), static_cast<int>(row.integer(2)), row.id<ResidentId>(3),
        row.id<ClassId>(4), row.id<VillageId>(5), row.word<domain::AppointmentState>(6), row.id<BookingId>(7),
        row.id<BookingId>(8)};
}

} // namespace caodiem::store
