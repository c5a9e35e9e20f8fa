// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_plan.h"
#include "service/demo_random.h"

namespace caodiem::service {

/// How many steps a played day brings: the own day's pace, which a targeted group raises within ten days to what the
/// deadline asks, fewer at weekends, half of it once the deadline is over.
class Pace {
public:
    Pace(const DemoPlan &plan, qint64 lastWeek, qint64 remaining, bool targeted);
    /// Days are asked for one after another; fractions are carried over.
    qint64 on(Day day, Random &random);

private:
    Day m_from; ///< the pace rises from here on
    Day m_lastDay; ///< last day allowed
    qint64 m_base; ///< thousandths of a step a day
    qint64 m_needed; ///< likewise
    qint64 m_carry = 500;
};

} // namespace caodiem::service
