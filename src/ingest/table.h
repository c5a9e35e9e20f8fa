// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

#include <vector>

/// What a spreadsheet or a csv file looks like from the rows' side: one shape for every format.
namespace caodiem::ingest {

enum class CellKind : quint8 { Empty, Text, Number, Date, Bool, Error };

inline constexpr QStringView kNoValue = u"=?";

/// What the font of a text says of its encoding (legacy_text.h).
enum class FontHint : quint8 { Plain, Tcvn3, Tcvn3Capitals, Vni };

struct Cell {
    CellKind kind = CellKind::Empty;
    QString text; ///< Text and Error: as stored; kNoValue for a formula that was saved without its value. Empty for the
                  ///< other kinds; shown() writes them out
    double number = 0; ///< Number and Date: the stored value; Bool: 0 or 1
    Day day = kNever; ///< Date: the day. Number: the day this serial would be, kNever when it is none
    FontHint font = FontHint::Plain;
    /// Stands in cells merged downwards: the uppermost one, which has the value, or, when empty, one below it.
    bool merged = false;

    /// As a person reads it: whole numbers without exponent or separators, dates dd/mm/yyyy.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool isEmpty() const { return kind == CellKind::Empty; }
};

struct TableRow {
    int number = 0; ///< as the spreadsheet numbers it, from 1
    bool hidden = false; ///< by hand or by a filter
    std::vector<Cell> cells; ///< by column from 0; trailing empty ones may be missing

    /// An empty cell beyond the end.
    [[nodiscard]] const Cell &at(int column) const;
    [[nodiscard]] bool isBlank() const;
};

} // namespace caodiem::ingest
