// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/snapshot.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

/// The figures of counting.md (formulas: docs/methods.md). Value in, value out; today is always handed in.
namespace caodiem::engine {

enum class Grouping : quint8 { None, Village, Band, School, Class, AreaOfficer };

/// Lamp of counting.md rule 14, in the order of its conditions. NoTarget: the indicator has no target at all.
enum class Lamp : quint8 { NoPopulation, Done, NotEnoughData, Late, AtRisk, OnTrack, NoTarget };

/// Everything that is said of one numerator over one denominator on one day.
struct Standing {
    qint64 numerator = 0;
    qint64 denominator = 0;
    qint64 remaining = 0; ///< flow: denominator − numerator; stock: numerator
    std::optional<qint64> percent; ///< hundredths; nothing when nobody is in the denominator
    qint64 remainingToTarget = 0; ///< max(0, target − numerator); stock: numerator; 0 without a target
    std::optional<qint64> requiredPerDay; ///< nothing when no working day is left, or there is no target
    std::optional<qint64> requiredToday; ///< required per day as of yesterday: what the desk needs today
    qint64 paceTenths = 0; ///< 7 days; tenths of people per working day, half up; 0 for a stock that rose
    qint64 pace28Tenths = 0;
    qint64 doneInWeek = 0; ///< newly done in D−6 … D (stock: fall since D−7, may be negative)
    std::optional<Day> finishOn; ///< first forecast; nothing when reached, at pace 0, or beyond 400 years
    std::optional<qint64> daysEarly; ///< last day allowed − finishOn in calendar days; negative = late
    Lamp lamp = Lamp::NoPopulation;
    friend bool operator==(const Standing &, const Standing &) = default;
};

struct GroupStanding {
    QString key; ///< band key, name of village, school or officer, "SCHOOL/CLASS"; empty for those without one
    QString name; ///< shown; empty for those without one (the caller words it)
    Standing standing;
};

struct IndicatorAnswer {
    QString key;
    std::optional<domain::Target> target; ///< the current one (rule 11)
    qint64 workingDaysLeft = 0; ///< D+1 … last day
    Standing total;
    qint64 ineligible = 0; ///< remaining people whose class on D is ineligible (shown beside the figure)
    qint64 undatedOrganisations = 0; ///< left out because the date of establishment is missing (a data question)
    std::vector<GroupStanding> groups; ///< empty without grouping, and for organisations where it does not apply
};

struct ProgressAnswer {
    Day asOf = kNever;
    Grouping grouping = Grouping::None;
    std::vector<IndicatorAnswer> indicators; ///< in the campaign's order
};

/// All indicators of `campaign` on `asOf`. Groups appear in the directory's order, those without one last and only
/// when somebody is there; groups add up to the total.
[[nodiscard]] ProgressAnswer progress(
    const Snapshot &snapshot, const domain::Campaign &campaign, Day asOf, Grouping grouping = Grouping::None);

/// One indicator alone.
[[nodiscard]] IndicatorAnswer progressOf(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, Grouping grouping = Grouping::None);

struct SeriesPoint {
    Day on = kNever;
    qint64 numerator = 0;
    qint64 denominator = 0;
    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

/// The figure of every day from `from` to `to`, both included: each point is the figure as of that day (rule 15).
[[nodiscard]] std::vector<SeriesPoint> series(
    const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator, Day from, Day to);

enum class What : quint8 { Remaining, Achieved };

/// Which cell's people are asked for. Without a grouping: all of the indicator.
struct CellChoice {
    Grouping grouping = Grouping::None;
    QString key; ///< as in GroupStanding::key
    std::optional<QString> band; ///< and in this band of the campaign, too
};

inline constexpr std::size_t kEverybody = std::numeric_limits<std::size_t>::max();

/// The very residents behind a figure, in the order of the snapshot, each once; the first `most` of them.
/// Pre: a resident indicator.
[[nodiscard]] std::vector<ResidentId> residentsBehind(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what, std::size_t most = kEverybody);
/// Pre: an organisation indicator.
[[nodiscard]] std::vector<OrganisationId> organisationsBehind(const Snapshot &snapshot,
    const domain::Campaign &campaign, const domain::Indicator &indicator, Day asOf, const CellChoice &cell, What what);

/// How far the people of an age band have come, each person in exactly one part; parts add up to `people`.
struct LadderBand {
    QString key;
    QString title;
    qint64 people = 0;
    qint64 activated = 0;
    qint64 takenIn = 0; ///< taken in, not activated
    qint64 carded = 0; ///< card, not taken in
    qint64 nothing = 0; ///< no card, not taken in
};
/// The stacked bars of the overview: residents in the scope of `indicator` (residence, age, villages, schools; not
/// `requires` and `lacks`) on `asOf`, by the campaign's bands; last, only when there are any, those in no band (key
/// "").
[[nodiscard]] std::vector<LadderBand> ladder(
    const Snapshot &snapshot, const domain::Campaign &campaign, const domain::Indicator &indicator, Day asOf);

} // namespace caodiem::engine
