// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

/// Which groups are ahead (docs/methods.md#ranking). Rank 1 is the best; ties share a rank and the next one is as much
/// lower as there are ties (1, 1, 3).
namespace caodiem::engine {

enum class RankBy : quint8 {
    Ratio, ///< the exact ratio: the highest first; stock: the lowest first
    Remaining, ///< fewest remaining first
    Gain ///< change of the printed percent against a week before, in points: the greatest first; stock: the greatest
         ///< fall
};

/// Where the true ratio of so small a group lies, 95 times in 100: hundredths of a percent, 0 … 10000.
struct RatioInterval {
    qint64 low = 0; ///< rounded down
    qint64 high = 0; ///< rounded up
    [[nodiscard]] bool covers(qint64 hundredths) const { return low <= hundredths && hundredths <= high; }
    friend bool operator==(const RatioInterval &, const RatioInterval &) = default;
};
/// Wilson's score interval (docs/methods.md#ranking). Nothing when the denominator is 0.
/// Pre: 0 ≤ numerator ≤ denominator ≤ 100 million.
[[nodiscard]] std::optional<RatioInterval> wilsonInterval(qint64 numerator, qint64 denominator);

struct RankedGroup {
    std::size_t group = 0; ///< place in IndicatorAnswer::groups
    std::optional<qint64> rank; ///< from 1; nothing when nobody is in the denominator, or (by gain) was a week before
    std::optional<qint64> gainPoints; ///< printed percent now − a week before, hundredths of a point; either may miss
    qint64 gainCount = 0; ///< numerator now − a week before; negative allowed (stock: negative = fell)
    std::optional<RatioInterval> interval; ///< nothing when nobody is in the denominator
    bool tooSmallToTell = false; ///< the interval covers the whole's percent: luck alone may have put it where it is
    friend bool operator==(const RankedGroup &, const RankedGroup &) = default;
};

/// Every group of `now`, by rank; groups that share one by the larger denominator first, then in the answer's order;
/// those without a rank last. `weekBefore`: the same indicator and grouping as of D−7 (groups are matched by key).
[[nodiscard]] std::vector<RankedGroup> ranked(
    domain::IndicatorKind kind, const IndicatorAnswer &now, const IndicatorAnswer &weekBefore, RankBy by);

} // namespace caodiem::engine
