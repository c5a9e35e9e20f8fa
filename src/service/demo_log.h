// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// The log of the town in the order in which it was recorded, numbers 1, 2, … Each entry was recorded between 08:00
/// and 17:00 (Vietnam) of its own day; of one subject on one day in the order of the dossier.
[[nodiscard]] std::vector<domain::Event> eventsOf(const DemoTown &town);

} // namespace caodiem::service
