// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caodiem::ingest {

/// Whether a word can be one syllable of Vietnamese: initial, rime, and a tone that its final allows. Case and the
/// place of the tone mark do not matter.
[[nodiscard]] bool isSyllable(QStringView word);

} // namespace caodiem::ingest
