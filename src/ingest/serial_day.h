// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

/// How spreadsheets keep dates: days since an epoch, and a number format that makes them look like dates.
namespace caodiem::ingest {

enum class DateSystem : quint8 { From1900, From1904 };

/// The day of a serial number (the time of day is dropped). kNever below day 1, after 9999, and for serial 60 of the
/// 1900 system: the 29 February 1900 that Excel believes in.
[[nodiscard]] Day dayFromSerial(double serial, DateSystem system);
/// The serial of 29 February 1900.
[[nodiscard]] bool isPhantomLeapDay(double serial, DateSystem system);

/// Whether a number format shows days, months or years (times of day alone do not count).
[[nodiscard]] bool isDateFormat(int builtInId);
[[nodiscard]] bool isDateFormat(QStringView code);

} // namespace caodiem::ingest
