// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/snapshot.h"

class QComboBox;

namespace caodiem::ui {

/// Adds every village and, last, "without one". Data: the number of the village, 0 for none.
void addVillages(QComboBox *choice, const engine::Directory &names);

/// Adds every school with its classes below it and, last, "without one". Data: QVariantList {school, class}, 0 for
/// none.
void addSchools(QComboBox *choice, const engine::Directory &names);

} // namespace caodiem::ui
