// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

namespace caodiem::domain {

/// What a 12-digit personal ID says of itself: PPP G YY RRRRRR (docs/methods.md#personal-id). No check digit exists.
struct PersonalIdParts {
    int province = 0; ///< 1..96 a province of registration, 101..295 a country
    Sex sex = Sex::Unknown;
    int birthYear = 0;
};

/// Exactly 12 digits.
[[nodiscard]] bool isPersonalId(QStringView text);
/// Exactly 9 digits: the number of an identity card of before (số CMND).
[[nodiscard]] bool isOldId(QStringView text);
/// What stands in a list's cell may be somebody's number, also one that lost zeros or has a digit too many: digits
/// only, as many as an ID without its zeros or more. Such a text is shown masked.
[[nodiscard]] bool mayBeNumberOfPerson(QStringView text);
/// Pre: isPersonalId(text).
[[nodiscard]] PersonalIdParts partsOf(QStringView text);
/// Known province or country prefix. An unknown one is a warning, never a refusal.
[[nodiscard]] bool hasKnownPrefix(QStringView personalId);
/// Year and sex of the ID agree with what is recorded; Sex::Unknown and year 0 agree with everything.
[[nodiscard]] bool agreesWith(QStringView personalId, int birthYear, Sex sex);

/// 10 digits with a right check digit, or 10 + "-" + 3; a 12-digit number (personal tax code) has none (domain.md §5).
[[nodiscard]] bool isTaxCode(QStringView text);
/// Right length and digits, whatever the check digit says.
[[nodiscard]] bool looksLikeTaxCode(QStringView text);

} // namespace caodiem::domain
