// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_mapping.h"
#include "ingest/remark.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

/// What a list leaves to a person, and what the person said (docs/methods.md#questions-of-a-list).
namespace caodiem::ingest {

/// A question with all that answering it later needs: the file may be gone by then.
struct AskedQuestion {
    int row = 0; ///< as the spreadsheet numbers it
    RemarkCode code = RemarkCode::IdMissing;
    int column = 0; ///< enumerator of domain/list_columns.h
    QString value; ///< what stood in the cell
    QStringList args; ///< as in Remark
    QStringList cells; ///< the whole row in the list's own words, by enumerator
    qint64 subject = 0; ///< resident or organisation that the row speaks of; 0 = nobody known
    std::vector<qint64> candidates; ///< whom the row may speak of, the likeliest first
    QString key; ///< the same for the same question asked again (questionKey())
    bool operator==(const AskedQuestion &) const = default;
};

/// Hex digest of what is asked, not of where the row stands in its file.
[[nodiscard]] QString questionKey(ListKind kind, const AskedQuestion &question);

/// The stable word of a question in the store ("id_missing"); empty for a code that is no question.
[[nodiscard]] QString wordOf(RemarkCode code);
[[nodiscard]] std::optional<RemarkCode> questionFromWord(const QString &word);

/// What was decided about a row before it is compared with the register.
struct RowDecision {
    QHash<int, QString> cells; ///< by enumerator: what shall stand there instead
    QSet<int> takeList; ///< columns in which the list is right against what was entered by hand, or an earlier row
    bool newPerson = false; ///< nobody of the register, however alike
    qint64 organisation = 0; ///< the row speaks of this one
};
using RowDecisions = QHash<int, RowDecision>; ///< by row number

/// Whether the question keeps its whole row out of the registers, and not one value of it.
[[nodiscard]] bool leavesRowOut(const AskedQuestion &question);

/// Whether every filled cell of `row` stands in `known` too.
[[nodiscard]] bool saysNoMoreThan(const QStringList &known, const QStringList &row);
/// Some hex digits of what the row says.
[[nodiscard]] QString rowDigest(const QStringList &cells);

/// Whether a "no" holds only for a row that says no more than the one that was asked about.
[[nodiscard]] bool asksAgainForMore(const AskedQuestion &question);

/// What was said before to a question that left a row out.
struct EarlierAnswer {
    QStringList cells; ///< that row
    std::optional<RowDecision> decision; ///< what became of it; nothing = it stays out
    bool everyRow = false; ///< holds for whatever row asks the same, not only for one that says no more than this one
};

/// An answer settles what was asked, never what a later list says beside it.
struct EarlierAnswers {
    QHash<QString, std::vector<EarlierAnswer>> byKey; ///< the latest last; a key of no answer that fits asks again
    QHash<QString, QString> ownNumbers; ///< numbers that lists give to somebody → the one that the register has
    /// The answer that holds for this row; null when the row must ask.
    [[nodiscard]] const EarlierAnswer *to(const AskedQuestion &question) const;
};

/// Fields that were entered by hand: resident → bits by enumerator of ResidentColumn.
using HandValues = QHash<qint64, quint32>;

/// What lists of a later date than the one that is planned have set.
struct LaterLists {
    Day newest = kNever; ///< the latest of their dates; kNever = there are none, or none has one
    HandValues values; ///< fields that they set and that still stand
    QSet<qint64> batches;
};

/// One field of somebody known that the list changes; empty = was not known.
struct FieldChange {
    int row = 0;
    int column = 0; ///< enumerator of domain/list_columns.h
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// Those of the register who belong to what the list covers and are not in it. The list covers the schools it names
/// where every row names one, else the villages; and one kind of residence where it knows only that one.
struct Absentees {
    bool bySchool = false;
    std::vector<qint64> ids; ///< residents or organisations, in the register's order
    bool operator==(const Absentees &) const = default;
};

} // namespace caodiem::ingest
