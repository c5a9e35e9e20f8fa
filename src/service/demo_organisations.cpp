// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_organisations.h"

#include "domain/age.h"
#include "service/demo_days.h"
#include "service/demo_pace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using domain::OrganisationKind;

constexpr std::size_t kRegistered = domain::organisationStepIndex(domain::EventKind::OrgRegistered);
constexpr std::size_t kVerified = domain::organisationStepIndex(domain::EventKind::OrgVerified);

/// Tax codes one after another; numbers whose check digit would be 10 were never given out.
class TaxCodes {
public:
    explicit TaxCodes(int prefix)
        : m_prefix(prefix)
    { }
    QString next()
    {
        for (;;) {
            const QString nine = digits(m_prefix, 2) + digits(m_number, 7);
            m_number += 7;
            constexpr std::array kWeights {31, 29, 23, 19, 17, 13, 7, 5, 3};
            int sum = 0;
            for (std::size_t i = 0; i < kWeights.size(); ++i) {
                sum += kWeights[i] * nine.at(static_cast<qsizetype>(i)).digitValue();
            }
            if (sum % 11 != 0) {
                return nine + QString::number(10 - sum % 11);
            }
        }
    }

private:
    int m_prefix;
    int m_number = 9'000'013;
};

OrganisationKind pickKind(const OrganisationPlan &plan, Random &random)
{
    if (!plan.mixed || random.chance(880)) {
        return plan.kind;
    }
    constexpr OrganisationKind kOthers[] {OrganisationKind::Cooperative, OrganisationKind::Cooperative,
        OrganisationKind::PublicUnit, OrganisationKind::Agency};
    return random.pick(kOthers);
}

std::vector<qint32> grownUps(const DemoTown &town)
{
    std::vector<qint32> out;
    for (std::size_t i = 0; i < town.people.size(); ++i) {
        const int age = domain::ageOn(town.people[i].birth, town.plan.ownDay);
        if (age >= 24 && age < 70) {
            out.push_back(static_cast<qint32>(i));
        }
    }
    return out;
}

/// Steps of the organisations [first, end) of one part of the plan, as many as it says.
void verify(DemoTown &town, const OrganisationPlan &plan, std::size_t first, Random &random)
{
    const Day ownDay = town.plan.ownDay;
    const Day accountsSince = dayFromCivil({2025, 7, 1});
    std::vector<std::size_t> order;
    for (std::size_t i = first; i < town.organisations.size(); ++i) {
        order.push_back(i);
    }
    random.shuffle(order);
    DaySlots slots = recentDays(plan.recent, plan.lastWeek, ownDay, town.plan.startsOn, random);
    const std::vector<Day> recent = slots.takeAll(random);
    for (std::size_t n = 0; n < order.size(); ++n) {
        DemoOrganisation &one = town.organisations[order[n]];
        const Day from = std::max(accountsSince, one.record.establishedOn + 4);
        const Day until = one.record.closedOn == kNever ? ownDay : one.record.closedOn - 1;
        if (from > until) {
            continue; // closed before accounts came, or established in the last days
        }
        if (n < static_cast<std::size_t>(plan.verified)) {
            const Day day = n < recent.size() ? recent[n] : random.between(from, ownDay - kRecentDays);
            one.steps[kVerified] = std::clamp(day, from, until);
            one.steps[kRegistered] = std::max<Day>(from, one.steps[kVerified] - random.between(2, 15));
        } else if (random.chance(230)) {
            one.steps[kRegistered] = random.between(std::max(from, until - 40), until);
        }
    }
}

void addPart(DemoTown &town, std::size_t part, const std::vector<qint32> &owners, TaxCodes &codes, Random &random)
{
    const OrganisationPlan &plan = town.plan.organisations[part];
    const std::size_t first = town.organisations.size();
    for (qint64 n = 0; n < plan.count; ++n) {
        DemoOrganisation one;
        one.plan = part;
        const auto number = static_cast<qint64>(town.organisations.size()) + 1;
        const auto village = random.below(town.plan.villages.size());
        one.record.kind = pickKind(plan, random);
        one.record.name = organisationName(random, one.record.kind, town.plan.villages[village].name, number);
        one.record.village = VillageId {static_cast<qint64>(village) + 1};
        one.record.establishedOn
            = n < plan.pinned ? plan.pinnedOn : random.between(plan.establishedFrom, plan.establishedTo);
        if (plan.closed) {
            one.record.closedOn = random.between(town.plan.ownDay - 900, town.plan.ownDay - 20);
        }
        one.record.taxCode = codes.next();
        one.representative = owners.empty() ? -1 : random.pick(owners);
        town.organisations.push_back(std::move(one));
    }
    verify(town, plan, first, random);
}

} // namespace

void addOrganisations(DemoTown &town, Random &random)
{
    const std::vector<qint32> owners = grownUps(town);
    TaxCodes codes(town.plan.taxPrefix);
    for (std::size_t part = 0; part < town.plan.organisations.size(); ++part) {
        addPart(town, part, owners, codes, random);
    }
}

void playOrganisations(DemoTown &town, Random &random)
{
    for (std::size_t part = 0; part < town.plan.organisations.size(); ++part) {
        const OrganisationPlan &plan = town.plan.organisations[part];
        if (plan.verified == 0 || plan.closed) {
            continue;
        }
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < town.organisations.size(); ++i) {
            if (town.organisations[i].plan == part && town.organisations[i].steps[kVerified] == kNever) {
                open.push_back(i);
            }
        }
        random.shuffle(open);
        Pace pace(town.plan, plan.lastWeek, plan.count - plan.verified, true);
        for (Day day = town.plan.ownDay + 1; day <= town.today; ++day) {
            for (qint64 n = pace.on(day, random); n > 0 && open.size() > 1; --n) {
                DemoOrganisation &one = town.organisations[open.back()];
                open.pop_back();
                one.steps[kVerified] = day;
                if (one.steps[kRegistered] == kNever) {
                    one.steps[kRegistered] = std::max(town.plan.ownDay + 1, day - random.between(1, 8));
                }
            }
        }
    }
}

} // namespace caodiem::service
