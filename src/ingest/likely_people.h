// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/lists.h"
#include "ingest/remark.h"

#include <QHash>

#include <compare>
#include <optional>
#include <vector>

namespace caodiem::ingest {

/// Finds people of the register whom a row with another number, or with none, may speak of
/// (docs/methods.md#questions-of-a-list). The index is made at the first question; an empty register costs nothing.
class LikelyPeople {
public:
    explicit LikelyPeople(const domain::Registers &known)
        : m_known(known)
    { }

    struct Answer {
        RemarkCode code = RemarkCode::SameNameAndBirth; ///< OneDigitApart when any candidate's number is
        std::vector<int> candidates; ///< places in the register, the likeliest first; empty = nobody
    };
    /// For a row with a number that the register does not have.
    [[nodiscard]] Answer of(const ResidentRow &row);
    /// For a row without one: the same name, and a birth date that does not contradict.
    [[nodiscard]] std::vector<int> ofNameless(const ResidentRow &row);
    /// Of the first few.
    [[nodiscard]] std::vector<qint64> idsOf(const std::vector<int> &places) const;

private:
    [[nodiscard]] const std::vector<int> &named(const QString &name);
    /// Those born on a day that the row's can mean, or on it with day and month changed about, whose names begin with
    /// the same letters: few, however large the register.
    [[nodiscard]] std::vector<int> bornLike(const ResidentRow &row);
    void index();

    const domain::Registers &m_known;
    /// The same first letters of the first and of the last word.
    struct Born {
        Day day = kNever;
        quint32 initials = 0;
        int place = 0;
        friend auto operator<=>(const Born &, const Born &) = default;
    };

    QHash<QString, std::vector<int>> m_byName; ///< foldedKey() of the name
    std::vector<Born> m_byBirth; ///< sorted
    bool m_indexed = false;
};

/// Whether the row can speak of this person, its number aside: names that can be one, no other birth date, no other
/// sex.
[[nodiscard]] bool mayBeOnePerson(const domain::Resident &known, const ResidentRow &row);

/// Two numbers of 12 digits that differ in one digit, or in two neighbours changed about.
[[nodiscard]] bool isOneDigitApart(const QString &a, const QString &b);

} // namespace caodiem::ingest
