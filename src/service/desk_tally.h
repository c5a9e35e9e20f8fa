// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/campaign.h"

#include <QString>

#include <optional>
#include <vector>

/// The desk's day in counts: by hour, session, officer and village, beside what the day needs
/// (docs/methods.md#desk-day).
namespace caodiem::service {

/// Minutes of the day in Vietnam, [from, until).
struct SessionHours {
    QString name;
    int from = 0;
    int until = 0;
};
/// Morning, afternoon, evening: 07:30–11:30, 13:30–17:00, 19:30–22:00.
[[nodiscard]] std::vector<SessionHours> sessionHours();

struct TallyLine {
    QString name;
    int people = 0; ///< of whom something was recorded, each once
    int files = 0; ///< card and e-ID files taken in
    int activated = 0;
    std::optional<qint64> moved; ///< how far the indicator came today, from whatever source; only of villages
    std::optional<qint64> needed; ///< required per day as of yesterday; only where the directive's target tells
};

struct DeskTally {
    Day on = kNever;
    QString indicator; ///< whose need it is; empty = the campaign has none
    TallyLine total; ///< with `moved` and `needed`
    std::vector<TallyLine> hours; ///< only those in which something was done
    std::vector<TallyLine> sessions; ///< the three, then what was done outside them, if anything was
    std::vector<TallyLine> officers; ///< who recorded it, by name
    std::vector<TallyLine> villages; ///< all that need something today or did something
};

/// What the desk moves: a flow of residents whose last step is taken at the desk; else the first indicator. Pre: the
/// campaign has one.
[[nodiscard]] const domain::Indicator &deskIndicator(const domain::Campaign &campaign);

} // namespace caodiem::service
