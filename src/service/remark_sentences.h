// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/remark.h"
#include "service/office.h"

namespace caodiem::service {

/// An ingest remark with its reason worded: one sentence, what and what to do.
[[nodiscard]] RowRemark worded(const ingest::Remark &remark);

} // namespace caodiem::service
