// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// The finished town as records with ids 1, 2, … Who was there on the own day keeps id, personal ID and log numbers
/// whether the town was played on or not.
[[nodiscard]] domain::Registers recordsOf(const DemoTown &town, quint32 seed);

} // namespace caodiem::service
