// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/snapshot.h"

namespace caodiem::bench {

/// `residents` made-up people in 24 villages: births over 75 years, steps mostly in the last two years, some temporary,
/// moved, left or dead. The same people from the same number.
[[nodiscard]] engine::Snapshot syntheticSnapshot(int residents);
[[nodiscard]] Day benchDay(); ///< the as-of date, in the middle of the campaign
[[nodiscard]] domain::Campaign benchCampaign(); ///< phu-rieng-2026 as built in

} // namespace caodiem::bench
