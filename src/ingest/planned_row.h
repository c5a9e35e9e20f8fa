// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plan_log.h"

#include <vector>

namespace caodiem::ingest {

/// The plan of a list of residents as one row after the other sees it: the row being planned, what was decided about
/// it, and how it asks and warns. What a row changes is the planner's.
class PlannedRow {
protected:
    PlannedRow(ListOrigin origin, const PlanOptions &options);

    [[nodiscard]] AskedQuestion question(RemarkCode code, domain::ResidentColumn column, const QString &value,
        const QStringList &args, std::vector<qint64> candidates = {}) const;
    /// False when it was answered before.
    bool ask(RemarkCode code, domain::ResidentColumn column, const QString &value, const QStringList &args = {})
    {
        return m_log.ask(question(code, column, value, args));
    }
    void warn(RemarkCode code, domain::ResidentColumn column, const QString &value, const QStringList &args = {})
    {
        m_log.remark(Gravity::Warning, code, m_row->number, at(column), value, args);
    }
    /// Whether a person said that the list is right in this column.
    [[nodiscard]] bool takesList(domain::ResidentColumn column) const
    {
        return m_decision != nullptr && m_decision->takeList.contains(at(column));
    }
    /// Whether the column was entered by hand and so is not overwritten.
    [[nodiscard]] bool isByHand(domain::ResidentColumn column) const
    {
        return m_byHand != 0 && (m_byHand >> static_cast<unsigned>(at(column)) & 1U) != 0 && !takesList(column);
    }
    /// Whether a newer list set the column, and nobody said that this one is right in it.
    [[nodiscard]] bool isOfNewer(domain::ResidentColumn column) const
    {
        return (m_log.setByNewer(m_subject) >> static_cast<unsigned>(at(column)) & 1U) != 0 && !takesList(column);
    }
    /// Whether a newer list was imported before, and nobody said that this one is right in the column.
    [[nodiscard]] bool isOlder(domain::ResidentColumn column) const
    {
        return m_log.newestList() != kNever && !takesList(column);
    }
    void askNewer(domain::ResidentColumn column, const QString &known);
    /// Notes what changed; what was entered by hand goes back with a question, what a newer list set with a warning.
    /// Answers whether anything is left.
    bool settleFields(const domain::Resident &before, domain::Resident &after);
    /// Without a birth date a new resident's year is read from the ID and stays marked as only a year.
    void takeFirstBirth(domain::Resident &after, Day today);
    /// Whether the list's value came too late: a list of a later day said what stands, and nobody chose this one. Said.
    bool comesTooLate(domain::ResidentColumn column, const QString &value, const QString &stands);
    /// Gone or dead, and nobody says since when: who is not recorded so stays counted until somebody answers.
    void askUnclearEnd(bool staying);
    /// The cell as an export would write it.
    [[nodiscard]] QString shown(domain::ResidentColumn column) const;

    ListOrigin m_origin;
    ImportPlan m_plan;
    PlanLog m_log;
    const ResidentRow *m_row = nullptr; ///< the one being planned
    const RowDecision *m_decision = nullptr; ///< about that row
    qint64 m_subject = 0; ///< whom of the register it speaks of; 0 = nobody
    quint32 m_byHand = 0; ///< that one's fields that were entered by hand
};

} // namespace caodiem::ingest
