// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/balance.h"
#include "service/office.h"

#include <memory>
#include <optional>
#include <vector>

namespace caodiem::ui {

/// One bar of a waterfall: where it begins and ends, in people. A total stands on the ground, the others hang between.
struct WaterfallBar {
    QString label;
    qint64 from = 0; ///< 0 for a total
    qint64 to = 0;
    std::optional<engine::Slice> slice; ///< nothing for a total
    [[nodiscard]] qint64 change() const { return to - from; }
    friend bool operator==(const WaterfallBar &, const WaterfallBar &) = default;
};

/// A waterfall as a value: what is drawn, not how.
struct WaterfallSpec {
    std::vector<WaterfallBar> bars; ///< opening, what came and went (nothing that is 0), closing
    qint64 low = 0; ///< of the value axis; the ground is cut off where it lies above 0
    qint64 high = 1;
    qint64 step = 1; ///< between two lines of the grid; high − low is a whole number of them
    friend bool operator==(const WaterfallSpec &, const WaterfallSpec &) = default;
};

/// The axis is cut so that the changes are seen: they take at least half of the height where there are any.
[[nodiscard]] WaterfallSpec waterfallOf(const engine::SideBalance &side, bool numerator, Day from, Day to);

/// In the order in which the balance is told, not in which a reason is chosen.
[[nodiscard]] const std::vector<engine::Reason> &reasonsInOrder();

/// Why one indicator moved between two days.
struct BalanceFigures {
    std::shared_ptr<const service::OfficeImage> image; ///< keeps `campaign` and `indicator` alive
    const domain::Campaign *campaign = nullptr;
    const domain::Indicator *indicator = nullptr;
    Day from = kNever; ///< the opening is the figure as of this day
    Day to = kNever;
    engine::Balance balance;
    QString sentence; ///< "Từ 91,20% lên 93,42%, tăng 2,22 điểm: đã làm +287, tổng số +14."
};

/// Nothing when the campaign has no such indicator. Pre: from ≤ to.
[[nodiscard]] std::optional<BalanceFigures> balanceFigures(std::shared_ptr<const service::OfficeImage> image,
    const QString &campaign, const QString &indicator, Day from, Day to);

} // namespace caodiem::ui
