// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem {

/// NFC, trimmed, inner white space collapsed to one space, BOM/NUL/CR dropped. Every text enters through this.
[[nodiscard]] QString cleanText(QStringView text);

/// For search and for comparing names and headers: lower case, no tone or vowel marks, đ → d, apostrophes and
/// punctuation of minority names dropped, spaces collapsed. Because all marks go, hoà and hòa fold alike.
[[nodiscard]] QString folded(QStringView text);

/// folded() without any spaces and punctuation: how column headers are compared.
[[nodiscard]] QString foldedKey(QStringView text);

/// Same name in spite of where the tone mark stands (hoà = hòa, thuỷ = thủy) and of letter case.
[[nodiscard]] bool sameName(QStringView a, QStringView b);

/// A key whose code-unit order is the Vietnamese order of words: letters a ă â b … đ …, then tones
/// ngang < huyền < hỏi < ngã < sắc < nặng; numbers by value (Thôn 2 before Thôn 10). Identical on every system
/// (QCollator is not).
[[nodiscard]] QString collationKey(QStringView text);

/// The same for a person's name: last word (tên) first, then the rest from the left.
[[nodiscard]] QString nameSortKey(QStringView fullName);

} // namespace caodiem
