// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_preview.h"

#include "base/text.h"
#include "ingest/list_header.h"
#include "ingest/list_scan.h"
#include "ingest/title_date.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kPreviewRows = 300; ///< as many as an import judges encodings by
constexpr std::size_t kPreviewHeader = 60;
constexpr qsizetype kSamples = 3;
constexpr int kMostSheetsTried = 40;

/// The first rows of one sheet, as they stand and in Unicode.
struct TopRows {
    std::vector<TableRow> raw;
    std::vector<TableRow> unicode;
    LegacyColumns texts;
};

Result<TopRows> topRows(TableFile &table, int sheet)
{
    TopRows top;
    const Status read = table.visitRows(sheet, [&top](const TableRow &row) {
        top.raw.push_back(row);
        return top.raw.size() < kPreviewRows ? Visit::Continue : Visit::Stop;
    });
    if (!read) {
        return read.error();
    }
    for (const TableRow &row : top.raw) {
        top.texts.look(row);
    }
    top.texts.decide();
    for (const TableRow &row : top.raw) {
        top.unicode.push_back(top.texts.inUnicode(row));
    }
    return top;
}

std::vector<TableRow> headOf(const TopRows &top)
{
    const std::size_t count = std::min(top.unicode.size(), kPreviewHeader);
    return {top.unicode.begin(), top.unicode.begin() + static_cast<std::ptrdiff_t>(count)};
}

ListForm formOf(ListKind kind)
{
    return kind == ListKind::Residents ? residentForm()
        : kind == ListKind::Villages   ? villageForm()
                                       : organisationForm();
}

int scoreOf(const HeaderPlace &header)
{
    return static_cast<int>(std::ranges::count_if(header.at, [](int column) { return column >= 0; }));
}

/// The kind whose columns are found best; residents in doubt, and a list of people before one of villages.
ListKind likeliestKind(const std::vector<TableRow> &head)
{
    ListKind best = ListKind::Residents;
    int bestScore = 1; // a village list of one column is anything
    for (const ListKind kind : {ListKind::Residents, ListKind::Organisations, ListKind::Villages}) {
        const auto header = findHeader(head, formOf(kind), {});
        if (header && scoreOf(*header) > bestScore) {
            best = kind;
            bestScore = scoreOf(*header);
        }
    }
    return best;
}

/// Where no row has what is needed: the row with most known columns, else the one with most texts.
std::optional<HeaderPlace> likeliestHeader(
    const std::vector<TableRow> &head, const ListForm &form, const ColumnMapping &mapping)
{
    const ListForm loose {form.kind, form.columns, form.words, {}, {}, form.keyColumn};
    if (auto found = findHeader(head, loose, mapping); found && scoreOf(*found) > 1) {
        return found;
    }
    std::size_t best = head.size();
    qsizetype most = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const QStringList texts = headerTexts(head[i]);
        const auto filled = std::ranges::count_if(texts, [](const QString &text) { return !text.isEmpty(); });
        if (filled > most) {
            most = filled;
            best = i;
        }
    }
    if (best == head.size()) {
        return std::nullopt;
    }
    HeaderPlace header;
    header.first = best;
    header.last = best;
    header.at.assign(form.columns.size(), -1);
    header.texts = headerTexts(head[best]);
    return header;
}

/// Enumerator of a column of the file, kLeftOut, or −1.
int meaningOfColumn(int column, const HeaderPlace &header, const ColumnMapping &mapping)
{
    const auto found = std::ranges::find(header.at, column);
    if (found != header.at.end()) {
        return static_cast<int>(found - header.at.begin());
    }
    const bool part = std::ranges::any_of(header.shapes, [column](const ColumnShape &shape) {
        return shape.kind != ColumnShape::Kind::FirstWithDigits
            && std::ranges::find(shape.parts, column) != shape.parts.end();
    });
    if (part) {
        return kLeftOut; // read together with the one that it belongs to
    }
    const QString key = foldedKey(header.texts.value(column));
    const auto mapped = std::ranges::find_if(
        mapping.entries, [&key](const ColumnMapping::Entry &entry) { return foldedKey(entry.header) == key; });
    const bool leftOut
        = key.isEmpty() || isIdleHeader(key) || (mapped != mapping.entries.end() && mapped->column == kLeftOut);
    return leftOut ? kLeftOut : -1;
}

void fillColumns(ListPreview &preview, TopRows &top, const HeaderPlace &header, const ColumnMapping &mapping)
{
    std::size_t width = static_cast<std::size_t>(header.texts.size());
    for (std::size_t i = header.last + 1; i < top.unicode.size(); ++i) {
        width = std::max(width, top.unicode[i].cells.size());
    }
    preview.columns.resize(width);
    for (std::size_t column = 0; column < width; ++column) {
        ColumnPreview &one = preview.columns[column];
        const int index = static_cast<int>(column);
        one.header = header.texts.value(index);
        one.column = meaningOfColumn(index, header, mapping);
        one.code = top.texts.code(index);
        for (std::size_t i = header.last + 1; i < top.unicode.size() && one.samples.size() < kSamples; ++i) {
            if (const QString shown = top.unicode[i].at(index).shown(); !shown.isEmpty()) {
                one.samples.append(shown);
            }
        }
    }
    for (const LegacyColumns::Preview &text : top.texts.previews(top.raw, header.last + 1)) {
        ColumnPreview &one = preview.columns[static_cast<std::size_t>(text.column)];
        one.before = text.before;
        one.after = text.after;
    }
    while (!preview.columns.empty() && preview.columns.back().header.isEmpty()
        && preview.columns.back().samples.isEmpty()) {
        preview.columns.pop_back();
    }
}

void fillFrom(ListPreview &preview, TopRows &top, const ReadOptions &options)
{
    const std::vector<TableRow> head = headOf(top);
    const ListForm form = formOf(preview.kind);
    ColumnMapping mapping = options.mapping;
    if (mapping.isEmpty()) {
        mapping = rememberedFor(head, options.remembered, preview.kind);
        preview.remembered = !mapping.isEmpty();
    }
    auto header = findHeader(head, form, mapping);
    preview.headerFound = header.has_value();
    if (!header) {
        header = likeliestHeader(head, form, mapping);
    }
    if (!header) {
        return;
    }
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        for (int i = 0; entry.code && i < header->texts.size(); ++i) {
            if (foldedKey(header->texts[i]) == foldedKey(entry.header)) {
                top.texts.force(i, *entry.code);
            }
        }
    }
    top.unicode.clear();
    for (const TableRow &row : top.raw) {
        top.unicode.push_back(top.texts.inUnicode(row));
    }
    preview.headerRow = head[header->last].number;
    preview.headerSet = headerSetOf(head, header->first, header->last);
    preview.ownDate = titleDate(titleLines(head, header->first));
    for (const int key : form.keys) {
        if (header->at[static_cast<std::size_t>(key)] < 0) {
            preview.missing.push_back(key);
        }
    }
    fillColumns(preview, top, *header, mapping);
}

} // namespace

Result<ListPreview> previewList(const QString &file, const ReadOptions &options, std::optional<ListKind> kind)
{
    auto table = openTable(file, options.limits, options.readerProgram);
    if (!table) {
        return table.error();
    }
    ListPreview preview;
    preview.fileName = QFileInfo(file).fileName();
    preview.fileSha256 = sha256Of(file);
    preview.sheets = table.value()->sheets();
    const auto wanted = static_cast<int>(preview.sheets.indexOf(options.sheet));
    if (!options.sheet.isEmpty() && wanted < 0) {
        return Error {Errc::BadInput, u"sheet:"_s + options.sheet, u"no such sheet"_s};
    }
    std::vector<int> tries;
    for (int sheet = 0; sheet < preview.sheets.size(); ++sheet) {
        if (options.sheet.isEmpty() || sheet == wanted) {
            tries.push_back(sheet);
        }
    }
    std::ranges::stable_partition(tries, [&table](int sheet) { return !table.value()->isHidden(sheet); });
    tries.resize(std::min<std::size_t>(tries.size(), kMostSheetsTried));
    std::optional<ListPreview> fallback; // of the first sheet that holds anything
    for (const int sheet : tries) {
        auto top = topRows(*table.value(), sheet);
        if (!top) {
            return top.error();
        }
        ListPreview one = preview;
        one.sheet = sheet;
        one.kind = kind ? *kind : likeliestKind(headOf(top.value()));
        fillFrom(one, top.value(), options);
        if (one.headerFound || !options.sheet.isEmpty()) {
            return one;
        }
        if (!fallback && one.headerRow > 0) {
            fallback = std::move(one);
        }
    }
    preview.kind = kind.value_or(preview.kind);
    return fallback ? *std::move(fallback) : preview;
}

Status visitListRows(const QString &file, const ReadOptions &options, const QString &sheet, int headerRow,
    const QSet<int> &numbers, const std::function<void(const TableRow &row)> &visit)
{
    auto table = openTable(file, options.limits, options.readerProgram);
    if (!table) {
        return table.error();
    }
    const auto index = std::max<int>(0, static_cast<int>(table.value()->sheets().indexOf(sheet)));
    std::vector<TableRow> sample;
    LegacyColumns texts;
    bool decided = false;
    const auto give = [&](const TableRow &row) {
        if (row.number == headerRow || numbers.contains(row.number)) {
            visit(texts.inUnicode(row));
        }
    };
    const auto decide = [&] {
        texts.decide();
        decided = true;
        std::ranges::for_each(sample, give);
        sample.clear();
    };
    const Status read = table.value()->visitRows(index, [&](const TableRow &row) {
        if (decided) {
            give(row);
            return Visit::Continue;
        }
        texts.look(row);
        sample.push_back(row);
        if (sample.size() >= kPreviewRows) {
            decide();
        }
        return Visit::Continue;
    });
    if (read && !decided) {
        decide();
    }
    return read;
}

} // namespace caodiem::ingest
