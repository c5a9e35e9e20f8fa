// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_kind.h"
#include "domain/records.h"
#include "ingest/lists.h"

#include <optional>

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
    /// When Impossible: the day that old papers mean by it (docs/methods.md#impossible-dates), kNever = none.
    Day repair = kNever;
};
enum class DateOrder : quint8 { DayFirst, MonthFirst };
/// "26/05/1970", "05/1970", "1970", "00/00/1970", "--/--/1970", "19700526", "1970-05-26", "ngày 26 tháng 5 năm 1970",
/// "26-May-1970", a date cell, a year as a number, the serial of a date cell that lost its format. Years 1850 to 2200,
/// with four digits. MonthFirst: "05/26/1970", and 26/05/1970 all the same where no month is meant.
[[nodiscard]] DateReading readDate(const Cell &cell, DateOrder order = DateOrder::DayFirst);
[[nodiscard]] DateReading readDateText(QStringView text, DateOrder order = DateOrder::DayFirst);

struct StepReading {
    Reading state = Reading::Empty; ///< Empty also for "Chưa", "Không": nothing new
    StepMark mark; ///< when Read
    Day repair = kNever; ///< when Impossible, as in DateReading
};
/// A date, "≤ 26/05/2026", "20/5/26" (of this century), "x", "Có", "Đã", "Đã" or "Có" with a word of that very step
/// ("Đã kích hoạt mức 2"; with a date in it: that date), a logical cell. Every other "Đã …" ("Đã chuyển đi", "Đã thu
/// nhận, chưa kích hoạt") is Unreadable: it says something, but not that the step is done. Without `step` the words of
/// all steps count.
[[nodiscard]] StepReading readStep(
    const Cell &cell, DateOrder order = DateOrder::DayFirst, std::optional<domain::EventKind> step = {});

/// "26/05/15" with the century (20 for 20..); Unreadable unless the cell is a text of this form.
[[nodiscard]] DateReading readShortYear(const Cell &cell, int century, DateOrder order = DateOrder::DayFirst);

/// "-", "x", "Không", "Chưa có": words that say a place or a number is not there.
[[nodiscard]] bool isNoneWord(const QString &text);
/// The text, empty when it isNoneWord().
[[nodiscard]] inline QString unlessNone(QString text)
{
    return isNoneWord(text) ? QString() : text;
}

enum class IdState : quint8 {
    Empty,
    Good,
    ZeroLost, ///< a number of 10 or 11 digits; `id` is the padded form, to be held against birth and sex
    ExponentText, ///< "4.22E+10" as text
    TooLong, ///< 13 digits or more
    NotTwelve
};
struct IdReading {
    IdState state = IdState::Empty;
    QString id; ///< 12 digits when Good or ZeroLost
};
/// Spaces, dots, commas and dashes inside are forgiven, and ="…" around. Empty also for "-", "Chưa có" and "x". Pre for
/// `typed`: TableFile::hasTypes(). Without types a text of 10 or 11 digits may be a number that a spreadsheet wrote
/// out.
[[nodiscard]] IdReading readPersonalId(const Cell &cell, bool typed);

/// The phone number as text; nine digits that a spreadsheet took for a number get their leading zero back.
[[nodiscard]] QString phoneText(const Cell &cell, bool typed = true);
/// One or more Vietnamese telephone numbers (mobile 03 05 07 08 09 and ten digits, fixed 02 and ten or eleven, either
/// with +84 for the zero), separated by / ; , or "hoặc". True for an empty text.
[[nodiscard]] bool isPhone(const QString &text);

} // namespace caodiem::ingest
