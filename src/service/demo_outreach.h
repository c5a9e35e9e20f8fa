// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/changes.h"

namespace caodiem::store {
class Store;
}

namespace caodiem::service {

struct DemoCommune;

/// Three weeks of outreach, and calls to some who have not activated: nothing of it moves a figure of the commune.
[[nodiscard]] Status fillDemoOutreach(store::Store &store, const DemoCommune &commune, const domain::Stamp &stamp);

} // namespace caodiem::service
