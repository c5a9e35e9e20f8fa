// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tie_out.h"

#include "base/number_format.h"
#include "service/import_reading.h"

#include <QCoreApplication>
#include <QSet>

namespace caodiem::service {
namespace {

using ingest::Outcome;
using ingest::RowOutcome;

bool isTaken(const RowOutcome &row)
{
    return row.outcome == Outcome::Added || row.outcome == Outcome::Changed || row.outcome == Outcome::Unchanged;
}

/// "4 rows rejected, 7 wait for an answer"
QString partsOf(const TieOut &tie)
{
    QStringList parts;
    if (tie.rejected > 0) {
        parts << QCoreApplication::translate("caodiem::service", "%1 rows rejected").arg(fmt_vi::num(tie.rejected));
    }
    if (tie.questioned > 0) {
        parts << QCoreApplication::translate("caodiem::service", "%1 rows that wait for an answer")
                     .arg(fmt_vi::num(tie.questioned));
    }
    return parts.join(QStringLiteral(", "));
}

QString missing(const TieOut &tie)
{
    const QString gap = fmt_vi::num(tie.gap());
    const QString left = fmt_vi::num(tie.leftOut());
    if (tie.leftOut() == 0) {
        return QCoreApplication::translate(
            "caodiem::service", "%1 are missing, and the list leaves no row out: they do not stand in it.")
            .arg(gap);
    }
    if (tie.unexplained() == 0) {
        return QCoreApplication::translate("caodiem::service", "%1 are missing, exactly the %2 rows left out (%3).")
            .arg(gap, left, partsOf(tie));
    }
    if (tie.unexplained() > 0) {
        return QCoreApplication::translate(
            "caodiem::service", "%1 are missing: %2 rows left out (%3) explain as many, %4 do not stand in the list.")
            .arg(gap, left, partsOf(tie), fmt_vi::num(tie.unexplained()));
    }
    return QCoreApplication::translate("caodiem::service",
        "%1 are missing, fewer than the %2 rows left out (%3): with all of them there would be %4 too many.")
        .arg(gap, left, partsOf(tie), fmt_vi::num(-tie.unexplained()));
}

} // namespace

TieOut tieOut(const Proposal &proposal, qint64 stated)
{
    TieOut tie;
    tie.stated = stated;
    QSet<qint64> known; // of the register
    QSet<qint32> changes; // of people who are new
    for (const RowOutcome &row : proposal.body->plan.outcomes) {
        ++tie.rows;
        tie.rejected += row.outcome == Outcome::Rejected ? 1 : 0;
        tie.questioned += row.outcome == Outcome::Question ? 1 : 0;
        if (!isTaken(row)) {
            continue;
        }
        // Somebody new has a change of his own; a later row about him that says the same has neither.
        const bool isNew = row.subject == 0;
        const qsizetype before = isNew ? changes.size() : known.size();
        if (isNew && row.change >= 0) {
            changes.insert(row.change);
        } else if (!isNew) {
            known.insert(row.subject);
        }
        tie.repeated += (isNew ? changes.size() : known.size()) == before ? 1 : 0;
    }
    tie.taken = known.size() + changes.size();
    return tie;
}

QString sentenceOf(const TieOut &tie)
{
    if (tie.gap() > 0) {
        return missing(tie);
    }
    if (tie.gap() < 0) {
        return QCoreApplication::translate(
            "caodiem::service", "%1 more than the plan states: the list has %2, the plan %3.")
            .arg(fmt_vi::num(-tie.gap()), fmt_vi::num(tie.taken), fmt_vi::num(tie.stated));
    }
    return tie.leftOut() == 0 ? QCoreApplication::translate("caodiem::service", "Exactly as many as the plan states.")
                              : QCoreApplication::translate("caodiem::service",
                                  "Exactly as many as the plan states, and %1 rows are left out besides (%2).")
                                    .arg(fmt_vi::num(tie.leftOut()), partsOf(tie));
}

} // namespace caodiem::service
