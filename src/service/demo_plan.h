// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// What a demo commune shall look like, as numbers and names. Counts hold on the own day.
namespace caodiem::service {

/// The rungs of the ladder a plan counts: card issued, e-ID taken in, e-ID activated. Each is a part of the one before.
enum class Rung : quint8 { Card, Intake, Activated };
inline constexpr std::size_t kRungs = 3;

struct RungPlan {
    qint64 done = 0;
    qint64 recent = 0; ///< of them in the 90 days up to the own day
    qint64 lastWeek = 0; ///< of those in the last 7 days: the pace on the own day
};

/// Completed years [from, below) on the own day, with a share of the group.
struct AgeSlice {
    int from = 0;
    int below = 0;
    qint64 weight = 1;
};

/// People who are counted together: one age range, one residence.
struct GroupPlan {
    domain::Residence residence = domain::Residence::Permanent;
    std::vector<AgeSlice> ages;
    std::vector<int> bornIn; ///< not empty: instead of `ages`, born in one of these years
    std::vector<int> notBornIn; ///< the years of groups of their own
    qint64 people = 0;
    std::array<RungPlan, kRungs> rungs;
    bool targeted = true; ///< the campaign drives this group up; the others move at their own pace
};

struct OrganisationPlan {
    Day establishedFrom = kDayMin; ///< kDayMin = the date is not known
    Day establishedTo = kDayMin;
    Day pinnedOn = kNever; ///< the day on which the first `pinned` of them were established
    qint64 pinned = 0;
    domain::OrganisationKind kind = domain::OrganisationKind::Enterprise;
    bool mixed = true; ///< some of them cooperatives, agencies, public units
    bool closed = false; ///< all of them gone before the own day
    qint64 count = 0;
    qint64 verified = 0;
    qint64 recent = 0;
    qint64 lastWeek = 0;
};

struct VillagePlan {
    QString name;
    QString kind;
    int weight = 10; ///< share of the people
};

struct PrefixShare {
    int province = 0; ///< first three digits of a personal ID
    int weight = 1;
};

/// How a minority of the place names its children.
struct MinorityPlan {
    int perMille = 0; ///< of the households
    QString men;
    QString women;
    QStringList maleGiven;
    QStringList femaleGiven;
};

struct DemoPlan {
    QString profile;
    QString campaign;
    domain::Unit unit;
    Day ownDay = kNever;
    Day startsOn = kNever;
    Day lastDay = kNever; ///< the campaign's last day allowed, towards which the people are played on
    QString place; ///< tail of every address
    std::vector<VillagePlan> villages;
    int villagesPerOfficer = 3;
    QStringList primarySchools;
    QStringList lowerSecondarySchools;
    std::vector<PrefixShare> prefixes;
    MinorityPlan minority;
    QString householdPrefix; ///< empty = no households, guardians by name only
    int taxPrefix = 1; ///< first two digits of a tax code
    QStringList cardPlaces; ///< where cards are issued when not here
    int contactPerMille = 220; ///< of the people who are not through, whom somebody has spoken to
    std::vector<GroupPlan> groups;
    std::vector<OrganisationPlan> organisations;

    [[nodiscard]] qint64 people() const;
};

[[nodiscard]] QStringList demoPlanNames();
/// Nothing for an unknown name.
[[nodiscard]] std::optional<DemoPlan> demoPlan(const QString &profile);

/// `total` in whole parts proportional to `weights`: largest remainders, earlier parts first. Adds up to `total`.
/// Pre: some weight is positive.
[[nodiscard]] std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights);

/// Every count scaled so that the people are `residents` in all: first the groups, then within each group the rungs,
/// so that a numerator never exceeds its denominator.
[[nodiscard]] DemoPlan scaledTo(const DemoPlan &plan, qint64 residents);

} // namespace caodiem::service
