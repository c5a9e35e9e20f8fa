// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "service/demo_plan.h"
#include "service/demo_random.h"

#include <QString>

namespace caodiem::service {

/// A person's name as small numbers: half a million of them stay cheap until the records are written.
struct NameParts {
    quint8 family = 0;
    quint8 middle = 0;
    quint8 given = 0;
    bool minority = false; ///< named the way of the plan's minority; `family` and `middle` mean nothing then
};

[[nodiscard]] quint8 pickFamily(Random &random);
/// `old`: middle names of the elder generations.
[[nodiscard]] NameParts pickName(Random &random, quint8 family, domain::Sex sex, bool old);
[[nodiscard]] NameParts pickMinorityName(Random &random, const MinorityPlan &minority, domain::Sex sex);
[[nodiscard]] QString fullName(const NameParts &name, domain::Sex sex, const MinorityPlan &minority);

/// "Công ty TNHH Thương mại Minh Phát", "Hợp tác xã …".
[[nodiscard]] QString organisationName(
    Random &random, domain::OrganisationKind kind, const QString &village, qint64 number);

/// Why somebody is not eligible, where somebody is: what an officer writes beside an outcome. May be empty.
[[nodiscard]] QString contactNote(Random &random, domain::EventKind kind, Day on);

/// With leading zeros.
[[nodiscard]] QString digits(qint64 value, int width);

/// Where an arrival's card was issued.
[[nodiscard]] QString formerHome();

} // namespace caodiem::service
