// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/lines.h"

#include <algorithm>
#include <iterator>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

bool isMark(const Item &item, QStringView marks)
{
    return item.kind == ItemKind::Mark && marks.contains(item.low);
}

/// "-", "+", "•", "a)": the sign of a list entry, as a number of items; 0 without.
std::size_t bulletSize(const std::vector<Item> &items)
{
    if (items.empty()) {
        return 0;
    }
    if (isMark(items[0], u"-+*•–—·●○▪➢✓§")) {
        return 1;
    }
    const bool letter
        = items.size() > 1 && items[0].kind == ItemKind::Word && items[0].size == 1 && isMark(items[1], u").");
    return letter ? 2 : 0;
}

bool startsNumbered(const std::vector<Item> &items)
{
    return !items.empty() && items[0].kind == ItemKind::Other && items[0].size > 1;
}

/// A line that was broken in the middle of a sentence goes on in the next one.
bool goesOn(const std::vector<Item> &line, const std::vector<Item> &next)
{
    if (line.empty() || next.empty() || isMark(line.back(), u".;:!?") || bulletSize(next) != 0) {
        return false;
    }
    const Item &first = next.front();
    if (isMark(line.back(), u",")) {
        return !startsNumbered(next);
    }
    if (first.kind == ItemKind::Word) {
        return !first.capital;
    }
    const bool number = first.kind == ItemKind::Count || first.kind == ItemKind::Fraction
        || first.kind == ItemKind::Percent || first.kind == ItemKind::Date || first.kind == ItemKind::Band;
    const bool bracket = isMark(first, u"(");
    // "Đã thu nhận được / 2.339 hồ sơ": the line before must look like prose, not like a heading.
    return (number || bracket) && line.size() > 5;
}

struct RawLine {
    std::vector<Item> items;
    bool cell = false;
    int row = 0;
    bool entry = false; ///< made of a row with one figure
};

std::vector<RawLine> rawLines(const std::vector<Item> &items)
{
    std::vector<RawLine> out(1);
    int row = 0;
    for (const Item &item : items) {
        if (item.kind == ItemKind::Tab) {
            out.back().cell = true;
            out.push_back({{}, true, row, false});
        } else if (item.kind == ItemKind::LineEnd) {
            out.push_back({{}, false, ++row, false});
        } else {
            out.back().items.push_back(item);
        }
    }
    return out;
}

/// "Đã cấp thẻ<tab>32.788": a row that names one figure is the entry of a list: "Đã cấp thẻ: 32.788".
std::vector<RawLine> withNamedFigures(std::vector<RawLine> raw)
{
    std::vector<RawLine> out;
    for (std::size_t i = 0; i < raw.size();) {
        std::size_t end = i + 1;
        while (raw[i].cell && end < raw.size() && raw[end].cell && raw[end].row == raw[i].row) {
            ++end;
        }
        const std::size_t cells = end - i;
        const std::size_t name = end - 2;
        const auto figures = [](const std::vector<Item> &items) {
            return std::count_if(items.begin(), items.end(), [](const Item &item) {
                return item.kind == ItemKind::Count || item.kind == ItemKind::Fraction
                    || item.kind == ItemKind::Percent;
            });
        };
        const bool named = raw[i].cell
            && (cells == 2 || (cells == 3 && raw[i].items.size() == 1 && figures(raw[name].items) == 0))
            && !raw[name].items.empty() && raw[name].items.front().kind == ItemKind::Word
            && figures(raw[name].items) == 0 && raw[end - 1].items.size() <= 3 && figures(raw[end - 1].items) == 1;
        if (named) {
            Item colon;
            colon.kind = ItemKind::Mark;
            colon.low = u":"_s;
            colon.at = raw[end - 1].items.front().at;
            RawLine entry {raw[name].items, false, raw[i].row, true};
            entry.items.push_back(colon);
            entry.items.insert(entry.items.end(), raw[end - 1].items.begin(), raw[end - 1].items.end());
            out.push_back(std::move(entry));
        } else {
            std::move(raw.begin() + static_cast<std::ptrdiff_t>(i), raw.begin() + static_cast<std::ptrdiff_t>(end),
                std::back_inserter(out));
        }
        i = end;
    }
    return out;
}

std::vector<RawLine> joined(std::vector<RawLine> raw)
{
    std::vector<RawLine> out;
    for (RawLine &line : raw) {
        const bool together = !out.empty() && !out.back().cell && !line.cell && !line.entry && !out.back().entry
            && goesOn(out.back().items, line.items);
        if (together) {
            out.back().items.insert(out.back().items.end(), line.items.begin(), line.items.end());
        } else {
            out.push_back(std::move(line));
        }
    }
    return out;
}

} // namespace

std::vector<Line> linesOf(const std::vector<Item> &items)
{
    std::vector<Line> out;
    int block = 0;
    for (RawLine &raw : joined(withNamedFigures(rawLines(items)))) {
        Line line;
        const std::size_t sign = raw.cell || raw.entry ? 0 : bulletSize(raw.items);
        line.items.assign(raw.items.begin() + static_cast<std::ptrdiff_t>(sign), raw.items.end());
        line.bullet = sign != 0 || raw.entry;
        line.cell = raw.cell;
        line.row = raw.row;
        line.opensList = !line.items.empty() && isMark(line.items.back(), u":");
        if (line.items.empty() && !line.cell) {
            ++block; // an empty line ends a list
            continue;
        }
        const bool listed
            = line.bullet && !out.empty() && out.back().block == block && (out.back().bullet || out.back().opensList);
        block += listed ? 0 : 1;
        line.block = block;
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace caodiem::engine::check
