// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace caodiem::store {

/// SHA-256 (hex) over registers and live events in a form without row ids (docs/decisions/0002-content-hash.md): two
/// stores with the same content have the same hash, whatever batches and in what order it came by.
/// In: officers, villages, schools, classes, households, residents with spells and events, organisations with events;
/// the outreach log and the calls;
/// of an event its kind, day, `latest`, place and note. Out: source, batch, moments, who recorded, voided events, unit,
/// settings, campaigns, audit. Errc::Corrupt on values that cannot be read.
[[nodiscard]] Result<QString> contentHash(Connection &connection);

} // namespace caodiem::store
