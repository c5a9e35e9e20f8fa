// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/status_column.h"

#include "base/text.h"
#include "ingest/cell_text.h"

#include <algorithm>
#include <utility>

namespace caodiem::ingest {
namespace {

/// What the words of one column are.
struct Words {
    int filled = 0;
    int yes = 0; ///< "Đã kích hoạt"
    int no = 0; ///< "Chưa kích hoạt"
};

Words wordsOf(std::span<const TableRow> rows, int column, domain::EventKind step)
{
    Words words;
    for (const TableRow &row : rows) {
        const Cell &cell = row.at(column);
        if (cell.isEmpty()) {
            continue;
        }
        ++words.filled;
        const QString text = cell.kind == CellKind::Text ? foldedKey(cellText(cell)) : QString();
        if (text.startsWith(QStringLiteral("chua"))) {
            ++words.no;
        } else if (text.startsWith(QStringLiteral("da"))
            && readStep(cell, DateOrder::DayFirst, step).mark.kind != StepMark::None) {
            ++words.yes;
        }
    }
    return words;
}

bool saysStep(const Words &words)
{
    constexpr int kHalf = 2; // "Đã khóa" and its like may stand between them
    return words.yes + words.no > 0 && (words.yes + words.no) * kHalf >= words.filled;
}

} // namespace

int statusColumn(std::span<const TableRow> rows, const std::vector<int> &at, domain::EventKind step)
{
    std::size_t width = 0;
    for (const TableRow &row : rows) {
        width = std::max(width, row.cells.size());
    }
    int found = -1;
    bool foundSaysYes = false;
    bool several = false;
    for (int column = 0; column < static_cast<int>(width); ++column) {
        const Words words = wordsOf(rows, column, step);
        if (std::ranges::find(at, column) != at.end() || !saysStep(words)) {
            continue;
        }
        const bool better = words.yes > 0 && !foundSaysYes; // "Chưa cấp" alone may be about another step
        several = found >= 0 && !better && (words.yes > 0) == foundSaysYes;
        if (found < 0 || better) {
            found = column;
            foundSaysYes = words.yes > 0;
        }
    }
    return several ? -1 : found;
}

void readStatusColumn(ListScan &scan, std::span<const TableRow> rows, domain::EventKind step)
{
    const auto at = static_cast<std::size_t>(
        domain::at(domain::ResidentColumn::CardIntake) + static_cast<int>(domain::residentStepIndex(step)));
    const int column = scan.at[at] >= 0 ? -1 : statusColumn(rows, scan.at, step);
    if (column < 0) {
        return;
    }
    const QString header = scan.origin.fileHeaders.value(column);
    std::erase_if(scan.remarks, [&header](const Remark &remark) {
        return remark.code == RemarkCode::ColumnIgnored && remark.column == header;
    });
    scan.remarks.push_back({Gravity::Warning, RemarkCode::ColumnOfStatus, scan.origin.headerRow, header, {},
        {std::exchange(scan.origin.headers[at], header)}});
    scan.at[at] = column;
}

} // namespace caodiem::ingest
