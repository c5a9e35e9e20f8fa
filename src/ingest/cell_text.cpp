// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_text.h"

#include "base/number_format.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::DatePrecision;

constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2200;
constexpr double kFirstSerial = 10'000; ///< 1927; smaller whole numbers are years or nonsense
constexpr double kLastSerial = 110'000; ///< 2201
constexpr qsizetype kIdDigits = 12;
constexpr qsizetype kShortestRepairable = 10; ///< province codes start with at most two zeros

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// True for nearly every cell: already composed, no space too many. Spares the normalisation.
bool isCleanAlready(QStringView text)
{
    bool spaceBefore = true;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain = (u >= 0x20 && u < 0x7F) || (u > 0xA0 && u < 0x250) || (u >= 0x1EA0 && u < 0x1F00);
        if (!plain || (u == u' ' && spaceBefore)) {
            return false;
        }
        spaceBefore = u == u' ';
    }
    return !spaceBefore || text.isEmpty();
}

/// What an impossible date may have meant: days beyond a month's end run on into the next (29/02 → 01/03, 31/04 →
/// 01/05), and a month beyond 12 was the day.
Day repaired(int year, int month, int day)
{
    if (year < kFirstYear || year > kLastYear || month < 1 || day < 1) {
        return kNever;
    }
    if (month <= 12 && day <= 31) {
        return dayFromCivil({year, month, 1}) + day - 1;
    }
    const bool swapped = day <= 12 && month <= 31;
    const YearMonthDay ymd {year, day, month};
    return swapped && civilFromDay(dayFromCivil(ymd)) == ymd ? dayFromCivil(ymd) : kNever;
}

DateReading found(int year, int month, int day)
{
    if (year < kFirstYear || year > kLastYear || month > 12 || (month == 0 && day != 0)) {
        return {Reading::Impossible, {}, repaired(year, month, day)};
    }
    const YearMonthDay ymd {year, std::max(month, 1), std::max(day, 1)};
    const Day number = dayFromCivil(ymd);
    if (day > 31 || civilFromDay(number) != ymd) {
        return {Reading::Impossible, {}, repaired(year, month, day)};
    }
    const auto precision = day != 0 ? DatePrecision::Day : month != 0 ? DatePrecision::Month : DatePrecision::Year;
    return {Reading::Read, {number, precision}};
}

/// Eight digits without separators: year first if that makes a date, else day first.
DateReading fromEightDigits(QStringView digits)
{
    const int front = digits.left(4).toInt();
    if (front >= kFirstYear && front <= kLastYear) {
        const DateReading yearFirst = found(front, digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
        if (yearFirst.state == Reading::Read) {
            return yearFirst;
        }
    }
    return found(digits.mid(4, 4).toInt(), digits.mid(2, 2).toInt(), digits.left(2).toInt());
}

/// One part of a date: a number, 0 for a placeholder ("00", "--", "__", "xx"), −1 for anything else.
int datePart(QStringView part)
{
    if (allDigits(part) && part.size() <= 4) {
        return part.toInt();
    }
    const bool placeholder = std::ranges::all_of(part, [](QChar c) { return u"-_.xX?"_s.contains(c); });
    return placeholder && !part.isEmpty() ? 0 : -1;
}

QList<QStringView> dateParts(QStringView text)
{
    for (const QChar separator : {u'/', u'.', u'-', u' '}) {
        if (text.contains(separator)) {
            QList<QStringView> parts = text.split(separator);
            std::ranges::transform(parts, parts.begin(), [](QStringView part) { return part.trimmed(); });
            return parts;
        }
    }
    return {text};
}

/// "26-may-2026", as spreadsheets with English settings write it → "26-5-2026".
void replaceMonthNames(QString &lower)
{
    static const QStringList months {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression name(
        u"(?<=[ /-])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?=[ /,-])"_s);
    if (const auto match = name.match(lower); match.hasMatch()) {
        lower.replace(
            match.capturedStart(), match.capturedLength(), QString::number(months.indexOf(match.captured(1)) + 1));
    }
}

/// "ngày 26 tháng 5 năm 2026" → "26/5/2026"; a time of day behind the date is dropped.
QString withoutWords(QStringView text)
{
    static const QRegularExpression time(u"[ t]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(z|[+-]\\d{2}:?\\d{2})?$"_s);
    static const QRegularExpression between(u"\\s*,?\\s*(tháng|thang|năm|nam)\\s*"_s);
    static const QRegularExpression before(u"^(sinh\\s*)?(ngày|ngay|tháng|thang|năm|nam)?\\s*"_s);
    QString out = text.toString().toLower();
    out.remove(time);
    replaceMonthNames(out);
    out.remove(before);
    out.replace(between, u"/"_s);
    return out.startsWith(u'/') ? out.mid(1) : out;
}

DateReading fromParts(const QList<QStringView> &given, DateOrder order)
{
    QList<QStringView> parts = given;
    if (parts.size() == 2 && parts.first().size() == 4) { // "1970-05"
        parts.swapItemsAt(0, 1);
    }
    std::array<int, 3> value {0, 0, 0}; // day, month, year
    if (parts.isEmpty() || parts.size() > 3) {
        return {Reading::Unreadable, {}};
    }
    const std::size_t first = 3 - static_cast<std::size_t>(parts.size());
    for (std::size_t i = first; i < 3; ++i) {
        value.at(i) = datePart(parts[static_cast<qsizetype>(i - first)]);
        if (value.at(i) < 0) {
            return {Reading::Unreadable, {}};
        }
    }
    const bool yearFirst = parts.size() == 3 && parts.first().size() == 4 && parts.last().size() <= 2;
    if (yearFirst) {
        std::swap(value[0], value[2]);
    }
    const QStringView year = yearFirst ? parts.first() : parts.last();
    if (year.size() != 4 || value[2] == 0) {
        return {Reading::Unreadable, {}}; // two digits of a year could be either century
    }
    if (order == DateOrder::MonthFirst && !yearFirst && parts.size() == 3) {
        if (const DateReading monthFirst = found(value[2], value[0], value[1]); monthFirst.state == Reading::Read) {
            return monthFirst;
        }
    }
    return found(value[2], value[1], value[0]);
}

DateReading fromNumber(const Cell &cell)
{
    const double number = cell.number;
    if (std::floor(number) == number) {
        if (number >= kFirstYear && number <= kLastYear) {
            return found(static_cast<int>(number), 0, 0);
        }
        if (number >= 10'000'000 && number <= 99'999'999) {
            return fromEightDigits(cell.shown());
        }
    }
    if (number >= kFirstSerial && number <= kLastSerial && cell.day != kNever) {
        return {Reading::Read, {cell.day, DatePrecision::Day}};
    }
    return {Reading::Unreadable, {}};
}

enum class Word : quint8 { Yes, No, Neither };

/// Words that "Đã" or "Có" may be followed by, folded. A word of another step says nothing of this one.
const QStringList &wordsOfStep(domain::EventKind step)
{
    static const QStringList cardIntake {u"thu nhan"_s, u"tiep nhan"_s, u"nop"_s, u"thu"_s, u"lay"_s, u"ho so"_s,
        u"cap"_s, u"duoc cap"_s, u"can cuoc"_s, u"cccd"_s, u"cc"_s, u"the"_s, u"nhan"_s, u"tra"_s};
    static const QStringList cardIssued {u"cap"_s, u"duoc cap"_s, u"nhan"_s, u"tra"_s, u"phat"_s, u"can cuoc"_s,
        u"cccd"_s, u"cc"_s, u"the"_s, u"duoc nhan"_s};
    static const QStringList eidIntake {u"thu nhan"_s, u"tiep nhan"_s, u"nop"_s, u"thu"_s, u"lay"_s, u"ho so"_s,
        u"dang ky"_s, u"dk"_s, u"ddt"_s, u"dddt"_s, u"dinh danh"_s, u"duyet"_s, u"phe duyet"_s, u"duoc duyet"_s,
        u"kich hoat"_s, u"kh"_s, u"vneid"_s, u"tai khoan"_s, u"tk"_s, u"muc 2"_s, u"muc do 2"_s};
    static const QStringList eidApproved {u"duyet"_s, u"phe duyet"_s, u"duoc duyet"_s, u"cap"_s, u"duoc cap"_s,
        u"dddt"_s, u"dinh danh"_s, u"kich hoat"_s, u"kh"_s, u"vneid"_s, u"tai khoan"_s, u"tk"_s, u"muc 2"_s,
        u"muc do 2"_s};
    static const QStringList eidActivated {u"kich hoat"_s, u"kh"_s, u"duoc kich hoat"_s, u"tu kich hoat"_s, u"vneid"_s,
        u"dinh danh"_s, u"dddt"_s, u"tai khoan"_s, u"tk"_s, u"muc 2"_s, u"muc do 2"_s};
    static const QStringList registered {u"dang ky"_s, u"dk"_s, u"nop"_s, u"ho so"_s, u"dinh danh"_s, u"dddt"_s,
        u"tai khoan"_s, u"tk"_s, u"xac thuc"_s, u"duyet"_s, u"phe duyet"_s, u"cap"_s, u"duoc cap"_s, u"vneid"_s};
    static const QStringList verified {u"xac thuc"_s, u"duyet"_s, u"phe duyet"_s, u"duoc duyet"_s, u"cap"_s,
        u"duoc cap"_s, u"kich hoat"_s, u"dinh danh"_s, u"dddt"_s, u"tai khoan"_s, u"tk"_s, u"vneid"_s};
    switch (step) {
    case domain::EventKind::CardIntake:
        return cardIntake;
    case domain::EventKind::CardIssued:
        return cardIssued;
    case domain::EventKind::EidIntake:
        return eidIntake;
    case domain::EventKind::EidApproved:
        return eidApproved;
    case domain::EventKind::EidActivated:
        return eidActivated;
    case domain::EventKind::OrgRegistered:
        return registered;
    default:
        return verified;
    }
}

bool startsWithWord(QStringView text, QStringView word)
{
    return text.startsWith(word) && (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
}

bool startsWithAny(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return startsWithWord(text, word); });
}

/// What takes a doing back, or puts it off, wherever it stands: "đã cấp nhưng chưa nhận", "đã duyệt, bị khóa".
bool isTakenBack(const QString &word)
{
    static const QRegularExpression doubts(
        u"\\b(chua|khong|ko|chet|mat|tu vong|chuyen|tu choi|hen|khoa|huy|loi|thu hoi|bi tra|tra lai|giai the|"
        u"het han|muc 1|muc do 1)\\b"_s);
    return doubts.match(word).hasMatch();
}

/// `after`: folded, behind "Đã" or "Có".
bool saysDone(QStringView after, std::optional<domain::EventKind> step)
{
    static const QStringList always {u"xong"_s, u"roi"_s, u"lam"_s, u"hoan thanh"_s, u"hoan tat"_s, u"thuc hien"_s,
        u"du"_s, u"co"_s, u"ngay"_s, u"duoc lam"_s};
    QStringView rest = after;
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber()) {
        rest = rest.mid(1);
    }
    if (rest.isEmpty() || rest.front().isDigit() || startsWithAny(rest, always)) {
        return true; // "Đã", "Đã 12/5/2026", "Đã có"
    }
    if (step) {
        return startsWithAny(rest, wordsOfStep(*step));
    }
    for (int kind = 0; kind <= static_cast<int>(domain::EventKind::OrgVerified); ++kind) {
        if (startsWithAny(rest, wordsOfStep(static_cast<domain::EventKind>(kind)))) {
            return true;
        }
    }
    return false;
}

Word yesOrNo(QStringView text, std::optional<domain::EventKind> step)
{
    if (text == u"x" || text == u"X" || text == u"✓" || text == u"✔" || text == u"☑" || text == u"☒" || text == u"√"
        || text == u"+") {
        return Word::Yes;
    }
    if (text == u"-" || text == u"–" || text == u"—" || text == u"0" || text == u"☐" || text == u"/") {
        return Word::No;
    }
    const QString word = folded(text);
    static const QStringList yes {u"x"_s, u"xx"_s, u"v"_s, u"co"_s, u"da"_s, u"roi"_s, u"xong"_s, u"hoan thanh"_s,
        u"y"_s, u"yes"_s, u"1"_s, u"true"_s, u"da xong"_s};
    static const QStringList no {u"chua"_s, u"khong"_s, u"k"_s, u"ko"_s, u"no"_s, u"n"_s, u"false"_s};
    if (yes.contains(word)) {
        return Word::Yes;
    }
    if (no.contains(word) || word.startsWith(u"chua "_s) || word.startsWith(u"khong "_s)) {
        return Word::No;
    }
    const bool begins = startsWithWord(word, u"da") || startsWithWord(word, u"co");
    return begins && saysDone(QStringView(word).mid(2), step) && !isTakenBack(word) ? Word::Yes : Word::Neither;
}

/// "20/5/26" → 20/5/2026. Only in steps: nobody's card is of another century.
DateReading shortYear(QStringView text, int century, DateOrder order)
{
    static const QRegularExpression form(u"^\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}$"_s);
    if (text.size() < 6 || text.size() > 8 || !form.match(text).hasMatch()) {
        return {Reading::Unreadable, {}};
    }
    const QString whole = QString(text.chopped(2).toString() + QString::number(century) + text.right(2).toString());
    return readDateText(whole, order);
}

/// The date after "≤", "<=" or "muộn nhất (ngày)"; empty when there is no such mark.
QStringView afterLatestMark(QStringView text)
{
    for (const QStringView mark :
        {QStringView(u"≤"), QStringView(u"<="), QStringView(u"=<"), QStringView(u"⩽"), QStringView(u"muộn nhất")}) {
        if (text.startsWith(mark, Qt::CaseInsensitive)) {
            return text.mid(mark.size()).trimmed();
        }
    }
    return {};
}

StepReading stepOn(StepMark::Kind kind, Day day, const QString &text)
{
    const bool usual = text == fmt_vi::date(day);
    return {Reading::Read, {kind, day, usual ? QString() : text}};
}

StepReading stepFromDate(const DateReading &date, StepMark::Kind kind, const QString &text)
{
    if (date.state == Reading::Read && date.date.precision == DatePrecision::Day) {
        return stepOn(kind, date.date.day, text);
    }
    return {date.state == Reading::Impossible ? Reading::Impossible : Reading::Unreadable, {}, date.repair};
}

constexpr int kThisCentury = 20;
constexpr qsizetype kShortestDateInside = 8;

StepReading stepFromText(const QString &text, DateOrder order, std::optional<domain::EventKind> step)
{
    if (const QStringView rest = afterLatestMark(text); !rest.isEmpty()) {
        return stepFromDate(readDateText(rest, order), StepMark::Latest, text);
    }
    const DateReading plain = readDateText(text, order);
    if (plain.state != Reading::Unreadable) {
        return stepFromDate(plain, StepMark::On, text);
    }
    if (const DateReading brief = shortYear(text, kThisCentury, order); brief.state != Reading::Unreadable) {
        return stepFromDate(brief, StepMark::On, text);
    }
    switch (yesOrNo(text, step)) {
    case Word::No:
        return {Reading::Empty, {StepMark::None, kNever, text}};
    case Word::Neither:
        return {Reading::Unreadable, {}};
    case Word::Yes:
        break;
    }
    static const QRegularExpression dateInside(u"\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}"_s);
    if (text.size() < kShortestDateInside) {
        return {Reading::Read, {StepMark::Tick, kNever, text}};
    }
    if (const auto match = dateInside.match(text); match.hasMatch()) {
        return stepFromDate(readDateText(match.capturedView(), order), StepMark::On, text);
    }
    return {Reading::Read, {StepMark::Tick, kNever, text}};
}

IdReading idFromNumber(double number)
{
    if (number > 999'999'999'999.0) {
        return {IdState::TooLong, {}};
    }
    if (std::floor(number) != number || number < 0) {
        return {IdState::NotTwelve, {}};
    }
    const QString digits = QString::number(static_cast<qint64>(number));
    if (digits.size() == kIdDigits) {
        return {IdState::Good, digits};
    }
    if (digits.size() >= kShortestRepairable) {
        return {IdState::ZeroLost, digits.rightJustified(kIdDigits, u'0')};
    }
    return {IdState::NotTwelve, {}};
}

} // namespace

QString cellText(const Cell &cell)
{
    if (cell.kind == CellKind::Error) {
        return {};
    }
    if (cell.kind != CellKind::Text) {
        return cell.shown();
    }
    return isCleanAlready(cell.text) ? cell.text : cleanText(cell.text);
}

DateReading readDateText(QStringView text, DateOrder order)
{
    if (text.isEmpty()) {
        return {};
    }
    if (order == DateOrder::DayFirst && text.size() == 10 && text[2] == u'/' && text[5] == u'/'
        && allDigits(text.left(2)) && allDigits(text.mid(3, 2)) && allDigits(text.mid(6))) {
        return found(text.mid(6).toInt(), text.mid(3, 2).toInt(), text.left(2).toInt()); // by far the most frequent
    }
    if (text.size() == 8 && allDigits(text)) {
        return fromEightDigits(text);
    }
    if (!std::ranges::any_of(text, isDigit)) {
        return {Reading::Unreadable, {}};
    }
    const QString plain = withoutWords(text);
    return fromParts(dateParts(plain), order);
}

DateReading readDate(const Cell &cell, DateOrder order)
{
    switch (cell.kind) {
    case CellKind::Date:
        return {Reading::Read, {cell.day, DatePrecision::Day}};
    case CellKind::Number:
        return fromNumber(cell);
    case CellKind::Text:
        return readDateText(cellText(cell), order);
    case CellKind::Bool:
        return {Reading::Unreadable, {}};
    case CellKind::Empty:
    case CellKind::Error:
        break;
    }
    return {};
}

StepReading readStep(const Cell &cell, DateOrder order, std::optional<domain::EventKind> step)
{
    switch (cell.kind) {
    case CellKind::Date:
        return {Reading::Read, {StepMark::On, cell.day, {}}};
    case CellKind::Bool:
        return cell.number != 0 ? StepReading {Reading::Read, {StepMark::Tick, kNever, cell.shown()}} : StepReading();
    case CellKind::Number:
        if (cell.number == 0) {
            return {};
        }
        if (cell.number == 1) {
            return {Reading::Read, {StepMark::Tick, kNever, cell.shown()}};
        }
        return stepFromDate(fromNumber(cell), StepMark::On, cell.shown());
    case CellKind::Text:
        if (const QString text = cellText(cell); !text.isEmpty()) {
            return stepFromText(text, order, step);
        }
        break;
    case CellKind::Empty:
    case CellKind::Error:
        break;
    }
    return {};
}

DateReading readShortYear(const Cell &cell, int century, DateOrder order)
{
    return cell.kind == CellKind::Text ? shortYear(cellText(cell), century, order)
                                       : DateReading {Reading::Unreadable, {}};
}

bool isNoneWord(const QString &text)
{
    constexpr qsizetype kLongest = 12;
    if (text.isEmpty() || text.size() > kLongest) {
        return false;
    }
    if (!std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); })) {
        return true; // "-", "...", "/"
    }
    const char16_t first = text.front().toLower().unicode();
    if (first != u'x' && first != u'k' && first != u'c') {
        return false;
    }
    static const QStringList none {u"x"_s, u"không"_s, u"khong"_s, u"không có"_s, u"khong co"_s, u"chưa"_s,
        u"chưa có"_s, u"chua co"_s, u"ko"_s, u"không rõ"_s, u"chưa rõ"_s, u"chưa cấp"_s};
    return none.contains(text.toLower());
}

IdReading readPersonalId(const Cell &cell, bool typed)
{
    if (cell.kind == CellKind::Number) {
        return idFromNumber(cell.number);
    }
    QString text = cellText(cell);
    if (text.isEmpty()) {
        return {};
    }
    static const QRegularExpression exponent(u"^\\d+([.,]\\d+)?[eE]\\+?\\d+$"_s);
    if (text.contains(u'e', Qt::CaseInsensitive) && exponent.match(text).hasMatch()) {
        return {IdState::ExponentText, {}};
    }
    if (!allDigits(text)) { // else it stays the text that the cells of a family share
        if (isNoneWord(text)) {
            return {};
        }
        text.removeIf([](QChar c) {
            return c.isSpace() || c == u'.' || c == u',' || c == u'-' || c == u'\'' || c == u'\u2019' || c == u'"';
        });
        text = text.startsWith(u'=') ? text.mid(1) : text;
    }
    if (!allDigits(text)) {
        return {IdState::NotTwelve, {}};
    }
    if (text.size() > kIdDigits) {
        return {IdState::TooLong, {}};
    }
    if (text.size() == kIdDigits) {
        return {IdState::Good, text};
    }
    if (!typed && text.size() >= kShortestRepairable && text.size() < kIdDigits && text[0] != u'0') {
        return {IdState::ZeroLost, text.rightJustified(kIdDigits, u'0')};
    }
    return {IdState::NotTwelve, {}};
}

QString phoneText(const Cell &cell, bool typed)
{
    const QString text = cellText(cell);
    const bool wasNumber = cell.kind == CellKind::Number || !typed;
    return wasNumber && text.size() == 9 && allDigits(text) && text[0] != u'0' ? QString(u"0"_s + text) : text;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression one(u"^(0|\\+?84)([35789]\\d{8}|2\\d{8,9})$"_s);
    static const QRegularExpression between(u"[/;,]|\\s+-\\s+|hoặc"_s);
    if (text.size() == 10 && text[0] == u'0' && text[1] != u'0' && text[1] != u'1' && text[1] != u'4' && text[1] != u'6'
        && allDigits(text)) {
        return true; // by far the most frequent
    }
    const QStringList numbers = text.split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(numbers, [](QString number) {
        number.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'(' || c == u')'; });
        return number.isEmpty() || one.match(number).hasMatch();
    });
}

} // namespace caodiem::ingest
