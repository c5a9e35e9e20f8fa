// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QStringList>

namespace caodiem::ingest {

/// The day a list speaks of, from the lines above its header: "tính đến ngày 26/05/2026" first, then "đến ngày …", then
/// the line of place and date ("…, ngày 26 tháng 5 năm 2026"), then a lone "ngày …" that is not a document's date.
/// kNever when there is none or it does not exist.
[[nodiscard]] Day titleDate(const QStringList &lines);

} // namespace caodiem::ingest
