// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace caodiem::store {

/// Rows that belong to an owner (column 0, ascending), taken up owner by owner while the owners themselves are read:
/// a merge in one pass instead of one query per owner. A row without its owner is damage, not a row to skip.
class OwnedRows {
public:
    [[nodiscard]] static Result<OwnedRows> open(Connection &connection, const QString &sql);

    /// Visits the rows of `owner`. Owners must come in ascending order. Errc::Corrupt: rows of an unknown owner.
    [[nodiscard]] Status take(qint64 owner, const std::function<void(const Row &)> &visit);
    /// Pre: every owner was taken. Errc::Corrupt when rows are left over.
    [[nodiscard]] Status finish() const;

private:
    explicit OwnedRows(std::unique_ptr<Cursor> cursor)
        : m_cursor(std::move(cursor))
    { }
    [[nodiscard]] Status advance();

    std::unique_ptr<Cursor> m_cursor;
    qint64 m_owner = 0; ///< of the row that is up; meaningless at the end
    bool m_atEnd = false;
};

} // namespace caodiem::store
