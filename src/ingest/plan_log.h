// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plans.h"

#include <functional>

namespace caodiem::ingest {

/// Collects what became of the rows while a plan is made.
class PlanLog {
public:
    PlanLog(ImportPlan &plan, const ListOrigin &origin, domain::BatchKind kind, const PlanOptions &options);

    /// The date that ticks and moves count from: given, else the file's own; kNever = none.
    [[nodiscard]] Day listDate() const { return m_plan.source.listDate; }

    void remark(
        Gravity gravity, RemarkCode code, int row, int column, const QString &value, const QStringList &args = {});
    /// A question with its remark; false when it was answered before, and is not asked again. `question` needs no key.
    bool ask(AskedQuestion question);
    /// What was decided about this row before, whoever asked it then; null = nothing, it must be asked.
    [[nodiscard]] const RowDecision *decidedBefore(AskedQuestion question) const;
    /// Rows that reading left out with nothing but questions that were answered before: what was said then is from now
    /// on the decision about them. By row.
    [[nodiscard]] std::vector<int> takeEarlierAnswers(const std::vector<Remark> &early);
    /// Takes back what leave() and outcome() were told of a row, which is looked at anew; its words.
    [[nodiscard]] QStringList lookAnew(int row);
    /// The register's number of whom a list calls by another one; empty = not known.
    [[nodiscard]] QString ownNumber(const QString &personalId) const
    {
        return m_options.earlier == nullptr ? QString() : m_options.earlier->ownNumbers.value(personalId);
    }
    void field(int row, int column, const QString &before, const QString &after);
    void outcome(const RowOutcome &outcome);
    /// Keeps the words of a row that is left out; its questions from the reading are found by them.
    void leave(int row, const QStringList &cells) { m_plan.left.insert(row, cells); }
    [[nodiscard]] const RowDecision *decisionFor(int row) const;
    [[nodiscard]] quint32 byHand(qint64 resident) const
    {
        return m_options.byHand == nullptr ? 0 : m_options.byHand->value(resident, 0);
    }
    // Lists of a later date than this one.
    [[nodiscard]] Day newestList() const { return m_later.newest; } ///< kNever = none was imported
    [[nodiscard]] quint32 setByNewer(qint64 subject) const { return m_later.values.value(subject, 0); } ///< as byHand()
    [[nodiscard]] bool isOfNewer(BatchId batch) const { return m_later.batches.contains(batch.value); }
    /// Drops new rows that nothing refers to, puts everything in order of rows; `early` are the remarks made while
    /// reading, `whoMayItBe` the people whom a row without a number may speak of.
    void finish(const std::vector<Remark> &early,
        const std::function<std::vector<qint64>(const QStringList &cells)> &whoMayItBe = {});

private:
    void count(Outcome outcome, int by);
    [[nodiscard]] AskedQuestion questionOf(const Remark &remark) const;
    [[nodiscard]] bool isSettled(const AskedQuestion &question) const;
    [[nodiscard]] int columnNamed(const QString &header) const;
    /// Questions of the reading; answers the rows that ask nothing any more.
    void takeEarly(const std::vector<Remark> &early,
        const std::function<std::vector<qint64>(const QStringList &cells)> &whoMayItBe);

    /// Rows of which nothing is asked any more change nothing.
    void settle(QSet<int> rows, const QHash<int, int> &openRejections);

    ImportPlan &m_plan;
    const ListOrigin &m_origin;
    PlanOptions m_options;
    ListKind m_kind;
    LaterLists m_later;
    RowDecisions m_before; ///< rows that earlier answers decide about
};

} // namespace caodiem::ingest
