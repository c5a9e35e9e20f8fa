// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/serial_day.h"

#include <cmath>

namespace caodiem::ingest {
namespace {

constexpr Day kBefore1900 = 2415020; ///< 1899-12-31: serial 1 is the day after
constexpr Day kBeforeMarch1900 = 2415019; ///< from serial 61 on, for the phantom day was counted
constexpr Day kEpoch1904 = 2416481; ///< 1904-01-01 is serial 0
constexpr double kPhantom = 60;
constexpr double kLastSerial1900 = 2'958'465; ///< 9999-12-31
constexpr double kLastSerial1904 = 2'957'003;

} // namespace

bool isPhantomLeapDay(double serial, DateSystem system)
{
    return system == DateSystem::From1900 && std::floor(serial) == kPhantom;
}

Day dayFromSerial(double serial, DateSystem system)
{
    const double whole = std::floor(serial);
    const bool from1904 = system == DateSystem::From1904;
    // The negated form also refuses "not a number".
    if (!(whole >= (from1904 ? 0 : 1) && whole <= (from1904 ? kLastSerial1904 : kLastSerial1900))) {
        return kNever;
    }
    const Day days = static_cast<Day>(whole);
    if (from1904) {
        return kEpoch1904 + days;
    }
    if (isPhantomLeapDay(serial, system)) {
        return kNever;
    }
    return (whole < kPhantom ? kBefore1900 : kBeforeMarch1900) + days;
}

bool isDateFormat(int builtInId)
{
    // 14–17 and 22 everywhere; 27–36 and 50–58 are dates in East Asian and other locales.
    return (builtInId >= 14 && builtInId <= 17) || builtInId == 22 || (builtInId >= 27 && builtInId <= 36)
        || (builtInId >= 50 && builtInId <= 58);
}

bool isDateFormat(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0 || code.compare(u"Standard", Qt::CaseInsensitive) == 0) {
        return false;
    }
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"' || c == u'[') { // literal text; colours, conditions and locales
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0) {
                return false;
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') { // the next character is literal
            ++i;
        } else if (c == u'y' || c == u'd') {
            return true;
        } else if (c == u';') { // only the format of positive numbers matters
            return false;
        } else if (c == u'm' && code.mid(i, 3).compare(u"mmm", Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace caodiem::ingest
