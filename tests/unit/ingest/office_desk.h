// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plans.h"
#include "unit/ingest/sheet_maker.h"

#include <string>

namespace caodiem::ingest::test {

/// Writes a plan's changes into registers as the store would: new rows get ids, voided events go away.
void accept(domain::Registers &registers, const domain::BatchChanges &changes);

/// An office in memory: lists come in as csv text, and what they propose can be accepted.
class OfficeDesk {
public:
    domain::Registers known;
    Day today = day("2026-06-10");

    [[nodiscard]] ImportPlan residents(const QString &csv, Day listDate = kNever) const;
    [[nodiscard]] ImportPlan organisations(const QString &csv, Day listDate = kNever) const;
    [[nodiscard]] ImportPlan villages(const QString &csv) const;
    void take(const ImportPlan &plan) { accept(known, plan.changes); }

    // Of the resident with this ID. Must exist.
    [[nodiscard]] const domain::Resident &resident(const QString &personalId) const;
    [[nodiscard]] std::vector<domain::Spell> spells(const QString &personalId) const;
    /// Live days of a step as lists write them.
    [[nodiscard]] QStringList steps(const QString &personalId, domain::EventKind kind) const;
    [[nodiscard]] QString villageName(VillageId id) const;

private:
    Scratch m_scratch;
};

/// "a1 c0 u2 r0 q0": added, changed, unchanged, rejected, left out with a question.
[[nodiscard]] std::string counts(const ImportPlan &plan);
[[nodiscard]] bool has(
    const ImportPlan &plan, Gravity gravity, RemarkCode code, int row, const QString &column, const QString &value);
[[nodiscard]] int count(const ImportPlan &plan, RemarkCode code);
[[nodiscard]] int count(const ImportPlan &plan, Gravity gravity);

} // namespace caodiem::ingest::test
