// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

namespace caodiem::ingest {

// Each takes a list's value over into the register and answers whether that changed anything. An empty value never
// does.

bool takeText(QString &known, const QString &given);
/// The same name in capitals or with its tone marks placed otherwise is no change.
bool takeName(QString &known, const QString &given);
/// A coarser date that the known one agrees with ("1950" for 12/03/1950) is no change.
bool takeBirth(domain::BirthDate &known, const domain::BirthDate &given);
bool takeDay(Day &known, Day given);

} // namespace caodiem::ingest
