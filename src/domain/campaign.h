// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/outreach.h"
#include "domain/records.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A campaign is data: a file of cli.md's form. Nothing about a particular directive is in code.
namespace caodiem::domain {

/// Completed years, half-open: [from, below).
struct AgeRange {
    int from = 0;
    std::optional<int> below; ///< nothing = no upper edge
    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

struct Band {
    QString key;
    QString title;
    AgeRange age;
    friend bool operator==(const Band &, const Band &) = default;
};

enum class Subject : quint8 { Resident, Organisation };
enum class IndicatorKind : quint8 { Flow, Stock };

/// Who is in the denominator. Empty lists and missing values do not restrict.
struct Population {
    std::vector<Residence> residence; ///< empty = both
    std::optional<AgeRange> age; ///< nothing = all ages
    std::optional<Day> ageOn; ///< the age on this one day instead of the as-of date (also for bands)
    std::vector<int> bornInYears;
    QStringList schools;
    QStringList villages;
    std::vector<EventKind> required; ///< "requires": all done
    std::vector<EventKind> lacks; ///< none done
    bool excludeIneligible = false;
    std::optional<Day> establishedBefore; ///< established_on < this
    std::optional<Day> establishedFrom; ///< established_on >= this
    std::vector<OrganisationKind> kinds; ///< empty = all but household businesses
    friend bool operator==(const Population &, const Population &) = default;
};

struct Target {
    qint64 hundredths = 10000; ///< of a percent of the denominator; 0 for a stock indicator
    Day quoted = kNever; ///< the date as the directive writes it
    bool inclusive = true; ///< "đến hết ngày" or "trước ngày"
    /// The last day allowed: the quoted one, or the day before it.
    [[nodiscard]] Day lastDay() const { return inclusive ? quoted : quoted - 1; }
    /// "đến hết ngày 31/5/2026" or "trước ngày 30/6/2026": the directive's own words, in every language of the window.
    [[nodiscard]] QString wording() const;
    friend bool operator==(const Target &, const Target &) = default;
};

struct Indicator {
    QString key;
    QString title; ///< names numerator and denominator
    Subject subject = Subject::Resident;
    IndicatorKind kind = IndicatorKind::Flow;
    bool headline = false;
    Population population;
    std::vector<EventKind> achieved; ///< flow: all done
    std::vector<EventKind> with; ///< stock: all done
    std::vector<EventKind> without; ///< stock: none done
    std::vector<Target> targets; ///< sorted by last day; may be empty

    /// The first target whose last day is on or after `asOf`, else the last; nothing when there is none (rule 11).
    [[nodiscard]] std::optional<Target> targetOn(Day asOf) const;
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

struct Campaign {
    QString key;
    QString title;
    QString directive; ///< number and symbol of the directive
    Day startsOn = kNever;
    WorkCalendar calendar;
    QStringList notes; ///< what no step can count, milestones, conventions: shown, not counted
    std::vector<Band> bands;
    std::vector<Indicator> indicators;
    std::vector<OutreachQuota> outreach; ///< what the directive asks for; empty = it names none

    [[nodiscard]] const Indicator *indicator(QStringView indicatorKey) const;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

} // namespace caodiem::domain
