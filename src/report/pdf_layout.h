// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

class QTextLayout;

/// Blocks measured and cut into pieces that a page can take or leave. All lengths in dots of the paper.
namespace caodiem::report::pdf {

/// The smallest thing that is never cut: a line of text, a row of a table, a chart.
struct Piece {
    double before = 0; ///< gap above, dropped at the head of a page
    double height = 0;
    bool keepWithNext = false;
    std::function<void(QPainter &, QPointF)> paint; ///< at its top left corner
    std::shared_ptr<const Piece> tableHead = nullptr; ///< painted again above this piece when it opens a page
    bool newPage = false;
    double after = 0; ///< gap below
};

/// Appends the pieces of `block`, `width` wide.
void appendPieces(std::vector<Piece> &pieces, const Block &block, double width, double dotsPerMm);

} // namespace caodiem::report::pdf
