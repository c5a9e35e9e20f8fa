// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/item_reader.h"
#include "engine/check/lexicon.h"

#include <QStringList>

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostDays = 31;
constexpr qint64 kMonths = 12;
constexpr qint64 kOldest = 120;

bool isYearValue(const Figure &figure)
{
    return figure.shape == Shape::Plain && figure.digits == 4 && figure.value >= kFirstYear
        && figure.value <= kLastYear;
}

CheckDate dateOf(qint64 day, qint64 month, qint64 year)
{
    constexpr qint64 kCentury = 2000;
    return {static_cast<int>(day), static_cast<int>(month),
        static_cast<int>(year > 0 && year < 100 ? kCentury + year : year)};
}

} // namespace

bool ItemReader::isDayMonth(Index day, Index month) const
{
    const auto within = [this](Index i, qint64 most) {
        return isNumber(i, true) && tokenAt(i).figure.digits <= 2 && valueAt(i) >= 1 && valueAt(i) <= most;
    };
    return within(day, kMostDays) && within(month, kMonths);
}

/// 26.05.2026 and 26-05-2026.
bool ItemReader::readDottedDate()
{
    const Token &token = m_tokens[m_at];
    if (token.figure.shape == Shape::Odd) {
        const QStringList parts = token.low.split(u'.');
        if (parts.size() == 3 && parts[2].size() == 4 && parts[0].toInt() <= kMostDays && parts[1].toInt() <= kMonths) {
            const CheckDate date = dateOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
            add(ItemKind::Date, 1).date = date;
            return true;
        }
        return false;
    }
    const bool dashes = isMark(m_at + 1, u"-.") && isMark(m_at + 3, u"-.") && tokenAt(m_at + 1).glued
        && tokenAt(m_at + 4).glued && isDayMonth(m_at, m_at + 2) && isNumber(m_at + 4)
        && isYearValue(tokenAt(m_at + 4).figure);
    if (!dashes) {
        return false;
    }
    const CheckDate date = dateOf(valueAt(m_at), valueAt(m_at + 2), valueAt(m_at + 4));
    add(ItemKind::Date, 5).date = date;
    return true;
}

/// "01 tháng 6 năm 2026", "31 tháng 5".
bool ItemReader::readLongDate()
{
    if (lowAt(m_at + 1) != u"tháng"_s || !isDayMonth(m_at, m_at + 2)) {
        return false;
    }
    const bool slash = isMark(m_at + 3, u"/") && isNumber(m_at + 4) && isYearValue(tokenAt(m_at + 4).figure);
    const bool year
        = slash || (lowAt(m_at + 3) == u"năm"_s && isNumber(m_at + 4) && isYearValue(tokenAt(m_at + 4).figure));
    const CheckDate date = dateOf(valueAt(m_at), valueAt(m_at + 2), year ? valueAt(m_at + 4) : 0);
    add(ItemKind::Date, year ? 5 : 3).date = date;
    return true;
}

/// Without a word before it d/m is a date unless what stands around it makes it a share: "đạt 9/12 thôn", "xong 8/10,
/// đạt 80%".
bool ItemReader::isBareDate() const
{
    const Index last = m_at + 2;
    if (nounFollows(last)) {
        return valueAt(m_at) > valueAt(last) && tokenAt(last).figure.leadingZero;
    }
    if (valueAt(m_at) > valueAt(last) || tokenAt(last).figure.leadingZero) {
        return true;
    }
    const Index next = last + (isMark(last + 1, u",(") ? 2 : 1);
    static const QStringList shares {u"đạt"_s, u"tỷ"_s, u"tỉ"_s, u"chiếm"_s, u"bằng"_s, u"còn"_s};
    static const QStringList verbs {u"làm"_s, u"được"_s, u"đạt"_s, u"là"_s, u"xong"_s, u"nhận"_s, u"hoạt"_s, u"cấp"_s,
        u"duyệt"_s, u"hiện"_s, u"thành"_s};
    const bool share = shares.contains(lowAt(next)) || (isNumber(next) && isMark(next + 1, u"%"));
    return !share && !verbs.contains(wordBefore());
}

/// 26/05/2026, "ngày 26/5", "tháng 5/2026"; a fraction is left alone.
bool ItemReader::readSlashDate()
{
    if (!isMark(m_at + 1, u"/") || !isNumber(m_at + 2, true) || !isNumber(m_at, true)) {
        return false;
    }
    const bool named = isDateWord(wordBefore());
    if (isDayMonth(m_at, m_at + 2)) {
        const bool year = isMark(m_at + 3, u"/") && isNumber(m_at + 4, true)
            && (isYearValue(tokenAt(m_at + 4).figure) || tokenAt(m_at + 4).figure.digits == 2);
        if (!year && !named && !isBareDate()) {
            return false;
        }
        const CheckDate date = dateOf(valueAt(m_at), valueAt(m_at + 2), year ? valueAt(m_at + 4) : 0);
        add(ItemKind::Date, year ? 5 : 3).date = date;
        return true;
    }
    const bool month = valueAt(m_at) >= 1 && valueAt(m_at) <= kMonths && isYearValue(tokenAt(m_at + 2).figure);
    if (!month || (!named && nounFollows(m_at + 2))) {
        return false;
    }
    add(ItemKind::Other, 3);
    return true;
}

bool ItemReader::isAge(Index i) const
{
    return isNumber(i, true) && valueAt(i) <= kOldest;
}

CheckBand ItemReader::singleBand(qint64 years, bool andOver) const
{
    const int age = static_cast<int>(years);
    if (wordBefore() == u"dưới"_s || wordBefore(2) == u"chưa"_s) {
        return {0, age};
    }
    const QString &word = wordBefore();
    const bool over = andOver || word == u"đủ"_s || word == u"từ"_s || word == u"trên"_s;
    return over ? CheckBand {age, std::nullopt} : CheckBand {age, age + 1};
}

/// "6 - 14", "6 tuổi đến dưới 14 tuổi"; `end` is behind the first number and its "tuổi".
bool ItemReader::readAgeRange(Index end)
{
    const bool dash = isMark(end, u"-–—");
    if (!dash && lowAt(end) != u"đến"_s && lowAt(end) != u"tới"_s) {
        return false;
    }
    Index upper = end + 1;
    bool edge = false;
    while (
        lowAt(upper) == u"dưới"_s || lowAt(upper) == u"đủ"_s || lowAt(upper) == u"chưa"_s || lowAt(upper) == u"hết"_s) {
        edge = true;
        ++upper;
    }
    if (!isAge(upper) || valueAt(upper) <= valueAt(m_at)) {
        return false;
    }
    const bool years = lowAt(upper + 1) == u"tuổi"_s;
    const bool said = years || edge || end > m_at + 1 || wordBefore() == u"tuổi"_s || wordBefore() == u"đủ"_s;
    const bool unit = !years && (nounFollows(upper) || isUnit(lowAt(upper + 1), lowAt(upper + 2)));
    if (!said && !dash && wordBefore() != u"từ"_s) {
        return false;
    }
    const CheckBand band {static_cast<int>(valueAt(m_at)), static_cast<int>(valueAt(upper))};
    const bool ages = said || !unit;
    add(ages ? ItemKind::Band : ItemKind::Other, upper + (years ? 2 : 1) - m_at).band = band;
    return true;
}

bool ItemReader::readAges()
{
    if (!isAge(m_at)) {
        return false;
    }
    const bool years = lowAt(m_at + 1) == u"tuổi"_s;
    const Index end = m_at + (years ? 2 : 1);
    if (readAgeRange(end)) {
        return true;
    }
    const bool andOver = lowAt(end) == u"trở"_s && lowAt(end + 1) == u"lên"_s;
    const bool bare = !years
        && (wordBefore() == u"đủ"_s || (wordBefore() == u"từ"_s && andOver)
            || (wordBefore() == u"dưới"_s && !nounFollows(m_at)));
    const bool measured = !years && isUnit(lowAt(m_at + 1), lowAt(m_at + 2));
    if (!years && (!bare || measured || isMark(m_at + 1, u"%/"))) {
        return false;
    }
    const CheckBand band = singleBand(valueAt(m_at), andOver);
    add(ItemKind::Band, end + (andOver ? 2 : 0) - m_at).band = band;
    return true;
}

} // namespace caodiem::engine::check
