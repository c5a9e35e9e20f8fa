// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

#include <vector>

namespace caodiem::service {

/// The entry that says when a step was done: the earliest one of it. Null when there is none.
[[nodiscard]] const domain::Event *entryOf(const std::vector<domain::Event> &events, domain::EventKind step);

/// What is doubtful about a resident's step on that day beside the other steps of the same person: out of order, or
/// without the one that comes first. A doubt never stops anybody. `events`: the person's live ones.
[[nodiscard]] QStringList stepDoubts(domain::EventKind step, Day on, const std::vector<domain::Event> &events);

} // namespace caodiem::service
