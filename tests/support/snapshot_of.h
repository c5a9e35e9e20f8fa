// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/snapshot.h"

namespace caodiem::test {

/// The snapshot of registers held in memory, without a store.
[[nodiscard]] engine::Snapshot snapshotOf(const domain::Registers &registers);
/// One resident as the snapshot takes it in.
[[nodiscard]] engine::PersonRecord personRecordOf(const domain::Registers &registers, const domain::Resident &resident);

} // namespace caodiem::test
