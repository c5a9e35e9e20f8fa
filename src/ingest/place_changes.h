// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/changes.h"

/// Villages and schools renamed and merged by hand, as proposed changes. Values in, values out. An old name stays known
/// to lists; what was merged stays, for the days before.
/// Errors: NotFound "village:" or "school:" (the row is not there); BadInput "place-name" empty, "place-same" into
/// itself, "place-day" no day; Conflict "place-name:NAME" another one is called so, "place-merged:NAME" was merged
/// before.
namespace caodiem::ingest {

[[nodiscard]] Result<domain::BatchChanges> renameVillage(
    const domain::Registers &known, VillageId village, const QString &name);
[[nodiscard]] Result<domain::BatchChanges> renameSchool(
    const domain::Registers &known, SchoolId school, const QString &name);

struct VillageContact {
    QString name; ///< another one renames the village; empty = stays
    QString kind;
    QString headName;
    QString phone;
    QString officer; ///< by name; one who is not known yet is added. Empty = none
};
[[nodiscard]] Result<domain::BatchChanges> editVillage(
    const domain::Registers &known, VillageId village, const VillageContact &contact);

/// Who lives in `from` on the day `on` or later lives in `into` from then on; every day before stays as it is.
/// Organisations have no dated village: they stay unless `organisations`, and then past figures by village move, too.
[[nodiscard]] Result<domain::BatchChanges> mergeVillages(
    const domain::Registers &known, VillageId from, VillageId into, Day on, bool organisations);
/// The same with classes: those of `from` go on under their names in `into`.
[[nodiscard]] Result<domain::BatchChanges> mergeSchools(
    const domain::Registers &known, SchoolId from, SchoolId into, Day on);

} // namespace caodiem::ingest
