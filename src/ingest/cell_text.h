// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ingest/lists.h"

/// What one cell means, whatever way it was typed. Pure functions; the row readers turn the answers into remarks.
namespace caodiem::ingest {

/// cleanText() of what the cell shows; empty for cells in error.
[[nodiscard]] QString cellText(const Cell &cell);

enum class Reading : quint8 {
    Empty,
    Read,
    Impossible, ///< has the form of a date, but there is no such day
    Unreadable
};

struct DateReading {
    Reading state = Reading::Empty;
    domain::BirthDate date; ///< when Read
};
/// "26/05/1970", "05/1970", "1970", "00/00/1970", "--/--/1970", "19700526", "1970-05-26", "ngày 26 tháng 5 năm 1970", a
/// date cell, a year as a number, the serial of a date cell that lost its format. Years 1850 to 2200, with four digits.
[[nodiscard]] DateReading readDate(const Cell &cell);
[[nodiscard]] DateReading readDateText(QStringView text);

struct StepReading {
    Reading state = Reading::Empty; ///< Empty also for "Chưa", "Không": nothing new
    StepMark mark; ///< when Read
};
/// A date, "≤ 26/05/2026", "x", "Có", "Đã …" (with a date in it: that date), a logical cell.
[[nodiscard]] StepReading readStep(const Cell &cell);

enum class IdState : quint8 {
    Empty,
    Good,
    ZeroLost, ///< a number of 10 or 11 digits; `id` is the padded form, to be held against birth and sex
    ExponentText, ///< "4.22E+10" as text
    NotTwelve
};
struct IdReading {
    IdState state = IdState::Empty;
    QString id; ///< 12 digits when Good or ZeroLost
};
/// Spaces, dots and dashes inside are forgiven. Pre for `typed`: TableFile::hasTypes(). Without types a text of 10 or
/// 11 digits may be a number that a spreadsheet wrote out.
[[nodiscard]] IdReading readPersonalId(const Cell &cell, bool typed);

/// The phone number as text; a number cell of nine digits gets its leading zero back.
[[nodiscard]] QString phoneText(const Cell &cell);

} // namespace caodiem::ingest
