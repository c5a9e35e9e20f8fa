// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// Plays the campaign on from the day after the own day to `town.today`: steps and contacts day by day, some births,
/// arrivals, departures and deaths. What happened by the own day stays as it is.
void playOn(DemoTown &town, Random &random);

} // namespace caodiem::service
