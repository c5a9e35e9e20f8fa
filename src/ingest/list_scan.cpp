// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_scan.h"

#include "base/number_format.h"
#include "base/text.h"
#include "ingest/cell_text.h"
#include "ingest/date_order.h"
#include "ingest/ditto_marks.h"
#include "ingest/legacy_text.h"
#include "ingest/list_header.h"
#include "ingest/list_sections.h"
#include "ingest/merged_cells.h"
#include "ingest/status_column.h"
#include "ingest/title_date.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kHeaderSearch = 60; ///< rows with something in them
constexpr std::size_t kSample = 300; ///< rows that encodings and the order of dates are judged by
constexpr int kMostSheets = 40; ///< looked into for the same columns
constexpr int kAskEvery = 1000;
constexpr qint64 kLargeFile = 1024 * 1024;

/// "1 2 3 …", "(1) (2) (3)" or "A B 1 2" under the header of an official form.
bool isColumnNumbers(const TableRow &row)
{
    int filled = 0;
    for (const Cell &cell : row.cells) {
        QString text = cellText(cell);
        if (text.isEmpty()) {
            continue;
        }
        text.removeIf([](QChar c) { return c == u'(' || c == u')'; });
        const bool small
            = text.size() <= 2 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool letter = text.size() == 1 && text[0].isLetter();
        if (!small && !letter) {
            return false;
        }
        ++filled;
    }
    return filled >= 2;
}

/// With tone marks: somebody may be called Tống Công, or Cộng Thị Lan.
bool isTotalWord(const QString &text)
{
    static const QRegularExpression words(u"^(tổng (cộng|số)|(cộng|tổng)\\s*(:|$)|cộng "
                                          u"(\\d|(trang|thôn|tổ|xã|khu|ấp|mang|chung)(?!\\w)|toàn (xã|thôn|ấp|khu))"
                                          "|mang (sang|từ trang)|chuyển (sang )?trang|(lũy|luỹ) kế)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // Most texts begin with something else, and every row is asked.
    return !text.isEmpty() && u"tTcCmMlL"_s.contains(text[0]) && words.match(text).hasMatch();
}

class Scanner {
public:
    Scanner(
        ListScan &scan, const ReadOptions &options, const ListForm &form, const QString &sheet, const DataRow &visit)
        : m_scan(scan)
        , m_options(options)
        , m_form(form)
        , m_sheet(sheet)
        , m_visit(visit)
    { }

    Visit row(const TableRow &row)
    {
        if (m_headerFound) {
            return data(row);
        }
        m_first.push_back(row);
        return m_first.size() < kSample ? Visit::Continue : decide();
    }

    /// After the last row: small sheets are decided only now.
    void finish()
    {
        if (!m_headerFound && !m_gaveUp) {
            decide();
        }
        if (!m_headerFound) {
            return;
        }
        if (m_sections) {
            m_sections->finish();
        }
        if (!m_scan.notes.empty()) {
            remarkNotes();
        }
        if (m_hidden > 0) {
            m_scan.remarks.push_back(
                {Gravity::Warning, RemarkCode::HiddenRows, m_firstHidden, {}, {}, {QString::number(m_hidden)}});
        }
        if (const int strays = m_texts.straysConverted(); strays > 0) {
            m_scan.remarks.push_back({Gravity::Warning, RemarkCode::LegacyCells, m_scan.origin.headerRow, {}, {},
                {QString::number(strays)}});
        }
    }

    [[nodiscard]] bool headerFound() const { return m_headerFound; }
    [[nodiscard]] const HeaderLack &lack() const { return m_lack; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Visit decide()
    {
        std::vector<TableRow> top = sampleInUnicode();
        top.resize(std::min(top.size(), kHeaderSearch));
        const ColumnMapping mapping = mappingFor(top);
        auto header = findHeader(top, m_form, mapping);
        if (!header) {
            m_gaveUp = true;
            m_lack = headerLack(top, m_form);
            return Visit::Stop;
        }
        m_headerFound = true;
        keepOrigin(*header, top);
        if (m_options.statusOf && m_form.kind == ListKind::Residents) {
            readStatusColumn(m_scan, std::span(top).subspan(header->last + 1), *m_options.statusOf);
        }
        forceCodes(header->texts, mapping);
        remarkUnusedMapping(header->texts);
        if (m_form.kind == ListKind::Residents) {
            m_sections.emplace(m_scan, m_options.villages);
            m_sections->begin(titleLines(top, header->first), m_sheet, width());
        }
        m_ditto.emplace(m_scan, m_form.kind);
        remarkHeader(top[header->last], header->last + 1);
        m_scan.dateOrders = dateOrdersOf(m_first, header->last + 1);
        remarkMonthFirst(header->last + 1);
        remarkSwappedDates(header->last + 1, top[header->last]);
        for (std::size_t i = header->last + 1; i < m_first.size(); ++i) {
            if (i == header->last + 1 && isColumnNumbers(m_first[i])) {
                continue;
            }
            if (data(m_first[i]) == Visit::Stop) {
                return Visit::Stop;
            }
        }
        m_first.clear();
        return Visit::Continue;
    }

    /// The first rows, with their texts in Unicode as far as that can be told without knowing the columns.
    std::vector<TableRow> sampleInUnicode()
    {
        for (const TableRow &row : m_first) {
            m_texts.look(row);
        }
        m_texts.decide();
        std::vector<TableRow> rows;
        std::ranges::transform(
            m_first, std::back_inserter(rows), [this](const TableRow &row) { return m_texts.inUnicode(row); });
        m_texts.forgetStrays();
        return rows;
    }

    /// The mapping given, else the one remembered for these headers.
    [[nodiscard]] ColumnMapping mappingFor(const std::vector<TableRow> &rows) const
    {
        if (!m_options.mapping.isEmpty() || m_options.remembered.isEmpty()) {
            return m_options.mapping;
        }
        return rememberedFor(rows, m_options.remembered, m_form.kind);
    }

    void keepOrigin(HeaderPlace &header, const std::vector<TableRow> &rows)
    {
        m_scan.at = std::move(header.at);
        for (const int key : m_form.keys) {
            m_keys.push_back(m_scan.at[static_cast<std::size_t>(key)]);
        }
        m_scan.origin.headers = std::move(header.headers);
        m_scan.origin.fileHeaders = header.texts;
        m_scan.origin.sheet = m_sheet;
        m_scan.origin.headerSet = headerSetOf(rows, header.first, header.last);
        m_scan.origin.headerRow = rows[header.last].number;
        m_scan.origin.ownDate = titleDate(titleLines(rows, header.first));
        m_scan.shapes = std::move(header.shapes);
        m_scan.remarks = std::move(header.remarks);
    }

    /// Headers that somebody explained, but that are not there: a name misspelt in the mapping.
    void remarkUnusedMapping(const QStringList &headers)
    {
        QSet<QString> keys;
        for (const QString &header : headers) {
            keys.insert(foldedKey(header));
        }
        for (const ColumnMapping::Entry &entry : m_options.mapping.entries) {
            if (!keys.contains(foldedKey(entry.header))) {
                m_scan.remarks.push_back(
                    {Gravity::Warning, RemarkCode::MappingUnused, m_scan.origin.headerRow, entry.header, {}, {}});
            }
        }
    }

    /// Columns of the sheet as far as the first rows reach.
    [[nodiscard]] int width() const
    {
        std::size_t width = static_cast<std::size_t>(m_scan.origin.fileHeaders.size());
        for (const TableRow &row : m_first) {
            width = std::max(width, row.cells.size());
        }
        for (const ColumnShape &shape : m_scan.shapes) {
            width = std::max(width, static_cast<std::size_t>(shape.parts.front()) + 1);
        }
        return static_cast<int>(width);
    }

    void remarkNotes()
    {
        constexpr std::size_t kMostNamed = 20;
        QStringList rows;
        for (std::size_t i = 0; i < std::min(m_scan.notes.size(), kMostNamed); ++i) {
            rows.append(QString::number(m_scan.notes[i]));
        }
        const QString more = m_scan.notes.size() > kMostNamed ? u", …"_s : QString();
        m_scan.remarks.push_back({Gravity::Warning, RemarkCode::NotesLeftOut, m_scan.notes.front(), {}, {},
            {fmt_vi::num(static_cast<qint64>(m_scan.notes.size())), QString(rows.join(u", "_s) + more)}});
    }

    void forceCodes(const QStringList &headers, const ColumnMapping &mapping)
    {
        for (const ColumnMapping::Entry &entry : mapping.entries) {
            for (int i = 0; entry.code && i < headers.size(); ++i) {
                if (foldedKey(headers[i]) == foldedKey(entry.header)) {
                    m_texts.force(i, *entry.code);
                }
            }
        }
    }

    void remarkHeader(const TableRow &header, std::size_t firstRow)
    {
        for (const int column : m_form.expected) {
            if (m_scan.at[static_cast<std::size_t>(column)] < 0 || isEmptyConstant(column)) {
                m_scan.remark(Gravity::Warning, RemarkCode::ColumnMissing, header, column);
            }
        }
        for (const LegacyColumns::Preview &one : m_texts.previews(m_first, firstRow)) {
            m_scan.remarks.push_back({Gravity::Warning, RemarkCode::LegacyText, header.number,
                m_scan.origin.fileHeaders.value(one.column), one.before, {nameOf(one.code), one.after}});
        }
    }

    /// A column that only headings between the rows may fill.
    [[nodiscard]] bool isEmptyConstant(int column) const
    {
        return std::ranges::any_of(m_scan.shapes, [column](const ColumnShape &shape) {
            return shape.kind == ColumnShape::Kind::Constant && shape.column == column && shape.text.isEmpty();
        });
    }

    /// Once per column, with its first date as it was read.
    void remarkMonthFirst(std::size_t firstRow)
    {
        for (std::size_t column = 0; column < m_scan.at.size(); ++column) {
            const int index = static_cast<int>(column);
            if (m_scan.dateOrder(index) == DateOrder::DayFirst) {
                continue;
            }
            const auto row = std::find_if(m_first.begin() + static_cast<std::ptrdiff_t>(firstRow), m_first.end(),
                [&](const TableRow &one) { return m_scan.cell(one, index).kind == CellKind::Text; });
            if (row != m_first.end()) {
                const DateReading read = readDate(m_scan.cell(*row, index), DateOrder::MonthFirst);
                m_scan.remark(Gravity::Warning, RemarkCode::MonthFirst, *row, index, {fmt_vi::date(read.date.day)});
            }
        }
    }

    void remarkSwappedDates(std::size_t firstRow, const TableRow &header)
    {
        const std::vector<Day> days = swappedDatesOf(m_first, firstRow);
        for (std::size_t column = 0; column < m_scan.at.size(); ++column) {
            const int at = m_scan.at[column];
            if (at >= 0 && static_cast<std::size_t>(at) < days.size() && days[static_cast<std::size_t>(at)] != kNever) {
                m_scan.remarks.push_back({Gravity::Warning, RemarkCode::DatesMixed, header.number,
                    m_scan.origin.headers[column], {}, {fmt_vi::date(days[static_cast<std::size_t>(at)])}});
            }
        }
    }

    Visit data(const TableRow &raw)
    {
        const TableRow &spread = m_spread.spread(m_texts.inUnicode(raw), m_keys);
        if (!m_sections || !m_sections->takesHeading(spread)) {
            entry(shaped(m_ditto->written(m_scan, spread)));
        }
        if (++m_rows % kAskEvery == 0 && m_options.keepGoing && !m_options.keepGoing(m_rows)) {
            m_stopped = true;
            return Visit::Stop;
        }
        return Visit::Continue;
    }

    void entry(const TableRow &row)
    {
        if (isTotal(row) || isRepeatedHeader(row)) {
            return;
        }
        if (m_sections) {
            m_sections->entry(row);
        }
        m_visit(m_scan, row);
        if (row.hidden) {
            m_firstHidden = m_hidden++ == 0 ? row.number : m_firstHidden;
        }
    }

    /// `row` itself in all but a few lists.
    const TableRow &shaped(const TableRow &row)
    {
        if (m_scan.shapes.empty()) {
            return row;
        }
        m_shaped = row;
        applyShapes(m_scan.shapes, m_shaped);
        return m_shaped;
    }

    [[nodiscard]] bool isTotal(const TableRow &row) const
    {
        if (!m_scan.cell(row, m_form.keyColumn).isEmpty()
            && !isTotalWord(cellText(m_scan.cell(row, m_form.keyColumn)))) {
            return false;
        }
        const auto first
            = std::ranges::find_if(row.cells, [](const Cell &cell) { return cell.kind == CellKind::Text; });
        return first != row.cells.end() && isTotalWord(cellText(*first));
    }

    /// The header once more at the top of a printed page, perhaps in capitals.
    [[nodiscard]] bool isRepeatedHeader(const TableRow &row) const
    {
        constexpr qsizetype kApart = 2; // spaces; folding every cell would cost
        const Cell &key = m_scan.cell(row, m_form.keyColumn);
        const QString &header = m_scan.origin.headers[static_cast<std::size_t>(m_form.keyColumn)];
        return key.kind == CellKind::Text && qAbs(key.text.size() - header.size()) <= kApart && !key.text.isEmpty()
            && key.text[0].isLetter() && (key.text == header || foldedKey(key.text) == foldedKey(header));
    }

    ListScan &m_scan;
    const ReadOptions &m_options;
    const ListForm &m_form;
    QString m_sheet; ///< its name
    const DataRow &m_visit;
    TableRow m_shaped;
    MergeSpread m_spread;
    std::vector<int> m_keys; ///< columns of the sheet that say whom a row speaks of
    std::optional<ListSections> m_sections; ///< of residents
    std::optional<DittoMarks> m_ditto;
    std::vector<TableRow> m_first; ///< as they came
    LegacyColumns m_texts;
    int m_hidden = 0;
    int m_firstHidden = 0;
    int m_rows = 0;
    bool m_headerFound = false;
    bool m_gaveUp = false;
    HeaderLack m_lack;
    bool m_stopped = false;
};

/// Sheets to try: the named one (spelled alike if not the same), or all; what people see comes before what is hidden.
std::vector<int> sheetsToTry(const TableFile &table, const QString &wanted)
{
    const QStringList names = table.sheets();
    std::vector<int> all;
    for (int i = 0; i < names.size(); ++i) {
        all.push_back(i);
    }
    std::ranges::stable_partition(all, [&table](int sheet) { return !table.isHidden(sheet); });
    if (wanted.isEmpty()) {
        return all;
    }
    if (const auto exact = names.indexOf(wanted); exact >= 0) {
        return {static_cast<int>(exact)};
    }
    const auto alike = std::ranges::find_if(
        names, [key = foldedKey(wanted)](const QString &name) { return foldedKey(name) == key; });
    return alike == names.end() ? std::vector<int>() : std::vector<int> {static_cast<int>(alike - names.begin())};
}

/// A row that somebody's number stands in: of a list that goes on in a sheet of its own, without a header.
bool isListRow(const TableRow &row)
{
    constexpr int kDigits = 12;
    return std::ranges::any_of(row.cells, [](const Cell &cell) {
        const QString text = cell.kind == CellKind::Text || cell.kind == CellKind::Number ? cellText(cell) : QString();
        return text.size() >= kDigits - 2 && text.size() <= kDigits
            && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
}

/// Other sheets that hold the same kind of list: a commune keeps one sheet a village, and only one was read.
void remarkOtherSheets(TableFile &table, int read, const ListForm &form, ListScan &scan)
{
    const QStringList names = table.sheets();
    for (int sheet = 0; sheet < names.size() && sheet < kMostSheets; ++sheet) {
        if (sheet == read || folded(names[sheet]) == u"huong dan") { // how to fill in the template, column by column
            continue;
        }
        std::vector<TableRow> top;
        const Status looked = table.visitRows(sheet, [&top](const TableRow &row) {
            top.push_back(row);
            return top.size() < kHeaderSearch ? Visit::Continue : Visit::Stop;
        });
        const auto header = looked ? findHeader(top, form, {}) : std::nullopt;
        const bool same = header && header->last + 1 < top.size(); // with rows below it
        if (same || (!header && std::ranges::any_of(top, isListRow))) {
            const auto code = !same     ? RemarkCode::SheetWithoutHeader
                : table.isHidden(sheet) ? RemarkCode::HiddenSheetNotRead
                                        : RemarkCode::SheetNotRead;
            scan.remarks.push_back({Gravity::Warning, code, scan.origin.headerRow, {}, names[sheet], {names[sheet]}});
        }
    }
    if (names.size() > kMostSheets) {
        scan.remarks.push_back({Gravity::Warning, RemarkCode::SheetsNotLookedInto, scan.origin.headerRow, {},
            names[kMostSheets], {QString::number(names.size() - kMostSheets), names[kMostSheets]}});
    }
}

} // namespace

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

ColumnMapping rememberedFor(
    const std::vector<TableRow> &rows, const QHash<QString, ColumnMapping> &remembered, ListKind kind)
{
    for (std::size_t height = 0; height < 3; ++height) {
        for (std::size_t i = 0; i + height < rows.size(); ++i) {
            const auto known = remembered.constFind(headerSetOf(rows, i, i + height));
            if (known != remembered.cend() && known->kind == kind) {
                return *known;
            }
        }
    }
    return {};
}

int ListScan::filledIn(const TableRow &row, int most) const
{
    int filled = 0;
    for (std::size_t i = 0; i < row.cells.size() && static_cast<int>(i) < ownWidth && filled < most; ++i) {
        filled += row.cells[i].isEmpty() ? 0 : 1;
    }
    return filled;
}

void ListScan::remark(Gravity gravity, RemarkCode code, const TableRow &row, int column, const QStringList &args)
{
    const auto index = static_cast<std::size_t>(column);
    remarks.push_back({gravity, code, row.number, origin.headers[index],
        at[index] < 0 ? QString() : row.at(at[index]).shown(), args});
}

Result<ListScan> scanList(const QString &file, const ReadOptions &options, const ListForm &form, const DataRow &visit)
{
    if (!options.mapping.isEmpty() && options.mapping.kind != form.kind) {
        return Error {Errc::BadInput, QString(u"mapping-list:"_s + QFileInfo(file).fileName()), {}};
    }
    auto table = openTable(file, options.limits, options.readerProgram);
    if (!table) {
        return table.error();
    }
    // The sum of a large file is made while its rows are read: a core is idle then.
    const bool large = QFileInfo(file).size() > kLargeFile;
    auto sum = std::async(large ? std::launch::async : std::launch::deferred, [file] { return sha256Of(file); });
    const QStringList names = table.value()->sheets();
    const std::vector<int> tries = sheetsToTry(*table.value(), options.sheet);
    if (tries.empty()) {
        return Error {Errc::BadInput, u"sheet:"_s + options.sheet, u"no such sheet"_s};
    }
    ListScan scan;
    scan.typed = table.value()->hasTypes();
    scan.origin.fileName = QFileInfo(file).fileName();
    std::optional<HeaderLack> lack; // of the first sheet: that is where people look
    for (const int sheet : tries) {
        Scanner scanner(scan, options, form, names[sheet], visit);
        const Status read
            = table.value()->visitRows(sheet, [&scanner](const TableRow &row) { return scanner.row(row); });
        if (!read) {
            return read.error();
        }
        scanner.finish();
        if (scanner.stopped()) {
            return Error {Errc::Cancelled, scan.origin.fileName, u"stopped while reading"_s};
        }
        if (scanner.headerFound()) {
            scan.origin.sheet = names[sheet];
            scan.origin.fileSha256 = sum.get();
            if (table.value()->isHidden(sheet)) {
                scan.remarks.push_back({Gravity::Warning, RemarkCode::SheetHidden, scan.origin.headerRow, {},
                    names[sheet], {names[sheet]}});
            }
            if (options.sheet.isEmpty()) {
                remarkOtherSheets(*table.value(), sheet, form, scan);
            }
            return scan;
        }
        if (!lack || (lack->seen.isEmpty() && lack->missing.isEmpty())) {
            lack = scanner.lack();
        }
    }
    return Error {Errc::BadInput, u"columns:"_s + lack->missing.join(u", "_s), u"seen:"_s + lack->seen.join(u" | "_s)};
}

} // namespace caodiem::ingest
