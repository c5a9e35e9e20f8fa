// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/date_order.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

/// The first two numbers of "05/26/2026"; zeros for any other text.
std::pair<int, int> firstTwo(const QString &text)
{
    for (const QChar separator : {u'/', u'-', u'.'}) {
        const auto parts = QStringView(text).split(separator);
        if (parts.size() == 3 && parts[0].size() <= 2 && parts[1].size() <= 2 && parts[2].size() >= 4) {
            return {parts[0].toInt(), parts[1].toInt()};
        }
    }
    return {0, 0};
}

} // namespace

std::vector<DateOrder> dateOrdersOf(const std::vector<TableRow> &rows, std::size_t first)
{
    struct Votes {
        int dayFirst = 0;
        int monthFirst = 0;
        int either = 0; ///< "05/06/2026"
    };
    constexpr int kMonths = 12;
    std::vector<Votes> votes;
    Votes all;
    bool dateCells = false;
    for (std::size_t i = first; i < rows.size(); ++i) {
        for (std::size_t column = 0; column < rows[i].cells.size(); ++column) {
            const Cell &cell = rows[i].cells[column];
            dateCells = dateCells || cell.kind == CellKind::Date;
            if (cell.kind != CellKind::Text || cell.text.size() > 20) {
                continue;
            }
            const auto [one, two] = firstTwo(cell.text);
            if (one < 1 || two < 1) {
                continue;
            }
            votes.resize(std::max(votes.size(), column + 1));
            for (Votes *each : {&votes[column], &all}) {
                each->dayFirst += one > kMonths && two <= kMonths ? 1 : 0;
                each->monthFirst += two > kMonths && one <= kMonths ? 1 : 0;
                each->either += one <= kMonths && two <= kMonths ? 1 : 0;
            }
        }
    }
    // One program wrote all of them. A single date may be a slip of the hand, but hardly where no other has a day after
    // the 12th; beside date cells it is what the spreadsheet could not take for a date.
    const bool wholeFile
        = all.dayFirst == 0 && (all.monthFirst > 1 || (all.monthFirst == 1 && all.either > 1 && !dateCells));
    std::vector<DateOrder> orders;
    for (const Votes &one : votes) {
        const bool own = one.monthFirst > 1 && one.dayFirst == 0;
        const bool follows = wholeFile && one.monthFirst + one.either > 0;
        orders.push_back(own || follows ? DateOrder::MonthFirst : DateOrder::DayFirst);
    }
    return orders;
}

std::vector<Day> swappedDatesOf(const std::vector<TableRow> &rows, std::size_t first)
{
    constexpr int kMonths = 12;
    constexpr int kLeastTexts = 2;
    constexpr int kLeastDates = 3; // with two texts: one in fifty lists that mix both by hand looks so by chance
    struct Count {
        int texts = 0;
        int dates = 0;
        bool other = false;
        Day example = kNever;
    };
    std::vector<Count> counts;
    for (std::size_t i = first; i < rows.size(); ++i) {
        counts.resize(std::max(counts.size(), rows[i].cells.size()));
        for (std::size_t column = 0; column < rows[i].cells.size(); ++column) {
            const Cell &cell = rows[i].cells[column];
            Count &count = counts[column];
            if (cell.kind == CellKind::Date) {
                const YearMonthDay date = civilFromDay(cell.day);
                count.other = count.other || date.day > kMonths;
                count.example = count.dates++ == 0 || date.day != date.month ? cell.day : count.example;
            } else if (cell.kind == CellKind::Text && cell.text.size() <= 20) {
                const auto [one, two] = firstTwo(cell.text);
                count.other = count.other || (one >= 1 && one <= kMonths);
                count.texts += one > kMonths && two >= 1 && two <= kMonths ? 1 : 0;
            }
        }
    }
    std::vector<Day> days;
    for (const Count &count : counts) {
        const bool swapped = !count.other && count.texts >= kLeastTexts && count.dates >= kLeastDates;
        days.push_back(swapped ? count.example : kNever);
    }
    return days;
}

} // namespace caodiem::ingest
