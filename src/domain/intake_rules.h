// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/event_kind.h"

#include <array>
#include <optional>
#include <vector>

/// What the desk does for a person of this age on this day (docs/methods.md#intake; domain of the Identity Act).
/// Pure: the day is handed in.
namespace caodiem::domain {

/// Who comes, and how.
enum class IntakeRoute : quint8 {
    ByParentOnline, ///< under 6: no biometrics are taken, e-ID of level 1 only
    WithGuardian, ///< 6 to under 14: in person with the representative, the card before the e-ID
    InPerson ///< 14 and over: card and e-ID may be taken in together
};
[[nodiscard]] IntakeRoute routeAt(int age);

/// What the rules look at; kNever = not done.
struct IntakePerson {
    Day birth = kNever;
    std::array<Day, kResidentSteps> steps {kNever, kNever, kNever, kNever, kNever};
    bool guardianKnown = false; ///< a representative is recorded, or was named for this visit

    [[nodiscard]] bool done(EventKind step, Day on) const { return steps.at(residentStepIndex(step)) <= on; }
};

/// What is still to be done on that day, in the order of a dossier. A card in hand is the end of a card's way, an
/// activated account that of the e-ID's; approval comes from above and is nobody's work at the desk.
struct IntakeNeeds {
    IntakeRoute route = IntakeRoute::InPerson;
    int age = 0;
    bool card = false; ///< no card, and none taken in
    bool cardOnItsWay = false; ///< taken in, not issued
    bool eid = false; ///< no level-2 account taken in; never under 6
    bool activation = false; ///< taken in and not activated
    [[nodiscard]] bool nothing() const { return !card && !eid && !activation; }
};
[[nodiscard]] IntakeNeeds needsOn(const IntakePerson &person, Day on);

/// The result keys of the desk, in the order of the keys 1 to 6 and F9.
enum class DeskResult : quint8 { TakenIn, Activated, Ineligible, ComeBack, Referred, Refused, Absent };
inline constexpr int kDeskResults = 7;

/// Why a result cannot be recorded now.
enum class DeskObstacle : quint8 {
    None,
    NothingLacks, ///< everything was done
    UnderSix, ///< no e-ID of level 2 before the sixth birthday
    GuardianUnknown, ///< 6 to under 14 without a representative
    CardFirst, ///< 6 to under 14: the e-ID needs the card, and none is issued
    NoMachine ///< this office cannot take a card in
};

/// What pressing a key would record.
struct DeskAnswer {
    DeskObstacle obstacle = DeskObstacle::None;
    std::vector<EventKind> kinds; ///< in the order in which they are recorded; empty with an obstacle
};
/// `cardMachine`: cards are taken in here. A result that is no step (3 to 6, absent) can always be recorded.
[[nodiscard]] DeskAnswer answerOf(DeskResult result, const IntakeNeeds &needs, bool guardianKnown, bool cardMachine);

/// The key to offer first: taken in where that can be, else refer whoever lacks a card where there is no machine, else
/// come back; nothing when nothing lacks.
[[nodiscard]] std::optional<DeskResult> suggested(const IntakeNeeds &needs, bool guardianKnown, bool cardMachine);

} // namespace caodiem::domain
