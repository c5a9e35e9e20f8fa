// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"

#include <string>

namespace caodiem::ingest::test {

/// A list as text, to be compared with text: the rows as
/// `12 042212001234|Lê Thị Ánh|29/02/2012|Nam|Thôn 1|tel|cc 08/04/2026|ka tick` (steps tc cc te pe ka; `!` rejected,
/// `?` question behind it), then the remarks as `W5 HiddenRows [column] value (args)`.
[[nodiscard]] std::string dump(const ResidentList &list);

} // namespace caodiem::ingest::test
