// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "ingest/lists.h"
#include "ingest/questions.h"

#include <functional>

/// From a list to proposed changes (counting.md rules 3 to 5): value in, value out; no clock, no store.
namespace caodiem::ingest {

struct PlanOptions {
    Day listDate = kNever; ///< given by the user; kNever = the file's own date, if it has one
    Day today = kNever; ///< moves without a list date happen on this day; later steps are warned of
    // All may be null.
    const RowDecisions *decisions = nullptr; ///< what was decided about rows
    const QSet<QString> *settled = nullptr; ///< keys of questions that were answered before: not asked again
    const EarlierAnswers *earlier = nullptr; ///< of the settled keys, those that left rows out
    const HandValues *byHand = nullptr;
    std::function<LaterLists(Day listDate)> laterLists {}; ///< asked once, when the list's date is known; empty = none
};

struct RowOutcome {
    int row = 0; ///< as the spreadsheet numbers it
    Outcome outcome = Outcome::Unchanged;
    qint32 change = -1; ///< place in the proposed residents, organisations or villages; −1 = none
    qint64 subject = 0; ///< whom of the register it speaks of; 0 = nobody, or not known
    bool operator==(const RowOutcome &) const = default;
};

struct ImportPlan {
    ListOrigin origin;
    domain::BatchChanges changes;
    domain::BatchSource source; ///< file, list date used, counts; rows = all five outcomes together
    qint64 questions = 0; ///< rows left out because of a question (a question may also stand beside a change)
    std::vector<RowOutcome> outcomes; ///< one a row, in the file's order
    std::vector<Remark> remarks; ///< by row; those of the list and those of the comparison
    std::vector<AskedQuestion> asked; ///< by row; each stands among the remarks too
    std::vector<FieldChange> fields; ///< by row; of known people and organisations only
    Absentees absent;
    QHash<int, QStringList> left; ///< rows left out, in the list's own words, by number
};

/// Pre: options.today is a day; `known` holds live events only. Cost: linear in rows + residents + events.
[[nodiscard]] ImportPlan planResidents(
    const ResidentList &list, const domain::Registers &known, const PlanOptions &options);
/// readResidentList() and planResidents() in one: rows are compared while they come in and not kept.
[[nodiscard]] Result<ImportPlan> planResidentFile(
    const QString &file, const ReadOptions &reading, const domain::Registers &known, const PlanOptions &options);
[[nodiscard]] ImportPlan planOrganisations(
    const OrganisationList &list, const domain::Registers &known, const PlanOptions &options);
[[nodiscard]] ImportPlan planVillages(
    const VillageList &list, const domain::Registers &known, const PlanOptions &options);

} // namespace caodiem::ingest
