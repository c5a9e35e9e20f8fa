// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/merged_cells.h"

#include "ingest/zip_parts.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace caodiem::ingest {
namespace {

constexpr qint64 kLargestSheet = 16 * 1024 * 1024;
constexpr std::string_view kTag = "mergeCell ";
constexpr std::string_view kReference = "ref=\"";

struct Place {
    int column = 0;
    int row = 0;
};

std::optional<Place> placeFrom(std::string_view text, const TableLimits &limits)
{
    constexpr int kLetters = 26;
    int column = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z' && column <= limits.columns; ++at) {
        column = column * kLetters + (text[at] - 'A' + 1);
    }
    int row = 0;
    const char *end = text.data() + text.size();
    const auto [behind, error] = std::from_chars(text.data() + at, end, row);
    const bool fits
        = at > 0 && error == std::errc() && behind == end && row >= 1 && row <= limits.rows && column <= limits.columns;
    return fits ? std::optional(Place {column - 1, row}) : std::nullopt;
}

/// Takes the ranges off `text`, and leaves what may be the beginning of another.
void takeRanges(std::string &text, const TableLimits &limits, std::vector<MergedDown> &found)
{
    constexpr std::size_t kLongestTag = 80;
    std::size_t done = 0;
    for (std::size_t at = text.find(kTag); at != std::string::npos; at = text.find(kTag, done)) {
        const std::size_t end = text.find('>', at);
        if (end == std::string::npos && text.size() - at < kLongestTag) {
            done = at;
            break; // the rest of the tag is to come
        }
        const std::string_view tag = std::string_view(text).substr(at, std::min(end - at, kLongestTag));
        if (const std::size_t value = tag.find(kReference); value != std::string_view::npos) {
            const std::string_view range = tag.substr(value + kReference.size());
            if (const auto merged = mergedDownFrom(range.substr(0, range.find('"')), limits)) {
                found.push_back(*merged);
            }
        }
        done = at + kTag.size();
    }
    const std::size_t tail = text.size() - std::min(text.size(), kTag.size() - 1);
    text.erase(0, text.find(kTag, done) == std::string::npos ? std::max(done, tail) : done);
}

} // namespace

std::optional<MergedDown> mergedDownFrom(std::string_view range, const TableLimits &limits)
{
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto from = placeFrom(range.substr(0, colon), limits);
    const auto to = placeFrom(range.substr(colon + 1), limits);
    if (!from || !to || to->row <= from->row) {
        return std::nullopt;
    }
    return MergedDown {from->column, from->row, to->row};
}

Result<std::vector<MergedDown>> mergedCells(ZipParts &parts, const QString &part, const TableLimits &limits)
{
    std::vector<MergedDown> found;
    if (parts.declaredSize(part) > kLargestSheet) {
        return found;
    }
    std::string text;
    qint64 bytes = 0;
    bool rowsAreOver = false;
    const Status read = parts.read(part, [&](const char *piece, qsizetype size) {
        text.append(piece, static_cast<std::size_t>(size));
        bytes += size;
        if (!rowsAreOver) {
            constexpr std::string_view kEnd = "</sheetData"; // before it "mergeCell " can only be somebody's text
            const std::size_t end = text.find(kEnd);
            rowsAreOver = end != std::string::npos;
            text.erase(0, rowsAreOver ? end : text.size() - std::min(text.size(), kEnd.size() - 1));
        }
        if (rowsAreOver) {
            takeRanges(text, limits, found);
        }
        return bytes <= kLargestSheet && std::ssize(found) <= limits.rows;
    });
    if (!read) {
        return read.error();
    }
    if (bytes > kLargestSheet || std::ssize(found) > limits.rows) {
        return std::vector<MergedDown>();
    }
    std::ranges::stable_sort(found, {}, &MergedDown::first);
    return found;
}

void MergeMarker::add(const MergedDown &merged)
{
    constexpr std::size_t kMostAtOnce = 1024; // columns of a sheet; what overlaps beyond that is no spreadsheet
    if (m_open.size() < kMostAtOnce) {
        m_open.push_back(merged);
    }
}

void MergeMarker::mark(TableRow &row)
{
    for (; m_next < m_coming.size() && m_coming[m_next].first <= row.number; ++m_next) {
        if (m_coming[m_next].first == row.number) { // else its uppermost row is blank
            add(m_coming[m_next]);
        }
    }
    std::erase_if(m_open, [&row](const MergedDown &merged) {
        const auto column = static_cast<std::size_t>(merged.column);
        if (merged.first == row.number) {
            const bool says = !row.at(merged.column).isEmpty();
            if (says) {
                row.cells[column].merged = true;
            }
            return !says;
        }
        if (merged.last < row.number) {
            return true;
        }
        if (row.cells.size() <= column) {
            row.cells.resize(column + 1);
        }
        row.cells[column].merged = true;
        return false;
    });
}

const TableRow &MergeSpread::spread(const TableRow &row, std::span<const int> keys)
{
    if (std::ranges::none_of(row.cells, &Cell::merged)) {
        return row;
    }
    m_row = row;
    m_above.resize(std::max(m_above.size(), row.cells.size()));
    const bool isEntry = std::ranges::any_of(keys, [&row](int column) { return !row.at(column).isEmpty(); });
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        if (cell.merged && !cell.isEmpty()) {
            m_above[i] = cell;
        } else if (cell.merged && isEntry && std::ranges::find(keys, static_cast<int>(i)) == keys.end()) {
            m_row.cells[i] = m_above[i];
        }
    }
    return m_row;
}

} // namespace caodiem::ingest
