// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

namespace caodiem {
namespace {

constexpr Day kEpoch = 1721119; ///< Julian day of 0000-03-01, the day before which the era arithmetic starts

int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9') {
            return -1;
        }
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

Day dayFromCivil(YearMonthDay ymd)
{
    const int year = ymd.month <= 2 ? ymd.year - 1 : ymd.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int monthFromMarch = (ymd.month + 9) % 12;
    const int dayOfYear = (153 * monthFromMarch + 2) / 5 + ymd.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return kEpoch + 1 + era * 146097 + dayOfEra;
}

YearMonthDay civilFromDay(Day day)
{
    const int shifted = day - kEpoch - 1;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

std::optional<Day> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return std::nullopt;
    }
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const YearMonthDay ymd {year, month, day};
    const Day number = dayFromCivil(ymd);
    if (civilFromDay(number) != ymd) { // 30 February and its kin
        return std::nullopt;
    }
    return number;
}

QString isoFromDay(Day day)
{
    if (day == kNever || day == kDayMin) {
        return {};
    }
    const YearMonthDay ymd = civilFromDay(day);
    QString out(10, u'-');
    const auto put = [&out](int at, int width, int value) {
        for (int i = width - 1; i >= 0; --i) {
            out[at + i] = QChar(u'0' + value % 10);
            value /= 10;
        }
    };
    put(0, 4, ymd.year);
    put(5, 2, ymd.month);
    put(8, 2, ymd.day);
    return out;
}

} // namespace caodiem
