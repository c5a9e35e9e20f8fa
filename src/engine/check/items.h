// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/figure_check.h"
#include "engine/check/tokens.h"

namespace caodiem::engine::check {

enum class ItemKind : quint8 {
    Word,
    Count,
    Fraction, ///< a/b
    Percent,
    Date,
    Band, ///< an age or a range of ages
    Other, ///< a number that is no figure: document, telephone, time, address, article, measure, list number
    Mark,
    LineEnd,
    Tab
};

/// A token, or several that mean one thing together.
struct Item {
    ItemKind kind = ItemKind::Word;
    qsizetype at = 0;
    qsizetype size = 0;
    QString low; ///< of a word or a mark
    bool capital = false;
    Figure figure; ///< Count, Percent; the upper number of a Fraction
    Figure whole; ///< the lower number of a Fraction
    CheckDate date;
    CheckBand band;
};

/// What each number of the text is. Words and marks pass through.
[[nodiscard]] std::vector<Item> itemsOf(const std::vector<Token> &tokens);

} // namespace caodiem::engine::check
