// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <optional>

/// The Vietnamese words that stand in the cells of the lists (cli.md), both ways, in one place. They are the official
/// form's wording, the same in every language of the window.
namespace caodiem::domain {

[[nodiscard]] QString listWord(Residence residence); ///< "Thường trú", "Tạm trú"
[[nodiscard]] QString listWord(Sex sex); ///< "Nam", "Nữ", empty for Sex::Unknown
[[nodiscard]] QString listWord(OrganisationKind kind); ///< "Doanh nghiệp" …

// Reading is forgiving: case, tone marks and the usual abbreviations do not matter. Nothing for an unknown word.
[[nodiscard]] std::optional<Residence> residenceFromListWord(QStringView word);
[[nodiscard]] std::optional<Sex> sexFromListWord(QStringView word);
[[nodiscard]] std::optional<OrganisationKind> organisationKindFromListWord(QStringView word);

/// "26/05/1970", "05/1970" or "1970", as far as it is known; empty for kNever.
[[nodiscard]] QString listBirth(const BirthDate &birth);
/// "26/05/2026", or "≤ 26/05/2026" when the step is known only as done by then; empty for kNever.
[[nodiscard]] QString listStep(Day on, bool latest);

} // namespace caodiem::domain
