// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ingest/lists.h"

#include <optional>
#include <unordered_set>
#include <vector>

/// A list that comes from above (approved accounts, those remaining …) beside our register, as of the list's date
/// (docs/methods.md#list-from-above). Values in, values out; no clock, no store.
namespace caodiem::ingest {

/// One row of such a list, as far as it is compared.
struct UpperRow {
    int number = 0; ///< as the spreadsheet numbers it
    bool readable = true; ///< false: without a personal ID or a name that can be used, or with a step that cannot be
                          ///< read; only counted
    QString personalId; ///< 12 digits when readable
    QString fullName;
    domain::BirthDate birth; ///< kNever = the list does not say
    QString village; ///< as written
    StepMark step; ///< of the compared step; None with words in `shown` = the list says "not yet"
};

struct UpperList {
    ListOrigin origin;
    std::vector<UpperRow> rows;
    std::vector<Remark> remarks; ///< why rows are not readable, and what else was said while reading
};

/// Errors as readResidentList(). Pre: a resident's step.
[[nodiscard]] Result<UpperList> readUpperList(const QString &file, const ReadOptions &options, domain::EventKind step);

enum class Difference : quint8 {
    OnlyHere, ///< ours by the register, and the list does not name them
    OnlyThere, ///< named by the list, and nobody who lives here on the day
    OtherStatus, ///< the same person: the step is done on one side only, or on another day
    OtherIdentity ///< same ID with another name or birth; or same name and birth, the IDs one digit apart
};

/// What one side says of a person.
struct ComparedSide {
    ResidentId resident; ///< ours; null for the list's side
    int row = 0; ///< the list's; 0 for ours
    QString personalId;
    QString fullName;
    domain::BirthDate birth; ///< kNever = not said
    QString village;
    bool done = false; ///< the step, by the list's date
    Day doneOn = kNever; ///< kNever = done on a day that is not said, or not done
    bool latest = false; ///< doneOn is the latest day it can have been
    bool lives = true; ///< ours only: false = known, but not living here on the day
    Day goneOn = kNever; ///< then: since when; kNever = not here yet
    friend bool operator==(const ComparedSide &, const ComparedSide &) = default;
};

struct UpperDifference {
    Difference kind = Difference::OnlyHere;
    /// Digest of all that both sides say of the person (not of village, row or the list's date): the same difference in
    /// next week's list has the same key, and one where either side changed has another. 32 hex digits.
    QString key;
    std::optional<ComparedSide> here;
    std::optional<ComparedSide> there;
};

struct UpperChoice {
    domain::EventKind step = domain::EventKind::EidActivated; ///< a resident's
    bool remaining = false; ///< the list names those who have not done the step
    Day on = kNever; ///< the list's date
    /// Only these can be missing in the list (by resident id); nothing = everybody who lives here on the day.
    std::optional<std::unordered_set<qint64>> population {};
};

/// rows = agreeing + repeated + leftOut + differences that have a `there`.
struct UpperComparison {
    qint64 rows = 0;
    qint64 agreeing = 0;
    qint64 repeated = 0; ///< rows that say once more what another row of the same ID and name says
    qint64 leftOut = 0; ///< unreadable rows
    std::vector<UpperDifference> differences; ///< by kind; by row of the list, only here by village and name
};

/// Whether a row says "done": where some row of the list has an entry in the step's column, that column says it (by
/// `choice.on`); else being in the list does. Cost: linear in rows + residents + events.
/// Pre: choice.on is a day; `known` holds live events only.
[[nodiscard]] UpperComparison compareWithUpper(
    const UpperList &list, const domain::Registers &known, const UpperChoice &choice);

} // namespace caodiem::ingest
