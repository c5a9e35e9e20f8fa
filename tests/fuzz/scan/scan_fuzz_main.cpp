// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/scan/scan_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return caodiem::fuzz::scan(data, size);
}
