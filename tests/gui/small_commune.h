// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <memory>

namespace caodiem::test {

/// A commune made of numbers, without a store: three villages, two officers, one school, 300 residents whose e-ID
/// intakes fall on the last weeks before `smallToday()`, and 20 organisations. Village "Thôn C" has nobody.
[[nodiscard]] std::shared_ptr<const service::OfficeImage> smallCommune();

[[nodiscard]] Day smallToday(); ///< 23/05/2026

/// The same commune before anybody was entered.
[[nodiscard]] std::shared_ptr<const service::OfficeImage> emptyCommune();

} // namespace caodiem::test
