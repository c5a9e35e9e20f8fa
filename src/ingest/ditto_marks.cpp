// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ditto_marks.h"

#include "ingest/cell_text.h"

#include <algorithm>
#include <span>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::OrganisationColumn;
using domain::ResidentColumn;

constexpr int kEntryCells = 3; ///< fewer are a heading's or a signature's

std::vector<int> repeatable(ListKind kind)
{
    switch (kind) {
    case ListKind::Residents:
        return {at(ResidentColumn::Village), at(ResidentColumn::Address), at(ResidentColumn::Residence),
            at(ResidentColumn::HouseholdCode), at(ResidentColumn::HouseholdHead), at(ResidentColumn::School),
            at(ResidentColumn::SchoolClass)};
    case ListKind::Organisations:
        return {at(OrganisationColumn::Kind), at(OrganisationColumn::Village), at(OrganisationColumn::Address)};
    default:
        return {};
    }
}

} // namespace

bool isDittoMark(const Cell &cell)
{
    constexpr qsizetype kLongest = 12;
    if (cell.kind != CellKind::Text || cell.text.isEmpty() || cell.text.size() > kLongest) {
        return false;
    }
    // Most cells begin with another letter, and every row is asked.
    if (cell.text[0].isDigit() || (cell.text[0].isLetter() && cell.text[0].toLower() != u'n')) {
        return false;
    }
    static const QStringList marks {u"nt"_s, u"n/t"_s, u"nhưtrên"_s, u"\""_s, u"\"\""_s, u"''"_s, u"''''"_s, u"//"_s,
        u",,"_s, u"“"_s, u"”"_s, u"“”"_s, u"’’"_s, u"‘‘"_s, u"″"_s, u"〃"_s, u"ʺ"_s, u"´´"_s};
    QString bare = cellText(cell).toLower();
    bare.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'–' || c == u'—' || c == u'.' || c == u'_'; });
    return marks.contains(bare);
}

DittoMarks::DittoMarks(const ListScan &scan, ListKind kind)
{
    for (const int column : repeatable(kind)) {
        if (const int at = scan.at[static_cast<std::size_t>(column)]; at >= 0 && at < scan.ownWidth) {
            m_columns.push_back(at);
        }
    }
    m_above.resize(m_columns.size());
}

const TableRow &DittoMarks::written(const ListScan &scan, const TableRow &row)
{
    if (m_columns.empty() || scan.filledIn(row, kEntryCells) < kEntryCells) {
        return row;
    }
    bool marked = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Cell &cell = row.at(m_columns[i]);
        if (!isDittoMark(cell)) {
            m_above[i] = cell;
            continue;
        }
        if (!marked) {
            m_row = row;
            marked = true;
        }
        m_row.cells[static_cast<std::size_t>(m_columns[i])] = m_above[i];
    }
    return marked ? m_row : row;
}

} // namespace caodiem::ingest
