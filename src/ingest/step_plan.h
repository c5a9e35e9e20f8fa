// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ingest/lists.h"

#include <optional>
#include <span>
#include <vector>

namespace caodiem::ingest {

/// What a list's word on one step changes (counting.md rule 5).
struct StepAnswer {
    std::optional<domain::Entry> add; ///< kind, on, latest, source, and what it keeps of the old one
    const domain::Entry *replaces = nullptr; ///< live entry it takes the place of
    std::optional<RemarkCode> question;
    QStringList args;
};

/// The live entries of one kind: of `stored` those that are not among `voided`, and those proposed by earlier rows.
[[nodiscard]] std::vector<const domain::Entry *> liveSteps(domain::EventKind kind,
    std::span<const domain::Event *const> stored, const std::vector<EventId> &voided,
    const std::vector<domain::Entry> &proposed);

/// `live`: the subject's live entries of this kind. `listDate` kNever = the list has none; a tick is then worth nothing
/// beyond what is done by `today` already.
[[nodiscard]] StepAnswer mergeStep(domain::EventKind kind, const std::vector<const domain::Entry *> &live,
    const StepMark &mark, Day listDate, Day today);

/// The same when a person said that the list is right: its day in place of the earliest recorded one. A tick without a
/// list date still asks.
[[nodiscard]] StepAnswer overruleStep(
    domain::EventKind kind, const std::vector<const domain::Entry *> &live, const StepMark &mark, Day listDate);

/// Puts the answer into what is proposed: an entry of an earlier row that it takes the place of is not proposed any
/// more, one of `stored` will be taken back. Pre: answer.add.
void takeAnswer(StepAnswer answer, std::span<const domain::Event *const> stored, std::vector<domain::Entry> &proposed,
    std::vector<EventId> &voided);

/// The day that the answer takes the place of, as lists write it; empty when there is none.
[[nodiscard]] QString shownReplaced(const StepAnswer &answer);

/// The mark as it stood in the cell.
[[nodiscard]] QString shownMark(const StepMark &mark);

} // namespace caodiem::ingest
