// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/campaign.h"

#include <QByteArray>

namespace caodiem::domain {

/// Reads a campaign file (cli.md). An unknown key, a wrong type, an impossible date, overlapping bands, a step of the
/// wrong subject, a repeated key: Errc::BadInput whose context names the place ("indicators[2].population.agee").
[[nodiscard]] Result<Campaign> parseCampaign(const QByteArray &json);

} // namespace caodiem::domain
