// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "report/list_table.h"
#include "service/office.h"

namespace caodiem::service {

/// The registers in the import's columns (cli.md, export): everybody, the gone and the dead too; village, residence,
/// school and class of the last spell; births and steps as far as they are known.
[[nodiscard]] report::ListTable residentTable(const domain::Registers &registers);
[[nodiscard]] report::ListTable organisationTable(const domain::Registers &registers);

/// The people behind a figure as a list that leaves the office: IDs cut to the last three digits unless `fullId`.
[[nodiscard]] report::ListTable peopleListTable(const PeopleTable &table, bool fullId);

} // namespace caodiem::service
