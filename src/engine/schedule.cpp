// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>
#include <unordered_map>

namespace caodiem::engine {
namespace {

constexpr int kHour = 60;

/// People who share a session.
struct CallUnit {
    std::vector<std::size_t> people; ///< request order
    Day earliest = kDayMin;
    Day latest = kNever;
    [[nodiscard]] int size() const { return static_cast<int>(people.size()); }
    [[nodiscard]] bool comesOn(Day day) const { return earliest <= day && day <= latest; }
};

/// A usable session with the units it has been given.
struct Sitting {
    std::size_t index = 0;
    ScheduleSession session;
    std::vector<std::size_t> units;
    int load = 0;
    [[nodiscard]] int free() const { return session.places() - load; }
};

bool isUsable(const ScheduleSession &session, const domain::WorkCalendar &calendar)
{
    return session.places() > 0 && session.startMinute >= 0 && session.endMinute > session.startMinute
        && session.endMinute <= 24 * kHour && session.day != kNever && session.day != kDayMin
        && calendar.isWorked(session.day);
}

std::vector<Sitting> sittingsOf(const ScheduleRequest &request)
{
    std::vector<Sitting> out;
    for (std::size_t i = 0; i < request.sessions.size(); ++i) {
        if (isUsable(request.sessions[i], request.calendar)) {
            out.push_back({i, request.sessions[i], {}, 0});
        }
    }
    std::ranges::stable_sort(
        out, {}, [](const Sitting &one) { return std::tuple(one.session.day, one.session.startMinute, one.index); });
    return out;
}

std::vector<SchedulePerson> peopleOf(const std::vector<ScheduleGroup> &groups)
{
    std::vector<SchedulePerson> out;
    std::unordered_map<qint64, bool> seen;
    for (const ScheduleGroup &group : groups) {
        for (const SchedulePerson &person : group.people) {
            if (seen.emplace(person.id.value, true).second) {
                out.push_back(person);
            }
        }
    }
    return out;
}

/// A household stands where its first person is named.
std::vector<CallUnit> unitsOf(const std::vector<SchedulePerson> &people)
{
    std::vector<CallUnit> out;
    std::unordered_map<qint64, std::size_t> unitOfHousehold;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const SchedulePerson &person = people[i];
        std::size_t unit = out.size();
        if (!person.household.isNull()) {
            unit = unitOfHousehold.emplace(person.household.value, unit).first->second;
        }
        if (unit == out.size()) {
            out.emplace_back();
        }
        out[unit].people.push_back(i);
        out[unit].earliest = std::max(out[unit].earliest, person.earliest);
        out[unit].latest = std::min(out[unit].latest, person.latest);
    }
    return out;
}

/// Gives units to sittings.
class Placing {
public:
    Placing(const std::vector<CallUnit> &units, std::vector<Sitting> sittings)
        : m_units(&units)
        , m_sittings(std::move(sittings))
        , m_placed(units.size(), false)
    { }

    void placeAll()
    {
        std::vector<std::size_t> bound;
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_units->size(); ++i) {
            (isBound(unit(i)) ? bound : open).push_back(i);
        }
        std::ranges::stable_sort(
            bound, {}, [this](std::size_t i) { return std::tuple(unit(i).latest, unit(i).earliest); });
        for (const std::size_t i : bound) { // those with the fewest days left choose first
            placeEmptiest(i);
        }
        placeInTurn(open);
        for (std::size_t i = 0; i < m_units->size(); ++i) {
            if (!m_placed[i] && !placeEmptiest(i)) {
                makeRoom(i);
            }
        }
    }
    [[nodiscard]] bool isPlaced(std::size_t i) const { return m_placed[i]; }
    [[nodiscard]] const std::vector<Sitting> &sittings() const { return m_sittings; }
    [[nodiscard]] NotPlacedWhy whyNot(const CallUnit &who) const
    {
        int most = 0;
        for (const Sitting &sitting : m_sittings) {
            most = who.comesOn(sitting.session.day) ? std::max(most, sitting.session.places()) : most;
        }
        return who.earliest > who.latest && who.size() > 1 ? NotPlacedWhy::HouseholdDaysDiffer
            : most == 0                                    ? NotPlacedWhy::NoSessionOnTheseDays
            : most < who.size()                            ? NotPlacedWhy::HouseholdTooLarge
                                                           : NotPlacedWhy::NoRoom;
    }

private:
    [[nodiscard]] const CallUnit &unit(std::size_t i) const { return (*m_units)[i]; }
    [[nodiscard]] bool isBound(const CallUnit &who) const
    {
        return !std::ranges::all_of(
            m_sittings, [&who](const Sitting &sitting) { return who.comesOn(sitting.session.day); });
    }
    [[nodiscard]] bool fits(const CallUnit &who, const Sitting &sitting) const
    {
        return who.comesOn(sitting.session.day) && who.size() <= sitting.free();
    }
    void give(Sitting &sitting, std::size_t i)
    {
        sitting.units.push_back(i);
        sitting.load += unit(i).size();
        m_placed[i] = true;
    }
    /// Where the smallest part of the places is taken afterwards; the earliest of equals.
    Sitting *emptiest(const CallUnit &who, const Sitting *except = nullptr)
    {
        Sitting *best = nullptr;
        const auto lower = [&who](const Sitting &a, const Sitting &b) {
            return static_cast<qint64>(a.load + who.size()) * b.session.places()
                < static_cast<qint64>(b.load + who.size()) * a.session.places();
        };
        for (Sitting &sitting : m_sittings) {
            if (&sitting != except && fits(who, sitting) && (best == nullptr || lower(sitting, *best))) {
                best = &sitting;
            }
        }
        return best;
    }
    bool placeEmptiest(std::size_t i)
    {
        Sitting *sitting = emptiest(unit(i));
        if (sitting != nullptr) {
            give(*sitting, i);
        }
        return sitting != nullptr;
    }
    /// One sitting after the other, each filled in proportion to its places: after every sitting as many have been
    /// called as its share of all.
    void placeInTurn(const std::vector<std::size_t> &open)
    {
        qint64 toCome = 0;
        qint64 allPlaces = 0;
        for (const Sitting &sitting : m_sittings) {
            toCome += sitting.load;
            allPlaces += sitting.session.places();
        }
        for (const std::size_t i : open) {
            toCome += unit(i).size();
        }
        const qint64 called = std::min(toCome, allPlaces);
        qint64 placesSoFar = 0;
        qint64 loadSoFar = 0;
        std::size_t next = 0;
        for (Sitting &sitting : m_sittings) {
            placesSoFar += sitting.session.places();
            loadSoFar += sitting.load;
            const qint64 share = (called * placesSoFar + allPlaces - 1) / allPlaces;
            while (next < open.size() && loadSoFar + unit(open[next]).size() <= share
                && unit(open[next]).size() <= sitting.free()) {
                loadSoFar += unit(open[next]).size();
                give(sitting, open[next]);
                ++next;
            }
        }
    }
    /// Moves units of one sitting elsewhere until this one fits.
    void makeRoom(std::size_t i)
    {
        qint64 free = 0;
        for (const Sitting &sitting : m_sittings) {
            free += sitting.free();
        }
        if (free < unit(i).size()) {
            return; // however they are moved
        }
        for (Sitting &sitting : m_sittings) {
            if (!unit(i).comesOn(sitting.session.day) || sitting.session.places() < unit(i).size()) {
                continue;
            }
            const std::vector<Sitting> asItWas = m_sittings;
            std::vector<std::size_t> &inside = sitting.units;
            for (std::size_t at = inside.size(); at-- > 0 && !fits(unit(i), sitting);) {
                const std::size_t moved = inside[at];
                if (Sitting *other = emptiest(unit(moved), &sitting)) {
                    give(*other, moved);
                    inside.erase(inside.begin() + static_cast<std::ptrdiff_t>(at));
                    sitting.load -= unit(moved).size();
                }
            }
            if (fits(unit(i), sitting)) {
                give(sitting, i);
                return;
            }
            m_sittings = asItWas;
        }
    }

    const std::vector<CallUnit> *m_units;
    std::vector<Sitting> m_sittings;
    std::vector<bool> m_placed;
};

/// The places of a session lie evenly in its time; fewer people take places that lie evenly among them.
void seat(Sitting sitting, const std::vector<CallUnit> &units, const std::vector<SchedulePerson> &people,
    std::vector<Appointment> &out)
{
    std::ranges::sort(sitting.units);
    const ScheduleSession &session = sitting.session;
    const qint64 length = session.endMinute - session.startMinute;
    qint64 seated = 0;
    for (const std::size_t unit : sitting.units) {
        for (const std::size_t person : units[unit].people) {
            const qint64 place = seated * session.places() / sitting.load;
            const int minute = session.startMinute + static_cast<int>(place * length / session.places());
            out.push_back({people[person].id, sitting.index, session.day, minute});
            ++seated;
        }
    }
}

/// A session after the change: who keeps an appointment, hour by hour.
struct ChangedSitting {
    std::size_t index = 0;
    ScheduleSession session;
    int load = 0;
    std::vector<int> hours; ///< appointments kept or proposed
    [[nodiscard]] int hourOf(int minute) const { return (minute - session.startMinute) / kHour; }
    [[nodiscard]] bool covers(const Appointment &one) const
    {
        return session.day == one.day && session.startMinute <= one.minute && one.minute < session.endMinute;
    }
    [[nodiscard]] int hourCount() const { return (session.endMinute - session.startMinute + kHour - 1) / kHour; }
};

/// Who keeps an appointment after a change. The people of a unit are places in `before`.
class Rebooking {
public:
    Rebooking(const ScheduleRequest &changed, const std::vector<Appointment> &before)
        : m_before(&before)
    {
        for (const Sitting &sitting : sittingsOf(changed)) {
            ChangedSitting one {sitting.index, sitting.session, 0, {}};
            one.hours.assign(static_cast<std::size_t>(one.hourCount()), 0);
            m_sittings.push_back(one);
        }
        gather(changed);
    }

    Schedule answer()
    {
        std::vector<std::size_t> lost;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (!keep(m_units[i])) {
                lost.push_back(i);
            }
        }
        for (const std::size_t i : lost) {
            propose(m_units[i]);
        }
        sortAnswer();
        return std::move(m_answer);
    }

private:
    void gather(const ScheduleRequest &changed)
    {
        std::unordered_map<qint64, SchedulePerson> known;
        for (const SchedulePerson &person : peopleOf(changed.groups)) {
            known.emplace(person.id.value, person);
        }
        std::map<std::pair<qint64, std::size_t>, qint64> together; // a household that was called apart stays apart
        std::vector<SchedulePerson> booked;
        for (const Appointment &one : *m_before) {
            const auto found = known.find(one.person.value);
            SchedulePerson person
                = found == known.end() ? SchedulePerson {one.person, {}, kDayMin, kNever} : found->second;
            if (!person.household.isNull()) {
                const auto next = static_cast<qint64>(together.size()) + 1;
                person.household.value
                    = together.emplace(std::pair(person.household.value, one.session), next).first->second;
            }
            booked.push_back(person);
        }
        m_units = unitsOf(booked);
        std::ranges::stable_sort(m_units, {}, [this](const CallUnit &who) {
            const Appointment &first = (*m_before)[who.people.front()];
            return std::tuple(first.day, first.minute);
        });
    }
    [[nodiscard]] const Appointment &booked(std::size_t i) const { return (*m_before)[i]; }

    /// Nothing when it is not held at that time any more.
    ChangedSitting *sittingOf(const CallUnit &who)
    {
        const auto found = std::ranges::find(m_sittings, booked(who.people.front()).session, &ChangedSitting::index);
        const bool covers = found != m_sittings.end()
            && std::ranges::all_of(who.people, [&](std::size_t i) { return found->covers(booked(i)); });
        return covers ? &*found : nullptr;
    }
    bool keep(const CallUnit &who)
    {
        ChangedSitting *sitting = sittingOf(who);
        const bool held = sitting != nullptr && who.comesOn(sitting->session.day);
        if (!held || !add(*sitting, who)) {
            const NotPlacedWhy why = held ? NotPlacedWhy::HourFull : NotPlacedWhy::SessionGone;
            for (const std::size_t i : who.people) {
                m_answer.notPlaced.push_back({booked(i).person, why, {}});
            }
            return false;
        }
        for (const std::size_t i : who.people) {
            m_answer.appointments.push_back({booked(i).person, sitting->index, booked(i).day, booked(i).minute});
        }
        return true;
    }
    bool add(ChangedSitting &sitting, const CallUnit &who) const
    {
        std::vector<int> hours = sitting.hours;
        for (const std::size_t i : who.people) {
            ++hours[static_cast<std::size_t>(sitting.hourOf(booked(i).minute))];
        }
        for (std::size_t hour = 0; hour < hours.size(); ++hour) {
            // An hour that is too full already is made no fuller; one that is not touched does not matter.
            if (hours[hour] != sitting.hours[hour]
                && hours[hour] > hourLimit(sitting.session, static_cast<int>(hour))) {
                return false;
            }
        }
        if (sitting.load + who.size() > sitting.session.places()) {
            return false;
        }
        sitting.hours = hours;
        sitting.load += who.size();
        return true;
    }
    void propose(const CallUnit &who)
    {
        for (ChangedSitting &sitting : m_sittings) {
            if (!who.comesOn(sitting.session.day) || sitting.load + who.size() > sitting.session.places()) {
                continue;
            }
            for (const std::size_t i : who.people) {
                const auto line = std::ranges::find(m_answer.notPlaced, booked(i).person, &NotPlaced::person);
                line->proposal
                    = Appointment {booked(i).person, sitting.index, sitting.session.day, nextMinute(sitting)};
            }
            return;
        }
    }
    /// In the hour that has most room left. Pre: the sitting is not full.
    static int nextMinute(ChangedSitting &sitting)
    {
        const auto room = [&sitting](std::size_t hour) {
            return hourLimit(sitting.session, static_cast<int>(hour)) - sitting.hours[hour];
        };
        std::size_t best = 0;
        for (std::size_t hour = 1; hour < sitting.hours.size(); ++hour) {
            best = room(hour) > room(best) ? hour : best;
        }
        const int from = sitting.session.startMinute + static_cast<int>(best) * kHour;
        const int length = std::min(kHour, sitting.session.endMinute - from);
        const int limit = hourLimit(sitting.session, static_cast<int>(best));
        const int minute = from + sitting.hours[best] * length / limit;
        ++sitting.hours[best];
        ++sitting.load;
        return minute;
    }
    void sortAnswer()
    {
        std::unordered_map<qint64, std::size_t> order;
        for (std::size_t i = 0; i < m_before->size(); ++i) {
            order.emplace(booked(i).person.value, i);
        }
        std::ranges::sort(m_answer.appointments, {}, [&order](const Appointment &one) {
            return std::tuple(one.day, one.minute, one.session, order.at(one.person.value));
        });
        std::ranges::sort(
            m_answer.notPlaced, {}, [&order](const NotPlaced &one) { return order.at(one.person.value); });
    }

    const std::vector<Appointment> *m_before;
    std::vector<ChangedSitting> m_sittings;
    std::vector<CallUnit> m_units;
    Schedule m_answer;
};

} // namespace

int hourLimit(const ScheduleSession &session, int hour)
{
    const qint64 length = session.endMinute - session.startMinute;
    const qint64 minutes = std::min<qint64>(kHour, length - static_cast<qint64>(hour) * kHour);
    return minutes <= 0 ? 0 : static_cast<int>((session.places() * minutes + length - 1) / length);
}

std::vector<int> freeMinutes(const ScheduleSession &session, std::vector<int> taken)
{
    std::vector<int> free;
    const qint64 length = session.endMinute - session.startMinute;
    for (int place = 0; place < session.places() && length > 0; ++place) {
        free.push_back(session.startMinute + static_cast<int>(place * length / session.places()));
    }
    const auto hourOf = [&session](int minute) { return (minute - session.startMinute) / kHour; };
    std::ranges::sort(taken);
    std::vector<int> homeless;
    const auto takeNearest = [&free, &hourOf](int minute, bool sameHour) {
        auto best = free.end();
        for (auto it = free.begin(); it != free.end(); ++it) {
            const bool allowed = !sameHour || hourOf(*it) == hourOf(minute);
            if (allowed && (best == free.end() || std::abs(*it - minute) < std::abs(*best - minute))) {
                best = it;
            }
        }
        if (best == free.end()) {
            return false;
        }
        free.erase(best);
        return true;
    };
    for (const int minute : taken) {
        if (!takeNearest(minute, true)) {
            homeless.push_back(minute);
        }
    }
    for (const int minute : homeless) {
        static_cast<void>(takeNearest(minute, false));
    }
    return free;
}

Schedule scheduled(const ScheduleRequest &request)
{
    const std::vector<SchedulePerson> people = peopleOf(request.groups);
    const std::vector<CallUnit> units = unitsOf(people);
    Placing placing(units, sittingsOf(request));
    placing.placeAll();

    Schedule out;
    for (const Sitting &sitting : placing.sittings()) {
        seat(sitting, units, people, out.appointments);
    }
    std::vector<std::optional<NotPlacedWhy>> whys(people.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!placing.isPlaced(i)) {
            for (const std::size_t person : units[i].people) {
                whys[person] = placing.whyNot(units[i]);
            }
        }
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (whys[i]) {
            out.notPlaced.push_back({people[i].id, *whys[i], {}});
        }
    }
    return out;
}

Schedule rescheduled(const ScheduleRequest &changed, const std::vector<Appointment> &before)
{
    return Rebooking(changed, before).answer();
}

} // namespace caodiem::engine
