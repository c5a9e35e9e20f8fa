// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// The plan's organisations with their steps by the own day. Pre: the people are settled and named (representatives).
void addOrganisations(DemoTown &town, Random &random);

/// Registrations and verifications from the day after the own day to `town.today`.
void playOrganisations(DemoTown &town, Random &random);

} // namespace caodiem::service
