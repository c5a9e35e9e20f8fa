// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_log.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using domain::EventKind;

/// An entry before its texts: sorting moves small things.
struct Entry {
    qint64 atMs = 0;
    Day on = kNever;
    qint32 subject = 0;
    EventKind kind = EventKind::Present;
    bool organisation = false;
};

/// A mixed number of the entry itself, so that an entry has the same minute whatever else is in the log.
quint64 mixed(qint32 subject, Day on, quint64 salt)
{
    return Random(static_cast<quint32>(subject) ^ (static_cast<quint32>(on) << 7U), static_cast<quint32>(salt)).next();
}

/// Milliseconds of UTC: 08:00 to 16:59 in Vietnam, each kind in a stretch of its own so that the dossier's order holds.
qint64 momentOf(qint32 subject, Day on, EventKind kind)
{
    constexpr qint64 kDayMs = 86'400'000;
    constexpr Day kEpoch = 2'440'588; // 1 January 1970
    constexpr qint64 kOpens = (8 - 7) * qint64 {3'600'000};
    constexpr qint64 kStretch = 9 * qint64 {3'600'000} / domain::kEventKinds;
    const auto place = static_cast<qint64>(kind);
    const auto within = static_cast<qint64>(mixed(subject, on, static_cast<quint64>(kind)) % quint64 {kStretch});
    return (on - kEpoch) * kDayMs + kOpens + place * kStretch + within;
}

void addPeople(const DemoTown &town, std::vector<Entry> &out)
{
    for (std::size_t i = 0; i < town.people.size(); ++i) {
        for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
            const Day on = town.people[i].steps[step];
            if (on != kNever) {
                const auto kind = static_cast<EventKind>(step);
                const auto subject = static_cast<qint32>(i);
                out.push_back({momentOf(subject, on, kind), on, subject, kind, false});
            }
        }
    }
    for (const DemoContact &contact : town.contacts) {
        out.push_back(
            {momentOf(contact.person, contact.on, contact.kind), contact.on, contact.person, contact.kind, false});
    }
}

void addOrganisations(const DemoTown &town, std::vector<Entry> &out)
{
    for (std::size_t i = 0; i < town.organisations.size(); ++i) {
        for (const EventKind kind : {EventKind::OrgRegistered, EventKind::OrgVerified}) {
            const Day on = town.organisations[i].steps[domain::organisationStepIndex(kind)];
            if (on != kNever) {
                const auto subject = static_cast<qint32>(i);
                out.push_back({momentOf(subject, on, kind), on, subject, kind, true});
            }
        }
    }
}

/// Where a card was issued when not here: an arrival's former home, or, since the desk came to the communes, one of
/// the neighbours of an office without a machine.
QString placeOf(const DemoTown &town, const Entry &entry)
{
    const bool card = entry.kind == EventKind::CardIntake || entry.kind == EventKind::CardIssued;
    if (entry.organisation || !card) {
        return {};
    }
    if (town.people[static_cast<std::size_t>(entry.subject)].cardCameAlong) {
        return formerHome();
    }
    if (town.plan.cardPlaces.isEmpty() || entry.on < dayFromCivil({2025, 3, 1})) {
        return {};
    }
    return town.plan.cardPlaces.at(entry.subject % town.plan.cardPlaces.size());
}

} // namespace

std::vector<domain::Event> eventsOf(const DemoTown &town)
{
    std::vector<Entry> entries;
    addPeople(town, entries);
    addOrganisations(town, entries);
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.atMs, a.organisation, a.subject, a.kind)
            < std::tie(b.atMs, b.organisation, b.subject, b.kind);
    });
    std::vector<domain::Event> out;
    out.reserve(entries.size());
    const QString recordedBy = u"demo"_s;
    for (const Entry &entry : entries) {
        domain::Event event;
        event.id = EventId {static_cast<qint64>(out.size()) + 1};
        (entry.organisation ? event.organisation.value : event.resident.value) = entry.subject + qint64 {1};
        event.kind = entry.kind;
        event.on = entry.on;
        event.source = domain::EventSource::Demo;
        event.place = placeOf(town, entry);
        if (!entry.organisation && !domain::isStep(entry.kind)) {
            Random random(static_cast<quint32>(entry.subject), static_cast<quint32>(entry.on));
            event.note = contactNote(random, entry.kind, entry.on);
        }
        event.recordedAtMs = entry.atMs;
        event.recordedBy = recordedBy;
        out.push_back(std::move(event));
    }
    return out;
}

} // namespace caodiem::service
