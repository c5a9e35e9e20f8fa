// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desk.h"

#include "base/text.h"
#include "service/office.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskObstacle;
using domain::EventKind;

constexpr int kCandidates = 200; ///< of whom the first by name are shown: more letters make fewer
constexpr qsizetype kDeskPlaceLength = 200;
constexpr qsizetype kDeskNoteLength = 1000;

QString codeOf(DeskObstacle obstacle)
{
    switch (obstacle) {
    case DeskObstacle::None:
    case DeskObstacle::NothingLacks:
        return u"nothing"_s;
    case DeskObstacle::UnderSix:
        return u"under-six"_s;
    case DeskObstacle::GuardianUnknown:
        return u"guardian"_s;
    case DeskObstacle::CardFirst:
        return u"card-first"_s;
    case DeskObstacle::NoMachine:
        return u"no-machine"_s;
    }
    return {};
}

std::array<Day, domain::kResidentSteps> stepsOf(const store::PersonColumns &person)
{
    std::array<Day, domain::kResidentSteps> steps {kNever, kNever, kNever, kNever, kNever};
    for (const store::EventColumns &event : person.events) {
        if (domain::isResidentStep(event.kind)) {
            Day &first = steps.at(domain::residentStepIndex(event.kind));
            first = std::min(first, event.on);
        }
    }
    return steps;
}

const domain::Spell *spellOn(const store::PersonColumns &person, Day on)
{
    const auto holds = [on](const domain::Spell &spell) { return spell.from <= on && on < spell.until; };
    const auto it = std::find_if(person.spells.begin(), person.spells.end(), holds);
    return it == person.spells.end() ? nullptr : &*it;
}

template <typename Record, typename I>
QString nameOf(const std::vector<Record> &records, I id)
{
    const auto it = std::find_if(records.begin(), records.end(), [id](const Record &r) { return r.id == id; });
    return it == records.end() ? QString() : it->name;
}

QString schoolClassOf(const domain::Registers &directory, const domain::Spell &spell)
{
    const QString school = nameOf(directory.schools, spell.school);
    const QString schoolClass = nameOf(directory.classes, spell.schoolClass);
    return schoolClass.isEmpty() ? school : QString(schoolClass + u" · "_s + school);
}

domain::IntakePerson personFor(const domain::Resident &resident, const std::array<Day, domain::kResidentSteps> &steps)
{
    return {resident.birth.day, steps, !resident.guardianName.isEmpty()};
}

/// Who lacks something first, then the youngest: the children are what the family came for.
bool comesBefore(const DeskMember &a, const DeskMember &b)
{
    if (a.needs.nothing() != b.needs.nothing()) {
        return b.needs.nothing();
    }
    if (a.resident.birth.day != b.resident.birth.day) {
        return a.resident.birth.day > b.resident.birth.day;
    }
    return a.resident.id < b.resident.id;
}

} // namespace

const DeskMember *DeskHousehold::member(ResidentId who) const
{
    const auto it
        = std::find_if(members.begin(), members.end(), [who](const DeskMember &m) { return m.resident.id == who; });
    return it == members.end() ? nullptr : &*it;
}

Result<std::vector<DeskMatch>> Desk::find(const QString &text, int most)
{
    store::Store &store = *m_office.m_store;
    const auto found = store.findResidents(text, kCandidates);
    if (!found) {
        return found.error();
    }
    auto residents = store.residents(found.value());
    if (!residents) {
        return residents.error();
    }
    std::vector<domain::Resident> &people = residents.value();
    const auto byName
        = [](const domain::Resident &resident) { return std::pair(nameSortKey(resident.fullName), resident.id); };
    std::ranges::sort(people, {}, byName);
    people.resize(std::min(people.size(), static_cast<std::size_t>(most)));
    std::vector<ResidentId> ids;
    std::ranges::transform(people, std::back_inserter(ids), &domain::Resident::id);
    const auto spells = store.spellsOn(ids, m_office.m_image->today);
    const auto directory = store.directory();
    if (!spells || !directory) {
        return !spells ? spells.error() : directory.error();
    }
    std::vector<DeskMatch> out;
    for (const domain::Resident &resident : people) {
        DeskMatch match {resident.id, resident.fullName, resident.birth, resident.personalId, {}, {}};
        for (const domain::Spell &spell : spells.value()) {
            if (spell.resident == resident.id) {
                match.village = nameOf(directory.value().villages, spell.village);
            }
        }
        if (!resident.household.isNull()) {
            const auto household = store.households({resident.household});
            if (!household) {
                return household.error();
            }
            match.household = household.value().front().headName;
        }
        out.push_back(std::move(match));
    }
    return out;
}

Result<Desk::Frame> Desk::frame()
{
    auto directory = m_office.m_store->directory();
    auto today = day();
    if (!directory || !today) {
        return !directory ? directory.error() : today.error();
    }
    return Frame {std::move(directory.value()), std::move(today.value().actions)};
}

Result<DeskMember> Desk::member(const domain::Resident &resident, const Frame &frame)
{
    const Day today = m_office.m_image->today;
    const auto columns = m_office.m_store->person(resident.id);
    if (!columns) {
        return columns.error();
    }
    DeskMember member;
    member.resident = resident;
    member.steps = stepsOf(columns.value());
    member.needs = domain::needsOn(personFor(resident, member.steps), today);
    if (const domain::Spell *spell = spellOn(columns.value(), today)) {
        member.lives = true;
        member.village = nameOf(frame.directory.villages, spell->village);
        member.schoolClass = schoolClassOf(frame.directory, *spell);
    }
    const auto last = std::find_if(frame.actions.begin(), frame.actions.end(),
        [&resident](const DeskAction &action) { return action.who == resident.id; });
    if (last != frame.actions.end()) {
        member.today = *last;
    }
    return member;
}

Result<std::vector<DeskMember>> Desk::present(
    const std::vector<domain::Resident> &residents, ResidentId asked, const Frame &frame)
{
    const Day today = m_office.m_image->today;
    std::vector<DeskMember> out;
    for (const domain::Resident &resident : residents) {
        if (resident.diedOn <= today || resident.birth.day > today) {
            continue;
        }
        auto one = member(resident, frame);
        if (!one) {
            return one.error();
        }
        if (one.value().lives || resident.id == asked) { // who moved away is shown only when asked for
            out.push_back(std::move(one.value()));
        }
    }
    std::sort(out.begin(), out.end(), comesBefore);
    return out;
}

Result<DeskHousehold> Desk::householdOf(const domain::Resident &resident, const Frame &frame)
{
    store::Store &store = *m_office.m_store;
    DeskHousehold out;
    out.id = resident.household;
    out.title = resident.fullName;
    std::vector<domain::Resident> residents {resident};
    if (!resident.household.isNull()) {
        const auto record = store.households({resident.household});
        auto members = store.membersOf(resident.household);
        if (!record || !members) {
            return !record ? record.error() : members.error();
        }
        const domain::Household &household = record.value().front();
        out.title = household.headName.isEmpty() ? household.code : household.headName;
        residents = std::move(members.value());
    }
    auto members = present(residents, resident.id, frame);
    if (!members) {
        return members.error();
    }
    out.members = std::move(members.value());
    const DeskMember *shown = out.member(resident.id);
    const QString village = shown == nullptr ? QString() : shown->village;
    const bool told = village.isEmpty() || folded(resident.address).contains(folded(village));
    out.place = resident.address.isEmpty() ? village
        : told                             ? resident.address
                                           : QString(resident.address + u", "_s + village);
    return out;
}

Result<DeskHousehold> Desk::household(ResidentId who)
{
    const auto found = m_office.m_store->residents({who});
    const auto now = frame();
    if (!found || !now) {
        return !found ? found.error() : now.error();
    }
    return householdOf(found.value().front(), now.value());
}

Result<DeskAction> Desk::record(const DeskEntry &entry)
{
    const auto found = m_office.m_store->residents({entry.who});
    if (!found) {
        return found.error();
    }
    const domain::Resident &resident = found.value().front();
    const auto now = member(resident, {});
    const auto machine = cardMachine();
    if (!now || !machine) {
        return !now ? now.error() : machine.error();
    }
    const bool guardian = entry.guardianHere || !resident.guardianName.isEmpty();
    const domain::DeskAnswer answer = domain::answerOf(entry.result, now.value().needs, guardian, machine.value());
    if (answer.obstacle != DeskObstacle::None) {
        return Error {Errc::BadInput, QString(u"desk:"_s + codeOf(answer.obstacle)), {}};
    }
    DeskAction action {entry.who, resident.fullName, entry.result, answer.kinds, {}, 0,
        cleanText(entry.note).left(kDeskNoteLength), cleanText(entry.place).left(kDeskPlaceLength)};
    std::vector<domain::Event> events;
    for (const EventKind kind : answer.kinds) {
        domain::Event event;
        event.resident = entry.who;
        event.kind = kind;
        event.on = m_office.m_image->today;
        event.source = domain::EventSource::Desk;
        event.note = action.note;
        event.place = action.place;
        events.push_back(event);
    }
    const domain::Stamp stamp = m_office.stamp();
    auto ids = m_office.m_store->recordAll(events, stamp);
    if (!ids) {
        return ids.error();
    }
    action.events = std::move(ids.value());
    action.atMs = stamp.atMs;
    m_office.refresh(entry.who, {}); // durable by now, whatever becomes of the columns
    return action;
}

Status Desk::undo(const DeskAction &action)
{
    for (const EventId id : action.events) {
        const auto event = m_office.m_store->event(id);
        if (!event || event.value().resident != action.who || event.value().recordedAtMs != action.atMs) {
            return Error {Errc::Conflict, u"desk:changed"_s, {}};
        }
    }
    if (auto done = m_office.m_store->voidAll(action.events, u"undo"_s, m_office.stamp()); !done) {
        return done;
    }
    m_office.refresh(action.who, {});
    return Done {};
}

} // namespace caodiem::service
