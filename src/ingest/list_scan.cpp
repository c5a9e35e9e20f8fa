// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_scan.h"

#include "base/text.h"
#include "ingest/cell_text.h"
#include "ingest/list_header.h"
#include "ingest/title_date.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kHeaderSearch = 60; ///< rows with something in them
constexpr int kAskEvery = 1000;

QString sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

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

/// With tone marks: somebody may be called Tống Công.
bool isTotalWord(const QString &text)
{
    const QString lower = text.toLower();
    return lower.startsWith(u"tổng cộng"_s) || lower.startsWith(u"tổng số"_s) || lower == u"cộng"_s
        || lower == u"cộng:"_s || lower == u"tổng"_s || lower == u"tổng:"_s || lower.startsWith(u"cộng "_s);
}

class Scanner {
public:
    Scanner(ListScan &scan, const ReadOptions &options, const ListForm &form, const DataRow &visit)
        : m_scan(scan)
        , m_options(options)
        , m_form(form)
        , m_visit(visit)
    { }

    Visit row(const TableRow &row)
    {
        if (m_headerFound) {
            return data(row);
        }
        m_first.push_back(row);
        return m_first.size() < kHeaderSearch ? Visit::Continue : decide();
    }

    /// After the last row: small sheets are decided only now.
    void finish()
    {
        if (!m_headerFound && !m_gaveUp) {
            decide();
        }
    }

    [[nodiscard]] bool headerFound() const { return m_headerFound; }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Visit decide()
    {
        auto header = findHeader(m_first, m_form);
        if (!header) {
            m_gaveUp = true;
            m_missing = missingKeys(m_first, m_form);
            return Visit::Stop;
        }
        m_headerFound = true;
        m_scan.at = std::move(header->at);
        m_scan.origin.headers = std::move(header->headers);
        m_scan.origin.headerRow = m_first[header->last].number;
        m_scan.origin.ownDate = titleDate(titleLines(m_first, header->first));
        m_scan.remarks = std::move(header->remarks);
        for (const int column : m_form.expected) {
            if (m_scan.at[static_cast<std::size_t>(column)] < 0) {
                m_scan.remark(Gravity::Warning, RemarkCode::ColumnMissing, m_first[header->last], column);
            }
        }
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

    Visit data(const TableRow &row)
    {
        if (!isTotal(row) && !isRepeatedHeader(row)) {
            m_visit(m_scan, row);
        }
        if (++m_rows % kAskEvery == 0 && m_options.keepGoing && !m_options.keepGoing(m_rows)) {
            m_stopped = true;
            return Visit::Stop;
        }
        return Visit::Continue;
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

    /// The header once more at the top of a printed page.
    [[nodiscard]] bool isRepeatedHeader(const TableRow &row) const
    {
        const Cell &key = m_scan.cell(row, m_form.keyColumn);
        const QString &header = m_scan.origin.headers[static_cast<std::size_t>(m_form.keyColumn)];
        return key.kind == CellKind::Text && key.text.size() == header.size() && key.text == header;
    }

    ListScan &m_scan;
    const ReadOptions &m_options;
    const ListForm &m_form;
    const DataRow &m_visit;
    std::vector<TableRow> m_first;
    int m_rows = 0;
    bool m_headerFound = false;
    bool m_gaveUp = false;
    QStringList m_missing;
    bool m_stopped = false;
};

/// Sheets to try: the named one (spelled alike if not the same), or all.
std::vector<int> sheetsToTry(const QStringList &names, const QString &wanted)
{
    std::vector<int> all;
    for (int i = 0; i < names.size(); ++i) {
        all.push_back(i);
    }
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

} // namespace

void ListScan::remark(Gravity gravity, RemarkCode code, const TableRow &row, int column, const QStringList &args)
{
    const auto index = static_cast<std::size_t>(column);
    remarks.push_back({gravity, code, row.number, origin.headers[index],
        at[index] < 0 ? QString() : row.at(at[index]).shown(), args});
}

Result<ListScan> scanList(const QString &file, const ReadOptions &options, const ListForm &form, const DataRow &visit)
{
    auto table = openTable(file, options.limits);
    if (!table) {
        return table.error();
    }
    const QStringList names = table.value()->sheets();
    const std::vector<int> tries = sheetsToTry(names, options.sheet);
    if (tries.empty()) {
        return Error {Errc::BadInput, u"sheet:"_s + options.sheet, u"no such sheet"_s};
    }
    ListScan scan;
    scan.typed = table.value()->hasTypes();
    scan.origin.fileName = QFileInfo(file).fileName();
    QStringList missing; // of the first sheet: that is where people look
    for (const int sheet : tries) {
        Scanner scanner(scan, options, form, visit);
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
            scan.origin.fileSha256 = sha256(file);
            return scan;
        }
        missing = missing.isEmpty() ? scanner.missing() : missing;
    }
    return Error {Errc::BadInput, u"columns:"_s + missing.join(u", "_s), u"no header row in the first rows"_s};
}

} // namespace caodiem::ingest
