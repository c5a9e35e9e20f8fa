// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/field_merge.h"

#include "base/text.h"

namespace caodiem::ingest {
namespace {

bool isCoarserOf(const domain::BirthDate &coarse, const domain::BirthDate &fine)
{
    if (coarse.precision <= fine.precision) {
        return false;
    }
    const YearMonthDay a = civilFromDay(coarse.day);
    const YearMonthDay b = civilFromDay(fine.day);
    return a.year == b.year && (coarse.precision == domain::DatePrecision::Year || a.month == b.month);
}

} // namespace

bool takeText(QString &known, const QString &given)
{
    if (given.isEmpty() || known == given || cleanText(known) == given) {
        return false;
    }
    known = given;
    return true;
}

bool takeName(QString &known, const QString &given)
{
    if (given.isEmpty() || known == given) {
        return false;
    }
    if (known.isEmpty()) {
        known = given;
        return true;
    }
    const bool onlyCase = known.compare(given, Qt::CaseInsensitive) == 0;
    if (sameName(known, given) && (!onlyCase || given == given.toUpper())) {
        return false;
    }
    return takeText(known, given);
}

bool takeBirth(domain::BirthDate &known, const domain::BirthDate &given)
{
    if (given.day == kNever || given == known || isCoarserOf(given, known)) {
        return false;
    }
    known = given;
    return true;
}

bool takeDay(Day &known, Day given)
{
    if (given == kNever || given == known) {
        return false;
    }
    known = given;
    return true;
}

} // namespace caodiem::ingest
