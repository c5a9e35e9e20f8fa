// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_days.h"

#include "domain/age.h"

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr Day kDaysInWeek = 7;

/// Weekends are slower, and a campaign works on them too; before it starts, everything is.
qint64 weightOf(Day day, Day ownDay, Day startsOn, Random &random)
{
    constexpr qint64 kBefore[] {112, 100, 100, 100, 104, 55, 20};
    constexpr qint64 kDuring[] {110, 100, 100, 100, 104, 84, 58};
    const auto weekday = static_cast<std::size_t>(weekdayOf(day));
    const bool during = day >= startsOn;
    const bool startedWithin = startsOn <= ownDay && startsOn > ownDay - kRecentDays;
    return (during ? kDuring[weekday] : kBefore[weekday]) * (startedWithin && !during ? 45 : 100)
        * random.between(86, 114);
}

/// The weeks before the last one rise towards its pace: as (day / days) to the power that fits the two totals.
qint64 risen(qint64 weight, Day age, qint64 before, qint64 lastWeek)
{
    constexpr Day kDays = kRecentDays - kDaysInWeek;
    constexpr qint64 kSteepest = 5;
    const qint64 ratio = before == 0 ? 1 : (lastWeek * kDays + before * kDaysInWeek / 2) / (before * kDaysInWeek);
    qint64 out = weight;
    for (qint64 power = 1; power < std::min(ratio, kSteepest); ++power) {
        out = out * age / kDays;
    }
    return out + 1;
}

} // namespace

std::vector<qint64>::iterator DaySlots::at(Day day)
{
    const auto last = static_cast<Day>(m_left.size());
    return m_left.begin() + std::clamp<Day>(day - m_first, 0, last);
}

Day DaySlots::takeNear(Day from, Day wish)
{
    const auto hasRoom = [](qint64 left) { return left > 0; };
    auto slot = std::find_if(at(wish), m_left.end(), hasRoom);
    if (slot == m_left.end()) {
        slot = std::find_if(at(from), m_left.end(), hasRoom);
    }
    if (slot == m_left.end()) {
        return wish;
    }
    --*slot;
    return m_first + static_cast<Day>(slot - m_left.begin());
}

std::vector<Day> DaySlots::takeAll(Random &random)
{
    std::vector<Day> out;
    for (std::size_t i = 0; i < m_left.size(); ++i) {
        out.insert(out.end(), static_cast<std::size_t>(m_left[i]), m_first + static_cast<Day>(i));
        m_left[i] = 0;
    }
    random.shuffle(out);
    return out;
}

DaySlots recentDays(qint64 recent, qint64 lastWeek, Day ownDay, Day startsOn, Random &random)
{
    const Day first = ownDay - kRecentDays + 1;
    std::vector<qint64> before;
    std::vector<qint64> week;
    for (Day day = first; day <= ownDay; ++day) {
        const qint64 weight = weightOf(day, ownDay, startsOn, random);
        if (day > ownDay - kDaysInWeek) {
            week.push_back(weight);
        } else {
            before.push_back(risen(weight, day - first + 1, recent - lastWeek, lastWeek));
        }
    }
    std::vector<qint64> counts = apportion(recent - lastWeek, before);
    const std::vector<qint64> last = apportion(lastWeek, week);
    counts.insert(counts.end(), last.begin(), last.end());
    return {first, std::move(counts)};
}

Day earliestCard(const DemoPerson &person)
{
    const Day chipCards = dayFromCivil({2021, 3, 1});
    const Day cardsForChildren = dayFromCivil({2024, 7, 1});
    const Day fourteen = domain::birthday(person.birth, 14);
    if (fourteen <= cardsForChildren) {
        return std::max(chipCards, fourteen);
    }
    return std::max(cardsForChildren, person.birth + 20);
}

Day earliestIntake(const DemoPerson &person)
{
    const Day electronicIds = dayFromCivil({2022, 7, 18});
    const Day idsForChildren = dayFromCivil({2024, 7, 1});
    const Day fourteen = domain::birthday(person.birth, 14);
    const Day allowed = fourteen <= idsForChildren ? std::max(electronicIds, fourteen)
                                                   : std::max(idsForChildren, domain::birthday(person.birth, 6));
    return std::max(allowed, person.steps[stepOf(Rung::Card)]);
}

} // namespace caodiem::service
