// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/snapshot.h"
#include "service/job.h"
#include "store/store.h"

namespace caodiem::service {

/// The store's registers and live events as the engine's columns.
[[nodiscard]] Result<engine::Snapshot> loadSnapshot(store::Store &store, const JobContext &job);

/// One resident: earliest day of each step, contact classes in order.
[[nodiscard]] engine::PersonRecord personRecord(const store::PersonColumns &person);
[[nodiscard]] engine::OrganisationRecord organisationRecord(const store::OrganisationColumns &organisation);

} // namespace caodiem::service
