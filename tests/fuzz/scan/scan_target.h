// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace caodiem::fuzz {

/// Any bytes as what a scanner typed: must not crash or hang, what comes back must be a card that holds together, and
/// every digit of its numbers must have arrived. Answers 0, or aborts.
int scan(const std::uint8_t *data, std::size_t size);

} // namespace caodiem::fuzz
