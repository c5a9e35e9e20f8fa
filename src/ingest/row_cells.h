// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"
#include "ingest/questions.h"

namespace caodiem::ingest {

/// A row in the list's own words, by enumerator: what an export would write. Reading it again gives the same row.
[[nodiscard]] QStringList cellsOf(const ResidentRow &row);
[[nodiscard]] QStringList cellsOf(const OrganisationRow &row);
[[nodiscard]] QStringList cellsOf(const VillageRow &row);

/// What was decided stands in place of what was read.
void replaceCells(QStringList &cells, const RowDecision &decision);

/// The row that these words make, with its verdict; nothing is remarked. Missing cells are empty.
[[nodiscard]] ResidentRow residentRowFrom(const QStringList &cells, int number);
[[nodiscard]] OrganisationRow organisationRowFrom(const QStringList &cells, int number);

} // namespace caodiem::ingest
