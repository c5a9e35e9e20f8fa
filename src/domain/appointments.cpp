// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appointments.h"

namespace caodiem::domain {

std::vector<SessionTemplate> defaultTemplates()
{
    // The hours are the plan's own. Sixteen an hour is what two desks take in by appointment;
    // beside them a tenth more is kept for families that come without one.
    return {{{DayPart::Morning, 7 * 60 + 30, 11 * 60 + 30, 70, 6, 2}, 0x7F},
        {{DayPart::Afternoon, 13 * 60 + 30, 17 * 60, 62, 6, 2}, 0x7F},
        {{DayPart::Evening, 19 * 60 + 30, 22 * 60, 44, 4, 2}, 0x7F}};
}

} // namespace caodiem::domain
