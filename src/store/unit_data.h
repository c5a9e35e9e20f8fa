// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

/// The unit's own data, settings and loaded campaigns. Writers: pre in a transaction; each leaves its audit row.
namespace caodiem::store {

[[nodiscard]] Result<domain::Unit> readUnit(Connection &connection);
/// `action` is the audit's word: "store.create" or "unit.change". Errc::BadInput without a name.
[[nodiscard]] Status writeUnit(
    Connection &connection, const domain::Unit &unit, const QString &action, const domain::Stamp &stamp);
[[nodiscard]] Result<std::optional<QString>> readSetting(Connection &connection, const QString &key);
[[nodiscard]] Status writeSetting(
    Connection &connection, const QString &key, const QString &value, const domain::Stamp &stamp);
[[nodiscard]] Result<std::vector<StoredCampaign>> readCampaigns(Connection &connection);
[[nodiscard]] Status writeCampaign(Connection &connection, const StoredCampaign &campaign, const domain::Stamp &stamp);

} // namespace caodiem::store
