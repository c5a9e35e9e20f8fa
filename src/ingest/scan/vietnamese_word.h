// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem::ingest {

/// A word without its tone. `tone`: the combining mark (U+0300, 0301, 0303, 0309, 0323), 0 when level, U+FFFF when the
/// word carries more than one.
struct ToneParts {
    QString level; ///< NFC
    char16_t tone = 0;
};
[[nodiscard]] ToneParts toneParts(QStringView word);

/// One syllable (ingest/syllables.h) as cards print it, a little stricter: "giia" and "Nguyễ" are none. Words of other
/// languages of the country may fail.
[[nodiscard]] bool isVietnameseWord(QStringView word);
/// All words between spaces; false for none.
[[nodiscard]] bool areVietnameseWords(QStringView text);

} // namespace caodiem::ingest
