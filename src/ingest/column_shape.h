// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/table.h"

#include <QStringView>

#include <vector>

namespace caodiem::ingest {

/// What one heading says of a column that makes sense only beside its neighbours.
enum class ColumnPart : quint8 {
    None,
    Male, ///< "Nam": a tick, or the birth of a man
    Female,
    DayOfBirth, ///< "Ngày", "Ngày sinh" beside month and year
    MonthOfBirth,
    YearOfBirth,
    FamilyName, ///< "Họ và tên đệm"
    GivenName, ///< "Tên"
    Permanent, ///< "Thường trú": a tick
    Temporary
};
[[nodiscard]] ColumnPart columnPart(const QString &heading);

/// Several columns of a sheet that are one column of the list. The value is put where the first of them stands.
struct ColumnShape {
    enum class Kind : quint8 {
        JoinName, ///< parts: family name, given name
        SexTicks, ///< parts: male, female; either order in the sheet
        GirlTicks, ///< parts: female, the personal ID, without which an empty cell is nobody's
        BirthBySex, ///< the same with births in place of ticks: the birth is put into the first, the sex in the second
        DayMonthYear, ///< parts: day, month, year
        ResidenceTicks, ///< parts: permanent, temporary
        FirstWithDigits, ///< the first part with a digit in it: a second column of numbers, dates in one of two columns
        Constant ///< parts: a column of its own; the same text in every row
    };
    Kind kind = Kind::Constant;
    int column = -1; ///< enumerator of domain/list_columns.h
    std::vector<int> parts; ///< columns of the sheet
    QString text; ///< of a Constant
};

/// The row as the list means it. Cells that are no such parts (signatures, headings) stay as they are.
void applyShapes(const std::vector<ColumnShape> &shapes, TableRow &row);

/// "x", "✓", 1, TRUE and their kin.
[[nodiscard]] bool isTickCell(const Cell &cell);
/// "A", "AB": how a spreadsheet names its columns, from 0.
[[nodiscard]] QString columnLetters(int column);

} // namespace caodiem::ingest
