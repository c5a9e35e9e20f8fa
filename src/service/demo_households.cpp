// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"
#include "service/demo_people.h"

#include <algorithm>

namespace caodiem::service {
namespace {

using domain::Residence;
using domain::Sex;

constexpr int kAdult = 18;
constexpr qint32 kMostMembers = 8;
constexpr int kAges = 130;

Sex randomSex(Random &random)
{
    return random.chance(508) ? Sex::Male : Sex::Female;
}
Sex otherSex(Sex sex)
{
    return sex == Sex::Male ? Sex::Female : Sex::Male;
}

class VillageUrn {
public:
    explicit VillageUrn(const DemoPlan &plan)
    {
        for (std::size_t i = 0; i < plan.villages.size(); ++i) {
            m_urn.insert(m_urn.end(), static_cast<std::size_t>(plan.villages[i].weight), static_cast<qint32>(i));
        }
    }
    [[nodiscard]] qint32 draw(Random &random) const { return random.pick(m_urn); }

private:
    std::vector<qint32> m_urn;
};

/// Puts the people of one residence together: heads first, then spouses, grown children, parents, children.
class Settlement {
public:
    Settlement(DemoTown &town, Random &random)
        : m_town(town)
        , m_random(random)
        , m_urn(town.plan)
        , m_byHeadAge(kAges)
    { }

    void settle(Residence residence, qint64 peoplePerTenHouseholds)
    {
        std::vector<qint32> adults;
        std::vector<qint32> children;
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            if (m_town.people[i].residence == residence) {
                (ageOf(static_cast<qint32>(i)) >= kAdult ? adults : children).push_back(static_cast<qint32>(i));
            }
        }
        for (auto &list : m_byHeadAge) {
            list.clear();
        }
        m_firstHousehold = m_town.households.size();
        m_random.shuffle(adults);
        // Heads are the first of the adults who are old enough; a small population takes whoever is there.
        std::ranges::stable_partition(adults, [this](qint32 i) { return ageOf(i) >= 25; });
        const auto people = static_cast<qint64>(adults.size() + children.size());
        const qint64 wanted = std::max<qint64>(1, people * 10 / peoplePerTenHouseholds);
        const auto heads = std::min(adults.size(), static_cast<std::size_t>(wanted));
        for (std::size_t i = 0; i < heads; ++i) {
            found(adults[i]);
        }
        for (std::size_t i = heads; i < adults.size(); ++i) {
            placeAdult(adults[i]);
        }
        for (const qint32 child : children) {
            placeChild(child);
        }
    }

private:
    DemoPerson &person(qint32 index) { return m_town.people[static_cast<std::size_t>(index)]; }
    DemoHousehold &household(qint32 index) { return m_town.households[static_cast<std::size_t>(index)]; }
    int ageOf(qint32 index) { return domain::ageOn(person(index).birth, m_town.plan.ownDay); }

    void found(qint32 head)
    {
        DemoHousehold home;
        home.head = head;
        home.village = m_urn.draw(m_random);
        home.minority = m_random.chance(m_town.plan.minority.perMille);
        home.family = pickFamily(m_random);
        if (m_random.chance(14) && m_town.plan.villages.size() > 1) {
            home.movedOn = m_town.plan.ownDay - m_random.between(15, 700);
            do {
                home.earlierVillage = m_urn.draw(m_random);
            } while (home.earlierVillage == home.village);
        }
        m_byHeadAge[static_cast<std::size_t>(std::clamp(ageOf(head), 0, kAges - 1))].push_back(
            static_cast<qint32>(m_town.households.size()));
        m_town.households.push_back(home);
        person(head).sex = m_random.chance(720) ? Sex::Male : Sex::Female;
        join(head, static_cast<qint32>(m_town.households.size()) - 1, home.family);
    }

    void join(qint32 index, qint32 home, quint8 family)
    {
        DemoPerson &who = person(index);
        DemoHousehold &where = household(home);
        who.household = home;
        who.village = where.village;
        if (who.sex == Sex::Unknown) {
            who.sex = randomSex(m_random);
        }
        who.name.family = family;
        who.name.minority = where.minority;
        // Who was not born or not here yet did not move along.
        if (where.earlierVillage >= 0 && who.birth < where.movedOn && who.arrivedOn < where.movedOn) {
            who.earlierVillage = where.earlierVillage;
            who.movedOn = where.movedOn;
        }
        ++where.members;
    }

    /// A household with room whose head is between `low` and `high` years old; -1 when none was met.
    qint32 homeWithHead(int low, int high)
    {
        for (int attempt = 0; attempt < 6; ++attempt) {
            const int age = std::clamp(m_random.between(low, high), 0, kAges - 1);
            const auto &homes = m_byHeadAge[static_cast<std::size_t>(age)];
            if (homes.empty()) {
                continue;
            }
            const qint32 home = m_random.pick(homes);
            if (household(home).members < kMostMembers) {
                return home;
            }
        }
        return -1;
    }

    /// Any household with room; a new one is never founded for a child.
    qint32 anyHome()
    {
        const std::size_t from = m_firstHousehold < m_town.households.size() ? m_firstHousehold : 0;
        const std::size_t count = m_town.households.size() - from;
        const std::size_t start = m_random.below(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto home = static_cast<qint32>(from + (start + i) % count);
            if (household(home).members < kMostMembers) {
                return home;
            }
        }
        return static_cast<qint32>(from + start);
    }

    bool marry(qint32 index, int age)
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const qint32 home = homeWithHead(age - 6, age + 6);
            if (home >= 0 && household(home).spouse < 0) {
                household(home).spouse = index;
                person(index).sex = otherSex(person(household(home).head).sex);
                join(index, home, pickFamily(m_random));
                return true;
            }
        }
        return false;
    }

    void placeAdult(qint32 index)
    {
        const int age = ageOf(index);
        if (age >= 21 && m_random.chance(820) && marry(index, age)) {
            return;
        }
        qint32 home = homeWithHead(age + 20, age + 40);
        if (home >= 0) {
            join(index, home, fatherFamily(home));
            return;
        }
        home = homeWithHead(age - 40, age - 20);
        if (home < 0) {
            home = anyHome();
        }
        join(index, home, m_random.chance(500) ? household(home).family : pickFamily(m_random));
    }

    void placeChild(qint32 index)
    {
        const int age = ageOf(index);
        qint32 home = homeWithHead(age + 20, age + 40);
        if (home < 0) {
            home = homeWithHead(age + 41, age + 68); // grandparents
        }
        if (home < 0) {
            home = anyHome();
        }
        join(index, home, fatherFamily(home));
        DemoPerson &child = person(index);
        if (age < 14) {
            child.guardian = guardianIn(household(home), age);
        }
    }

    quint8 fatherFamily(qint32 home)
    {
        const DemoHousehold &where = household(home);
        const bool fatherIsSpouse = where.spouse >= 0 && person(where.spouse).sex == Sex::Male;
        return fatherIsSpouse ? person(where.spouse).name.family : where.family;
    }

    qint32 guardianIn(const DemoHousehold &home, int childAge)
    {
        const bool spouseFits = home.spouse >= 0 && ageOf(home.spouse) >= childAge + 16;
        return spouseFits && m_random.chance(550) ? home.spouse : home.head;
    }

    DemoTown &m_town;
    Random &m_random;
    VillageUrn m_urn;
    std::vector<std::vector<qint32>> m_byHeadAge;
    std::size_t m_firstHousehold = 0;
};

void settleWithoutHouseholds(DemoTown &town, Random &random)
{
    const VillageUrn urn(town.plan);
    for (DemoPerson &person : town.people) {
        person.village = urn.draw(random);
        person.sex = randomSex(random);
        person.name.family = pickFamily(random);
        // A mother keeps her own family name.
        const bool mother = random.chance(600);
        person.guardianSex = mother ? Sex::Female : Sex::Male;
        person.guardianName = pickName(
            random, mother ? pickFamily(random) : person.name.family, person.guardianSex, random.chance(200));
    }
}

} // namespace

void settle(DemoTown &town, Random &random)
{
    if (town.plan.householdPrefix.isEmpty()) {
        settleWithoutHouseholds(town, random);
        return;
    }
    Settlement settlement(town, random);
    settlement.settle(Residence::Permanent, 37);
    settlement.settle(Residence::Temporary, 19);
}

void nameEverybody(DemoTown &town, Random &random)
{
    for (DemoPerson &person : town.people) {
        if (person.name.minority) {
            person.name = pickMinorityName(random, town.plan.minority, person.sex);
            person.prefix = static_cast<qint16>(town.plan.prefixes.front().province); // at home here
            continue;
        }
        const bool old = domain::ageOn(person.birth, town.plan.ownDay) >= 45;
        person.name = pickName(random, person.name.family, person.sex, old);
    }
}

} // namespace caodiem::service
