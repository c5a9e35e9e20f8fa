// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace caodiem::ui {

/// The little that a palette cannot say: cards, segments, borders of controls. Kept small on purpose.
[[nodiscard]] QString styleSheetOf(const Tokens &t, bool dark);

} // namespace caodiem::ui
