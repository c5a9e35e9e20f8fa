// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/snapshot.h"

namespace caodiem::bench {

/// `residents` made-up people in 24 villages: births over 75 years, steps mostly in the last two years, some temporary,
/// moved, left or dead. The same people from the same number.
[[nodiscard]] engine::Snapshot syntheticSnapshot(int residents);
/// One of its residents as held by `snapshot`, which nobody was moved in. No spells: there is none of that id.
[[nodiscard]] engine::PersonRecord syntheticRecord(const engine::Snapshot &snapshot, qint64 id);
[[nodiscard]] Day benchDay(); ///< the as-of date, in the middle of the campaign
[[nodiscard]] domain::Campaign benchCampaign(); ///< phu-rieng-2026 as built in

} // namespace caodiem::bench
