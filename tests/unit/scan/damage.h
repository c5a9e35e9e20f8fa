// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scan/card_scan.h"
#include "support/random_source.h"

/// Random synthetic cards, and what keyboards do to them. Written from the layouts and typing rules, not from the code.
namespace caodiem::test {

struct RandomCard {
    ingest::CardScan card; ///< as it should come back
    QString payload;
};
[[nodiscard]] RandomCard randomCard(RandomSource &random);

/// A scanner that sends the keys of the method, and nobody composes them.
[[nodiscard]] QString asTelexKeys(const QString &payload, bool tonesAtEnd);
[[nodiscard]] QString asVniKeys(const QString &payload, bool tonesAtEnd);
/// An input method that is on while the scanner types: letters with marks come past it and begin a new word.
/// `barJoins`: it takes `|` for a part of the word.
[[nodiscard]] QString throughTelex(const QString &payload);
[[nodiscard]] QString throughVni(const QString &payload, bool barJoins);
/// Another layout under a scanner of the United States layout.
[[nodiscard]] QString onFrench(const QString &payload);
[[nodiscard]] QString onGerman(const QString &payload);
[[nodiscard]] QString onVietnamese(const QString &payload);
[[nodiscard]] QString asWindows1252(const QString &payload);

} // namespace caodiem::test
