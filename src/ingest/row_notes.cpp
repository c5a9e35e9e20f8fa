// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_notes.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kEntryCells = 3;

/// With tone marks: a school of the police ("Trường Công an …") is no chief of the police ("Trưởng Công an …").
bool speaksAsNote(const QString &text)
{
    static const QRegularExpression words(
        u"^\\W*(người (lập|tổng hợp|báo cáo|duyệt|kiểm tra)|lập biểu|cán bộ (lập|tổng hợp)|ký(,| tên| ghi| và)|đã ký|"
        u"(phó )?trưởng (công an|phòng|ban)|phó trưởng|tm\\.|kt\\.|tl\\.|t/m|k/t|chủ tịch|phó chủ tịch|thủ trưởng|"
        u"nơi nhận|lưu:|lưu (cax|vt)|như trên|trong đó|tổng (cộng|số)|cộng:|xác nhận của|người xác nhận|"
        u"ghi chú:|[^,]{0,40}, ngày .* tháng|[^,]{0,40}, ngày \\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// A signature: everything below it belongs to it. After a total more rows may come.
bool closesList(const RowSigns &row)
{
    static const QRegularExpression total(u"^\\W*(trong đó|tổng|cộng)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return row.saysNote && !total.match(row.name).hasMatch();
}

/// "II | Thôn 2 (1 doanh nghiệp)": what the rows below have in common.
bool isHeading(const RowSigns &row)
{
    constexpr int kHeadingCells = 2;
    return row.filled <= kHeadingCells && row.hasOtherOrdinal;
}

} // namespace

bool isWholeNumber(const Cell &cell)
{
    const QString text = cellText(cell);
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u' '; });
}

bool speaksOfLeaving(const QString &text)
{
    static const QRegularExpression words(
        u"(?<![\\w])(chết|mất|từ trần|qua đời|tử vong|chuyển (đi|khẩu|hộ khẩu)|(đã|đc) chuyển|cắt khẩu|"
        "xóa (khẩu|đăng ký|thường trú)|đi khỏi|không còn (cư trú|ở|sinh sống))(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression things(u"mất (thẻ|cccd|căn cước|điện thoại|sim|giấy|cmnd|máy|sức|năng lực)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(QString(text).remove(things)).hasMatch();
}

bool isSectionMark(const QString &text)
{
    static const QRegularExpression mark(
        u"^([IVX]{1,5}|\\p{L})[.)/:]?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return mark.match(text).hasMatch();
}

bool isOrdinalHeader(const QString &header)
{
    const QString key = foldedKey(header);
    return key == u"stt" || key == u"tt" || key == u"sothutu";
}

int ordinalColumn(const QStringList &fileHeaders)
{
    for (int i = 0; i < fileHeaders.size(); ++i) {
        if (isOrdinalHeader(fileHeaders[i])) {
            return i;
        }
    }
    return -1;
}

RowSigns signsOf(
    const ListScan &scan, const TableRow &row, int nameColumn, const HeaderWords &words, int ordinals, bool hasCode)
{
    RowSigns signs;
    signs.number = row.number;
    signs.hasCode = hasCode;
    signs.name = cellText(scan.cell(row, nameColumn));
    signs.filled = static_cast<int>(std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.isEmpty(); }));
    if (ordinals >= 0 && !row.at(ordinals).isEmpty()) {
        signs.hasOrdinal = isWholeNumber(row.at(ordinals));
        signs.hasOtherOrdinal = !signs.hasOrdinal;
    }
    if (!signs.hasOrdinal && !hasCode) { // else it is an entry whatever it says
        signs.isHeader = words.value(foldedKey(signs.name), -1) == nameColumn;
        signs.saysNote = signs.name.isEmpty() // else the other cells are about who is named: "Chủ tịch"
            ? std::ranges::any_of(
                row.cells, [](const Cell &cell) { return cell.kind == CellKind::Text && speaksAsNote(cellText(cell)); })
            : speaksAsNote(signs.name);
    }
    return signs;
}

std::vector<RowNature> naturesOf(const std::vector<RowSigns> &rows)
{
    std::size_t lastEntry = 0; // past the last row that is surely one
    bool numbered = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].hasOrdinal || rows[i].hasCode) {
            lastEntry = i + 1;
        }
        numbered = numbered || rows[i].hasOrdinal;
    }
    for (std::size_t i = rows.size(); i > 0 && lastEntry == 0; --i) { // without numbers and codes: the last full one
        lastEntry = rows[i - 1].filled >= kEntryCells && !rows[i - 1].saysNote ? i : 0;
    }
    std::vector<RowNature> natures(rows.size(), RowNature::Entry);
    bool closed = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowSigns &row = rows[i];
        if (row.hasOrdinal || row.hasCode) {
            continue;
        }
        const bool below = i >= lastEntry && lastEntry > 0;
        closed = closed || (below && closesList(row));
        const bool lone = row.filled <= 1 && !row.name.isEmpty();
        if (row.saysNote || row.isHeader || isHeading(row) || (below && closed)) {
            natures[i] = RowNature::Note;
        } else if (numbered && (below || lone)) {
            natures[i] = RowNature::Doubtful;
        }
    }
    return natures;
}

} // namespace caodiem::ingest
