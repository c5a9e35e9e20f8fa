// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scan/card_scan.h"

/// A payload that came through a keyboard, with the damage undone where digits and structure allow
/// (docs/methods.md#card-scan).
namespace caodiem::ingest {

enum class ScanMend : quint8 {
    Prefix, ///< characters before the payload dropped (a scanner's own mark)
    Width, ///< full-width forms of an East Asian input method
    Bytes, ///< UTF-8 that was taken for Windows-1252
    Layout, ///< another keyboard layout
    Separator, ///< another character where `|` was sent
    TelexKeys, ///< Telex keys that nobody composed
    VniKeys, ///< VNI keys that nobody composed
    DoubledCharacter, ///< one character came twice
    LostSeparator ///< a `|` did not arrive
};

enum class ScanConfidence : quint8 {
    Exact, ///< nothing had to be done, every field fits
    Mended, ///< `mends` were needed; number, birth, sex and name fit each other, and nothing else would do
    Doubtful ///< read as it came, but `card.remarks` says what does not fit: compare with the card by eye
};

struct ScanRepair {
    CardScan card;
    ScanConfidence confidence = ScanConfidence::Exact;
    std::vector<ScanMend> mends; ///< in the order in which they were undone
};

/// Never invents a digit: those of the card's numbers are among those that arrived, and a number that lost one is
/// refused. After a mend the personal ID must agree with birth and sex and have a known prefix. A card that is only a
/// number has nothing to be checked against and is taken as it is, or from another layout, width or after a prefix.
/// Errors: those of parseScan; kAmbiguous when two different cards would fit.
/// No check digit exists: a loss inside the name that leaves another possible name, and a lost and a doubled digit
/// within the last six of the number, cannot be seen here; the comparison with the register shows them.
[[nodiscard]] Result<ScanRepair> repairScan(QStringView text);

} // namespace caodiem::ingest
