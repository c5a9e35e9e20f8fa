// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_pace.h"

#include "service/demo_town.h"

#include <algorithm>

namespace caodiem::service {

Pace::Pace(const DemoPlan &plan, qint64 lastWeek, qint64 remaining, bool targeted)
    : m_from(std::max(plan.ownDay, plan.startsOn - 1))
    , m_lastDay(plan.lastDay)
    , m_base(lastWeek * 1000 / 7)
    , m_needed(targeted ? remaining * 980 / std::max<Day>(1, plan.lastDay - plan.ownDay) : 0)
{ }

qint64 Pace::on(Day day, Random &random)
{
    constexpr Day kRise = 10;
    constexpr qint64 kWeekday[] {108, 106, 104, 104, 106, 96, 76}; // percent
    qint64 rate = m_base;
    if (day > m_lastDay) {
        rate = m_base / 2;
    } else if (m_needed > m_base && day > m_from) {
        rate += (m_needed - m_base) * std::min<Day>(day - m_from, kRise) / kRise;
    }
    m_carry += rate * kWeekday[static_cast<std::size_t>(weekdayOf(day))] * random.between(88, 112) / 10'000;
    const qint64 steps = m_carry / 1000;
    m_carry %= 1000;
    return steps;
}

} // namespace caodiem::service
