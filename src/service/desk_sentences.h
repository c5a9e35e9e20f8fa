// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caodiem::service {

/// One Vietnamese sentence for "desk:…" (what the rules forbid) and "scan.…" (what a scanner sent); else empty.
[[nodiscard]] QString deskSentence(QStringView code);

} // namespace caodiem::service
