// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/list_columns.h"
#include "domain/records.h"
#include "ingest/lists.h"

#include <QString>

#include <functional>

namespace caodiem::ingest {

// Each takes a list's value over into the register and answers whether that changed anything. An empty value never
// does.

bool takeText(QString &known, const QString &given);
/// The same name in capitals or with its tone marks placed otherwise is no change.
bool takeName(QString &known, const QString &given);
/// Nor is a shorter writing of a person's name, or one with marks missing (name_writing.h).
bool takePersonName(QString &known, const QString &given);
/// Who else stands in a record: another person's name takes away the number that was the former one's.
bool takeOtherPerson(QString &name, QString &personalId, const QString &givenName, const QString &givenId);
/// A coarser date that the known one agrees with ("1950" for 12/03/1950) is no change.
bool takeBirth(domain::BirthDate &known, const domain::BirthDate &given);
bool takeDay(Day &known, Day given);
bool takeSex(domain::Sex &known, domain::Sex given);
/// Texts, sex and death.
bool takeFields(domain::Resident &known, const ResidentRow &row);

/// "1950" or "03/1950" beside a date that agrees with it.
[[nodiscard]] bool isCoarserOf(const domain::BirthDate &coarse, const domain::BirthDate &fine);

/// Calls `stays(column, before, after)`, in the list's words, for every field of the list in which `after` differs;
/// where it answers false, the field goes back. A guardian's number that goes with the former guardian comes before the
/// name, and the name stays or goes with it. Not the household, which is a row of its own.
void forEachChangedField(const domain::Resident &before, domain::Resident &after,
    const std::function<bool(domain::ResidentColumn column, const QString &was, const QString &now)> &stays);

} // namespace caodiem::ingest
