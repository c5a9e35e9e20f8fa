// SPDX-License-Identifier: GPL-3.0-or-later
// One program per target: APP_FUZZ_TARGET names the function.
#include "fuzz/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return caodiem::fuzz::APP_FUZZ_TARGET(data, size);
}
