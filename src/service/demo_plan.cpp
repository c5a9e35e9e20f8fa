// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_plan.h"

#include "domain/ratio.h"

#include <algorithm>
#include <numeric>

namespace caodiem::service {
namespace {

qint64 scaled(qint64 value, qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : domain::roundHalfUp(value * part, whole);
}

void scaleRungs(GroupPlan &group, qint64 people)
{
    const auto &old = group.rungs;
    // The parts of the ladder, each person in exactly one.
    const std::vector<qint64> parts {
        group.people - old[0].done, old[0].done - old[1].done, old[1].done - old[2].done, old[2].done};
    const std::vector<qint64> now = people == 0 ? std::vector<qint64>(4, 0) : apportion(people, parts);
    const std::array<qint64, kRungs> done {now[1] + now[2] + now[3], now[2] + now[3], now[3]};
    for (std::size_t i = 0; i < kRungs; ++i) {
        RungPlan &rung = group.rungs[i];
        rung.recent = std::min(done[i], scaled(rung.recent, people, group.people));
        rung.lastWeek = std::min(rung.recent, scaled(rung.lastWeek, people, group.people));
        rung.done = done[i];
    }
    group.people = people;
}

void scaleOrganisations(DemoPlan &plan, qint64 residents, qint64 before)
{
    for (OrganisationPlan &part : plan.organisations) {
        part.count = scaled(part.count, residents, before);
        part.verified = std::min(part.count, scaled(part.verified, residents, before));
        part.recent = std::min(part.verified, scaled(part.recent, residents, before));
        part.lastWeek = std::min(part.recent, scaled(part.lastWeek, residents, before));
        part.pinned = std::min(part.count, part.pinned);
    }
}

} // namespace

qint64 DemoPlan::people() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64 {0},
        [](qint64 sum, const GroupPlan &group) { return sum + group.people; });
}

std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64 {0});
    std::vector<qint64> out(weights.size());
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    qint64 left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        out[i] = total * weights[i] / sum;
        left -= out[i];
    }
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return total * weights[a] % sum > total * weights[b] % sum; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i) {
        ++out[order[i]];
    }
    return out;
}

DemoPlan scaledTo(const DemoPlan &plan, qint64 residents)
{
    const qint64 before = plan.people();
    if (residents == 0 || residents == before) {
        return plan;
    }
    DemoPlan out = plan;
    std::vector<qint64> people;
    people.reserve(plan.groups.size());
    for (const GroupPlan &group : plan.groups) {
        people.push_back(group.people);
    }
    people = apportion(residents, people);
    for (std::size_t i = 0; i < people.size(); ++i) {
        scaleRungs(out.groups[i], people[i]);
    }
    scaleOrganisations(out, residents, before);
    return out;
}

} // namespace caodiem::service
