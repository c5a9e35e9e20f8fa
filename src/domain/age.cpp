// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

namespace caodiem::domain {

int ageOn(Day birth, Day on)
{
    const YearMonthDay b = civilFromDay(birth);
    const YearMonthDay d = civilFromDay(on);
    const bool birthdayPassed = d.month > b.month || (d.month == b.month && d.day >= b.day);
    return d.year - b.year - (birthdayPassed ? 0 : 1);
}

Day birthday(Day birth, int years)
{
    YearMonthDay ymd = civilFromDay(birth);
    ymd.year += years;
    if (ymd.month == 2 && ymd.day == 29) {
        const bool leap = (ymd.year % 4 == 0 && ymd.year % 100 != 0) || ymd.year % 400 == 0;
        if (!leap) {
            ymd.month = 3;
            ymd.day = 1;
        }
    }
    return dayFromCivil(ymd);
}

} // namespace caodiem::domain
