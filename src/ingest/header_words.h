// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/list_columns.h"

#include <QHash>
#include <QString>

/// What people call the columns: foldedKey() of a header → enumerator of domain/list_columns.h.
namespace caodiem::ingest {

using HeaderWords = QHash<QString, int>;

[[nodiscard]] const HeaderWords &residentHeaderWords();
[[nodiscard]] const HeaderWords &organisationHeaderWords();
[[nodiscard]] const HeaderWords &villageHeaderWords();
/// Headers that every list has and that say nothing to us: "STT", "Ghi chú".
[[nodiscard]] bool isIdleHeader(const QString &key);
/// "Mức độ": of the account for electronic identification; read beside the steps.
[[nodiscard]] bool isLevelHeader(const QString &key);

} // namespace caodiem::ingest
