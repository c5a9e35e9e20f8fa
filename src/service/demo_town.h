// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_names.h"
#include "service/demo_plan.h"

#include <vector>

/// A demo commune while it is being made: small numbers instead of records, indexes from 0, -1 = none.
namespace caodiem::service {

using StepDays = std::array<Day, domain::kResidentSteps>;
inline constexpr StepDays kNoSteps {kNever, kNever, kNever, kNever, kNever};
inline constexpr std::size_t kCardIntake = domain::residentStepIndex(domain::EventKind::CardIntake);
inline constexpr std::size_t kApproved = domain::residentStepIndex(domain::EventKind::EidApproved);

/// Column of a rung in StepDays.
[[nodiscard]] constexpr std::size_t stepOf(Rung rung)
{
    constexpr std::array<domain::EventKind, kRungs> kSteps {
        domain::EventKind::CardIssued, domain::EventKind::EidIntake, domain::EventKind::EidActivated};
    return domain::residentStepIndex(kSteps[static_cast<std::size_t>(rung)]);
}

struct DemoPerson {
    Day birth = kNever;
    domain::DatePrecision precision = domain::DatePrecision::Day;
    domain::Sex sex = domain::Sex::Unknown;
    domain::Residence residence = domain::Residence::Permanent;
    quint8 group = 0; ///< into DemoPlan::groups
    quint8 reached = 0; ///< rungs reached by the own day
    qint16 prefix = 1; ///< province of the personal ID
    NameParts name;
    NameParts guardianName; ///< only where there are no households
    domain::Sex guardianSex = domain::Sex::Unknown;
    qint32 guardian = -1;
    qint32 household = -1;
    qint32 village = 0;
    qint32 earlierVillage = -1; ///< before `movedOn`
    qint32 schoolClass = -1;
    Day arrivedOn = kDayMin;
    Day movedOn = kDayMin;
    Day leftOn = kNever;
    Day diedOn = kNever;
    bool cardCameAlong = false; ///< with an arrival, issued elsewhere
    StepDays steps = kNoSteps;
};

struct DemoHousehold {
    qint32 head = -1;
    qint32 spouse = -1;
    qint32 members = 0;
    qint32 village = 0;
    qint32 earlierVillage = -1;
    Day movedOn = kDayMin;
    quint8 family = 0;
    bool minority = false;
};

struct DemoClass {
    qint32 school = 0; ///< primary schools first, then lower secondary ones
    QString name;
};

/// A contact that was no step.
struct DemoContact {
    qint32 person = 0;
    domain::EventKind kind = domain::EventKind::Absent;
    Day on = kNever;
};

struct DemoOrganisation {
    std::size_t plan = 0; ///< into DemoPlan::organisations
    domain::Organisation record; ///< representative and phone come with the records
    qint32 representative = -1;
    std::array<Day, domain::kOrganisationSteps> steps {kNever, kNever};
};

struct DemoTown {
    DemoPlan plan;
    Day today = kNever;
    std::vector<DemoPerson> people;
    std::vector<DemoHousehold> households;
    std::vector<DemoClass> classes;
    std::vector<DemoContact> contacts;
    std::vector<DemoOrganisation> organisations;
};

/// 0 … 6, Monday first.
[[nodiscard]] constexpr int weekdayOf(Day day)
{
    return static_cast<int>(day % 7);
}
[[nodiscard]] constexpr bool isSunday(Day day)
{
    return weekdayOf(day) == 6;
}

} // namespace caodiem::service
