// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_steps.h"

#include "domain/age.h"
#include "service/demo_days.h"

#include <algorithm>

namespace caodiem::service {
namespace {

using domain::EventKind;

/// How much easier some ages are to reach than others; a score of 0 … 1998 decides.
int ageBias(int age)
{
    struct From {
        int age;
        int bias;
    };
    constexpr From kBias[] {{60, -190}, {40, 40}, {25, 80}, {18, -50}, {14, -170}, {0, 0}};
    for (const From &entry : kBias) {
        if (age >= entry.age) {
            return entry.bias;
        }
    }
    return 0;
}

/// How far each village is ahead of the others, one number per rung and village.
class VillageBias {
public:
    VillageBias(std::size_t villages, Random &random)
    {
        for (std::size_t i = 0; i < villages; ++i) {
            const int common = random.between(-150, 130);
            for (auto &rung : m_bias) {
                rung.push_back(common + random.between(-60, 60));
            }
        }
    }
    [[nodiscard]] int of(std::size_t rung, qint32 village) const
    {
        return m_bias[rung][static_cast<std::size_t>(village)];
    }

private:
    std::array<std::vector<int>, kRungs> m_bias;
};

class Ladder {
public:
    Ladder(DemoTown &town, Random &random)
        : m_town(town)
        , m_random(random)
        , m_bias(town.plan.villages.size(), random)
    { }

    void climb(std::size_t group)
    {
        std::vector<qint32> members;
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            if (m_town.people[i].group == group) {
                members.push_back(static_cast<qint32>(i));
            }
        }
        const GroupPlan &plan = m_town.plan.groups[group];
        for (std::size_t rung = 0; rung < kRungs; ++rung) {
            members = best(members, rung, static_cast<std::size_t>(plan.rungs[rung].done));
            for (const qint32 index : members) {
                person(index).reached = static_cast<quint8>(rung + 1);
            }
        }
        for (std::size_t rung = 0; rung < kRungs; ++rung) {
            date(group, rung);
        }
    }

private:
    DemoPerson &person(qint32 index) { return m_town.people[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Day ownDay() const { return m_town.plan.ownDay; }

    int score(qint32 index, std::size_t rung)
    {
        const DemoPerson &who = person(index);
        if (earliestCard(who) > ownDay()) {
            return -10'000; // born too late for a card to be there
        }
        return m_random.below(1000) + m_random.below(1000) + m_bias.of(rung, who.village)
            + ageBias(domain::ageOn(who.birth, ownDay()));
    }

    std::vector<qint32> best(const std::vector<qint32> &from, std::size_t rung, std::size_t count)
    {
        std::vector<std::pair<int, qint32>> ranked;
        ranked.reserve(from.size());
        for (const qint32 index : from) {
            ranked.emplace_back(-score(index, rung), index);
        }
        std::ranges::nth_element(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(count));
        std::vector<qint32> out;
        out.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            out.push_back(ranked[i].second);
        }
        std::ranges::sort(out);
        return out;
    }

    /// Who has reached `rung` in `group`: first those whom nothing but the last 90 days can hold, then as many more as
    /// the plan wants there, the rest in earlier years.
    void date(std::size_t group, std::size_t rung)
    {
        const RungPlan &plan = m_town.plan.groups[group].rungs[rung];
        DaySlots slots = recentDays(plan.recent, plan.lastWeek, ownDay(), m_town.plan.startsOn, m_random);
        std::vector<qint32> free;
        std::vector<qint32> late;
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            const DemoPerson &who = m_town.people[i];
            if (who.group == group && who.reached > rung) {
                (earliest(who, rung) > lastOldDay() ? late : free).push_back(static_cast<qint32>(i));
            }
        }
        // Who came last has the fewest days to choose from, and chooses first.
        std::ranges::stable_sort(
            late, [&](qint32 a, qint32 b) { return earliest(person(a), rung) > earliest(person(b), rung); });
        for (const qint32 index : late) {
            const Day from = std::min(earliest(person(index), rung), ownDay());
            const Day wish = std::min<Day>(from + m_random.below(rung == 2 ? 25 : 12), ownDay());
            set(index, rung, slots.takeNear(from, wish));
        }
        const std::vector<Day> left = slots.takeAll(m_random);
        preferLatest(free, rung);
        for (std::size_t i = 0; i < free.size(); ++i) {
            set(free[i], rung, i < left.size() ? left[i] : oldDay(person(free[i]), rung));
        }
    }

    /// People who stand on this very rung come first more often: who got the card last month is less likely to be
    /// through with everything.
    void preferLatest(std::vector<qint32> &people, std::size_t rung)
    {
        std::vector<std::pair<int, qint32>> keyed;
        keyed.reserve(people.size());
        for (const qint32 index : people) {
            keyed.emplace_back(m_random.below(1000) + (person(index).reached > rung + 1 ? 600 : 0), index);
        }
        std::ranges::sort(keyed);
        std::ranges::transform(keyed, people.begin(), [](const auto &entry) { return entry.second; });
    }

    [[nodiscard]] Day lastOldDay() const { return ownDay() - kRecentDays; }

    Day oldDay(const DemoPerson &who, std::size_t rung)
    {
        const Day from = earliest(who, rung);
        Day until = lastOldDay();
        if (rung == 2 && m_random.chance(650)) {
            until = std::min<Day>(until, from + 30); // most activate soon or much later
        }
        // The earlier of two draws: those who could start late would else crowd the last days of the past.
        const Day day = std::min(m_random.between(from, until), m_random.between(from, until));
        return isSunday(day) && day > from ? day - 1 : day;
    }

    static Day earliest(const DemoPerson &who, std::size_t rung)
    {
        return rung == 0 ? earliestCard(who) : rung == 1 ? earliestIntake(who) : who.steps[stepOf(Rung::Intake)];
    }

    void set(qint32 index, std::size_t rung, Day day) { person(index).steps[stepOf(static_cast<Rung>(rung))] = day; }

    DemoTown &m_town;
    Random &m_random;
    VillageBias m_bias;
};

Day lastStep(const DemoPerson &person)
{
    Day last = kDayMin;
    for (const Day day : person.steps) {
        if (day != kNever) {
            last = std::max(last, day);
        }
    }
    return last;
}

/// Intake of cards came to the commune police on 1 March 2025; earlier files are not in its log.
void fillCardFile(DemoPerson &person, Random &random)
{
    const Day deskSince = dayFromCivil({2025, 3, 1});
    const Day card = person.steps[stepOf(Rung::Card)];
    if (card == kNever) {
        return;
    }
    const Day intake = card - random.between(5, 12);
    if (intake >= deskSince && intake > person.birth) {
        person.steps[kCardIntake] = intake;
    }
}

} // namespace

void takeSteps(DemoTown &town, Random &random)
{
    Ladder ladder(town, random);
    for (std::size_t group = 0; group < town.plan.groups.size(); ++group) {
        ladder.climb(group);
    }
    for (DemoPerson &person : town.people) {
        fillCardFile(person, random);
        fillApproval(person, town.plan.ownDay, random);
        if (person.reached == 0 && person.birth < town.plan.ownDay - 40 && random.chance(60)) {
            person.steps[kCardIntake] = town.plan.ownDay - random.below(9); // taken in, not issued yet
        }
    }
}

void fillApproval(DemoPerson &person, Day today, Random &random)
{
    const Day intake = person.steps[stepOf(Rung::Intake)];
    if (intake == kNever) {
        return;
    }
    const Day approved = std::min(intake + random.between(0, 3), person.steps[stepOf(Rung::Activated)]);
    if (approved <= today) {
        person.steps[kApproved] = approved;
    }
}

domain::EventKind pickOutcome(Random &random)
{
    struct Share {
        EventKind kind;
        int weight;
    };
    constexpr Share kShares[] {{EventKind::Absent, 340}, {EventKind::Away, 230}, {EventKind::Rescheduled, 150},
        {EventKind::Ineligible, 70}, {EventKind::Refused, 60}, {EventKind::Present, 60}, {EventKind::Abroad, 40},
        {EventKind::Ill, 30}, {EventKind::Referred, 20}};
    int left = random.below(1000);
    for (const Share &share : kShares) {
        left -= share.weight;
        if (left < 0) {
            return share.kind;
        }
    }
    return EventKind::Absent;
}

void addContacts(DemoTown &town, Random &random)
{
    const Day today = town.plan.ownDay;
    for (std::size_t i = 0; i < town.people.size(); ++i) {
        const DemoPerson &person = town.people[i];
        const bool sought = person.reached < kRungs && town.plan.groups[person.group].targeted;
        if (!sought || !random.chance(town.plan.contactPerMille)) {
            continue;
        }
        const Day from = std::max({today - 59, lastStep(person) + 1, person.birth + 1, person.arrivedOn});
        if (from > today) {
            continue;
        }
        const Day first = random.between(from, today);
        const auto index = static_cast<qint32>(i);
        if (first < today && random.chance(300)) {
            town.contacts.push_back({index, EventKind::Absent, first});
            town.contacts.push_back({index, pickOutcome(random), random.between(first + 1, today)});
        } else {
            town.contacts.push_back({index, pickOutcome(random), first});
        }
    }
}

} // namespace caodiem::service
