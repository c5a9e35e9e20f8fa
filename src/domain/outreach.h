// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>

#include <optional>

/// Outreach of a campaign: what was announced and where (docs/methods.md#outreach), and who was telephoned
/// (docs/methods.md#activation-clock).
namespace caodiem {

using OutreachId = Id<struct OutreachTag>;
using CallId = Id<struct CallTag>;

} // namespace caodiem

namespace caodiem::domain {

enum class OutreachKind : quint8 { Loudspeaker, Post, MobileRound, Visit };
inline constexpr std::size_t kOutreachKinds = 4;

/// The word of a campaign file and of the store: "loudspeaker", "post", "mobile", "visit".
[[nodiscard]] QString wordOf(OutreachKind kind);
[[nodiscard]] std::optional<OutreachKind> outreachKindFromWord(QStringView word);

/// What a directive asks for, at least.
struct OutreachQuota {
    OutreachKind kind = OutreachKind::Loudspeaker;
    int times = 0; ///< above 0
    bool daily = false; ///< every day; else every week from Monday to Sunday
    friend bool operator==(const OutreachQuota &, const OutreachQuota &) = default;
};

/// One line of the outreach log.
struct OutreachEntry {
    OutreachId id; ///< null = new
    Day on = kNever;
    OutreachKind kind = OutreachKind::Loudspeaker;
    VillageId village; ///< null = the whole area
    int times = 1; ///< broadcasts, posts, rounds; households of a visit; above 0
    QString result; ///< what came of it; may be empty
    qint64 recordedAtMs = 0; ///< UTC
    QString recordedBy;
    friend bool operator==(const OutreachEntry &, const OutreachEntry &) = default;
};

/// What a telephone call gave, in the order of the keys 1 to 5.
enum class CallResult : quint8 { Done, Promised, NotReached, WrongNumber, Refused };
inline constexpr std::size_t kCallResults = 5;

/// A call to a resident or to an organisation: exactly one of the two is set.
struct Call {
    CallId id; ///< null = new
    ResidentId resident;
    OrganisationId organisation;
    Day on = kNever;
    CallResult result = CallResult::NotReached;
    Day promisedOn = kNever; ///< to be called again, or to be done by; only of Promised
    QString note;
    EventId event; ///< the step or outcome that the call gave; null = none
    qint64 recordedAtMs = 0; ///< UTC
    QString recordedBy;
    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace caodiem::domain
