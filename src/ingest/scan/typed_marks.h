// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A scanner set to type Vietnamese sends the keys an input method expects ("Nguyeenx", "Nguye6n4"). With that method
/// off, or the other one on, the keys themselves arrive.
namespace caodiem::ingest {

enum class TypingMethod : quint8 { Telex, Vni };

/// The word that these keys make: marks from anywhere in the word, the tone where the spelling puts it (hòa, thủy).
/// Nothing when some key has nothing to mark. Keys without any mark give the word itself.
[[nodiscard]] std::optional<QString> composed(QStringView keys, TypingMethod method);

/// Every word of the text that only becomes a Vietnamese word by being composed; other words stay.
[[nodiscard]] QString wordsComposed(QStringView text, TypingMethod method);

} // namespace caodiem::ingest
