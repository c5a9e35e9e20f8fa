// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "support/random_source.h"

namespace caodiem::test {

/// A small commune in which everything awkward is common: birthdays at band edges, 29 February, partial dates, movers,
/// deaths, gaps, temporary residents, steps around `around`, contacts on one day, organisations at the cut-off.
[[nodiscard]] domain::Registers randomRegisters(RandomSource &random, Day around, int people);

/// A campaign with flow and stock indicators of every kind of population, some with days off, several targets or none.
[[nodiscard]] domain::Campaign randomCampaign(RandomSource &random, Day around);

} // namespace caodiem::test
