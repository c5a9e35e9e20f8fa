// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intake_rules.h"

#include "domain/age.h"

namespace caodiem::domain {
namespace {

constexpr int kBiometricsFrom = 6;
constexpr int kAloneFrom = 14;

DeskAnswer refusal(DeskObstacle obstacle)
{
    return {obstacle, {}};
}

/// Steps that "taken in" means now; the e-ID of a child waits for the card.
DeskAnswer takenIn(const IntakeNeeds &needs, bool cardMachine)
{
    DeskAnswer answer;
    const bool eidNow = needs.eid && (needs.route == IntakeRoute::InPerson || (!needs.card && !needs.cardOnItsWay));
    if (needs.card) {
        if (!cardMachine) {
            return refusal(DeskObstacle::NoMachine);
        }
        answer.kinds.push_back(EventKind::CardIntake);
    }
    if (eidNow) {
        answer.kinds.push_back(EventKind::EidIntake);
    }
    if (answer.kinds.empty()) {
        return refusal(needs.eid ? DeskObstacle::CardFirst : DeskObstacle::NothingLacks);
    }
    return answer;
}

DeskAnswer activated(const IntakeNeeds &needs, bool cardMachine)
{
    if (needs.activation) {
        return {DeskObstacle::None, {EventKind::EidActivated}};
    }
    if (!needs.eid) {
        return refusal(
            needs.route == IntakeRoute::ByParentOnline ? DeskObstacle::UnderSix : DeskObstacle::NothingLacks);
    }
    DeskAnswer answer = takenIn(needs, cardMachine);
    if (answer.obstacle != DeskObstacle::None) {
        return answer;
    }
    if (answer.kinds.back() != EventKind::EidIntake) {
        return refusal(DeskObstacle::CardFirst);
    }
    answer.kinds.push_back(EventKind::EidActivated);
    return answer;
}

} // namespace

IntakeRoute routeAt(int age)
{
    return age < kBiometricsFrom ? IntakeRoute::ByParentOnline
        : age < kAloneFrom       ? IntakeRoute::WithGuardian
                                 : IntakeRoute::InPerson;
}

IntakeNeeds needsOn(const IntakePerson &person, Day on)
{
    IntakeNeeds needs;
    needs.age = ageOn(person.birth, on);
    needs.route = routeAt(needs.age);
    const bool issued = person.done(EventKind::CardIssued, on);
    const bool cardTaken = person.done(EventKind::CardIntake, on);
    needs.card = !issued && !cardTaken;
    needs.cardOnItsWay = !issued && cardTaken;
    const bool active = person.done(EventKind::EidActivated, on);
    const bool taken = active || person.done(EventKind::EidIntake, on) || person.done(EventKind::EidApproved, on);
    needs.eid = !taken && needs.route != IntakeRoute::ByParentOnline;
    needs.activation = taken && !active;
    return needs;
}

DeskAnswer answerOf(DeskResult result, const IntakeNeeds &needs, bool guardianKnown, bool cardMachine)
{
    switch (result) {
    case DeskResult::TakenIn:
    case DeskResult::Activated:
        if (needs.nothing()) {
            return refusal(DeskObstacle::NothingLacks);
        }
        if (needs.route == IntakeRoute::WithGuardian && !guardianKnown) {
            return refusal(DeskObstacle::GuardianUnknown);
        }
        return result == DeskResult::TakenIn ? takenIn(needs, cardMachine) : activated(needs, cardMachine);
    case DeskResult::Ineligible:
        return {DeskObstacle::None, {EventKind::Ineligible}};
    case DeskResult::ComeBack:
        return {DeskObstacle::None, {EventKind::Rescheduled}};
    case DeskResult::Referred:
        return {DeskObstacle::None, {EventKind::Referred}};
    case DeskResult::Refused:
        return {DeskObstacle::None, {EventKind::Refused}};
    case DeskResult::Absent:
        return {DeskObstacle::None, {EventKind::Absent}};
    }
    return refusal(DeskObstacle::NothingLacks);
}

std::optional<DeskResult> suggested(const IntakeNeeds &needs, bool guardianKnown, bool cardMachine)
{
    if (needs.nothing()) {
        return std::nullopt;
    }
    const DeskAnswer intake = answerOf(DeskResult::TakenIn, needs, guardianKnown, cardMachine);
    if (intake.obstacle == DeskObstacle::None) {
        return DeskResult::TakenIn;
    }
    if (answerOf(DeskResult::Activated, needs, guardianKnown, cardMachine).obstacle == DeskObstacle::None) {
        return DeskResult::Activated;
    }
    return intake.obstacle == DeskObstacle::NoMachine ? DeskResult::Referred : DeskResult::ComeBack;
}

} // namespace caodiem::domain
