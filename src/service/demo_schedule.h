// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo.h"

namespace caodiem::domain {
struct Stamp;
}
namespace caodiem::store {
class Store;
}

namespace caodiem::service {

/// Sessions up to the deadline, those who came since Monday, and appointments of the eleven days from today on, by
/// class and by family: one evening is too full, some days are nearly empty. Changes no resident and no entry of the
/// log.
[[nodiscard]] Status fillDemoSchedule(store::Store &store, const DemoCommune &commune, const domain::Stamp &stamp);

} // namespace caodiem::service
