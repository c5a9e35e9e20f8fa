// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// Who has climbed how far by the own day, exactly as many as the plan says, and when: each rung after the one below,
/// most in earlier years, the last 90 days day by day at the plan's pace.
void takeSteps(DemoTown &town, Random &random);

/// Outcomes of contacts with some of those who are not through.
void addContacts(DemoTown &town, Random &random);

/// The outcome of a contact with somebody who is not through.
[[nodiscard]] domain::EventKind pickOutcome(Random &random);

/// The approval that follows an intake within days, if it has come by `today`; never after the activation.
void fillApproval(DemoPerson &person, Day today, Random &random);

} // namespace caodiem::service
