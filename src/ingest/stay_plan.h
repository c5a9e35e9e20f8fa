// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/list_columns.h"
#include "domain/records.h"
#include "ingest/remark.h"

#include <functional>
#include <optional>
#include <vector>

namespace caodiem::ingest {

/// What a row says about where a person stays. Null ids, nothing, kNever: it says nothing.
struct StayFacts {
    VillageId village;
    std::optional<domain::Residence> residence;
    SchoolId school;
    ClassId schoolClass;
    Day arrivedOn = kNever;
    Day leftOn = kNever;
    Day seenOn = kNever; ///< the list's own date, of a row that says nothing of leaving or death
};

struct StayQuestion {
    RemarkCode code = RemarkCode::LaterSpell;
    domain::ResidentColumn column = domain::ResidentColumn::Village;
    QStringList args;
};

struct StayAnswer {
    bool changed = false;
    std::vector<StayQuestion> questions;
};

/// Brings a known resident's spells in line with a row (counting.md rule 4): `on` is the list's date, or today without
/// one. Empty values of the compared spell are filled in, other values are a move on that day, doubts are questions and
/// change nothing. Pre: `spells` not empty, sorted by `from`. New spells have id 0.
[[nodiscard]] StayAnswer mergeStay(std::vector<domain::Spell> &spells, const StayFacts &facts, Day on, Day today);

/// What the list says in place of what the register has, where a person said so and it can be: the day of arrival or
/// departure, where somebody stayed before a later change, or that somebody gone is back (from the day of arrival, else
/// from `on`; the stay before it keeps its end). Answers whether it was taken.
bool overruleStay(std::vector<domain::Spell> &spells, const StayQuestion &question, const StayFacts &facts, Day on);

/// Village, residence, school and class that a row says and the spell has otherwise: where `asked(column)`, the row no
/// longer says it; a class goes with its school.
void dropContradicted(
    StayFacts &facts, const domain::Spell &spell, const std::function<bool(domain::ResidentColumn column)> &asked);
/// Calls `changed(column)` for each of the four that the row says and `before` has otherwise, or not at all.
void forEachChangedPlace(const StayFacts &facts, const domain::Spell &before,
    const std::function<void(domain::ResidentColumn column)> &changed);

} // namespace caodiem::ingest
