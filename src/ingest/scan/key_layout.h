// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A wedge sends key positions of the United States layout; another layout of the computer makes other characters of
/// them. Letters with Vietnamese marks do not come from keys and arrive as they are.
namespace caodiem::ingest {

enum class KeyLayout : quint8 {
    ShiftLock, ///< digits as !@#$%^&*()
    Vietnamese, ///< digits as ă â ê ô, five tone marks, đ
    French, ///< AZERTY, digits as & é " ' ( - è _ ç à
    Belgian, ///< AZERTY of its own
    German, ///< QWERTZ: y and z change places
    Czech ///< QWERTZ, digits as + ě š č ř ž ý á í é
};
inline constexpr int kKeyLayouts = 6;

/// What the scanner sent, if the computer had this layout: text that differs from `text`, or empty when the layout
/// explains nothing. Fields of nothing but digit keys become digits; other fields get their letters back, and digits
/// only in words made of digit keys alone.
[[nodiscard]] QString typedOn(KeyLayout layout, QStringView text);

/// `text` with `|` for whatever one character stands after the twelve digits at its start, if it comes at least five
/// times and is neither letter nor digit of a card; else empty.
[[nodiscard]] QString withBars(QStringView text);

} // namespace caodiem::ingest
