// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/snapshot.h"
#include "service/job.h"
#include "store/store.h"

namespace caodiem::service {

/// The store's registers and live events as the engine's columns: as the store kept them where they are still right,
/// else read person by person, and kept for the next time.
[[nodiscard]] Result<engine::Snapshot> loadSnapshot(store::Store &store, const JobContext &job);
/// Keeps the columns in the store where that pays. A failure costs only the time of the next opening; it is logged.
void keepColumns(store::Store &store, const engine::Snapshot &snapshot);
/// The days around a campaign that are asked for again and again: [first, past).
struct DayFrame {
    Day first = kNever;
    Day past = kDayMin;
};
[[nodiscard]] DayFrame daybookFrame(const domain::Campaign &campaign, Day today);

/// One resident: earliest day of each step, contact classes in order.
[[nodiscard]] engine::PersonRecord personRecord(const store::PersonColumns &person);
[[nodiscard]] engine::OrganisationRecord organisationRecord(const store::OrganisationColumns &organisation);

} // namespace caodiem::service
