// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace caodiem::domain {

/// What the event log can hold. Steps first (in the order of a dossier), then outcomes of a contact (counting.md,
/// Words).
enum class EventKind : quint8 {
    CardIntake,
    CardIssued,
    EidIntake,
    EidApproved,
    EidActivated,
    OrgRegistered,
    OrgVerified,
    Present,
    Absent,
    Away,
    Abroad,
    Ill,
    Ineligible,
    Refused,
    Rescheduled,
    Referred
};

inline constexpr int kResidentSteps = 5; ///< CardIntake … EidActivated
inline constexpr int kOrganisationSteps = 2; ///< OrgRegistered, OrgVerified
inline constexpr int kEventKinds = 16;

[[nodiscard]] constexpr bool isStep(EventKind kind)
{
    return kind <= EventKind::OrgVerified;
}
[[nodiscard]] constexpr bool isResidentStep(EventKind kind)
{
    return kind <= EventKind::EidActivated;
}
[[nodiscard]] constexpr bool isOrganisationStep(EventKind kind)
{
    return kind == EventKind::OrgRegistered || kind == EventKind::OrgVerified;
}
/// Column of a resident's step: 0..4. Pre: isResidentStep.
[[nodiscard]] constexpr std::size_t residentStepIndex(EventKind kind)
{
    return static_cast<std::size_t>(kind);
}
/// Column of an organisation's step: 0..1. Pre: isOrganisationStep.
[[nodiscard]] constexpr std::size_t organisationStepIndex(EventKind kind)
{
    return static_cast<std::size_t>(kind) - static_cast<std::size_t>(EventKind::OrgRegistered);
}

/// The stable word of counting.md and cli.md: "card_issued", "absent".
[[nodiscard]] QString codeOf(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromCode(QStringView code);

/// Whether a person can be reached (counting.md rule 6); what the latest contact says.
enum class Reach : quint8 { Unknown, Present, Away, Abroad, Ill, Ineligible, Refused };
/// A step, present, rescheduled and referred mean present; absent means unknown.
[[nodiscard]] Reach reachAfter(EventKind kind);

} // namespace caodiem::domain
