// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <span>

/// Whether somebody whom a list lacks was looked into before (docs/methods.md#not-in-this-list).
namespace caodiem::ingest {

/// Digest of what the register says of who a person is and where the person lives or learns (all spells, in any
/// order): the same as long as none of it changes, whatever steps are done meanwhile. 32 hex digits.
[[nodiscard]] QString absenceKey(const domain::Resident &person, std::span<const domain::Spell> spells);
/// The same of an organisation: tax code, name, village, days of establishment and closing.
[[nodiscard]] QString absenceKey(const domain::Organisation &organisation);

} // namespace caodiem::ingest
