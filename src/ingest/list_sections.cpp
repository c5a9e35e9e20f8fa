// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/list_sections.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "ingest/cell_text.h"
#include "ingest/place_book.h"
#include "ingest/row_notes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::Residence;
using domain::ResidentColumn;

constexpr qsizetype kLongestSection = 100;

/// folded(), with one space for whatever stands between words.
QString spaced(const QString &text)
{
    QString words = folded(text);
    for (QChar &c : words) {
        c = c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return words.simplified();
}

/// Sums and remarks, which speak of no rows below them.
bool isSum(const QString &text)
{
    static const QRegularExpression words(
        u"^\\W*(tổng|cộng|trong đó|ghi chú|lưu ý|người lập|nơi nhận|bằng chữ)(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// With tone marks, and no address: "Nơi thường trú: xã …", "Thường trú tại …".
std::optional<Residence> residenceSaid(const QString &text)
{
    static const QRegularExpression permanent(
        u"(?<!nơi )(?<!địa chỉ )(?<!\\w)thường trú(?!\\w)(?!\\s*(tại|ở)\\s|:\\s*[^\\d\\s(])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression temporary(
        u"(?<!nơi )(?<!địa chỉ )(?<!\\w)tạm trú(?!\\w)(?!\\s*(tại|ở)\\s|:\\s*[^\\d\\s(])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isTemporary = temporary.match(text).hasMatch();
    if (isTemporary == permanent.match(text).hasMatch()) {
        return std::nullopt;
    }
    return isTemporary ? Residence::Temporary : Residence::Permanent;
}

/// "2 | Công dân tạm trú" and not "2 | Nguyễn Thường Trú".
bool beginsAsSection(const QString &text)
{
    static const QRegularExpression words(u"^(thường trú|tạm trú|công dân|nhân khẩu|cư dân|người|hộ|diện)(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// A birth or somebody's number: no heading has one, and a list of names and numbers has no third cell.
bool isSomebodys(const Cell &cell)
{
    constexpr int kMostDigits = 7;
    constexpr double kMostNumber = 10'000'000;
    return cell.kind == CellKind::Date || (cell.kind == CellKind::Number && cell.number > kMostNumber)
        || (cell.kind == CellKind::Text && !cell.text.isEmpty() && cell.text[0].isDigit()
            && std::ranges::count_if(cell.text, [](QChar c) { return c.isDigit(); }) > kMostDigits);
}

/// "Thôn 9: 12 người" → "Thôn 9".
QString placeOf(const QString &heading)
{
    static const QRegularExpression rest(u"\\s*([:(,;]|\\s[–-]\\s).*$"_s);
    return QString(heading).remove(rest);
}

/// Names a village by its kind, and no office in it.
bool namesVillage(const QString &place)
{
    static const QRegularExpression office(u"\\b(trưởng|phó|đội|ban|bí thư)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return (!villageKindOf(place).isEmpty() || !numberedVillage(place).kind.isEmpty())
        && !office.match(place).hasMatch();
}

} // namespace

void ListSections::begin(const QStringList &titleLines, const QString &sheet, int width)
{
    m_width = width;
    m_readsResidence = m_scan.at[static_cast<std::size_t>(domain::at(ResidentColumn::Residence))] < 0;
    m_readsVillages
        = m_scan.at[static_cast<std::size_t>(domain::at(ResidentColumn::Village))] < 0 && !m_villages.isEmpty();
    if (m_readsResidence) {
        readResidence(titleLines);
    }
    if (m_readsVillages) {
        readVillage(titleLines, sheet);
    }
}

void ListSections::readResidence(const QStringList &titleLines)
{
    for (const QString &line : titleLines) {
        // "I. CÔNG DÂN THƯỜNG TRÚ" above the header is the heading of a part: others may follow.
        if (const Heading part = splitMark(line);
            part.mark != MarkKind::None && (takesResidence(part, m_scan.origin.headerRow))) {
            return;
        }
        const QString key = foldedKey(line);
        const bool temporary = key.contains(u"tamtru"_s);
        const bool ofPeople = key.contains(u"danhsach"_s) || key.contains(u"nhankhau"_s) || key.contains(u"congdan"_s)
            || key.contains(u"cudan"_s);
        if (temporary == key.contains(u"thuongtru"_s) || !ofPeople) {
            continue;
        }
        m_titleResidence = domain::listWord(temporary ? Residence::Temporary : Residence::Permanent);
        setResidence(m_titleResidence);
        m_scan.remarks.push_back(
            {Gravity::Warning, RemarkCode::ResidenceFromTitle, m_scan.origin.headerRow, {}, line, {m_titleResidence}});
        return;
    }
}

void ListSections::readVillage(const QStringList &titleLines, const QString &sheet)
{
    const QString village = villageIn(QStringList(titleLines) << sheet).value_or(QString());
    setConstant(ResidentColumn::Village, village);
    if (!village.isEmpty()) {
        m_scan.remarks.push_back(
            {Gravity::Warning, RemarkCode::VillageFromTitle, m_scan.origin.headerRow, {}, village, {village}});
    }
}

bool ListSections::takesHeading(const TableRow &row)
{
    const auto heading = headingOf(row);
    if (!heading) {
        return false;
    }
    const bool village = m_readsVillages && takesVillage(*heading, row.number);
    const bool residence = takesResidence(*heading, row.number);
    const bool gone = !residence && takesGone(*heading, row.number);
    if (!residence && !gone) {
        endWithSibling(*heading);
    }
    return village || residence || gone;
}

/// At most two cells: "THÔN 2", "II. | Thôn 2", "Thôn 2 | 12 người".
std::optional<ListSections::Heading> ListSections::headingOf(const TableRow &row)
{
    std::array<const Cell *, 2> cells {};
    std::size_t filled = 0;
    for (const Cell &cell : row.cells) {
        if (!cell.isEmpty()) {
            if (filled == cells.size() || isSomebodys(cell)) {
                return std::nullopt;
            }
            cells.at(filled++) = &cell;
        }
    }
    if (filled == 0) {
        return std::nullopt;
    }
    const auto textOf
        = [](const Cell *cell) { return cell && cell->kind == CellKind::Text ? cellText(*cell) : QString(); };
    const QString first = textOf(cells[0]);
    const QString second = textOf(cells[1]);
    if (qMax(first.size(), second.size()) > kLongestSection) {
        return std::nullopt;
    }
    Heading heading;
    if (cells[1] == nullptr) {
        heading = splitMark(first);
    } else if (heading.numbered = isWholeNumber(*cells[0]); heading.numbered || markOf(first) != MarkKind::None) {
        heading.mark = heading.numbered ? MarkKind::Number : markOf(first);
        heading.text = second;
    } else {
        heading = splitMark(first);
        heading.loose = !second.isEmpty() && !second[0].isDigit();
    }
    heading.texts = cells[1] ? QStringList {first, second} : QStringList {first};
    return heading;
}

ListSections::MarkKind ListSections::markOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:([IVX]{1,5})|(\\p{L})|(\\d{1,2})|([-–*+•]))[.)/:]?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    return !match.hasMatch()   ? MarkKind::None
        : match.hasCaptured(4) ? MarkKind::Sign
        : match.hasCaptured(3) ? MarkKind::Number
        : match.hasCaptured(2) ? MarkKind::Letter
                               : MarkKind::Roman;
}

ListSections::Heading ListSections::splitMark(const QString &text)
{
    static const QRegularExpression form(
        u"^((?:[IVX]{1,5}|\\p{L}|\\d{1,2})\\s*[.)/:-]|[-–*+•])\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    QString mark = match.captured(1);
    mark.removeIf([](QChar c) { return c.isSpace(); });
    if (mark.size() > 1 && mark.endsWith(u'-')) {
        mark.chop(1);
    }
    Heading heading;
    heading.texts = QStringList {text};
    heading.mark = match.hasMatch() ? markOf(mark) : MarkKind::None;
    heading.text = text.mid(match.hasMatch() ? match.capturedLength() : 0);
    return heading;
}

bool ListSections::takesResidence(const Heading &heading, int row)
{
    if (!m_readsResidence || heading.loose || isSum(heading.text)
        || (heading.numbered && !beginsAsSection(heading.text))) {
        return false;
    }
    const auto said = residenceSaid(heading.text);
    if (!said) {
        return false;
    }
    close(m_gone);
    m_residenceMark = heading.mark;
    const QString word = domain::listWord(*said);
    setResidence(word);
    m_said = Remark {Gravity::Warning, RemarkCode::ResidenceFromHeading, row, {}, heading.text, {word}};
    return true;
}

/// Nobody is recorded as dead or gone by a heading, which has no days; but it is said.
bool ListSections::takesGone(const Heading &heading, int row)
{
    if (heading.loose || heading.numbered || isSum(heading.text) || !speaksOfLeaving(heading.text)) {
        return false;
    }
    close(m_gone);
    m_goneMark = heading.mark;
    m_gone = Doubt {RemarkCode::SectionOfGone, row, heading.text, 0, {}};
    m_said.reset();
    setResidence(QString());
    return true;
}

/// "C. Khác" after "B. Tạm trú": what the part before said holds no longer. Villages inside of a part end nothing.
void ListSections::endWithSibling(const Heading &heading)
{
    const bool isPart = heading.mark == MarkKind::Letter || heading.mark == MarkKind::Roman;
    if (!isPart || heading.loose) {
        return;
    }
    if (m_gone && m_goneMark == heading.mark) {
        close(m_gone);
    }
    if (m_residenceMark == heading.mark) {
        m_residenceMark = MarkKind::None;
        m_said.reset();
        setResidence(m_titleResidence);
    }
}

bool ListSections::takesVillage(const Heading &heading, int row)
{
    const QString place = placeOf(heading.text);
    const bool isKind = namesVillage(place);
    if (heading.numbered && !isKind) { // "2 | Trần Tân Lập"
        return false;
    }
    auto village = villageIn(heading.texts);
    if (const QString other = village ? QString() : numberedVillageIn(place); !other.isEmpty()) {
        village = other;
    }
    if (!village && (!isKind || heading.loose)) {
        return false;
    }
    close(m_unknownVillage);
    const auto constant = std::ranges::find_if(m_scan.shapes, [](const ColumnShape &shape) {
        return shape.kind == ColumnShape::Kind::Constant && shape.column == domain::at(ResidentColumn::Village);
    });
    if (!village) { // the village before it is not theirs
        m_unknownVillage = Doubt {RemarkCode::VillageHeadingUnknown, row, place, 0, {}};
    } else if (constant->text != *village && !village->isEmpty()) {
        m_scan.remarks.push_back({Gravity::Warning, RemarkCode::VillageFromTitle, row, {}, *village, {*village}});
    }
    constant->text = village.value_or(QString());
    return true;
}

/// The one known village that these texts name; empty when they name several. Nothing when they name none.
std::optional<QString> ListSections::villageIn(const QStringList &places) const
{
    std::optional<QString> found;
    for (const QString &place : places) {
        const QString padded = QString(u' ' + spaced(place) + u' ');
        for (const QString &village : m_villages) {
            if (padded.contains(QString(u' ' + spaced(village) + u' '))) {
                found = !found || *found == village ? village : QString();
            }
        }
    }
    return found;
}

/// "Thôn 02", "THÔN II": the known village of this kind and number; empty when there is none.
QString ListSections::numberedVillageIn(const QString &heading) const
{
    const NumberedVillage wanted = numberedVillage(heading);
    const auto found = std::ranges::find_if(m_villages, [&wanted](const QString &village) {
        const NumberedVillage one = numberedVillage(village);
        return !wanted.kind.isEmpty() && one.kind == wanted.kind && one.number == wanted.number;
    });
    return found == m_villages.end() ? QString() : *found;
}

void ListSections::setResidence(const QString &word)
{
    if (m_readsResidence) {
        setConstant(ResidentColumn::Residence, word);
    }
}

/// A column behind all others that says the same in every row.
void ListSections::setConstant(ResidentColumn column, const QString &text)
{
    const auto known = std::ranges::find_if(m_scan.shapes, [column](const ColumnShape &shape) {
        return shape.kind == ColumnShape::Kind::Constant && shape.column == domain::at(column);
    });
    if (known != m_scan.shapes.end()) {
        known->text = text;
    } else if (!text.isEmpty() || column == ResidentColumn::Village) { // headings may fill it
        m_scan.ownWidth = m_width;
        int place = m_width;
        for (const ColumnShape &shape : m_scan.shapes) {
            place = std::max(place, shape.parts.front() + 1);
        }
        m_scan.at[static_cast<std::size_t>(domain::at(column))] = place;
        m_scan.shapes.push_back({ColumnShape::Kind::Constant, domain::at(column), {place}, text});
    }
}

void ListSections::entry(const TableRow &row)
{
    if (!m_said && !m_gone && !m_unknownVillage) {
        return;
    }
    const bool isPerson
        = !m_scan.cell(row, domain::at(ResidentColumn::FullName)).isEmpty() && m_scan.filledIn(row, 3) == 3;
    if (!isPerson) {
        return;
    }
    if (m_said) {
        m_scan.remarks.push_back(*std::exchange(m_said, std::nullopt));
    }
    const bool saysItself = !m_scan.cell(row, domain::at(ResidentColumn::LeftOn)).isEmpty()
        || !m_scan.cell(row, domain::at(ResidentColumn::DiedOn)).isEmpty();
    if (!saysItself) {
        addTo(m_gone, row.number);
    }
    addTo(m_unknownVillage, row.number);
}

void ListSections::addTo(std::optional<Doubt> &doubt, int row)
{
    constexpr int kMostNamed = 20;
    if (!doubt) {
        return;
    }
    ++doubt->count;
    if (doubt->count <= kMostNamed) {
        doubt->rows.append(QString::number(row));
    } else if (doubt->count == kMostNamed + 1) {
        doubt->rows.append(u"…"_s);
    }
}

void ListSections::close(std::optional<Doubt> &doubt)
{
    if (doubt && doubt->count > 0) {
        m_scan.remarks.push_back({Gravity::Warning, doubt->code, doubt->row, {}, doubt->heading,
            {doubt->heading, fmt_vi::num(doubt->count), doubt->rows.join(u", "_s)}});
    }
    doubt.reset();
}

void ListSections::finish()
{
    close(m_gone);
    close(m_unknownVillage);
}

} // namespace caodiem::ingest
