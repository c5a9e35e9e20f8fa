// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

/// Registers and live log as columns for the snapshot, in one pass and without names.
namespace caodiem::store {

[[nodiscard]] Status scanPersons(Connection &connection, const std::function<void(const PersonColumns &)> &visit);
[[nodiscard]] Status scanOrganisations(
    Connection &connection, const std::function<void(const OrganisationColumns &)> &visit);
/// Errc::NotFound.
[[nodiscard]] Result<PersonColumns> readPerson(Connection &connection, ResidentId id);
[[nodiscard]] Result<OrganisationColumns> readOrganisation(Connection &connection, OrganisationId id);

} // namespace caodiem::store
