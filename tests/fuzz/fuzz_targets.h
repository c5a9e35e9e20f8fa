// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What the fuzzer drives, and what the tests replay the seeds through. Each takes any bytes, must not crash, hang or
/// use memory beyond the limits, and answers 0.
namespace caodiem::fuzz {

int container(const std::uint8_t *data, std::size_t size); ///< a whole file, whatever it is
int xlsx(const std::uint8_t *data, std::size_t size); ///< the sheet part of a workbook
int sheet(const std::uint8_t *data, std::size_t size); ///< the same part by the parser and by the scanner, compared
int ods(const std::uint8_t *data, std::size_t size); ///< content.xml
int csv(const std::uint8_t *data, std::size_t size); ///< a text file, read as a list
int mapping(const std::uint8_t *data, std::size_t size); ///< a mapping file
int text(const std::uint8_t *data, std::size_t size); ///< one cell's text in any encoding, and as a date and an ID
int record(const std::uint8_t *data, std::size_t size); ///< a row as the reading process sends it

} // namespace caodiem::fuzz
