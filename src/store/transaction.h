// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace caodiem::store {

/// BEGIN IMMEDIATE … COMMIT: takes the write lock at once (a deferred BEGIN fails half-way), rolls back on scope exit
/// unless commit() succeeded.
class Transaction {
public:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Status begin();
    /// After an error nothing is written.
    [[nodiscard]] Status commit();

private:
    Connection *m_connection;
    bool m_open = false;
};

/// Runs `body() -> Result<T>` in one transaction; its error, or a failed COMMIT, leaves the store as it was.
template <typename Body>
[[nodiscard]] auto inTransaction(Connection &connection, Body &&body) -> decltype(body())
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    auto result = body();
    if (!result) {
        return result;
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return result;
}

} // namespace caodiem::store
