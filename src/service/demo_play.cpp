// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_play.h"

#include "domain/age.h"
#include "service/demo_days.h"
#include "service/demo_organisations.h"
#include "service/demo_pace.h"
#include "service/demo_steps.h"

#include <algorithm>

namespace caodiem::service {
namespace {

using domain::EventKind;
using domain::Sex;

/// One group's way up its ladder after the own day.
class PlayedGroup {
public:
    PlayedGroup(DemoTown &town, std::size_t group, Random &random)
        : m_town(town)
        , m_targeted(town.plan.groups[group].targeted)
    {
        const GroupPlan &plan = town.plan.groups[group];
        for (std::size_t i = 0; i < town.people.size(); ++i) {
            if (town.people[i].group == group && town.people[i].reached < kRungs) {
                m_waiting[town.people[i].reached].push_back(static_cast<qint32>(i));
            }
        }
        for (std::size_t rung = 0; rung < kRungs; ++rung) {
            random.shuffle(m_waiting[rung]);
            // A few will not be reached by anybody.
            m_waiting[rung].resize(m_waiting[rung].size() - m_waiting[rung].size() * 3 / 100);
            const bool climbed = plan.rungs[rung].done > 0 || rung == 1;
            m_paces.emplace_back(
                town.plan, plan.rungs[rung].lastWeek, plan.people - plan.rungs[rung].done, m_targeted && climbed);
        }
    }

    void play(Day day, Random &random)
    {
        // From the top, so that nobody takes two rungs on one day.
        for (std::size_t rung = kRungs; rung-- > 0;) {
            for (qint64 n = m_paces[rung].on(day, random); n > 0; --n) {
                take(rung, day, random);
            }
        }
        if (m_targeted) {
            contact(day, random);
        }
    }

private:
    void take(std::size_t rung, Day day, Random &random)
    {
        auto &waiting = m_waiting[rung];
        for (int attempt = 0; attempt < 4 && !waiting.empty(); ++attempt) {
            const std::size_t place = random.below(waiting.size());
            const qint32 index = waiting[place];
            DemoPerson &person = m_town.people[static_cast<std::size_t>(index)];
            if (!mayTake(person, rung, day)) {
                continue;
            }
            person.steps[stepOf(static_cast<Rung>(rung))] = day;
            if (rung == 0 && person.steps[kCardIntake] == kNever) {
                person.steps[kCardIntake] = std::max(m_town.plan.ownDay + 1, day - random.between(5, 12));
            }
            if (rung == 1) {
                fillApproval(person, m_town.today, random);
            }
            waiting[place] = waiting.back();
            waiting.pop_back();
            if (rung + 1 < kRungs) {
                m_waiting[rung + 1].push_back(index);
            }
            return;
        }
    }

    static bool mayTake(const DemoPerson &person, std::size_t rung, Day day)
    {
        if (rung == 0) {
            return earliestCard(person) <= day;
        }
        if (rung == 1) {
            return earliestIntake(person) <= day;
        }
        const Day approved = person.steps[kApproved];
        return approved != kNever && approved <= day;
    }

    void contact(Day day, Random &random)
    {
        for (const auto &waiting : m_waiting) {
            for (std::size_t n = waiting.size() / 350; n > 0; --n) {
                m_town.contacts.push_back({random.pick(waiting), pickOutcome(random), day});
            }
        }
    }

    DemoTown &m_town;
    bool m_targeted;
    std::array<std::vector<qint32>, kRungs> m_waiting; ///< people whose next rung this is
    std::vector<Pace> m_paces;
};

/// How many of `people` something happens to between the own day and today, at so many in 100,000 a year.
qint64 happening(const DemoTown &town, std::size_t people, qint64 perHundredThousand)
{
    return static_cast<qint64>(people) * perHundredThousand * (town.today - town.plan.ownDay) / 365 / 100'000;
}

Day somePlayedDay(const DemoTown &town, Random &random)
{
    return random.between(town.plan.ownDay + 1, town.today);
}

/// The intake was there on the own day, its approval came afterwards.
void approveOpenOnes(DemoTown &town, Random &random)
{
    for (DemoPerson &person : town.people) {
        if (person.steps[stepOf(Rung::Intake)] != kNever && person.steps[kApproved] == kNever) {
            const Day day = town.plan.ownDay + random.between(1, 3);
            if (day <= town.today) {
                person.steps[kApproved] = day;
            }
        }
    }
}

DemoPerson newcomerIn(const DemoTown &town, qint32 home, quint8 group)
{
    const DemoHousehold &where = town.households[static_cast<std::size_t>(home)];
    const DemoPerson &head = town.people[static_cast<std::size_t>(where.head)];
    DemoPerson person;
    person.group = group;
    person.residence = head.residence;
    person.prefix = head.prefix;
    person.household = home;
    person.village = where.village;
    return person;
}

void addBirths(DemoTown &town, std::size_t before, Random &random)
{
    for (qint64 n = happening(town, before, 1150); n > 0; --n) {
        const auto home = static_cast<qint32>(random.below(town.households.size()));
        const DemoHousehold &where = town.households[static_cast<std::size_t>(home)];
        const DemoPerson &head = town.people[static_cast<std::size_t>(where.head)];
        const int age = domain::ageOn(head.birth, town.plan.ownDay);
        if (where.spouse < 0 || age < 22 || age > 42) {
            continue;
        }
        DemoPerson child = newcomerIn(town, home, head.group);
        child.birth = somePlayedDay(town, random);
        child.sex = random.chance(512) ? Sex::Male : Sex::Female;
        child.guardian = where.head;
        child.name = where.minority ? pickMinorityName(random, town.plan.minority, child.sex)
                                    : pickName(random, where.family, child.sex, false);
        town.people.push_back(child);
    }
}

void addArrivals(DemoTown &town, std::size_t before, Random &random)
{
    for (qint64 n = happening(town, before, 900); n > 0; --n) {
        const auto home = static_cast<qint32>(random.below(town.households.size()));
        const DemoHousehold &where = town.households[static_cast<std::size_t>(home)];
        DemoPerson person = newcomerIn(town, home, town.people[static_cast<std::size_t>(where.head)].group);
        person.birth = town.plan.ownDay - random.between(19 * 366, 52 * 365);
        person.arrivedOn = somePlayedDay(town, random);
        person.sex = random.chance(500) ? Sex::Male : Sex::Female;
        person.prefix = static_cast<qint16>(random.pick(town.plan.prefixes).province);
        person.name = pickName(random, pickFamily(random), person.sex, false);
        person.cardCameAlong = true;
        person.steps[stepOf(Rung::Card)] = person.arrivedOn; // shown on arrival, issued elsewhere
        town.people.push_back(person);
    }
}

/// Who may go away or die without leaving others or the log in contradiction: no head of a household, nobody's
/// guardian, no entry after the own day.
std::vector<bool> freeToGo(const DemoTown &town, std::size_t before)
{
    std::vector<bool> free(town.people.size(), true);
    const auto keep = [&free](qint32 index) {
        if (index >= 0) {
            free[static_cast<std::size_t>(index)] = false;
        }
    };
    for (const DemoHousehold &home : town.households) {
        keep(home.head);
    }
    for (const DemoContact &contact : town.contacts) {
        keep(contact.on > town.plan.ownDay ? contact.person : -1);
    }
    for (std::size_t i = 0; i < town.people.size(); ++i) {
        const DemoPerson &person = town.people[i];
        keep(person.guardian);
        const auto isLater = [&town](Day day) { return day != kNever && day > town.plan.ownDay; };
        if (i >= before || std::ranges::any_of(person.steps, isLater)) {
            free[i] = false;
        }
    }
    return free;
}

void takeLeave(DemoTown &town, std::size_t before, Random &random)
{
    std::vector<bool> free = freeToGo(town, before);
    const qint64 leaving = happening(town, before, 850);
    const qint64 dying = happening(town, before, 520);
    for (qint64 n = 0; n < leaving + dying; ++n) {
        const bool dies = n >= leaving;
        for (int attempt = 0; attempt < 80; ++attempt) {
            const std::size_t index = random.below(before);
            DemoPerson &person = town.people[index];
            if (!free[index] || (dies && domain::ageOn(person.birth, town.plan.ownDay) < 60)) {
                continue;
            }
            free[index] = false;
            person.leftOn = somePlayedDay(town, random);
            person.diedOn = dies ? person.leftOn : kNever;
            break;
        }
    }
}

} // namespace

void playOn(DemoTown &town, Random &random)
{
    const std::size_t before = town.people.size();
    approveOpenOnes(town, random);
    std::vector<PlayedGroup> groups;
    groups.reserve(town.plan.groups.size());
    for (std::size_t group = 0; group < town.plan.groups.size(); ++group) {
        groups.emplace_back(town, group, random);
    }
    for (Day day = town.plan.ownDay + 1; day <= town.today; ++day) {
        for (PlayedGroup &group : groups) {
            group.play(day, random);
        }
    }
    playOrganisations(town, random);
    if (!town.households.empty()) {
        addBirths(town, before, random);
        addArrivals(town, before, random);
    }
    takeLeave(town, before, random);
}

} // namespace caodiem::service
