// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/grouping.h"

namespace caodiem::engine {

inline constexpr int kWeek = 7;
inline constexpr int kFourWeeks = 28;

/// What one pass over the people collects for one group of one indicator on one day D: whole counts only, so that
/// groups can be added up.
struct Cell {
    qint64 denominator = 0;
    qint64 numerator = 0;
    qint64 denominatorYesterday = 0;
    qint64 numeratorYesterday = 0;
    qint64 doneInWeek = 0; ///< flow: in the numerator, last achieved step in D−6 … D
    qint64 doneInFourWeeks = 0; ///< … in D−27 … D
    quint32 achievedDays = 0; ///< flow: bit i = somebody's last achieved step is on D−i
    std::array<qint32, kFourWeeks + 2>
        heapChange {}; ///< stock: change of the numerator on D−28+i against the day before

    Cell &operator+=(const Cell &other);
};

/// Per indicator: a cell for every group, the last one for those without.
using CellTable = std::vector<std::vector<Cell>>;

struct Tally {
    CellTable cells; ///< in the campaign's order of indicators
    std::vector<qint64> ineligible; ///< remaining, and of the class ineligible; of the whole
    std::vector<qint64> undatedOrganisations;
};

/// One pass over residents and organisations for all `indicators`.
[[nodiscard]] Tally tallyOn(const Snapshot &snapshot, const domain::Campaign &campaign,
    std::span<const domain::Indicator> indicators, Day asOf, Grouping grouping);

} // namespace caodiem::engine
