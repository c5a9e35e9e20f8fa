// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caodiem::ingest {

/// How one name is written beside another.
enum class Writing : quint8 {
    Same, ///< but for capitals and where a tone mark stands
    Poorer, ///< the same name with a word shortened to its first letters or left out, or with marks missing
    Richer, ///< the other way round
    Other ///< other letters or other marks: a correction, or another name
};

/// What `given` is beside `known` (docs/methods.md#another-name). Poorer in anything is Poorer: "TRAN THI L." beside
/// "Trần Lan". A word is shortened when a full stop follows it or it has no vowel: "An" is no short "Anh".
[[nodiscard]] Writing writingOf(QStringView given, QStringView known);

/// Whether both can be the full and a short way to write one name.
[[nodiscard]] inline bool isOneWriting(QStringView given, QStringView known)
{
    return writingOf(given, known) != Writing::Other;
}

} // namespace caodiem::ingest
