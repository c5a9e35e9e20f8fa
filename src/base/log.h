// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

/// The one log: ids, counts and codes, never names, birth dates, personal IDs or bound values.
namespace caodiem::log {

/// Rotating file in `folder` (3 × 1 MiB), and Qt's own messages routed into it. Without a call nothing is written.
void start(const QString &folder);
void info(const QString &line);
void warning(const QString &line);
void failure(const Error &error);

} // namespace caodiem::log
