// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/beside_people.h"

#include "domain/list_words.h"
#include "ingest/cell_text.h"
#include "ingest/place_book.h"
#include "ingest/row_notes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;

constexpr int kNoteCells = 2; ///< "I. | Thôn 1", "Người lập biểu | Trưởng Công an xã"

bool startsWithLetter(const QString &text)
{
    return !text.isEmpty() && text[0].isLetter();
}

const Cell &cellOf(const ListScan &scan, const TableRow &row, ResidentColumn column)
{
    return scan.cell(row, at(column));
}

/// Words of those who sign, and in nobody's name.
bool isSignature(const QString &text)
{
    static const QRegularExpression words(
        u"^(-\\s*)?((người lập|kt\\.|tm\\.|tl\\.|(phó )?trưởng (công an|thôn|ấp|khu phố|ban)|(phó )?hiệu trưởng|giáo "
        "viên|thủ trưởng|(phó )?chủ tịch|cán bộ|nơi nhận|xác nhận|ký tên|lưu:|lưu (vt|cax)"
        "|(thiếu|trung|thượng|đại) (úy|uý|tá|sĩ|sỹ) ))"
        "|ngày [0-9. …]+tháng [0-9. …]+năm|, ngày [0-9]"_s);
    return text.startsWith(u'(') || words.match(text.toLower()).hasMatch();
}

/// Words that stand at the foot of a list or between its rows, and in nobody's name.
bool isNoteText(const QString &text)
{
    static const QRegularExpression words(
        u"^(-\\s*)?(trong đó|cộng(:|$| \\d| (trang|thôn|tổ|xã|khu|ấp|mang)( |$))|tổng (cộng|số)|danh sách (này )?(có|gồm))"_s);
    return isSignature(text) || words.match(text.toLower()).hasMatch();
}

/// "Hộ ông Nguyễn Văn A", "Hộ số 2": whose the rows below are.
bool isHouseholdHeading(const QString &text)
{
    static const QRegularExpression words(u"^hộ (ông|bà|số|gia đình|\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// None of what makes a person. What a title or a heading says of all rows says nothing of this one.
bool isHeadingRow(const ListScan &scan, const TableRow &row)
{
    const Cell &id = cellOf(scan, row, ResidentColumn::PersonalId);
    const bool isHeading = id.kind == CellKind::Text && cellOf(scan, row, ResidentColumn::FullName).isEmpty()
        && startsWithLetter(cellText(id));
    return (id.isEmpty() || isHeading) && cellOf(scan, row, ResidentColumn::Birth).isEmpty()
        && !scan.isOwn(row, at(ResidentColumn::Sex)) && !scan.isOwn(row, at(ResidentColumn::Village))
        && scan.filledIn(row, kNoteCells + 1) <= kNoteCells;
}

/// Where notes stand: a job, an address or a remark beside somebody's name may say the same words.
template <typename IsNote>
bool saysNote(const ListScan &scan, const TableRow &row, IsNote isNote)
{
    const auto says = [&isNote](const Cell &cell) { return cell.kind == CellKind::Text && isNote(cellText(cell)); };
    const auto first = std::ranges::find_if(row.cells, [](const Cell &cell) { return cell.kind == CellKind::Text; });
    return (first != row.cells.end() && says(*first))
        || std::ranges::any_of(std::array {ResidentColumn::FullName, ResidentColumn::PersonalId, ResidentColumn::Birth,
                                   ResidentColumn::Sex, ResidentColumn::Village},
            [&](ResidentColumn column) { return says(cellOf(scan, row, column)); });
}

bool hasBirth(const ListScan &scan, const TableRow &row)
{
    const Cell &birth = cellOf(scan, row, ResidentColumn::Birth);
    const Reading born = readDate(birth, scan.dateOrder(at(ResidentColumn::Birth))).state;
    return (born == Reading::Read || born == Reading::Impossible)
        && !(birth.kind == CellKind::Text && isNoteText(cellText(birth)));
}

/// Six digits and more where the number stands.
bool hasNumber(const Cell &id)
{
    constexpr int kLeastDigits = 6;
    constexpr double kLeastNumber = 100'000; // less is a count, in a row of totals
    switch (id.kind) {
    case CellKind::Empty:
        return false;
    case CellKind::Number:
        return id.number >= kLeastNumber;
    case CellKind::Text:
        if (const auto digits = std::ranges::count_if(id.text, [](QChar c) { return c.isDigit(); });
            digits != id.text.size()) { // with other signs it may be a note: "Tổng số: 37020 người"
            return digits >= kLeastDigits && !isNoteText(id.text);
        }
        return id.text.size() >= kLeastDigits;
    default:
        return true;
    }
}

} // namespace

BesidePeople::Nature BesidePeople::natureOf(const ListScan &scan, const TableRow &row)
{
    const bool hasId = hasNumber(cellOf(scan, row, ResidentColumn::PersonalId));
    const bool heading = !hasId && isHeadingRow(scan, row);
    const bool foot = !hasId && !heading && isFoot(scan, row);
    if (!(heading || foot) || isNumberedPerson(scan, row)) {
        m_signed = false;
        return Nature::Person;
    }
    m_signed = m_signed || saysNote(scan, row, &isSignature);
    return heading ? Nature::Heading : Nature::Foot;
}

bool BesidePeople::isNumberedPerson(const ListScan &scan, const TableRow &row)
{
    m_ordinals = m_ordinals.has_value() ? m_ordinals : ordinalColumn(scan.origin.fileHeaders);
    if (*m_ordinals < 0 || !isWholeNumber(row.at(*m_ordinals))) {
        return false;
    }
    const Cell &cell = cellOf(scan, row, ResidentColumn::FullName);
    const QString name = cell.kind == CellKind::Text ? cellText(cell) : QString();
    return startsWithLetter(name) && !isNoteText(name) && !isHouseholdHeading(name) && villageKindOf(name).isEmpty();
}

bool BesidePeople::isFoot(const ListScan &scan, const TableRow &row) const
{
    if (hasBirth(scan, row) || domain::sexFromListWord(cellText(cellOf(scan, row, ResidentColumn::Sex)))) {
        return false;
    }
    return cellOf(scan, row, ResidentColumn::FullName).isEmpty() || saysNote(scan, row, &isNoteText)
        || (m_signed && !scan.isOwn(row, at(ResidentColumn::Village)));
}

} // namespace caodiem::ingest
