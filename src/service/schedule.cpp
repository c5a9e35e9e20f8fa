// SPDX-License-Identifier: GPL-3.0-or-later
// Who is still to be called, and the plan that calls them.
#include "service/schedule.h"

#include "base/text.h"
#include "engine/figures.h"
#include "service/desk.h"
#include "service/office.h"
#include "store/schedule_store.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::BookedAppointment;
using domain::DeskSession;
using domain::EventKind;

constexpr Day kFourWeeks = 28;
constexpr int kChildBelow = 14;

bool holds(const std::vector<EventKind> &kinds, EventKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// The figure whose missing people are called: the first headline one about intake, else any about it, else the first.
const domain::Indicator *intakeIndicator(const domain::Campaign &campaign)
{
    const domain::Indicator *best = nullptr;
    int bestRank = 0;
    for (const domain::Indicator &one : campaign.indicators) {
        if (one.subject != domain::Subject::Resident) {
            continue;
        }
        const bool intake = holds(one.achieved, EventKind::EidIntake) || holds(one.without, EventKind::EidIntake);
        const int rank = 1 + (intake ? 2 : 0) + (one.headline ? 1 : 0);
        if (rank > bestRank) {
            best = &one;
            bestRank = rank;
        }
    }
    return best;
}

/// First row of each resident that holds on the day.
std::unordered_map<qint64, std::size_t> rowsOn(const engine::Snapshot &snapshot, Day on)
{
    std::unordered_map<qint64, std::size_t> out;
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        if (snapshot.from[row] <= on && on < snapshot.until[row]) {
            out.emplace(snapshot.residentId[row], row);
        }
    }
    return out;
}

/// Where a group stands in the order of calling: those who come back, then classes and villages by name.
class GroupOrder {
public:
    explicit GroupOrder(const domain::Registers &directory)
    {
        for (const domain::SchoolClass &one : directory.classes) {
            add({CallKind::Class, one.id.value}, directory);
        }
        for (const domain::Village &one : directory.villages) {
            add({CallKind::Village, one.id.value}, directory);
        }
    }
    [[nodiscard]] std::tuple<int, QString, qint64> keyOf(const CallGroup &group) const
    {
        const auto found = m_keys.find({static_cast<int>(group.kind), group.id});
        return {static_cast<int>(group.kind), found == m_keys.end() ? QString() : found->second, group.id};
    }

private:
    void add(const CallGroup &group, const domain::Registers &directory)
    {
        m_keys[{static_cast<int>(group.kind), group.id}] = collationKey(titleOf(group, directory));
    }
    std::map<std::pair<int, qint64>, QString> m_keys;
};

engine::ScheduleSession asEngine(const DeskSession &session)
{
    const domain::SessionFrame &frame = session.frame;
    return {session.on, frame.startMinute, frame.endMinute, session.closed ? 0 : frame.capacity,
        session.closed ? 0 : frame.keptForWalkIns};
}

/// Plans: brothers and sisters of those who are booked first, the rest by the engine.
class Planner {
public:
    Planner(std::vector<DeskSession> sessions, const std::vector<BookedAppointment> &booked)
        : m_sessions(std::move(sessions))
    {
        std::unordered_map<qint64, std::vector<int>> taken;
        for (const BookedAppointment &one : booked) {
            taken[one.session.value].push_back(one.minute);
        }
        for (std::size_t i = 0; i < m_sessions.size(); ++i) {
            m_at[m_sessions[i].id.value] = i;
            m_taken.push_back(taken[m_sessions[i].id.value]);
            m_free.push_back(engine::freeMinutes(asEngine(m_sessions[i]), m_taken.back()));
        }
    }
    [[nodiscard]] const std::vector<DeskSession> &sessions() const { return m_sessions; }
    [[nodiscard]] int takenIn(std::size_t session) const { return static_cast<int>(m_taken[session].size()); }

    /// Places left in this session; 0 when it is not one of these.
    [[nodiscard]] std::size_t freeIn(SessionId id) const
    {
        const auto found = m_at.find(id.value);
        return found == m_at.end() ? 0 : m_free[found->second].size();
    }
    /// A place in this session near the minute. Pre: freeIn() > 0.
    std::pair<std::size_t, int> join(SessionId id, int minute)
    {
        const auto found = m_at.find(id.value);
        std::vector<int> &free = m_free[found->second];
        const auto nearest
            = std::ranges::min_element(free, {}, [minute](int place) { return std::abs(place - minute); });
        const int at = *nearest;
        free.erase(nearest);
        return {found->second, at};
    }
    engine::Schedule spread(std::vector<engine::ScheduleGroup> groups, const domain::WorkCalendar &calendar) const
    {
        engine::ScheduleRequest request;
        for (std::size_t i = 0; i < m_sessions.size(); ++i) {
            engine::ScheduleSession one = asEngine(m_sessions[i]);
            one.capacity = static_cast<int>(m_free[i].size());
            one.keptForWalkIns = 0;
            request.sessions.push_back(one);
        }
        request.groups = std::move(groups);
        request.calendar = calendar;
        engine::Schedule out = engine::scheduled(request);
        seatInFree(out);
        return out;
    }

private:
    /// The engine saw smaller sessions; the minutes are those of the places that are really free.
    void seatInFree(engine::Schedule &schedule) const
    {
        std::vector<std::vector<std::size_t>> inside(m_sessions.size());
        for (std::size_t i = 0; i < schedule.appointments.size(); ++i) {
            inside[schedule.appointments[i].session].push_back(i);
        }
        for (std::size_t at = 0; at < inside.size(); ++at) {
            const std::size_t count = inside[at].size();
            for (std::size_t seat = 0; seat < count; ++seat) {
                schedule.appointments[inside[at][seat]].minute = m_free[at][seat * m_free[at].size() / count];
            }
        }
    }

    std::vector<DeskSession> m_sessions;
    std::unordered_map<qint64, std::size_t> m_at;
    std::vector<std::vector<int>> m_taken;
    std::vector<std::vector<int>> m_free;
};

LeftOutWhy leftOutWhy(engine::NotPlacedWhy why)
{
    switch (why) {
    case engine::NotPlacedWhy::NoSessionOnTheseDays:
    case engine::NotPlacedWhy::HouseholdDaysDiffer:
    case engine::NotPlacedWhy::SessionGone:
        return LeftOutWhy::NoSession;
    case engine::NotPlacedWhy::HouseholdTooLarge:
        return LeftOutWhy::HouseholdTooLarge;
    case engine::NotPlacedWhy::NoRoom:
    case engine::NotPlacedWhy::HourFull:
        break;
    }
    return LeftOutWhy::NoRoom;
}

void summarise(PlanProposal &proposal, const Planner &planner, const domain::Registers &directory)
{
    std::ranges::stable_sort(
        proposal.lines, {}, [](const PlanLine &line) { return std::tuple(line.on, line.session.value, line.minute); });
    for (std::size_t i = 0; i < planner.sessions().size(); ++i) {
        PlanSession one;
        one.session = planner.sessions()[i];
        one.before = planner.takenIn(i);
        std::map<QString, int> groups;
        for (const PlanLine &line : proposal.lines) {
            if (line.session == one.session.id) {
                ++one.added;
                ++groups[shortTitleOf(line.group, directory)];
            }
        }
        one.groups.assign(groups.begin(), groups.end());
        std::ranges::stable_sort(one.groups, std::greater<>(), [](const auto &group) { return group.second; });
        if (one.added > 0) {
            proposal.sessions.push_back(std::move(one));
        }
    }
}

/// Who of those still to come is called where. `Frame` is what the schedule has read.
template <typename Frame>
class CallPlan {
public:
    CallPlan(const Frame &now, const PlanRequest &request, Planner planner)
        : m_now(now)
        , m_request(request)
        , m_planner(std::move(planner))
    { }

    PlanProposal made()
    {
        findHomes();
        findJoined();
        for (const auto &one : m_now.candidates) {
            if (isAsked(one) || m_homes.contains(one.household.value)) {
                call(one);
            }
        }
        spread();
        summarise(m_out, m_planner, m_now.directory);
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isAsked(const auto &one) const
    {
        const auto &groups = m_request.groups;
        return groups.empty() || std::ranges::find(groups, one.group) != groups.end();
    }
    [[nodiscard]] bool cardFirst(const auto &one) const { return one.lacksCard && !m_now.cardMachine; }

    /// Households of those who are asked for: their brothers and sisters come along.
    void findHomes()
    {
        for (const auto &one : m_now.candidates) {
            if (isAsked(one) && !one.household.isNull()) {
                m_homes[one.household.value] = true;
            }
        }
    }
    /// Households that can join a brother or sister who is booked: all of it or none.
    void findJoined()
    {
        std::unordered_map<qint64, const BookedAppointment *> siblings;
        for (const BookedAppointment &one : m_now.booked) {
            if (const auto home = m_now.households.find(one.resident.value); home != m_now.households.end()) {
                siblings.emplace(home->second.value, &one);
            }
        }
        std::unordered_map<qint64, std::size_t> sizes;
        std::vector<qint64> inOrder;
        for (const auto &one : m_now.candidates) {
            const qint64 home = one.household.value;
            if (m_homes.contains(home) && siblings.contains(home) && !cardFirst(one) && ++sizes[home] == 1) {
                inOrder.push_back(home);
            }
        }
        std::unordered_map<qint64, std::size_t> promised;
        for (const qint64 home : inOrder) {
            const BookedAppointment *sibling = siblings.at(home);
            std::size_t &taken = promised[sibling->session.value];
            if (taken + sizes.at(home) <= m_planner.freeIn(sibling->session)) {
                taken += sizes.at(home);
                m_joined[home] = sibling;
            }
        }
    }
    void call(const auto &one)
    {
        m_groupOf[one.who.value] = one.group;
        if (cardFirst(one)) {
            m_out.leftOut.push_back({one.who, {}, one.group, LeftOutWhy::LacksCard});
            return;
        }
        if (const auto sibling = m_joined.find(one.household.value); sibling != m_joined.end()) {
            const auto [place, minute] = m_planner.join(sibling->second->session, sibling->second->minute);
            const DeskSession &session = m_planner.sessions()[place];
            m_out.lines.push_back({one.who, session.id, session.on, minute, one.group});
            return;
        }
        if (m_groups.empty() || m_groupOf.at(m_groups.back().people.back().id.value) != one.group) {
            m_groups.emplace_back();
        }
        m_groups.back().people.push_back({one.who, one.household, kDayMin, kNever});
    }
    void spread()
    {
        const engine::Schedule schedule = m_planner.spread(std::move(m_groups), m_now.calendar);
        for (const engine::Appointment &one : schedule.appointments) {
            const DeskSession &session = m_planner.sessions()[one.session];
            m_out.lines.push_back({one.person, session.id, session.on, one.minute, m_groupOf.at(one.person.value)});
        }
        for (const engine::NotPlaced &one : schedule.notPlaced) {
            m_out.leftOut.push_back({one.person, {}, m_groupOf.at(one.person.value), leftOutWhy(one.why)});
        }
    }

    const Frame &m_now;
    const PlanRequest &m_request;
    Planner m_planner;
    std::unordered_map<qint64, bool> m_homes;
    std::unordered_map<qint64, const BookedAppointment *> m_joined;
    std::unordered_map<qint64, CallGroup> m_groupOf; ///< by resident
    std::vector<engine::ScheduleGroup> m_groups;
    PlanProposal m_out;
};

} // namespace

CallGroup Schedule::groupOf(const engine::Snapshot &snapshot, std::size_t row)
{
    const engine::Directory &directory = snapshot.directory();
    if (const qint32 schoolClass = snapshot.schoolClass[row]; schoolClass >= 0) {
        return {CallKind::Class, directory.classes[static_cast<std::size_t>(schoolClass)].id.value};
    }
    const qint32 village = snapshot.village[row];
    return {CallKind::Village, village < 0 ? 0 : directory.villages[static_cast<std::size_t>(village)].id.value};
}

void Schedule::sortCandidates(Frame &frame)
{
    const GroupOrder order(frame.directory);
    std::map<std::pair<int, qint64>, std::tuple<int, QString, qint64>> keys;
    for (const Candidate &one : frame.candidates) {
        keys.try_emplace({static_cast<int>(one.group.kind), one.group.id}, order.keyOf(one.group));
    }
    std::ranges::stable_sort(frame.candidates, {}, [&keys](const Candidate &one) {
        return std::pair(keys.at({static_cast<int>(one.group.kind), one.group.id}), one.who.value);
    });
}

Status Schedule::readCandidates(Frame &frame)
{
    const OfficeImage &image = *m_office.m_image;
    const domain::Campaign &campaign = *image.campaign({});
    const domain::Indicator *indicator = intakeIndicator(campaign);
    store::ScheduleStore schedule(*m_office.m_store);
    const auto missed = schedule.missed();
    const auto back = schedule.toComeBack();
    if (!missed || !back) {
        return !missed ? missed.error() : back.error();
    }
    if (indicator == nullptr) {
        return Done {};
    }
    std::unordered_map<qint64, bool> comesBack;
    for (const auto *ids : {&missed.value(), &back.value()}) {
        for (const ResidentId id : *ids) {
            comesBack[id.value] = true;
        }
    }
    const engine::Snapshot &snapshot = *image.snapshot;
    const engine::IndicatorAnswer answer = engine::progressOf(snapshot, campaign, *indicator, frame.today);
    frame.indicator = indicator->title;
    frame.needPerDay = answer.total.requiredToday;
    frame.lastDay = answer.target ? answer.target->lastDay() : kNever;
    const auto &age = indicator->population.age;
    frame.children = age && age->below && *age->below <= kChildBelow;
    const auto people
        = engine::residentsBehind(snapshot, campaign, *indicator, frame.today, {}, engine::What::Remaining);
    frame.remaining = static_cast<qint64>(people.size());
    const auto rows = rowsOn(snapshot, frame.today);
    const auto done = [&](std::size_t row, EventKind kind) {
        return snapshot.step.at(domain::residentStepIndex(kind))[row] <= frame.today;
    };
    for (const ResidentId who : people) {
        const auto found = rows.find(who.value);
        const bool booked = frame.bookedOf.contains(who.value);
        frame.remainingBooked += booked ? 1 : 0;
        if (booked || found == rows.end()) {
            continue;
        }
        const std::size_t row = found->second;
        Candidate one;
        one.who = who;
        if (const auto home = frame.households.find(who.value); home != frame.households.end()) {
            one.household = home->second;
        }
        one.lacksCard = !done(row, EventKind::CardIssued) && !done(row, EventKind::CardIntake);
        one.group = comesBack.contains(who.value) ? CallGroup {CallKind::ComeBack, 0} : groupOf(snapshot, row);
        frame.candidates.push_back(one);
    }
    sortCandidates(frame);
    return Done {};
}

Result<Schedule::Frame> Schedule::frame()
{
    const OfficeImage &image = *m_office.m_image;
    if (!image.snapshot) {
        return Error {Errc::Storage, u"snapshot"_s, {}};
    }
    Frame out;
    out.today = image.today;
    out.calendar = image.campaign({})->calendar;
    store::ScheduleStore schedule(*m_office.m_store);
    auto directory = m_office.m_store->directory();
    auto booked = schedule.booked();
    const auto households = schedule.householdsOfResidents();
    const auto machine = Desk(m_office).cardMachine();
    if (!directory || !booked) {
        return !directory ? directory.error() : booked.error();
    }
    if (!households || !machine) {
        return !households ? households.error() : machine.error();
    }
    out.cardMachine = machine.value();
    out.directory = std::move(directory.value());
    out.booked = std::move(booked.value());
    for (std::size_t i = 0; i < out.booked.size(); ++i) {
        out.bookedOf[out.booked[i].resident.value] = i;
    }
    for (const auto &[resident, household] : households.value()) {
        out.households[resident.value] = household;
    }
    if (auto done = readCandidates(out); !done) {
        return done.error();
    }
    return out;
}

Result<PlanProposal> Schedule::propose(const PlanRequest &request)
{
    const auto read = frame();
    if (!read) {
        return read.error();
    }
    const Frame &now = read.value();
    const Day from = std::max(request.from == kNever ? now.today + 1 : request.from, now.today);
    const Day last = now.lastDay == kNever ? from + kFourWeeks - 1 : now.lastDay;
    auto sessions = store::ScheduleStore(*m_office.m_store).sessions(from, request.to == kNever ? last : request.to);
    if (!sessions) {
        return sessions.error();
    }
    std::erase_if(sessions.value(),
        [&](const DeskSession &session) { return session.closed || (request.only && session.id != *request.only); });
    CallPlan plan(now, request, Planner(std::move(sessions.value()), now.booked));
    PlanProposal out = plan.made();
    std::vector<ResidentId> left;
    for (const LeftOut &one : out.leftOut) {
        left.push_back(one.who);
    }
    const auto names = m_office.m_store->residents(left);
    if (!names) {
        return names.error();
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        out.leftOut[i].name = names.value()[i].fullName;
    }
    return out;
}

Result<Booked> Schedule::accept(const PlanProposal &proposal)
{
    const Error changed {Errc::Conflict, u"schedule:changed"_s, {}};
    store::ScheduleStore schedule(*m_office.m_store);
    const auto booked = schedule.booked();
    if (!booked) {
        return booked.error();
    }
    std::unordered_map<qint64, int> taken;
    for (const BookedAppointment &one : booked.value()) {
        ++taken[one.session.value];
    }
    for (const PlanSession &one : proposal.sessions) {
        const auto session = schedule.session(one.session.id);
        if (!session || session.value() != one.session || taken[one.session.id.value] != one.before) {
            return changed;
        }
    }
    domain::BookingChanges changes;
    for (const PlanLine &line : proposal.lines) {
        BookedAppointment one;
        one.session = line.session;
        one.minute = line.minute;
        one.resident = line.who;
        if (line.group.kind == CallKind::Class) {
            one.schoolClass.value = line.group.id;
        } else if (line.group.kind == CallKind::Village) {
            one.village.value = line.group.id;
        }
        changes.made.push_back(one);
    }
    auto done = write(u"plan"_s, changes);
    return !done && done.error().code == Errc::Conflict ? Result<Booked>(changed) : done;
}

Result<Booked> Schedule::write(const QString &what, const domain::BookingChanges &changes)
{
    const auto id = store::ScheduleStore(*m_office.m_store).book(what, changes, m_office.stamp());
    if (!id) {
        return id.error();
    }
    return Booked {id.value(), static_cast<int>(std::max(changes.made.size(), changes.cancelled.size()))};
}

} // namespace caodiem::service
