// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ingest/person_name.h"

#include <optional>

/// What the names of organisations say, however they are abbreviated.
namespace caodiem::ingest {

/// For finding: letters only, with "Cty", "TNHH", "CP", "MTV", "HTX", "DNTN", "HKD", "CN", "UBND", "Trường TH" …
/// written out, so that both ways are one.
[[nodiscard]] QString organisationKey(const QString &name);

/// By its first words, or by a word of the list ("HKD cá thể", "Cty TNHH", "Trạm y tế"); nothing when they say none.
[[nodiscard]] std::optional<domain::OrganisationKind> organisationKindOf(const QString &name);

/// "Công ty Một (tạm ngừng hoạt động)" is Công ty Một with a note; "Công ty Một (Việt Nam)" is a name.
[[nodiscard]] NameReading readOrganisationName(const QString &text);

/// Whether two names can be those of one organisation: one is contained in the other, or half of what is not merely a
/// kind of organisation is common to both.
[[nodiscard]] bool mayBeOneOrganisation(const QString &a, const QString &b);

} // namespace caodiem::ingest
