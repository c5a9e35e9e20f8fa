// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

/// The append-only log. Entries are added and taken back, never changed.
namespace caodiem::store {

/// One intake and its audit row. Errc::BadInput no or two subjects, no day, a step of the other subject;
/// NotFound unknown subject. Pre: in a transaction.
[[nodiscard]] Result<EventId> recordEvent(
    Connection &connection, const domain::Event &event, const domain::Stamp &stamp);
/// Errc::NotFound unknown, Conflict already taken back. Pre: in a transaction.
[[nodiscard]] Status voidEvent(Connection &connection, EventId id, const QString &reason, const domain::Stamp &stamp);

/// One subject, a day that can be written, a kind that fits the subject; else Errc::BadInput.
[[nodiscard]] Status checkEvent(const domain::Event &event);
/// Adds the row of event_void. Errc::NotFound unknown, Conflict already taken back.
[[nodiscard]] Status markVoid(
    Connection &connection, EventId id, const QString &reason, const domain::Stamp &stamp, BatchId batch);
[[nodiscard]] Result<bool> isVoided(Connection &connection, EventId id);

} // namespace caodiem::store
