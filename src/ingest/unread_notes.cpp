// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unread_notes.h"

#include "base/number_format.h"
#include "ingest/row_notes.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRowsNamed = 20;
constexpr std::size_t kMostColumns = 64; ///< looked through
constexpr qsizetype kLongestNote = 400; ///< more is a text, not a note; looking through every row of it would cost

QRegularExpression wordsAlone(const QString &words)
{
    return QRegularExpression(u"(?<![\\w])("_s + words + u")(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool UnreadNotes::speaksOfIt(const Cell &cell) const
{
    static const QRegularExpression ofOrganisations
        = wordsAlone(u"giải thể|chấm dứt|(tạm )?ngừng (hoạt động|kinh doanh)|tạm ngừng|đóng cửa|không còn hoạt động"_s);
    if (cell.kind != CellKind::Text || cell.text.size() > kLongestNote) {
        return false;
    }
    const QString text = cellText(cell);
    return m_kind == ListKind::Organisations ? ofOrganisations.match(text).hasMatch() : speaksOfLeaving(text);
}

void UnreadNotes::look(const ListScan &scan, const TableRow &row)
{
    if (!m_looked) {
        findColumns(scan);
    }
    for (Column &column : m_columns) {
        if (!speaksOfIt(row.at(column.place))) {
            continue;
        }
        column.first = column.count++ == 0 ? row.number : column.first;
        if (column.count <= kMostRowsNamed) {
            column.rows.append(QString::number(row.number));
        }
    }
}

void UnreadNotes::findColumns(const ListScan &scan)
{
    m_looked = true;
    for (int i = 0; i < scan.origin.fileHeaders.size() && m_columns.size() < kMostColumns; ++i) {
        if (!scan.origin.fileHeaders[i].isEmpty() && std::ranges::find(scan.at, i) == scan.at.end()) {
            m_columns.push_back({i, 0, 0, {}});
        }
    }
}

void UnreadNotes::remark(ListScan &scan) const
{
    for (const Column &column : m_columns) {
        if (column.count == 0) {
            continue;
        }
        const QString more = column.count > kMostRowsNamed ? u", …"_s : QString();
        scan.remarks.push_back(
            {Gravity::Warning, RemarkCode::NotesUnread, column.first, scan.origin.fileHeaders.value(column.place), {},
                {fmt_vi::num(column.count), column.rows.join(u", "_s) + more}});
    }
}

} // namespace caodiem::ingest
