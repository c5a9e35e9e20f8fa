// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

/// Those of the register whom a list should have had and lacked (docs/methods.md#not-in-this-list).
namespace caodiem::service {

struct AbsentPeople {
    PeopleTable open; ///< by the register still there, and nobody looked into it
    PeopleTable handled; ///< looked into, or gone (died, left, closed) by today as the register says now
};

} // namespace caodiem::service
