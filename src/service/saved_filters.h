// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/resident_view.h"

#include <vector>

/// Filters of the register of residents that were given a name; the store keeps them, so that everybody at it has them.
namespace caodiem::service {

struct SavedFilter {
    QString name;
    engine::ResidentFilter filter; ///< as far as it could be read
    /// False when it names a village, school or class that is not in the register any more, or was written by a newer
    /// program.
    bool readable = true;
};
inline constexpr qsizetype kMostSavedFilters = 40;
inline constexpr qsizetype kLongestFilterName = 60;

/// One JSON array, by name in the Vietnamese order.
[[nodiscard]] QByteArray toJson(const std::vector<SavedFilter> &filters);
/// `names`: those that there are now. What is no such array gives none.
[[nodiscard]] std::vector<SavedFilter> savedFiltersFrom(const QByteArray &json, const engine::Directory &names);

} // namespace caodiem::service
