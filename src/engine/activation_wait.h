// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/resident_view.h"

#include <vector>

/// The clock from approval to activation (docs/methods.md#activation-clock).
namespace caodiem::engine {

/// An account is to be activated within so many days of the notice of its approval (Decree 69/2024, article 14).
inline constexpr Day kActivationDays = 7;

/// Somebody whose account is there and not activated on the as-of date.
struct ActivationWait {
    quint32 row = 0; ///< of the view's index
    Day since = kNever; ///< approved, or taken in where no approval is recorded
    bool approved = false; ///< which of the two
    friend bool operator==(const ActivationWait &, const ActivationWait &) = default;
};

/// More than kActivationDays on that day: the seventh day itself is still in time.
[[nodiscard]] constexpr bool isOverdue(const ActivationWait &wait, Day asOf)
{
    return asOf - wait.since > kActivationDays;
}

struct ActivationList {
    std::vector<ActivationWait> people; ///< the longest wait first, those of one day by name
    qint64 overdue = 0; ///< they stand first
    qint64 overdueTakenIn = 0; ///< of these: counted from the day taken in
};

/// Residents who are here on the view's day and fit `filter` (whose steps are not looked at), whose e-ID was approved
/// or taken in by then and is not activated.
[[nodiscard]] ActivationList waitingForActivation(const ResidentView &view, ResidentFilter filter);

} // namespace caodiem::engine
