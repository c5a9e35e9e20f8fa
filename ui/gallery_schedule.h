// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery_above.h"

namespace caodiem::ui {

/// The schedule page, its dialogs and its empty state; writes nothing.
void takeSchedule(MainWindow &window, const Shot &shot);

} // namespace caodiem::ui
