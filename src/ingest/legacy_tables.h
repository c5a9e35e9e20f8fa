// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace caodiem::ingest {

/// TCVN3 (ABC) from 0xA0 on, by byte; 0 = no letter. 0xAD is ư: invisible as windows-1252, and never to be stripped.
extern const std::array<char16_t, 96> kTcvn3;

struct VniLetter {
    char16_t base = 0; ///< a letter, or a letter with its mark in one byte
    char16_t mark = 0; ///< 0 = one byte only
    char16_t letter = 0;
};
extern const std::array<VniLetter, 134> kVni;

} // namespace caodiem::ingest
