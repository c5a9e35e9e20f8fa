// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace caodiem {

/// A row key that cannot be mistaken for another table's row key.
template <typename Tag>
struct Id {
    qint64 value = 0; ///< 0 = none, or not stored yet
    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using ResidentId = Id<struct ResidentTag>;
using SpellId = Id<struct SpellTag>;
using VillageId = Id<struct VillageTag>;
using OfficerId = Id<struct OfficerTag>;
using SchoolId = Id<struct SchoolTag>;
using ClassId = Id<struct ClassTag>;
using HouseholdId = Id<struct HouseholdTag>;
using OrganisationId = Id<struct OrganisationTag>;
using EventId = Id<struct EventTag>;
using BatchId = Id<struct BatchTag>;
using TicketId = Id<struct TicketTag>;

} // namespace caodiem
