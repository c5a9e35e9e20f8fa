// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plans.h"

namespace caodiem::ingest {

/// Collects what became of the rows while a plan is made.
class PlanLog {
public:
    PlanLog(ImportPlan &plan, const ListOrigin &origin, domain::BatchKind kind, const PlanOptions &options);

    /// The date that ticks and moves count from: given, else the file's own; kNever = none.
    [[nodiscard]] Day listDate() const { return m_plan.source.listDate; }

    void remark(
        Gravity gravity, RemarkCode code, int row, int column, const QString &value, const QStringList &args = {});
    void outcome(int row, Outcome outcome);
    /// Drops new rows that nothing refers to, puts remarks in order; `early` are the remarks made while reading.
    void finish(const std::vector<Remark> &early);

private:
    ImportPlan &m_plan;
    const ListOrigin &m_origin;
};

} // namespace caodiem::ingest
