// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/event_kind.h"

#include <QString>

#include <array>

namespace caodiem::store {

/// A difference between a list from above and the register that may stay as it is.
struct AgreedDifference {
    qint64 id = 0;
    QString digest; ///< of all that both sides say
    QString kind; ///< "only_here", "only_there", "other_status", "other_identity"
    domain::EventKind step = domain::EventKind::EidActivated;
    QString reason; ///< never empty
    Day on = kNever; ///< the day on which it was agreed
    qint64 atMs = 0; ///< the store's business
    QString by; ///< likewise
};

/// A comparison that was signed off.
struct Reconciliation {
    qint64 id = 0;
    QString fileName; ///< without folder
    QString fileSha256;
    Day listDate = kNever;
    domain::EventKind step = domain::EventKind::EidActivated;
    bool remaining = false;
    QString population; ///< key of the indicator whose people were compared; empty = all
    qint64 rows = 0;
    qint64 leftOut = 0;
    qint64 repeated = 0;
    qint64 agreeing = 0;
    std::array<qint64, 4> differences {}; ///< only here, only there, other status, other identity
    qint64 agreed = 0; ///< of these: agreed ones
    Day on = kNever; ///< the day on which it was signed off
    qint64 atMs = 0; ///< the store's business
    QString by; ///< likewise
};

} // namespace caodiem::store
