// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"

#include <vector>

namespace caodiem::service {

/// The campaigns that ride in the program (resources/campaigns), by key. They are part of it: one that cannot be read
/// is a defect, reported as Errc::BadInput with the file's name.
[[nodiscard]] Result<std::vector<domain::Campaign>> builtInCampaigns();

} // namespace caodiem::service
