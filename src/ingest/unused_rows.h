// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

namespace caodiem::ingest {

/// Drops proposed new rows that nothing proposed refers to: a village that stands only in a row left out with a
/// question is no new village. Rows that the list itself is about stay.
void dropUnusedRows(domain::BatchChanges &changes, domain::BatchKind kind);

} // namespace caodiem::ingest
