// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

#include <vector>

/// What a spreadsheet or a csv file looks like from the rows' side: one shape for every format.
namespace caodiem::ingest {

enum class CellKind : quint8 { Empty, Text, Number, Date, Bool, Error };

struct Cell {
    CellKind kind = CellKind::Empty;
    QString text; ///< Text and Error: as stored. Empty for the other kinds; shown() writes them out
    double number = 0; ///< Number and Date: the stored value; Bool: 0 or 1
    Day day = kNever; ///< Date: the day. Number: the day this serial would be, kNever when it is none

    /// As a person reads it: whole numbers without exponent or separators, dates dd/mm/yyyy.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool isEmpty() const { return kind == CellKind::Empty; }
};

struct TableRow {
    int number = 0; ///< as the spreadsheet numbers it, from 1
    std::vector<Cell> cells; ///< by column from 0; trailing empty ones may be missing

    /// An empty cell beyond the end.
    [[nodiscard]] const Cell &at(int column) const;
    [[nodiscard]] bool isBlank() const;
};

} // namespace caodiem::ingest
