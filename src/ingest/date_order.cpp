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
    };
    constexpr int kMonths = 12;
    std::vector<Votes> votes;
    for (std::size_t i = first; i < rows.size(); ++i) {
        for (std::size_t column = 0; column < rows[i].cells.size(); ++column) {
            const Cell &cell = rows[i].cells[column];
            if (cell.kind != CellKind::Text || cell.text.size() > 20) {
                continue;
            }
            const auto [one, two] = firstTwo(cell.text);
            votes.resize(std::max(votes.size(), column + 1));
            votes[column].dayFirst += one > kMonths && two >= 1 && two <= kMonths ? 1 : 0;
            votes[column].monthFirst += two > kMonths && one >= 1 && one <= kMonths ? 1 : 0;
        }
    }
    std::vector<DateOrder> orders;
    for (const Votes &one : votes) {
        orders.push_back(one.monthFirst > 1 && one.dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst);
    }
    return orders;
}

} // namespace caodiem::ingest
