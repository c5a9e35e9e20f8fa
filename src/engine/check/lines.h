// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/items.h"

namespace caodiem::engine::check {

/// One paragraph, one entry of a list, or one cell of a table row; hard-wrapped lines are joined again.
struct Line {
    std::vector<Item> items; ///< no LineEnd, no Tab
    bool bullet = false; ///< an entry of a list; its sign is left out of `items`
    bool opensList = false; ///< ends with a colon
    bool cell = false; ///< part of a row with tabs
    int row = 0; ///< cells of one row share it; grows with the text
    int block = 0; ///< a paragraph of its own, or one that opens a list together with its entries
};

[[nodiscard]] std::vector<Line> linesOf(const std::vector<Item> &items);

} // namespace caodiem::engine::check
